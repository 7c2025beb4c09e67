//! The directory of a compound file: every entry in use, with the path by which it is reached.

use crate::extract::ExtractError;
use crate::extract::bytes::{u16_le, u32_le, u64_le};
use crate::limits::Budget;

pub(super) const ENTRY: usize = 128;
const NONE: u32 = 0xFFFF_FFFF;
const STORAGE: u8 = 1;
const STREAM: u8 = 2;
const ROOT: u8 = 5;
/// Storages in one another, deeper than any program writes; what is deeper stands by its name alone.
const DEEPEST: usize = 64;
/// The clock is looked at once in so many entries.
const TURNS: usize = 1024;

pub(super) const DIRECTORY_DAMAGED: &str = "the directory is damaged";

/// A storage or stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// `Storage/Stream`; what lies in the root has its name alone.
    pub path: String,
    pub is_stream: bool,
    /// The stated length of a stream.
    pub len: u64,
    pub class: [u8; 16],
    pub(super) start: u32,
}

impl Entry {
    /// The last part of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// An entry as it is written.
struct Raw {
    name: String,
    kind: u8,
    left: u32,
    right: u32,
    child: u32,
    class: [u8; 16],
    start: u32,
    len: u64,
}

/// The entries and, apart, the root with the stream of short streams.
#[derive(Debug, Default)]
pub(super) struct Directory {
    pub entries: Vec<Entry>,
    pub root: Option<Entry>,
}

/// Reads the directory from its bytes. `wide` sizes are those of files with 4096-byte sectors.
pub(super) fn read(
    bytes: &[u8],
    sector: u64,
    budget: &Budget,
    faults: &mut Vec<&'static str>,
) -> Result<Directory, ExtractError> {
    let raw: Vec<Option<Raw>> = bytes
        .chunks_exact(ENTRY)
        .map(|entry| parse(entry, sector))
        .collect();
    let root = raw
        .iter()
        .position(|entry| entry.as_ref().is_some_and(|entry| entry.kind == ROOT));
    let mut walk = Walk {
        raw: &raw,
        met: vec![false; raw.len()],
        found: Vec::new(),
        held: 0,
        is_damaged: root != Some(0),
        budget,
    };
    if let Some(root) = root {
        walk.mark(root);
        let child = walk.get(root).map_or(NONE, |entry| entry.child);
        walk.tree(child, "", 0)?;
    }
    walk.orphans()?;
    if walk.is_damaged {
        faults.push(DIRECTORY_DAMAGED);
    }
    let mut found = walk.found;
    found.sort_unstable_by_key(|(id, _)| *id);
    let root = root.and_then(|root| raw.get(root)?.as_ref());
    Ok(Directory {
        entries: found.into_iter().map(|(_, entry)| entry).collect(),
        root: root.map(|root| entry(root, String::new())),
    })
}

fn parse(bytes: &[u8], sector: u64) -> Option<Raw> {
    let kind = *bytes.get(66)?;
    if !matches!(kind, STORAGE | STREAM | ROOT) {
        return None;
    }
    let stated = usize::from(u16_le(bytes, 64)?);
    let name = bytes.get(..stated.clamp(2, 64) - 2)?;
    let units = name
        .as_chunks()
        .0
        .iter()
        .map(|pair| u16::from_le_bytes(*pair));
    let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
    let len = u64_le(bytes, 120)?;
    Some(Raw {
        name: String::from_utf16_lossy(&units),
        kind,
        left: u32_le(bytes, 68)?,
        right: u32_le(bytes, 72)?,
        child: u32_le(bytes, 76)?,
        class: *bytes.get(80..)?.first_chunk()?,
        start: u32_le(bytes, 116)?,
        // Some programs leave rubbish in the upper half, which is not in use with small sectors.
        len: if sector == 4096 {
            len
        } else {
            len & 0xFFFF_FFFF
        },
    })
}

fn entry(raw: &Raw, path: String) -> Entry {
    Entry {
        path,
        is_stream: raw.kind == STREAM,
        len: raw.len,
        class: raw.class,
        start: raw.start,
    }
}

/// The walk of the trees: each storage has one, and no entry is met twice.
struct Walk<'a> {
    raw: &'a [Option<Raw>],
    met: Vec<bool>,
    found: Vec<(usize, Entry)>,
    held: u64,
    is_damaged: bool,
    budget: &'a Budget,
}

impl Walk<'_> {
    fn get(&self, id: usize) -> Option<&Raw> {
        self.raw.get(id)?.as_ref()
    }

    /// Notes that an entry was met; false where it had been before.
    fn mark(&mut self, id: usize) -> bool {
        match self.met.get_mut(id) {
            Some(met) => !std::mem::replace(met, true),
            None => false,
        }
    }

    /// Everything reached from the tree whose top is `top`, under `folder`.
    fn tree(&mut self, top: u32, folder: &str, depth: usize) -> Result<(), ExtractError> {
        let mut waiting = vec![(top, folder.to_owned(), depth)];
        while let Some((id, folder, depth)) = waiting.pop() {
            if id == NONE {
                continue;
            }
            let id = usize::try_from(id).unwrap_or(usize::MAX);
            let Some(Some(raw)) = self.raw.get(id) else {
                self.is_damaged = true;
                continue;
            };
            if !self.mark(id) {
                self.is_damaged = true;
                continue;
            }
            let path = if folder.is_empty() {
                raw.name.clone()
            } else {
                format!("{folder}/{}", raw.name)
            };
            self.held = self
                .held
                .saturating_add((path.len() + folder.len()) as u64 * 2 + 160);
            if self.found.len().is_multiple_of(TURNS) {
                self.budget.step()?;
                self.budget.hold(self.held)?;
            }
            if raw.kind == STORAGE && depth < DEEPEST {
                waiting.push((raw.child, path.clone(), depth + 1));
            }
            self.found.push((id, entry(raw, path)));
            waiting.push((raw.right, folder.clone(), depth));
            waiting.push((raw.left, folder, depth));
        }
        Ok(())
    }

    /// Entries in use that no tree leads to. Those that another one of them leads to come with it.
    fn orphans(&mut self) -> Result<(), ExtractError> {
        let mut led_to = vec![false; self.raw.len()];
        for (raw, met) in self.raw.iter().zip(&self.met) {
            let Some(raw) = raw.as_ref().filter(|_| !met) else {
                continue;
            };
            for id in [raw.left, raw.right, raw.child] {
                if let Some(led) = usize::try_from(id).ok().and_then(|id| led_to.get_mut(id)) {
                    *led = true;
                }
            }
        }
        for led_first in [false, true] {
            for (id, led) in led_to.iter().enumerate() {
                let is_left = self.met.get(id) == Some(&false);
                let in_use = self.get(id).is_some_and(|raw| raw.kind != ROOT);
                if is_left && in_use && *led == led_first {
                    self.is_damaged = true;
                    self.tree(u32::try_from(id).unwrap_or(NONE), "", 0)?;
                }
            }
        }
        Ok(())
    }
}
