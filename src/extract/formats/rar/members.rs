//! Members in the order of the archive: those that were unpacked, and why the others were not.

use rars::{Archive, ArchiveMember, ArchiveReadOptions, ArchiveReader, ErrorKind};

use super::flow::Unpacking;
use crate::extract::format::{Child, Content, ExtractError, TextSink};
use crate::extract::formats::zip::name;
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::limits::{Bounded, Budget};
use crate::model::{GapKind, Place};

const LOCKED: (GapKind, &str) = (GapKind::Encrypted, "the member is encrypted");
const SPLIT: (GapKind, &str) = (
    GapKind::Truncated,
    "one part of several: the member goes on in another volume",
);
const NOT_REACHED: (GapKind, &str) = (
    GapKind::Malformed,
    "behind damage or an encrypted member in the same block",
);

pub(super) fn open(input: &Input, budget: &Budget) -> Result<Archive, ExtractError> {
    let members = budget.limits().members;
    let options = ArchiveReadOptions::new()
        // Every member may have a few headers of its own.
        .with_max_header_count(members.saturating_mul(4))
        .with_max_header_bytes(budget.limits().memory / 4);
    ArchiveReader::read_reader_with_options(input.reader(), options).map_err(|error| {
        let (kind, detail) = match error.kind() {
            ErrorKind::PasswordRequired | ErrorKind::BadPassword => (
                GapKind::Encrypted,
                "the archive's list of names is encrypted",
            ),
            ErrorKind::ResourceLimit => (GapKind::Members, "more members than the limit allows"),
            ErrorKind::UnsupportedFeature | ErrorKind::UnsupportedFormat => (
                GapKind::Unsupported,
                "a kind of RAR archive that is not read",
            ),
            ErrorKind::Io => (
                GapKind::Truncated,
                "the archive ends too early: it is cut, or one part of several",
            ),
            _ => (GapKind::Malformed, "the archive's headers are damaged"),
        };
        ExtractError::Gap { kind, detail }
    })
}

pub(super) fn hand_over(archive: Archive, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let members: Vec<ArchiveMember> = archive.members().collect();
    comment(&archive, sink)?;
    let mut unpacking = Unpacking::start(archive, &budget);
    let mut next = unpacking.next()?;
    let mut failed = None;
    for (number, member) in members.iter().enumerate() {
        budget.step()?;
        let meta = &member.meta;
        let called = called(member);
        if meta.is_directory || meta.is_redirection {
            name(sink, &called)?;
            continue;
        }
        let content = if next == Some(number) {
            let mut bytes = Bounded::new(unpacking.bytes(), meta.packed_size, &budget);
            let content = sink.spool(&mut bytes);
            failed = unpacking.failure().or(failed);
            next = unpacking.next()?;
            content
        } else {
            let (kind, detail) = match meta {
                _ if meta.is_encrypted => LOCKED,
                _ if meta.is_split_before || meta.is_split_after => SPLIT,
                _ if failed == Some(ErrorKind::ResourceLimit) => (
                    GapKind::Memory,
                    "needs more memory to be unpacked than the limit allows",
                ),
                _ => NOT_REACHED,
            };
            Content::Unread(kind, detail)
        };
        sink.child(Child {
            name: called.into(),
            content,
            joins_parent: false,
        })?;
    }
    Ok(())
}

fn called(member: &ArchiveMember) -> String {
    let raw = member.meta.name.as_slice();
    decode_alone(raw).replace('\\', "/")
}

fn comment(archive: &Archive, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let options = ArchiveReadOptions::new()
        .with_max_member_output_bytes(1 << 20)
        .with_rar50_dictionary_size_limit(32 << 20)
        .with_max_reader_workspace_bytes(96 << 20);
    match archive.comment_with_options(options) {
        Ok(Some(comment)) => crate::extract::formats::zip::remark(sink, &decode_alone(&comment))?,
        Ok(None) => {}
        Err(_) => sink.gap(
            Place::part("comment"),
            GapKind::Malformed,
            "the archive's remark cannot be read",
        ),
    }
    Ok(())
}
