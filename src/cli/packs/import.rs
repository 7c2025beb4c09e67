//! `tidegate packs import`: another product's rules as a pack, and a list of what was lost.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use anyhow::Context;
use tidegate::catalogue::{self, Effect, Imported, Kind, Loss};

use crate::cli::args::{PackImport, Product};
use crate::cli::exit::Exit;
use crate::cli::message::say;
use crate::cli::output::{Output, Readers};

/// The largest file of rules that is read.
const LARGEST: u64 = 16 << 20;

/// Imports one file.
pub fn run(args: &PackImport) -> anyhow::Result<Exit> {
    let bytes = read(&args.file).with_context(|| args.file.display().to_string())?;
    let kind = args.from.map(Kind::from);
    let imported = catalogue::import_pack(&args.file, &bytes, kind, args.name.as_deref())?;
    tell(&args.file, &imported);
    if let Some(report) = &args.report {
        let json = serde_json::to_string_pretty(&Report::of(&args.file, &imported))?;
        fs::write(report, json + "\n").with_context(|| report.display().to_string())?;
    }
    let lost = imported.losses.iter().any(|loss| loss.effect.is_loss());
    if imported.rules == 0 || args.strict && lost {
        say("nothing was written");
        return Ok(Exit::Stopped);
    }
    let mut out = Output::open(args.output.as_deref(), Readers::AsUsual)?.to;
    out.write_all(imported.text.as_bytes())?;
    out.flush()?;
    Ok(Exit::Clear)
}

/// One byte more than is allowed is read, so that the importer can say so.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The losses, for people.
fn tell(file: &Path, imported: &Imported) {
    let file = file.display();
    for loss in &imported.losses {
        let Loss {
            line,
            rule,
            effect,
            what,
            ..
        } = loss;
        let rule = rule
            .as_ref()
            .map(|r| format!("rule {r}: "))
            .unwrap_or_default();
        say(&format!("{file}:{line}: {rule}{}: {what}", effect.as_str()));
    }
    let count = |wanted: fn(Effect) -> bool| {
        imported
            .losses
            .iter()
            .filter(|loss| wanted(loss.effect))
            .count()
    };
    say(&format!(
        "{file}: {} of {} rules imported, {} losses, {} notes, {} tests",
        imported.rules,
        imported.met,
        count(Effect::is_loss),
        count(|effect| !effect.is_loss()),
        imported.tests,
    ));
}

/// The losses, for machines.
#[derive(serde::Serialize)]
struct Report<'a> {
    schema: &'static str,
    file: String,
    rules: usize,
    imported: usize,
    tests: usize,
    losses: &'a [Loss],
}

impl<'a> Report<'a> {
    fn of(file: &Path, imported: &'a Imported) -> Self {
        Self {
            schema: "tidegate/import/1",
            file: file.display().to_string(),
            rules: imported.met,
            imported: imported.rules,
            tests: imported.tests,
            losses: &imported.losses,
        }
    }
}

impl From<Product> for Kind {
    fn from(product: Product) -> Self {
        match product {
            Product::Purview => Self::Purview,
            Product::Presidio => Self::Presidio,
            Product::Gitleaks => Self::Gitleaks,
            Product::Noseyparker | Product::Kingfisher => Self::Noseyparker,
        }
    }
}
