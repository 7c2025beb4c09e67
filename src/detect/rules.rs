//! Packs compiled for matching: one automaton for all patterns, one for all words.

use std::sync::{Arc, Mutex};

use regex_automata::hybrid::dfa::{Cache, DFA};

use super::demand::Demand;
use super::document::DocumentRule;
use super::normalise::{OffsetMap, normalise};
use super::own::OwnValues;
use super::score::{LevelRule, Signals};
use super::sweep::{Sweep, Swept};
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
    pub not_after: Vec<String>,
    pub not_before: Vec<String>,
}

/// What a word is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    Keyword(u16),
    Heading(u16),
    /// What stands right behind it is the field's value.
    Field(u16),
    /// What stands right behind it is the value of a field that the rule is not about.
    OtherField(u16),
    Concept(u32),
}

/// One word of the word automaton.
pub(crate) struct Term {
    /// The pack's spelling.
    pub word: Arc<str>,
    pub exact: bool,
    pub starts_ascii: bool,
    pub ends_ascii: bool,
    pub uses: Vec<Use>,
    pub asks: Asks,
}

/// What the uses of a word ask of where it stands: nothing else is looked at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asks {
    /// Its line or cell, anywhere.
    pub line: bool,
    /// Its line or cell, in a table.
    pub cell: bool,
    /// Whether it is set off from what else its line holds, and how near the end of a page it is.
    pub margin: bool,
    /// An amount behind it.
    pub figure: bool,
    /// What stands next to it.
    pub beside: Vec<Stands>,
    /// Which sentence it stands in.
    pub sentence: bool,
}

impl Asks {
    pub fn heading(&mut self) {
        self.cell = true;
    }

    /// Adds what a group asks.
    pub fn group(&mut self, stands: Stands) {
        match stands {
            Stands::Anywhere | Stands::Name | Stands::Margin => {}
            Stands::Heading => self.line = true,
            Stands::Marking | Stands::Title | Stands::Banner => {
                self.line = true;
                self.margin = true;
            }
            Stands::Figure => self.figure = true,
            Stands::BeforeName | Stands::AfterName | Stands::BeforeText | Stands::BeforeNumber => {
                if !self.beside.contains(&stands) {
                    self.beside.push(stands);
                }
            }
        }
    }
}

/// A named list of concepts.
pub(crate) struct Group {
    pub name: Arc<str>,
    pub pack: Arc<str>,
    pub stands: Stands,
    /// The concepts' numbers, one after another.
    pub first: u32,
    pub end: u32,
}

/// What a look at a chunk needs besides the rules; kept from one chunk to the next.
pub(crate) struct Scratch {
    pub cache: Cache,
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
    pub terms: Vec<Term>,
    pub groups: Vec<Group>,
    /// For each concept: its group and its first spelling.
    pub concepts: Vec<(u32, Arc<str>)>,
    pub sentences: Vec<super::sentence::Kind>,
    pub columns: super::table::Columns,
    pub telling: super::table::Telling,
    pub sweep: Sweep,
    pub patterns: DFA,
    pub(super) scratches: Mutex<Vec<Scratch>>,
    /// `sha256:…` over every pack in force.
    pub digest: String,
}

impl Rules {
    /// Takes room to work in; give it back with [`Rules::put_scratch`].
    pub fn take_scratch(&self) -> Scratch {
        let kept = self.scratches.lock().ok().and_then(|mut kept| kept.pop());
        kept.unwrap_or_else(|| Scratch {
            cache: self.patterns.create_cache(),
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
        let heads = |term: &Term| {
            term.uses.iter().any(|used| match used {
                Use::Concept(concept) => {
                    let group = self.concepts.get(*concept as usize);
                    let group = group.and_then(|(group, _)| self.groups.get(*group as usize));
                    group.is_some_and(|group| {
                        !matches!(group.stands, Stands::Anywhere | Stands::Marking)
                            && !group.name.starts_with("column-")
                    })
                }
                _ => false,
            })
        };
        let mut found: Vec<u32> = Vec::new();
        for number in self.word_numbers_in(label) {
            if self.terms.get(number as usize).is_some_and(heads) && !found.contains(&number) {
                found.push(number);
            }
        }
        found
    }

    /// The rules whose headings stand in `label`, each with the pack's word.
    pub fn headings_in(&self, label: &str) -> Vec<(u16, Arc<str>)> {
        let mut found: Vec<(u16, Arc<str>)> = Vec::new();
        for term in self.words_in(label) {
            for used in &term.uses {
                if let Use::Heading(rule) = used
                    && !found.iter().any(|(r, _)| r == rule)
                {
                    found.push((*rule, Arc::clone(&term.word)));
                }
            }
        }
        found
    }

    /// Every word that stands in a short text.
    pub fn words_in<'a>(&'a self, text: &str) -> impl Iterator<Item = &'a Term> {
        let numbers = self.word_numbers_in(text).into_iter();
        numbers.filter_map(|number| self.terms.get(number as usize))
    }

    fn word_numbers_in(&self, text: &str) -> Vec<u32> {
        let (mut folded, mut map) = (String::new(), OffsetMap::default());
        let spaced = spaced(text);
        if !normalise(&spaced, &mut folded, &mut map) {
            folded = spaced;
        }
        let mut swept = Swept::default();
        self.sweep.pass(&folded, &mut swept);
        // Of two words of one rule the one that ends first is named.
        let mut words = swept.words;
        words.sort_by_key(|hit| (hit.end, hit.start, hit.number));
        let stands = words.into_iter().filter(|hit| {
            let term = self.terms.get(hit.number as usize);
            let (start, end) = (hit.start as usize, hit.end as usize);
            term.is_some_and(|term| term.stands_at(&folded, start, end))
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

impl Term {
    /// Whether the word really stands at `start..end`: whole words for ASCII (a plural `s` is
    /// let through), letters in case where the pack asks for it.
    pub fn stands_at(&self, text: &str, start: usize, end: usize) -> bool {
        let bytes = text.as_bytes();
        let alnum = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at))
                .is_some_and(u8::is_ascii_alphanumeric)
        };
        if self.exact && text.get(start..end) != Some(&*self.word) {
            return false;
        }
        if self.starts_ascii && alnum(start.checked_sub(1)) {
            return false;
        }
        if !self.ends_ascii || !alnum(Some(end)) {
            return true;
        }
        let plural = bytes
            .get(end)
            .is_some_and(|b| b.eq_ignore_ascii_case(&b's'));
        plural && !alnum(Some(end + 1)) && self.word.len() > 4
    }
}
