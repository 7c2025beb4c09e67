//! The parts between boundary lines, whether or not the last line that ends them is there.

use std::io;

use memchr::memmem::Finder;

use crate::input::Input;
use crate::limits::Budget;

/// How many bytes are searched at once: few at first, since parts may be small and many.
const FIRST_STRIDE: usize = 4 << 10;
const LAST_STRIDE: usize = 256 << 10;
/// The longest boundary that is looked for.
const LONGEST: usize = 1024;

/// What stands between two boundary lines.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Before the first boundary, or after the last: mail programs hide it.
    Outside(Input),
    Part(Input),
}

/// Walks through the pieces of a multipart body.
pub(super) struct Pieces<'a> {
    body: &'a Input,
    mark: Vec<u8>,
    at: u64,
    inside: bool,
    ended: bool,
    stated: bool,
}

impl<'a> Pieces<'a> {
    /// `stated` is the boundary of the header. Where it is missing or leads nowhere, the first line
    /// that looks like one is taken.
    pub fn new(body: &'a Input, stated: Option<String>, budget: &Budget) -> io::Result<Self> {
        let mut pieces = Self {
            body,
            mark: Vec::new(),
            at: 0,
            inside: false,
            ended: false,
            stated: true,
        };
        if let Some(stated) = stated.filter(|stated| !stated.is_empty() && stated.len() < LONGEST) {
            pieces.mark = format!("--{}", stated.trim_end()).into_bytes();
            if pieces.next_mark(budget)?.is_some() {
                return Ok(pieces);
            }
        }
        pieces.stated = false;
        pieces.mark = first_dashed_line(&body.peek(0, 64 << 10)?);
        Ok(pieces)
    }

    /// Whether no line separates anything.
    pub const fn is_whole(&self) -> bool {
        self.mark.is_empty()
    }

    /// Whether all pieces were walked through and the last boundary, which the header promises, was
    /// not among them.
    pub const fn is_cut(&self) -> bool {
        self.ended && self.inside && self.stated
    }

    pub fn next(&mut self, budget: &Budget) -> io::Result<Option<Piece>> {
        if self.ended {
            return Ok(None);
        }
        let start = self.at;
        let was_inside = self.inside;
        let end = match self.next_mark(budget)? {
            Some(mark) => {
                self.at = mark.after;
                self.inside = !mark.closes;
                mark.start
            }
            None => {
                self.ended = true;
                self.body.len()
            }
        };
        let piece = self.body.slice(start, end.saturating_sub(start));
        Ok(Some(if was_inside {
            Piece::Part(piece)
        } else {
            Piece::Outside(piece)
        }))
    }

    /// The next boundary line from here on.
    fn next_mark(&self, budget: &Budget) -> io::Result<Option<Mark>> {
        if self.mark.is_empty() {
            return Ok(None);
        }
        let finder = Finder::new(&self.mark);
        // One byte before tells whether a line begins here.
        let mut from = self.at.saturating_sub(1);
        let mut stride = FIRST_STRIDE;
        while from < self.body.len() {
            budget.step()?;
            let bytes = self.body.peek(from, stride)?;
            for found in finder.find_iter(&bytes) {
                let start = from.saturating_add(found as u64);
                let before = found.checked_sub(1).and_then(|at| bytes.get(at));
                let begins = start == 0 || before == Some(&b'\n');
                if start >= self.at
                    && begins
                    && let Some(mark) = self.line(start)?
                {
                    return Ok(Some(mark));
                }
            }
            if bytes.len() < stride {
                return Ok(None);
            }
            stride = LAST_STRIDE.min(stride * 4);
            from = from.saturating_add((bytes.len() - self.mark.len()) as u64);
        }
        Ok(None)
    }

    /// The boundary line at `start`, if nothing else follows on it.
    fn line(&self, start: u64) -> io::Result<Option<Mark>> {
        let rest_at = start.saturating_add(self.mark.len() as u64);
        let rest = self.body.peek(rest_at, LONGEST)?;
        let len = memchr::memchr(b'\n', &rest).map_or(rest.len(), |n| n + 1);
        let line = rest.get(..len).unwrap_or_default();
        let after = line.strip_prefix(b"--");
        let only = after.unwrap_or(line).trim_ascii().is_empty();
        Ok(only.then(|| Mark {
            start,
            after: rest_at.saturating_add(len as u64),
            closes: after.is_some(),
        }))
    }
}

struct Mark {
    start: u64,
    after: u64,
    closes: bool,
}

/// The first line that begins with two dashes and could be a boundary; empty where there is none.
fn first_dashed_line(head: &[u8]) -> Vec<u8> {
    let lines = head
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii_end);
    let mut dashed = lines.filter(|line| {
        line.starts_with(b"--") && (6..=LONGEST).contains(&line.len()) && !line.ends_with(b"--")
    });
    dashed.next().unwrap_or_default().to_vec()
}
