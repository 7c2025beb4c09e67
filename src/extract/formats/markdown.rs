//! The reader of Markdown: its lines, with the cells of its tables and without its marks of emphasis.

use super::text::{in_each_reading, is_text};
use crate::extract::format::{Claim, Edge, ExtractError, Flow, Format, Probe, Segment, TextSink};
use crate::input::Input;
use crate::model::Place;

/// Markdown in any dialect.
pub(crate) const FORMAT: Format = Format {
    name: "markdown",
    extensions: &["md", "markdown", "mdown", "mkd", "mdx", "rmd", "qmd"],
    covers: &[],
    reads: "lines and the cells of tables, without marks of emphasis",
    gaps: "`malformed`: bytes that are no text",
    signature,
    extract,
};

/// A longer line is pushed as it is, without a look at what it means.
const LONGEST: usize = 64 << 10;

/// Headings kept of a table.
const COLUMNS: usize = 1_000;

fn signature(probe: &Probe<'_>) -> Claim {
    if FORMAT.extensions.contains(&probe.extension) && is_text(probe) {
        Claim::Likely
    } else {
        Claim::No
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    in_each_reading(input, None, sink, &mut |source, sink| {
        let mut page = Markdown::default();
        while let Some(chunk) = source.chunk()? {
            sink.budget().step()?;
            page.push(chunk, sink)?;
        }
        page.finish(sink)?;
        Ok(())
    })
}

#[derive(Default)]
struct Markdown {
    /// A line whose end has not come yet.
    rest: String,
    /// That line was too long and has been pushed in part.
    overlong: bool,
    lines: u32,
    headings: Vec<String>,
    /// The line before was the heading row of a table, or one of its rows.
    table: Table,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Table {
    #[default]
    Outside,
    Heading,
    Body,
}

impl Markdown {
    fn push(&mut self, chunk: &str, sink: &mut dyn TextSink) -> Flow {
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', chunk.as_bytes()) {
            let line = chunk.get(start..end).unwrap_or_default();
            start = end + 1;
            if self.rest.is_empty() {
                self.line(line, sink)?;
            } else {
                let mut whole = std::mem::take(&mut self.rest);
                whole.push_str(line);
                self.line(&whole, sink)?;
                whole.clear();
                self.rest = whole;
            }
        }
        self.rest.push_str(chunk.get(start..).unwrap_or_default());
        if self.rest.len() > LONGEST {
            let rest = std::mem::take(&mut self.rest);
            self.overlong = true;
            self.plain(&rest, sink)?;
        }
        Ok(())
    }

    fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        let rest = std::mem::take(&mut self.rest);
        if rest.is_empty() {
            return Ok(());
        }
        self.line(&rest, sink)
    }

    fn line(&mut self, line: &str, sink: &mut dyn TextSink) -> Flow {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let inner = line.trim();
        let is_row = inner.starts_with('|') && inner.len() > 1 && !self.overlong;
        if is_row {
            self.row(inner, sink)?;
        } else {
            self.table = Table::Outside;
            self.plain(line, sink)?;
            sink.edge(Edge::Line)?;
        }
        self.overlong = false;
        self.lines = self.lines.saturating_add(1);
        Ok(())
    }

    fn plain(&self, text: &str, sink: &mut dyn TextSink) -> Flow {
        let place = Place::line(self.lines.saturating_add(1));
        unmarked(text, &mut |text| {
            sink.text(Segment {
                text,
                place: &place,
                label: None,
            })
        })
    }

    /// A table's row; the line of dashes below the first one makes that one the heading row.
    fn row(&mut self, line: &str, sink: &mut dyn TextSink) -> Flow {
        let cells = line.trim_matches('|');
        if self.table == Table::Heading && cells.bytes().all(|b| b"-:| \t".contains(&b)) {
            self.table = Table::Body;
            return Ok(());
        }
        let is_heading = self.table == Table::Outside;
        if is_heading {
            self.table = Table::Heading;
            self.headings.clear();
        }
        let place = Place::line(self.lines.saturating_add(1));
        for (column, cell) in Cells(Some(cells)).enumerate() {
            let cell = cell.trim();
            let label = match self.table {
                Table::Body => self.headings.get(column),
                _ => None,
            };
            let label = label.map(String::as_str).filter(|label| !label.is_empty());
            unmarked(cell, &mut |text| {
                sink.text(Segment {
                    text,
                    place: &place,
                    label,
                })
            })?;
            sink.edge(Edge::Cell)?;
            if is_heading && self.headings.len() < COLUMNS {
                let mut heading = String::new();
                let _: Flow = unmarked(cell, &mut |text| {
                    heading.push_str(text);
                    Ok(())
                });
                self.headings.push(heading);
            }
        }
        sink.edge(Edge::Row)
    }
}

