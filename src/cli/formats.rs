//! `tidegate formats`: what is read, and what of it is a gap.

use std::io::Write;

use super::args::{Table, TableFormat};
use super::engine::{self, FormatLine};
use super::exit::Exit;
use super::output::{Output, Readers};

/// Prints the table of formats.
pub fn run(args: &Table) -> anyhow::Result<Exit> {
    let formats = engine::formats();
    let mut out = Output::open(args.output.as_deref(), Readers::AsUsual)?.to;
    let width = formats.iter().map(|f| f.name.len()).max().unwrap_or(0);
    for format in &formats {
        match args.format {
            TableFormat::Jsonl => writeln!(out, "{}", serde_json::to_string(format)?)?,
            TableFormat::Text => writeln!(out, "{}", line(format, width))?,
        }
    }
    out.flush()?;
    Ok(Exit::Clear)
}

fn line(format: &FormatLine, width: usize) -> String {
    let line = format!("{:<width$}  {}", format.name, format.extensions.join(" "));
    let (line, indent) = (line.trim_end(), "");
    let FormatLine { reads, gaps, .. } = format;
    format!("{line}\n{indent:width$}  reads: {reads}\n{indent:width$}  gaps: {gaps}")
}
