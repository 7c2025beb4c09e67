//! For people: one short line for a file that may go, six things about one that is stopped.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style as Paint};
use unicode_width::UnicodeWidthStr;

use super::output::path_bytes;
use super::stopped::Details;
use super::summary::stops;
use super::words::{self, Lang};
use super::{Report, Style, visible};
use crate::model::{Action, GapKind, Outcome};

/// What a person is to do now, in the words of the policy and the configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// One sentence each.
    pub lines: Vec<String>,
}

/// Whoever knows the policy's advice on a stopped file, in the report's language.
pub type Advisor = Box<dyn Fn(&Outcome) -> Advice + Send>;

/// Rows for people, sorted by path.
pub struct Text {
    style: Style,
    lang: Lang,
    threshold: Option<Action>,
    advise: Advisor,
    rows: Vec<(Vec<u8>, String)>,
}

impl Text {
    /// A report in `lang`; files from `threshold` upwards are shown as stopped.
    pub fn new(style: Style, lang: Lang, threshold: Option<Action>, advise: Advisor) -> Self {
        Self {
            style,
            lang,
            threshold,
            advise,
            rows: Vec::new(),
        }
    }

    fn paint(&self, paint: Paint, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Coloured => format!("{paint}{text}{paint:#}"),
        }
    }

    /// `verdict  class  path`, and what was noted on the way.
    fn short(&self, row: &Outcome) -> String {
        let (word, paint) = match row.action {
            Action::Allow => (words::MAY_GO, colour(AnsiColor::Green)),
            _ if !row.enforced => (words::OBSERVED, colour(AnsiColor::Cyan)),
            Action::Warn => (words::WARNING, colour(AnsiColor::Yellow)),
            _ => (words::JUSTIFIED, colour(AnsiColor::Yellow)),
        };
        let verdict = self.paint(paint, &padded(word.say(self.lang), VERDICT));
        let class = padded(words::class(row.class).say(self.lang), CLASS);
        let path = visible(&row.path);
        let notes = self.notes(row);
        let notes = self.paint(Paint::new().dimmed(), &notes);
        if notes.is_empty() {
            format!("{verdict} {class} {path}\n")
        } else {
            format!("{verdict} {class} {path}  {notes}\n")
        }
    }

    /// Why a file is not simply fine, in one line.
    fn notes(&self, row: &Outcome) -> String {
        let mut notes: Vec<String> = Vec::new();
        if row.action > Action::Allow {
            let from = row.reasons.iter().filter(|r| r.action == row.action);
            notes.extend(from.map(|r| visible(r.text.get(self.lang.tag())).into_owned()));
        }
        if !row.enforced && row.action > Action::Allow {
            notes.insert(0, words::action(row.action).say(self.lang).to_owned());
        }
        notes.extend(self.unread(row));
        notes.retain(|note| !note.is_empty());
        notes.join(words::JOIN.say(self.lang))
    }

    /// The gaps that no reason among the notes speaks of.
    fn unread(&self, row: &Outcome) -> Option<String> {
        let said = |kind| {
            let mut reasons = row.reasons.iter();
            row.action > Action::Allow
                && reasons.any(|r| r.action == row.action && r.gap == Some(kind))
        };
        let mut kinds: Vec<GapKind> = row.gaps.iter().map(|g| g.kind).collect();
        kinds.retain(|kind| !said(*kind));
        let count = kinds.len() as u64;
        kinds.sort_unstable();
        kinds.dedup();
        let names = kinds.iter().map(|kind| words::gap(*kind).say(self.lang));
        let names: Vec<&str> = names.collect();
        let unread = words::UNREAD.count(self.lang, count);
        let names = names.join(words::COMMA.say(self.lang));
        (count > 0).then(|| format!("{unread} ({names})"))
    }

    fn stopped(&self, row: &Outcome) -> String {
        let (word, paint) = match row.action {
            Action::Block => (words::BLOCKED, colour(AnsiColor::Red).bold()),
            Action::Justify => (words::NEEDS_REASON, colour(AnsiColor::Yellow).bold()),
            _ => (words::WARNED_STOP, colour(AnsiColor::Yellow).bold()),
        };
        let details = Details::new(row, self.lang);
        let verdict = self.paint(paint, &padded(word.say(self.lang), VERDICT));
        let class = padded(words::class(row.class).say(self.lang), CLASS);
        let file = self.paint(Paint::new().bold(), &details.file());
        let mut block = format!("{verdict} {class} {file}\n");
        let entries = details.entries(&(self.advise)(row).lines);
        let width = entries
            .iter()
            .map(|(label, _)| label.say(self.lang).width())
            .max()
            .unwrap_or_default();
        for (label, text) in &entries {
            let label = padded(label.say(self.lang), width);
            let label = self.paint(Paint::new().dimmed(), &label);
            block.push_str(&format!("  {label}  {text}\n"));
        }
        block
    }
}

/// How wide the first two columns are on a screen, in either language.
const VERDICT: usize = 9;
const CLASS: usize = 12;

impl Report for Text {
    fn row(&mut self, row: &Outcome, _out: &mut dyn Write) -> io::Result<()> {
        let text = if stops(row, self.threshold) {
            self.stopped(row)
        } else {
            self.short(row)
        };
        self.rows.push((path_bytes(row), text));
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.rows.sort();
        for (_, text) in self.rows.drain(..) {
            out.write_all(text.as_bytes())?;
        }
        Ok(())
    }
}

fn colour(colour: AnsiColor) -> Paint {
    colour.on_default()
}

