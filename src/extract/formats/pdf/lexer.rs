//! Tokens of content streams and CMap programs, taken from bytes that may hold anything.

/// How deep parentheses nest in a string before the rest is taken as it comes.
const NESTED: u32 = 256;

/// One token. Names and strings are decoded into the buffer that the caller passes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token<'a> {
    Number(f64),
    /// A name, decoded into the buffer.
    Name,
    /// A string, decoded into the buffer.
    Text,
    OpenArray,
    CloseArray,
    OpenDict,
    CloseDict,
    /// An operator or keyword.
    Word(&'a [u8]),
}

/// A position in a byte slice from which tokens are taken.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

impl<'a> Lexer<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|b| b != b'\n' && b != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The next token and where it begins.
    pub fn next_at(&mut self, buffer: &mut Vec<u8>) -> Option<(usize, Token<'a>)> {
        self.skip_space();
        let start = self.at;
        Some((start, self.next(buffer)?))
    }

    /// The next token, `None` at the end. Names and strings are appended to `buffer`.
    pub fn next(&mut self, buffer: &mut Vec<u8>) -> Option<Token<'a>> {
        loop {
            self.skip_space();
            let start = self.at;
            match self.bump()? {
                b'(' => {
                    self.literal(buffer);
                    return Some(Token::Text);
                }
                b'<' if self.peek() == Some(b'<') => {
                    self.at += 1;
                    return Some(Token::OpenDict);
                }
                b'<' => {
                    self.hex_string(buffer);
                    return Some(Token::Text);
                }
                b'>' if self.peek() == Some(b'>') => {
                    self.at += 1;
                    return Some(Token::CloseDict);
                }
                b'[' => return Some(Token::OpenArray),
                b']' => return Some(Token::CloseArray),
                b'/' => {
                    self.name(buffer);
                    return Some(Token::Name);
                }
                b'>' | b')' | b'{' | b'}' => {}
                _ => {
                    let word = self.word(start);
                    return Some(parse_number(word).map_or(Token::Word(word), Token::Number));
                }
            }
        }
    }

    fn word(&mut self, start: usize) -> &'a [u8] {
        while self
            .peek()
            .is_some_and(|b| !is_space(b) && !is_delimiter(b))
        {
            self.at += 1;
        }
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    fn name(&mut self, buffer: &mut Vec<u8>) {
        let start = self.at;
        let raw = self.word(start);
        let mut rest = raw;
        while let Some((&byte, tail)) = rest.split_first() {
            rest = tail;
            let escaped = match (byte, tail) {
                (b'#', [high, low, after @ ..]) => hex(*high)
                    .zip(hex(*low))
                    .map(|(high, low)| (high << 4 | low, after)),
                _ => None,
            };
            match escaped {
                Some((decoded, after)) => {
                    buffer.push(decoded);
                    rest = after;
                }
                None => buffer.push(byte),
            }
        }
    }

    fn hex_string(&mut self, buffer: &mut Vec<u8>) {
        let mut half = None;
        while let Some(byte) = self.bump() {
            if byte == b'>' {
                break;
            }
            if let Some(digit) = hex(byte) {
                match half.take() {
                    Some(high) => buffer.push(high << 4 | digit),
                    None => half = Some(digit),
                }
            }
        }
        if let Some(high) = half {
            buffer.push(high << 4);
        }
    }

    fn literal(&mut self, buffer: &mut Vec<u8>) {
        let mut depth = 0u32;
        while let Some(byte) = self.bump() {
            match byte {
                b')' if depth == 0 => return,
                b')' => {
                    depth -= 1;
                    buffer.push(byte);
                }
                b'(' => {
                    depth = (depth + 1).min(NESTED);
                    buffer.push(byte);
                }
                b'\\' => self.escape(buffer),
                b'\r' => {
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    buffer.push(b'\n');
                }
                _ => buffer.push(byte),
            }
        }
    }

    fn escape(&mut self, buffer: &mut Vec<u8>) {
        match self.bump() {
            Some(b'n') => buffer.push(b'\n'),
            Some(b'r') => buffer.push(b'\r'),
            Some(b't') => buffer.push(b'\t'),
            Some(b'b') => buffer.push(8),
            Some(b'f') => buffer.push(12),
            Some(b'\r') => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            Some(b'\n') | None => {}
            Some(first @ b'0'..=b'7') => {
                let mut value = u32::from(first - b'0');
                for _ in 0..2 {
                    match self.peek() {
                        Some(digit @ b'0'..=b'7') => {
                            value = value << 3 | u32::from(digit - b'0');
                            self.at += 1;
                        }
                        _ => break,
                    }
                }
                buffer.push(value as u8);
            }
            Some(other) => buffer.push(other),
        }
    }

    /// Goes past the data of an inline image, after its `ID`: to an `EI` that stands alone and
    /// that something like content follows.
    pub fn skip_image_data(&mut self) {
        let mut from = self.at;
        while let Some(found) =
            memchr::memmem::find(self.bytes.get(from..).unwrap_or_default(), b"EI")
        {
            let at = from + found;
            let before = at.checked_sub(1).and_then(|n| self.bytes.get(n));
            let after = self.bytes.get(at + 2..).unwrap_or_default();
            let stands_alone =
                before.is_none_or(|b| is_space(*b)) && after.first().is_none_or(|b| is_space(*b));
            let looks_ahead = after.get(..after.len().min(12)).unwrap_or_default();
            let like_content = looks_ahead
                .iter()
                .all(|b| is_space(*b) && *b != 0 || (0x20..0x7F).contains(b));
            if stands_alone && like_content {
                self.at = at + 2;
                return;
            }
            from = at + 2;
        }
        self.at = self.bytes.len();
    }
}

