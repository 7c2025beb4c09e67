//! From bytes to one object, without recursion and within a weight.

use super::filters::Fault;
use super::lexer::{Lexer, Token};
use super::object::{Dictionary, Object, ObjectId};
use crate::model::GapKind;

/// How deep arrays and dictionaries stand in one another before what is deeper is dropped.
const NESTED: usize = 96;
/// Bytes that one object takes in memory, whatever it is.
pub(super) const OBJECT: usize = size_of::<Object>();

pub(super) const TOO_MANY: Fault = Fault::new(
    GapKind::Memory,
    "the document's objects take more memory than the limit allows",
);
const TOO_DEEP: Fault = Fault::new(
    GapKind::Malformed,
    "objects stand in one another deeper than is read",
);

/// What an object's bytes come to.
#[derive(Debug, PartialEq)]
pub(super) enum Parsed {
    Whole(Whole),
    /// The bytes end inside the object.
    Cut,
    Nothing,
}

/// One object that was read to its end.
#[derive(Debug, PartialEq)]
pub(super) struct Whole {
    pub object: Object,
    /// Where the data of a stream begin, if the object is one.
    pub data: Option<usize>,
    /// Bytes that the object takes in memory.
    pub weight: usize,
    /// Why something in it was not kept.
    pub lacks: Option<Fault>,
}

impl Whole {
    /// An object of which nothing is written.
    pub const fn null() -> Self {
        Self {
            object: Object::Null,
            data: None,
            weight: OBJECT,
            lacks: None,
        }
    }
}

/// What may be said of the bytes after those that are at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    /// There is more; an object that touches the end may go on.
    More,
    Nothing,
}

/// Reads the object at the beginning of `bytes`. Dictionaries are told apart by `identity` plus
/// where in `bytes` they begin. At most about `room` bytes are kept of it.
pub(super) fn object(bytes: &[u8], identity: u64, room: usize, rest: Rest) -> Parsed {
    let mut build = Build {
        identity,
        room,
        ..Build::default()
    };
    let mut lexer = Lexer::new(bytes);
    let mut buffer = Vec::new();
    let end = loop {
        buffer.clear();
        let Some((start, token)) = lexer.next_at(&mut buffer) else {
            break bytes.len();
        };
        match token {
            Token::Word(word) => {
                if !build.word(word) {
                    break start;
                }
            }
            token => build.token(token, start, &mut buffer),
        }
    };
    let is_at_end = end.saturating_add(b"endstream".len()) >= bytes.len();
    if is_at_end && rest == Rest::More {
        return Parsed::Cut;
    }
    build.finish(bytes, end)
}

#[derive(Default)]
struct Build {
    identity: u64,
    room: usize,
    weight: usize,
    lacks: Option<Fault>,
    open: Vec<Container>,
    /// Containers that are open and not kept.
    dropped: usize,
    top: Vec<Object>,
}

struct Container {
    items: Vec<Object>,
    /// Set for dictionaries: where they begin.
    dict: Option<usize>,
}

impl Build {
    fn put(&mut self, object: Object, own: usize) {
        if self.dropped == 0 && self.has_room(own) {
            self.items().push(object);
        }
    }

    /// Counts one more object, which has `own` bytes beside its own size.
    fn has_room(&mut self, own: usize) -> bool {
        self.weight = self.weight.saturating_add(OBJECT + own);
        if self.weight > self.room {
            self.lacks = Some(TOO_MANY);
        }
        self.weight <= self.room
    }

    fn items(&mut self) -> &mut Vec<Object> {
        match self.open.last_mut() {
            Some(container) => &mut container.items,
            None => &mut self.top,
        }
    }

    fn token(&mut self, token: Token<'_>, start: usize, buffer: &mut Vec<u8>) {
        match token {
            Token::Number(n) if n.fract() == 0.0 && n.abs() < 9e15 => {
                self.put(Object::Integer(n as i64), 0);
            }
            Token::Number(n) => self.put(Object::Real(n), 0),
            Token::Name => {
                let name = std::mem::take(buffer);
                let own = name.capacity();
                self.put(Object::Name(name), own);
            }
            Token::Text => {
                let text = std::mem::take(buffer);
                let own = text.capacity();
                self.put(Object::String(text), own);
            }
            Token::OpenArray => self.begin(None),
            Token::OpenDict => self.begin(Some(start)),
            Token::CloseArray | Token::CloseDict => self.end(),
            Token::Word(_) => {}
        }
    }

    fn begin(&mut self, dict: Option<usize>) {
        if self.open.len() >= NESTED {
            self.lacks = self.lacks.or(Some(TOO_DEEP));
        }
        if self.dropped > 0 || self.open.len() >= NESTED || !self.has_room(0) {
            self.dropped += 1;
            return;
        }
        self.open.push(Container {
            items: Vec::new(),
            dict,
        });
    }

    fn end(&mut self) {
        if self.dropped > 0 {
            self.dropped -= 1;
            return;
        }
        let Some(container) = self.open.pop() else {
            return;
        };
        let object = match container.dict {
            Some(start) => Object::Dictionary(self.dictionary(container.items, start)),
            None => Object::Array(container.items),
        };
        // Room was made for it when it began: what it holds so far must not be lost.
        self.items().push(object);
    }

