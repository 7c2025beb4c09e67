//! `tidegate packs`: the rules that apply, and whether packs keep their promises.

use std::io::Write;
use std::path::PathBuf;

use tidegate::Error;
use tidegate::report::{Lang, visible};

mod diff;
mod import;
mod lint;

pub use diff::run as diff;
pub use import::run as import;
pub use lint::run as lint;

use crate::cli::args::{PackFiles, PacksList, TableFormat};
use crate::cli::engine::{self, PackLine, PackVerdict};
use crate::cli::exit::Exit;
use crate::cli::message::say;
use crate::cli::output::{Output, Readers};

/// Prints each pack with its rules.
pub fn list(args: &PacksList) -> anyhow::Result<Exit> {
    let packs = engine::packs_list(args.config.as_deref(), &args.pack)?;
    let mut out = Output::open(args.table.output.as_deref(), Readers::AsUsual)?.to;
    for pack in &packs {
        match args.table.format {
            TableFormat::Jsonl => writeln!(out, "{}", serde_json::to_string(pack)?)?,
            TableFormat::Text => out.write_all(block(pack, args.lang.into()).as_bytes())?,
        }
    }
    out.flush()?;
    Ok(Exit::Clear)
}

fn block(pack: &PackLine, lang: Lang) -> String {
    let width = pack.rules.iter().map(|r| r.id.len()).max().unwrap_or(0);
    let mut block = format!("{}@{}\n", visible(&pack.name), visible(&pack.version));
    for rule in &pack.rules {
        let title = visible(rule.title.get(lang.tag()));
        let line = format!("  {:<width$}  {title}", visible(&rule.id));
        block.push_str(line.trim_end());
        block.push('\n');
    }
    block
}

/// Runs the packs' own tests.
pub fn test(args: &PackFiles) -> anyhow::Result<Exit> {
    each(args, engine::packs_test)
}

/// A pack that cannot be read must not keep the others from being looked at.
fn each(
    args: &PackFiles,
    look: fn(&[PathBuf]) -> Result<Vec<PackVerdict>, Error>,
) -> anyhow::Result<Exit> {
    let mut exit = Exit::Clear;
    let mut out = Output::open(None, Readers::AsUsual)?.to;
    let built_in = args.files.is_empty().then_some(&[][..]);
    for files in args.files.chunks(1).chain(built_in) {
        match look(files) {
            Ok(verdicts) => {
                for verdict in &verdicts {
                    exit = exit.max(write(&mut out, verdict)?);
                }
            }
            Err(error) => {
                say(&error.to_string());
                let broken = matches!(error, Error::Pack { .. });
                exit = exit.max(if broken { Exit::Stopped } else { Exit::Trouble });
            }
        }
    }
    out.flush()?;
    Ok(exit)
}

fn write(out: &mut impl Write, verdict: &PackVerdict) -> std::io::Result<Exit> {
    let PackVerdict {
        pack,
        tests,
        failures,
    } = verdict;
    for failure in failures {
        writeln!(out, "{}", visible(failure))?;
    }
    if failures.is_empty() {
        let tests = match tests {
            0 => String::new(),
            1 => "  1 test".to_owned(),
            n => format!("  {n} tests"),
        };
        writeln!(out, "ok    {}{tests}", visible(pack))?;
        return Ok(Exit::Clear);
    }
    writeln!(out, "fails {}  {} mistakes", visible(pack), failures.len())?;
    Ok(Exit::Stopped)
}
