//! CMap programs inside a document: which bytes are a code, and its character or its text.

use std::rc::Rc;

use crate::extract::formats::pdf::lexer::{Lexer, Token};

/// Ranges kept of one CMap; a program with more is cut, not refused.
const RANGES: usize = 1 << 18;
/// So many codes with one text between them are no map.
const SAME: usize = 6;
/// How many ranges that overlap are looked at before a code is given up.
const OVERLAPPING: usize = 8;

/// The number of bytes and the values of codes of one length.
#[derive(Clone, Copy, Debug)]
struct Space {
    length: usize,
    low: u32,
    high: u32,
}

#[derive(Clone, Debug)]
struct Range<T> {
    low: u32,
    high: u32,
    first: T,
}

/// A parsed program.
#[derive(Clone, Debug, Default)]
pub(super) struct CMap {
    spaces: Vec<Space>,
    characters: Vec<Range<u32>>,
    texts: Vec<Range<Box<str>>>,
    /// The CMap that this one builds on.
    pub base: Option<Rc<CMap>>,
    /// The name of the predefined CMap that this one builds on.
    pub base_name: Option<Vec<u8>>,
    pub vertical: bool,
}

impl CMap {
    /// Reads a program. What cannot be read of it is left out.
    pub fn parse(program: &[u8]) -> Self {
        let mut parser = Parser {
            lexer: Lexer::new(program),
            buffer: Vec::new(),
            cmap: Self::default(),
        };
        parser.run();
        let mut cmap = parser.cmap;
        // The sort keeps the order of equal codes, and the last one that is defined holds.
        cmap.characters.sort_by_key(|range| range.low);
        cmap.texts.sort_by_key(|range| range.low);
        cmap
    }

    /// Every code of two bytes is its own text.
    pub fn identity() -> Self {
        let first = "\0".into();
        Self {
            texts: vec![Range {
                low: 0,
                high: 0xFFFF,
                first,
            }],
            ..Self::default()
        }
    }

    /// How many bytes at the start of `bytes` are a code, and its value.
    pub fn code(&self, bytes: &[u8]) -> Option<(u32, usize)> {
        let mut code = 0u32;
        for (n, byte) in bytes.iter().take(4).enumerate() {
            code = code << 8 | u32::from(*byte);
            let fits = |space: &&Space| space.length == n + 1 && space.holds(code);
            if self.spaces.iter().any(|space| fits(&space)) {
                return Some((code, n + 1));
            }
        }
        None
    }

    pub fn has_spaces(&self) -> bool {
        !self.spaces.is_empty()
    }

    /// The length of the shortest codes, for bytes that are no code at all.
    pub fn shortest(&self) -> usize {
        let lengths = self.spaces.iter().map(|space| space.length);
        lengths.min().unwrap_or(2).max(1)
    }

    /// The number of the character that `code` stands for.
    pub fn character(&self, code: u32) -> Option<u32> {
        let found = find(&self.characters, code)
            .and_then(|range| range.first.checked_add(code - range.low));
        found.or_else(|| self.base.as_ref()?.character(code))
    }

    /// Appends the text that `code` stands for. False where there is none.
    pub fn text(&self, code: u32, out: &mut String) -> bool {
        let Some(range) = find(&self.texts, code) else {
            return self.base.as_ref().is_some_and(|base| base.text(code, out));
        };
        let offset = code - range.low;
        if offset == 0 {
            out.push_str(&range.first);
            return true;
        }
        let mut chars = range.first.chars();
        let last = chars
            .next_back()
            .and_then(|last| u32::from(last).checked_add(offset));
        match last.and_then(char::from_u32) {
            Some(last) => {
                out.push_str(chars.as_str());
                out.push(last);
                true
            }
            None => false,
        }
    }

    fn says_the_same(&self) -> bool {
        let mut texts = self
            .texts
            .iter()
            .map(|range| (&range.first, range.low == range.high));
        self.texts.len() >= SAME
            && texts
                .next()
                .is_some_and(|(first, _)| texts.all(|(text, is_single)| is_single && text == first))
    }

    /// Bytes of memory that it takes, roughly.
    pub fn weight(&self) -> usize {
        let base = self.base.as_ref().map_or(0, |base| base.weight());
        let own = self.texts.len().saturating_mul(64) + self.characters.len().saturating_mul(16);
        own.saturating_add(base)
    }

    /// Whether there is any text in it. A map that says the same of many codes lies of nearly all.
    pub fn has_texts(&self) -> bool {
        !self.texts.is_empty() && !self.says_the_same()
            || self.base.as_ref().is_some_and(|base| base.has_texts())
    }
}

impl Space {
    /// Each byte of a code lies between those of the ends, not only the whole number.
    fn holds(&self, code: u32) -> bool {
        (0..self.length).all(|n| {
            let byte = |value: u32| value >> (8 * n) & 0xFF;
            (byte(self.low)..=byte(self.high)).contains(&byte(code))
        })
    }
}

fn find<T>(ranges: &[Range<T>], code: u32) -> Option<&Range<T>> {
    let after = ranges.partition_point(|range| range.low <= code);
    let before = ranges.get(..after)?;
    let mut near = before.iter().rev().take(OVERLAPPING);
    near.find(|range| range.high >= code)
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    buffer: Vec<u8>,
    cmap: CMap,
}

