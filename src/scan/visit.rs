//! One input, its formats, its members: the only place that recurses, and where the bounds are.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};

use super::document;
use super::fault::{Panicked, contained};
use super::formats::run_formats;
use super::labels::Labels;
use super::members::{Finished, Members};
use super::names::{base_name, is_exchange_copy, mask_places, mask_sheets, masked_name};
use super::read::spool;
use super::scanner::Context;
use super::visited::{OpenGap, Visited};
use crate::detect::{
    Again, CHUNK, Chunk, Evidence, Examined, Findings, Ledger, Recorder, Separator, Stream, Traced,
    examine,
};
use crate::extract::{
    Child, Content, Edge, Flow, Reading, Segment, Sign, Stop, TextSink, limit_detail,
};
use crate::input::Input;
use crate::limits::{Budget, LimitReached, Usage};
use crate::model::{Coverage, GapKind, Place};

/// Whether the input itself is to be read, or only its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    All,
    NameOnly,
}

impl From<bool> for Extent {
    fn from(unread: bool) -> Self {
        if unread { Self::NameOnly } else { Self::All }
    }
}

/// Formats whose members are documents of their own and never combine.
const CONTAINERS: &[&str] = &[
    "zip", "tar", "gzip", "bzip2", "xz", "lzma", "zstd", "lz4", "brotli", "snappy", "compress",
    "lzip", "7z", "rar", "cab", "ar", "cpio", "rpm", "iso9660", "lzh", "arj", "mbox", "eml", "msg",
    "pst",
];

/// Scans `input` called `name`, `depth` containers deep. Always answers.
pub(crate) fn visit(
    context: &Arc<Context>,
    input: &Input,
    name: &str,
    depth: u32,
    budget: &Budget,
    extent: Extent,
) -> Visited {
    let mut visit = Visit::new(context, depth, budget);
    base_name(name).clone_into(&mut visit.called);
    visit.name(if depth == 0 { base_name(name) } else { name });
    if extent == Extent::All {
        if depth > budget.limits().depth {
            visit.gap(Place::Whole, GapKind::Depth, limit_detail(GapKind::Depth));
        } else {
            let format = run_formats(&mut visit, input, name, budget);
            visit.format = format.unwrap_or("unknown");
            visit.is_container = CONTAINERS.contains(&visit.format);
            for gap in visit.gaps.iter_mut().filter(|gap| gap.members.is_empty()) {
                gap.format = visit.format;
            }
        }
    }
    visit.finish(input, name)
}

/// Looks at the text that `feed` pushes, as if a reader had read it from a document called `name`.
pub(crate) fn visit_text(
    context: &Arc<Context>,
    name: &str,
    budget: &Budget,
    feed: &mut dyn FnMut(&mut dyn TextSink),
) -> Visited {
    let mut visit = Visit::new(context, 0, budget);
    visit.name(name);
    feed(&mut visit);
    let mut visited = visit.finish(&Input::from_bytes([]), name);
    document::settle(context, &mut visited, name);
    visited
}

/// A chunk being looked at on some thread.
type Pending = Arc<Mutex<Option<Result<Examined, Panicked>>>>;

/// Chunks under way at once: enough for every core, few enough to bound memory.
const IN_FLIGHT: usize = 16;

/// Ends of rows and lines between two looks at the clock.
const STEPS: u32 = 32;

/// The sink of one input.
struct Visit<'a> {
    context: &'a Arc<Context>,
    budget: &'a Budget,
    stream: Stream,
    ledger: Ledger,
    looked: VecDeque<Pending>,
    members: Members,
    others: Findings,
    joined: Vec<Evidence>,
    joined_findings: Findings,
    gaps: Vec<OpenGap>,
    coverage: Coverage,
    /// Whether the part in hand has a gap already.
    part_has_gap: PartGap,
    format: &'static str,
    is_container: bool,
    stopped: Option<Stop>,
    labels: Labels,
    called: String,
    /// Chunks on their way to being looked at, and how often the clock was not looked at.
    full: Vec<Chunk>,
    steps: u32,
    /// Of the members, where somebody asked why.
    traced: Option<Traced>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PartGap {
    None,
    Counted,
}

