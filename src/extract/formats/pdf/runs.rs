//! Pieces of text with their places on the page, gathered in the order in which they are shown.

use super::geometry::Stand;
use super::radicals::as_character;
use super::spacing::is_ideograph;

/// A direction of writing, coarse enough that all pieces of one line have the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Direction(i16, i16);

/// Neighbouring glyphs that stand as close as their font says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    /// Where its text begins and ends in the text of its page.
    pub start: usize,
    pub end: usize,
    /// Where it begins and ends along its direction, and how far it stands off across it.
    pub from: f32,
    pub to: f32,
    pub across: f32,
    /// The height of its glyphs.
    pub size: f32,
    pub glyphs: u32,
    /// Where in [`Runs::drawn`] its own glyphs are, where the page states other text for them.
    pub drawn: (usize, usize),
    /// The field that it fills: its number from 1, or none.
    pub field: u32,
}

/// Runs that were shown one after the other on one line.
#[derive(Clone, Debug)]
pub(super) struct Strand {
    pub first: usize,
    pub last: usize,
    pub direction: Direction,
    pub across: f32,
    pub size: f32,
    pub way: Way,
    /// Whether it fills a field that lies over the page.
    pub laid: bool,
}

/// How the runs of a strand follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Along the direction of writing.
    Along,
    /// Each below the one before: Chinese from top to bottom, glyph by glyph.
    Stacked,
}

/// A move across the line of writing by more than this part of the font's size is another line.
const LINE: f64 = 0.45;
/// So much for a raised or lowered piece, which is smaller and stands right behind.
const RAISED: f64 = 0.75;
const SMALLER: f64 = 0.85;
/// A piece that begins within these parts of the font's size from the end of the last goes on it.
const BEFORE: f64 = 0.25;
pub(super) const SPACE: f64 = 0.12;
/// A glyph that starts right below the last one, nearer than this, is the next of a column.
const STACKED: f64 = 1.3;
/// How far it may stand off to the side.
const ASIDE: f64 = 0.2;

/// What a page has shown so far.
#[derive(Debug, Default)]
pub(super) struct Runs {
    pub text: String,
    pub runs: Vec<Run>,
    pub strands: Vec<Strand>,
    /// The glyphs in whose place other text is stated.
    pub drawn: String,
    /// What the fields that lie over the page are called.
    pub fields: Vec<String>,
    /// Whether what is shown fills the last of them.
    filling: bool,
    /// Set where the next run begins a line whatever its place.
    broken: bool,
    /// Set where the next piece is a run of its own.
    apart: bool,
    /// Where the last run ended, and its size.
    end: Option<((f64, f64), f64)>,
    /// Set where one ideograph alone was shown last.
    alone: Option<(f64, f64)>,
}

impl Runs {
    pub fn clear(&mut self) {
        self.text.clear();
        self.runs.clear();
        self.strands.clear();
        self.drawn.clear();
        self.fields.clear();
        self.broken = true;
        self.apart = false;
    }

    /// The text of run number `run`.
    pub fn text_of(&self, run: usize) -> &str {
        let run = self.runs.get(run);
        run.and_then(|run| self.text.get(run.start..run.end))
            .unwrap_or_default()
    }

    /// The glyphs of run number `run`, whatever is stated in their place.
    pub fn drawn_of(&self, run: usize) -> &str {
        match self.runs.get(run) {
            Some(Run { drawn, .. }) if drawn.0 < drawn.1 => {
                self.drawn.get(drawn.0..drawn.1).unwrap_or_default()
            }
            _ => self.text_of(run),
        }
    }

    /// What is shown from here on fills a field, which is called `name`.
    pub fn fill(&mut self, name: &str) {
        self.fields.push(name.to_owned());
        self.filling = true;
        self.broken = true;
    }

    /// The page itself goes on.
    pub fn end_fill(&mut self) {
        self.filling = false;
        self.broken = true;
    }

    fn field(&self) -> u32 {
        let number = if self.filling { self.fields.len() } else { 0 };
        u32::try_from(number).unwrap_or(0)
    }

    /// Begins a piece of text at `stand`, which may go on the last one or its line.
    pub fn begin(&mut self, stand: &Stand) {
        let length = stand.along.0.hypot(stand.along.1);
        let unit = if length > 0.0 && length.is_finite() {
            (stand.along.0 / length, stand.along.1 / length)
        } else {
            (1.0, 0.0)
        };
        let direction = Direction(
            (unit.0 * 64.0).round() as i16,
            (unit.1 * 64.0).round() as i16,
        );
        let from = stand.origin.0 * unit.0 + stand.origin.1 * unit.1;
        let across = stand.origin.0 * unit.1 - stand.origin.1 * unit.0;
        let follows = self.follows(stand, unit, direction);
        let apart = std::mem::take(&mut self.apart);
        if follows == Follows::Run && !apart {
            return;
        }
        let run = Run {
            start: self.text.len(),
            end: self.text.len(),
            from: from as f32,
            to: from as f32,
            across: across as f32,
            size: stand.size as f32,
            field: self.field(),
            ..Run::default()
        };
        let at = self.runs.len();
        self.runs.push(run);
        match self.strands.last_mut() {
            Some(strand) if follows != Follows::Nothing => {
                strand.last = at;
                strand.size = strand.size.max(run.size);
                if follows == Follows::Stack {
                    strand.way = Way::Stacked;
                }
            }
            _ => self.strands.push(Strand {
                first: at,
                last: at,
                direction,
                across: run.across,
                size: run.size,
                way: Way::Along,
                laid: self.filling,
            }),
        }
        self.broken = false;
    }

