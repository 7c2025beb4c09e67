//! From bytes to objects, within bounds, and whether they are a PDF at all.

use lopdf::xref::XrefEntry;
use lopdf::{Document, Error, LoadOptions};

use super::filters::Fault;
use super::weigh;
use crate::extract::format::{Claim, ExtractError, Probe};
use crate::input::Input;
use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

/// The header may stand after this many bytes of something else.
const HEADER_WITHIN: usize = 1024;
/// How near the end a file says where its table stands.
const TAIL: u64 = 2048;
/// What one object stream or cross-reference stream may inflate to.
const OBJECT_STREAM: usize = 16 << 20;
/// The same for encrypted documents, whose objects cannot be weighed before they are made.
const ENCRYPTED_OBJECT_STREAM: usize = 2 << 20;
/// How many times the memory for one held object the parsed objects of a document may take.
const OBJECTS: u64 = 3;

/// A document, and whether all of its objects are there.
pub(super) struct Loaded {
    pub document: Document,
    pub fault: Option<Fault>,
}

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
pub(super) fn load(input: &Input, budget: &Budget) -> Result<Loaded, ExtractError> {
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
    let room = budget.limits().memory.saturating_mul(OBJECTS);
    if weigh::of_file(bytes) > room {
        return Err(TOO_MANY.into());
    }
    let is_encrypted = memchr::memmem::find(bytes, b"/Encrypt").is_some();
    let options = LoadOptions {
        max_decompressed_size: Some(if is_encrypted {
            ENCRYPTED_OBJECT_STREAM
        } else {
            OBJECT_STREAM
        }),
        filter: Some(weigh::admit),
        ..LoadOptions::default()
    };
    weigh::begin(budget, room);
    let loaded = Document::load_mem_with_options(bytes, options);
    let too_many = weigh::finish().then_some(TOO_MANY);
    let document = loaded.map_err(refusal)?;
    if document.trailer.has(b"Encrypt") {
        return Err(encrypted());
    }
    budget.step()?;
    let fault = too_many.or_else(|| is_damaged(&document).then_some(DAMAGED));
    Ok(Loaded { document, fault })
}

/// Whether the file ends before its end: its table had to be made up, and where that should stand
/// is stated nowhere near the end.
pub(super) fn is_cut(document: &Document, input: &Input) -> Result<bool, ExtractError> {
    if document.xref_recovery.is_none() {
        return Ok(false);
    }
    let tail = input.peek(input.len().saturating_sub(TAIL), TAIL as usize)?;
    Ok(memchr::memmem::find(&tail, b"startxref").is_none())
}

/// Whether objects that the table lists are not there: the object layer drops what it cannot read.
fn is_damaged(document: &Document) -> bool {
    let there = |id: u32, generation: u16| document.objects.contains_key(&(id, generation));
    let entries = document.reference_table.entries.iter();
    let missing = entries.filter(|(id, entry)| match entry {
        // Some producers list unused numbers as objects at the file's very beginning.
        XrefEntry::Normal { offset: 0, .. } => false,
        XrefEntry::Normal { generation, .. } => **id > 0 && !there(**id, *generation),
        XrefEntry::Compressed { .. } => !there(**id, 0),
        _ => false,
    });
    // The dictionary that says how to decrypt is taken out on purpose.
    missing.count() > usize::from(document.was_encrypted())
}

const DAMAGED: Fault = Fault::new(
    GapKind::Malformed,
    "objects of the document are missing or damaged",
);

const TOO_MANY: Fault = Fault::new(
    GapKind::Memory,
    "the document's objects take more memory than the limit allows",
);

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