impl<'a> Visit<'a> {
    fn new(context: &'a Arc<Context>, depth: u32, budget: &'a Budget) -> Self {
        let rules = &context.rules;
        let asked_why = context.confirm.tells_misses();
        let mut ledger = Ledger::new(Arc::clone(rules), context.most);
        ledger.recorder = asked_why.then(|| Box::new(Recorder::new(rules)));
        Self {
            context,
            budget,
            stream: Stream::new(Arc::clone(rules), context.chunk),
            ledger,
            looked: VecDeque::new(),
            members: Members::new(Arc::clone(context), depth),
            others: Findings::default(),
            joined: Vec::new(),
            joined_findings: Findings::default(),
            gaps: Vec::new(),
            coverage: Coverage {
                parts: 1,
                parts_read: 1,
                ..Coverage::default()
            },
            part_has_gap: PartGap::None,
            format: "unknown",
            is_container: false,
            stopped: None,
            labels: Labels::default(),
            called: String::new(),
            full: Vec::new(),
            steps: 0,
            traced: asked_why.then(Traced::default),
        }
    }

    /// The name is text like any other.
    fn name(&mut self, name: &str) {
        let place = Place::part("name");
        if is_exchange_copy(base_name(name)) {
            self.ledger.evidence.sign("exchange-copy");
        }
        self.push(name, &place, None);
        self.stream.separate(Separator::Part);
    }

    fn push(&mut self, text: &str, place: &Place, label: Option<&str>) {
        let mut full = std::mem::take(&mut self.full);
        self.stream
            .push(text, place, label, &mut |chunk| full.push(chunk));
        for chunk in full.drain(..) {
            self.look(chunk);
        }
        self.full = full;
    }

    fn plain_lines(&mut self, text: &str, number: u32) {
        let mut full = std::mem::take(&mut self.full);
        self.stream
            .lines(text, number, &mut |chunk| full.push(chunk));
        for chunk in full.drain(..) {
            self.look(chunk);
        }
        self.full = full;
    }

    /// Looks at the clock, though not for each of many short rows.
    fn step(&mut self) -> Result<(), LimitReached> {
        self.steps = self.steps.wrapping_add(1);
        if self.steps.is_multiple_of(STEPS) {
            self.budget.step()?;
        }
        Ok(())
    }

    /// Looks at a chunk here or on another thread; results are absorbed in order either way.
    fn look(&mut self, chunk: Chunk) {
        let slot: Pending = Arc::default();
        self.looked.push_back(Arc::clone(&slot));
        let busy = self.looked.len() >= IN_FLIGHT;
        let small = chunk.text.len() < CHUNK / 2;
        let context = Arc::clone(self.context);
        let work = move || {
            let examined = contained(|| examine(&context.rules, &context.confirm, &chunk));
            fill(&slot, examined);
        };
        if busy || small || !self.context.is_parallel() {
            work();
        } else {
            rayon::spawn(work);
        }
        self.absorb(IN_FLIGHT * 2);
    }

    /// Absorbs what is ready at the front, and waits while more than `most` are under way.
    fn absorb(&mut self, most: usize) {
        while let Some(front) = self.looked.front() {
            let ready = front.lock().ok().and_then(|mut slot| slot.take());
            match ready {
                Some(examined) => {
                    self.looked.pop_front();
                    match examined {
                        Ok(examined) => self.ledger.absorb(examined),
                        Err(_) => {
                            let detail = "a stretch of the text could not be looked at";
                            self.gap(Place::Whole, GapKind::ReaderFault, detail);
                        }
                    }
                }
                None if self.looked.len() > most => {
                    if rayon::yield_now() != Some(rayon::Yield::Executed) {
                        std::thread::sleep(std::time::Duration::from_micros(100));
                    }
                }
                None => return,
            }
        }
    }

    /// Merges the members that are under way, in order. The one that crosses a limit still counts;
    /// those after it do not, and the parent is told to stop.
    fn merge_members(&mut self) {
        let mut nested = Usage::default();
        let mut crossed = None;
        for finished in self.members.finish() {
            if crossed.is_some() {
                continue;
            }
            if let Some(used) = finished.budget.as_ref().map(Budget::usage) {
                nested.add(used);
                crossed = self.budget.crossed(finished.before, nested);
            }
            self.merge(finished);
        }
        self.budget.add(nested);
        if let Some(limit) = crossed {
            self.limit(limit);
        }
    }

