//! Explains the files one after the other.

use std::io::Write;

use tidegate::model::{Explained, GapKind};
use tidegate::source::{Folders, Item, Note, Tree, Walk};

use super::super::args::{Explain, TableFormat};
use super::super::engine::{Cancel, Engine, Request};
use super::super::exit::Exit;
use super::super::input::{self, Input};
use super::super::interrupt::Interrupt;
use super::super::message::say;
use super::super::output::{Output, Readers};
use super::page::page;

/// Explains everything that `args` names. Pages come sorted by path, JSON as files finish.
pub fn run(args: &Explain) -> anyhow::Result<Exit> {
    let input = Input::new(&args.input)?;
    let engine = Engine::explaining(args)?;
    let cancel = Cancel::default();
    let interrupt = Interrupt::watch(cancel.clone())?;
    let request = engine.request(&args.decision, &cancel)?;
    let listed = input.listed(&cancel)?;
    let mut out = Output::open(args.table.output.as_deref(), Readers::AsUsual)?.to;
    let mut exit = Exit::Clear;
    let mut pages: Vec<(String, String)> = Vec::new();
    let mut take = |explained: &Explained| -> anyhow::Result<Exit> {
        if cancel.is_cancelled() {
            return Ok(Exit::Clear);
        }
        match args.table.format {
            TableFormat::Jsonl => {
                writeln!(out, "{}", serde_json::to_string(explained)?)?;
                out.flush()?;
            }
            TableFormat::Text => {
                let path = explained.outcome.path.clone();
                pages.push((path, page(explained, args.lang.into())));
            }
        }
        Ok(ends_with(args, explained))
    };
    let mut broken_list = None;
    let listed = listed.map_while(|path| path.map_err(|e| broken_list = Some(e)).ok());
    let roots = input.paths.iter().cloned().chain(listed);
    let mut refused = Exit::Clear;
    for item in Tree::new(roots, files_only(), |note| refuse(&note, &mut refused)) {
        if cancel.is_cancelled() {
            break;
        }
        let explained = match item {
            Item::File { path } => engine.explain_path(&path, &request),
            Item::Unreadable { path, detail } => engine.explain_unreadable(&path, detail, &request),
            _ => continue,
        };
        exit = exit.max(take(&explained)?);
    }
    if let Some(name) = input.stdin.filter(|_| !cancel.is_cancelled()) {
        let request = Request {
            name: Some(name.to_owned()),
            ..request
        };
        let explained = engine.explain_stream(input::stdin(&cancel), &request);
        exit = exit.max(take(&explained)?);
    }
    pages.sort();
    let pages: Vec<String> = pages.into_iter().map(|(_, page)| page).collect();
    out.write_all(pages.join("\n").as_bytes())?;
    out.flush()?;
    if interrupt.came() {
        return Ok(Exit::Interrupted);
    }
    if let Some(error) = broken_list {
        say(&format!("the list of files broke off: {error}"));
        exit = Exit::Trouble;
    }
    Ok(exit.max(refused))
}

fn files_only() -> Walk {
    Walk {
        folders: Folders::Refuse,
        ..Walk::default()
    }
}

fn refuse(note: &Note, exit: &mut Exit) {
    if let Note::Refused { path, reason } = note {
        say(&format!("{}: {reason}", path.display()));
        *exit = Exit::Trouble;
    }
}

/// How a run with this file in it ends: as `check` would.
fn ends_with(args: &Explain, explained: &Explained) -> Exit {
    let row = &explained.outcome;
    let threshold = args.decision.fail_on.threshold();
    if row.gaps.iter().any(|gap| gap.kind == GapKind::Io) {
        return Exit::Trouble;
    }
    match threshold.is_some_and(|from| row.stops_from(from)) {
        true => Exit::Stopped,
        false => Exit::Clear,
    }
}
