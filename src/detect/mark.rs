//! Whether a word may be a mark of its document: set off from its line, and no part of a sentence.

/// What else a line or cell holds on both sides of a word; nothing where its end is out of sight.
pub(super) struct Around<'a> {
    pub left: Option<&'a str>,
    pub right: Option<&'a str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

impl Around<'_> {
    /// Marks are written in capitals or with one, and nobody shouts them: `confidential` alone on a
    /// line is a sentence that was broken, or a word of a list; `絕對保密！` is a promise.
    pub fn may_hold_mark(&self, word: &str) -> bool {
        let exclaims = |right: &str| right.starts_with(['!', '?']);
        !word.starts_with(|c: char| c.is_ascii_lowercase())
            && !self.right.is_some_and(exclaims)
            && !self.is_choice()
    }

    /// Whether the line offers several words: `Public / Internal / Confidential / Restricted`.
    fn is_choice(&self) -> bool {
        let strokes = |text: &str| {
            let pairs = text.as_bytes().windows(2);
            pairs
                .filter(|pair| matches!(pair, [b'/', after] if !after.is_ascii_digit()))
                .count()
        };
        self.left.map_or(0, strokes) + self.right.map_or(0, strokes) >= 2
    }

    /// Whether what stands beside `word` is set off from it, or says the same in another script
    /// (`Privileged & Confidential 受法律專業保密權保護`).
    pub fn fence(&self, word: &str) -> bool {
        let left = fenced(self.left, Side::Left) || translates(word, self.left);
        let right = fenced(self.right, Side::Right) || translates(word, self.right);
        left && (right || !word.ends_with(char::is_alphanumeric))
    }
}

/// Whether what else a line holds on one side of a word is set off from the word.
fn fenced(beside: Option<&str>, side: Side) -> bool {
    let Some(beside) = beside else {
        return false;
    };
    // Turned so that what is nearest to the word comes first.
    let nearest: String = match side {
        Side::Left => beside.chars().rev().take(3).collect(),
        Side::Right => beside.chars().take(3).collect(),
    };
    let is_bracket = match side {
        Side::Left => nearest.starts_with(['[', '(', '【', '〔', '<']),
        Side::Right => nearest.starts_with([']', ')', '】', '〕', '>']),
    };
    let behind_gap = nearest.trim_start();
    let is_spaced = behind_gap.len() < nearest.len();
    let gap = nearest.len() - behind_gap.len() >= 2;
    let is_bare = !beside.contains(char::is_alphanumeric);
    let bar = is_spaced && behind_gap.starts_with(['|', '│', '•', '·', '–', '—']);
    let dash = is_spaced && behind_gap.starts_with(['-', '/', '*']);
    // A sentence that is nothing but the mark.
    let stop = match side {
        Side::Left => is_spaced && behind_gap.starts_with('.') || nearest.starts_with('。'),
        Side::Right => nearest.starts_with(". ") || nearest == "." || nearest.starts_with('。'),
    };
    is_bare || is_bracket || gap || bar || dash || stop
}

/// A translation of a mark is not longer than this.
const TRANSLATION: usize = 24;

/// Whether `beside` holds letters of the other script only, and few: the mark once more.
fn translates(word: &str, beside: Option<&str>) -> bool {
    let Some(beside) = beside else {
        return false;
    };
    let latin = word.starts_with(|c: char| c.is_ascii_alphabetic());
    let other = |c: char| {
        if latin {
            !c.is_ascii_alphanumeric()
        } else {
            !c.is_alphabetic() || c.is_ascii_alphabetic()
        }
    };
    beside.chars().all(other)
        && beside.chars().count() <= TRANSLATION
        && !beside.contains([',', '，', '.', ';', ':', '、', '。', '!', '?'])
}

/// The bytes around a word, across the ends of its line.
pub(super) struct Lines<'a> {
    pub left: &'a [u8],
    pub right: &'a [u8],
}

/// How a disclaimer of an e-mail begins, in small letters.
const DISCLAIMERS: &[&str] = &[
    "this e-mail",
    "this email",
    "this mail",
    "this message",
    "this communication",
    "this transmission",
    "the information in this",
    "the information contained in this",
    "the contents of this",
    "本電郵",
    "本电邮",
    "此電郵",
    "此电邮",
    "本郵件",
    "本邮件",
    "此郵件",
    "此邮件",
    "本訊息",
    "本信息",
];

