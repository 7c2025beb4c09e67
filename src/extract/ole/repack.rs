//! A storage of a compound file written out as a compound file of its own, so that an embedded
//! document is scanned like any other file.

use std::collections::HashMap;
use std::io::{self, Chain, Cursor, Read, Repeat, Take};

use super::compound::Compound;
use super::directory::Entry;
use super::sectors::END_OF_CHAIN;
use super::stream::Stream;

const SECTOR: u64 = 512;
const PIECE: u64 = 64;
const SHORT_BELOW: u64 = 4096;
const NONE: u32 = 0xFFFF_FFFF;
const TABLE_SECTOR: u32 = 0xFFFF_FFFD;
/// Where an entry names its right-hand neighbour, and a storage the first of its entries.
const RIGHT: usize = 72;
const CHILD: usize = 76;
/// More entries than this are not written: objects have a dozen.
const MOST: usize = 4096;

/// The bytes of a compound file that holds what the storage `folder` holds, read as they are made;
/// none where it holds nothing or too much to be listed in one header.
pub(crate) fn repack(compound: &Compound, folder: &str) -> Option<impl Read> {
    let prefix = format!("{folder}/");
    let inside = |entry: &&Entry| entry.path.starts_with(&prefix);
    let entries: Vec<&Entry> = compound.entries().iter().filter(inside).collect();
    if entries.is_empty() || entries.len() > MOST {
        return None;
    }
    let class = compound.find(folder).map_or([0; 16], |entry| entry.class);
    let plan = Plan::new(&entries, &prefix, class)?;
    let mut body: Vec<Padded> = Vec::new();
    let (short, long): (Vec<&Entry>, Vec<&Entry>) = entries
        .iter()
        .filter(|entry| entry.is_stream)
        .partition(|entry| entry.len < SHORT_BELOW);
    for entry in short {
        body.push(padded(compound, entry, PIECE));
    }
    let gap = plan.short_len.next_multiple_of(SECTOR) - plan.short_len;
    body.push(fill(gap));
    for entry in long {
        body.push(padded(compound, entry, SECTOR));
    }
    Some(Cursor::new(plan.head).chain(Joined {
        rest: body.into_iter(),
        now: None,
    }))
}

/// A stream followed by what fills its last sector. A stream that breaks is filled up.
type Padded = Take<Chain<Lenient, Repeat>>;

fn padded(compound: &Compound, entry: &Entry, unit: u64) -> Padded {
    let stream = Lenient(Some(compound.open_entry(entry)));
    stream
        .chain(io::repeat(0))
        .take(entry.len.next_multiple_of(unit))
}

fn fill(len: u64) -> Padded {
    Lenient(None).chain(io::repeat(0)).take(len)
}

/// A stream that ends where it breaks.
struct Lenient(Option<Stream>);

impl Read for Lenient {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self.0.as_mut().map_or(Ok(0), |stream| stream.read(buf)) {
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(0),
            other => other,
        }
    }
}

/// Readers one after the other.
struct Joined {
    rest: std::vec::IntoIter<Padded>,
    now: Option<Padded>,
}

impl Read for Joined {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(now) = &mut self.now {
                let n = now.read(buf)?;
                if n > 0 || buf.is_empty() {
                    return Ok(n);
                }
            }
            self.now = self.rest.next();
            if self.now.is_none() {
                return Ok(0);
            }
        }
    }
}

/// Header, table of sectors, directory and table of pieces, all in front of the streams.
struct Plan {
    head: Vec<u8>,
    short_len: u64,
}

impl Plan {
    fn new(entries: &[&Entry], prefix: &str, class: [u8; 16]) -> Option<Self> {
        let streams = || entries.iter().filter(|entry| entry.is_stream);
        let mut short_len = 0_u64;
        let mut long_sectors = 0_u64;
        for entry in streams() {
            if entry.len < SHORT_BELOW {
                short_len += entry.len.next_multiple_of(PIECE);
            } else {
                long_sectors = long_sectors.checked_add(entry.len.div_ceil(SECTOR))?;
            }
        }
        let directory = (entries.len() as u64 + 1).div_ceil(4);
        let pieces = (short_len / PIECE).div_ceil(SECTOR / 4);
        let short = short_len.div_ceil(SECTOR);
        let rest = directory + pieces + short + long_sectors;
        // Each table sector names 128 sectors, itself and its like included; 109 fit the header.
        let tables = rest.div_ceil(127);
        if tables > 109 {
            return None;
        }
        let mut layout = Layout {
            table: Vec::new(),
            next: 0,
        };
        layout
            .table
            .resize(usize::try_from(tables).ok()?, TABLE_SECTOR);
        layout.next = u32::try_from(tables).ok()?;
        let directory_at = layout.chain(directory)?;
        let pieces_at = layout.chain(pieces)?;
        let short_at = layout.chain(short)?;
        let mut rows = vec![row("Root Entry", 5, class, short_at, short_len)];
        let mut piece_table: Vec<u32> = Vec::new();
        let mut starts = Vec::new();
        for entry in entries {
            starts.push(if !entry.is_stream || entry.len == 0 {
                END_OF_CHAIN
            } else if entry.len < SHORT_BELOW {
                let first = u32::try_from(piece_table.len()).ok()?;
                let count = u32::try_from(entry.len.div_ceil(PIECE)).ok()?;
                piece_table.extend((1..count).map(|n| first + n));
                piece_table.push(END_OF_CHAIN);
                first
            } else {
                layout.chain(entry.len.div_ceil(SECTOR))?
            });
        }
        for (entry, start) in entries.iter().zip(starts) {
            let name = entry.path.get(prefix.len()..).unwrap_or_default();
            let name = name.rsplit('/').next().unwrap_or_default();
            let kind = if entry.is_stream { 2 } else { 1 };
            rows.push(row(name, kind, entry.class, start, entry.len));
        }
        link(&mut rows, entries, prefix);
        let mut head = header(tables, directory_at, pieces_at, pieces);
        push_padded(&mut head, &layout.table, NONE);
        for row in rows {
            head.extend_from_slice(&row);
        }
        head.resize(head.len().next_multiple_of(SECTOR as usize), 0);
        push_padded(&mut head, &piece_table, NONE);
        Some(Self { head, short_len })
    }
}

