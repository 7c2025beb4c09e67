//! Text on its way from glyphs to the sink: gathered by page, put in order, handed over as lines.

use super::arrange::{Arranged, Gap, Item, Row};
use super::columns::{Columns, Table};
use super::geometry::Stand;
use super::rtl;
use super::runs::Runs;
use crate::extract::format::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// A page with more text than this is put in order in parts.
const PIECE: usize = 256 << 10;
const RUNS: usize = 1 << 15;
/// The next line of a word that is broken at a hyphen is no further down, in parts of its size.
const BELOW: f32 = 2.5;

/// The text of one place.
pub(super) struct Lines {
    runs: Runs,
    given: usize,
    place: Place,
    arranged: Arranged,
    columns: Columns,
}

impl Lines {
    pub fn new(place: Place) -> Self {
        Self {
            runs: Runs::default(),
            given: 0,
            place,
            arranged: Arranged::default(),
            columns: Columns::default(),
        }
    }

    /// Begins a piece of text at `stand`.
    pub fn begin(&mut self, stand: &Stand) {
        self.runs.begin(stand);
    }

    /// Appends the text of one glyph.
    pub fn push(&mut self, glyph: &str) {
        match rtl::as_shown(glyph) {
            Some(shown) => self.runs.push(&shown),
            None => self.runs.push(glyph),
        }
    }

    /// Ends the piece that began at `start` with its last glyph's end at `stand`.
    pub fn end(&mut self, start: (f64, f64), stand: &Stand, glyphs: u32) {
        self.runs.end(start, stand, glyphs);
    }

    /// The next piece begins a line, wherever it stands.
    pub fn end_line(&mut self) {
        self.runs.break_line();
    }

    /// The next piece is kept apart, so that it can be replaced.
    pub fn part(&mut self) {
        self.runs.part();
    }

    /// How far the text has come, for [`Self::since`].
    pub fn position(&self) -> usize {
        self.given + self.runs.text.len()
    }

    /// What was shown since `position`; `None` where some of it is with the sink already.
    pub fn since(&self, position: usize) -> Option<&str> {
        self.runs.text.get(position.checked_sub(self.given)?..)
    }

    /// Puts `text` in place of what was shown since `position`.
    pub fn replace_since(&mut self, position: usize, text: &str) {
        if let Some(position) = position.checked_sub(self.given) {
            self.runs.replace_since(position, text);
        }
    }

    /// Hands the text over if there is much of it.
    pub fn give_some(&mut self, sink: &mut dyn TextSink) -> Flow {
        if self.runs.text.len() >= PIECE || self.runs.runs.len() >= RUNS {
            self.give(sink)?;
        }
        Ok(())
    }

    /// Hands all of the text over.
    pub fn give(&mut self, sink: &mut dyn TextSink) -> Flow {
        let place = self.place.clone();
        self.each_line(&mut |line, edges| {
            push(sink, &place, line, None)?;
            edges.iter().try_for_each(|edge| sink.edge(*edge))
        })
    }

    /// Takes the text as lines, leaving nothing.
    pub fn take(&mut self) -> String {
        let mut out = String::new();
        // Nothing is pushed, so nothing can ask to stop.
        let _ = self.each_line(&mut |line, edges| {
            out.push_str(line);
            match edges {
                [] | [Edge::Table] => {}
                [Edge::Cell] => out.push('\t'),
                _ => out.push('\n'),
            }
            Ok(())
        });
        out
    }

    fn each_line(&mut self, each: &mut dyn FnMut(&str, &[Edge]) -> Flow) -> Flow {
        self.arranged.arrange(&self.runs);
        self.columns.find(&self.runs, &self.arranged);
        let mut writer = Writer {
            runs: &self.runs,
            arranged: &self.arranged,
            line: String::new(),
            goes_on: false,
            each,
        };
        let mut tables = self.columns.tables.iter().copied().peekable();
        let mut row = 0;
        let mut end = Ok(());
        while row < self.arranged.rows.len() && end.is_ok() {
            end = match tables.next_if(|table| table.first <= row) {
                Some(table) => {
                    row = table.last + 1;
                    writer.table(table, &self.columns)
                }
                None => {
                    row += 1;
                    writer.row(row - 1)
                }
            };
        }
        self.given += self.runs.text.len();
        self.runs.clear();
        end
    }
}