impl Lines<'_> {
    /// Whether the next line begins the disclaimer of an e-mail, of which the word is the heading.
    pub fn head_disclaimer(&self) -> bool {
        let end = self.right.iter().position(|byte| *byte == b'\n');
        let next = end
            .and_then(|end| self.right.get(end..))
            .unwrap_or_default();
        let text = match str::from_utf8(next) {
            Ok(text) => text,
            // The last character was cut.
            Err(cut) => str::from_utf8(next.get(..cut.valid_up_to()).unwrap_or_default())
                .unwrap_or_default(),
        };
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        DISCLAIMERS.iter().any(|opening| {
            let start = text.get(..opening.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(opening))
        })
    }

    /// Whether two more cells of the word's row hold text: what stands in a table is a value of it.
    pub fn are_of_table(&self) -> bool {
        let row = |byte: &&u8| !matches!(**byte, b'\n' | b'\r' | 0x0C | 0x1E);
        let left: Vec<u8> = self.left.iter().rev().take_while(row).copied().collect();
        let right: Vec<u8> = self.right.iter().take_while(row).copied().collect();
        let filled = |cells: &[u8]| {
            let beyond = cells.split(|byte| *byte == b'\t').skip(1);
            let has_text =
                |cell: &&[u8]| cell.iter().any(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
            beyond.filter(has_text).count()
        };
        filled(&left) + filled(&right) >= 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around<'a>(left: &'a str, right: &'a str) -> Around<'a> {
        Around {
            left: Some(left),
            right: Some(right),
        }
    }

    #[test]
    fn a_mark_beside_its_translation_is_set_off() {
        assert!(around("", " 受法律專業保密權保護").fence("Privileged & Confidential"));
        assert!(around("法律專業保密特權文件 ", "").fence("LEGALLY PRIVILEGED"));
        assert!(around("", " CONFIDENTIAL").fence("機密"));
    }

    #[test]
    fn a_mark_that_is_a_sentence_of_its_own_is_set_off() {
        assert!(
            around("© Sample Limited. ", ". Not to be copied.").fence("Private and confidential")
        );
        assert!(around("", ". Draft 3 May.").fence("Strictly private and confidential"));
        assert!(!around("This report is ", ". Do not copy it.").fence("Confidential"));
    }

    #[test]
    fn a_mark_in_a_sentence_is_not_set_off() {
        assert!(!around("", " counselling for students").fence("Confidential"));
        assert!(!around("", " 文件須加密，不得外傳").fence("CONFIDENTIAL"));
        assert!(!around("所有資料", "處理").fence("保密"));
    }

    #[test]
    fn a_choice_is_no_mark() {
        assert!(
            !around("Public 公開 / Internal 內部 / ", " 機密 / Restricted")
                .may_hold_mark("Confidential")
        );
        assert!(!around("密級:公開/內部/", "/嚴格保密").may_hold_mark("機密"));
        assert!(around("Sample Ltd / ", " 12/05/2025").may_hold_mark("Confidential"));
    }

    #[test]
    fn small_letters_and_shouts_are_no_marks() {
        assert!(!around("", "").may_hold_mark("confidential"));
        assert!(!around("", "!").may_hold_mark("絕對保密"));
        assert!(around("", "").may_hold_mark("Strictly confidential"));
    }

    #[test]
    fn a_line_above_a_disclaimer_is_its_heading() {
        let heads = |right: &str| {
            let right = right.as_bytes();
            Lines { left: b"", right }.head_disclaimer()
        };
        assert!(heads("\nThis message is for the named person only."));
        assert!(heads(" ***\n\n本電郵只供收件人使用"));
        assert!(!heads("\nNotes of the call with the landlord"));
        assert!(!heads(" this message"));
    }

    #[test]
    fn a_cell_among_others_is_a_value() {
        let of_table = |left: &str, right: &str| {
            let (left, right) = (left.as_bytes(), right.as_bytes());
            Lines { left, right }.are_of_table()
        };
        assert!(of_table("18:30\t", "\tIIA\n"));
        assert!(of_table("a\nIT-114\tLeave policy\t", "\n"));
        assert!(!of_table("Sample Limited\t\t", "\n"));
        assert!(!of_table("one\ttwo\tthree\n", "\n"));
    }
}
