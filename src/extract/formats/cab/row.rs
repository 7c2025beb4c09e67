//! The row of the table, and the files handed over folder by folder.

use std::io::Read;

use super::blocks::Blocks;
use super::directory::{self, Directory, File, Folder};
use crate::extract::appended;
use crate::extract::format::{Child, Claim, Content, ExtractError, Format, Probe, TextSink};
use crate::extract::solid::Solid;
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::limits::Bounded;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const CAB: Format = Format {
    name: "cab",
    extensions: &["cab", "msu"],
    covers: &[],
    reads: "every member (stored, MSZIP, LZX), names; also behind a program or a text",
    gaps: "`unsupported` (Quantum), `truncated` (a cut cabinet, one of several), `malformed`, `ratio`",
    signature,
    extract,
};

const ANOTHER: (GapKind, &str) = (
    GapKind::Truncated,
    "one part of several: the member lies in another cabinet too",
);

/// Where the archive begins in `input`.
pub(in crate::extract::formats) fn start(input: &Input) -> Option<u64> {
    appended::find(input, directory::MARK, directory::is_start)
}

fn signature(probe: &Probe<'_>) -> Claim {
    match start(probe.input) {
        Some(_) => Claim::Certain,
        None => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let start = start(input).unwrap_or(0);
    let input = input.slice(start, u64::MAX);
    let mut directory = directory::read(&input, &budget)?;
    if directory.cut {
        let detail = "the cabinet ends inside its directory";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    if directory.is_part {
        let detail = "one part of several: members may go on in other cabinets";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    directory.files.sort_by_key(|file| (file.folder, file.at));
    let mut open: Option<(u16, Solid)> = None;
    for file in &directory.files {
        if open
            .as_ref()
            .is_none_or(|(folder, _)| *folder != file.folder)
        {
            let stream = match folder_of(&directory, file) {
                Some(folder) => opened(&input, folder, directory.reserve, sink),
                None => Solid::new(Err(ANOTHER)),
            };
            open = Some((file.folder, stream));
        }
        let Some((_, stream)) = &mut open else {
            continue;
        };
        let content = content(stream, file, sink);
        let name = match file.is_utf8 {
            true => String::from_utf8_lossy(&file.name).into_owned(),
            false => decode_alone(&file.name),
        };
        sink.child(Child {
            name: name.replace('\\', "/").into(),
            content,
            joins_parent: false,
        })?;
    }
    Ok(())
}

fn folder_of(directory: &Directory, file: &File) -> Option<Folder> {
    // Numbers past the folders there are tell of other cabinets; the last one goes on there.
    let last = directory.folders.len().checked_sub(1)?;
    let nth = match file.folder {
        0xFFFD => return None,
        0xFFFE | 0xFFFF => last,
        nth => usize::from(nth),
    };
    directory.folders.get(nth).copied()
}

fn opened(input: &Input, folder: Folder, reserve: u64, sink: &dyn TextSink) -> Solid {
    let budget = sink.budget();
    let blocks = Blocks::open(input, folder, reserve, budget);
    Solid::new(match blocks {
        Ok(blocks) => {
            let packed = input.len().saturating_sub(folder.start);
            Ok(Box::new(Bounded::new(blocks, packed, budget)) as Box<dyn Read>)
        }
        Err(error) => match ExtractError::from(error) {
            ExtractError::Gap { kind, detail } => Err((kind, detail)),
            _ => Err((GapKind::Io, "the cabinet could not be read")),
        },
    })
}

fn content(stream: &mut Solid, file: &File, sink: &mut dyn TextSink) -> Content {
    if file.at < stream.at() && file.size > 0 {
        let detail = "members of the cabinet share the same data, as in a bomb";
        return Content::Unread(GapKind::Ratio, detail);
    }
    let budget = sink.budget().clone();
    stream.skip_to(file.at, &budget);
    stream.member(file.size, None, sink)
}
