//! The reader of delimited tables.

use super::dialect::{self, Dialect, Evenness};
use super::field::{self, Closing, End, Field, More, Quoting};
use super::headings::Headings;
use crate::extract::format::{
    Claim, Edge, ExtractError, Flow, Format, Probe, Segment, Stop, TextSink,
};
use crate::extract::formats::text::{in_each_reading, is_text, opening};
use crate::input::Input;
use crate::model::Place;

/// Tables as delimited text.
pub(crate) const FORMAT: Format = Format {
    name: "csv",
    extensions: &["csv", "tsv", "psv", "ssv", "tab"],
    covers: &[],
    reads: "every cell under its column's heading; the delimiter is found",
    gaps: "`malformed`: bytes that are no text",
    signature,
    extract,
};

/// Text by which the delimiter is found.
const HEAD: usize = 64 << 10;

/// A quoted field that is longer than this, or has more lines, has lost its closing quote.
const LONGEST: usize = 1 << 20;
const LINES: usize = 1_000;

fn signature(probe: &Probe<'_>) -> Claim {
    let evenness = match probe.extension {
        named if FORMAT.extensions.contains(&named) => Evenness::Most,
        "" | "txt" | "dat" => Evenness::All,
        _ => return Claim::No,
    };
    if !is_text(probe) {
        return Claim::No;
    }
    let more = more(probe.input);
    match dialect::of(&opening(probe.head, HEAD), evenness, more) {
        Some(_) => Claim::Likely,
        None => Claim::No,
    }
}

fn more(input: &Input) -> More {
    if input.len() > HEAD as u64 {
        More::Comes
    } else {
        More::Ended
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, HEAD)?;
    let dialect =
        dialect::of(&opening(&head, HEAD), Evenness::Most, more(input)).unwrap_or(Dialect {
            delimiter: b',',
            columns: 1,
        });
    in_each_reading(input, None, sink, &mut |source, sink| {
        let mut table = Table::new(dialect);
        while let Some(chunk) = source.chunk()? {
            sink.budget().step()?;
            table.push(chunk, sink)?;
        }
        table.finish(sink)?;
        Ok(())
    })
}

struct Table {
    dialect: Dialect,
    headings: Headings,
    /// Text whose field has not ended yet.
    rest: String,
    /// Bytes before `rest`.
    passed: u64,
    /// Up to here no quote closes a field that is open.
    unclosed: u64,
    line: u32,
    place: Place,
    column: usize,
    /// A bare cell too long to be held has been pushed in part.
    inside: bool,
}

