//! One sheet of a binary workbook, record by record.

use std::io::Read;
use std::sync::Arc;

use super::super::sheet::Book;
use super::super::tables;
use super::records::{Records, number, wide};
use super::strings::rich;
use super::texts::{in_formula, texts};
use crate::extract::bytes::{u16_le, u64_le};
use crate::extract::sheet::{Cells, Shape, constant, render_float, unpacked, without_codes};
use crate::extract::{Edge, ExtractError, Flow, Segment, Sign, TextSink};
use crate::model::Place;

/// A longer string is not pushed again for each cell that refers to it.
const REPEATED: usize = 4 << 10;

const ROW: u16 = 0;
const COLUMNS: u16 = 60;
const PRINTED: u16 = 479;
const LINK: u16 = 494;
const VALIDATIONS: [u16; 2] = [64, 1053];

struct Sheet<'b, 's> {
    book: &'b mut Book,
    sink: &'s mut dyn TextSink,
    cells: Cells,
    row: u32,
    missing: bool,
    hidden: bool,
}

/// Reads the sheet called `name`.
pub(super) fn read(
    reader: &mut dyn Read,
    name: &Arc<str>,
    book: &mut Book,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut records = Records::new(reader, sink.budget());
    let mut sheet = Sheet {
        cells: Cells::begin(name, sink)?,
        book,
        sink,
        row: 0,
        missing: false,
        hidden: false,
    };
    let end = loop {
        match records.next() {
            Ok(Some(kind)) => sheet.record(kind, records.body())?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    sheet.cells.finish(sheet.sink)?;
    if sheet.hidden {
        sheet.sink.sign(Sign::HiddenContent);
    }
    end?;
    match sheet.missing {
        true => Err(ExtractError::malformed(
            "a cell refers to a string that is not there",
        )),
        false => Ok(()),
    }
}

impl Sheet<'_, '_> {
    fn record(&mut self, kind: u16, body: &[u8]) -> Result<(), ExtractError> {
        match kind {
            ROW => {
                self.row = number(body, 0).unwrap_or(self.row).saturating_add(1);
                self.hidden |= body.get(11).is_some_and(|flags| flags & 0x10 != 0);
                Ok(())
            }
            1 => Ok(()),
            2..=11 | 62 => self.cell(kind, body),
            COLUMNS => {
                self.hidden |= u16_le(body, 16).is_some_and(|flags| flags & 1 != 0);
                Ok(())
            }
            PRINTED => Ok(self.printed(body)?),
            LINK => {
                // The name of a relationship says nothing; where it leads is read with those.
                let after = wide(body, 16, &mut String::new());
                Ok(self.say_all(
                    "link",
                    after.and_then(|at| body.get(at..)).unwrap_or_default(),
                )?)
            }
            kind if VALIDATIONS.contains(&kind) => Ok(self.say_all("validation", body)?),
            _ => Ok(self.say_all("settings", body)?),
        }
    }

    fn cell(&mut self, kind: u16, body: &[u8]) -> Result<(), ExtractError> {
        let (Some(col), Some(style)) = (number(body, 0), number(body, 4)) else {
            return Ok(());
        };
        let at = (self.row, col.saturating_add(1));
        let style = usize::try_from(style & 0x00FF_FFFF).unwrap_or(usize::MAX);
        let shape = self.book.shapes.get(style).cloned().unwrap_or_default();
        let mut shown = String::new();
        let mut phonetic = String::new();
        let mut end = None;
        match kind {
            2 => {
                let value = number(body, 8).map(unpacked);
                self.number(value, &shape, &mut shown);
            }
            3 | 11 => {
                end = Some(9);
                shown.push_str(body.get(8).map_or("", |value| constant(*value, 1)));
            }
            4 | 10 => {
                end = Some(9);
                shown.push_str(body.get(8).map_or("", |value| constant(*value, 0)));
            }
            5 | 9 => {
                end = Some(16);
                let value = u64_le(body, 8).map(f64::from_bits);
                self.number(value, &shape, &mut shown);
            }
            6 | 8 => end = wide(body, 8, &mut shown),
            7 => self.shared(number(body, 8), &mut shown, &mut phonetic)?,
            _ => {
                let _ = rich(body, 8, &mut shown, &mut phonetic);
            }
        }
        let label = tables::label(&self.book.tables, at.0, at.1);
        self.cells.push(at, &shown, label, self.sink)?;
        self.cells.aside(at, &phonetic, self.sink)?;
        match end.filter(|_| (8..=11).contains(&kind)) {
            Some(end) => Ok(self.formula(at, body.get(end..).unwrap_or_default())?),
            None => Ok(()),
        }
    }

    fn number(&self, value: Option<f64>, shape: &Shape, shown: &mut String) {
        if let Some(value) = value {
            render_float(value, shape, self.book.epoch, shown);
        }
    }

    fn shared(
        &mut self,
        index: Option<u32>,
        shown: &mut String,
        phonetic: &mut String,
    ) -> Result<(), ExtractError> {
        let index = index.and_then(|index| usize::try_from(index).ok());
        let (Some(strings), Some(index)) = (&mut self.book.strings, index) else {
            self.missing = true;
            return Ok(());
        };
        let repeated = strings.is_used(index);
        let found = strings.get(index, shown, phonetic)?;
        self.missing |= !found && strings.is_whole();
        if repeated && shown.len() > REPEATED {
            shown.clear();
        }
        if repeated {
            phonetic.clear();
        }
        Ok(())
    }

    /// The texts inside a formula, put after the row.
    fn formula(&mut self, at: (u32, u32), tokens: &[u8]) -> Flow {
        let mut from = 0;
        let mut text = String::new();
        while from < tokens.len() {
            match in_formula(tokens, from, &mut text) {
                Some(end) if !text.contains(char::is_control) => {
                    self.cells.aside(at, &text, self.sink)?;
                    from = end;
                }
                _ => from += 1,
            }
        }
        Ok(())
    }

    fn printed(&mut self, body: &[u8]) -> Flow {
        let parts = ["header", "footer", "header", "footer", "header", "footer"];
        let mut at = 2;
        for part in parts {
            let mut text = String::new();
            let Some(end) = wide(body, at, &mut text) else {
                break;
            };
            self.say(part, &without_codes(&text))?;
            at = end;
        }
        Ok(())
    }

    fn say_all(&mut self, part: &'static str, body: &[u8]) -> Flow {
        let mut found = Vec::new();
        texts(body, &mut found);
        found.iter().try_for_each(|text| self.say(part, text))
    }

    fn say(&mut self, part: &'static str, text: &str) -> Flow {
        if text.trim().is_empty() {
            return Ok(());
        }
        self.cells.pause(self.sink)?;
        self.sink.text(Segment {
            text,
            place: &Place::part(part),
            label: None,
        })?;
        self.sink.edge(Edge::Line)
    }
}
