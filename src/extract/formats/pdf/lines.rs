//! Text on its way from glyphs to the sink: gathered by page, put in order, handed over as lines.

use super::arrange::{Arranged, Gap, Item, Row};
use super::columns::{Columns, Table};
use super::geometry::Stand;
use super::laid;
use super::letters;
use super::rtl;
use super::runs::Runs;
use crate::extract::format::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// A page with more text than this is put in order in parts.
const PIECE: usize = 256 << 10;
const RUNS: usize = 1 << 15;
/// Lines of a field's value that are written onto the page.
const WRITTEN: usize = 256;
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
        let mut writer = Writer {
            runs: &self.runs,
            arranged: &self.arranged,
            line: String::new(),
            labelled: Vec::new(),
            goes_on: false,
            reads: Reads::Stated,
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
        if end.is_ok() && !self.runs.drawn.is_empty() {
            end = writer.drawn();
        }
        self.given += self.runs.text.len();
        self.runs.clear();
        end
    }
}

/// Takes a piece of a line, its label, and the edges behind it.
type Each<'a> = dyn FnMut(&str, Option<&str>, &[Edge]) -> Flow + 'a;

/// What of a run is read where the page states other text than it draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    Stated,
    Drawn,
}

/// Writes lines out, one after the other.
struct Writer<'a, 'e> {
    runs: &'a Runs,
    arranged: &'a Arranged,
    line: String,
    /// Where in the line values of fields begin and end, and the fields' numbers.
    labelled: Vec<(usize, usize, u32)>,
    /// Whether the line begins with the rest of a word that the one before broke off.
    goes_on: bool,
    reads: Reads,
    each: &'a mut Each<'e>,
}

impl Writer<'_, '_> {
    /// A line that stands in no table.
    fn row(&mut self, row: usize) -> Flow {
        let Some(at) = self.arranged.rows.get(row) else {
            return Ok(());
        };
        self.begin();
        self.write(self.arranged.items(at));
        if !self.labelled.is_empty() {
            self.goes_on = false;
            return self.hand_out(&[Edge::Line]);
        }
        let mut line = self.line.trim_end_matches(' ');
        if std::mem::take(&mut self.goes_on)
            && let Some((word, rest)) = line.split_once(' ')
        {
            (self.each)(word, None, &[Edge::Line])?;
            line = rest;
        }
        if line.is_empty() {
            return Ok(());
        }
        match line.strip_suffix(['-', '\u{AD}', '\u{2010}']) {
            Some(cut) if cut.ends_with(char::is_alphabetic) && self.is_continued(at, row + 1) => {
                self.goes_on = true;
                (self.each)(cut, None, &[])
            }
            _ => (self.each)(line, None, &[Edge::Line]),
        }
    }

    fn begin(&mut self) {
        self.line.clear();
        self.labelled.clear();
    }

    /// Hands the line out, what fills fields under the names of these.
    fn hand_out(&mut self, edges: &[Edge]) -> Flow {
        let line = self.line.trim_end_matches(' ');
        let mut at = 0;
        for (from, to, field) in &self.labelled {
            let number = (*field as usize).checked_sub(1);
            let name = number.and_then(|number| self.runs.fields.get(number));
            let name = name.map(String::as_str).filter(|name| !name.is_empty());
            let to = (*to).min(line.len());
            (self.each)(line.get(at..*from).unwrap_or_default(), None, &[])?;
            (self.each)(line.get(*from..to).unwrap_or_default(), name, &[])?;
            at = to;
        }
        (self.each)(line.get(at..).unwrap_or_default(), None, edges)
    }

    /// The lines on which the page states other text than it draws, as drawn.
    fn drawn(&mut self) -> Flow {
        self.reads = Reads::Drawn;
        for row in &self.arranged.rows {
            let items = self.arranged.items(row);
            let run = |item: &Item| self.runs.runs.get(item.run);
            if items
                .iter()
                .filter_map(run)
                .any(|run| run.drawn.0 < run.drawn.1)
            {
                self.begin();
                self.write(items);
                self.hand_out(&[Edge::Line])?;
            }
        }
        Ok(())
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
        (self.each)("", None, &[Edge::Table])?;
        for row in table.first..=table.last {
            let mut column = 0;
            self.begin();
            for (n, cell) in columns.cells(row).iter().enumerate() {
                let own = columns.column(table, cell);
                if n > 0 && own <= column && !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
                if n > 0 && own > column {
                    self.hand_out(&[Edge::Cell])?;
                    self.begin();
                    column += 1;
                }
                while column < own {
                    (self.each)("", None, &[Edge::Cell])?;
                    column += 1;
                }
                self.write(
                    self.arranged
                        .items
                        .get(cell.items.0..cell.items.1)
                        .unwrap_or_default(),
                );
            }
            self.hand_out(&[Edge::Row])?;
        }
        (self.each)("", None, &[Edge::Table])
    }

    /// Appends the text of `items` with the spaces between them.
    fn write(&mut self, items: &[Item]) {
        for item in items {
            let text = match self.reads {
                Reads::Stated => self.runs.text_of(item.run),
                Reads::Drawn => self.runs.drawn_of(item.run),
            };
            let mut space = item.gap != Gap::Nothing;
            let bare = text.trim_start_matches(' ');
            space |= bare.len() < text.len();
            if space && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            let start = self.line.len();
            self.line.push_str(&letters::closed(bare));
            let field = self.runs.runs.get(item.run).map_or(0, |run| run.field);
            if field > 0 && start < self.line.len() {
                match self.labelled.last_mut() {
                    Some(last) if last.2 == field => last.1 = self.line.len(),
                    _ => self.labelled.push((start, self.line.len(), field)),
                }
            }
        }
        if rtl::is_in(&self.line) {
            rtl::read(&mut self.line);
            self.labelled.clear();
        }
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
