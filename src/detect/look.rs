//! One pass over a chunk: every word and every candidate in it, with where they stand.

use std::ops::Range;

use super::chunk::{Chunk, Spot, Stand, floor_boundary};
use super::classifier::{self, Read};
use super::confirm::{Candidate, Confirm};
use super::edges::{first_edge, is_foot, last_edge};
use super::figure::heads_figures;
use super::lexicon::Asks;
use super::mark::{Around, Lines};
use super::naming::{Beside, NEXT_TO};
use super::normalise::{OffsetMap, normalise};
use super::rules::{Rules, Scratch};
use super::seek::Seek;
use super::sentence::{parts, questions};
use super::sweep::{Stands, Swept};
use super::trace::Missed;
use super::value::length;
use crate::model::Place;
use crate::packs::schema::Stands as PackStands;

/// Something seen, at a character position counted from the start of what the chunk owns.
pub(crate) struct Event {
    pub at: u64,
    pub spot: Spot,
    pub kind: Seen,
}

pub(crate) enum Seen {
    /// A sentence that asks something.
    Question,
    /// A word of some pack.
    Term(SeenTerm),
    /// A value that passed its rule's checks.
    Candidate(Box<Candidate>),
    /// Something of a rule's shape that failed its checks: it counts against a population.
    Shape { rule: u16, column: u64 },
    /// The same, told of where somebody asked why.
    Missed(Box<Missed>),
}

/// A word, with what its surroundings say.
pub(crate) struct SeenTerm {
    pub term: u32,
    /// Its length in characters.
    pub len: u32,
    /// The number of its sentence in the chunk, where something asks for it.
    pub sentence: Option<u32>,
    pub standing: Standing,
}

/// How a word stands in its document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Its cell or line is at most 40 characters long.
    pub short: bool,
    /// Its cell or line is short, and it is at least half of what stands there.
    pub heads: bool,
    /// It is all that its line or cell holds, but for punctuation.
    pub alone: bool,
    /// It stands in a header, footer, watermark or property.
    pub margin: bool,
    /// It begins its line or cell.
    pub leads: bool,
    /// Its line is among the last of a page.
    pub foot: bool,
    /// What stands next to it, as far as a group of the word asks.
    pub beside: Beside,
    /// It stands in the name of the file.
    pub named: bool,
    /// An amount stands right behind it.
    pub figured: bool,
    /// It is set off from what else its line holds: by a bar, a dash, brackets, a gap or its own
    /// translation.
    pub fenced: bool,
    /// It has no small letter.
    pub loud: bool,
}

/// What one chunk held.
#[derive(Default)]
pub(crate) struct Examined {
    /// Ascending by position.
    pub events: Vec<Event>,
    /// Characters that the chunk owns.
    pub chars: u64,
    /// Values found in names of files and sheets, as written and masked.
    pub names: Vec<(String, String)>,
    /// What classifiers make of the text.
    pub reads: Vec<Read>,
}

/// A line or cell up to this many characters may be a heading.
const SHORT: usize = 40;

/// The normalised view of a chunk.
pub(crate) struct View<'a> {
    pub chunk: &'a Chunk,
    pub text: &'a str,
    pub map: &'a OffsetMap,
    pub folded: bool,
}