impl<'a> Parser<'a> {
    fn next(&mut self) -> Option<Token<'a>> {
        self.buffer.clear();
        self.lexer.next(&mut self.buffer)
    }

    fn run(&mut self) {
        let mut name = Vec::new();
        while let Some(token) = self.next() {
            match token {
                Token::Name => name.clone_from(&self.buffer),
                Token::Number(n) if name == b"WMode" => {
                    self.cmap.vertical = n == 1.0;
                    name.clear();
                }
                Token::Word(b"usecmap") => self.cmap.base_name = Some(name.clone()),
                Token::Word(b"begincodespacerange") => self.spaces(),
                Token::Word(b"begincidrange" | b"begincidchar") => {
                    self.characters(token == Token::Word(b"begincidrange"));
                }
                Token::Word(b"beginbfrange") => self.text_ranges(),
                Token::Word(b"beginbfchar") => self.text_chars(),
                _ => {}
            }
        }
    }

    /// The code in the next token, with its length; `None` ends a section.
    fn code(&mut self) -> Option<(u32, usize)> {
        match self.next()? {
            Token::Text => {
                let bytes = self.buffer.iter().rev().take(4).rev();
                let value = bytes.fold(0u32, |value, byte| value << 8 | u32::from(*byte));
                Some((value, self.buffer.len().min(4)))
            }
            _ => None,
        }
    }

    /// The ends of a range, and the length of its codes.
    fn pair(&mut self) -> Option<((u32, usize), (u32, usize))> {
        let low = self.code()?;
        Some((low, self.code()?))
    }

    fn spaces(&mut self) {
        while let Some(((low, length), (high, _))) = self.pair() {
            if length > 0 && self.cmap.spaces.len() < 256 {
                self.cmap.spaces.push(Space { length, low, high });
            }
        }
    }

    fn characters(&mut self, ranges: bool) {
        while let Some((low, _)) = self.code() {
            let high = if ranges {
                self.code().map(|(code, _)| code)
            } else {
                Some(low)
            };
            let (Some(high), Some(Token::Number(first))) = (high, self.next()) else {
                return;
            };
            if self.cmap.characters.len() < RANGES {
                let first = first as u32;
                self.cmap.characters.push(Range { low, high, first });
            }
        }
    }

    fn text_chars(&mut self) {
        while let Some((code, _)) = self.code() {
            match self.next() {
                Some(Token::Text) => self.keep(code, code),
                // A glyph's name in place of its text says nothing that the font does not.
                Some(Token::Name) => {}
                _ => return,
            }
        }
    }

    fn text_ranges(&mut self) {
        while let Some(((low, _), (high, _))) = self.pair() {
            match self.next() {
                Some(Token::Text) => self.keep(low, high),
                Some(Token::OpenArray) => {
                    let mut code = low;
                    while let Some(Token::Text) = self.next() {
                        self.keep(code, code);
                        code = code.saturating_add(1);
                    }
                }
                _ => return,
            }
        }
    }

    /// Keeps the text in the buffer for the codes from `low` to `high`.
    fn keep(&mut self, low: u32, high: u32) {
        let text = match self.buffer.as_slice() {
            [one] => char::from(*one).to_string(),
            bytes => encoding_rs::UTF_16BE
                .decode_without_bom_handling(bytes)
                .0
                .into_owned(),
        };
        // A control character is no text that a glyph could have; white space is.
        let is_none =
            |c: char| c == '\u{FFFD}' || c.is_control() && !matches!(c, '\t' | '\n' | '\r');
        let is_text = !text.is_empty() && !text.contains(is_none);
        // The first of an identity range may be no text while the rest is.
        if self.cmap.texts.len() < RANGES && (is_text || low < high && text == "\0") {
            let first = text.into_boxed_str();
            self.cmap.texts.push(Range { low, high, first });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(cmap: &CMap, code: u32) -> Option<String> {
        let mut out = String::new();
        cmap.text(code, &mut out).then_some(out)
    }

    #[test]
    fn chars_ranges_and_arrays_give_text() {
        let cmap = CMap::parse(
            b"1 begincodespacerange <0000> <FFFF> endcodespacerange
              2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
              2 beginbfrange <0010> <0012> <660E> <0020> <0021> [<0031> <00320033>] endbfrange",
        );
        assert_eq!(cmap.code(b"\0\x01\0"), Some((1, 2)));
        assert_eq!(text(&cmap, 1).unwrap(), "A");
        assert_eq!(text(&cmap, 2).unwrap(), "fi");
        assert_eq!(text(&cmap, 0x11).unwrap(), "\u{660F}");
        assert_eq!(text(&cmap, 0x21).unwrap(), "23");
        assert_eq!(text(&cmap, 0x30), None);
    }

    #[test]
    fn an_endless_range_costs_nothing_and_is_read() {
        let cmap = CMap::parse(b"beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange");
        assert_eq!(text(&cmap, 1).unwrap(), "B");
        assert_eq!(text(&cmap, u32::MAX), None);
    }

    #[test]
    fn codes_of_mixed_length_are_told_apart() {
        let cmap = CMap::parse(
            b"begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange
              begincidrange <20> <7E> 1 <A440> <A47E> 595 endcidrange",
        );
        assert_eq!(cmap.code(b"A\xA4\x40"), Some((0x41, 1)));
        assert_eq!(cmap.code(b"\xA4\x41"), Some((0xA441, 2)));
        assert_eq!(cmap.code(b"\xA4\x20"), None);
        assert_eq!(cmap.character(0xA441), Some(596));
    }

    #[test]
    fn the_later_definition_of_a_code_holds() {
        let cmap = CMap::parse(b"beginbfchar <01> <0041> <01> <0042> endbfchar");
        assert_eq!(text(&cmap, 1).unwrap(), "B");
    }
}