    fn dictionary(&self, items: Vec<Object>, start: usize) -> Dictionary {
        let mut entries = Vec::with_capacity(items.len() / 2);
        let mut key = None;
        for item in items {
            match (key.take(), item) {
                (None, Object::Name(name)) => key = Some(name),
                // What no name goes before is left out, as readers do.
                (None, _) => {}
                (Some(name), value) => entries.push((name, value)),
            }
        }
        Dictionary::of(entries, self.identity.wrapping_add(start as u64))
    }

    /// Takes a word in; says whether the object may go on after it.
    fn word(&mut self, word: &[u8]) -> bool {
        match word {
            b"true" => self.put(Object::Boolean(true), 0),
            b"false" => self.put(Object::Boolean(false), 0),
            b"null" => self.put(Object::Null, 0),
            b"R" => self.reference(),
            b"endobj" | b"stream" | b"obj" | b"xref" | b"endstream" | b"startxref" => return false,
            // Outside arrays and dictionaries, a word that is none of these ends the object.
            _ if self.open.is_empty() => return false,
            _ => {}
        }
        true
    }

    fn reference(&mut self) {
        let items = self.items();
        if let [.., Object::Integer(number), Object::Integer(generation)] = items.as_slice() {
            let id = u32::try_from(*number).ok();
            let generation = u16::try_from(*generation).unwrap_or(0);
            items.truncate(items.len() - 2);
            items.push(id.map_or(Object::Null, |id| Object::Reference((id, generation))));
            self.weight = self.weight.saturating_sub(OBJECT);
        }
    }

    fn finish(mut self, bytes: &[u8], end: usize) -> Parsed {
        // What an object left open closes with it.
        self.dropped = 0;
        while !self.open.is_empty() {
            self.end();
        }
        if self.top.is_empty() {
            return Parsed::Nothing;
        }
        let object = self.top.swap_remove(0);
        let data = data_start(bytes, end).filter(|_| matches!(object, Object::Dictionary(_)));
        Parsed::Whole(Whole {
            object,
            data,
            weight: self.weight,
            lacks: self.lacks,
        })
    }
}

/// Where data begin after the word `stream` at `end`: past its line end.
fn data_start(bytes: &[u8], end: usize) -> Option<usize> {
    let after = bytes.get(end..)?.strip_prefix(b"stream")?;
    let line_end = match after {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        // Blanks before the line end are the producer's mistake, and common.
        [b' ', b'\n', ..] => 2,
        [b' ', b'\r', b'\n', ..] => 3,
        _ => 0,
    };
    Some(end + b"stream".len() + line_end)
}

/// The number and generation that `bytes` begin with, where an `obj` follows them, and how long
/// all three are.
pub(super) fn heading(bytes: &[u8]) -> Option<(ObjectId, usize)> {
    let mut lexer = Lexer::new(bytes);
    let mut buffer = Vec::new();
    let mut number = || match lexer.next_at(&mut buffer) {
        Some((_, Token::Number(n))) if n >= 0.0 && n.fract() == 0.0 => Some(n),
        _ => None,
    };
    let (id, generation) = (number()?, number()?);
    let at = match lexer.next_at(&mut buffer)? {
        // Some producers leave no space between the word and what follows.
        (at, Token::Word(word)) if word.starts_with(b"obj") => at,
        _ => return None,
    };
    let is_number = id <= f64::from(u32::MAX);
    is_number.then_some(((id as u32, generation as u16), at + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(bytes: &[u8]) -> Whole {
        match object(bytes, 0, 1 << 20, Rest::Nothing) {
            Parsed::Whole(whole) => whole,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_object_is_read_up_to_its_end_and_a_streams_data_are_found() {
        let read = whole(b"<</A[1 2 0 R(x)]/B/C>>stream\r\nDATA");
        let dict = read.object.as_dict().unwrap();
        let list = [
            Object::Integer(1),
            Object::Reference((2, 0)),
            Object::String(b"x".to_vec()),
        ];
        assert_eq!(dict.get(b"A").unwrap().as_array(), Some(&list[..]));
        assert_eq!(read.data, Some(30));
        assert_eq!(whole(b"7 0 R endobj").object, Object::Reference((7, 0)));
        assert_eq!(whole(b"7 8 0 obj").object, Object::Integer(7));
    }

    #[test]
    fn bytes_that_end_inside_an_object_are_a_cut_while_there_is_more() {
        for cut in [&b"<</A 1"[..], b"(abc", b"<<>>", b"12"] {
            assert_eq!(object(cut, 0, 1 << 20, Rest::More), Parsed::Cut);
        }
        assert!(whole(b"<</A 1").object.as_dict().unwrap().has(b"A"));
    }

    #[test]
    fn a_million_nested_arrays_are_read_flat_and_too_many_numbers_are_cut() {
        let deep = b"[".repeat(1_000_000);
        assert_eq!(whole(&deep).lacks, Some(TOO_DEEP));
        let many = whole(&[&b"["[..], &b"1 ".repeat(1 << 20), b"]"].concat());
        assert_eq!(many.lacks, Some(TOO_MANY));
        assert!(many.object.as_array().unwrap().len() > 1000);
    }

    #[test]
    fn headings_are_number_generation_and_a_word() {
        assert_eq!(heading(b" 12 3 obj<<"), Some(((12, 3), 9)));
        assert_eq!(heading(b"12 R"), None);
    }
}
