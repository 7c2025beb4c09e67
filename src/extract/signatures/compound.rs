//! Compound files: what they hold, by the names of the streams in their root.

use super::known::Family::{self, Document, Encrypted, Media, Picture};
use crate::extract::bytes::{u16_le, u32_le};
use crate::input::Input;

pub(super) const MARK: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// One of which no stream can be named.
pub(super) const DAMAGED: &str = "ole-damaged";

const ENTRY: usize = 128;
/// Directories are followed this far.
const MOST_SECTORS: usize = 64;
/// How much of a stream tells whether it is encrypted.
const PEEK: usize = 4096;
/// Streams shorter than this are kept in the root's own stream.
const SHORTEST_IN_SECTORS: u32 = 4096;

/// Stream names that only one kind of file has; the first that is found decides.
const KINDS: &[(&str, &str, Family)] = &[
    // A message first: any of the others may lie inside it.
    ("__properties_version1.0", "msg", Document),
    ("EncryptedPackage", "encrypted-ooxml", Encrypted),
    ("\u{6}DataSpaces", "encrypted-ooxml", Encrypted),
    ("DRMContent", "encrypted-office", Encrypted),
    ("EncryptedSummary", "ppt", Encrypted),
    ("WordDocument", "doc", Document),
    ("Workbook", "xls", Document),
    ("Book", "xls", Document),
    ("PowerPoint Document", "ppt", Document),
    ("VisioDocument", "vsd", Document),
    ("HwpSummaryInformation", "hwp", Document),
    ("\u{5}HwpSummaryInformation", "hwp", Document),
    ("Quill", "pub", Document),
    ("MatOST", "works", Document),
    ("PerfectOffice_MAIN", "wordperfect", Document),
    ("StarWriterDocument", "staroffice", Document),
    ("StarCalcDocument", "staroffice", Document),
    ("StarDrawDocument3", "staroffice", Document),
    ("Props9", "mpp", Document),
    ("\u{1}Ole10Native", "ole-package", Document),
    ("VBA", "vba", Document),
    ("SwDocContentMgr", "solidworks", Document),
    ("Catalog", "thumbs-db", Picture),
    ("\u{4840}\u{3F3F}\u{4577}\u{446C}", "msi", Media),
];

/// The kind of the compound file that begins with `head`.
pub(super) fn kind(head: &[u8], extension: &str, input: &Input) -> (&'static str, Family) {
    let Some(directory) = Directory::read(head, input) else {
        return (DAMAGED, Document);
    };
    let found = |row: &&(&str, &str, Family)| directory.find(row.0).is_some();
    let Some((stream, name, family)) = KINDS.iter().find(found) else {
        // Newer thumbnail stores name their streams by size.
        let thumbnails = extension == "db" && directory.names().any(|name| name.contains('_'));
        return if thumbnails {
            ("thumbs-db", Picture)
        } else {
            ("ole", Document)
        };
    };
    let telling = match *stream {
        "PowerPoint Document" => "Current User",
        stream => stream,
    };
    let locked = directory
        .start_of(telling)
        .is_some_and(|bytes| is_locked(telling, &bytes));
    (name, if locked { Encrypted } else { *family })
}

/// Whether the first bytes of a stream say that the rest is encrypted.
fn is_locked(stream: &str, bytes: &[u8]) -> bool {
    match stream {
        "WordDocument" => u16_le(bytes, 0x0A).is_some_and(|flags| flags & 0x0100 != 0),
        "Current User" => u32_le(bytes, 12) == Some(0xF3D1_C4DF),
        "Workbook" | "Book" => has_password_record(bytes),
        _ => false,
    }
}

fn has_password_record(mut bytes: &[u8]) -> bool {
    while let (Some(kind), Some(len)) = (u16_le(bytes, 0), u16_le(bytes, 2)) {
        if kind == 0x002F {
            return true;
        }
        bytes = bytes.get(4 + usize::from(len)..).unwrap_or_default();
    }
    false
}

struct Directory<'a> {
    input: &'a Input,
    sector: u64,
    head: &'a [u8],
    entries: Vec<Entry>,
}

impl<'a> Directory<'a> {
    fn read(head: &'a [u8], input: &'a Input) -> Option<Self> {
        let shift = u16_le(head, 30).filter(|shift| matches!(shift, 9 | 12))?;
        let mut directory = Self {
            input,
            sector: 1 << shift,
            head,
            entries: Vec::new(),
        };
        let mut sector = u32_le(head, 48)?;
        for _ in 0..MOST_SECTORS {
            let bytes = directory.bytes(sector, 1 << shift)?;
            for entry in bytes.chunks_exact(ENTRY) {
                directory.entries.extend(named(entry));
            }
            match directory.next(sector) {
                Some(next) if next < 0xFFFF_FFF0 => sector = next,
                _ => break,
            }
        }
        Some(directory)
    }

    fn bytes(&self, sector: u32, len: usize) -> Option<Vec<u8>> {
        let at = (u64::from(sector) + 1).checked_mul(self.sector)?;
        self.input
            .peek(at, len)
            .ok()
            .filter(|bytes| !bytes.is_empty())
    }

    /// The sector after `sector` by the first tables, which the header lists.
    fn next(&self, sector: u32) -> Option<u32> {
        let per_table = u32::try_from(self.sector / 4).ok()?;
        let table = usize::try_from(sector / per_table)
            .ok()
            .filter(|n| *n < 109)?;
        let table_at = u32_le(self.head, 76 + 4 * table)?;
        let at = (u64::from(table_at) + 1).checked_mul(self.sector)?;
        let entry = at.checked_add(u64::from(sector % per_table) * 4)?;
        u32_le(&self.input.peek(entry, 4).ok()?, 0)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    fn start_of(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.find(name)?;
        if entry.size >= SHORTEST_IN_SECTORS {
            return self.bytes(entry.start, PEEK);
        }
        // Short streams lie in pieces of 64 bytes within the stream of the root.
        let within = u64::from(entry.start) * 64;
        let mut sector = self.find("Root Entry")?.start;
        for _ in 0..(within / self.sector).min(MOST_SECTORS as u64) {
            sector = self.next(sector)?;
        }
        let bytes = self.bytes(sector, usize::try_from(self.sector).ok()?)?;
        let from = usize::try_from(within % self.sector).ok()?;
        bytes.get(from..).map(Into::into)
    }
}

struct Entry {
    name: String,
    start: u32,
    size: u32,
}

/// A directory entry that is in use.
fn named(entry: &[u8]) -> Option<Entry> {
    let len = usize::from(u16_le(entry, 64)?).min(64);
    let raw = entry.get(..len.checked_sub(2)?)?;
    let pairs = raw.as_chunks().0.iter();
    let units: Vec<u16> = pairs.map(|pair| u16::from_le_bytes(*pair)).collect();
    matches!(entry.get(66), Some(1 | 2 | 5)).then_some(Entry {
        name: String::from_utf16_lossy(&units),
        start: u32_le(entry, 116)?,
        size: u32_le(entry, 120)?,
    })
}
