//! Members packed one after the other in one stream, unpacked once and in order.

use std::io::{self, Read};

use flate2::Crc;

use super::format::{Content, TextSink};
use crate::limits::Budget;
use crate::model::GapKind;

const AFTER_DAMAGE: &str = "behind damage in the same block";

/// A stream of members, or why it cannot be had.
pub(crate) struct Solid {
    source: Result<Box<dyn Read>, (GapKind, &'static str)>,
    at: u64,
}

impl Solid {
    pub const fn new(source: Result<Box<dyn Read>, (GapKind, &'static str)>) -> Self {
        Self { source, at: 0 }
    }

    /// The place in the stream that the next member begins at.
    pub const fn at(&self) -> u64 {
        self.at
    }

    /// Reads over the bytes up to `to`.
    pub fn skip_to(&mut self, to: u64, budget: &Budget) {
        let mut buf = [0; 4096];
        while self.at < to
            && let Ok(source) = &mut self.source
        {
            let left = usize::try_from(to - self.at).unwrap_or(usize::MAX);
            let wanted = buf.len().min(left);
            let n = match budget.step() {
                Ok(()) => source.read(buf.get_mut(..wanted).unwrap_or_default()),
                Err(limit) => Err(limit.into()),
            };
            match n {
                Ok(n) if n > 0 => self.at = self.at.saturating_add(n as u64),
                _ => self.source = Err((GapKind::Malformed, AFTER_DAMAGE)),
            }
        }
    }

    /// The next `size` bytes as a member, checked against `sum` where one is stated.
    pub fn member(&mut self, size: u64, sum: Option<u32>, sink: &mut dyn TextSink) -> Content {
        let source = match &mut self.source {
            Ok(source) => source,
            Err((kind, detail)) => return Content::Unread(*kind, detail),
        };
        let mut piece = Piece {
            source,
            left: size,
            found: Crc::new(),
            sum,
            broken: false,
        };
        let content = sink.spool(&mut piece);
        self.at = self.at.saturating_add(size - piece.left);
        if piece.broken {
            let kind = match &content {
                Content::Partial(_, kind, _) | Content::Unread(kind, _) => *kind,
                Content::Input(_) => GapKind::Malformed,
            };
            self.source = Err((kind, AFTER_DAMAGE));
        }
        content
    }
}

/// One member of the stream.
struct Piece<'a> {
    source: &'a mut Box<dyn Read>,
    left: u64,
    found: Crc,
    sum: Option<u32>,
    /// The stream itself failed.
    broken: bool,
}

impl Read for Piece<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            let wrong = self.sum.is_some_and(|sum| sum != self.found.sum());
            return if wrong {
                Err(io::ErrorKind::InvalidData.into())
            } else {
                Ok(0)
            };
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let wanted = buf.len().min(most);
        let buf = buf.get_mut(..wanted).unwrap_or_default();
        match self.source.read(buf) {
            Ok(0) if wanted > 0 => {
                self.broken = true;
                Err(io::ErrorKind::UnexpectedEof.into())
            }
            Ok(n) => {
                self.left = self.left.saturating_sub(n as u64);
                self.found.update(buf.get(..n).unwrap_or_default());
                Ok(n)
            }
            Err(error) => {
                self.broken = true;
                Err(error)
            }
        }
    }
}
