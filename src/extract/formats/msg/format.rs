//! The row of the catalogue, and the way from a compound file to a message.

use super::super::super::format::{Claim, ExtractError, Format, Probe, TextSink};
use super::super::super::mapi::{self, FLAT_MARK, Streams};
use super::super::super::ole::Compound;
use super::objects;
use super::tree::Tree;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in super::super) const MSG: Format = Format {
    name: "msg",
    extensions: &["msg", "oft"],
    covers: &[],
    reads: "header fields, recipients, plain, HTML and rich-text bodies, attachments, attached messages and objects, fields of contacts, appointments, tasks and notes",
    gaps: "`encrypted`: an encrypted or rights-protected message; `unsupported`: an attachment that is only a link; `malformed`: damage, or an attachment without its content",
    signature,
    extract,
};

fn signature(probe: &Probe<'_>) -> Claim {
    let is_msg = probe.compound.is_some_and(|known| known.name == "msg");
    if is_msg || probe.head.starts_with(FLAT_MARK) {
        Claim::Certain
    } else {
        Claim::No
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    if input.peek(0, FLAT_MARK.len())? == FLAT_MARK {
        let message = mapi::read_flat(input, &budget)?;
        return mapi::push(&message, &Nowhere, sink);
    }
    let compound = Compound::open(input, &budget)?;
    let tree = Tree::of(&compound);
    let message = objects::message(&tree, &budget)?;
    mapi::push(&message, &tree, sink)?;
    if let Some(fault) = compound.faults().first() {
        sink.gap(Place::Whole, GapKind::Malformed, fault);
    }
    Ok(())
}

/// A flat message has all its values in itself.
struct Nowhere;

impl Streams for Nowhere {
    fn open(&self, _key: u64) -> std::io::Result<Box<dyn std::io::Read + '_>> {
        Err(std::io::ErrorKind::NotFound.into())
    }
}