/// `text` filled up to `width` columns, a Chinese character counting two.
fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

#[cfg(test)]
pub(super) mod testing;

#[cfg(test)]
mod tests {
    use super::testing::{row, with_hkid};
    use super::*;

    fn written(lang: Lang, style: Style, rows: &[Outcome]) -> String {
        let advise = Box::new(|_: &Outcome| Advice {
            lines: vec![
                "Mask them.".to_owned(),
                "Or ask the data officer.".to_owned(),
            ],
        });
        let mut text = Text::new(style, lang, Some(Action::Justify), advise);
        let mut out = Vec::new();
        for row in rows {
            text.row(row, &mut out).unwrap();
        }
        text.finish(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_stopped_file_says_its_six_things_in_order() {
        let text = written(Lang::English, Style::Plain, &[with_hkid("in/list.zip")]);
        assert_eq!(
            text,
            "BLOCKED   restricted   in/list.zip (in list.xlsx and 1 more member)\n\
             \u{20} Found        12 different Hong Kong identity card numbers; a part is encrypted\n\
             \u{20} Where        list.xlsx: sheet \"Clients\"!B7, old.zip (encrypted: needs a password) and 13 more places\n\
             \u{20} Destination  dingtalk-cn (CN); mechanism: none\n\
             \u{20} What to do   Mask them. Or ask the data officer.\n\
             \u{20} Incident     0190-incident\n"
        );
    }

    #[test]
    fn a_stopped_file_is_explained_in_chinese_and_its_columns_stand_straight() {
        let text = written(
            Lang::TraditionalChinese,
            Style::Plain,
            &[with_hkid("a.zip")],
        );
        assert!(
            text.contains("發現內容    12 個不同的香港身份證號碼；一個部分已加密"),
            "{text}"
        );
        assert!(text.contains(
            "所在位置    list.xlsx：工作表「Clients」!B7、old.zip（已加密）及另外 13 處"
        ));
        let columns: Vec<usize> = text
            .lines()
            .skip(1)
            .filter(|l| !l.starts_with("   "))
            .map(|l| {
                let label: String = l.trim_start().split("  ").next().unwrap().to_owned();
                let at = l.find(&label).unwrap() + label.len();
                let rest = &l[at..];
                l[..at].width() + (rest.len() - rest.trim_start().len())
            })
            .collect();
        assert_eq!(columns, [14; 5]);
    }

    #[test]
    fn a_file_that_may_go_takes_one_line() {
        assert_eq!(
            written(Lang::English, Style::Plain, &[row("in/a.txt")]),
            "ok        internal     in/a.txt\n"
        );
    }

    #[test]
    fn a_gap_is_noted_unless_the_reason_says_it_already() {
        let mut row = with_hkid("a.zip");
        row.action = Action::Allow;
        row.reasons.clear();
        let text = written(Lang::English, Style::Plain, &[row.clone()]);
        assert!(
            text.ends_with("a.zip  1 part not read (encrypted)\n"),
            "{text}"
        );
        let mut reason = with_hkid("a.zip").reasons.remove(2);
        reason.action = Action::Warn;
        row.action = Action::Warn;
        row.reasons.push(reason);
        let text = written(Lang::English, Style::Plain, &[row]);
        assert!(text.ends_with("a.zip  a part is encrypted\n"), "{text}");
    }

    #[test]
    fn no_value_and_no_mask_is_shown() {
        let text = written(Lang::English, Style::Plain, &[with_hkid("in/list.zip")]);
        assert!(!text.contains("A1*****(*)"));
        assert!(!text.contains("A1234563"));
    }

    #[test]
    fn an_observed_file_is_not_called_stopped() {
        let mut row = with_hkid("in/list.zip");
        row.enforced = false;
        let text = written(Lang::English, Style::Plain, &[row]);
        assert!(text.starts_with("observed  restricted   in/list.zip  block; 12 different"));
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn a_justified_file_goes_with_one_line() {
        let mut row = with_hkid("in/list.zip");
        row.action = Action::Justify;
        row.justified = true;
        let text = written(Lang::English, Style::Plain, &[row]);
        assert!(text.starts_with("justified restricted"), "{text}");
    }

    #[test]
    fn escapes_in_names_do_not_reach_the_terminal() {
        let mut rows = [row("a\u{1b}[31m\nb.txt"), with_hkid("z\u{9b}2J.zip")];
        rows[1].reasons[0].text = crate::model::Title::pair("x\u{1b}]0;t\u{7}", "x");
        let text = written(Lang::English, Style::Plain, &rows);
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text}");
        assert_eq!(text.lines().count(), 7);
    }

    #[test]
    fn colour_is_there_when_asked_for_only() {
        let rows = [with_hkid("a"), row("b")];
        assert!(written(Lang::English, Style::Coloured, &rows).contains("\u{1b}["));
        assert!(!written(Lang::English, Style::Plain, &rows).contains('\u{1b}'));
    }

    #[test]
    fn files_are_sorted_by_path_bytes_also_where_they_are_not_utf8() {
        let mut odd = row("a\u{fffd}.txt");
        odd.path_hex = Some("61ff2e747874".to_owned());
        let text = written(
            Lang::English,
            Style::Plain,
            &[odd, row("a客.txt"), row("a")],
        );
        let ends: Vec<&str> = text
            .lines()
            .map(|l| l.rsplit(' ').next().unwrap())
            .collect();
        assert_eq!(ends, ["a", "a客.txt", "a\u{fffd}.txt"]);
    }
}