/// Numbers as producers write them: also `--5`, `.5`, `5.`, `+5`; `None` where it is a word.
fn parse_number(word: &[u8]) -> Option<f64> {
    let first = *word.first()?;
    if !(first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.')) {
        return None;
    }
    let mut value = 0.0;
    let mut scale = 1.0;
    let mut fraction = false;
    let mut digits = 0u32;
    for (n, byte) in word.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {
                digits += 1;
                value = value * 10.0 + f64::from(byte - b'0');
                if fraction {
                    scale *= 10.0;
                }
            }
            b'.' if !fraction => fraction = true,
            b'-' | b'+' if digits == 0 && !fraction && n < 3 => {}
            // Some producers leave a stray sign inside a number; what follows it is ignored.
            b'-' if digits > 0 => break,
            _ => return None,
        }
    }
    let sign = if first == b'-' { -1.0 } else { 1.0 };
    (digits > 0 || fraction).then_some(sign * value / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Vec<(String, String)> {
        let mut lexer = Lexer::new(bytes);
        let mut out = Vec::new();
        let mut buffer = Vec::new();
        while let Some(token) = lexer.next(&mut buffer) {
            let text = String::from_utf8_lossy(&buffer).into_owned();
            let kind = match token {
                Token::Number(n) => format!("{n}"),
                Token::Word(word) => String::from_utf8_lossy(word).into_owned(),
                other => format!("{other:?}"),
            };
            out.push((kind, text));
            buffer.clear();
        }
        out
    }

    #[test]
    fn strings_names_and_numbers_are_decoded() {
        let tokens = all(b"/F#31 -.5 (a\\(b(c)\\101) <41 4> Tj % note\nBT");
        let expected = [
            ("Name", "F1"),
            ("-0.5", ""),
            ("Text", "a(b(c)A"),
            ("Text", "A@"),
            ("Tj", ""),
            ("BT", ""),
        ];
        assert_eq!(tokens, expected.map(|(a, b)| (a.into(), b.into())));
    }

    #[test]
    fn an_inline_image_is_passed_over() {
        let mut lexer = Lexer::new(b" x EI\x80 \xFF EI Q");
        lexer.skip_image_data();
        assert_eq!(lexer.next(&mut Vec::new()), Some(Token::Word(b"Q")));
    }

    #[test]
    fn an_unclosed_string_ends_with_the_stream() {
        assert_eq!(all(b"(abc"), [("Text".into(), "abc".into())]);
    }
}
