//! What a document's objects take in memory, reckoned before the object layer makes them.
//!
//! A number of two bytes in the file is an object of over a hundred in memory, and an object may be
//! listed any number of times: without this a file of a few kilobytes could take all there is.

use std::cell::RefCell;
use std::collections::HashSet;

use lopdf::{Document, Object, ObjectId, Stream};

use super::filters;
use super::lexer::{Lexer, Token};
use super::objects::Objects;
use crate::input::Input;
use crate::limits::Budget;

/// Bytes that one object takes, whatever it is.
const OBJECT: u64 = 128;
/// The file is looked at in blocks of this size.
const BLOCK: usize = 4096;
/// A block with fewer tokens than one in this many bytes is packed data: there, what looks like
/// tokens is chance, and chance makes one in sixteen.
const SPARSE: usize = 11;

struct Scales {
    budget: Budget,
    left: u64,
    over: bool,
    /// The numbers of the objects in the last object stream.
    listed: HashSet<u32>,
}

thread_local! {
    // The object layer takes a plain function, which can carry nothing with it.
    static SCALES: RefCell<Option<Scales>> = const { RefCell::new(None) };
}

/// Makes room for objects of `limit` bytes on this thread, until [`finish`].
pub(super) fn begin(budget: &Budget, limit: u64) {
    let scales = Scales {
        budget: budget.clone(),
        left: limit,
        over: false,
        listed: HashSet::new(),
    };
    SCALES.with_borrow_mut(|slot| *slot = Some(scales));
}

/// Says whether an object was turned away.
pub(super) fn finish() -> bool {
    SCALES.take().is_some_and(|scales: Scales| scales.over)
}

/// Lets an object in while there is room.
pub(super) fn admit(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    SCALES.with_borrow_mut(|slot| slot.as_mut()?.admit(id, object))
}

impl Scales {
    fn admit(&mut self, id: ObjectId, object: &Object) -> Option<(ObjectId, Object)> {
        let weight = of_object(object);
        // Members come through here one by one, but only when all of a stream's are made already.
        let members = match object {
            Object::Stream(stream) if stream.dict.has_type(b"ObjStm") => self.members(stream),
            _ => Some(0),
        };
        let needed = members.map(|members| members.saturating_add(weight));
        if needed.is_none_or(|needed| needed > self.left) || self.budget.step().is_err() {
            self.over = true;
            return None;
        }
        self.left -= weight;
        // What is handed back counts for members only; for others it is enough that it is there.
        let back = match object {
            member if self.listed.contains(&id.0) => member.clone(),
            _ => Object::Null,
        };
        Some((id, back))
    }

    /// What the members of an object stream come to; `None` once others were too many.
    fn members(&mut self, stream: &Stream) -> Option<u64> {
        if self.over {
            return None;
        }
        let members = Members::of(stream, &self.budget);
        self.listed = members.ids;
        Some(members.weight)
    }
}

fn of_object(object: &Object) -> u64 {
    let mut weight = 0u64;
    let mut open = vec![object];
    while let Some(object) = open.pop() {
        let own = match object {
            Object::String(bytes, _) | Object::Name(bytes) => bytes.len(),
            Object::Array(items) => {
                open.extend(items);
                0
            }
            Object::Dictionary(dict) => {
                open.extend(dict.iter().map(|(_, value)| value));
                dict.len() * 64
            }
            Object::Stream(stream) => {
                open.extend(stream.dict.iter().map(|(_, value)| value));
                stream.content.len()
            }
            _ => 0,
        };
        weight = weight.saturating_add(OBJECT + own as u64);
    }
    weight
}

/// The members that an object stream lists.
struct Members {
    ids: HashSet<u32>,
    weight: u64,
}

impl Members {
    /// One member may be listed many times over, and counts each time.
    fn of(stream: &Stream, budget: &Budget) -> Self {
        let (document, input) = (Document::new(), Input::from_bytes(Vec::new()));
        let objects = Objects {
            document: &document,
            input: &input,
        };
        let decoded = filters::decode(objects, stream, budget);
        let content = decoded.bytes.as_slice();
        let first = objects.integer(&stream.dict, b"First").unwrap_or(0);
        let first = usize::try_from(first).unwrap_or(0).min(content.len());
        let (index, members) = content.split_at(first);
        let containers = containers(members);
        let mut numbers = index
            .split(|byte| byte.is_ascii_whitespace())
            .filter(|word| !word.is_empty())
            .map(|word| std::str::from_utf8(word).ok()?.parse::<u32>().ok());
        let mut ids = HashSet::new();
        let mut tokens = 0u64;
        while let Some((id, offset)) = numbers.next().zip(numbers.next()) {
            ids.extend(id);
            let offset = offset.unwrap_or(0) as usize;
            tokens = tokens.saturating_add(tokens_at(members, offset, &containers));
        }
        Self {
            ids,
            weight: tokens
                .saturating_mul(OBJECT)
                .saturating_add(content.len() as u64),
        }
    }
}

