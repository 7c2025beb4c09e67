//! Text on its way from glyphs to the sink: gathered by page, put in order, handed over as lines.

use super::arrange::Arranged;
use super::columns::Columns;
use super::geometry::Stand;
use super::laid;
use super::rtl;
use super::runs::Runs;
use super::writer::{Each, Writer};
use crate::extract::format::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// A page with more text than this is put in order in parts.
const PIECE: usize = 256 << 10;
const RUNS: usize = 1 << 15;
/// Lines of a field's value that are written onto the page.
const WRITTEN: usize = 256;

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

    /// What is shown from here on fills a field that is called `name`.
    pub fn fill(&mut self, name: &str) {
        self.runs.fill(name);
    }

    /// The page itself goes on.
    pub fn end_fill(&mut self) {
        self.runs.end_fill();
    }

    /// Writes `text` where it would stand between these corners of a page.
    pub fn write_in(&mut self, text: &str, corners: [f64; 4]) {
        let (size, (x, y)) = laid::stand(corners, text);
        for (nth, line) in text.split(['\n', '\r']).take(WRITTEN).enumerate() {
            let stand = |x| Stand {
                origin: (x, y - nth as f64 * 1.2 * size),
                along: (size, 0.0),
                size,
            };
            let wide = line.chars().map(|c| if c.is_ascii() { 0.5 } else { 1.0 });
            self.end_line();
            self.begin(&stand(x));
            self.push(line);
            self.runs.end(
                (x, y),
                &stand(x + wide.sum::<f64>() * size),
                line.chars().count() as u32,
            );
        }
    }

    /// How far the text has come, for [`Self::since`].
    pub fn position(&self) -> usize {
        self.given + self.runs.text.len()
    }

    /// What was shown since `position`; `None` where some of it is with the sink already.
    pub fn since(&self, position: usize) -> Option<&str> {
        self.runs.text.get(position.checked_sub(self.given)?..)
    }

    /// Puts `text` in place of what one line has shown since `position`, and keeps that for a line
    /// of its own. Answers false where it could not.
    pub fn restate_since(&mut self, position: usize, text: &str) -> bool {
        position
            .checked_sub(self.given)
            .is_some_and(|position| self.runs.restate_since(position, text))
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
        self.each_line(&mut |line, label, edges| {
            push(sink, &place, line, label)?;
            edges.iter().try_for_each(|edge| sink.edge(*edge))
        })
    }

    /// Takes the text as lines, leaving nothing.
    pub fn take(&mut self) -> String {
        let mut out = String::new();
        // Nothing is pushed, so nothing can ask to stop.
        let _ = self.each_line(&mut |line, _, edges| {
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

    fn each_line(&mut self, each: &mut Each<'_>) -> Flow {
        self.arranged.arrange(&self.runs);
        self.columns.find(&self.runs, &self.arranged);
        let mut writer = Writer::new(&self.runs, &self.arranged, &self.columns, each);
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
                    writer
                        .row(row - 1)
                        .and_then(|()| writer.wrapped_in(row - 1))
                }
            };
        }
        if end.is_ok() && !self.runs.drawn.is_empty() {
            end = writer.drawn();
        }
        self.given += self.runs.text.len();
        self.runs.clear();
        end
    }
}

fn push(sink: &mut dyn TextSink, place: &Place, text: &str, label: Option<&str>) -> Flow {
    if text.is_empty() {
        return Ok(());
    }
    sink.text(Segment { text, place, label })
}

/// As [`push_lines`], unless `said` holds it: what lies over a page mostly draws what it states.
pub(super) fn push_unsaid(
    sink: &mut dyn TextSink,
    place: &Place,
    text: &str,
    label: Option<&str>,
    said: &str,
) -> Flow {
    let bare = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    if bare(said).contains(&bare(text)) {
        return Ok(());
    }
    push_lines(sink, place, text, label)
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
