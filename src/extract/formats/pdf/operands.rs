//! What stands before an operator.

use std::ops::Range;

use super::lexer::Token;

/// Operands of one operator before they are cut.
const MOST: usize = 1 << 16;
/// Bytes of all strings of one operator before they are cut.
const MOST_BYTES: usize = 8 << 20;

#[derive(Clone, Debug)]
pub(super) enum Operand {
    Number(f64),
    Name(Range<usize>),
    Text(Range<usize>),
    Other,
}

/// The operands so far, their names and strings in one buffer.
#[derive(Debug, Default)]
pub(super) struct Operands {
    pub list: Vec<Operand>,
    pub bytes: Vec<u8>,
    open: u32,
    start: usize,
}

impl Operands {
    pub fn clear(&mut self) {
        self.list.clear();
        self.bytes.clear();
        self.open = 0;
        self.start = 0;
    }

    /// The buffer into which the next token is decoded.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        self.start = self.bytes.len();
        &mut self.bytes
    }

    pub fn push(&mut self, token: Token<'_>) {
        let range = self.start..self.bytes.len();
        match token {
            Token::OpenArray => self.open += 1,
            Token::CloseArray => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        self.list.push(match token {
            Token::Number(n) => Operand::Number(n),
            Token::Name => Operand::Name(range),
            Token::Text => Operand::Text(range),
            _ => Operand::Other,
        });
    }

    /// Whether an array is open: what looks like an operator in one is none.
    pub const fn in_array(&self) -> bool {
        self.open > 0
    }

    pub fn are_too_many(&self) -> bool {
        self.list.len() > MOST || self.bytes.len() > MOST_BYTES
    }

    /// The numbers among the operands, the last `N` of them.
    pub fn numbers<const N: usize>(&self) -> Option<[f64; N]> {
        let mut out = [0.0; N];
        let mut from = self.list.iter().rev().filter_map(|operand| match operand {
            Operand::Number(n) => Some(*n),
            _ => None,
        });
        for slot in out.iter_mut().rev() {
            *slot = from.next()?;
        }
        Some(out)
    }

    pub fn number(&self) -> Option<f64> {
        self.numbers::<1>().map(|[n]| n)
    }

    /// The last name.
    pub fn name(&self) -> Option<&[u8]> {
        self.list.iter().rev().find_map(|operand| match operand {
            Operand::Name(range) => self.bytes.get(range.clone()),
            _ => None,
        })
    }

    /// The number that follows one of the names `keys`.
    pub fn number_after(&self, keys: [&[u8]; 2]) -> Option<f64> {
        self.list.windows(2).find_map(|pair| match pair {
            [Operand::Name(name), Operand::Number(n)] => {
                let name = self.bytes.get(name.clone())?;
                keys.contains(&name).then_some(*n)
            }
            _ => None,
        })
    }

    /// The string that follows the name `key`.
    pub fn text_after(&self, key: &[u8]) -> Option<&[u8]> {
        self.list.windows(2).find_map(|pair| match pair {
            [Operand::Name(name), Operand::Text(text)]
                if self.bytes.get(name.clone()) == Some(key) =>
            {
                self.bytes.get(text.clone())
            }
            _ => None,
        })
    }
}
