//! Joins the segments of one document into chunks, whatever the pieces they came in.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::mem;
use std::sync::Arc;

use super::chunk::{BARRIER, Chunk, Covers, Label, MARGIN, Mark, PAGE, Spot, floor_boundary};
use super::rules::Rules;
use super::table::Tables;
use crate::model::Place;

/// How many bytes a chunk owns.
pub(crate) const CHUNK: usize = 256 << 10;

/// How much plain text one mark speaks for: its lines are counted anew for whatever stands in it.
const STRIDE: usize = 1 << 10;

/// Properties that programs write into every document (ECMA-376 part 1, 15.2.12; part 2, 11.1;
/// \[MS-OLEPS\]): their names head nothing.
const PROPERTIES: &[&str] = &[
    "Application",
    "AppVersion",
    "category",
    "Category",
    "Characters",
    "CharactersWithSpaces",
    "Company",
    "contentStatus",
    "created",
    "creator",
    "description",
    "DocSecurity",
    "HeadingPairs",
    "HiddenSlides",
    "HyperlinksChanged",
    "identifier",
    "keywords",
    "language",
    "lastModifiedBy",
    "lastPrinted",
    "Lines",
    "LinksUpToDate",
    "Manager",
    "MMClips",
    "modified",
    "Notes",
    "Pages",
    "Paragraphs",
    "PresentationFormat",
    "revision",
    "ScaleCrop",
    "SharedDoc",
    "Slides",
    "subject",
    "Template",
    "template",
    "title",
    "TitlesOfParts",
    "TotalTime",
    "version",
    "Words",
];

/// Labels kept resolved; a file with more different keys than this resolves some anew.
const LABELS: usize = 4096;

/// What separates two pieces of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    Cell,
    Row,
    Line,
    Paragraph,
    Page,
    Table,
    Part,
}

/// One document's text on its way into chunks.
pub(crate) struct Stream {
    rules: Arc<Rules>,
    size: usize,
    text: String,
    marks: Vec<Mark>,
    owned_from: usize,
    started: bool,
    spot: Spot,
    fresh: bool,
    labels: HashMap<Box<str>, Arc<Label>>,
    /// The label of what every document has.
    property: Arc<Label>,
    hasher: RandomState,
    pub tables: Tables,
}

impl Stream {
    /// A stream of chunks that own `size` bytes each.
    pub fn new(rules: Arc<Rules>, size: usize) -> Self {
        Self {
            tables: Tables::new(Arc::clone(&rules)),
            rules,
            size: size.max(1),
            text: String::new(),
            marks: Vec::new(),
            owned_from: 0,
            started: false,
            spot: Spot::default(),
            fresh: true,
            labels: HashMap::new(),
            property: Arc::default(),
            hasher: RandomState::new(),
        }
    }

    /// Takes a piece of text and hands out each chunk that it fills.
    pub fn push(
        &mut self,
        text: &str,
        place: &Place,
        label: Option<&str>,
        full: &mut dyn FnMut(Chunk),
    ) {
        if text.is_empty() {
            return;
        }
        if let Place::Cell { row, col, .. } = place {
            self.spot.in_table = true;
            self.spot.row = *row;
            self.spot.col = *col;
        }
        // A mail's first line is the first of its body.
        if place.part_name() == Some("mail-header") {
            self.spot.line = 0;
        }
        self.mark(place, label);
        self.tables.text(text, self.spot.col, label);
        let mut rest = text;
        while !rest.is_empty() {
            let room = (self.owned_from + self.size + MARGIN).saturating_sub(self.text.len());
            let cut = floor_boundary(rest, room.max(4));
            self.text.push_str(rest.get(..cut).unwrap_or_default());
            rest = rest.get(cut..).unwrap_or_default();
            while let Some(chunk) = self.full() {
                full(chunk);
            }
        }
    }

    /// Takes lines of plain text, `number` being that of the first: each line feed in `text` ends a
    /// line. The same as [`Stream::push`] and [`Stream::separate`] line by line.
    pub fn lines(&mut self, text: &str, number: u32, full: &mut dyn FnMut(Chunk)) {
        self.tables.lines(text);
        let mut place = number;
        let mut rest = text;
        while !rest.is_empty() {
            let room = (self.owned_from + self.size + MARGIN).saturating_sub(self.text.len());
            let cut = floor_boundary(rest, room.clamp(4, STRIDE));
            let (piece, behind) = rest.split_at(cut);
            self.marks.push(Mark {
                at: self.text.len(),
                place: Place::line(place),
                label: None,
                spot: self.spot,
                covers: Covers::Lines,
            });
            self.text.push_str(piece);
            let ends = memchr::memchr_iter(b'\n', piece.as_bytes()).count();
            let ends = u32::try_from(ends).unwrap_or(u32::MAX);
            place = place.saturating_add(ends);
            self.spot = self.spot.down(ends);
            rest = behind;
            while let Some(chunk) = self.full() {
                full(chunk);
            }
        }
        self.fresh = true;
    }