impl Table {
    fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            headings: Headings::default(),
            rest: String::new(),
            passed: 0,
            unclosed: 0,
            line: 1,
            place: Place::line(1),
            column: 0,
            inside: false,
        }
    }

    fn push(&mut self, chunk: &str, sink: &mut dyn TextSink) -> Flow {
        let mut text = std::mem::take(&mut self.rest);
        text.push_str(chunk);
        let used = self.fields(&text, More::Comes, sink)?;
        text.drain(..used);
        self.rest = text;
        Ok(())
    }

    fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        let text = std::mem::take(&mut self.rest);
        self.fields(&text, More::Ended, sink)?;
        if self.column > 0 || self.inside {
            self.end_record(sink)?;
        }
        Ok(())
    }

    /// Pushes all fields of `text` that have ended and answers how much of it they were.
    fn fields(&mut self, text: &str, more: More, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let Some(field) = self.field(rest.as_bytes(), more) else {
                if rest.len() > LONGEST {
                    at += self.piece(rest, sink)?;
                }
                break;
            };
            self.cell(rest, field, sink)?;
            at += field.next;
            self.passed = self.passed.saturating_add(field.next as u64);
        }
        Ok(at)
    }

    fn field(&mut self, bytes: &[u8], more: More) -> Option<Field> {
        let may_close = !self.inside && self.passed >= self.unclosed;
        if bytes.first() != Some(&b'"') || !may_close {
            return field::bare(bytes, self.dialect.delimiter, more);
        }
        match field::quoted(bytes, self.dialect.delimiter, more) {
            Closing::Found(field) if !self.is_overlong(bytes, field) => return Some(field),
            Closing::Found(field) => self.unclosed = self.passed.saturating_add(field.next as u64),
            Closing::Missing | Closing::Undecided
                if more == More::Comes && bytes.len() < LONGEST =>
            {
                return None;
            }
            _ => self.unclosed = self.passed.saturating_add(bytes.len() as u64),
        }
        field::bare(bytes, self.dialect.delimiter, more)
    }

    fn is_overlong(&self, bytes: &[u8], field: Field) -> bool {
        let content = bytes.get(..field.content).unwrap_or_default();
        content.len() > LONGEST
            || (content.len() > LINES && memchr::memchr_iter(b'\n', content).count() > LINES)
    }

    /// Pushes a first piece of a bare cell without end.
    fn piece(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        self.inside = true;
        self.passed = self.passed.saturating_add(rest.len() as u64);
        self.text(rest, sink)?;
        Ok(rest.len())
    }

    fn cell(&mut self, rest: &str, field: Field, sink: &mut dyn TextSink) -> Flow {
        if field.quoted == Quoting::Quoted {
            self.quoted(rest.get(1..field.content).unwrap_or_default(), sink)?;
        } else if field.content > 0 {
            self.text(rest.get(..field.content).unwrap_or_default(), sink)?;
        } else if field.end == End::Record && self.column == 0 && !self.inside {
            return self.next_record(sink);
        }
        self.inside = false;
        self.column = self.column.saturating_add(1);
        sink.edge(Edge::Cell)?;
        if field.end == End::Record {
            self.end_record(sink)?;
        }
        Ok(())
    }

    /// Pushes a quoted cell's lines, each doubled quote as one.
    fn quoted(&mut self, content: &str, sink: &mut dyn TextSink) -> Flow {
        let mut start = 0;
        let mut marks = memchr::memchr2_iter(b'"', b'\n', content.as_bytes());
        while let Some(at) = marks.next() {
            if content.as_bytes().get(at) == Some(&b'\n') {
                let line = content.get(start..at).unwrap_or_default();
                self.text(line.strip_suffix('\r').unwrap_or(line), sink)?;
                self.line = self.line.saturating_add(1);
                sink.edge(Edge::Line)?;
                start = at + 1;
            } else if content.as_bytes().get(at + 1) == Some(&b'"') {
                self.text(content.get(start..=at).unwrap_or_default(), sink)?;
                start = at + 2;
                marks.next();
            }
        }
        self.text(content.get(start..).unwrap_or_default(), sink)
    }

    fn text(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        if self.headings.is_looking() {
            self.headings.offer(self.column, text);
        }
        sink.text(Segment {
            text,
            place: &self.place,
            label: self.headings.get(self.column),
        })
    }

    fn end_record(&mut self, sink: &mut dyn TextSink) -> Flow {
        if self.headings.is_looking() {
            self.headings.end_row(self.dialect.columns);
        }
        self.next_record(sink)
    }

    fn next_record(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.column = 0;
        self.inside = false;
        self.line = self.line.saturating_add(1);
        self.place = Place::line(self.line);
        sink.edge(Edge::Row)
    }
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

    fn cells(read: &Collected) -> Vec<(&str, Option<&str>, Place)> {
        read.pieces
            .iter()
            .map(|p| (p.text.as_str(), p.label.as_deref(), p.place.clone()))
            .collect()
    }

    #[test]
    fn cells_carry_the_headings_of_their_columns() {
        let read = read("Name,HKID\nChan,A123456(3)\nLee,\"B1\"\n");
        assert_eq!(
            cells(&read),
            [
                ("Name", None, Place::line(1)),
                ("HKID", None, Place::line(1)),
                ("Chan", Some("Name"), Place::line(2)),
                ("A123456(3)", Some("HKID"), Place::line(2)),
                ("Lee", Some("Name"), Place::line(3)),
                ("B1", Some("HKID"), Place::line(3)),
            ]
        );
        let row = [Edge::Cell, Edge::Cell, Edge::Row];
        assert_eq!(read.edges, row.repeat(3));
    }

    #[test]
    fn a_quoted_cell_may_hold_delimiters_lines_and_quotes() {
        let read = read("name,note\nChan,\"a, \"\"b\"\"\r\nc\"\nLee,x\n");
        assert!(read.text.contains("Chan\ta, \"b\"\nc\t\n"));
        assert_eq!(
            read.pieces.last().map(|p| p.place.clone()),
            Some(Place::line(4))
        );
    }

    #[test]
    fn a_quote_that_never_closes_does_not_swallow_the_file() {
        let rows = "Lee,B2\n".repeat(5_000);
        let read = read(&format!("name,id\nChan,\"A1\n{rows}"));
        assert!(read.text.contains("Chan\t\"A1\t\nLee\tB2\t\n"));
        assert_eq!(
            read.edges.iter().filter(|e| **e == Edge::Row).count(),
            5_002
        );
    }

    #[test]
    fn every_line_with_an_open_quote_is_read_in_good_time() {
        let read = read(&format!("name,id\n{}", "Chan,\"A1\n".repeat(300_000)));
        assert_eq!(
            read.edges.iter().filter(|e| **e == Edge::Row).count(),
            300_001
        );
    }

    #[test]
    fn a_table_longer_than_a_chunk_is_cut_nowhere() {
        let mut text = String::from("姓名;電話\n");
        for n in 0..20_000 {
            text.push_str(&format!("陳大文{n};\"9123 {n}\"\n"));
        }
        let read = read(&text);
        assert_eq!(read.pieces.len(), 40_002);
        assert_eq!(read.pieces[40_001].text, "9123 19999");
        assert_eq!(read.pieces[40_001].place, Place::line(20_001));
        assert_eq!(read.pieces[40_001].label.as_deref(), Some("電話"));
    }

    #[test]
    fn a_cell_without_end_comes_in_pieces_with_no_edge() {
        let read = read(&format!("a,b\n{},x\n", "1234567 ".repeat(300_000)));
        assert!(read.text.ends_with("1234567 \tx\t\n"));
        assert_eq!(read.edges.len(), 6);
    }

    #[test]
    fn tables_in_other_encodings_have_their_headings_too() {
        let (bytes, _, _) =
            encoding_rs::BIG5.encode("姓名,身份證號碼\n陳大文,A123456(3)\n李小明,B1\n");
        let read = collect(&FORMAT, &bytes);
        assert_eq!(read.pieces[3].label.as_deref(), Some("身份證號碼"));
    }

    #[test]
    fn wherever_the_text_is_cut_the_cells_are_the_same() {
        let text =
            "name,note\r\nChan,\"a, \"\"b\"\"\r\nc\"\r\n\r\nLee,\"x\" y\n\"open,z\n,,\r身,份";
        let whole = read(text);
        let mut cut = read("");
        cut.text.clear();
        cut.edges.clear();
        let mut table = Table::new(Dialect {
            delimiter: b',',
            columns: 2,
        });
        for c in text.chars() {
            table.push(c.encode_utf8(&mut [0; 4]), &mut cut).unwrap();
        }
        table.finish(&mut cut).unwrap();
        assert_eq!(whole.text, cut.text);
        assert_eq!(whole.edges, cut.edges);
    }
}
