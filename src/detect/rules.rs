//! Packs compiled for matching: one automaton for all patterns, one for all words.

use std::sync::{Arc, Mutex};

use regex_automata::hybrid::dfa::Cache;

use super::classifier::Classifier;
use super::demand::Demand;
use super::document::DocumentRule;
use super::guards::Guards;
use super::lexicon::{Lexicon, Term, Use};
use super::normalise::{OffsetMap, normalise};
use super::own::OwnValues;
use super::patterns::Patterns;
use super::score::{LevelRule, Signals};
use super::sentence::Kinds;
use super::sweep::Swept;
use super::validator::Validator;
use crate::model::Title;
use crate::packs::schema::{Canonical, Mask, Stands};

/// A rule that finds values by pattern.
pub(crate) struct Identifier {
    pub validator: Option<&'static Validator>,
    pub mask: Mask,
    pub near: u32,
    pub prefixes: Vec<String>,
    pub specimens: Vec<String>,
    pub excluded: Vec<String>,
    /// What is the organisation's own is no finding.
    pub own: OwnValues,
    /// Rules beside which a value has the signal `beside`.
    pub beside: Vec<u16>,
    pub levels: Vec<LevelRule>,
    pub uses_population: bool,
    /// What fails its check in a column speaks against what passes by chance.
    pub weighs_column: bool,
    /// Document rules count its values, and nothing else shows them.
    pub hidden: bool,
}

/// What a rule looks at.
pub(crate) enum Kind {
    Identifier(Box<Identifier>),
    Document(DocumentRule),
}

/// One rule, compiled.
pub(crate) struct Rule {
    pub id: Arc<str>,
    pub title: Title,
    /// `name@version`.
    pub pack: Arc<str>,
    pub kind: Kind,
}

/// A form's pattern in the automaton.
pub(crate) struct Form {
    pub rule: u16,
    pub signals: Signals,
    /// What is asked of its value; a form without a check character has none.
    pub validator: Option<&'static Validator>,
    pub canonical: Canonical,
    /// What else is asked of its value.
    pub demand: Option<Demand>,
    pub not_after: Guards,
    pub not_before: Guards,
}

/// What a look at a chunk needs besides the rules; kept from one chunk to the next.
pub(crate) struct Scratch {
    /// Made when the first pattern is tried.
    pub cache: Option<Cache>,
    pub swept: Swept,
    /// The normalised text, with the way back from it.
    pub folded: String,
    pub map: OffsetMap,
}

/// All packs, compiled; shared by every thread.
pub(crate) struct Rules {
    pub rules: Vec<Rule>,
    pub forms: Vec<Form>,
    pub signals: Vec<Arc<str>>,
    pub lexicon: Lexicon,
    /// What sentences document rules count.
    pub sentences: Kinds,
    pub classifiers: Vec<Classifier>,
    pub telling: super::table::Telling,
    pub patterns: Patterns,
    pub(super) scratches: Mutex<Vec<Scratch>>,
    /// `sha256:…` over every pack in force.
    pub digest: String,
}

impl Rules {
    /// Takes room to work in; give it back with [`Rules::put_scratch`].
    pub fn take_scratch(&self) -> Scratch {
        let kept = self.scratches.lock().ok().and_then(|mut kept| kept.pop());
        kept.unwrap_or_else(|| Scratch {
            cache: None,
            swept: Swept::default(),
            folded: String::new(),
            map: OffsetMap::default(),
        })
    }

    pub fn put_scratch(&self, scratch: Scratch) {
        if let Ok(mut kept) = self.scratches.lock() {
            kept.push(scratch);
        }
    }

    /// The words of headings that document rules look for and that stand in `label`.
    pub fn heading_terms_in(&self, label: &str) -> Vec<u32> {
        let lexicon = &self.lexicon;
        let heads = |term: &Term| {
            lexicon.uses(term).iter().any(|used| match used {
                Use::Concept(concept) => lexicon.group_of(*concept).is_some_and(|group| {
                    !matches!(group.stands, Stands::Anywhere | Stands::Marking)
                        && !group.name.starts_with("column-")
                }),
                _ => false,
            })
        };
        let mut found: Vec<u32> = Vec::new();
        for number in self.word_numbers_in(label) {
            if lexicon.terms.get(number as usize).is_some_and(heads) && !found.contains(&number) {
                found.push(number);
            }
        }
        found
    }

    /// The rules whose headings stand in `label`, each with the pack's word.
    pub fn headings_in(&self, label: &str) -> Vec<(u16, Arc<str>)> {
        let mut found: Vec<(u16, Arc<str>)> = Vec::new();
        for (number, term) in self.words_in(label) {
            for used in self.lexicon.uses(term) {
                if let Use::Heading(rule) = used
                    && !found.iter().any(|(r, _)| r == rule)
                    && let Some(word) = self.lexicon.word(number)
                {
                    found.push((*rule, word));
                }
            }
        }
        found
    }

    /// Every word that stands in a short text.
    pub fn words_in<'a>(&'a self, text: &str) -> impl Iterator<Item = (u32, &'a Term)> {
        let numbers = self.word_numbers_in(text).into_iter();
        numbers.filter_map(|number| Some((number, self.lexicon.terms.get(number as usize)?)))
    }

    fn word_numbers_in(&self, text: &str) -> Vec<u32> {
        let (mut folded, mut map) = (String::new(), OffsetMap::default());
        let spaced = spaced(text);
        if !normalise(&spaced, &mut folded, &mut map) {
            folded = spaced;
        }
        let mut swept = Swept::default();
        self.lexicon.sweep.pass(&folded, &mut swept);
        // Of two words of one rule the one that ends first is named.
        let mut words = swept.words;
        words.sort_by_key(|hit| (hit.end, hit.start, hit.number));
        let stands = words.into_iter().filter(|hit| {
            let (start, end) = (hit.start as usize, hit.end as usize);
            self.lexicon.stands_at(hit.number, &folded, start, end)
        });
        stands.map(|hit| hit.number).collect()
    }
}

/// A label with its words apart, as it is and with `camelCase` and counters taken apart.
fn spaced(label: &str) -> String {
    let plain = label.replace(['_', '\n'], " ");
    let mut apart = String::with_capacity(label.len() * 2);
    let mut chars = plain.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        // `clientName`, `HKIDPrefix`, `hkid1`.
        let next_small = chars.peek().is_some_and(char::is_ascii_lowercase);
        let starts = c.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || (before.is_ascii_uppercase() && next_small))
            || c.is_ascii_digit() && before.is_ascii_alphabetic();
        if starts {
            apart.push(' ');
        }
        apart.push(c);
        before = c;
    }
    if apart == plain {
        return plain;
    }
    format!("{plain}\n{apart}")
}
