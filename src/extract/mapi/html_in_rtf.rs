//! HTML that Outlook wrapped in rich text (MS-OXRTFEX), taken out again.

use std::io::{self, BufRead, Read};

use encoding_rs::Encoding;

use crate::input::{Cursor, Input};
use crate::limits::Budget;

/// The mark stands among the first words of the text.
const MARK_WITHIN: usize = 4096;
/// Groups in groups beyond this are read as part of the one they stand in.
const DEEPEST: usize = 1024;
const LONGEST_WORD: usize = 40;
/// Groups whose text is none of the page's.
const TABLES: &[&[u8]] = &[b"colortbl", b"stylesheet", b"info", b"pntext", b"pict"];

/// A reader of the page within `rtf`, in UTF-8; none where there is no page in it.
pub(super) fn read(rtf: &Input, budget: &Budget) -> Option<impl Read> {
    let head = rtf.peek(0, MARK_WITHIN).ok()?;
    memchr::memmem::find(&head, b"\\fromhtml")?;
    Some(Page {
        inner: rtf.reader(),
        budget: budget.clone(),
        groups: vec![Group::default()],
        unpushed: 0,
        page: encoding_rs::WINDOWS_1252,
        fonts: Vec::new(),
        pending: Vec::new(),
        skip: 0,
        ready: b"\xEF\xBB\xBF".to_vec(),
        taken: 0,
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Tag,
    Fonts,
    Ignored,
}

#[derive(Clone, Copy, Debug)]
struct Group {
    kind: Kind,
    /// Only there for readers that do not know of the page.
    is_for_rtf: bool,
    starred: bool,
    font: u32,
    /// How many characters stand in for one that old readers do not know.
    stand_ins: u32,
}

impl Default for Group {
    fn default() -> Self {
        Self {
            kind: Kind::Text,
            is_for_rtf: false,
            starred: false,
            font: u32::MAX,
            stand_ins: 1,
        }
    }
}

struct Page {
    inner: Cursor,
    budget: Budget,
    groups: Vec<Group>,
    /// Groups beyond the deepest.
    unpushed: usize,
    page: &'static Encoding,
    fonts: Vec<(u32, &'static Encoding)>,
    pending: Vec<u8>,
    skip: u32,
    ready: Vec<u8>,
    taken: usize,
}

impl Page {
    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.inner.fill_buf()?.first().copied();
        self.inner.consume(usize::from(byte.is_some()));
        Ok(byte)
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.inner.fill_buf()?.first().copied())
    }

    fn group(&self) -> Group {
        self.groups.last().copied().unwrap_or_default()
    }

    fn change(&mut self, change: impl FnOnce(&mut Group)) {
        if let Some(group) = self.groups.last_mut() {
            change(group);
        }
    }

    fn is_shown(&self) -> bool {
        let group = self.group();
        match group.kind {
            Kind::Tag => true,
            Kind::Text => !group.is_for_rtf,
            Kind::Fonts | Kind::Ignored => false,
        }
    }

    /// Bytes of the code page that holds here.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let font = self.group().font;
        let of_font = self.fonts.iter().find(|(known, _)| *known == font);
        let encoding = of_font.map_or(self.page, |(_, encoding)| *encoding);
        let (text, _) = encoding.decode_without_bom_handling(&self.pending);
        self.ready.extend_from_slice(text.as_bytes());
        self.pending.clear();
    }

    fn text(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.is_shown() {
            self.pending.push(byte);
        }
    }

    fn character(&mut self, c: char) {
        if self.is_shown() {
            self.flush();
            let mut buf = [0; 4];
            self.ready
                .extend_from_slice(c.encode_utf8(&mut buf).as_bytes());
        }
    }

    /// Reads on to the next thing; answers whether there was one.
    fn next(&mut self) -> io::Result<bool> {
        let Some(byte) = self.byte()? else {
            self.flush();
            return Ok(false);
        };
        match byte {
            b'{' => {
                self.flush();
                if self.groups.len() < DEEPEST {
                    let group = Group {
                        starred: false,
                        ..self.group()
                    };
                    self.groups.push(group);
                } else {
                    self.unpushed += 1;
                }
            }
            b'}' => {
                self.flush();
                if self.unpushed > 0 {
                    self.unpushed -= 1;
                } else if self.groups.len() > 1 {
                    self.groups.pop();
                }
            }
            b'\\' => self.control()?,
            b'\r' | b'\n' => {}
            byte => self.text(byte),
        }
        Ok(true)
    }

    fn control(&mut self) -> io::Result<()> {
        match self.peek()? {
            Some(b'a'..=b'z' | b'A'..=b'Z') => {
                let (word, number) = self.word()?;
                self.apply(&word, number);
            }
            Some(b'\'') => {
                self.byte()?;
                let mut value = 0;
                for _ in 0..2 {
                    let digit = self.peek()?.and_then(|b| char::from(b).to_digit(16));
                    let Some(digit) = digit else { break };
                    value = value << 4 | digit;
                    self.byte()?;
                }
                self.text(value as u8);
            }
            Some(b'*') => {
                self.byte()?;
                self.change(|group| group.starred = true);
            }
            Some(byte @ (b'\\' | b'{' | b'}')) => {
                self.byte()?;
                self.text(byte);
            }
            Some(b'~') => {
                self.byte()?;
                self.character('\u{A0}');
            }
            Some(_) => {
                self.byte()?;
            }
            None => {}
        }
        Ok(())
    }

    fn word(&mut self) -> io::Result<(Vec<u8>, Option<i32>)> {
        let mut word = Vec::new();
        while let Some(byte) = self.peek()?.filter(u8::is_ascii_alphabetic) {
            if word.len() < LONGEST_WORD {
                word.push(byte);
            }
            self.byte()?;
        }
        let negative = self.peek()? == Some(b'-');
        if negative {
            self.byte()?;
        }
        let mut number: Option<i32> = None;
        while let Some(digit) = self.peek()?.and_then(|b| char::from(b).to_digit(10)) {
            let so_far = number.unwrap_or(0).saturating_mul(10);
            number = Some(so_far.saturating_add(digit as i32));
            self.byte()?;
        }
        if self.peek()? == Some(b' ') {
            self.byte()?;
        }
        Ok((word, number.map(|n| if negative { -n } else { n })))
    }

    fn apply(&mut self, word: &[u8], number: Option<i32>) {
        if self.group().starred {
            let kind = match word {
                b"htmltag" => Kind::Tag,
                _ => Kind::Ignored,
            };
            self.change(|group| {
                group.starred = false;
                group.kind = kind;
            });
            return;
        }
        let whole = number.and_then(|n| u32::try_from(n).ok());
        match word {
            b"fonttbl" => self.change(|group| group.kind = Kind::Fonts),
            b"htmlrtf" => {
                self.flush();
                self.change(|group| group.is_for_rtf = number != Some(0));
            }
            b"ansicpg" => self.page = whole.and_then(page).unwrap_or(self.page),
            b"f" => {
                self.flush();
                self.change(|group| group.font = whole.unwrap_or(u32::MAX));
            }
            b"fcharset" if self.group().kind == Kind::Fonts => {
                let encoding = whole.and_then(charset);
                if let Some(encoding) = encoding.filter(|_| self.fonts.len() < DEEPEST) {
                    self.fonts.push((self.group().font, encoding));
                }
            }
            b"uc" => self.change(|group| group.stand_ins = whole.unwrap_or(1).min(16)),
            b"u" => {
                let unit = number.unwrap_or(0) as u16;
                self.unit(unit);
                self.skip = self.group().stand_ins;
            }
            b"par" | b"line" => self.character('\n'),
            b"tab" => self.character('\t'),
            b"lquote" => self.character('\u{2018}'),
            b"rquote" => self.character('\u{2019}'),
            b"ldblquote" => self.character('\u{201C}'),
            b"rdblquote" => self.character('\u{201D}'),
            b"bullet" => self.character('\u{2022}'),
            b"endash" => self.character('\u{2013}'),
            b"emdash" => self.character('\u{2014}'),
            word if TABLES.contains(&word) => self.change(|group| group.kind = Kind::Ignored),
            _ => {}
        }
    }

    /// A character, or the second half of one: halves are joined in the page as references.
    fn unit(&mut self, unit: u16) {
        if let Some(c) = char::from_u32(u32::from(unit)) {
            return self.character(c);
        }
        if !self.is_shown() {
            return;
        }
        self.flush();
        // The first half waits at the end of what is ready, as a code of its own.
        const WAITING: [u8; 3] = [0xEE, 0x80, 0x80];
        if unit < 0xDC00 {
            let kept = char::from_u32(0xF0000 + u32::from(unit - 0xD800)).unwrap_or('\u{FFFD}');
            let mut buf = [0; 4];
            self.ready
                .extend_from_slice(kept.encode_utf8(&mut buf).as_bytes());
            self.ready.extend_from_slice(&WAITING);
        } else if self.ready.ends_with(&WAITING) {
            self.ready.truncate(self.ready.len() - WAITING.len());
            let at = self.ready.len().saturating_sub(4);
            let tail = self.ready.split_off(at);
            let first = std::str::from_utf8(&tail)
                .ok()
                .and_then(|t| t.chars().next());
            let high = first.map_or(0, |c| (c as u32).saturating_sub(0xF0000)) & 0x3FF;
            let whole = 0x10000 + (high << 10) + u32::from(unit - 0xDC00);
            self.character(char::from_u32(whole).unwrap_or('\u{FFFD}'));
        }
    }
}

