//! Operators that place and show text.

use std::rc::Rc;

use super::content::Reader;
use super::fonts::{Font, Glyph, Reads};
use super::geometry::{Matrix, Stand};
use super::glyphs::Pending;
use super::object::Dictionary;
use super::operands::Operand;
use super::state::Tally;

impl<'a> Reader<'a, '_> {
    pub(super) fn place_text(&mut self, word: &[u8]) {
        match word {
            b"BT" => {
                self.text = Matrix::IDENTITY;
                self.line = Matrix::IDENTITY;
            }
            b"T*" => self.next_line(),
            b"Tm" => {
                if let Some(matrix) = self.operands.numbers() {
                    self.line = Matrix(matrix);
                    self.text = self.line;
                }
            }
            _ => {
                if let Some([x, y]) = self.operands.numbers() {
                    if word == b"TD" {
                        self.state.leading = -y;
                    }
                    self.line = Matrix::translation(x, y).then(self.line);
                    self.text = self.line;
                }
            }
        }
        self.moved = true;
    }

    pub(super) fn next_line(&mut self) {
        self.line = Matrix::translation(0.0, -self.state.leading).then(self.line);
        self.text = self.line;
        self.moved = true;
    }

    pub(super) fn spaced_line(&mut self) {
        if let Some([word_space, character_space]) = self.operands.numbers() {
            self.state.word_space = word_space;
            self.state.character_space = character_space;
        }
        self.operands
            .list
            .retain(|operand| !matches!(operand, Operand::Number(_)));
        self.next_line();
        self.show_array();
    }

    pub(super) fn set(&mut self, word: &[u8]) {
        let Some(n) = self.operands.number() else {
            return;
        };
        match word {
            b"Tc" => self.state.character_space = n,
            b"Tw" => self.state.word_space = n,
            b"Tz" => self.state.stretch = n / 100.0,
            b"TL" => self.state.leading = n,
            b"Ts" => {
                self.state.rise = n;
                self.moved = true;
            }
            _ => self.state.mode = n as i64,
        }
    }

    pub(super) fn choose_font(&mut self, resources: Option<&'a Dictionary>) {
        self.state.size = self.operands.number().unwrap_or(self.state.size);
        let found = self.operands.name().and_then(|name| {
            let fonts = self.objects.dict(resources?, b"Font")?;
            self.objects.dict(fonts, name)
        });
        self.state.font = found.map(|dict| self.fonts.get(dict));
    }

    /// Shows all strings among the operands, moved by the numbers between them.
    pub(super) fn show_array(&mut self) {
        let list = std::mem::take(&mut self.operands.list);
        let bytes = std::mem::take(&mut self.operands.bytes);
        for operand in &list {
            match operand {
                Operand::Number(n) => {
                    let back = n / 1000.0 * self.state.size;
                    self.advance(if self.is_vertical() { back } else { -back });
                    self.moved = true;
                }
                Operand::Text(range) => self.show(bytes.get(range.clone()).unwrap_or_default()),
                _ => {}
            }
        }
        self.operands.list = list;
        self.operands.bytes = bytes;
    }

    pub(super) fn is_vertical(&self) -> bool {
        self.state.font.as_ref().is_some_and(|f| f.is_vertical())
    }

    /// Moves along the line of writing by `by` units of text space.
    pub(super) fn advance(&mut self, by: f64) {
        let step = if self.is_vertical() {
            Matrix::translation(0.0, -by)
        } else {
            Matrix::translation(by * self.state.stretch, 0.0)
        };
        self.text = step.then(self.text);
    }

    /// Where the next glyph starts.
    pub(super) fn stand(&self, font: &Font) -> Stand {
        let to_page = self.text.then(self.state.matrix);
        let origin = to_page.point(0.0, self.state.rise);
        let size = self.state.size * font.em();
        let right = to_page.vector(size * self.state.stretch, 0.0);
        let up = to_page.vector(0.0, size);
        let (along, across) = if font.is_vertical() {
            ((-up.0, -up.1), right)
        } else {
            (right, up)
        };
        Stand {
            origin,
            along,
            size: across.0.hypot(across.1),
        }
    }

    pub(super) fn show(&mut self, bytes: &[u8]) {
        let font = match &self.state.font {
            Some(font) => Rc::clone(font),
            None => self.fonts.fallback(),
        };
        if bytes.is_empty() {
            return;
        }
        let stand = self.stand(&font);
        if std::mem::take(&mut self.moved) {
            self.lines.begin(&stand);
        }
        let (mut width, mut count, mut spaces) = (0.0, 0u32, 0.0);
        let seen = if self.state.is_invisible() {
            Seen::Unmarked
        } else if self.spans.hidden > 0
            || stand.size < TINY
            || self.state.white && !self.painted && self.state.mode == 0
        {
            Seen::Hidden
        } else {
            Seen::Plainly
        };
        let (lines, tally, pending) = (&mut self.lines, &mut self.tally, &mut self.pending);
        let drawn = self.fonts.drawn(&font);
        let state = &self.state;
        let to_page = self.text.then(state.matrix);
        font.read(bytes, &mut self.scratch, &mut |glyph| {
            let procedure = drawn.filter(|_| glyph.reads != Reads::Text);
            if let Some(drawn) = procedure
                && let Some(procedure) = drawn.procedure(glyph.code)
            {
                let spacing = f64::from(count) * state.character_space + spaces * state.word_space;
                let at = (width * state.size + spacing) * state.stretch;
                let size = Matrix([
                    state.size * state.stretch,
                    0.0,
                    0.0,
                    state.size,
                    at,
                    state.rise,
                ]);
                pending.push(Pending {
                    procedure,
                    resources: drawn.resources,
                    matrix: drawn.matrix.then(size).then(to_page),
                });
                width += glyph.width;
                count += 1;
                return;
            }
            width += if font.is_vertical() { 1.0 } else { glyph.width };
            count += 1;
            if glyph.is_word_space {
                spaces += 1.0;
            }
            note(tally, &glyph, seen);
            lines.push(glyph.text);
        });
        let spacing =
            f64::from(count) * self.state.character_space + spaces * self.state.word_space;
        self.advance(width * self.state.size + spacing);
        let end = self.stand(&font);
        self.lines.end(stand.origin, &end, count);
    }
}

/// Smaller text than this is no dot to the eye.
const TINY: f64 = 0.5;

/// Whether a person sees what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    Plainly,
    /// It leaves no mark: the text of a scan, or a secret.
    Unmarked,
    Hidden,
}

fn note(tally: &mut Tally, glyph: &Glyph<'_>, seen: Seen) {
    let is_plain = matches!(glyph.text.as_bytes(), [b'!'..=b'~']);
    if !is_plain && glyph.text.chars().all(char::is_whitespace) {
        return;
    }
    tally.shown += 1;
    let private = |c| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    if glyph.reads != Reads::Text || !is_plain && glyph.text.chars().all(private) {
        tally.unread();
    } else {
        tally.run = 0;
    }
    match seen {
        Seen::Plainly => {}
        Seen::Unmarked => tally.invisible += 1,
        Seen::Hidden => tally.hidden += 1,
    }
}