/// How many tokens the member at `offset` is.
fn tokens_at(members: &[u8], offset: usize, containers: &[(usize, u64)]) -> u64 {
    let may_be_container = match members.get(offset) {
        Some(b'[' | b'<' | b'%') => true,
        Some(byte) => byte.is_ascii_whitespace() || *byte == 0,
        None => false,
    };
    let next = containers.partition_point(|(start, _)| *start < offset);
    let size = containers.get(next).map(|(_, size)| *size);
    size.filter(|_| may_be_container).unwrap_or(1)
}

/// Where each array and dictionary begins, and how many tokens it holds with all in it.
fn containers(members: &[u8]) -> Vec<(usize, u64)> {
    let mut lexer = Lexer::new(members);
    let mut buffer = Vec::new();
    let (mut found, mut open) = (Vec::new(), Vec::new());
    let mut count = 0u64;
    while let Some((start, token)) = lexer.next_at(&mut buffer) {
        buffer.clear();
        count += 1;
        match token {
            Token::OpenArray | Token::OpenDict => open.push((start, count)),
            Token::CloseArray | Token::CloseDict => {
                if let Some((start, before)) = open.pop() {
                    found.push((start, count - before));
                }
            }
            _ => {}
        }
    }
    found.extend(open.iter().map(|(start, before)| (*start, count - before)));
    found.sort_unstable();
    found
}

/// What the objects that stand in the file itself come to.
pub(super) fn of_file(bytes: &[u8]) -> u64 {
    let mut tokens = 0u64;
    let mut rest = bytes;
    while let Some(start) = memchr::memmem::find(rest, b"stream") {
        let (outside, inside) = rest.split_at(start);
        let end = memchr::memmem::find(inside, b"endstream").unwrap_or(inside.len());
        let (body, after) = inside.split_at(end);
        tokens = tokens.saturating_add(of_span(outside));
        // A table may well say that an object begins in the middle of a stream.
        if may_hold_objects(body) {
            tokens = tokens.saturating_add(of_span(body));
        }
        rest = after.get(b"endstream".len()..).unwrap_or_default();
    }
    tokens.saturating_add(of_span(rest)).saturating_mul(OBJECT)
}

fn may_hold_objects(body: &[u8]) -> bool {
    memchr::memmem::find_iter(body, b"obj").any(|at| {
        let before = at.checked_sub(1).and_then(|at| body.get(at));
        before.is_some_and(|byte| !byte.is_ascii_alphabetic())
    })
}

fn of_span(bytes: &[u8]) -> u64 {
    let starts = |byte: &&u8| {
        matches!(
            byte,
            0 | 9 | 10 | 12 | 13 | 32 | b'[' | b'(' | b'<' | b'/' | b']' | b'>'
        )
    };
    let blocks = bytes.chunks(BLOCK).map(|block| {
        let here = block.iter().filter(starts).count();
        if here > block.len() / SPARSE { here } else { 0 }
    });
    blocks.map(|tokens| tokens as u64).sum()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lopdf::dictionary;

    use super::*;
    use crate::limits::Limits;

    fn budget() -> Budget {
        Budget::new(Arc::new(Limits::default()), Arc::default())
    }

    #[test]
    fn a_member_listed_a_hundred_times_weighs_a_hundred_times() {
        let index: String = (1..=100).map(|n| format!("{n} 0 ")).collect();
        let content = format!("{index}[1 2 3 4 5 6 7 8 9]");
        let dict = dictionary! { "Type" => "ObjStm", "First" => index.len() as i64 };
        let stream = Stream::new(dict, content.into_bytes());
        assert!(Members::of(&stream, &budget()).weight > 100 * 9 * OBJECT);
    }

    #[test]
    fn packed_data_weighs_nothing_and_numbers_do() {
        let packed: Vec<u8> = (0..1u32 << 16)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        assert_eq!(of_file(&packed), 0);
        let numbers = b"1 ".repeat(BLOCK);
        assert_eq!(of_file(&numbers), BLOCK as u64 * OBJECT);
        let content = [&b"stream "[..], &numbers, b"endstream"].concat();
        assert_eq!(of_file(&content), 0);
        let objects = [&b"stream 1 0 obj "[..], &numbers, b"endstream"].concat();
        assert!(of_file(&objects) > BLOCK as u64 * OBJECT);
    }

    #[test]
    fn objects_are_turned_away_once_there_is_no_room() {
        begin(&budget(), 3 * OBJECT);
        let mut pair = Object::Array(vec![Object::Null]);
        assert!(admit((1, 0), &mut pair).is_some());
        assert!(admit((2, 0), &mut pair).is_none());
        assert!(finish());
    }
}
