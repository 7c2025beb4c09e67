//! The row of the catalogue, and the rows of a file.

use super::column::{Column, Entry};
use super::footer::{Leaf, leaves, tree};
use super::shown;
use super::thrift::Thrift;
use crate::extract::blob::{self, Blob};
use crate::extract::grid::Grid;
use crate::extract::{Claim, ExtractError, Format, Segment, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const PARQUET: Format = Format {
    name: "parquet",
    extensions: &["parquet", "parq", "pqt"],
    covers: &[],
    reads: "rows under their columns' names, nested columns by their path; plain and dictionary values; Snappy, gzip, Brotli, Zstandard, LZ4",
    gaps: "`encrypted`: encrypted columns. `unsupported`: columns in delta or split encodings, pages in LZO or framed LZ4. `malformed`, `truncated`: damaged pages of a column, a missing end",
    signature: |probe| match probe.head.starts_with(b"PAR1") {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract,
};

/// Rows without a word, one after the other: nothing but the clock bounds their number.
const SILENT: u64 = 16 << 20;

/// Between two looks at the clock.
const STEP: u64 = 256;

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let footer = tree(input, &budget)?;
    properties(&footer, sink)?;
    let leaves = leaves(&footer).ok_or(ExtractError::malformed("the columns cannot be told"))?;
    let names = leaves.iter().map(|leaf| leaf.name.clone()).collect();
    let mut rows = Rows {
        grid: Grid::open("rows", names, sink)?,
        input,
        told: vec![false; leaves.len()],
    };
    let mut end = Ok(());
    for group in footer.list(4) {
        end = rows.group(group, &leaves, sink);
        if end.is_err() {
            break;
        }
    }
    rows.grid.close(sink)?;
    end
}

/// What a program noted about the file.
fn properties(footer: &Thrift, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    for pair in footer.list(5) {
        let key = pair.text(1).unwrap_or_default();
        let value = pair.text(2).unwrap_or_default();
        // The columns once more, in another program's words.
        if key == "ARROW:schema" || value.is_empty() {
            continue;
        }
        sink.text(Segment {
            text: &value,
            place: &Place::part("property"),
            label: Some(&key),
        })?;
        sink.edge(crate::extract::Edge::Paragraph)?;
    }
    Ok(())
}

struct Rows<'a> {
    grid: Grid,
    input: &'a Input,
    /// For which columns a gap has been named.
    told: Vec<bool>,
}

impl Rows<'_> {
    /// Reads one group of rows. A column that cannot be read is a gap, the others go on.
    fn group(
        &mut self,
        group: &Thrift,
        leaves: &[Leaf],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let mut columns: Vec<Option<Column>> = Vec::new();
        let mut chunks = group.list(1).iter();
        for (nth, leaf) in leaves.iter().enumerate() {
            let missing = ExtractError::malformed("a column is missing from a group of rows");
            let chunk = chunks.next().ok_or(missing);
            let column = chunk.and_then(|chunk| Column::new(leaf, chunk));
            columns.push(self.kept(nth, column, sink)?);
        }
        let mut silent = 0;
        let mut held: u64 = 0;
        for row in 0..group.size(3).unwrap_or(0) {
            if row % STEP == 0 {
                sink.budget().step()?;
            }
            let mut goes_on = false;
            silent += 1;
            for nth in 0..columns.len() {
                let Some(slot) = columns.get_mut(nth) else {
                    continue;
                };
                let Some(column) = slot else { continue };
                // Every column holds a page: together they are bounded too.
                let others = held.saturating_sub(column.held());
                let room = sink.budget().hold(held).map_err(ExtractError::from);
                let end = room.and_then(|()| self.cell(nth, column, sink));
                held = others.saturating_add(column.held());
                match self.kept(nth, end, sink)? {
                    Some(Said::Words) => silent = 0,
                    Some(Said::Nothing) => {}
                    Some(Said::Over) => continue,
                    None => {
                        held = others;
                        *slot = None;
                        continue;
                    }
                }
                goes_on = true;
            }
            if !goes_on {
                break;
            }
            if silent > SILENT {
                return Err(ExtractError::malformed(
                    "more rows than there are bytes for",
                ));
            }
            self.grid.end_row(sink)?;
        }
        Ok(())
    }

    /// What `result` has; where it is a gap, that is named once for the column, and reading goes on.
    fn kept<T>(
        &mut self,
        nth: usize,
        result: Result<T, ExtractError>,
        sink: &mut dyn TextSink,
    ) -> Result<Option<T>, ExtractError> {
        let (kind, detail) = match result {
            Ok(value) => return Ok(Some(value)),
            Err(ExtractError::Gap { kind, detail })
                if !matches!(
                    kind,
                    GapKind::Time | GapKind::ExpandedSize | GapKind::TextSize
                ) =>
            {
                (kind, detail)
            }
            Err(other) => return Err(other),
        };
        if let Some(told) = self.told.get_mut(nth).filter(|told| !**told) {
            *told = true;
            let place = Place::Cell {
                sheet: "rows".into(),
                row: 1,
                col: u32::try_from(nth).unwrap_or(u32::MAX).saturating_add(1),
            };
            sink.gap(place, kind, detail);
        }
        Ok(None)
    }

    /// Reads what a column has in the row at hand.
    fn cell(
        &mut self,
        nth: usize,
        column: &mut Column,
        sink: &mut dyn TextSink,
    ) -> Result<Said, ExtractError> {
        let budget = sink.budget().clone();
        let mut said = Said::Over;
        let mut first = true;
        while let Some(repeats) = column.peek(self.input, &budget)? {
            if !first && !repeats {
                break;
            }
            let leaf = column.leaf.clone();
            let entry = column
                .next()
                .ok_or(ExtractError::malformed("a page ends before its values"))?;
            if let Entry::Value(bytes) = entry {
                if !first {
                    self.grid.text(nth, "\n", sink)?;
                }
                self.value(nth, &leaf, bytes, sink)?;
                said = Said::Words;
            } else if said == Said::Over {
                said = Said::Nothing;
            }
            first = false;
        }
        self.grid.end_cell(sink)?;
        Ok(said)
    }

    fn value(
        &mut self,
        nth: usize,
        leaf: &Leaf,
        bytes: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if let Some(text) = shown::number(leaf, bytes) {
            return Ok(self.grid.text(nth, &text, sink)?);
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Ok(self.grid.text(nth, text, sink)?);
        }
        let grid = &mut self.grid;
        let mut rest = bytes;
        let length = bytes.len() as u64;
        let end = blob::read(&leaf.name, length, &mut rest, sink, &mut |text, sink| {
            grid.text(nth, text, sink)
        })?;
        if end != Blob::Read {
            let place = self.grid.place().clone();
            sink.gap(place, GapKind::Unsupported, "bytes of no kind known");
        }
        Ok(())
    }
}

/// What a column had in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Words,
    Nothing,
    /// It has no more rows.
    Over,
}