struct Layout {
    table: Vec<u32>,
    next: u32,
}

impl Layout {
    /// Lays out `count` sectors one after the other; the first of them.
    fn chain(&mut self, count: u64) -> Option<u32> {
        if count == 0 {
            return Some(END_OF_CHAIN);
        }
        let first = self.next;
        self.next = first.checked_add(u32::try_from(count).ok()?)?;
        self.table.extend(first + 1..self.next);
        self.table.push(END_OF_CHAIN);
        Some(first)
    }
}

fn push_padded(out: &mut Vec<u8>, numbers: &[u32], filler: u32) {
    for number in numbers {
        out.extend_from_slice(&number.to_le_bytes());
    }
    while !out.len().is_multiple_of(SECTOR as usize) {
        out.extend_from_slice(&filler.to_le_bytes());
    }
}

fn header(tables: u64, directory: u32, pieces: u32, piece_tables: u64) -> Vec<u8> {
    let mut head = super::compound::SIGNATURE.to_vec();
    head.resize(24, 0);
    for number in [0x3E_u16, 3, 0xFFFE, 9, 6] {
        head.extend_from_slice(&number.to_le_bytes());
    }
    head.resize(44, 0);
    let piece_tables = u32::try_from(piece_tables).unwrap_or(0);
    let tables = u32::try_from(tables).unwrap_or(0);
    let numbers = [
        tables,
        directory,
        0,
        SHORT_BELOW as u32,
        pieces,
        piece_tables,
        END_OF_CHAIN,
        0,
    ];
    for number in numbers.into_iter().chain(0..tables) {
        head.extend_from_slice(&number.to_le_bytes());
    }
    head.resize(SECTOR as usize, 0xFF);
    head
}

type Row = [u8; 128];

fn row(name: &str, kind: u8, class: [u8; 16], start: u32, len: u64) -> Row {
    let mut bytes = Vec::with_capacity(128);
    let units: Vec<u16> = name.encode_utf16().take(31).collect();
    for unit in &units {
        bytes.extend_from_slice(&unit.to_le_bytes());
    }
    bytes.resize(64, 0);
    bytes.extend_from_slice(&(units.len() as u16 * 2 + 2).to_le_bytes());
    bytes.extend_from_slice(&[kind, 1]);
    bytes.extend_from_slice(&[0xFF; 12]);
    bytes.extend_from_slice(&class);
    bytes.resize(116, 0);
    bytes.extend_from_slice(&start.to_le_bytes());
    bytes.extend_from_slice(&len.to_le_bytes());
    let mut row = [0; 128];
    row.copy_from_slice(bytes.get(..128).unwrap_or(&[0; 128]));
    row
}

/// Links each storage to its first entry and each entry to the next of its storage.
fn link(rows: &mut [Row], entries: &[&Entry], prefix: &str) {
    // By storage: the row to link from, and in which of its fields.
    let mut last: HashMap<&str, (usize, usize)> = HashMap::from([("", (0, CHILD))]);
    let inner = |entry: &'_ Entry| prefix.len()..entry.path.len();
    for (nth, entry) in entries.iter().enumerate() {
        if !entry.is_stream {
            let path = entry.path.get(inner(entry)).unwrap_or_default();
            last.insert(path, (nth + 1, CHILD));
        }
    }
    // Readers look names up by their length first, then by their letters in upper case.
    let mut order: Vec<(usize, &&Entry)> = entries.iter().enumerate().collect();
    order.sort_by_key(|(_, entry)| {
        let name = entry.name();
        (name.encode_utf16().count(), name.to_uppercase())
    });
    for (nth, entry) in order {
        let path = entry.path.get(inner(entry)).unwrap_or_default();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let Some((before, field)) = last.insert(folder, (nth + 1, RIGHT)) else {
            continue;
        };
        let slot = rows.get_mut(before);
        if let Some(slot) = slot.and_then(|row| row.get_mut(field..field + 4)) {
            slot.copy_from_slice(&(nth as u32 + 1).to_le_bytes());
        }
    }
}
