//! Content streams: operators followed as far as they move, choose or show text.

use std::collections::HashSet;
use std::rc::Rc;

use lopdf::{Dictionary, Object, Stream};

use super::filters::{self, Fault};
use super::fonts::{Fonts, Glyph, Reads};
use super::geometry::{Between, Matrix, Pen};
use super::lexer::{Lexer, Token};
use super::lines::Lines;
use super::objects::{Objects, address, as_dict, number};
use super::operands::{Operand, Operands};
use super::spans::Spans;
use super::state::{State, Tally};
use crate::extract::format::{ExtractError, TextSink};
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// Forms drawn inside forms.
const DEPTH: u32 = 12;
/// How often `q` may nest before further ones are not kept.
const SAVED: usize = 256;
/// Tokens between two looks at the clock.
const STEPS: u32 = 4096;
/// A picture of fewer pixels a side is an ornament.
const ORNAMENT: i64 = 16;

const MISSING: Fault = Fault::new(
    GapKind::Malformed,
    "content that is shown is missing or damaged",
);

/// Reads the content of one page, with the forms and appearances that are drawn on it.
pub(super) struct Reader<'a, 's> {
    pub objects: Objects<'a>,
    fonts: &'s mut Fonts<'a>,
    budget: Budget,
    pub lines: Lines,
    pub tally: Tally,
    pub faults: Vec<Fault>,
    pub spans: Spans,
    state: State,
    saved: Vec<State>,
    text: Matrix,
    line: Matrix,
    pen: Pen,
    moved: bool,
    operands: Operands,
    scratch: String,
    drawn: HashSet<usize>,
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
            pen: Pen::default(),
            moved: false,
            operands: Operands::default(),
            scratch: String::new(),
            drawn: HashSet::new(),
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
        self.pen = Pen::default();
        self.form(form, None, 0, sink)
    }

    fn decode(&mut self, stream: &Stream) -> Result<Vec<u8>, ExtractError> {
        let decoded = filters::decode(self.objects, stream, &self.budget);
        if let Some(fault) = decoded.fault {
            if matches!(fault.kind, GapKind::Time) {
                return Err(fault.into());
            }
            self.fault(fault);
        }
        Ok(decoded.bytes)
    }

    fn fault(&mut self, fault: Fault) {
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

    fn run(
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
                    lexer.skip_image_data();
                    self.picture(1.0);
                }
                b"Do" => self.draw(resources, depth, sink)?,
                _ => self.operator(word, resources),
            }
            self.operands.clear();
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
            b"gs" => self.graphics_state(resources),
            b"BDC" => self.begin_span(resources),
            b"BMC" => self.spans.begin(None, self.lines.position(), self.tally),
            b"EMC" => self.spans.end(&mut self.lines, &mut self.tally),
            b"l" | b"c" | b"v" | b"y" => self.tally.strokes += 1,
            _ => {}
        }
    }

    fn place_text(&mut self, word: &[u8]) {
        match word {
            b"BT" => {
                self.text = Matrix::IDENTITY;
                self.line = Matrix::IDENTITY;
            }
            b"T*" => self.next_line(),
            b"Tm" => {
                if let Some(matrix) = self.operands.numbers() {
                    self.line = Matrix(matrix);
                    self.text = self.line;
                }
            }
            _ => {
                if let Some([x, y]) = self.operands.numbers() {
                    if word == b"TD" {
                        self.state.leading = -y;
                    }
                    self.line = Matrix::translation(x, y).then(self.line);
                    self.text = self.line;
                }
            }
        }
        self.moved = true;
    }

    fn next_line(&mut self) {
        self.line = Matrix::translation(0.0, -self.state.leading).then(self.line);
        self.text = self.line;
        self.moved = true;
    }

    fn spaced_line(&mut self) {
        if let Some([word_space, character_space]) = self.operands.numbers() {
            self.state.word_space = word_space;
            self.state.character_space = character_space;
        }
        self.operands
            .list
            .retain(|operand| !matches!(operand, Operand::Number(_)));
        self.next_line();
        self.show_array();
    }

    fn set(&mut self, word: &[u8]) {
        let Some(n) = self.operands.number() else {
            return;
        };
        match word {
            b"Tc" => self.state.character_space = n,
            b"Tw" => self.state.word_space = n,
            b"Tz" => self.state.stretch = n / 100.0,
            b"TL" => self.state.leading = n,
            b"Ts" => {
                self.state.rise = n;
                self.moved = true;
            }
            _ => self.state.mode = n as i64,
        }
    }

    fn choose_font(&mut self, resources: Option<&'a Dictionary>) {
        self.state.size = self.operands.number().unwrap_or(self.state.size);
        let found = self.operands.name().and_then(|name| {
            let fonts = self.objects.dict(resources?, b"Font")?;
            self.objects.dict(fonts, name)
        });
        self.state.font = found.map(|dict| self.fonts.get(dict));
    }

    fn graphics_state(&mut self, resources: Option<&'a Dictionary>) {
        let found = self.operands.name().and_then(|name| {
            let states = self.objects.dict(resources?, b"ExtGState")?;
            self.objects
                .array(self.objects.dict(states, name)?, b"Font")
        });
        if let Some([font, size]) = found
            && let Some(dict) = self.objects.follow(font).and_then(as_dict)
        {
            self.state.font = Some(self.fonts.get(dict));
            self.state.size = self
                .objects
                .follow(size)
                .and_then(number)
                .unwrap_or(self.state.size);
        }
    }

    fn begin_span(&mut self, resources: Option<&'a Dictionary>) {
        let inline = self.operands.text_after(b"ActualText");
        let text = inline.or_else(|| {
            let properties = self.objects.dict(resources?, b"Properties")?;
            let found = self.objects.dict(properties, self.operands.name()?)?;
            self.objects.string(found, b"ActualText")
        });
        let text = text.map(super::text_string::decode);
        self.spans.begin(text, self.lines.position(), self.tally);
    }

    /// Shows all strings among the operands, moved by the numbers between them.
    fn show_array(&mut self) {
        let list = std::mem::take(&mut self.operands.list);
        let bytes = std::mem::take(&mut self.operands.bytes);
        for operand in &list {
            match operand {
                Operand::Number(n) => {
                    let back = n / 1000.0 * self.state.size;
                    self.advance(if self.is_vertical() { back } else { -back });
                    self.moved = true;
                }
                Operand::Text(range) => self.show(bytes.get(range.clone()).unwrap_or_default()),
                _ => {}
            }
        }
        self.operands.list = list;
        self.operands.bytes = bytes;
    }

    fn is_vertical(&self) -> bool {
        self.state.font.as_ref().is_some_and(|f| f.is_vertical())
    }

    /// Moves along the line of writing by `by` units of text space.
    fn advance(&mut self, by: f64) {
        let step = if self.is_vertical() {
            Matrix::translation(0.0, -by)
        } else {
            Matrix::translation(by * self.state.stretch, 0.0)
        };
        self.text = step.then(self.text);
    }

    /// Where the next glyph starts, the direction of writing, and how high glyphs are.
    fn stand(&self) -> ((f64, f64), (f64, f64), f64) {
        let to_page = self.text.then(self.state.matrix);
        let origin = to_page.point(0.0, self.state.rise);
        let right = to_page.vector(self.state.size * self.state.stretch, 0.0);
        let up = to_page.vector(0.0, self.state.size);
        if self.is_vertical() {
            (origin, (-up.0, -up.1), right.0.hypot(right.1))
        } else {
            (origin, right, up.0.hypot(up.1))
        }
    }

    fn show(&mut self, bytes: &[u8]) {
        let font = match &self.state.font {
            Some(font) => Rc::clone(font),
            None => self.fonts.fallback(),
        };
        if bytes.is_empty() {
            return;
        }
        let (origin, along, size) = self.stand();
        let before = self.lines.position();
        if std::mem::take(&mut self.moved) && !self.pen.is_stacked(origin, along, size) {
            match self.pen.between(origin, along, size) {
                Between::Nothing => {}
                Between::Space => self.lines.space(),
                Between::Line => self.lines.end_line(),
            }
        }
        let (mut width, mut count, mut spaces) = (0.0, 0.0, 0.0);
        let invisible = self.state.is_invisible();
        let (lines, tally) = (&mut self.lines, &mut self.tally);
        font.read(bytes, &mut self.scratch, &mut |glyph| {
            width += if font.is_vertical() { 1.0 } else { glyph.width };
            count += 1.0;
            if glyph.is_word_space {
                spaces += 1.0;
            }
            note(tally, &glyph, invisible);
            lines.push(glyph.text);
        });
        let spacing = count * self.state.character_space + spaces * self.state.word_space;
        self.advance(width * self.state.size + spacing);
        let (end, _, size) = self.stand();
        self.pen.ends_at(end, size);
        if count == 1.0 && self.lines.since(before).is_some_and(is_ideograph) {
            self.pen.was_alone(origin);
        }
    }

    fn picture(&mut self, share: f64) {
        self.tally.pictures += 1;
        self.tally.picture_area += self.state.matrix.area() * share;
    }

    fn draw(
        &mut self,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let named = self.operands.name().and_then(|name| {
            let drawables = self.objects.dict(resources?, b"XObject")?;
            drawables.get(name).ok()
        });
        let Some(named) = named else {
            return Ok(());
        };
        let Some(Object::Stream(stream)) = self.objects.follow(named) else {
            self.fault(MISSING);
            return Ok(());
        };
        if self.objects.name(&stream.dict, b"Subtype") == Some(b"Image") {
            let side = |key| self.objects.integer(&stream.dict, key).unwrap_or(0);
            if side(b"Width") >= ORNAMENT && side(b"Height") >= ORNAMENT {
                self.picture(1.0);
            }
            return Ok(());
        }
        if depth >= DEPTH || !self.drawn.insert(address(&stream.dict)) {
            return Ok(());
        }
        self.form(stream, resources, depth, sink)
    }

    fn form(
        &mut self,
        form: &'a Stream,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let bytes = self.decode(form)?;
        let own = self.objects.dict(&form.dict, b"Resources");
        let outside = (self.state.clone(), self.text, self.line);
        let saved = std::mem::take(&mut self.saved);
        if let Some(matrix) = matrix(self.objects, &form.dict) {
            self.state.matrix = matrix.then(self.state.matrix);
        }
        self.operands.clear();
        self.moved = true;
        self.run(&bytes, own.or(resources), depth + 1, sink)?;
        (self.state, self.text, self.line) = outside;
        self.saved = saved;
        self.moved = true;
        Ok(())
    }
}

fn is_ideograph(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(
        |c| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..),
    )
}

fn matrix(objects: Objects<'_>, form: &Dictionary) -> Option<Matrix> {
    let listed = objects.array(form, b"Matrix")?;
    let mut out = [0.0; 6];
    for (slot, item) in out.iter_mut().zip(listed) {
        *slot = number(objects.follow(item)?)?;
    }
    (listed.len() >= 6).then_some(Matrix(out))
}

fn note(tally: &mut Tally, glyph: &Glyph<'_>, invisible: bool) {
    if glyph.text.chars().all(char::is_whitespace) {
        return;
    }
    tally.shown += 1;
    let private = |c| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    if glyph.reads != Reads::Text || glyph.text.chars().all(private) {
        tally.unread();
    } else {
        tally.run = 0;
    }
    if invisible {
        tally.invisible += 1;
    }
}
