//! One stream of records from its beginning to its end: the workbook's own part, then its sheets.

use std::collections::HashMap;
use std::sync::Arc;

use super::drawing::Drawing;
use super::records::{CONTINUE, Records, Version};
use crate::extract::sheet::{Cells, Epoch, Shape, Strings};
use crate::extract::{Edge, ExtractError, Flow, Segment, Sign, TextSink};
use crate::model::{GapKind, Place};

/// The clock is looked at after so many records.
const STEP: u32 = 512;

/// More sheets, styles or nested parts are not told apart.
pub(super) const KEPT: usize = 16_384;
const NESTED: usize = 16;

const BEGIN: [u16; 4] = [0x0009, 0x0209, 0x0409, 0x0809];
const END: u16 = 0x000A;

/// What part of a workbook's stream records belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Globals,
    Sheet,
    Chart,
    Macros,
    Other,
}

/// A sheet as the workbook lists it.
pub(super) struct Listed {
    pub offset: u64,
    pub name: Arc<str>,
    pub met: Met,
}

/// Whether the sheet's records were come upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Met {
    Yes,
    No,
}

/// What all sheets of the workbook need.
#[derive(Default)]
pub(super) struct Book {
    pub formats: HashMap<u16, Shape>,
    pub shapes: Vec<Shape>,
    pub epoch: Epoch,
    pub strings: Option<Strings>,
    pub sheets: Vec<Listed>,
}

/// The reader of one stream.
pub(super) struct Workbook<'r, 's> {
    pub records: Records<'r>,
    pub sink: &'s mut dyn TextSink,
    pub book: Book,
    /// The parts that are open, the outermost first.
    pub open: Vec<Part>,
    pub cells: Option<Cells>,
    pub drawing: Drawing,
    /// The cell whose text the next record holds.
    pub awaits_text: Option<(u32, u32)>,
    /// The kind of the drawn object to which the next text belongs.
    pub object: u16,
    pub is_missing: bool,
    unbegun: bool,
    /// The part where records lie that are no sheet's.
    home: &'static str,
    last: u16,
    unnamed: u32,
    signs: Vec<Sign>,
}

impl<'r, 's> Workbook<'r, 's> {
    pub fn new(records: Records<'r>, home: &'static str, sink: &'s mut dyn TextSink) -> Self {
        Self {
            records,
            sink,
            book: Book::default(),
            open: Vec::new(),
            cells: None,
            drawing: Drawing::default(),
            awaits_text: None,
            object: 0,
            is_missing: false,
            unbegun: true,
            home,
            last: 0,
            unnamed: 0,
            signs: Vec::new(),
        }
    }

    /// Reads all records.
    pub fn read(mut self) -> Result<(), ExtractError> {
        let walked = self.walk();
        if let Err(ExtractError::Stopped) = walked {
            return walked;
        }
        self.end_sheet()?;
        self.push_unused()?;
        walked?;
        self.name_faults();
        Ok(())
    }

    fn walk(&mut self) -> Result<(), ExtractError> {
        let mut count = 0_u32;
        while let Some(kind) = self.records.next()? {
            count = count.wrapping_add(1);
            if count.is_multiple_of(STEP) {
                self.sink.budget().step()?;
            }
            if self.steps_over_a_sheet() {
                continue;
            }
            if BEGIN.contains(&kind) {
                self.begin(kind)?;
            } else if kind == END {
                self.end()?;
            } else if self.open.is_empty() && self.home.is_empty() {
                // Between parts there is nothing, or padding.
                if !self.find_next_sheet()? {
                    break;
                }
            } else {
                self.record(kind)?;
            }
            if kind != CONTINUE {
                self.last = kind;
            }
        }
        Ok(())
    }

    fn record(&mut self, kind: u16) -> Result<(), ExtractError> {
        // What carries a drawing on may come after an object's or a text's own records.
        let draws = matches!(self.last, 0x00EB | 0x00EC | 0x005D | 0x01B6);
        if kind == CONTINUE && draws {
            return self.drawing(0x00EC);
        }
        if self.cell(kind)? || self.global(kind)? || self.aside(kind)? {
            return Ok(());
        }
        self.other(kind)
    }

    /// Where a sheet is known to begin inside the present record, the record is damaged.
    fn steps_over_a_sheet(&mut self) -> bool {
        let (from, to) = (self.records.position(), self.records.end());
        let inside = |sheet: &&Listed| sheet.met == Met::No && sheet.offset > from;
        let next = self.book.sheets.iter().filter(inside);
        match next.map(|sheet| sheet.offset).min() {
            Some(offset) if offset < to => {
                self.sink.gap(
                    Place::Whole,
                    GapKind::Malformed,
                    "records run into the next sheet",
                );
                self.open.clear();
                self.records.go_to(offset).is_ok()
            }
            _ => false,
        }
    }