/// Writes lines out, one after the other.
struct Writer<'a> {
    runs: &'a Runs,
    arranged: &'a Arranged,
    line: String,
    /// Whether the line begins with the rest of a word that the one before broke off.
    goes_on: bool,
    each: &'a mut dyn FnMut(&str, &[Edge]) -> Flow,
}

impl Writer<'_> {
    /// A line that stands in no table.
    fn row(&mut self, row: usize) -> Flow {
        let Some(at) = self.arranged.rows.get(row) else {
            return Ok(());
        };
        self.line.clear();
        self.write(self.arranged.items(at));
        let mut line = self.line.trim_end_matches(' ');
        if std::mem::take(&mut self.goes_on)
            && let Some((word, rest)) = line.split_once(' ')
        {
            (self.each)(word, &[Edge::Line])?;
            line = rest;
        }
        if line.is_empty() {
            return Ok(());
        }
        match line.strip_suffix(['-', '\u{AD}', '\u{2010}']) {
            Some(cut) if cut.ends_with(char::is_alphabetic) && self.is_continued(at, row + 1) => {
                self.goes_on = true;
                (self.each)(cut, &[])
            }
            _ => (self.each)(line, &[Edge::Line]),
        }
    }

    /// Whether the line `next` goes on with a word that line `at` breaks off.
    fn is_continued(&self, at: &Row, next: usize) -> bool {
        let Some(next) = self.arranged.rows.get(next) else {
            return false;
        };
        let down = next.across - at.across;
        let first = self.arranged.items(next).first();
        let first = first.map(|item| self.runs.text_of(item.run));
        next.direction == at.direction
            && (0.0..BELOW * at.size).contains(&down)
            && first.is_some_and(|text| text.starts_with(char::is_lowercase))
    }

    fn table(&mut self, table: Table, columns: &Columns) -> Flow {
        (self.each)("", &[Edge::Table])?;
        for row in table.first..=table.last {
            let mut column = 0;
            self.line.clear();
            for (n, cell) in columns.cells(row).iter().enumerate() {
                let own = columns.column(table, cell);
                if n > 0 && own <= column && !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
                if n > 0 && own > column {
                    (self.each)(self.line.trim_end_matches(' '), &[Edge::Cell])?;
                    self.line.clear();
                    column += 1;
                }
                while column < own {
                    (self.each)("", &[Edge::Cell])?;
                    column += 1;
                }
                self.write(
                    self.arranged
                        .items
                        .get(cell.items.0..cell.items.1)
                        .unwrap_or_default(),
                );
            }
            (self.each)(self.line.trim_end_matches(' '), &[Edge::Row])?;
        }
        (self.each)("", &[Edge::Table])
    }

    /// Appends the text of `items` with the spaces between them.
    fn write(&mut self, items: &[Item]) {
        for item in items {
            let text = self.runs.text_of(item.run);
            let mut space = item.gap != Gap::Nothing;
            let bare = text.trim_start_matches(' ');
            space |= bare.len() < text.len();
            if space && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            self.line.push_str(bare);
        }
        if rtl::is_in(&self.line) {
            rtl::read(&mut self.line);
        }
    }
}

fn push(sink: &mut dyn TextSink, place: &Place, text: &str, label: Option<&str>) -> Flow {
    if text.is_empty() {
        return Ok(());
    }
    sink.text(Segment { text, place, label })
}

/// Pushes `text` as lines of their own, each with `label`.
pub(super) fn push_lines(
    sink: &mut dyn TextSink,
    place: &Place,
    text: &str,
    label: Option<&str>,
) -> Flow {
    for line in text.split(['\n', '\r']) {
        let line = line.trim_matches(['\0', ' ']);
        if !line.is_empty() {
            push(sink, place, line, label)?;
            sink.edge(Edge::Line)?;
        }
    }
    Ok(())
}
