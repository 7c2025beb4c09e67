//! One document's bytes, and reading the objects that stand at places in them.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use super::containers::Containers;
use super::crypt::Crypt;
use super::filters::Fault;
use super::object::{Dictionary, Object, ObjectId, Stream};
use super::parse::{self, Parsed, Rest, Whole};
use super::repair;
use super::source::Source;
use crate::extract::format::ExtractError;
use crate::input::Input;
use crate::limits::Budget;
use crate::model::GapKind;

/// The header may stand after this many bytes of something else.
pub(super) const HEADER_WITHIN: usize = 1024;
/// How many bytes an object is read from first, how many at most, and by which factor more.
const WINDOW: usize = 1 << 10;
const LARGEST: usize = 16 << 20;
const GROWTH: usize = 8;
/// Objects that need one another to be read, before the chain is cut.
const CHAINED: u32 = 16;

pub(super) const DAMAGED: Fault = Fault::new(
    GapKind::Malformed,
    "objects of the document are missing or damaged",
);
pub(super) const LOCKED: Fault = Fault::new(GapKind::Encrypted, "the document needs a password");

/// The file behind a document, whichever of its revisions is read.
pub(super) struct File<'i> {
    pub source: Source<'i>,
    pub input: &'i Input,
    pub budget: Budget,
    /// How far the places that the file states lie from where things are.
    pub shift: u64,
    pub crypt: OnceCell<Crypt>,
    pub containers: RefCell<Containers>,
    faults: RefCell<Vec<Fault>>,
    /// The places of all objects that were read.
    read: RefCell<HashSet<u64>>,
    /// Where the bytes begin of all streams that were undone.
    undone: RefCell<HashSet<u64>>,
    scan: OnceCell<Vec<(ObjectId, u64)>>,
    newest: OnceCell<HashMap<u32, u64>>,
    depth: Cell<u32>,
}

impl<'i> File<'i> {
    pub fn open(input: &'i Input, budget: &Budget) -> Result<Self, ExtractError> {
        let source = Source::open(input)?;
        let head = source.bytes(0, HEADER_WITHIN);
        let header = memchr::memmem::find(&head, b"%PDF-").unwrap_or(0);
        let shift = header as u64;
        drop(head);
        Ok(Self {
            source,
            input,
            budget: budget.clone(),
            shift,
            crypt: OnceCell::new(),
            containers: RefCell::default(),
            faults: RefCell::default(),
            read: RefCell::default(),
            undone: RefCell::default(),
            scan: OnceCell::new(),
            newest: OnceCell::new(),
            depth: Cell::new(0),
        })
    }

    /// Notes what of the document cannot be had, each thing once.
    pub fn note(&self, fault: Fault) {
        let mut faults = self.faults.borrow_mut();
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }

    pub fn forget_faults(&self) {
        self.faults.borrow_mut().clear();
    }

    pub fn faults(&self) -> Vec<Fault> {
        self.faults.borrow().clone()
    }

    pub fn is_locked(&self) -> bool {
        self.faults.borrow().contains(&LOCKED)
    }

    /// Whether the object at `place` has been read.
    pub fn has_read(&self, place: u64) -> bool {
        self.read.borrow().contains(&place)
    }

    pub fn mark_read(&self, place: u64) {
        self.read.borrow_mut().insert(place);
    }

    /// Notes that the stream whose bytes begin at `start` is undone; says whether for the first time.
    pub fn undo(&self, start: u64) -> bool {
        self.undone.borrow_mut().insert(start)
    }

    /// Where objects seem to begin, whatever the tables say.
    pub fn scan(&self) -> &[(ObjectId, u64)] {
        self.scan.get_or_init(|| repair::scan(&self.source))
    }

    /// Runs `read` unless it would be one too many in a chain of objects that need one another.
    pub fn deeper<T>(&self, read: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.depth.get() >= CHAINED {
            self.note(DAMAGED);
            return None;
        }
        self.depth.set(self.depth.get() + 1);
        let out = read();
        self.depth.set(self.depth.get() - 1);
        out
    }

    /// The object that begins at `at`, as it is written.
    pub fn object_at(&self, at: u64) -> Option<(ObjectId, Object)> {
        self.parsed_at(at, None)
            .map(|(id, whole)| (id, whole.object))
    }

    /// The object `number` that a table says is at `at`, decrypted, and its weight.
    pub fn numbered(&self, number: u32, at: u64) -> Option<(Object, usize)> {
        let found = self.parsed_at(at, Some(number)).or_else(|| {
            let newest = self.newest.get_or_init(|| {
                let scan = self.scan().iter();
                scan.map(|((number, _), at)| (*number, *at)).collect()
            });
            self.parsed_at(*newest.get(&number)?, Some(number))
        });
        let Some((id, whole)) = found else {
            self.note(DAMAGED);
            return None;
        };
        Some(self.decrypted(id, whole))
    }

    /// The object that begins at `at`, whatever its number, decrypted, and its weight.
    pub fn found(&self, at: u64) -> Option<(Object, usize)> {
        let (id, whole) = self.parsed_at(at, None)?;
        Some(self.decrypted(id, whole))
    }

    fn decrypted(&self, id: ObjectId, mut whole: Whole) -> (Object, usize) {
        if let Some(crypt) = self.crypt.get()
            && !crypt.open_strings(&mut whole.object, id)
        {
            self.note(LOCKED);
        }
        (whole.object, whole.weight)
    }

    fn parsed_at(&self, at: u64, number: Option<u32>) -> Option<(ObjectId, Whole)> {
        let mut window = WINDOW;
        loop {
            let bytes = self.source.bytes(at, window);
            let (id, length) = parse::heading(&bytes)?;
            if number.is_some_and(|number| number != id.0) {
                return None;
            }
            let body = bytes.get(length..).unwrap_or_default();
            let start = at.saturating_add(length as u64);
            let is_all = bytes.len() < window || window >= LARGEST;
            let rest = if is_all { Rest::Nothing } else { Rest::More };
            match parse::object(body, start, self.room(), rest) {
                Parsed::Whole(whole) => return Some((id, self.with_data(whole, start, id))),
                Parsed::Cut => window = window.saturating_mul(GROWTH).min(LARGEST),
                Parsed::Nothing => return Some((id, Whole::null())),
            }
        }
    }

    /// Makes a stream of a dictionary that data follow.
    fn with_data(&self, mut whole: Whole, start: u64, id: ObjectId) -> Whole {
        if let Some(fault) = whole.lacks {
            self.note(fault);
        }
        if let Some(data) = whole.data
            && let Object::Dictionary(dict) = whole.object
        {
            whole.object = Object::Stream(Stream {
                dict,
                start: start.saturating_add(data as u64),
                id,
            });
        }
        whole
    }

    /// Bytes that one object may take in memory.
    pub fn room(&self) -> usize {
        usize::try_from(self.budget.limits().memory / 2).unwrap_or(usize::MAX)
    }

    /// The dictionary that begins at `at`, outside any object.
    pub fn dictionary_at(&self, at: u64) -> Option<Dictionary> {
        let bytes = self.source.bytes(at, 64 << 10);
        match parse::object(&bytes, at, self.room(), Rest::Nothing) {
            Parsed::Whole(Whole {
                object: Object::Dictionary(dict),
                ..
            }) => Some(dict),
            _ => None,
        }
    }
}
