//! The lists of nodes that a section is made of ([MS-ONESTORE] 2.4): some lead to further lists, some to objects.

use hashbrown::HashSet;

use crate::extract::bytes::{u16_le, u32_le, u64_le};
use crate::extract::{Edge, ExtractError, TextSink};
use crate::input::Input;

/// Where the head says where the first list begins.
const ROOT_AT: usize = 172;
const LIST_BEGINS: u64 = 0xA456_7AB1_F5F7_F4C4;
const LIST_HEAD: usize = 16;
/// Behind the nodes stand where the list goes on, and its end mark.
const LIST_TAIL: usize = 20;
/// Longer pieces of a list, and longer objects, are in no real file.
const LONGEST: u64 = 64 << 20;

/// Kinds of nodes: the end of a piece of a list, objects, and the key of a locked section.
const ENDS: u32 = 0x0FF;
const OBJECTS: &[u32] = &[0x0A4, 0x0A5, 0x0C4, 0x0C5, 0x02D, 0x02E, 0x041, 0x042];
/// Of these the object's kind stands behind its number.
const TYPED: &[u32] = &[0x0A4, 0x0A5, 0x0C4, 0x0C5];
const LOCK: u32 = 0x07C;
/// Kinds of objects that are strokes of a pen.
const INK: &[u32] = &[0x0006_0014, 0x0002_003B];

const TO_DATA: u32 = 1;
const TO_LIST: u32 = 2;

/// What was met on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Walked {
    pub is_damaged: bool,
    pub is_locked: bool,
    pub has_ink: bool,
}

#[derive(Clone, Copy)]
struct Chunk {
    at: u64,
    len: u64,
}

/// Takes the bytes of an object, and answers whether they are sound.
type Take<'a> = &'a mut dyn FnMut(&[u8], &mut dyn TextSink) -> Result<bool, ExtractError>;

/// Walks through all lists from the one that `head` names, in their order.
pub(super) fn walk(
    input: &Input,
    head: &[u8],
    sink: &mut dyn TextSink,
    take: Take<'_>,
) -> Result<Walked, ExtractError> {
    let mut walked = Walked::default();
    let mut seen = HashSet::new();
    let root = chunk(
        u64_le(head, ROOT_AT),
        u32_le(head, ROOT_AT + 8).map(u64::from),
    );
    let mut waiting: Vec<Chunk> = root.into_iter().collect();
    walked.is_damaged = waiting.is_empty();
    while let Some(piece) = waiting.pop() {
        sink.budget().step()?;
        if !seen.insert(piece.at) {
            continue;
        }
        let Some(bytes) = held(input, piece, sink)?.filter(|bytes| begins(bytes)) else {
            walked.is_damaged = true;
            continue;
        };
        sink.edge(Edge::Part)?;
        let next = bytes.len().saturating_sub(LIST_TAIL);
        let goes_on = chunk(
            u64_le(&bytes, next),
            u32_le(&bytes, next + 8).map(u64::from),
        );
        let mut found = Vec::new();
        list(&bytes, input, &mut found, &mut walked, sink, take)?;
        // The last that is put down is the next to be taken up.
        waiting.extend(goes_on);
        waiting.extend(found.into_iter().rev());
    }
    Ok(walked)
}

fn begins(bytes: &[u8]) -> bool {
    u64_le(bytes, 0) == Some(LIST_BEGINS)
}

/// A place in the file; none where there is nothing.
fn chunk(at: Option<u64>, len: Option<u64>) -> Option<Chunk> {
    let (at, len) = (at?, len?);
    (at != u64::MAX && at != 0 && len > 0).then_some(Chunk { at, len })
}

/// The bytes of a chunk; none where the file ends before it does.
fn held(
    input: &Input,
    chunk: Chunk,
    sink: &mut dyn TextSink,
) -> Result<Option<Vec<u8>>, ExtractError> {
    let is_there = chunk
        .at
        .checked_add(chunk.len)
        .is_some_and(|end| end <= input.len());
    if !is_there || chunk.len > LONGEST {
        return Ok(None);
    }
    sink.budget().hold(chunk.len)?;
    let bytes = input.peek(chunk.at, usize::try_from(chunk.len).unwrap_or(0))?;
    Ok(Some(bytes))
}

/// Goes through the nodes of one piece of a list; the lists that they lead to are put into `found`.
fn list(
    bytes: &[u8],
    input: &Input,
    found: &mut Vec<Chunk>,
    walked: &mut Walked,
    sink: &mut dyn TextSink,
    take: Take<'_>,
) -> Result<(), ExtractError> {
    let mut rest = bytes
        .get(LIST_HEAD..bytes.len().saturating_sub(LIST_TAIL))
        .unwrap_or_default();
    while let Some(head) = u32_le(rest, 0) {
        let kind = head & 0x3FF;
        let size = (head >> 10 & 0x1FFF) as usize;
        if kind == 0 || kind == ENDS {
            return Ok(());
        }
        let Some(node) = rest.get(4..size.max(4)) else {
            walked.is_damaged = true;
            return Ok(());
        };
        rest = rest.get(size.max(4)..).unwrap_or_default();
        walked.is_locked |= kind == LOCK;
        let (leads_to, data) = match head >> 27 & 0xF {
            TO_DATA | TO_LIST => reference(head, node),
            _ => (None, node),
        };
        match head >> 27 & 0xF {
            TO_LIST => found.extend(leads_to),
            TO_DATA if OBJECTS.contains(&kind) => {
                let is_ink = u32_le(data, 4).is_some_and(|kind| INK.contains(&kind));
                walked.has_ink |= is_ink && TYPED.contains(&kind);
                let Some(object) = leads_to else { continue };
                sink.budget().step()?;
                match held(input, object, sink)? {
                    Some(bytes) => walked.is_damaged |= !take(&bytes, sink)?,
                    None => walked.is_damaged = true,
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Where a node leads, and what follows that: both numbers are written in one of four ways.
fn reference(head: u32, node: &[u8]) -> (Option<Chunk>, &[u8]) {
    let (at_len, at) = match head >> 23 & 3 {
        0 => (8, u64_le(node, 0)),
        1 => (
            4,
            u32_le(node, 0).filter(|at| *at != u32::MAX).map(u64::from),
        ),
        2 => (2, u16_le(node, 0).map(|at| u64::from(at) * 8)),
        _ => (4, u32_le(node, 0).map(|at| u64::from(at) * 8)),
    };
    let (len_len, len) = match head >> 25 & 3 {
        0 => (4, u32_le(node, at_len).map(u64::from)),
        1 => (8, u64_le(node, at_len)),
        2 => (1, node.get(at_len).map(|len| u64::from(*len) * 8)),
        _ => (2, u16_le(node, at_len).map(|len| u64::from(len) * 8)),
    };
    let data = node.get(at_len + len_len..).unwrap_or_default();
    (chunk(at, len), data)
}
