//! The last word of each rule before where one reads: what is near, and what names a field.

/// The last keyword of a rule: where it ended, in which section, which word.
#[derive(Clone, Copy)]
pub(super) struct LastWord {
    end: u64,
    section: u32,
    term: u32,
}

/// Notes a word of `rule`: of words over one another, the one that reaches farthest.
pub(super) fn note_last(
    words: &mut [Option<LastWord>],
    rule: u16,
    end: u64,
    section: u32,
    term: u32,
) {
    let Some(slot) = words.get_mut(rule as usize) else {
        return;
    };
    let farther = |last: &LastWord| last.section == section && last.end > end;
    if !slot.as_ref().is_some_and(farther) {
        *slot = Some(LastWord { end, section, term });
    }
}

/// The number of the last word of `rule` that ends at most `reach` before what stands at `at`.
pub(super) fn within(
    words: &[Option<LastWord>],
    rule: u16,
    (at, section): (u64, u32),
    reach: u64,
) -> Option<u32> {
    let last = words.get(rule as usize)?.as_ref()?;
    (last.section == section && at.saturating_sub(last.end) <= reach).then_some(last.term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_words_over_one_another_the_farthest_counts_and_only_within_reach() {
        let mut words = vec![None];
        note_last(&mut words, 0, 20, 1, 7);
        note_last(&mut words, 0, 17, 1, 8);
        let near = |at| within(&words, 0, (at, 1), 6);
        assert_eq!(near(22), Some(7));
        assert_eq!(near(27), None);
        assert_eq!(within(&words, 0, (22, 2), 6), None);
    }
}
