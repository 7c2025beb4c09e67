//! Candidates on their way from places where a pattern may begin.

use std::ops::Range;

use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::Cache;
use regex_automata::{Anchored, Input};

use super::chunk::{LONGEST_MATCH, Spot};
use super::column::LineStart;
use super::confirm::{Confirm, Cover, Hit};
use super::fruitless::Fruitless;
use super::look::{Seen, View};
use super::passage::Here;
use super::rules::Rules;

/// Looks for candidates in one chunk.
pub(super) struct Seek<'a> {
    pub rules: &'a Rules,
    pub confirm: &'a Confirm,
    pub view: &'a View<'a>,
    pub owned: &'a Range<usize>,
    pub cache: &'a mut Cache,
}

impl Seek<'_> {
    /// Judges what matches at each of `begins`, and answers the values found in names.
    pub fn candidates(
        &mut self,
        begins: impl Iterator<Item = usize>,
        found: &mut Vec<(usize, Spot, Seen)>,
    ) -> Vec<(String, String)> {
        let view = self.view;
        let mut hits = Vec::new();
        let mut cover = Cover::default();
        let (mut along, mut map) = (view.chunk.along(), view.map.cursor());
        let line = LineStart::default();
        let mut fruitless = Fruitless::new(self.rules, view, self.confirm);
        for at in begins {
            let known = fruitless.knows(at);
            let mut reach = at;
            if known.is_none() {
                reach = self.matches_at(at, &mut hits);
                if hits.is_empty() {
                    continue;
                }
            }
            let raw = if view.folded { map.raw(at) } else { at };
            let Some(stand) = along.at(raw) else {
                continue;
            };
            let here = Here::new(self.rules, view, (at, raw), (stand, &line));
            // What starts in the margin is its own chunk's; here it only covers what it takes.
            let owns = at >= self.owned.start;
            let mut tell = |spot, kind| {
                if owns {
                    found.push((at, spot, kind));
                }
            };
            match known {
                Some(shapes) => shapes
                    .iter()
                    .for_each(|rule| here.tell_shape(*rule, &mut tell)),
                None => {
                    self.confirm
                        .candidates(&here, &mut hits, &mut cover, &mut tell);
                    fruitless.note(at..reach, &cover);
                }
            }
        }
        cover.names
    }

    /// Every form that matches at `at`, each with its longest end before a character that is neither
    /// an ASCII letter nor a digit. Answers how far the text was looked at.
    fn matches_at(&mut self, at: usize, hits: &mut Vec<Hit>) -> usize {
        hits.clear();
        let patterns = &*self.rules.patterns;
        let bytes = self.view.text.as_bytes();
        let end = (at + LONGEST_MATCH).min(bytes.len());
        let input = Input::new(bytes).range(at..end).anchored(Anchored::Yes);
        let Ok(mut state) = patterns.start_state_forward(self.cache, &input) else {
            return end;
        };
        let walked = bytes.get(at..end).unwrap_or_default();
        // A state says of the bytes before the last one whether they match.
        for (ending, byte) in (at..).zip(walked) {
            let before = state;
            // Most states say nothing, and lead to such: nothing else is asked of them.
            if !before.is_tagged() {
                state = patterns.next_state_untagged(self.cache, before, *byte);
                if !state.is_tagged() {
                    continue;
                }
            }
            if before.is_tagged() || state.is_unknown() {
                let Ok(next) = patterns.next_state(self.cache, before, *byte) else {
                    return end;
                };
                state = next;
            }
            if !self.goes_on(state, at..ending, hits) {
                return ending;
            }
        }
        let last = match bytes.get(end) {
            Some(byte) => patterns.next_state(self.cache, state, *byte),
            None => patterns.next_eoi_state(self.cache, state),
        };
        if let Ok(state) = last {
            self.goes_on(state, at..end, hits);
        }
        end
    }

    /// Notes what `state` says of the text that was walked before it was reached, and answers whether
    /// anything may follow.
    fn goes_on(&self, state: LazyStateID, walked: Range<usize>, hits: &mut Vec<Hit>) -> bool {
        if state.is_match() {
            if !walked.is_empty() && ends_a_word(self.view.text.as_bytes(), walked.end) {
                self.note_matches(state, walked.end, hits);
            }
            return true;
        }
        !(state.is_dead() || state.is_quit())
    }

    fn note_matches(&self, state: LazyStateID, end: usize, hits: &mut Vec<Hit>) {
        let patterns = &*self.rules.patterns;
        for nth in 0..patterns.match_len(self.cache, state) {
            let form = patterns.match_pattern(self.cache, state, nth).as_usize();
            match hits.iter_mut().find(|known| known.form == form) {
                Some(known) => known.end = end,
                None => hits.push(Hit { form, end }),
            }
        }
    }
}

/// Whether a match may end at `end`. Letters and digits run on; behind a bracket a word may follow
/// (`K274918(1)Chan`), but a single letter or a digit makes it another number (`A123456(3)B`).
fn ends_a_word(bytes: &[u8], end: usize) -> bool {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let last = byte(end.wrapping_sub(1));
    if !last.is_ascii() || !byte(end).is_ascii_alphanumeric() {
        return true;
    }
    !last.is_ascii_alphanumeric()
        && byte(end).is_ascii_alphabetic()
        && byte(end + 1).is_ascii_alphabetic()
}
