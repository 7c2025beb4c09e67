//! Records of text that is in no cell: headers, comments, text boxes, links, lists, pivot tables.

use super::records::Version;
use super::workbook::Workbook;
use crate::extract::sheet::{Shape, render_float, runs, without_codes};
use crate::extract::{ExtractError, Flow};

/// The kind of drawn object that is a cell's comment.
const NOTE: u16 = 0x0019;

/// Records that hold fonts, colours, sizes, positions and other numbers only, or names of styles
/// that come with the program.
const WITHOUT_TEXT: &[u16] = &[
    0x0010, 0x003C, 0x0031, 0x0231, 0x0092, 0x00E2, 0x00E1, 0x00C1, 0x013D, 0x00E5, 0x020B, 0x00D7,
    0x00FF, 0x0200, 0x0225, 0x0055, 0x003D, 0x023E, 0x001D, 0x00A1, 0x01B0, 0x01B1, 0x0026, 0x0027,
    0x0028, 0x0029, 0x0863, 0x0896, 0x08C8, 0x087C, 0x087D, 0x0892, 0x088E, 0x088F, 0x089B, 0x08A3,
    0x105C, 0x0862, 0x0850, 0x0851, 0x085B, 0x00ED, 0x0033, 0x004D, 0x0293,
];

impl Workbook<'_, '_> {
    /// Reads a record if it is one of text in no cell.
    pub(super) fn aside(&mut self, kind: u16) -> Result<bool, ExtractError> {
        let read = match kind {
            0x0014 => self.printed("header"),
            0x0015 => self.printed("footer"),
            0x089C => self.printed_more(),
            0x001C => self.note(),
            0x005D => self.object(),
            0x01B6 => self.text_box(),
            0x01BE => self.validation(),
            0x00CD => self.text_in("pivot-cache"),
            0x00C7 => self.pivot_field(),
            0x00C9 => self.pivot_number(),
            0x00CE => self.pivot_date(),
            0x100D => self.chart_text(),
            0x00EB | 0x00EC => return self.drawing(kind).map(|()| true),
            0x01B8 | 0x0800 => Some(self.sweep("link")),
            0x0051 | 0x0052 | 0x01B5 => Some(self.sweep("external-link")),
            0x00DC | 0x01AD | 0x0802..=0x0805 => Some(self.sweep("connection")),
            0x00B0..=0x00C6 if !matches!(kind, 0x00BD | 0x00BE | 0x00C1) => {
                Some(self.sweep("pivot-cache"))
            }
            0x0864 | 0x0858 => Some(self.sweep("pivot-cache")),
            _ => return Ok(false),
        };
        read.unwrap_or(Ok(()))?;
        Ok(true)
    }

    /// Reads a record of another kind: whatever is readable in it.
    pub(super) fn other(&mut self, kind: u16) -> Result<(), ExtractError> {
        if WITHOUT_TEXT.contains(&kind) || self.records.body().len() < 8 || self.in_chart() {
            return Ok(());
        }
        Ok(self.sweep("settings")?)
    }

    pub(super) fn sweep(&mut self, part: &'static str) -> Flow {
        let mut found = Vec::new();
        runs(self.records.rest(), &mut found);
        found.iter().try_for_each(|text| self.say(part, text))
    }

    fn text_in(&mut self, part: &'static str) -> Option<Flow> {
        let mut text = String::new();
        let _ = match self.records.version {
            Version::Eight | Version::Five => self.records.long_text(&mut text),
            _ => self.records.short_text(&mut text),
        };
        Some(self.say(part, &text))
    }

    fn printed(&mut self, part: &'static str) -> Option<Flow> {
        let mut text = String::new();
        let _ = match self.records.version {
            Version::Eight => self.records.long_text(&mut text),
            _ => self.records.short_text(&mut text),
        };
        Some(self.say(part, &without_codes(&text)))
    }

    /// Headers and footers of even and first pages.
    fn printed_more(&mut self) -> Option<Flow> {
        self.records.skip(12 + 16 + 2)?;
        let records = &mut self.records;
        let counts = [
            records.u16()?,
            records.u16()?,
            records.u16()?,
            records.u16()?,
        ];
        let parts = ["header", "footer", "header", "footer"];
        for (count, part) in counts.into_iter().zip(parts) {
            if count == 0 {
                continue;
            }
            let mut text = String::new();
            let end = self.records.long_text(&mut text);
            if let Err(stop) = self.say(part, &without_codes(&text)) {
                return Some(Err(stop));
            }
            end?;
        }
        Some(Ok(()))
    }

    /// In Excel 97 and after the author of a comment, whose text is an object's; before, the text.
    fn note(&mut self) -> Option<Flow> {
        let mut text = String::new();
        if self.records.version == Version::Eight {
            self.records.skip(8)?;
            let _ = self.records.long_text(&mut text);
            return Some(self.say("author", &text));
        }
        self.records.skip(6)?;
        let len = self.records.rest().len();
        let _ = self.records.text(len, &mut text);
        Some(self.say("comment", &text))
    }

    fn object(&mut self) -> Option<Flow> {
        if self.records.version < Version::Eight {
            return Some(self.sweep("drawing"));
        }
        self.records.skip(4)?;
        self.object = self.records.u16()?;
        self.records.skip(16)?;
        Some(self.sweep("drawing"))
    }

    fn text_box(&mut self) -> Option<Flow> {
        self.records.skip(10)?;
        let count = self.records.u16()?;
        let fonts = self.records.u16()?;
        self.records.take_rest();
        let mut text = String::new();
        if count > 0 {
            let _ = self.records.text(usize::from(count), &mut text);
            let _ = self.records.skip(usize::from(fonts));
        }
        let part = match self.object {
            NOTE => "comment",
            _ => "drawing",
        };
        Some(self.say(part, &text))
    }

    /// The prompts of a data validation, and its list of choices.
    fn validation(&mut self) -> Option<Flow> {
        self.records.u32()?;
        let mut texts = Vec::new();
        for _ in 0..4 {
            let mut text = String::new();
            self.records.long_text(&mut text)?;
            texts.push(text);
        }
        super::formula::strings(self.records.rest(), &self.records, &mut texts);
        // Choices are kept with a zero between them.
        let texts = texts.iter().map(|text| text.replace('\0', "\n"));
        let mut texts = texts.filter(|text| !text.trim().is_empty());
        Some(texts.try_for_each(|text| self.say("validation", &text)))
    }

    fn pivot_field(&mut self) -> Option<Flow> {
        self.records.skip(14)?;
        self.text_in("pivot-cache")
    }

    fn pivot_number(&mut self) -> Option<Flow> {
        let number = self.records.f64()?;
        let mut text = String::new();
        render_float(number, &Shape::Plain, self.book.epoch, &mut text);
        Some(self.say("pivot-cache", &text))
    }

    fn pivot_date(&mut self) -> Option<Flow> {
        let (year, month, day) = (self.records.u16()?, self.records.u16()?, self.records.u8()?);
        let text = format!("{year:04}-{month:02}-{day:02}");
        Some(self.say("pivot-cache", &text))
    }

    fn chart_text(&mut self) -> Option<Flow> {
        self.records.u16()?;
        let mut text = String::new();
        let _ = self.records.short_text(&mut text);
        Some(self.say("chart", &text))
    }
}