    fn follows(&self, stand: &Stand, unit: (f64, f64), direction: Direction) -> Follows {
        let (Some((end, last_size)), Some(strand)) = (self.end, self.strands.last()) else {
            return Follows::Nothing;
        };
        if self.broken || strand.direction != direction {
            return Follows::Nothing;
        }
        let size = stand.size;
        if let Some(start) = self.alone {
            let moved = (stand.origin.0 - start.0, stand.origin.1 - start.1);
            let forward = moved.0 * unit.0 + moved.1 * unit.1;
            let down = moved.0 * unit.1 - moved.1 * unit.0;
            if forward.abs() < ASIDE * size && down > LINE * size && down < STACKED * size {
                return Follows::Stack;
            }
        }
        let moved = (stand.origin.0 - end.0, stand.origin.1 - end.1);
        let forward = moved.0 * unit.0 + moved.1 * unit.1;
        let across = (moved.0 * unit.1 - moved.1 * unit.0).abs();
        let larger = size.max(last_size);
        let is_raised = size.min(last_size) < SMALLER * larger
            && forward.abs() < LINE * larger
            && across < RAISED * larger;
        if across > LINE * larger && !is_raised {
            Follows::Nothing
        } else if forward > SPACE * size || forward < -BEFORE * size || across > LINE * larger {
            Follows::Line
        } else {
            Follows::Run
        }
    }

    /// Appends a glyph's text to the piece that was begun last. Control characters are spaces.
    pub fn push(&mut self, text: &str) {
        if let [b'!'..=b'~'] = text.as_bytes() {
            self.text.push_str(text);
            return;
        }
        for c in text.chars() {
            if c == ' ' || c.is_control() || c == '\u{A0}' {
                // Two in a row part the words of letter-spaced text.
                if !self.text.ends_with("  ") {
                    self.text.push(' ');
                }
            } else if matches!(c, '\u{2E80}'..='\u{2FDF}') {
                self.text.push(as_character(c));
            } else {
                self.text.push(c);
            }
        }
    }

    /// Ends the piece at `stand`, `glyphs` glyphs after its beginning at `start`.
    pub fn end(&mut self, start: (f64, f64), stand: &Stand, glyphs: u32) {
        let length = stand.along.0.hypot(stand.along.1);
        if let Some(run) = self.runs.last_mut() {
            run.end = self.text.len();
            run.glyphs = run.glyphs.saturating_add(glyphs);
            run.size = run.size.max(stand.size as f32);
            if length > 0.0 {
                let along = stand.origin.0 * stand.along.0 + stand.origin.1 * stand.along.1;
                run.to = (along / length) as f32;
            }
        }
        self.end = Some((stand.origin, stand.size));
        self.alone = (glyphs == 1 && self.ends_with_ideograph()).then_some(start);
    }

    fn ends_with_ideograph(&self) -> bool {
        self.text.chars().next_back().is_some_and(is_ideograph)
    }

    /// Makes the next piece begin a line.
    pub fn break_line(&mut self) {
        self.broken = true;
    }

    /// Makes the next piece a run of its own, on the same line where it stands on it.
    pub fn part(&mut self) {
        self.apart = true;
    }

    /// Puts `text` in place of all that was shown since the text was `position` long.
    pub fn replace_since(&mut self, position: usize, text: &str) {
        if !self.text.is_char_boundary(position) {
            return;
        }
        self.text.truncate(position);
        self.push(text);
        let end = self.text.len();
        let first = self.runs.partition_point(|run| run.start < position);
        if first >= self.runs.len() {
            self.repeat_last(position);
        }
        let replaced = self.runs.get_mut(first..).unwrap_or_default();
        for (n, run) in replaced.iter_mut().enumerate() {
            (run.start, run.end) = if n == 0 { (position, end) } else { (end, end) };
        }
        self.apart = true;
    }

    /// Puts `text` in place of what was shown since the text was `position` long, and keeps that
    /// beside it. Answers false, and does nothing, where more than one line was shown.
    pub fn restate_since(&mut self, position: usize, text: &str) -> bool {
        let first = self.runs.partition_point(|run| run.start < position);
        let is_line = self.strands.last().is_some_and(|s| s.first <= first);
        let Some(shown) = self.text.get(position..).filter(|_| is_line) else {
            return false;
        };
        if first >= self.runs.len() {
            return false;
        }
        let start = self.drawn.len();
        self.drawn.push_str(shown);
        self.replace_since(position, text);
        if let Some(run) = self.runs.get_mut(first) {
            run.drawn = (start, self.drawn.len());
        }
        true
    }

    /// A run without extent where the last one ends: text that is stated and not shown.
    fn repeat_last(&mut self, start: usize) {
        let mut run = self.runs.last().copied().unwrap_or(Run {
            size: 1.0,
            ..Run::default()
        });
        (run.start, run.end) = (start, start);
        (run.from, run.glyphs) = (run.to, 0);
        let at = self.runs.len();
        self.runs.push(run);
        match self.strands.last_mut() {
            Some(strand) => strand.last = at,
            None => self.strands.push(Strand {
                first: at,
                last: at,
                direction: Direction::default(),
                across: run.across,
                size: run.size,
                way: Way::Along,
                laid: false,
            }),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Follows {
    Nothing,
    Line,
    Run,
    Stack,
}
