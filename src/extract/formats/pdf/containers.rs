//! Object streams: objects packed together, unpacked when one of them is wanted.

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use super::filters::{self, Fault};
use super::object::Object;
use super::objects::Objects;
use super::parse::{self, Parsed, Rest};
use crate::model::GapKind;

/// What one object stream may unpack to.
const LARGEST: u64 = 16 << 20;
/// Bytes of unpacked object streams that are kept.
const KEPT: usize = 12 << 20;
/// Set in the identities of what stands in an object stream.
const PACKED: u64 = 1 << 63;

/// The object streams that were unpacked last.
#[derive(Default)]
pub(super) struct Containers {
    kept: VecDeque<(u64, Rc<Held>)>,
    weight: usize,
    serials: HashMap<u64, u32>,
}

impl Containers {
    /// Where all object streams stand that were ever unpacked.
    pub fn places(&self) -> Vec<u64> {
        let mut places: Vec<u64> = self.serials.keys().copied().collect();
        places.sort_unstable();
        places
    }
}

/// One object stream, unpacked.
pub(super) struct Held {
    bytes: Vec<u8>,
    /// The numbers of its members and where they begin, as listed.
    pub members: Vec<(u32, u32)>,
    /// The same numbers in order, with the positions at which they are listed.
    numbers: Vec<(u32, u32)>,
    /// Where any member begins, in order.
    starts: Vec<u32>,
    serial: u32,
}

impl Held {
    fn weight(&self) -> usize {
        self.bytes.capacity() + self.members.len() * 20
    }

    /// Where the member `index` stands, as no object of the document does otherwise.
    pub fn place(&self, index: usize) -> Option<u64> {
        let (_, start) = self.members.get(index)?;
        Some(PACKED | u64::from(self.serial) << 32 | u64::from(*start))
    }

    /// The member listed at `index`, and what it takes in memory.
    pub fn member(&self, objects: Objects<'_>, index: usize) -> Option<(Object, usize)> {
        let (_, start) = *self.members.get(index)?;
        let after = self.starts.partition_point(|other| *other <= start);
        let end = self.starts.get(after).map(|end| *end as usize);
        let bytes = self
            .bytes
            .get(start as usize..end.unwrap_or(self.bytes.len()))?;
        let room = objects.file.room();
        match parse::object(bytes, self.place(index)?, room, Rest::Nothing) {
            Parsed::Whole(whole) => {
                if let Some(fault) = whole.lacks {
                    objects.file.note(fault);
                }
                Some((whole.object, whole.weight))
            }
            _ => None,
        }
    }

    /// Where in the list the object `number` is, rather at `index` than elsewhere.
    pub fn index_of(&self, number: u32, index: u32) -> Option<usize> {
        let index = index as usize;
        if self.members.get(index).is_some_and(|(n, _)| *n == number) {
            return Some(index);
        }
        let found = self
            .numbers
            .binary_search_by_key(&number, |(n, _)| *n)
            .ok()?;
        self.numbers.get(found).map(|(_, index)| *index as usize)
    }
}

/// The object stream at `at`, unpacked now or before.
pub(super) fn at(objects: Objects<'_>, at: u64) -> Option<Rc<Held>> {
    let containers = &objects.file.containers;
    if let Some((_, held)) = containers
        .borrow()
        .kept
        .iter()
        .find(|(place, _)| *place == at)
    {
        return Some(Rc::clone(held));
    }
    let held = Rc::new(objects.file.deeper(|| unpack(objects, at))?);
    let mut containers = containers.borrow_mut();
    containers.weight = containers.weight.saturating_add(held.weight());
    containers.kept.push_back((at, Rc::clone(&held)));
    while containers.weight > KEPT && containers.kept.len() > 1 {
        if let Some((_, old)) = containers.kept.pop_front() {
            containers.weight = containers.weight.saturating_sub(old.weight());
        }
    }
    Some(held)
}

fn unpack(objects: Objects<'_>, at: u64) -> Option<Held> {
    let (_, object) = objects.file.object_at(at)?;
    let Object::Stream(stream) = object else {
        return None;
    };
    let decoded = filters::decode_within(objects, &stream, &objects.file.budget, LARGEST);
    if let Some(fault) = decoded.fault {
        objects.file.note(of_container(fault));
    }
    let first = objects.integer(&stream.dict, b"First").unwrap_or(0);
    let first = usize::try_from(first).unwrap_or(0);
    let count = objects.integer(&stream.dict, b"N").unwrap_or(0);
    let count = usize::try_from(count).unwrap_or(0);
    let index = decoded.bytes.get(..first).unwrap_or(&decoded.bytes);
    let members = members(index, first, decoded.bytes.len(), count);
    let mut starts: Vec<u32> = members.iter().map(|(_, start)| *start).collect();
    starts.sort_unstable();
    starts.dedup();
    let listed = (0u32..).zip(&members);
    let mut numbers: Vec<(u32, u32)> = listed.map(|(index, (n, _))| (*n, index)).collect();
    numbers.sort_unstable();
    let mut containers = objects.file.containers.borrow_mut();
    let next = containers.serials.len() as u32;
    let serial = *containers.serials.entry(at).or_insert(next);
    Some(Held {
        bytes: decoded.bytes,
        members,
        numbers,
        starts,
        serial,
    })
}

/// What a damaged object stream costs is said of the document.
fn of_container(fault: Fault) -> Fault {
    match fault.kind {
        GapKind::Memory | GapKind::Ratio | GapKind::ExpandedSize => Fault::new(
            GapKind::ExpandedSize,
            "the document's objects expand to more than is held in memory",
        ),
        GapKind::Malformed | GapKind::Truncated => super::file::DAMAGED,
        _ => fault,
    }
}

fn members(index: &[u8], first: usize, len: usize, count: usize) -> Vec<(u32, u32)> {
    let mut numbers = index
        .split(|byte| byte.is_ascii_whitespace() || *byte == 0)
        .filter(|word| !word.is_empty())
        .map_while(|word| std::str::from_utf8(word).ok()?.parse::<u32>().ok());
    let mut members = Vec::new();
    while let Some((number, offset)) = numbers.next().zip(numbers.next()) {
        let start = (offset as usize).saturating_add(first);
        if start < len {
            members.push((number, u32::try_from(start).unwrap_or(u32::MAX)));
        }
        if members.len() >= count {
            break;
        }
    }
    members
}

/// The object `id` of the document as it stands in the object stream `container`.
pub(super) fn packed_in(
    objects: Objects<'_>,
    container: u32,
    index: u32,
    number: u32,
) -> Option<(Object, usize, u64)> {
    let held = objects.container(container)?;
    let index = held.index_of(number, index)?;
    let (object, weight) = held.member(objects, index)?;
    Some((object, weight, held.place(index)?))
}