impl View<'_> {
    pub fn raw(&self, at: usize) -> usize {
        if self.folded { self.map.raw(at) } else { at }
    }

    /// The first normalised offset whose character was written at or after `raw`.
    pub fn folded_at(&self, raw: usize) -> usize {
        if !self.folded {
            return raw;
        }
        let (mut low, mut high) = (0, self.text.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.raw(middle) < raw {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// What the chunk owns, as offsets in the normalised text.
    fn owned(&self) -> Range<usize> {
        self.folded_at(self.chunk.owned.start)..self.folded_at(self.chunk.owned.end)
    }
}

/// Looks at one chunk. Pure: any thread may do it, in any order.
pub(crate) fn examine(rules: &Rules, confirm: &Confirm, chunk: &Chunk) -> Examined {
    examine_by(rules, confirm, chunk, &|text, swept| {
        rules.lexicon.sweep.pass(text, swept);
    })
}

/// As [`examine`], with `sweep` to say where words stand and where patterns may begin.
pub(super) fn examine_by(
    rules: &Rules,
    confirm: &Confirm,
    chunk: &Chunk,
    sweep: &dyn Fn(&str, &mut Swept),
) -> Examined {
    let mut scratch = rules.take_scratch();
    let Scratch {
        cache,
        swept,
        folded,
        map,
    } = &mut scratch;
    let changed = normalise(&chunk.text, folded, map);
    let view = View {
        chunk,
        text: if changed { folded } else { &chunk.text },
        map,
        folded: changed,
    };
    let mut found: Vec<(usize, Spot, Seen)> = Vec::new();
    let mut examined = Examined::default();
    sweep(view.text, swept);
    let owned = view.owned();
    note_terms(rules, &view, &owned, &swept.words, &mut found);
    find_labels(rules, &view, &mut found);
    let begins = swept.starts.iter().map(|at| *at as usize);
    let mut begins = begins.take_while(|at| *at < owned.end).peekable();
    if begins.peek().is_some() {
        let mut seek = Seek {
            rules,
            confirm,
            view: &view,
            owned: &owned,
            cache: cache.get_or_insert_with(|| rules.patterns.create_cache()),
        };
        examined.names = seek.candidates(begins, &mut found);
    }
    note_questions(&view, &owned, &mut found);
    found.sort_by_key(|(at, _, _)| *at);
    examined.reads = classifier::read(&rules.classifiers, &view, &owned, &found);
    place_events(&view, &owned, found, &mut examined);
    rules.put_scratch(scratch);
    examined
}

/// Turns byte offsets into character positions, counted once over the owned text.
fn place_events(
    view: &View<'_>,
    owned: &Range<usize>,
    found: Vec<(usize, Spot, Seen)>,
    examined: &mut Examined,
) {
    let count = |from: usize, to: usize| {
        let text = view.text.get(from..to).unwrap_or_default();
        text.chars().count() as u64
    };
    let (mut at, mut chars) = (owned.start, 0);
    examined.events.reserve(found.len());
    for (offset, spot, kind) in found {
        let offset = offset.max(at);
        chars += count(at, offset);
        at = offset;
        examined.events.push(Event {
            at: chars,
            spot,
            kind,
        });
    }
    examined.chars = chars + count(at, owned.end.max(at));
}

fn note_terms(
    rules: &Rules,
    view: &View<'_>,
    owned: &Range<usize>,
    words: &[Stands],
    found: &mut Vec<(usize, Spot, Seen)>,
) {
    let mut along = view.chunk.along();
    let mut map = view.map.cursor();
    let (mut sentence, mut reached) = (0, owned.start);
    for hit in words {
        let (start, end) = (hit.start as usize, hit.end as usize);
        if !owned.contains(&start) {
            continue;
        }
        let Some(term) = rules.lexicon.terms.get(hit.number as usize) else {
            continue;
        };
        if !rules.lexicon.stands_at(hit.number, view.text, start, end) {
            continue;
        }
        let raw = if view.folded { map.raw(start) } else { start };
        let Some(stand) = along.at(raw) else {
            continue;
        };
        if stand.part_name() == Some(Place::PROMPT) {
            continue;
        }
        let spot = stand.spot();
        let word = view.text.get(start..end).unwrap_or_default();
        if term.asks.sentence {
            sentence += u32::from(parts(view.text, reached, start));
            reached = reached.max(end);
        }
        let term = SeenTerm {
            term: hit.number,
            len: length(word) as u32,
            sentence: term.asks.sentence.then_some(sentence),
            standing: standing(view, (start, end), &term.asks, stand),
        };
        found.push((start, spot, Seen::Term(term)));
    }
}

fn note_questions(view: &View<'_>, owned: &Range<usize>, found: &mut Vec<(usize, Spot, Seen)>) {
    let mut along = view.chunk.along();
    for at in questions(view.text, owned) {
        if let Some(stand) = along.at(view.raw(at)) {
            found.push((at, stand.spot(), Seen::Question));
        }
    }
}

/// What stands next to a word, as far as one of its groups asks.
fn beside(asked: &[PackStands], text: &str, start: usize, end: usize) -> Beside {
    let mut beside = Beside::default();
    if asked.is_empty() {
        return beside;
    }
    let from = text.ceil_char_boundary(start.saturating_sub(NEXT_TO));
    let to = text.floor_char_boundary((end + NEXT_TO).min(text.len()));
    let left = text.get(from..start).unwrap_or_default();
    let right = text.get(end..to).unwrap_or_default();
    let word = text.get(start..end).unwrap_or_default();
    for stands in asked {
        beside.look(*stands, (left, word, right));
    }
    beside
}

/// Labels of fields are headings of their values: `<birthDate>1980-05-03</birthDate>` has the word
/// in no text.
fn find_labels(rules: &Rules, view: &View<'_>, found: &mut Vec<(usize, Spot, Seen)>) {
    let chunk = view.chunk;
    let marks = chunk.marks.iter().enumerate();
    for (nth, mark) in marks.filter(|(_, mark)| chunk.owned.contains(&mark.at)) {
        let Some(label) = mark.label.as_ref().filter(|label| !label.terms.is_empty()) else {
            continue;
        };
        let next = chunk
            .marks
            .get(nth + 1)
            .map_or(chunk.text.len(), |next| next.at);
        let to = chunk.text.floor_char_boundary(next.min(mark.at + NEXT_TO));
        let value = chunk.text.get(mark.at..to).unwrap_or_default();
        let value = format!(":{}", value.trim_end());
        for number in &label.terms {
            let Some(term) = rules.lexicon.terms.get(*number as usize) else {
                continue;
            };
            let mut beside = Beside::default();
            for stands in &term.asks.beside {
                beside.look(*stands, ("", "", &value));
            }
            let standing = Standing {
                short: true,
                leads: true,
                beside,
                ..Standing::default()
            };
            let seen = SeenTerm {
                term: *number,
                len: 0,
                sentence: None,
                standing,
            };
            found.push((view.folded_at(mark.at), mark.spot, Seen::Term(seen)));
        }
    }
}

/// Whether an amount stands right behind what ends at `end`.
fn is_figured(text: &str, end: usize) -> bool {
    let ahead = text.get(end..floor_boundary(text, end + REACH));
    heads_figures(ahead.unwrap_or_default())
}

/// Parts in which a word is a marking wherever it stands.
const MARGINS: &[&str] = &["header", "footer", "watermark", "property", "name", "stamp"];

/// How the word at `start..end` stands, as far as its uses ask.
fn standing(
    view: &View<'_>,
    (start, end): (usize, usize),
    asks: &Asks,
    stand: Stand<'_>,
) -> Standing {
    let part = stand.part_name();
    let mut standing = Standing {
        margin: part.is_some_and(|part| MARGINS.contains(&part)),
        named: part == Some("name"),
        beside: beside(&asks.beside, view.text, start, end),
        figured: asks.figure && is_figured(view.text, end),
        ..Standing::default()
    };
    if asks.line || (asks.cell && stand.mark.spot.in_table) {
        in_line(view, (start, end), (asks, part), &mut standing);
    }
    standing
}

/// How a word stands in its line or cell.
fn in_line(
    view: &View<'_>,
    (start, end): (usize, usize),
    (asks, part): (&Asks, Option<&str>),
    standing: &mut Standing,
) {
    let bytes = view.text.as_bytes();
    let left = bytes
        .get(start.saturating_sub(REACH)..start)
        .unwrap_or_default();
    let right = bytes
        .get(end..(end + REACH).min(bytes.len()))
        .unwrap_or_default();
    let before = last_edge(left).map(|at| left.len() - 1 - at);
    let after = first_edge(right);
    let at_start = start <= REACH && view.chunk.first && before.is_none();
    let at_end = view.chunk.last && after.is_none() && end + REACH >= bytes.len();
    let before = before.or_else(|| at_start.then_some(left.len()));
    let after = after.or_else(|| at_end.then_some(right.len()));
    let left_text = before.and_then(|n| view.text.get(start - n..start));
    let right_text = after.and_then(|n| view.text.get(end..end + n));
    let bare = |text: Option<&str>| text.is_some_and(|t| !t.chars().any(char::is_alphanumeric));
    let inside = view.text.get(start..end).unwrap_or_default();
    if let (Some(l), Some(r)) = (left_text, right_text)
        && l.len() + inside.len() + r.len() <= REACH
    {
        let chars: usize = [l, inside, r].iter().map(|t| t.chars().count()).sum();
        let letters = |t: &str| t.chars().filter(|c| c.is_alphanumeric()).count();
        standing.short = chars <= SHORT;
        standing.heads = standing.short && letters(inside) >= letters(l) + letters(r);
    }
    standing.leads = bare(left_text);
    if asks.margin {
        let around = Around {
            left: left_text,
            right: right_text,
        };
        // Asked of the few words that stand apart, and of no other.
        let is_mark = || {
            let lines = Lines { left, right };
            part != Some("strings")
                && around.may_hold_mark(inside)
                && !lines.head_disclaimer()
                && !lines.are_of_table()
        };
        standing.alone = standing.leads && bare(right_text) && is_mark();
        standing.foot = is_foot(right, at_end);
        standing.fenced = around.fence(inside) && is_mark();
        standing.loud = !inside.contains(char::is_lowercase);
    }
}

/// How far the surroundings of a word are looked at: 40 characters of up to four bytes.
const REACH: usize = SHORT * 4;
