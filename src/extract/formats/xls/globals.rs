//! The records that all sheets share: their list, styles, shared strings, names, other workbooks.

use super::records::{Records, Version};
use super::workbook::{KEPT, Listed, Met, Workbook};
use crate::extract::sheet::{
    Epoch, LONGEST, Shape, Source, Strings, built_in, constant, render_float, runs, shape,
};
use crate::extract::{ExtractError, Flow, Sign};

impl Workbook<'_, '_> {
    /// Reads a record if it is one of the workbook as a whole.
    pub(super) fn global(&mut self, kind: u16) -> Result<bool, ExtractError> {
        let read = match kind {
            0x0085 => self.listed(),
            0x0042 => self.code_page(),
            0x0022 => self.epoch(),
            0x001E | 0x041E => self.format(),
            0x0243 | 0x0443 | 0x00E0 => self.style(),
            0x00FC => self.shared_strings(),
            0x002F => return self.password().map(|()| true),
            0x0018 | 0x0218 => self.name(),
            0x0023 | 0x0223 => self.outer_name(),
            0x0017 => self.outer_sheet(),
            0x01AE => self.outer_book(),
            0x005A => self.outer_cells(),
            0x005C => self.writer(),
            _ => return Ok(false),
        };
        read.unwrap_or(Ok(()))?;
        Ok(true)
    }

    fn listed(&mut self) -> Option<Flow> {
        if self.records.version < Version::Five {
            return Some(Ok(()));
        }
        let offset = u64::from(self.records.u32()?);
        let state = self.records.u16()?;
        let mut name = String::new();
        let _ = self.records.short_text(&mut name);
        if state & 3 != 0 {
            self.sign(Sign::HiddenContent);
        }
        if self.book.sheets.len() < KEPT {
            self.book.sheets.push(Listed {
                offset,
                name: name.into(),
                met: Met::No,
            });
            return Some(Ok(()));
        }
        Some(self.say("sheet-name", &name))
    }

    fn code_page(&mut self) -> Option<Flow> {
        let number = self.records.u16()?;
        if let Some(encoding) = super::code_page::encoding(number) {
            self.records.encoding = encoding;
        }
        Some(Ok(()))
    }

    fn epoch(&mut self) -> Option<Flow> {
        if self.records.u16()? & 1 != 0 {
            self.book.epoch = Epoch::Since1904;
        }
        Some(Ok(()))
    }

    fn format(&mut self) -> Option<Flow> {
        let mut code = String::new();
        let formats = &mut self.book.formats;
        let next = u16::try_from(formats.len()).ok()?;
        let id = match self.records.version {
            Version::Two | Version::Three => next,
            Version::Four => self.records.u16().map(|_| next)?,
            _ => self.records.u16()?,
        };
        let _ = match self.records.version {
            Version::Eight => self.records.long_text(&mut code),
            _ => self.records.short_text(&mut code),
        };
        formats.insert(id, shape(&code));
        Some(Ok(()))
    }

    fn style(&mut self) -> Option<Flow> {
        let format = match self.records.version {
            Version::Five | Version::Eight => {
                self.records.u16()?;
                self.records.u16()?
            }
            _ => {
                self.records.u8()?;
                u16::from(self.records.u8()?)
            }
        };
        if self.book.shapes.len() < KEPT {
            let own = self.book.formats.get(&format).cloned();
            let shape = own.unwrap_or_else(|| built_in(u32::from(format)));
            self.book.shapes.push(shape);
        }
        Some(Ok(()))
    }

    fn shared_strings(&mut self) -> Option<Flow> {
        self.records.u32()?;
        let left = self.records.u32()?;
        // A second list would be unread otherwise, and the first one's places are taken.
        if self.book.strings.is_some() {
            let (mut text, mut phonetic) = (String::new(), String::new());
            let mut source = Listing {
                records: &mut self.records,
                left,
            };
            let mut stray = Vec::new();
            while stray.len() < KEPT && source.next(&mut text, &mut phonetic).unwrap_or(false) {
                stray.push(std::mem::take(&mut text));
            }
            let mut texts = stray.iter();
            return Some(texts.try_for_each(|text| self.say("unused-string", text)));
        }
        let mut source = Listing {
            records: &mut self.records,
            left,
        };
        self.book.strings = Some(Strings::load(&mut source, self.sink));
        Some(Ok(()))
    }

    fn password(&mut self) -> Result<(), ExtractError> {
        self.sign(Sign::Encrypted);
        let mut body = Vec::new();
        let len = self.records.rest().len();
        let _ = self.records.bytes(len, &mut body);
        match super::crypt::Cipher::open(&body, self.records.version) {
            Some(cipher) => {
                self.records.cipher = Some(cipher);
                Ok(())
            }
            None => Err(ExtractError::encrypted("a workbook with a password")),
        }
    }