    fn merge(&mut self, finished: Finished) {
        let shown = match &finished.visited {
            Some(visited) => visited.shown_name.clone(),
            None => None,
        };
        let shown = shown.unwrap_or_else(|| Arc::clone(&finished.name));
        let own_gaps = finished.visited.iter().flat_map(|visited| &visited.gaps);
        let has_own_gap = own_gaps.clone().any(|gap| gap.members.is_empty());
        match finished.visited {
            Some(visited) => self.take_in(visited, finished.nth, &shown, finished.joins),
            None => {
                let detail = "the scan of this member failed";
                self.member_gap(&shown, GapKind::ReaderFault, detail, "");
                self.coverage.parts += 1;
            }
        }
        if let Some((kind, detail)) = finished.gap {
            self.member_gap(&shown, kind, detail, "");
            if !has_own_gap {
                self.coverage.parts_read = self.coverage.parts_read.saturating_sub(1);
            }
        }
    }

    fn take_in(&mut self, mut visited: Visited, nth: u32, shown: &Arc<str>, joins: bool) {
        let joins = joins && !visited.is_container;
        if !joins {
            document::settle(self.context, &mut visited, shown);
        }
        if let (Some(all), Some(mut traced)) = (&mut self.traced, visited.traced) {
            traced.inside(shown, nth);
            all.merge(traced);
        }
        let mut findings = visited.findings;
        findings.inside(shown, nth);
        let mut others = visited.others;
        others.inside(shown, nth);
        if joins {
            self.joined_findings.merge(findings, self.context.most);
            self.joined.push(visited.evidence);
        } else {
            self.others.merge(findings, self.context.most);
        }
        self.others.merge(others, self.context.most);
        self.labels.add(visited.labels);
        for mut gap in visited.gaps {
            gap.members.insert(0, Arc::clone(shown));
            self.gaps.push(gap);
        }
        self.coverage.parts += visited.coverage.parts;
        self.coverage.parts_read += visited.coverage.parts_read;
        self.coverage.chars += visited.coverage.chars;
    }

    fn member_gap(
        &mut self,
        name: &Arc<str>,
        kind: GapKind,
        detail: &'static str,
        format: &'static str,
    ) {
        self.gaps.push(OpenGap {
            members: vec![Arc::clone(name)],
            place: Place::Whole,
            kind,
            detail,
            format,
        });
    }

    fn limit(&mut self, limit: LimitReached) {
        if self.stopped.is_none() {
            self.gap(Place::Whole, limit.0, limit_detail(limit.0));
            self.stopped = Some(Stop);
        }
    }

    fn flow(&self) -> Flow {
        self.stopped.map_or(Ok(()), Err)
    }

    fn finish(mut self, input: &Input, name: &str) -> Visited {
        let last = self.stream.finish();
        self.look(last);
        self.absorb(0);
        self.ledger.evidence.tables = self.stream.tables.found();
        self.ledger.finish();
        self.merge_members();
        let values = std::mem::take(&mut self.ledger.names);
        let shown_name = masked_name(name, &values).map(Arc::from);
        let mut findings = self.ledger.findings;
        mask_sheets(&mut findings, &mut self.gaps, &values);
        if let (Some(all), Some(recorder)) = (&mut self.traced, self.ledger.recorder) {
            let mut traced = recorder.finish();
            mask_places(traced.places(), &values);
            all.merge(traced);
        }
        findings.merge(self.joined_findings, self.context.most);
        let mut evidence = self.ledger.evidence;
        for joined in self.joined {
            evidence.join(joined);
        }
        self.coverage.chars += self.ledger.chars;
        self.coverage.bytes = input.len();
        Visited {
            findings,
            others: self.others,
            evidence,
            gaps: self.gaps,
            coverage: self.coverage,
            format: self.format,
            is_container: self.is_container,
            shown_name,
            labels: self.labels.in_force(),
            traced: self.traced,
        }
    }
}

fn fill(slot: &Pending, examined: Result<Examined, Panicked>) {
    if let Ok(mut slot) = slot.lock() {
        *slot = Some(examined);
    }
}