    /// A chunk, when there is enough for one. Ask again after each separator: they fill chunks too.
    pub fn full(&mut self) -> Option<Chunk> {
        (self.text.len() >= self.owned_from + self.size + MARGIN).then(|| self.cut())
    }

    /// Notes the end of a cell, line, table, …
    pub fn separate(&mut self, separator: Separator) {
        self.tables.edge(separator);
        self.fresh = true;
        let spot = &mut self.spot;
        let sign = match separator {
            Separator::Cell => {
                spot.in_table = true;
                spot.col = spot.col.saturating_add(1);
                '\t'
            }
            Separator::Row => {
                spot.in_table = true;
                spot.row = spot.row.saturating_add(1);
                spot.col = 0;
                spot.line = spot.line.saturating_add(1);
                '\n'
            }
            Separator::Line | Separator::Paragraph | Separator::Page => {
                if !spot.in_table {
                    spot.row = spot.row.saturating_add(1);
                }
                if separator == Separator::Page {
                    spot.line = 0;
                    PAGE
                } else {
                    spot.line = spot.line.saturating_add(1);
                    '\n'
                }
            }
            Separator::Table | Separator::Part => {
                let line = if separator == Separator::Part {
                    0
                } else {
                    spot.line.saturating_add(1)
                };
                *spot = Spot {
                    section: spot.section.saturating_add(1),
                    again: spot.again,
                    line,
                    ..Spot::default()
                };
                BARRIER
            }
        };
        self.text.push(sign);
    }

    /// Whether what follows is another reading of bytes that were read before.
    pub fn again(&mut self, again: Again) {
        self.spot.again = again == Again::Yes;
        self.fresh = true;
    }

    /// The rest, as the last chunk.
    pub fn finish(&mut self) -> Chunk {
        self.tables.edge(Separator::Table);
        let owned = self.owned_from..self.text.len();
        Chunk {
            text: mem::take(&mut self.text),
            marks: mem::take(&mut self.marks),
            owned,
            first: !self.started,
            last: true,
        }
    }

    /// A new mark where place, label or coordinates changed.
    fn mark(&mut self, place: &Place, label: Option<&str>) {
        let unchanged = !self.fresh
            && self.marks.last().is_some_and(|mark| {
                mark.place == *place && mark.label.is_none() && label.is_none()
            });
        if unchanged {
            return;
        }
        self.fresh = false;
        let label = label.map(|label| self.label(place, label));
        self.marks.push(Mark {
            at: self.text.len(),
            place: place.clone(),
            label,
            spot: self.spot,
            covers: Covers::One,
        });
    }

    fn label(&mut self, place: &Place, text: &str) -> Arc<Label> {
        if place.part_name() == Some("property") && PROPERTIES.contains(&text) {
            return Arc::clone(&self.property);
        }
        if let Some(label) = self.labels.get(text) {
            return Arc::clone(label);
        }
        if self.labels.len() >= LABELS {
            self.labels.clear();
        }
        let mut hasher = self.hasher.build_hasher();
        hasher.write(text.as_bytes());
        let label = Arc::new(Label {
            key: hasher.finish(),
            headings: self.rules.headings_in(text),
            terms: self.rules.heading_terms_in(text),
        });
        self.labels.insert(text.into(), Arc::clone(&label));
        label
    }

    /// Hands out what is owned, and keeps a margin of it as the next chunk's left context.
    fn cut(&mut self) -> Chunk {
        // Upwards, so that a chunk always owns something.
        let owned_to = self.text.ceil_char_boundary(self.owned_from + self.size);
        let keep_from = floor_boundary(&self.text, owned_to.saturating_sub(MARGIN));
        let kept = self.text.get(keep_from..).unwrap_or_default();
        let mut text = String::with_capacity(self.size + 3 * MARGIN);
        text.push_str(kept);
        let first_kept = self
            .marks
            .partition_point(|mark| mark.at <= keep_from)
            .saturating_sub(1);
        let marks = self
            .marks
            .get(first_kept..)
            .unwrap_or_default()
            .iter()
            .map(|mark| Mark {
                at: mark.at.saturating_sub(keep_from),
                ..mark.clone()
            })
            .collect();
        let chunk = Chunk {
            text: mem::replace(&mut self.text, text),
            marks: mem::replace(&mut self.marks, marks),
            owned: self.owned_from..owned_to,
            first: !self.started,
            last: false,
        };
        self.owned_from = owned_to - keep_from;
        self.started = true;
        chunk
    }
}

/// Whether bytes are read for another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    No,
    Yes,
}
