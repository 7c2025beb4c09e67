//! Letter-spaced lines: gaps of one width between characters that are not equally wide.

use super::arrange::{Gap, Item};
use super::runs::Runs;
use super::spacing::{BOXES, counts_up};

/// So many characters with gaps of one width, so wide at most and so even, in parts of their size; a
/// pair that its font draws nearer stands so much nearer.
const SPACED: usize = 5;
const WIDEST: f32 = 2.2;
const SAME: f32 = 0.06;
const KERNED: f32 = 0.12;
/// A gap that is wider is no space between two words of one letter.
const WIDE: f32 = 0.35;
/// So many gaps beside single characters of a line that are narrower than any space part no words.
const TIGHT: f32 = 0.16;
const MANY: usize = 3;
/// So many different gaps of a line are told apart, and so many lines are remembered.
const GAPS: usize = 4;

/// A gap between two characters, and their size.
#[derive(Clone, Copy, Debug)]
struct Apart {
    gap: f32,
    size: f32,
}

/// The letter-spacing of the last lines: what a line end broke off is too short to show its own.
#[derive(Debug, Default)]
pub(super) struct Tracking {
    lines: [[Option<Apart>; GAPS]; GAPS],
    at: usize,
}

impl Tracking {
    /// Closes the gaps between the letters of a line.
    pub fn close(&mut self, page: &Runs, items: &mut [Item]) {
        close_tight(page, items);
        let own = letter_gaps(page, items);
        close_where(page, items, |page, items, n| {
            let apart = apart(page, items, n)?;
            let mut gaps = own.iter().flatten();
            gaps.any(|gap| gap.is_letter_gap(apart)).then_some(())
        });
        close_where(page, items, |page, items, n| {
            let apart = apart(page, items, n)?;
            let is_number = is_of_number(page, items, n);
            let mut gaps = self.lines.iter().flatten().flatten();
            gaps.any(|gap| gap.goes_on(apart, is_number)).then_some(())
        });
        self.at = (self.at + 1) % GAPS;
        if let Some(line) = self.lines.get_mut(self.at) {
            *line = own;
        }
    }
}

impl Apart {
    fn is_even(self, other: Self) -> bool {
        (other.gap - self.gap).abs() <= SAME * self.size
    }

    /// Whether `other` goes on a line that is spaced like this: digits stand evenly in their boxes
    /// though they are not equally wide, and a gap between letters may be a space if it is narrow.
    fn goes_on(self, other: Self, is_number: bool) -> bool {
        if is_number {
            (other.gap - self.gap).abs() <= KERNED * self.size
        } else {
            self.gap >= WIDE * self.size && self.is_even(other)
        }
    }

    fn is_letter_gap(self, other: Self) -> bool {
        (-KERNED * self.size..=SAME * self.size).contains(&(other.gap - self.gap))
    }
}

fn close_where(page: &Runs, items: &mut [Item], of: impl Fn(&Runs, &[Item], usize) -> Option<()>) {
    for n in 1..items.len() {
        if of(page, items, n).is_some()
            && let Some(item) = items.get_mut(n)
        {
            item.gap = Gap::Nothing;
        }
    }
}

/// The gaps between the letters of a line, one for each row of characters that stand evenly.
fn letter_gaps(page: &Runs, items: &[Item]) -> [Option<Apart>; GAPS] {
    let mut found = [None; GAPS];
    let mut slots = found.iter_mut();
    let mut start = 0;
    while start + 1 < items.len() {
        let first = apart(page, items, start + 1);
        let Some(gap) = first.filter(|a| a.gap > 0.0 && a.gap <= WIDEST * a.size) else {
            start += 1;
            continue;
        };
        let mut end = start + 2;
        while apart(page, items, end).is_some_and(|apart| gap.is_even(apart))
            && items.get(end - 1).is_some_and(|item| is_single(page, item))
        {
            end += 1;
        }
        if is_row(page, items.get(start..end).unwrap_or_default()) {
            let Some(slot) = slots.next() else { break };
            *slot = Some(gap);
        }
        start = end - 1;
    }
    found
}

/// The gap between two characters that stand apart. One may be the end of a longer run or the
/// beginning of one: the value behind a label, the word behind a value.
fn apart(page: &Runs, items: &[Item], n: usize) -> Option<Apart> {
    let item = items.get(n).filter(|item| item.gap != Gap::Nothing)?;
    let before = items.get(n.checked_sub(1)?)?;
    let (a, b) = (page.runs.get(before.run)?, page.runs.get(item.run)?);
    let left = page.text_of(before.run).chars().rev();
    (is_alone(left) && is_alone(page.text_of(item.run).chars())).then_some(Apart {
        gap: b.from - a.to,
        size: a.size.max(b.size),
    })
}

/// Whether the first of `chars` is a word by itself.
fn is_alone(mut chars: impl Iterator<Item = char>) -> bool {
    match (chars.next(), chars.next()) {
        (Some(_), None) => true,
        (Some(first), Some(next)) => first != ' ' && !next.is_ascii_alphanumeric(),
        _ => false,
    }
}

fn is_single(page: &Runs, item: &Item) -> bool {
    page.text_of(item.run).chars().nth(1).is_none()
}

/// Whether these are characters of words rather than of columns: enough of them follow each other, or
/// spaces part them that are spaced like the characters.
fn is_row(page: &Runs, row: &[Item]) -> bool {
    let (mut shown, mut word, mut longest, mut spaces) = (0, 0, 0, 0);
    for item in row {
        let text = page.text_of(item.run).trim();
        shown += usize::from(!text.is_empty());
        spaces += usize::from(text.is_empty());
        word = if text.contains(char::is_alphanumeric) {
            word + 1
        } else {
            0
        };
        longest = word.max(longest);
    }
    shown >= SPACED && (longest >= BOXES - 1 || spaces > 0) && !counts_up(page, Some(row))
}

/// Whether the two characters may belong to a number: one is a digit, none is part of a word.
fn is_of_number(page: &Runs, items: &[Item], n: usize) -> bool {
    let text = |n: usize| items.get(n).map_or("", |item| page.text_of(item.run));
    let (left, right) = (n.checked_sub(1).map_or("", text), text(n));
    let is_part = |text: &str| text.len() == 1 && text != " ";
    let is_digit = |text: &str| text.as_bytes().iter().all(u8::is_ascii_digit);
    is_part(left) && is_part(right) && (is_digit(left) || is_digit(right))
}

/// Closes many gaps beside single characters that are wider than none and narrower than a space.
fn close_tight(page: &Runs, items: &mut [Item]) {
    let is_tight = |page: &Runs, items: &[Item], n: usize| {
        let item = items.get(n).filter(|item| item.gap == Gap::Space)?;
        let before = items.get(n.checked_sub(1)?)?;
        let (a, b) = (page.runs.get(before.run)?, page.runs.get(item.run)?);
        let is_inside = (is_single(page, before) || is_single(page, item))
            && a.field == b.field
            && (0.0..TIGHT * b.size).contains(&(b.from - a.to));
        is_inside.then_some(())
    };
    let all = (1..items.len()).filter(|n| is_tight(page, items, *n).is_some());
    if all.count() >= MANY {
        close_where(page, items, is_tight);
    }
}
