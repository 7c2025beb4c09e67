//! One line a file for spreadsheets, sorted by path, with no cell that a spreadsheet would run.

use std::borrow::Cow;
use std::io::{self, Write};

use super::Report;
use super::output::path_bytes;
use super::visible;
use crate::model::Outcome;

const HEADINGS: &str = "path,action,class,rules,counts,gaps,sha256\n";

/// Rows as comma-separated values.
#[derive(Debug, Default)]
pub struct Csv {
    lines: Vec<(Vec<u8>, String)>,
}

impl Report for Csv {
    fn row(&mut self, row: &Outcome, _out: &mut dyn Write) -> io::Result<()> {
        self.lines.push((path_bytes(row), line(row)));
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(HEADINGS.as_bytes())?;
        self.lines.sort();
        for (_, line) in self.lines.drain(..) {
            out.write_all(line.as_bytes())?;
        }
        Ok(())
    }
}

/// `counts` gives the different values of each rule in `rules`, in the same order.
fn line(row: &Outcome) -> String {
    let rules: Vec<&str> = row.detections.iter().map(|d| &*d.rule).collect();
    let counts: Vec<String> = row
        .detections
        .iter()
        .map(|d| d.unique.to_string())
        .collect();
    let mut gaps: Vec<&str> = row.gaps.iter().map(|g| g.kind.as_str()).collect();
    gaps.sort_unstable();
    gaps.dedup();
    let cells = [
        cell(&row.path),
        cell(row.action.as_str()),
        cell(row.class.as_str()),
        cell(&rules.join(";")),
        cell(&counts.join(";")),
        cell(&gaps.join(";")),
        cell(row.sha256.as_deref().unwrap_or_default()),
    ];
    cells.join(",") + "\n"
}

/// A cell that stays on its line, is quoted where it must be and starts no formula.
fn cell(text: &str) -> String {
    let harmless = defused(text);
    let text = visible(&harmless);
    if text.contains([',', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

/// Spreadsheets run a cell that begins like a formula, also behind a tab or in full-width signs;
/// the apostrophe is how they themselves mark a cell as text.
fn defused(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::testing::{row, with_hkid};
    use super::*;

    fn written(rows: &[Outcome]) -> String {
        let mut csv = Csv::default();
        let mut out = Vec::new();
        for row in rows {
            csv.row(row, &mut out).unwrap();
        }
        assert!(out.is_empty());
        csv.finish(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lines_are_sorted_by_the_bytes_of_their_paths() {
        let text = written(&[row("b.txt"), row("a/z.txt"), row("a.txt"), row("B.txt")]);
        let paths: Vec<&str> = text.lines().filter_map(|l| l.split(',').next()).collect();
        assert_eq!(paths, ["path", "B.txt", "a.txt", "a/z.txt", "b.txt"]);
    }

    #[test]
    fn rules_and_their_counts_stand_in_one_order() {
        let text = written(&[with_hkid("in/list.txt")]);
        assert_eq!(
            text.lines().nth(1).unwrap(),
            "in/list.txt,block,restricted,hkid,12,encrypted,0011"
        );
    }

    #[test]
    fn a_name_that_begins_like_a_formula_is_defused() {
        for first in ["=", "+", "-", "@", "\t", "\r"] {
            assert!(cell(&format!("{first}1+1")).starts_with('\''), "{first:?}");
        }
        assert_eq!(cell("a=1"), "a=1");
    }

    #[test]
    fn commas_quotes_and_line_ends_stay_in_their_cell() {
        assert_eq!(cell("a,\"b\"\nc"), "\"a,\"\"b\"\"\\nc\"");
    }
}
