//! Marked spans of content that state their own text, beside what their glyphs say.

use unicode_normalization::UnicodeNormalization;

use super::lines::Lines;
use super::state::Tally;

/// Spans inside one another that are kept apart.
const DEPTH: usize = 64;
/// Bytes that a span may state, and show, to be read as it states: a word, or a glyph without a code.
const SHORT: usize = 64;
/// Bytes kept of texts that differ from their glyphs.
const ASIDE: usize = 256 << 10;

/// What a span states of its text.
pub(super) struct Stated {
    pub text: String,
    /// Whether it is the very text, not what that is short for or pictures.
    pub is_text: bool,
}

struct Span {
    stated: Option<Stated>,
    hides: bool,
    position: usize,
    before: Tally,
}

/// The spans that are open, and what closed ones stated beside the glyphs.
#[derive(Default)]
pub(super) struct Spans {
    open: Vec<Span>,
    beyond: usize,
    /// How many of the open ones belong to layers that are off.
    pub hidden: usize,
    /// Stated texts that differ from what is shown, a line each.
    pub aside: String,
}

impl Spans {
    /// Begins a span that states its text, or belongs to a layer that is off, or neither.
    pub fn begin(&mut self, stated: Option<Stated>, hides: bool, position: usize, before: Tally) {
        if self.open.len() >= DEPTH {
            self.beyond += 1;
            return;
        }
        self.hidden += usize::from(hides);
        self.open.push(Span {
            stated,
            hides,
            position,
            before,
        });
    }

    /// Ends the innermost span. Where its glyphs cannot be read, what it states stands for them;
    /// where they say something else, both count: a few of them are read as stated, since fonts
    /// without a character show one glyph for all, and as drawn on a line of their own; of a longer
    /// text, words are not torn apart for it. Answers
    /// whether other text stands in the place of what was shown.
    pub fn end(&mut self, lines: &mut Lines, tally: &mut Tally) -> bool {
        if self.beyond > 0 {
            self.beyond -= 1;
            return false;
        }
        let Some(span) = self.open.pop() else {
            return false;
        };
        self.hidden = self.hidden.saturating_sub(usize::from(span.hides));
        let Some(Stated { text, is_text }) = span.stated else {
            return false;
        };
        let stated = text;
        let mut replaced = false;
        let shown = lines.since(span.position);
        let unread = tally.unread > span.before.unread;
        let is_blank = shown.is_some_and(|s| s.trim().is_empty());
        if (unread || is_blank) && shown.is_some() {
            if !stated.trim().is_empty() {
                lines.replace_since(span.position, &stated);
                replaced = true;
                tally.unread = span.before.unread;
                tally.run = 0;
                tally.longest_run = span.before.longest_run;
                tally.shown = tally.shown.max(span.before.shown + 1);
            }
        } else if shown.is_none_or(|s| folded(s) != folded(&stated)) && !stated.is_empty() {
            let is_short = stated.len() <= SHORT && shown.is_some_and(|s| s.len() <= SHORT);
            let restated = is_text && is_short && lines.restate_since(span.position, &stated);
            replaced = restated;
            let is_words = !folded(&stated).is_empty();
            if !restated && is_words && self.aside.len() + stated.len() < ASIDE {
                self.aside.push_str(&stated);
                self.aside.push('\n');
            }
        }
        replaced
    }
}

/// For comparing: compatibility forms as plain ones, without white space and hyphens at line ends.
fn folded(text: &str) -> String {
    text.nfkc()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{AD}' | '-' | '\u{2010}'))
        .collect()
}
