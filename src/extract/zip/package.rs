//! An opened archive: its entries from the directory and from the headers, and their data.

use std::io::Read;

use super::super::format::{Content, ExtractError, TextSink};
use super::directory::{self, Directory};
use super::inflate::{Checked, STORED};
use super::listing::Listing;
use super::method;
use super::names::decode_alone;
use crate::input::Input;
use crate::limits::{Bounded, Budget};
use crate::model::GapKind;

/// How many names a signature gets to see.
const PROBED_NAMES: usize = 4096;

/// How the compound files of older Office programs begin.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// Why an entry or an archive cannot be read wholly.
pub(crate) type Fault = (GapKind, &'static str);

pub(super) const CUT: Fault = (GapKind::Truncated, "the archive ends inside the entry");
const NO_DIRECTORY: Fault = (
    GapKind::Truncated,
    "the archive's directory is missing: its end is cut off",
);
const SPANNED: Fault = (GapKind::Truncated, "one volume of a split archive");
pub(super) const NO_HEADER: Fault = (
    GapKind::Malformed,
    "the archive's directory points to no entry",
);
pub(super) const OVERLAP: Fault = (
    GapKind::Ratio,
    "entries of the archive share the same data, as in a bomb",
);
pub(super) const TOO_MANY: Fault = (GapKind::Members, "more members than the limit allows");

/// One entry of an archive.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Decoded, `/`-separated.
    pub name: String,
    /// A remark that the archive keeps beside the entry; mostly empty.
    pub comment: String,
    pub is_dir: bool,
    pub encrypted: bool,
    pub packed: u64,
    /// What makes it unreadable, or readable in part only.
    pub fault: Option<Fault>,
    pub(super) method: u16,
    pub(super) flags: u16,
    /// Unpacked, as stated; 0 where it is not.
    pub(super) size: u64,
    pub(super) crc: Option<u32>,
    pub(super) header: u64,
    pub(super) data: u64,
    /// Another reading of an entry whose two headers disagree.
    pub(super) twin: bool,
}

impl Entry {
    /// Whether its bytes are another entry's too.
    pub fn shares_data(&self) -> bool {
        self.fault == Some(OVERLAP)
    }
}

/// An opened ZIP archive.
pub(crate) struct Package {
    input: Input,
    entries: Vec<Entry>,
    budget: Budget,
    faults: Vec<Fault>,
    comment: String,
}

/// The first names in the archive; empty where `input`, whose last bytes are `tail`, is none.
pub(crate) fn names(input: &Input, tail: &[u8], budget: &Budget) -> Vec<String> {
    let starts_as_one = input.peek(0, 2).is_ok_and(|head| head == b"PK");
    if !starts_as_one && !directory::marked(tail) {
        return Vec::new();
    }
    let mut listing = Listing::new(input, budget, PROBED_NAMES);
    // Names that came before damage still tell what the archive is.
    let _ = match directory::locate(input) {
        Ok(Some(directory)) => {
            let listed = listing.directory(&directory);
            if !starts_as_one && !is_appended(input, &directory, &listing) {
                return Vec::new();
            }
            listed
        }
        Ok(None) if starts_as_one => listing.search(0, input.len()),
        _ => return Vec::new(),
    };
    let entries = listing.settle();
    entries.into_iter().map(|entry| entry.name).collect()
}

/// Whether an archive stands behind something else as a whole. Parts of one lie about in compound
/// files, databases and disk images.
fn is_appended(input: &Input, directory: &Directory, listing: &Listing<'_>) -> bool {
    if directory.is_at_end {
        return true;
    }
    let is_compound = input.peek(0, 4).is_ok_and(|head| head == COMPOUND);
    let broken = |(entry, _): &(Entry, Vec<u8>)| entry.fault.is_some();
    !is_compound && !listing.found.iter().any(broken)
}

impl Package {
    pub fn open(input: &Input, budget: &Budget) -> Result<Self, ExtractError> {
        let most = usize::try_from(budget.limits().members).unwrap_or(usize::MAX);
        let mut listing = Listing::new(input, budget, most);
        let mut comment = Vec::new();
        match directory::locate(input)? {
            Some(directory) => {
                listing.directory(&directory)?;
                listing.between(&directory)?;
                if directory.spanned {
                    listing.faults.push(SPANNED);
                }
                let len = input.len().saturating_sub(directory.comment);
                let len = usize::try_from(len).unwrap_or(usize::MAX).min(65_535);
                comment = input.peek(directory.comment, len)?;
            }
            None => {
                listing.faults.push(NO_DIRECTORY);
                listing.search(0, input.len())?;
                if listing.found.is_empty() {
                    return Err(ExtractError::malformed("an archive without an entry"));
                }
            }
        }
        Ok(Self {
            input: input.clone(),
            budget: budget.clone(),
            faults: std::mem::take(&mut listing.faults),
            entries: listing.settle(),
            comment: decode_alone(&comment),
        })
    }

    /// The entries in the order of the archive's directory, then those that it does not list.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Where the first entry's header stands: what is before it is no part of the archive.
    pub fn start(&self) -> u64 {
        let headers = self.entries.iter().map(|entry| entry.header);
        headers.min().unwrap_or(0)
    }

    /// What is wrong with the archive as a whole.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The remark at the archive's end; mostly empty.
    pub fn comment(&self) -> &str {
        &self.comment
    }

    /// The entry called `name`, compared without regard to ASCII case as Office does.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.entries
            .iter()
            .position(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The unpacked bytes of an entry.
    pub fn read(&self, index: usize) -> Result<impl Read + use<>, ExtractError> {
        let entry = self.entries.get(index).ok_or(ExtractError::malformed(
            "the archive's directory is damaged",
        ))?;
        if let Some((kind, detail)) = entry.fault
            && (kind, detail) != CUT
        {
            return Err(ExtractError::Gap { kind, detail });
        }
        if entry.encrypted {
            return Err(ExtractError::encrypted("the archive's entry is encrypted"));
        }
        let data = self.input.slice(entry.data, entry.packed);
        let unpacked = method::open(entry, &data, &self.budget)?;
        let bounded = Bounded::new(unpacked, data.len(), &self.budget);
        Ok(Checked::new(
            bounded,
            entry.crc.filter(|_| entry.fault.is_none()),
        ))
    }

    /// What an entry holds, as a child's content.
    pub fn content(&self, index: usize, sink: &mut dyn TextSink) -> Content {
        let Some(entry) = self.entries.get(index) else {
            return Content::Unread(NO_HEADER.0, NO_HEADER.1);
        };
        let content = match self.read(index) {
            // Stored bytes are used where they lie.
            Ok(_) if entry.method == STORED => {
                Content::Input(self.input.slice(entry.data, entry.packed))
            }
            Ok(mut reader) => sink.spool(&mut reader),
            Err(ExtractError::Gap { kind, detail }) => Content::Unread(kind, detail),
            Err(_) => Content::Unread(GapKind::Io, "the archive could not be read"),
        };
        match (content, entry.fault) {
            (Content::Input(input), Some((kind, detail))) => Content::Partial(input, kind, detail),
            (content, _) => content,
        }
    }
}
