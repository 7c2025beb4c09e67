//! Content streams: operators followed as far as they move, choose or show text.

use std::collections::HashSet;

use super::filters::{self, Fault};
use super::fonts::Fonts;
use super::geometry::Matrix;
use super::glyphs::Pending;
use super::laid::Looks;
use super::layers::Layers;
use super::lexer::{Lexer, Token};
use super::lines::Lines;
use super::object::{Dictionary, Object, Stream};
use super::objects::{Objects, address};
use super::operands::Operands;
use super::spans::{Spans, Stated};
use super::state::{State, Tally};
use super::text_string;
use crate::extract::format::{ExtractError, Sign, TextSink};
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// How often `q` may nest before further ones are not kept.
const SAVED: usize = 256;
/// Tokens between two looks at the clock.
const STEPS: u32 = 4096;

pub(super) const MISSING: Fault = Fault::new(
    GapKind::Malformed,
    "content that is shown is missing or damaged",
);

/// What a span may state of its text: what it is, what it is short for, what it pictures.
const STATED: [&[u8]; 3] = [b"ActualText", b"E", b"Alt"];

/// Reads the content of one page, with the forms and appearances that are drawn on it.
pub(super) struct Reader<'a, 's> {
    pub(super) objects: Objects<'a>,
    pub(super) fonts: &'s mut Fonts<'a>,
    budget: Budget,
    pub(super) lines: Lines,
    pub(super) tally: Tally,
    pub(super) faults: Vec<Fault>,
    pub(super) spans: Spans,
    pub(super) state: State,
    pub(super) saved: Vec<State>,
    pub(super) text: Matrix,
    pub(super) line: Matrix,
    pub(super) moved: bool,
    pub(super) operands: Operands,
    pub(super) scratch: String,
    pub(super) drawn: HashSet<usize>,
    /// Asked for once the page mentions a layer.
    layers: Option<Layers>,
    /// Whether anything but text has been painted: a ground on which white text can be seen.
    pub(super) painted: bool,
    /// Glyphs that are content and wait to be drawn, and how many have been.
    pub(super) pending: Vec<Pending<'a>>,
    pub(super) glyphs_drawn: usize,
    steps: u32,
}

impl<'a, 's> Reader<'a, 's> {
    pub fn new(
        objects: Objects<'a>,
        fonts: &'s mut Fonts<'a>,
        budget: Budget,
        place: Place,
    ) -> Self {
        Self {
            objects,
            fonts,
            budget,
            lines: Lines::new(place),
            tally: Tally::default(),
            faults: Vec::new(),
            spans: Spans::default(),
            state: State::new(Matrix::IDENTITY),
            saved: Vec::new(),
            text: Matrix::IDENTITY,
            line: Matrix::IDENTITY,
            moved: true,
            operands: Operands::default(),
            scratch: String::new(),
            drawn: HashSet::new(),
            layers: None,
            painted: false,
            pending: Vec::new(),
            glyphs_drawn: 0,
            steps: 0,
        }
    }

    /// Reads the streams of a page's content as one.
    pub fn page(
        &mut self,
        contents: &'a Object,
        resources: Option<&'a Dictionary>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let one = std::slice::from_ref(contents);
        let listed = match contents {
            Object::Array(list) => list.as_slice(),
            _ => one,
        };
        for item in listed {
            self.step()?;
            let Some(Object::Stream(stream)) = self.objects.follow(item) else {
                self.fault(MISSING);
                continue;
            };
            if self.drawn.insert(address(&stream.dict)) {
                let bytes = self.decode(stream)?;
                self.run(&bytes, resources, 0, sink)?;
            }
        }
        self.operands.clear();
        self.tell_hidden(sink);
        Ok(())
    }

    /// Draws a form as it stands, whatever was drawn before.
    pub fn appearance(
        &mut self,
        form: &'a Stream,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        self.state = State::new(Matrix::IDENTITY);
        self.saved.clear();
        self.moved = true;
        self.lines.end_line();
        // What an appearance is drawn upon is not known here.
        self.painted = true;
        self.form(form, None, 0, sink)?;
        self.tell_hidden(sink);
        Ok(())
    }

    /// Draws what a field holds or a typed note says where it lies over the page, under the name
    /// `name`. Answers what is shown; the page is not judged by it.
    pub fn lay(
        &mut self,
        looks: &Looks<'a>,
        name: &str,
        sink: &mut dyn TextSink,
    ) -> Result<String, ExtractError> {
        self.step()?;
        let outside = (self.tally, std::mem::replace(&mut self.painted, true));
        self.saved.clear();
        self.lines.fill(name);
        let position = self.lines.position();
        let end = match looks {
            Looks::Drawn(form, place) => {
                self.state = State::new(*place);
                self.moved = true;
                self.form(form, None, 0, sink)
            }
            Looks::Written(text, corners) => {
                self.lines.write_in(text, *corners);
                Ok(())
            }
        };
        let shown = self.lines.since(position).unwrap_or_default().to_owned();
        self.lines.end_fill();
        if self.tally.hidden > outside.0.hidden {
            sink.sign(Sign::HiddenContent);
        }
        (self.tally, self.painted) = outside;
        end?;
        Ok(shown)
    }

