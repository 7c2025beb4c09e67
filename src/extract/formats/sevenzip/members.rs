//! Members handed over in the order of the archive, each folder unpacked once.

use std::io::Read;

use super::coders;
use super::header::{Entry, Header};
use crate::extract::format::{Child, Content, ExtractError, TextSink};
use crate::extract::formats::zip::name;
use crate::extract::solid::Solid;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) fn hand_over(
    input: &Input,
    header: &Header,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut entries = header.entries.iter();
    for folder in &header.folders {
        let opened = coders::open(input, folder, sink.budget());
        let mut block = Solid::new(match opened {
            Ok(bounded) => Ok(Box::new(bounded) as Box<dyn Read>),
            Err(error) => Err(coders::reason(&error)),
        });
        for (size, sum) in &folder.files {
            let Some(entry) = next_with_stream(&mut entries, sink)? else {
                let detail = "the archive holds bytes without a name";
                sink.gap(Place::Whole, GapKind::Malformed, detail);
                return Ok(());
            };
            let content = block.member(*size, *sum, sink);
            member(entry, content, sink)?;
        }
    }
    while let Some(entry) = next_with_stream(&mut entries, sink)? {
        let detail = "the archive names a member without its bytes";
        member(entry, Content::Unread(GapKind::Malformed, detail), sink)?;
    }
    Ok(())
}

/// The next entry that has bytes; those without are handed over on the way.
fn next_with_stream<'a>(
    entries: &mut impl Iterator<Item = &'a Entry>,
    sink: &mut dyn TextSink,
) -> Result<Option<&'a Entry>, ExtractError> {
    for entry in entries {
        if entry.has_stream {
            return Ok(Some(entry));
        }
        if entry.is_name_only {
            name(sink, &entry.name)?;
        } else {
            member(entry, Content::Input(Input::from_bytes(Vec::new())), sink)?;
        }
    }
    Ok(None)
}

fn member(entry: &Entry, content: Content, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    sink.child(Child {
        name: entry.name.as_str().into(),
        content,
        joins_parent: false,
    })?;
    Ok(())
}
