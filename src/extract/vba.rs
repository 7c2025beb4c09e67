//! The source text of Visual Basic projects: modules found by their directory and unpacked.

use std::io::Read;

use encoding_rs::{Encoding, WINDOWS_1252};

use super::ole::{Compound, Entry, code_page};
use crate::input::Input;
use crate::limits::Budget;

/// A project with a larger stream, packed or not, or with more source in all, is not read.
const LARGEST: u64 = 16 << 20;

/// One module.
pub(crate) struct Module {
    pub name: String,
    pub source: String,
}

/// The modules of every project in the compound file `input`; none where it cannot be opened, has no
/// directory that can be read, or is too large.
pub(crate) fn modules(input: &Input, budget: &Budget) -> Option<Vec<Module>> {
    modules_in(&Compound::open(input, budget).ok()?)
}

/// The modules of every project in an open compound file; none where there is no project, or one that
/// cannot be read or is too large.
pub(crate) fn modules_in(compound: &Compound) -> Option<Vec<Module>> {
    let mut found = Vec::new();
    let mut has_project = false;
    let mut left = LARGEST;
    for entry in compound.entries() {
        if !entry.is_stream || !entry.name().eq_ignore_ascii_case("dir") {
            continue;
        }
        let Some(packed) = stream(compound, entry) else {
            continue;
        };
        // Other programs call streams so too.
        let Some(directory) = unpack(&packed) else {
            continue;
        };
        has_project = true;
        let folder = entry.path.strip_suffix(entry.name()).unwrap_or_default();
        let (page, listed) = listed(&directory);
        for (name, offset) in listed {
            let Some(bytes) = compound
                .find(&format!("{folder}{name}"))
                .and_then(|module| stream(compound, module))
            else {
                continue;
            };
            let source = unpack(bytes.get(offset..).unwrap_or_default())?;
            left = left.checked_sub(source.len() as u64)?;
            let source = page.decode_without_bom_handling(&source).0.into_owned();
            found.push(Module { name, source });
        }
    }
    has_project.then_some(found)
}

fn stream(compound: &Compound, entry: &Entry) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let stream = compound.open_entry(entry);
    stream.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes).filter(|bytes| (bytes.len() as u64) < LARGEST)
}

/// The project's code page and its modules: the name of each stream and where its source begins.
fn listed(directory: &[u8]) -> (&'static Encoding, Vec<(String, usize)>) {
    let mut page = WINDOWS_1252;
    let mut modules = Vec::new();
    let mut name = String::new();
    let mut rest = directory;
    while let Some((head, after)) = rest.split_at_checked(6) {
        let [a, b, size @ ..] = head else { break };
        let id = u16::from_le_bytes([*a, *b]);
        let size = size.first_chunk().map_or(0, |s| u32::from_le_bytes(*s));
        // The version record states a size that leaves out two of its bytes.
        let size = if id == 0x0009 { 6 } else { size as usize };
        let Some((data, next)) = after.split_at_checked(size) else {
            break;
        };
        match id {
            0x0003 => {
                let number = data.first_chunk().map(|n| u16::from_le_bytes(*n));
                page = number.and_then(code_page).unwrap_or(page);
            }
            0x001A => name = page.decode_without_bom_handling(data).0.into_owned(),
            0x0031 => {
                let offset = data.first_chunk().map_or(0, |o| u32::from_le_bytes(*o));
                modules.push((std::mem::take(&mut name), offset as usize));
            }
            _ => {}
        }
        rest = next;
    }
    (page, modules)
}

/// Unpacks the run-length coding of MS-OVBA 2.4.1; what was unpacked before damage is kept.
fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (1, mut rest) = packed.split_first().map(|(first, rest)| (*first, rest))? else {
        return None;
    };
    let mut out = Vec::new();
    while let Some((head, after)) = rest.split_at_checked(2) {
        let head = head.first_chunk().map_or(0, |h| u16::from_le_bytes(*h));
        let size = usize::from(head & 0x0FFF) + 1;
        let chunk = after.get(..size).unwrap_or(after);
        if head & 0x8000 == 0 {
            out.extend_from_slice(chunk);
        } else {
            unpack_chunk(chunk, &mut out);
        }
        rest = after.get(size..).unwrap_or_default();
        if out.len() as u64 > LARGEST {
            break;
        }
    }
    Some(out)
}

fn unpack_chunk(chunk: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    let mut bytes = chunk.iter().copied();
    while let Some(flags) = bytes.next() {
        for bit in 0..8 {
            if flags & (1 << bit) == 0 {
                match bytes.next() {
                    Some(b) => out.push(b),
                    None => return,
                }
                continue;
            }
            let (Some(low), Some(high)) = (bytes.next(), bytes.next()) else {
                return;
            };
            copy(u16::from_le_bytes([low, high]), start, out);
        }
    }
}

/// Repeats earlier bytes of the chunk that began at `start`.
fn copy(token: u16, start: usize, out: &mut Vec<u8>) {
    let done = out.len().saturating_sub(start);
    let mut bits = 4;
    while bits < 12 && (1 << bits) < done {
        bits += 1;
    }
    let offset = usize::from(token >> (16 - bits)) + 1;
    let length = usize::from(token & (0xFFFF >> bits)) + 3;
    for _ in 0..length {
        let Some(b) = out.len().checked_sub(offset).and_then(|at| out.get(at)) else {
            return;
        };
        out.push(*b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_examples_of_the_specification_unpack() {
        // MS-OVBA 3.2.2: "#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa".
        let packed = [
            0x01, 0x2F, 0xB0, 0x00, 0x23, 0x61, 0x61, 0x61, 0x62, 0x63, 0x64, 0x65, 0x82, 0x66,
            0x00, 0x70, 0x61, 0x67, 0x68, 0x69, 0x6A, 0x01, 0x38, 0x08, 0x61, 0x6B, 0x6C, 0x00,
            0x30, 0x6D, 0x6E, 0x6F, 0x70, 0x06, 0x71, 0x02, 0x70, 0x04, 0x10, 0x72, 0x73, 0x74,
            0x75, 0x76, 0x10, 0x77, 0x78, 0x79, 0x7A, 0x00, 0x3C,
        ];
        let text = unpack(&packed).unwrap();
        assert_eq!(
            text,
            b"#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa"
        );
    }

    #[test]
    fn what_is_not_packed_is_refused_and_a_wild_offset_does_no_harm() {
        assert!(unpack(b"text").is_none());
        assert_eq!(unpack(&[1, 2, 0xB0, 1, 0xFF, 0xFF]), Some(Vec::new()));
    }
}
