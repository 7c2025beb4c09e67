//! Text that was judged and holds no value is not judged again where it comes again: content that says
//! the same thing over and over must not cost more than other content.

use std::ops::Range;

use super::chunk::LONGEST_MATCH;
use super::confirm::{Confirm, Cover};
use super::look::View;
use super::rules::Rules;

/// How many places are remembered.
const REMEMBERED: usize = 4;

/// The last places at which something matched, and nothing of it was a value.
pub(super) struct Fruitless<'a> {
    bytes: &'a [u8],
    places: Vec<Place>,
    next: usize,
    /// How many bytes before a match and behind what was looked at have a say.
    before: usize,
    behind: usize,
    most: usize,
}

struct Place {
    at: usize,
    /// What it begins with: other text is told from it by this.
    eight: Option<[u8; 8]>,
    /// From its first byte that has a say to its last one.
    text: Range<usize>,
    /// Rules of which there was a shape.
    shapes: Vec<u16>,
}

impl<'a> Fruitless<'a> {
    pub fn new(rules: &Rules, view: &View<'a>, confirm: &Confirm) -> Self {
        let mut forms = rules.forms.iter();
        let (before, behind) = forms.by_ref().fold((1, 2), |(before, behind), form| {
            let guards = (form.not_after.longest(), form.not_before.longest());
            (guards.0.max(before), guards.1.max(behind))
        });
        // Offsets as written decide too where text was folded, and somebody may ask about each place.
        let is_used = !view.folded && !confirm.tells_misses();
        Self {
            bytes: view.text.as_bytes(),
            places: Vec::new(),
            next: 0,
            before,
            behind,
            most: if is_used { REMEMBERED } else { 0 },
        }
    }

    /// The rules that have a shape at `at`, if the same text stands there as at a place without a value.
    pub fn knows(&self, at: usize) -> Option<&[u16]> {
        let eight = self.eight(at);
        let same = |place: &&Place| {
            if place.eight != eight {
                return false;
            }
            let from = at.checked_sub(place.at - place.text.start);
            let here = from.and_then(|from| self.bytes.get(from..from + place.text.len()));
            let there = self.bytes.get(place.text.clone());
            here.is_some() && here == there
        };
        self.places.iter().find(same).map(|place| &*place.shapes)
    }

    fn eight(&self, at: usize) -> Option<[u8; 8]> {
        self.bytes.get(at..)?.first_chunk().copied()
    }

    /// Remembers what was `looked` at, if it held nothing and `cover` left it uncovered.
    pub fn note(&mut self, looked: Range<usize>, cover: &Cover) {
        let start = looked.start.checked_sub(self.before);
        let end = looked.end + self.behind;
        // Where the walk was cut short, what stands behind may have a say.
        let is_whole = looked.len() < LONGEST_MATCH && end <= self.bytes.len();
        let (Some(start), Some(shapes)) = (start, cover.nothing_at(looked.start)) else {
            return;
        };
        if !is_whole || self.most == 0 {
            return;
        }
        let place = Place {
            at: looked.start,
            eight: self.eight(looked.start),
            text: start..end,
            shapes: shapes.to_vec(),
        };
        match self.places.get_mut(self.next) {
            Some(slot) => *slot = place,
            None => self.places.push(place),
        }
        self.next = (self.next + 1) % self.most;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::detect::look::{Event, Seen};
    use crate::detect::{Confirm, Reveal, Rules, Stream, examine};

    /// What is found where nothing is remembered, because somebody asks why, must be found anyway.
    #[test]
    fn text_that_comes_again_gives_the_events_that_it_gives_by_itself() {
        let loaded = crate::packs::load(&[]).unwrap();
        let rules = Arc::new(Rules::compile(&loaded).unwrap());
        let confirm = Confirm::new(&[7; 32], Reveal::Masked);
        let units = [
            "1 ",
            "1 2 ",
            "A1 ",
            "7 3 8\n",
            "12345678 ",
            "K274919(1), ",
            "4111 1111 1111 1112 ",
            "a@",
            "1|2|3|",
        ];
        for unit in units {
            for value in [
                "",
                "K274918(1)",
                "4111 1111 1111 1111",
                "\n9123 4567\t",
                "。",
            ] {
                let text = [&unit.repeat(90), value, &unit.repeat(90), "1"].concat();
                let mut stream = Stream::new(Arc::clone(&rules), 1 << 18);
                stream.lines(&text, 1, &mut |_| {});
                let chunk = stream.finish();
                let shown = |confirm: &Confirm| {
                    let events = examine(&rules, confirm, &chunk).events;
                    events.iter().filter_map(shown).collect::<Vec<_>>()
                };
                assert_eq!(
                    shown(&confirm),
                    shown(&confirm.telling_misses()),
                    "{unit:?} around {value:?}"
                );
            }
        }
    }

    fn shown(event: &Event) -> Option<String> {
        let kind = match &event.kind {
            Seen::Term(term) => format!("word {}", term.term),
            Seen::Shape { rule, column } => format!("shape {rule} {column}"),
            Seen::Candidate(found) => format!("value {} {}", found.rule, found.masked),
            Seen::Question => "question".to_owned(),
            Seen::Missed(_) => return None,
        };
        Some(format!("{} {:?} {kind}", event.at, event.spot))
    }
}
