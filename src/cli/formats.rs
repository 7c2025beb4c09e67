//! `tidegate formats`: what is read.

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
    let FormatLine { name, extensions } = format;
    let line = format!("{name:<width$}  {}", extensions.join(" "));
    line.trim_end().to_owned()
}
