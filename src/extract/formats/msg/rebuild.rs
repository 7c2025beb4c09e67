//! An embedded object, which is a storage within the message, as a compound file of its own.

use std::io::{Cursor, Read, Write};

use cfb::CompoundFile;

use super::super::super::mapi::Held;
use super::super::super::ole::Entry;
use super::tree::Tree;
use crate::input::Input;
use crate::limits::{Bounded, Budget, LimitReached};
use crate::model::GapKind;

const DAMAGED: &str = "an embedded object cannot be read";
const TOO_LARGE: &str = "an embedded object is too large to be taken out";
/// More parts than any object has.
const MOST_PARTS: usize = 65_536;

/// The object in `storage`. `room` is what may still be held.
pub(super) fn rebuild(tree: &Tree<'_>, storage: &str, room: &mut u64, budget: &Budget) -> Held {
    let mut parts: Vec<&Entry> = Vec::new();
    let mut storages = vec![storage.to_owned()];
    while let Some(storage) = storages.pop() {
        for (_, entry) in tree.within(&storage) {
            if !entry.is_stream {
                storages.push(entry.path.clone());
            }
            parts.push(entry);
        }
        if parts.len() > MOST_PARTS {
            return Held::Unread(GapKind::Memory, TOO_LARGE);
        }
    }
    let total: u64 = parts.iter().map(|part| part.len).sum();
    if total > *room {
        return Held::Unread(GapKind::Memory, TOO_LARGE);
    }
    *room -= total;
    match write(tree, storage, &parts, budget) {
        Some(bytes) => Held::File(Input::from_bytes(bytes)),
        None => Held::Unread(GapKind::Malformed, DAMAGED),
    }
}

fn write(tree: &Tree<'_>, storage: &str, parts: &[&Entry], budget: &Budget) -> Option<Vec<u8>> {
    let mut file = CompoundFile::create(Cursor::new(Vec::new())).ok()?;
    for part in parts {
        let path = part.path.get(storage.len()..)?;
        if !part.is_stream {
            file.create_storage_all(path).ok()?;
            continue;
        }
        if let Some((above, _)) = path.rsplit_once('/').filter(|(above, _)| !above.is_empty()) {
            file.create_storage_all(above).ok()?;
        }
        let mut to = file.create_stream(path).ok()?;
        let from = tree.compound.open_entry(part);
        let mut from = Bounded::new(from, part.len, budget);
        copy(&mut from, &mut to)?;
    }
    Some(file.into_inner().into_inner())
}

/// What there is of a stream; nothing where a limit was reached.
fn copy(from: &mut impl Read, to: &mut impl Write) -> Option<()> {
    let mut buf = vec![0; 64 << 10];
    loop {
        match from.read(&mut buf) {
            Ok(0) => return Some(()),
            Ok(n) => to.write_all(buf.get(..n)?).ok()?,
            Err(error) => {
                let limit = error.get_ref().is_some_and(|e| e.is::<LimitReached>());
                return (!limit).then_some(());
            }
        }
    }
}
