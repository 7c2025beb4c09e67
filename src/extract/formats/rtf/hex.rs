//! Bytes written as hexadecimal digits, as they are asked for.

use std::io::{self, BufRead, Read};

use super::lexer::{Lexer, Token, digit};
use crate::limits::Budget;

/// What groups and control words between the digits do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Between {
    /// They end the bytes.
    Ends,
    /// They are passed over: junk is put there so that others than Word read nothing.
    PassedOver,
}

/// The clock is looked at once in so many pieces.
const PIECES: u32 = 256;

/// Reads digits up to the end of the group, which stays.
pub(super) struct HexBytes<'l, R> {
    lexer: &'l mut Lexer<R>,
    between: Between,
    budget: Budget,
    depth: u32,
    half: Option<u8>,
    raw: u64,
    ready: Vec<u8>,
    taken: usize,
    pieces: u32,
}

impl<'l, R: BufRead> HexBytes<'l, R> {
    pub fn new(lexer: &'l mut Lexer<R>, between: Between, budget: &Budget) -> Self {
        Self {
            lexer,
            between,
            budget: budget.clone(),
            depth: 0,
            half: None,
            raw: 0,
            ready: Vec::new(),
            taken: 0,
            pieces: 0,
        }
    }

    /// Bytes that follow as they are come first.
    pub fn after_binary(mut self, len: u64) -> Self {
        self.raw = len;
        self
    }

    fn fill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.taken = 0;
        while self.ready.is_empty() {
            self.pieces = self.pieces.wrapping_add(1);
            if self.pieces.is_multiple_of(PIECES) {
                self.budget.step()?;
            }
            if self.raw > 0 {
                let mut piece = self.lexer.bytes().take(self.raw.min(16 << 10));
                let n = piece.read_to_end(&mut self.ready)?;
                self.raw = match n {
                    0 => 0,
                    n => self.raw.saturating_sub(n as u64),
                };
                continue;
            }
            let junk = self.between == Between::PassedOver;
            match self.lexer.peek()? {
                None => return Ok(()),
                Some(b'\r' | b'\n') => self.lexer.bytes().consume(1),
                Some(b'{') if junk => {
                    self.lexer.next()?;
                    self.depth = self.depth.saturating_add(1);
                }
                Some(b'}') if self.depth > 0 => {
                    self.lexer.next()?;
                    self.depth = self.depth.saturating_sub(1);
                }
                Some(b'\\') if junk => {
                    if let Some(Token::Binary(len)) = self.lexer.next()? {
                        self.raw = len;
                    }
                }
                Some(b'{' | b'}' | b'\\') => return Ok(()),
                Some(_) => self.digits()?,
            }
        }
        Ok(())
    }

    fn digits(&mut self) -> io::Result<()> {
        let Some(Token::Text(text)) = self.lexer.next()? else {
            return Ok(());
        };
        for value in text.iter().copied().filter_map(digit) {
            match self.half.take() {
                Some(high) => self.ready.push(high << 4 | value),
                None => self.half = Some(value),
            }
        }
        Ok(())
    }
}

impl<R: BufRead> Read for HexBytes<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.taken >= self.ready.len() {
            self.fill()?;
        }
        let mut rest = self.ready.get(self.taken..).unwrap_or_default();
        let n = rest.read(buf)?;
        self.taken = self.taken.saturating_add(n);
        Ok(n)
    }
}
