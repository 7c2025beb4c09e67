//! One decision a file over all inputs: what `check` and `scan` have in common.

use std::time::Instant;

use tidegate::report::{Csv, Jsonl, Report, Style, Summary, Text};
use tidegate::source::{Tree, Walk};

use super::args::{Judged, RowFormat};
use super::engine::{Cancel, Engine, Request};
use super::exit::Exit;
use super::input::{self, Input};
use super::interrupt::Interrupt;
use super::message::say;
use super::output::{Output, Readers};
use super::progress::Progress;
use super::rows::{Rows, Shown};

/// Scans everything that `args` names and writes the rows.
pub fn run(args: &Judged, walk: Walk, progress: Progress) -> anyhow::Result<(Summary, Exit)> {
    let started = Instant::now();
    let input = Input::new(&args.input)?;
    let engine = Engine::judging(args)?;
    let cancel = Cancel::default();
    let interrupt = Interrupt::watch(cancel.clone())?;
    let request = engine.request(&args.decision, &cancel)?;
    let listed = input.listed(&cancel)?;
    let readers = if args.reveal {
        Readers::OwnerOnly
    } else {
        Readers::AsUsual
    };
    let output = Output::open(args.output.as_deref(), readers)?;
    let report = report(args, &engine, output.style);
    let mut rows = Rows::new(report, output.to, interrupt, cancel.clone());
    rows.threshold = args.decision.fail_on.threshold();
    rows.progress = progress;
    if args.quiet {
        rows.shown = Shown::StoppedOnly;
    }
    if input.is_countable() {
        rows.progress.count(input.paths.clone(), walk.clone());
    }
    let listed = listed.map_while(|path| match path {
        Ok(path) => Some(path),
        Err(error) => {
            rows.trouble(&format!("the list of files broke off: {error}"));
            None
        }
    });
    let roots = input.paths.iter().cloned().chain(listed);
    let items = Tree::new(roots, walk, |note| rows.note(note));
    engine.scan_all(items, &request, |row| rows.take(&row));
    if let Some(name) = input.stdin.filter(|_| !cancel.is_cancelled()) {
        let request = Request {
            name: Some(name.to_owned()),
            ..request
        };
        rows.take(&engine.scan_stream(input::stdin(&cancel), &request));
    }
    let (mut summary, exit) = rows.close()?;
    summary.elapsed_ms = started.elapsed().as_secs_f64() * 1000.0;
    Ok((summary, exit))
}

/// Says why a run ends in trouble whose rows may not show it.
pub fn say_unreadable(summary: &Summary) {
    match summary.unreadable {
        0 => {}
        1 => say("1 file cannot be opened or read"),
        n => say(&format!("{n} files cannot be opened or read")),
    }
}

fn report(args: &Judged, engine: &Engine, style: Style) -> Box<dyn Report> {
    let lang = args.lang.into();
    match args.format {
        RowFormat::Jsonl => Box::new(Jsonl),
        RowFormat::Csv => Box::new(Csv::default()),
        RowFormat::Text => {
            let threshold = args.decision.fail_on.threshold();
            Box::new(Text::new(style, lang, threshold, engine.advisor(lang)))
        }
    }
}