    fn find_next_sheet(&mut self) -> Result<bool, ExtractError> {
        let here = self.records.position();
        let ahead = |sheet: &&Listed| sheet.met == Met::No && sheet.offset > here;
        let next = self.book.sheets.iter().filter(ahead);
        let Some(offset) = next.map(|sheet| sheet.offset).min() else {
            return Ok(false);
        };
        self.records.go_to(offset)?;
        Ok(true)
    }

    fn begin(&mut self, kind: u16) -> Result<(), ExtractError> {
        let version = self.records.u16().unwrap_or(0);
        let part = self.records.u16().unwrap_or(0);
        // Some programs state a later version for the sheets of a workbook than for itself: what the
        // first beginning says holds.
        if self.unbegun {
            self.unbegun = false;
            self.records.version = match (kind, version) {
                (0x0009, _) => Version::Two,
                (0x0209, _) => Version::Three,
                (0x0409, _) => Version::Four,
                (_, 0x0500) => Version::Five,
                _ => Version::Eight,
            };
        }
        let part = match part {
            0x0005 => Part::Globals,
            0x0010 => Part::Sheet,
            0x0020 => Part::Chart,
            0x0040 => Part::Macros,
            _ => Part::Other,
        };
        if self.open.len() >= NESTED {
            return Err(ExtractError::malformed("parts are nested too deeply"));
        }
        self.open.push(part);
        if self.open.len() == 1 && part != Part::Globals {
            self.begin_sheet(part)?;
        }
        Ok(())
    }

    fn begin_sheet(&mut self, part: Part) -> Result<(), ExtractError> {
        let position = self.records.position();
        let listed = self.book.sheets.iter_mut();
        let mut found = listed.filter(|sheet| sheet.offset == position);
        let name = match found.next() {
            Some(sheet) => {
                sheet.met = Met::Yes;
                sheet.name.clone()
            }
            None => {
                self.unnamed = self.unnamed.saturating_add(1);
                format!("Sheet{}", self.unnamed).into()
            }
        };
        if part == Part::Macros {
            self.sign(Sign::Macros);
        }
        self.end_sheet()?;
        self.cells = Some(Cells::begin(&name, self.sink)?);
        Ok(())
    }

    fn end(&mut self) -> Result<(), ExtractError> {
        self.open.pop();
        if self.open.is_empty() {
            self.end_sheet()?;
        }
        Ok(())
    }

    fn end_sheet(&mut self) -> Flow {
        self.awaits_text = None;
        match self.cells.take() {
            Some(mut cells) => cells.finish(self.sink),
            None => Ok(()),
        }
    }

    /// Whether cells are those of a chart, which keeps copies of the numbers that it shows.
    pub fn in_chart(&self) -> bool {
        self.open.last() == Some(&Part::Chart)
    }

    /// Says a text that is no cell's.
    pub fn say(&mut self, part: &'static str, text: &str) -> Flow {
        if text.trim().is_empty() {
            return Ok(());
        }
        if let Some(cells) = &mut self.cells {
            cells.pause(self.sink)?;
        }
        self.sink.text(Segment {
            text,
            place: &Place::part(part),
            label: None,
        })?;
        self.sink.edge(Edge::Line)
    }

    /// Tells a sign once.
    pub fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
            self.sink.sign(sign);
        }
    }

    /// Strings that no cell refers to: what was deleted from cells may linger there.
    fn push_unused(&mut self) -> Result<(), ExtractError> {
        let Some(strings) = &mut self.book.strings else {
            return Ok(());
        };
        strings.push_unused(&mut |text, out| out.push_str(text), self.sink)?;
        match strings.take_end() {
            Some(ExtractError::Gap { kind, detail }) => {
                self.sink.gap(Place::Whole, kind, detail);
                Ok(())
            }
            Some(other) => Err(other),
            None => Ok(()),
        }
    }

    fn name_faults(&mut self) {
        let mut gap = |kind, detail| self.sink.gap(Place::Whole, kind, detail);
        if self.book.sheets.iter().any(|sheet| sheet.met == Met::No) {
            gap(
                GapKind::Malformed,
                "a sheet that the workbook lists is not where it should be",
            );
        }
        if self.is_missing {
            gap(
                GapKind::Malformed,
                "a cell refers to a string that is not there",
            );
        }
        if self.records.is_cut() || !self.open.is_empty() {
            gap(GapKind::Truncated, "the records end too early");
        }
    }
}
