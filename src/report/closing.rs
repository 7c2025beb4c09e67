//! The closing summary as people read it at the end of a batch.

use super::summary::{Excluded, Summary};
use super::visible;
use super::words::{self, Lang, Word};

/// The closing lines, each ended.
pub fn closing(summary: &Summary, lang: Lang) -> String {
    let comma = words::COMMA.say(lang);
    let may_go = summary.files.saturating_sub(summary.stopped);
    let mut head = vec![
        words::MAY_GO_COUNT.count(lang, may_go),
        words::STOPPED.count(lang, summary.stopped),
    ];
    if summary.unreadable > 0 {
        head.push(words::UNREADABLE.count(lang, summary.unreadable));
    }
    let files = words::FILES.count(lang, summary.files);
    let mut lines = vec![format!(
        "{files}{}{}",
        words::COLON.say(lang),
        head.join(comma)
    )];
    let actions = summary.actions.iter();
    lines.extend(tally(
        lang,
        words::ACTIONS,
        actions.map(|(a, n)| (words::action(*a), *n)),
    ));
    let classes = summary.classes.iter();
    lines.extend(tally(
        lang,
        words::CLASSES,
        classes.map(|(c, n)| (words::class(*c), *n)),
    ));
    let gaps = summary.gaps.iter();
    lines.extend(tally(
        lang,
        words::GAPS,
        gaps.map(|(g, n)| (words::gap(*g), *n)),
    ));
    lines.extend(excluded(&summary.excluded, lang));
    if summary.links_not_entered > 0 {
        lines.push(words::LINKS.count(lang, summary.links_not_entered));
    }
    if summary.interrupted {
        lines.push(words::INTERRUPTED.say(lang).to_owned());
    }
    lines.join("\n") + "\n"
}

/// `label: word n, word n`, without the words that count nothing.
fn tally(lang: Lang, label: Word, counts: impl Iterator<Item = (Word, u64)>) -> Option<String> {
    let counted: Vec<String> = counts
        .filter(|(_, n)| *n > 0)
        .map(|(word, n)| format!("{} {n}", word.say(lang)))
        .collect();
    (!counted.is_empty()).then(|| {
        let counted = counted.join(words::COMMA.say(lang));
        format!("{}{}{counted}", label.say(lang), words::COLON.say(lang))
    })
}

fn excluded(excluded: &Excluded, lang: Lang) -> Option<String> {
    if excluded.files == 0 && excluded.folders == 0 {
        return None;
    }
    let comma = words::COMMA.say(lang);
    let mut counts = vec![words::FILES.count(lang, excluded.files)];
    if excluded.folders > 0 {
        counts.push(words::FOLDERS.count(lang, excluded.folders));
    }
    let patterns: Vec<String> = excluded
        .patterns
        .iter()
        .map(|(pattern, n)| format!("{} {n}", visible(pattern)))
        .collect();
    Some(format!(
        "{}{}{} ({})",
        words::EXCLUDED.say(lang),
        words::COLON.say(lang),
        counts.join(comma),
        patterns.join(comma)
    ))
}

#[cfg(test)]
mod tests {
    use super::super::text::testing::{row, with_hkid};
    use super::*;
    use crate::model::Action;

    fn summary() -> Summary {
        let mut summary = Summary::default();
        summary.add(&row("a"), Some(Action::Justify));
        summary.add(&with_hkid("b"), Some(Action::Justify));
        summary.excluded.files = 2;
        summary.excluded.patterns.insert("*.tmp".to_owned(), 2);
        summary.links_not_entered = 1;
        summary
    }

    #[test]
    fn the_closing_names_files_stops_gaps_and_what_was_left_out() {
        assert_eq!(
            closing(&summary(), Lang::English),
            "2 files: 1 may go, 1 stopped\n\
             actions: allow 1, block 1\n\
             classes: internal 1, restricted 1\n\
             not read: encrypted 1\n\
             excluded: 2 files (*.tmp 2)\n\
             1 link to a folder not entered (--follow)\n"
        );
    }

    #[test]
    fn the_closing_speaks_chinese() {
        let text = closing(&summary(), Lang::TraditionalChinese);
        assert!(
            text.starts_with("2 個檔案：可傳送 1 個、攔截 1 個\n"),
            "{text}"
        );
        assert!(text.contains("已排除：2 個檔案 (*.tmp 2)"), "{text}");
    }
}
