//! Groups, control words and bytes of text as they come by.

use std::io::{self, BufRead, Read};

/// Control words are short; more letters of one are not kept.
const NAME: usize = 40;

/// Text comes in pieces of up to this many bytes.
const PIECE: usize = 16 << 10;

/// One piece of an RTF file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Open,
    Close,
    /// A control word with its number.
    Word(&'a str, Option<i32>),
    /// A control symbol: `\~`, `\*`.
    Symbol(u8),
    /// A byte written as `\'hh`.
    Hex(u8),
    Text(&'a [u8]),
    /// So many bytes follow as they are.
    Binary(u64),
}

/// Cuts bytes into tokens. Never fails on what it reads.
pub(super) struct Lexer<R> {
    reader: R,
    scratch: Vec<u8>,
    name: String,
}

impl<R: BufRead> Lexer<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            scratch: Vec::new(),
            name: String::new(),
        }
    }

    /// The bytes themselves, from where the next token begins.
    pub fn bytes(&mut self) -> &mut R {
        &mut self.reader
    }

    /// The next byte, which stays.
    pub fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.reader.fill_buf()?.first().copied())
    }

    fn take(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.reader.consume(1);
        }
        Ok(byte)
    }

    pub fn next(&mut self) -> io::Result<Option<Token<'_>>> {
        loop {
            return match self.peek()? {
                None => Ok(None),
                Some(b'{') => self.one(Token::Open),
                Some(b'}') => self.one(Token::Close),
                Some(b'\\') => {
                    self.reader.consume(1);
                    self.control()
                }
                Some(b'\r' | b'\n') => {
                    self.reader.consume(1);
                    continue;
                }
                Some(_) => self.text(),
            };
        }
    }

    fn one<'a>(&mut self, token: Token<'a>) -> io::Result<Option<Token<'a>>> {
        self.reader.consume(1);
        Ok(Some(token))
    }

    fn text(&mut self) -> io::Result<Option<Token<'_>>> {
        self.scratch.clear();
        let buffer = self.reader.fill_buf()?;
        let buffer = buffer.get(..PIECE).unwrap_or(buffer);
        let is_mark = |byte: &u8| matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n');
        let len = buffer.iter().position(is_mark).unwrap_or(buffer.len());
        self.scratch
            .extend_from_slice(buffer.get(..len).unwrap_or_default());
        self.reader.consume(len);
        Ok(Some(Token::Text(&self.scratch)))
    }

    fn control(&mut self) -> io::Result<Option<Token<'_>>> {
        let Some(first) = self.take()? else {
            return Ok(None);
        };
        match first {
            b'\'' => self.hex(),
            b'\r' | b'\n' => Ok(Some(Token::Word("par", None))),
            letter if letter.is_ascii_alphabetic() => self.word(letter),
            symbol => Ok(Some(Token::Symbol(symbol))),
        }
    }

    /// What follows `\'`, where it is two digits; nothing else is eaten.
    fn hex(&mut self) -> io::Result<Option<Token<'_>>> {
        let mut value = 0;
        for _ in 0..2 {
            let Some(digit) = self.peek()?.and_then(digit) else {
                return Ok(Some(Token::Symbol(b'\'')));
            };
            self.reader.consume(1);
            value = value << 4 | digit;
        }
        Ok(Some(Token::Hex(value)))
    }

    fn word(&mut self, first: u8) -> io::Result<Option<Token<'_>>> {
        self.name.clear();
        self.name.push(char::from(first));
        while let Some(letter) = self.peek()?.filter(u8::is_ascii_alphabetic) {
            self.reader.consume(1);
            if self.name.len() < NAME {
                self.name.push(char::from(letter));
            }
        }
        let number = self.number()?;
        // One space belongs to the word.
        if self.peek()? == Some(b' ') {
            self.reader.consume(1);
        }
        if self.name == "bin" {
            let len = number.and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
            return Ok(Some(Token::Binary(len)));
        }
        Ok(Some(Token::Word(&self.name, number)))
    }

    fn number(&mut self) -> io::Result<Option<i32>> {
        let negative = self.peek()? == Some(b'-');
        if negative {
            self.reader.consume(1);
        }
        let mut value = None;
        while let Some(digit) = self.peek()?.filter(u8::is_ascii_digit) {
            self.reader.consume(1);
            let digit = i32::from(digit - b'0');
            value = Some(
                value
                    .unwrap_or(0_i32)
                    .saturating_mul(10)
                    .saturating_add(digit),
            );
        }
        Ok(value.map(|n| if negative { -n } else { n }))
    }

    /// Passes over `len` bytes.
    pub fn skip(&mut self, len: u64) -> io::Result<()> {
        io::copy(&mut self.reader.by_ref().take(len), &mut io::sink()).map(|_| ())
    }
}

/// The value of a hexadecimal digit.
pub(super) const fn digit(byte: u8) -> Option<u8> {
    Some(match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        b'A'..=b'F' => byte - b'A' + 10,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &[u8]) -> Vec<String> {
        let mut lexer = Lexer::new(text);
        let mut found = Vec::new();
        while let Some(token) = lexer.next().unwrap() {
            found.push(format!("{token:?}"));
        }
        found
    }

    #[test]
    fn words_numbers_and_text_come_in_order() {
        let found = tokens(b"{\\rtf1\\b0 x\\u-10179 ?\\'a4\\~}");
        let wanted = [
            "Open",
            "Word(\"rtf\", Some(1))",
            "Word(\"b\", Some(0))",
            "Text([120])",
            "Word(\"u\", Some(-10179))",
            "Text([63])",
            "Hex(164)",
            "Symbol(126)",
            "Close",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_number_without_end_and_a_cut_control_do_no_harm() {
        let long = [b"\\fs".as_slice(), &[b'9'; 100_000]].concat();
        assert_eq!(tokens(&long), ["Word(\"fs\", Some(2147483647))"]);
        assert_eq!(tokens(b"a\\"), ["Text([97])"]);
        assert_eq!(tokens(b"\\'4"), ["Symbol(39)"]);
    }
}