    fn name(&mut self) -> Option<Flow> {
        let records = &mut self.records;
        if records.version < Version::Five {
            return Some(self.sweep("defined-name"));
        }
        let flags = records.u16()?;
        records.u8()?;
        let count = records.u8()?;
        records.skip(2 + 2 + 2)?;
        let notes = [records.u8()?, records.u8()?, records.u8()?, records.u8()?];
        let mut name = String::new();
        records.text(usize::from(count), &mut name)?;
        // Names that the program gives are codes of one character.
        let is_own = flags & 0x20 == 0;
        let mut found = Vec::new();
        super::formula::strings(self.records.rest(), &self.records, &mut found);
        if notes.iter().any(|count| *count > 0) {
            runs(self.records.rest(), &mut found);
        }
        if is_own && let Err(stop) = self.say("defined-name", &name) {
            return Some(Err(stop));
        }
        let mut texts = found.iter();
        Some(texts.try_for_each(|text| self.say("defined-name", text)))
    }

    fn outer_name(&mut self) -> Option<Flow> {
        self.records.skip(6)?;
        let mut name = String::new();
        self.records.short_text(&mut name)?;
        Some(self.say("external-link", &name))
    }

    /// Before Excel 97 this is the path of another workbook; after, numbers only.
    fn outer_sheet(&mut self) -> Option<Flow> {
        if self.records.version == Version::Eight {
            return Some(Ok(()));
        }
        let mut path = String::new();
        let count = self.records.u8()?.saturating_add(1);
        let _ = self.records.text(usize::from(count), &mut path);
        Some(self.say_path(&path))
    }

    fn outer_book(&mut self) -> Option<Flow> {
        let sheets = self.records.u16()?;
        let count = self.records.u16()?;
        // This workbook itself, or a program's functions.
        if matches!(count, 0x0401 | 0x3A01) {
            return Some(Ok(()));
        }
        let mut path = String::new();
        self.records.text(usize::from(count), &mut path)?;
        if let Err(stop) = self.say_path(&path) {
            return Some(Err(stop));
        }
        for _ in 0..sheets {
            let mut name = String::new();
            self.records.long_text(&mut name)?;
            if let Err(stop) = self.say("external-link", &name) {
                return Some(Err(stop));
            }
        }
        Some(Ok(()))
    }

    /// A path as stored has codes for drives and folders in it.
    fn say_path(&mut self, path: &str) -> Flow {
        let mut shown = String::new();
        for c in path.chars() {
            match c {
                '\u{1}' | '\u{2}' => {}
                c if c.is_control() => shown.push('/'),
                c => shown.push(c),
            }
        }
        self.say("external-link", shown.trim_start_matches('/'))
    }

    /// Values of another workbook's cells, kept for when it is not there.
    fn outer_cells(&mut self) -> Option<Flow> {
        let last = self.records.u8()?;
        let first = self.records.u8()?;
        self.records.u16()?;
        for _ in first..=last {
            let mut text = String::new();
            match self.records.u8()? {
                1 => {
                    let number = self.records.f64()?;
                    render_float(number, &Shape::Plain, self.book.epoch, &mut text);
                }
                2 => match self.records.version {
                    Version::Eight => self.records.long_text(&mut text)?,
                    _ => self.records.short_text(&mut text)?,
                },
                kind @ (4 | 16) => {
                    let value = self.records.u8()?;
                    self.records.skip(7)?;
                    text.push_str(constant(value, kind >> 4));
                }
                _ => self.records.skip(8)?,
            }
            if let Err(stop) = self.say("external-link", &text) {
                return Some(Err(stop));
            }
        }
        Some(Ok(()))
    }

    fn writer(&mut self) -> Option<Flow> {
        let mut name = String::new();
        let _ = match self.records.version {
            Version::Eight => self.records.long_text(&mut name),
            _ => self.records.short_text(&mut name),
        };
        Some(self.say("property", name.trim()))
    }
}

/// The shared strings of a workbook, out of their record and those that carry it on.
struct Listing<'a, 'r> {
    records: &'a mut Records<'r>,
    /// How many there are to be. That is only a claim: the records' end counts.
    left: u32,
}

impl Source for Listing<'_, '_> {
    fn next(&mut self, text: &mut String, phonetic: &mut String) -> Result<bool, ExtractError> {
        text.clear();
        phonetic.clear();
        if self.left == 0 {
            return Ok(false);
        }
        self.left -= 1;
        let whole = self.records.rich_text(text, phonetic).is_some();
        phonetic.truncate(phonetic.floor_char_boundary(LONGEST));
        if !whole {
            self.left = 0;
        }
        Ok(whole || !text.is_empty())
    }
}
