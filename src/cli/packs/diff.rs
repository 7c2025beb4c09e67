//! `tidegate packs diff`: which files' verdicts another version of packs changes, rule by rule.

use std::io::Write;

use tidegate::catalogue::{Change, RuleChange, Stance, Tally};
use tidegate::model::GapKind;
use tidegate::report::visible;
use tidegate::source::{Item, Note, Tree, Walk};

use crate::cli::args::{PackDiff, TableFormat};
use crate::cli::engine::{self, Request};
use crate::cli::exit::Exit;
use crate::cli::message::say;
use crate::cli::output::{Output, Readers};

/// Scans every file with both.
pub fn run(args: &PackDiff) -> anyhow::Result<Exit> {
    let comparison = engine::comparison(args)?;
    let request = Request {
        destination: args.destination.clone(),
        ..Request::default()
    };
    comparison.check(&request)?;
    let mut out = Output::open(args.table.output.as_deref(), Readers::AsUsual)?.to;
    let mut exit = Exit::Clear;
    let (mut files, mut verdicts, mut findings) = (0u64, 0u64, 0u64);
    let mut refused = 0u64;
    let roots = args.paths.iter().cloned();
    let items = Tree::new(roots, Walk::default(), |note| {
        if let Note::Refused { path, reason } = note {
            say(&format!("{}: {reason}", path.display()));
            refused += 1;
        }
    });
    for item in items {
        let Item::File { path } = item else {
            exit = Exit::Trouble;
            continue;
        };
        files += 1;
        let (outcome, change) = comparison.of(&path, &request);
        if outcome.gaps.iter().any(|gap| gap.kind == GapKind::Io) {
            say(&format!("{}: cannot be read", path.display()));
            exit = Exit::Trouble;
        }
        let Some(change) = change else { continue };
        findings += 1;
        if change.is_of_verdict() {
            verdicts += 1;
            exit = exit.max(Exit::Stopped);
        }
        match args.table.format {
            TableFormat::Jsonl => writeln!(out, "{}", serde_json::to_string(&change)?)?,
            TableFormat::Text => out.write_all(block(&change).as_bytes())?,
        }
    }
    out.flush()?;
    if refused > 0 {
        exit = Exit::Trouble;
    }
    say(&format!(
        "{files} files: {verdicts} verdicts change, findings of {findings} files do"
    ));
    Ok(exit)
}

fn block(change: &Change) -> String {
    let mut block = format!("{}\n", visible(&change.path));
    let Change { before, after, .. } = change;
    if before == after {
        block.push_str(&format!("  verdict: {}, as before\n", stance(before)));
    } else {
        block.push_str(&format!(
            "  verdict: {} -> {}\n",
            stance(before),
            stance(after)
        ));
    }
    for RuleChange {
        rule,
        before,
        after,
        ..
    } in &change.rules
    {
        let (before, after) = (tally(before.as_ref()), tally(after.as_ref()));
        block.push_str(&format!("  {}: {before} -> {after}\n", visible(rule)));
    }
    block
}

fn stance(stance: &Stance) -> String {
    format!("{} ({})", stance.action, stance.class)
}

fn tally(tally: Option<&Tally>) -> String {
    let Some(tally) = tally else {
        return "nothing".to_owned();
    };
    let levels = [
        ("high", tally.levels.high),
        ("medium", tally.levels.medium),
        ("low", tally.levels.low),
    ];
    let shown: Vec<String> = levels
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| format!("{count} {level}"))
        .collect();
    shown.join(", ")
}
