//! The cells of one sheet of a binary workbook on their way to the sink, row by row.

use std::sync::Arc;

use crate::extract::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// What stands out of line is kept up to this many bytes before a row's end.
const WAITING: usize = 128 << 10;

/// One sheet's cells.
pub(crate) struct Cells {
    place: Place,
    /// The row whose cells are being pushed, counted from 1; 0 before the first.
    row: u32,
    /// What is no value but belongs to a cell (formulas, readings): column and end in `aside`.
    asides: Vec<(u32, usize)>,
    aside: String,
}

impl Cells {
    /// Begins the sheet called `name` and says its name.
    pub fn begin(name: &Arc<str>, sink: &mut dyn TextSink) -> Result<Self, crate::extract::Stop> {
        sink.text(Segment {
            text: name,
            place: &Place::part("sheet-name"),
            label: None,
        })?;
        sink.edge(Edge::Table)?;
        Ok(Self {
            place: Place::Cell {
                sheet: name.clone(),
                row: 0,
                col: 0,
            },
            row: 0,
            asides: Vec::new(),
            aside: String::new(),
        })
    }

    /// Pushes what the cell shows. Rows and columns are counted from 1.
    pub fn push(
        &mut self,
        at: (u32, u32),
        text: &str,
        label: Option<&str>,
        sink: &mut dyn TextSink,
    ) -> Flow {
        self.go_to(at, sink)?;
        if text.is_empty() {
            return Ok(());
        }
        sink.text(Segment {
            text,
            place: &self.place,
            label,
        })?;
        sink.edge(Edge::Cell)
    }

    /// Keeps text that belongs to the cell and is not its value until the row ends.
    pub fn aside(&mut self, at: (u32, u32), text: &str, sink: &mut dyn TextSink) -> Flow {
        self.go_to(at, sink)?;
        if text.is_empty() {
            return Ok(());
        }
        self.aside.push_str(text);
        self.asides.push((at.1, self.aside.len()));
        if self.aside.len() > WAITING {
            return self.push_asides(sink);
        }
        Ok(())
    }

    /// Ends the row and the table of cells.
    pub fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.pause(sink)?;
        sink.edge(Edge::Table)
    }

    /// Ends the row, so that text which is no cell's may follow.
    pub fn pause(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.end_row(sink)?;
        self.row = 0;
        Ok(())
    }

    fn go_to(&mut self, at: (u32, u32), sink: &mut dyn TextSink) -> Flow {
        if self.row != at.0 {
            self.end_row(sink)?;
            self.row = at.0;
        }
        if let Place::Cell { row, col, .. } = &mut self.place {
            (*row, *col) = at;
        }
        Ok(())
    }

    fn end_row(&mut self, sink: &mut dyn TextSink) -> Flow {
        if self.row == 0 {
            return Ok(());
        }
        sink.edge(Edge::Row)?;
        self.push_asides(sink)
    }

    fn push_asides(&mut self, sink: &mut dyn TextSink) -> Flow {
        let mut place = self.place.clone();
        let mut from = 0;
        for (column, to) in self.asides.drain(..) {
            if let Place::Cell { row, col, .. } = &mut place {
                (*row, *col) = (self.row, column);
            }
            sink.text(Segment {
                text: self.aside.get(from..to).unwrap_or_default(),
                place: &place,
                label: None,
            })?;
            sink.edge(Edge::Line)?;
            from = to;
        }
        self.aside.clear();
        Ok(())
    }
}