fn page(number: u32) -> Option<&'static Encoding> {
    Encoding::for_label(match number {
        932 => b"shift_jis",
        936 => b"gb18030",
        949 => b"euc-kr",
        950 => b"big5",
        65001 => b"utf-8",
        1250..=1258 => return Encoding::for_label(format!("windows-{number}").as_bytes()),
        _ => return None,
    })
}

/// The code page of a font's character set.
fn charset(number: u32) -> Option<&'static Encoding> {
    page(match number {
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        238 => 1250,
        _ => return None,
    })
}

impl Read for Page {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.taken >= self.ready.len() {
            self.ready.clear();
            self.taken = 0;
            self.budget.step()?;
            while self.ready.len() < 16 << 10 {
                if !self.next()? {
                    break;
                }
            }
        }
        let mut left = self.ready.get(self.taken..).unwrap_or_default();
        let n = left.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn page_of(rtf: &[u8]) -> Option<String> {
        let budget = Budget::new(Arc::default(), Arc::default());
        let mut out = String::new();
        read(&Input::from_bytes(rtf), &budget)?
            .read_to_string(&mut out)
            .unwrap();
        Some(out)
    }

    #[test]
    fn the_page_comes_out_with_its_tags() {
        let rtf = br"{\rtf1\ansi\ansicpg950\fromhtml1{\fonttbl{\f0\fcharset136 Ming;}}{\*\htmltag64 <p title='a'>}\htmlrtf \b\htmlrtf0 {\f0 \'ab\'c8\'a4\'e1}\u21517?{\*\mhtmltag no}\par{\*\htmltag72 </p>}}";
        let page = page_of(rtf).unwrap();
        assert_eq!(page, "\u{FEFF}<p title='a'>客戶名\n</p>");
    }

    #[test]
    fn rich_text_that_was_never_a_page_is_none() {
        assert_eq!(page_of(br"{\rtf1\ansi plain}"), None);
        assert_eq!(
            page_of(br"{\rtf1\fromhtml1 \u-10179?\u-8704?").unwrap(),
            "\u{FEFF}\u{1F600}"
        );
    }
}
