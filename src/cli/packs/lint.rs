//! `tidegate packs lint`: mistakes that need no test to be seen, each with what to do.

use std::io::Write;

use tidegate::Error;
use tidegate::catalogue::{self, Grade, Linted, Remark};
use tidegate::report::visible;

use crate::cli::args::PackLint;
use crate::cli::exit::Exit;
use crate::cli::message::say;
use crate::cli::output::{Output, Readers};

/// Looks at each pack; one that cannot be read does not keep the others from being looked at.
pub fn run(args: &PackLint) -> anyhow::Result<Exit> {
    let mut exit = Exit::Clear;
    let mut out = Output::open(None, Readers::AsUsual)?.to;
    let built_in = args.packs.files.is_empty().then_some(&[][..]);
    for files in args.packs.files.chunks(1).chain(built_in) {
        match catalogue::lint_packs(files) {
            Ok(linted) => {
                for linted in &linted {
                    exit = exit.max(write(&mut out, linted, args)?);
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

fn write(out: &mut impl Write, linted: &Linted, args: &PackLint) -> std::io::Result<Exit> {
    let count = |grade| linted.remarks.iter().filter(|r| r.grade == grade).count();
    for remark in &linted.remarks {
        if remark.grade != Grade::Cost || args.costs {
            writeln!(out, "{}", visible(&line(&linted.file, remark)))?;
        }
    }
    let (errors, warnings) = (count(Grade::Error), count(Grade::Warning));
    let pack = visible(&linted.pack);
    if errors > 0 || args.strict && warnings > 0 {
        writeln!(out, "fails {pack}  {errors} errors, {warnings} warnings")?;
        return Ok(Exit::Stopped);
    }
    match warnings {
        0 => writeln!(out, "ok    {pack}")?,
        1 => writeln!(out, "ok    {pack}  1 warning")?,
        n => writeln!(out, "ok    {pack}  {n} warnings")?,
    }
    Ok(Exit::Clear)
}

fn line(file: &str, remark: &Remark) -> String {
    let grade = match remark.grade {
        Grade::Error => "error",
        Grade::Warning => "warning",
        _ => "cost",
    };
    let rule = remark
        .rule
        .as_ref()
        .map(|r| format!("rule {r}: "))
        .unwrap_or_default();
    let Remark { line, id, what, .. } = remark;
    match remark.grade {
        Grade::Cost => format!("{file}:{line}: {rule}cost: {what}"),
        _ => format!("{file}:{line}: {rule}{grade} {id}: {what}"),
    }
}
