//! The records of a sheet's cells.

use super::formula;
use super::records::Version;
use super::workbook::Workbook;
use crate::extract::sheet::{Shape, constant, render_float, unpacked};
use crate::extract::{ExtractError, Flow, Sign};

/// A longer string is not pushed again for each cell that refers to it.
const REPEATED: usize = 4 << 10;

impl Workbook<'_, '_> {
    /// Reads a record if it is one of cells, rows or columns.
    pub(super) fn cell(&mut self, kind: u16) -> Result<bool, ExtractError> {
        let read = match kind {
            0x0002 if self.records.version == Version::Two => self.integer(),
            0x0003 | 0x0203 => self.number(),
            0x0004 | 0x0204 | 0x00D6 => self.label(),
            0x0005 | 0x0205 => self.truth(),
            0x0006 | 0x0206 | 0x0406 => self.formula(),
            0x0007 | 0x0207 => self.text_of_formula(),
            0x027E => self.short_number(),
            0x00BD => self.short_numbers(),
            0x00FD => self.shared()?,
            0x0021 | 0x0221 | 0x04BC => self.shared_formula(),
            0x0008 | 0x0208 => self.row(),
            0x007D => self.columns(),
            0x0001 | 0x0201 | 0x00BE => Some(Ok(())),
            _ => return Ok(false),
        };
        // A record that is too short was cut or lies; what it has was taken.
        read.unwrap_or(Ok(()))?;
        Ok(true)
    }

    /// Row and column, counted from 1, and how the cell shows numbers.
    fn place(&mut self) -> Option<((u32, u32), Shape)> {
        let row = u32::from(self.records.u16()?) + 1;
        let col = u32::from(self.records.u16()?) + 1;
        let shape = match self.records.version {
            Version::Two => {
                let [_, format, _] = [self.records.u8()?, self.records.u8()?, self.records.u8()?];
                self.book.formats.get(&u16::from(format & 0x3F)).cloned()
            }
            _ => {
                let style = usize::from(self.records.u16()?);
                self.book.shapes.get(style).cloned()
            }
        };
        Some(((row, col), shape.unwrap_or_default()))
    }

    fn show(&mut self, at: (u32, u32), text: &str) -> Flow {
        if self.in_chart() {
            return self.say("chart", text);
        }
        match &mut self.cells {
            Some(cells) => cells.push(at, text, None, self.sink),
            None => self.say("cell", text),
        }
    }

    fn show_number(&mut self, at: (u32, u32), number: f64, shape: &Shape) -> Flow {
        let mut shown = String::new();
        render_float(number, shape, self.book.epoch, &mut shown);
        self.show(at, &shown)
    }

    fn integer(&mut self) -> Option<Flow> {
        let (at, shape) = self.place()?;
        let number = f64::from(self.records.u16()?);
        Some(self.show_number(at, number, &shape))
    }

    fn number(&mut self) -> Option<Flow> {
        let (at, shape) = self.place()?;
        let number = self.records.f64()?;
        Some(self.show_number(at, number, &shape))
    }

    fn short_number(&mut self) -> Option<Flow> {
        let (at, shape) = self.place()?;
        let number = unpacked(self.records.u32()?);
        Some(self.show_number(at, number, &shape))
    }

    fn short_numbers(&mut self) -> Option<Flow> {
        let row = u32::from(self.records.u16()?) + 1;
        let mut col = u32::from(self.records.u16()?) + 1;
        while self.records.rest().len() >= 6 {
            let style = usize::from(self.records.u16()?);
            let number = unpacked(self.records.u32()?);
            let shape = self.book.shapes.get(style).cloned().unwrap_or_default();
            if let Err(stop) = self.show_number((row, col), number, &shape) {
                return Some(Err(stop));
            }
            col = col.saturating_add(1);
        }
        Some(Ok(()))
    }

    fn label(&mut self) -> Option<Flow> {
        let (at, _) = self.place()?;
        let mut text = String::new();
        let _ = match self.records.version {
            Version::Two => self.records.short_text(&mut text),
            _ => self.records.long_text(&mut text),
        };
        Some(self.show(at, &text))
    }

    fn truth(&mut self) -> Option<Flow> {
        let (at, _) = self.place()?;
        let (value, is_error) = (self.records.u8()?, self.records.u8()?);
        Some(self.show(at, constant(value, is_error)))
    }

    fn shared(&mut self) -> Result<Option<Flow>, ExtractError> {
        let Some(((at, _), index)) = self.place().zip(self.records.u32()) else {
            return Ok(None);
        };
        let (mut text, mut phonetic) = (String::new(), String::new());
        if let Some(strings) = &mut self.book.strings {
            let index = usize::try_from(index).unwrap_or(usize::MAX);
            let repeated = strings.is_used(index);
            let found = strings.get(index, &mut text, &mut phonetic)?;
            self.is_missing |= !found && strings.is_whole();
            if repeated && text.len() > REPEATED {
                text.clear();
            }
            if repeated {
                phonetic.clear();
            }
        } else {
            self.is_missing = true;
        }
        self.show(at, &text)?;
        Ok(Some(self.put_aside(at, &phonetic)))
    }

    fn formula(&mut self) -> Option<Flow> {
        let (at, shape) = self.place()?;
        let low = self.records.u32()?;
        let high = self.records.u32()?;
        self.awaits_text = None;
        let [kind, _, value, _] = low.to_le_bytes();
        let pushed = match (high >> 16, kind) {
            (0xFFFF, 0) => {
                self.awaits_text = Some(at);
                Ok(())
            }
            (0xFFFF, 1 | 2) => self.show(at, constant(value, kind - 1)),
            (0xFFFF, _) => Ok(()),
            _ => {
                let number = f64::from_bits(u64::from(low) | u64::from(high) << 32);
                self.show_number(at, number, &shape)
            }
        };
        Some(pushed.and_then(|()| self.strings_of_formula(at)))
    }

    /// The text that a formula gave, which follows the formula.
    fn text_of_formula(&mut self) -> Option<Flow> {
        let mut text = String::new();
        let _ = match self.records.version {
            Version::Two => self.records.short_text(&mut text),
            _ => self.records.long_text(&mut text),
        };
        let at = self.awaits_text.take()?;
        Some(self.show(at, &text))
    }

    fn shared_formula(&mut self) -> Option<Flow> {
        let row = u32::from(self.records.u16()?) + 1;
        self.records.u16()?;
        let col = u32::from(self.records.u8()?) + 1;
        Some(self.strings_of_formula((row, col)))
    }

    /// The texts that a formula has in it, put after the row.
    fn strings_of_formula(&mut self, at: (u32, u32)) -> Flow {
        let mut found = Vec::new();
        formula::strings(self.records.rest(), &self.records, &mut found);
        for text in found {
            self.put_aside(at, &text)?;
        }
        Ok(())
    }

    fn put_aside(&mut self, at: (u32, u32), text: &str) -> Flow {
        match &mut self.cells {
            Some(cells) => cells.aside(at, text, self.sink),
            None => self.say("field", text),
        }
    }

    fn row(&mut self) -> Option<Flow> {
        if self.records.version > Version::Two {
            self.records.skip(12)?;
            if self.records.u16()? & 0x20 != 0 {
                self.sign(Sign::HiddenContent);
            }
        }
        Some(Ok(()))
    }

    fn columns(&mut self) -> Option<Flow> {
        self.records.skip(8)?;
        if self.records.u16()? & 1 != 0 {
            self.sign(Sign::HiddenContent);
        }
        Some(Ok(()))
    }
}
