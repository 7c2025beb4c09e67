//! `tidegate check`: one decision a file, now.

use tidegate::source::{Folders, Walk};

use super::args::Check;
use super::batch;
use super::exit::Exit;
use super::progress::Progress;

/// Checks the files; a folder is refused, as a hook means one file.
pub fn run(args: &Check) -> anyhow::Result<Exit> {
    let walk = Walk {
        folders: Folders::Refuse,
        ..Walk::default()
    };
    let (summary, exit) = batch::run(&args.judged, walk, Progress::none())?;
    batch::say_unreadable(&summary);
    Ok(exit)
}
