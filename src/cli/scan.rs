//! `tidegate scan`: folders and archives in parallel, with progress and a closing summary.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;
use tidegate::report::{Summary, closing};
use tidegate::source::{Exclude, Links, Walk};

use super::args::Scan;
use super::batch;
use super::exit::Exit;
use super::progress::Progress;

/// Scans everything below the paths.
pub fn run(args: &Scan) -> anyhow::Result<Exit> {
    let walk = Walk {
        exclude: Exclude::new(&args.exclude)?,
        links: if args.follow {
            Links::Enter
        } else {
            Links::Leave
        },
        ..Walk::default()
    };
    let quiet = args.judged.quiet;
    let progress = if quiet {
        Progress::none()
    } else {
        Progress::on_terminal()
    };
    let (summary, exit) = batch::run(&args.judged, walk, progress)?;
    if quiet {
        batch::say_unreadable(&summary);
    } else {
        // A closed standard error is no reason to lose the exit code.
        let _ = io::stderr().write_all(closing(&summary, args.judged.lang.into()).as_bytes());
    }
    if let Some(path) = &args.summary {
        write(path, &summary).with_context(|| path.display().to_string())?;
    }
    Ok(exit)
}

fn write(path: &Path, summary: &Summary) -> io::Result<()> {
    let mut json = serde_json::to_vec_pretty(summary)?;
    json.push(b'\n');
    fs::write(path, json)
}
