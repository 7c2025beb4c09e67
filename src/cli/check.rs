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
    batch::run(&args.judged, walk, Progress::none()).map(|(_, exit)| exit)
}