impl TextSink for Visit<'_> {
    fn text(&mut self, segment: Segment<'_>) -> Flow {
        self.flow()?;
        if let Err(limit) = self.budget.text(segment.text.len() as u64) {
            self.limit(limit);
            return Err(Stop);
        }
        if let Some(label) = segment.label
            && let Some(said) = self.labels.note(label, segment.text)
        {
            // The property's name says that there is a label; its value is no marking by itself.
            let place = Place::part("label");
            self.push(said, &place, None);
            self.push(" ", &place, None);
            self.push(segment.text, &place, segment.label);
            return Ok(());
        }
        self.push(segment.text, segment.place, segment.label);
        Ok(())
    }

    fn lines(&mut self, text: &str, number: u32) -> Flow {
        self.flow()?;
        let room = usize::try_from(self.budget.text_left()).unwrap_or(usize::MAX);
        if let Err(limit) = self.budget.step().and(self.budget.text(text.len() as u64)) {
            // What stands before a limit is looked at.
            if limit.0 == GapKind::TextSize {
                let whole = text.get(..text.floor_char_boundary(room));
                self.plain_lines(whole.unwrap_or_default(), number);
            }
            self.limit(limit);
            return Err(Stop);
        }
        self.plain_lines(text, number);
        Ok(())
    }

    fn edge(&mut self, edge: Edge) -> Flow {
        self.flow()?;
        if matches!(edge, Edge::Row | Edge::Line | Edge::Paragraph | Edge::Part)
            && let Err(limit) = self.step()
        {
            self.limit(limit);
            return Err(Stop);
        }
        self.stream.separate(match edge {
            Edge::Cell => Separator::Cell,
            Edge::Row => Separator::Row,
            Edge::Line => Separator::Line,
            Edge::Paragraph => Separator::Paragraph,
            Edge::Page => Separator::Page,
            Edge::Table => Separator::Table,
            Edge::Part => Separator::Part,
        });
        if let Err(limit) = self.budget.text(1) {
            self.limit(limit);
            return Err(Stop);
        }
        while let Some(chunk) = self.stream.full() {
            self.look(chunk);
        }
        Ok(())
    }

    fn sign(&mut self, sign: Sign) {
        self.ledger.evidence.sign(match sign {
            Sign::TrackedChanges => "tracked-changes",
            Sign::HiddenContent => "hidden-content",
            Sign::Macros => "macros",
            Sign::Encrypted => "encrypted",
            Sign::Signed => "signed",
            Sign::Mismatch => "mismatch",
        });
    }

    fn part(&mut self, _name: &str) -> Flow {
        self.coverage.parts += 1;
        self.coverage.parts_read += 1;
        self.part_has_gap = PartGap::None;
        self.edge(Edge::Part)
    }

    fn reading(&mut self, reading: Reading) {
        self.stream.again(match reading {
            Reading::First => Again::No,
            Reading::Again => Again::Yes,
        });
    }

    fn child(&mut self, child: Child) -> Flow {
        self.flow()?;
        if let Err(limit) = self.budget.member().and(self.budget.step()) {
            self.merge_members();
            self.limit(limit);
            return Err(Stop);
        }
        // What is unpacked after this would be cut to nothing, each with a gap of its own.
        let is_spent = matches!(
            child.content,
            Content::Partial(_, GapKind::ExpandedSize, _)
                | Content::Unread(GapKind::ExpandedSize, _)
        );
        self.members.add(child, self.budget);
        if self.members.is_full() || is_spent {
            self.merge_members();
        }
        if is_spent {
            self.limit(LimitReached(GapKind::ExpandedSize));
        }
        self.flow()
    }

    fn gap(&mut self, place: Place, kind: GapKind, detail: &'static str) {
        if self.part_has_gap == PartGap::None {
            self.coverage.parts_read = self.coverage.parts_read.saturating_sub(1);
            self.part_has_gap = PartGap::Counted;
        }
        self.gaps.push(OpenGap {
            members: Vec::new(),
            place,
            kind,
            detail,
            format: self.format,
        });
    }

    fn budget(&self) -> &Budget {
        self.budget
    }

    fn called(&self) -> &str {
        &self.called
    }

    fn spool(&mut self, reader: &mut dyn io::Read) -> Content {
        spool(reader, self.context)
    }
}