/// The cells of a row: what stands between bars that no backslash precedes.
struct Cells<'a>(Option<&'a str>);

impl<'a> Iterator for Cells<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0?;
        let bytes = rest.as_bytes();
        let bar = memchr::memchr_iter(b'|', bytes)
            .find(|at| at.checked_sub(1).and_then(|before| bytes.get(before)) != Some(&b'\\'));
        self.0 = bar.and_then(|at| rest.get(at + 1..));
        Some(bar.and_then(|at| rest.get(..at)).unwrap_or(rest))
    }
}

/// Gives `text` out in pieces, without what only marks emphasis, code, or a character's own self.
fn unmarked(text: &str, out: &mut dyn FnMut(&str) -> Flow) -> Flow {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(next_mark) {
        let mark = at + found;
        let skip = match (bytes.get(mark), bytes.get(mark + 1)) {
            (Some(b'\\'), Some(next)) if next.is_ascii_punctuation() => 1,
            (Some(b'*'), Some(b'*')) | (Some(b'~'), Some(b'~')) => 2,
            (Some(b'`'), _) => 1,
            _ => 0,
        };
        // A run of stars may be a masked number: only two of them are a mark.
        let is_run = bytes.get(mark + 2) == Some(&b'*') && skip == 2;
        if skip == 0 || is_run {
            let run = bytes.get(mark..).unwrap_or_default();
            let first = run.first();
            at = mark + run.iter().take_while(|b| Some(*b) == first).count().max(1);
            continue;
        }
        if mark > start {
            out(text.get(start..mark).unwrap_or_default())?;
        }
        start = mark + skip;
        // What a backslash precedes is no mark itself.
        at = if skip == 1 && bytes.get(mark) == Some(&b'\\') {
            start + 1
        } else {
            start
        };
    }
    match text.get(start..) {
        Some(rest) if !rest.is_empty() => out(rest),
        _ => Ok(()),
    }
}

fn next_mark(bytes: &[u8]) -> Option<usize> {
    let first = memchr::memchr3(b'\\', b'*', b'`', bytes);
    let limit = first.unwrap_or(bytes.len());
    memchr::memchr(b'~', bytes.get(..limit).unwrap_or_default()).or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::{Collected, collect};

    fn read(text: &str) -> Collected {
        let collected = collect(&FORMAT, text.as_bytes());
        assert!(collected.end.is_ok());
        collected
    }

    #[test]
    fn emphasis_inside_a_value_does_not_part_it() {
        let read = read("no. A123**456**\\(3\\) and `B1`~~2~~\n3*4 A1*****(*) C:\\x");
        assert_eq!(read.text, "no. A123456(3) and B12\n3*4 A1*****(*) C:\\x\n");
    }

    #[test]
    fn tables_have_cells_under_their_headings() {
        let read = read("| Name | **HKID** |\n|---|:--:|\n| Chan \\| Co | A1 |\n\nplain | text\n");
        let cells: Vec<_> = read
            .pieces
            .iter()
            .map(|p| (p.text.as_str(), p.label.as_deref()))
            .collect();
        assert_eq!(
            cells,
            [
                ("Name", None),
                ("HKID", None),
                ("Chan ", Some("Name")),
                ("| Co", Some("Name")),
                ("A1", Some("HKID")),
                ("plain | text", None),
            ]
        );
        assert_eq!(read.pieces[4].place, Place::line(3));
        let row = [Edge::Cell, Edge::Cell, Edge::Row];
        assert_eq!(read.edges[..6], row.repeat(2));
    }

    #[test]
    fn a_line_longer_than_any_chunk_has_no_edge_in_it() {
        let read = read(&"身份證 ".repeat(100_000));
        assert_eq!(read.edges, [Edge::Line]);
        assert_eq!(read.text.chars().count(), 400_001);
    }

    #[test]
    fn wherever_the_text_is_cut_the_page_is_the_same() {
        let text = "# T\r\n| a | b |\n|--|--|\n| 1\\|2 | **3** |\nA1**2**\\(3\\)\n~~~\nend `x`";
        let whole = read(text);
        let mut cut = read("");
        let mut page = Markdown::default();
        for c in text.chars() {
            page.push(c.encode_utf8(&mut [0; 4]), &mut cut).unwrap();
        }
        page.finish(&mut cut).unwrap();
        assert_eq!(whole.text, cut.text);
    }
}