    pub(super) fn decode(&mut self, stream: &Stream) -> Result<Vec<u8>, ExtractError> {
        let decoded = filters::decode(self.objects, stream, &self.budget);
        if let Some(fault) = decoded.fault {
            if matches!(fault.kind, GapKind::Time) {
                return Err(fault.into());
            }
            self.fault(fault);
        }
        Ok(decoded.bytes)
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn step(&mut self) -> Result<(), ExtractError> {
        self.steps = self.steps.wrapping_add(1);
        if self.steps.is_multiple_of(STEPS) {
            self.budget.step()?;
        }
        Ok(())
    }

    pub(super) fn run(
        &mut self,
        bytes: &[u8],
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let mut lexer = Lexer::new(bytes);
        while let Some(token) = lexer.next(self.operands.buffer()) {
            self.step()?;
            let Token::Word(word) = token else {
                self.operands.push(token);
                if self.operands.are_too_many() {
                    self.show_array();
                    self.operands.clear();
                }
                continue;
            };
            let closes = matches!(word, b"TJ" | b"ET" | b"BT" | b"Q");
            if self.operands.in_array() && !closes {
                continue;
            }
            match word {
                b"ID" => {
                    let width = self.operands.number_after([b"W", b"Width"]);
                    let height = self.operands.number_after([b"H", b"Height"]);
                    self.picture(width, height);
                    lexer.skip_image_data();
                }
                b"Do" => self.draw(resources, depth, sink)?,
                b"scn" | b"SCN" => self.paint_with(resources, depth, sink)?,
                b"gs" => self.graphics_state(resources, depth, sink)?,
                _ => self.operator(word, resources),
            }
            self.operands.clear();
            if !self.pending.is_empty() {
                self.draw_glyphs(resources, depth, sink)?;
            }
            self.lines.give_some(sink)?;
        }
        Ok(())
    }

    fn operator(&mut self, word: &[u8], resources: Option<&'a Dictionary>) {
        match word {
            b"Tj" | b"TJ" => self.show_array(),
            b"'" => {
                self.next_line();
                self.show_array();
            }
            b"\"" => self.spaced_line(),
            b"Td" | b"TD" | b"Tm" | b"T*" | b"BT" => self.place_text(word),
            b"Tf" => self.choose_font(resources),
            b"Tc" | b"Tw" | b"Tz" | b"TL" | b"Ts" | b"Tr" => self.set(word),
            b"q" if self.saved.len() < SAVED => self.saved.push(self.state.clone()),
            b"Q" => {
                if let Some(state) = self.saved.pop() {
                    self.state = state;
                    self.moved = true;
                }
            }
            b"cm" => {
                if let Some(matrix) = self.operands.numbers() {
                    self.state.matrix = Matrix(matrix).then(self.state.matrix);
                    self.moved = true;
                }
            }
            b"BDC" => self.begin_span(resources),
            b"BMC" => self.open_span(None, false),
            b"EMC" => {
                // What follows a span whose text was put in its place is no part of it.
                self.moved |= self.spans.end(&mut self.lines, &mut self.tally);
            }
            b"l" | b"c" | b"v" | b"y" => self.tally.strokes += 1,
            b"g" | b"rg" | b"k" | b"cs" | b"sc" => self.choose_color(word),
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"sh" => self.painted = true,
            _ => {}
        }
    }

    fn begin_span(&mut self, resources: Option<&'a Dictionary>) {
        let objects = self.objects;
        let properties = self.operands.name().and_then(|name| {
            let properties = objects.dict(resources?, b"Properties")?;
            objects.dict(properties, name)
        });
        let stated = STATED.iter().find_map(|key| {
            let inline = self.operands.text_after(key);
            let bytes = inline.or_else(|| objects.string(properties?, key))?;
            Some((*key, bytes))
        });
        let text = stated.map(|(key, bytes)| Stated {
            text: text_string::decode(bytes),
            is_text: key == b"ActualText",
        });
        let hides = properties.is_some_and(|group| self.is_off(group));
        self.open_span(text, hides);
    }

    fn open_span(&mut self, stated: Option<Stated>, hides: bool) {
        if stated.is_some() {
            self.lines.part();
            self.moved = true;
        }
        let position = self.lines.position();
        self.spans.begin(stated, hides, position, self.tally);
    }

    /// Whether `group` is a layer that is off.
    pub(super) fn is_off(&mut self, group: &Dictionary) -> bool {
        let objects = self.objects;
        let layers = self.layers.get_or_insert_with(|| Layers::of(objects));
        layers.hide(objects, group)
    }

    /// Says that there is text which a person does not see.
    fn tell_hidden(&self, sink: &mut dyn TextSink) {
        if self.tally.hidden > 0 {
            sink.sign(Sign::HiddenContent);
        }
    }
}
