//! Rows of named columns, pushed the way sheets are: a heading row, then cells with their place and label.

use std::sync::Arc;

use super::format::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// Names longer than this are cut: nobody reads them, and each cell carries one.
const NAME: usize = 256;

/// A table on its way to the sink. The heading row is row 1.
pub(crate) struct Grid {
    names: Arc<[String]>,
    /// What a value inside of a cell is called.
    inner: String,
    place: Place,
    said: bool,
}

impl Grid {
    /// Begins a table called `table` and pushes its name and its heading row.
    pub fn open(
        table: &str,
        names: Vec<String>,
        sink: &mut dyn TextSink,
    ) -> Result<Self, super::Stop> {
        let cut = |name: &str| {
            name.get(..name.floor_char_boundary(NAME))
                .unwrap_or_default()
                .to_owned()
        };
        let table = cut(table);
        sink.edge(Edge::Table)?;
        sink.text(Segment {
            text: &table,
            place: &Place::part("sheet-name"),
            label: None,
        })?;
        sink.edge(Edge::Table)?;
        let mut grid = Self {
            names: Arc::from([]),
            inner: String::new(),
            place: cell_of(&table, 1),
            said: false,
        };
        let names: Vec<String> = names.iter().map(|name| cut(name)).collect();
        for (column, name) in names.iter().enumerate() {
            grid.text(column, name, sink)?;
            grid.end_cell(sink)?;
        }
        grid.names = names.into();
        grid.end_row(sink)?;
        Ok(grid)
    }

    /// Rows that have no table of their own any more, under a title that is ours.
    pub fn loose(title: &str, sink: &mut dyn TextSink) -> Result<Self, super::Stop> {
        sink.edge(Edge::Table)?;
        Ok(Self {
            names: Arc::from([]),
            inner: String::new(),
            place: cell_of(title, 1),
            said: false,
        })
    }

    /// The names of the columns.
    pub fn names(&self) -> Arc<[String]> {
        Arc::clone(&self.names)
    }

    /// What the columns of the next rows are called.
    pub fn rename(&mut self, names: &Arc<[String]>) {
        self.names = Arc::clone(names);
    }

    /// A piece of the cell in `column`, counted from 0.
    pub fn text(&mut self, column: usize, text: &str, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        if let Place::Cell { col, .. } = &mut self.place {
            *col = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1);
        }
        self.said = true;
        let outer = self.names.get(column).map(String::as_str);
        let label = if self.inner.is_empty() {
            outer
        } else {
            Some(self.inner.as_str())
        };
        let label = label.filter(|label| !label.is_empty());
        for (nth, line) in text.split('\n').enumerate() {
            if nth > 0 {
                sink.edge(Edge::Line)?;
            }
            let text = line.strip_suffix('\r').unwrap_or(line);
            let place = &self.place;
            if !text.is_empty() {
                sink.text(Segment { text, place, label })?;
            }
        }
        Ok(())
    }

    /// What the next values are called inside of their cell; nothing for the column's own name.
    pub fn nested(&mut self, label: &str) {
        self.inner.clear();
        let cut = label.get(..label.floor_char_boundary(NAME));
        self.inner.push_str(cut.unwrap_or_default());
    }

    /// Ends the cell in hand, where it said anything.
    pub fn end_cell(&mut self, sink: &mut dyn TextSink) -> Flow {
        if std::mem::take(&mut self.said) {
            sink.edge(Edge::Cell)?;
        }
        Ok(())
    }

    pub fn end_row(&mut self, sink: &mut dyn TextSink) -> Flow {
        if let Place::Cell { row, .. } = &mut self.place {
            *row = row.saturating_add(1);
        }
        sink.edge(Edge::Row)
    }

    /// A whole cell.
    pub fn cell(&mut self, column: usize, text: &str, sink: &mut dyn TextSink) -> Flow {
        self.text(column, text, sink)?;
        self.end_cell(sink)
    }

    /// The place of the cell that was pushed last.
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// Goes on to the next row without a word.
    pub fn pass_row(&mut self) {
        if let Place::Cell { row, .. } = &mut self.place {
            *row = row.saturating_add(1);
        }
    }

    /// Starts over at the first row, for another reading of the same table.
    pub fn rewind(&mut self) {
        if let Place::Cell { row, .. } = &mut self.place {
            *row = 2;
        }
    }

    pub fn close(self, sink: &mut dyn TextSink) -> Flow {
        sink.edge(Edge::Table)
    }
}

fn cell_of(table: &str, row: u32) -> Place {
    Place::Cell {
        sheet: Arc::from(table),
        row,
        col: 0,
    }
}
