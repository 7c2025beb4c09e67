//! From bytes to objects, within bounds, and whether they are a PDF at all.

use lopdf::{Document, Error, LoadOptions};

use crate::extract::format::{Claim, ExtractError, Probe};
use crate::input::Input;
use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

/// The header may stand after this many bytes of something else.
const HEADER_WITHIN: usize = 1024;
/// What one object stream may inflate to, and what all of them may, roughly.
const ONE_OBJECT_STREAM: usize = 32 << 20;
const LEAST_OBJECT_STREAM: usize = 2 << 20;
const ALL_OBJECT_STREAMS: usize = 256 << 20;

pub(super) fn signature(probe: &Probe<'_>) -> Claim {
    let head = probe.head.get(..HEADER_WITHIN.min(probe.head.len()));
    match memchr::memmem::find(head.unwrap_or_default(), b"%PDF-") {
        Some(_) => Claim::Certain,
        None if probe.extension == "pdf"
            && memchr::memmem::find(probe.tail, b"%%EOF").is_some() =>
        {
            Claim::Likely
        }
        None => Claim::No,
    }
}

/// Loads the objects. The object layer needs the whole file in memory while it does.
pub(super) fn load(input: &Input, budget: &Budget) -> Result<Document, ExtractError> {
    budget.hold(input.len())?;
    budget.step()?;
    let owned;
    let bytes = match input.as_memory() {
        Some(bytes) => bytes,
        None => {
            let length = usize::try_from(input.len()).map_err(|_| LimitReached(GapKind::Memory))?;
            owned = input.peek(0, length)?;
            &owned
        }
    };
    let options = LoadOptions {
        max_decompressed_size: Some(object_stream_limit(bytes)),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).map_err(refusal)?;
    if document.trailer.has(b"Encrypt") {
        return Err(encrypted());
    }
    Ok(document)
}

/// Object streams are unpacked while loading, all at once: the more there are, the less each may be.
fn object_stream_limit(bytes: &[u8]) -> usize {
    let streams = memchr::memmem::find_iter(bytes, b"/ObjStm").take(1 << 16);
    let each = ALL_OBJECT_STREAMS / streams.count().max(1);
    each.clamp(LEAST_OBJECT_STREAM, ONE_OBJECT_STREAM)
}

fn encrypted() -> ExtractError {
    ExtractError::encrypted("the document needs a password")
}

fn refusal(error: Error) -> ExtractError {
    match error {
        Error::InvalidPassword | Error::Decryption(_) => encrypted(),
        Error::Decompress(_) => ExtractError::Gap {
            kind: GapKind::ExpandedSize,
            detail: "the document's objects expand to more than is held in memory",
        },
        _ => ExtractError::malformed("the document's structure is damaged"),
    }
}
