//! One JSON object a line, as rows come: the row of the contract, whole.

use std::io::{self, Write};

use super::Report;
use crate::model::Outcome;

/// Rows as JSON lines.
#[derive(Clone, Copy, Debug, Default)]
pub struct Jsonl;

impl Report for Jsonl {
    /// Writes the line in one piece, so that an interruption between rows leaves only whole ones.
    fn row(&mut self, row: &Outcome, out: &mut dyn Write) -> io::Result<()> {
        let mut line = serde_json::to_vec(row)?;
        line.push(b'\n');
        out.write_all(&line)
    }

    fn finish(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::testing::row;
    use super::*;

    #[test]
    fn a_row_is_one_line_and_reads_back_as_it_was() {
        let row = row("in/two\nlines.txt");
        let mut out = Vec::new();
        Jsonl.row(&row, &mut out).unwrap();
        Jsonl.finish(&mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.matches('\n').count(), 1);
        assert_eq!(serde_json::from_str::<Outcome>(&text).unwrap(), row);
    }
}
