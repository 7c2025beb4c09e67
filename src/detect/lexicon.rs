//! The words of all packs, with what each is used for: gathered when the program is built for the
//! built-in packs, when it starts for others.

use std::ops::Range;
use std::sync::Arc;

use hashbrown::HashMap;
use regex_automata::nfa::thompson::NFA;

use super::normalise::{OffsetMap, normalise};
use super::sweep::{Spelling, Sweep};
use super::table::Columns;
use crate::frozen::{Frozen, Texts, Thaw, frozen_struct};
use crate::packs::schema::{Case, Ends, Rule as PackRule, Stands};
use crate::packs::{Loaded, LoadedPack};

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

/// One word of the packs; [`Lexicon::words`] has its spelling.
pub(crate) struct Term {
    pub exact: bool,
    pub starts_ascii: bool,
    pub ends_ascii: bool,
    /// Where its uses stand among those of all words.
    uses: Range<u32>,
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
            Stands::BeforeName
            | Stands::AfterName
            | Stands::BeforeText
            | Stands::BeforeNumber
            | Stands::BeforeGiven
            | Stands::BeforeDigit => {
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

impl Lexicon {
    /// What a word is used for.
    pub fn uses(&self, term: &Term) -> &[Use] {
        let uses = term.uses.start as usize..term.uses.end as usize;
        self.uses.get(uses).unwrap_or_default()
    }

    /// The pack's spelling of the word `number`, as rows tell of it.
    pub fn word(&self, number: u32) -> Option<Arc<str>> {
        self.words.get(number as usize).map(Arc::from)
    }

    /// What evidence calls a concept.
    pub fn concept(&self, number: u32) -> Option<Arc<str>> {
        self.concepts.get(number as usize).map(Arc::from)
    }

    pub fn concept_count(&self) -> usize {
        self.concept_groups.len()
    }

    /// Notes of which concepts it is asked in which sentence they stand.
    pub fn ask_sentences(&mut self, ask_for: impl Fn(u32) -> bool) {
        let uses = &self.uses;
        for term in &mut self.terms {
            let of_term = uses.get(term.uses.start as usize..term.uses.end as usize);
            let mut concepts_of = of_term.unwrap_or_default().iter();
            term.asks.sentence = concepts_of.any(|used| match used {
                Use::Concept(concept) => ask_for(*concept),
                _ => false,
            });
        }
    }

    /// The group of a concept.
    pub fn group_of(&self, concept: u32) -> Option<&Group> {
        let group = *self.concept_groups.get(concept as usize)?;
        self.groups.get(group as usize)
    }

    /// Whether the word `number` really stands at `start..end`: whole words for ASCII (a plural `s` is
    /// let through), letters in case where the pack asks for it.
    pub fn stands_at(&self, number: u32, text: &str, start: usize, end: usize) -> bool {
        let (Some(term), Some(word)) = (
            self.terms.get(number as usize),
            self.words.get(number as usize),
        ) else {
            return false;
        };
        let bytes = text.as_bytes();
        let alnum = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at))
                .is_some_and(u8::is_ascii_alphanumeric)
        };
        if term.exact && text.get(start..end) != Some(word) {
            return false;
        }
        if term.starts_ascii && alnum(start.checked_sub(1)) {
            return false;
        }
        if !term.ends_ascii || !alnum(Some(end)) {
            return true;
        }
        let plural = bytes
            .get(end)
            .is_some_and(|b| b.eq_ignore_ascii_case(&b's'));
        plural && !alnum(Some(end + 1)) && word.len() > 4
    }
}

/// All words, ready to be looked for.
pub(crate) struct Lexicon {
    pub terms: Vec<Term>,
    /// The packs' spellings of the words.
    words: Texts,
    uses: Vec<Use>,
    pub groups: Vec<Group>,
    /// For each concept its first spelling, and its group.
    concepts: Texts,
    concept_groups: Vec<u32>,
    pub columns: Columns,
    pub sweep: Sweep,
}

/// How keywords and headings are matched.
const WHOLE_WORD: (Case, Ends) = (Case::Fold, Ends::Word);

impl Lexicon {
    /// Gathers the words of `loaded`, whose patterns `patterns` is made of.
    pub fn new(loaded: &Loaded, patterns: &NFA) -> Self {
        let mut gather = Gather::with_room(loaded);
        for pack in &loaded.packs {
            gather.groups(pack);
        }
        let rules = loaded.packs.iter().flat_map(|pack| &pack.rules);
        for ((_, rule), index) in rules.zip(0..=u16::MAX) {
            gather.rule(rule, index);
        }
        gather.finish(patterns)
    }
}

#[derive(Default)]
struct Gather {
    groups: Vec<Group>,
    concepts: Texts,
    concept_groups: Vec<u32>,
    /// Folded spelling and case → number in `terms`.
    term_index: HashMap<(String, bool, Ends), usize>,
    terms: Vec<Term>,
    words: Texts,
    /// By the words' numbers.
    uses: Vec<Vec<Use>>,
    columns: Columns,
    /// Room for the normalised form of one word.
    folded: String,
    map: OffsetMap,
}

impl Gather {
    fn with_room(loaded: &Loaded) -> Self {
        let spellings = |pack: &LoadedPack| {
            let concepts = pack.groups.iter().flat_map(|group| &group.concepts);
            concepts.map(Vec::len).sum::<usize>()
        };
        // Keywords and headings of rules come on top.
        let words = loaded.packs.iter().map(spellings).sum::<usize>() * 5 / 4;
        Self {
            term_index: HashMap::with_capacity(words),
            terms: Vec::with_capacity(words),
            ..Self::default()
        }
    }

    fn groups(&mut self, pack: &LoadedPack) {
        for group in &pack.groups {
            let number = self.groups.len() as u32;
            let first = self.concept_groups.len() as u32;
            if let Some(class) = group.name.strip_prefix("column-") {
                self.columns.add(class, &group.concepts);
            }
            for concept in &group.concepts {
                let Some(word) = concept.first() else {
                    continue;
                };
                let id = self.concept_groups.len() as u32;
                let shown = group.shown.as_ref().unwrap_or(word);
                self.concept_groups.push(number);
                self.concepts.push(shown);
                for spelling in concept {
                    self.term(spelling, (group.case, group.ends), Use::Concept(id));
                }
            }
            self.groups.push(Group {
                name: group.name.as_str().into(),
                pack: pack.name.as_str().into(),
                stands: group.stands,
                first,
                end: self.concept_groups.len() as u32,
            });
        }
    }

    fn rule(&mut self, rule: &PackRule, index: u16) {
        if !rule.has_patterns() {
            return;
        }
        for word in &rule.keywords {
            self.term(word, WHOLE_WORD, Use::Keyword(index));
        }
        let headings = if rule.headings.is_empty() {
            &rule.keywords
        } else {
            &rule.headings
        };
        for word in headings {
            self.term(word, WHOLE_WORD, Use::Heading(index));
        }
        for word in &rule.fields {
            self.term(word, WHOLE_WORD, Use::Field(index));
        }
        for word in &rule.other_fields {
            self.term(word, WHOLE_WORD, Use::OtherField(index));
        }
    }

    fn term(&mut self, word: &str, (case, ends): (Case, Ends), used: Use) {
        let folded = match normalise(word, &mut self.folded, &mut self.map) {
            true => self.folded.as_str(),
            false => word,
        };
        let exact = case == Case::Exact;
        let key = (folded.to_ascii_lowercase(), exact, ends);
        let ascii = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let (terms, words) = (&mut self.terms, &mut self.words);
        let number = *self.term_index.entry(key).or_insert_with(|| {
            words.push(if exact { folded } else { word });
            terms.push(Term {
                exact,
                starts_ascii: ascii(folded.chars().next()),
                ends_ascii: ends == Ends::Word && ascii(folded.chars().next_back()),
                uses: 0..0,
                asks: Asks::default(),
            });
            terms.len() - 1
        });
        if self.uses.len() <= number {
            self.uses.resize_with(number + 1, Vec::new);
        }
        if let Some(uses) = self.uses.get_mut(number)
            && !uses.contains(&used)
        {
            uses.push(used);
        }
    }

    /// Gathers what the uses of each word ask.
    fn ask(&mut self) {
        for (term, uses) in self.terms.iter_mut().zip(&self.uses) {
            for used in uses {
                match *used {
                    Use::Heading(_) => term.asks.heading(),
                    Use::Concept(concept) => {
                        let group = self.concept_groups.get(concept as usize);
                        let group = group.and_then(|group| self.groups.get(*group as usize));
                        if let Some(group) = group {
                            term.asks.group(group.stands);
                        }
                    }
                    Use::Keyword(_) | Use::Field(_) | Use::OtherField(_) => {}
                }
            }
        }
    }

    fn finish(mut self, patterns: &NFA) -> Lexicon {
        self.ask();
        let mut spellings: Vec<Spelling> = Vec::new();
        spellings.resize_with(self.terms.len(), Spelling::default);
        for ((spelling, _, ends), number) in self.term_index {
            if let Some(slot) = spellings.get_mut(number) {
                slot.text = spelling;
                slot.runs_on = ends == Ends::Anywhere;
            }
        }
        let mut first = 0;
        for (term, uses) in self.terms.iter_mut().zip(&self.uses) {
            let end = first + uses.len() as u32;
            term.uses = first..end;
            first = end;
        }
        Lexicon {
            sweep: Sweep::new(&spellings, patterns),
            terms: self.terms,
            words: self.words,
            uses: self.uses.concat(),
            groups: self.groups,
            concepts: self.concepts,
            concept_groups: self.concept_groups,
            columns: self.columns,
        }
    }
}

frozen_struct!(Lexicon {
    terms,
    words,
    uses,
    groups,
    concepts,
    concept_groups,
    columns,
    sweep,
});

frozen_struct!(Term {
    exact,
    starts_ascii,
    ends_ascii,
    uses,
    asks,
});

frozen_struct!(Asks {
    line,
    cell,
    margin,
    figure,
    beside,
} without { sentence });

frozen_struct!(Group {
    name,
    pack,
    stands,
    first,
    end,
});

impl Frozen for Use {
    fn freeze(&self, out: &mut Vec<u8>) {
        let (kind, number) = match *self {
            Self::Keyword(rule) => (0, u32::from(rule)),
            Self::Heading(rule) => (1, u32::from(rule)),
            Self::Field(rule) => (2, u32::from(rule)),
            Self::OtherField(rule) => (3, u32::from(rule)),
            Self::Concept(concept) => (4, concept),
        };
        out.push(kind);
        number.freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let kind = from.byte()?;
        let number = u32::thaw(from)?;
        let rule = u16::try_from(number);
        Some(match kind {
            0 => Self::Keyword(rule.ok()?),
            1 => Self::Heading(rule.ok()?),
            2 => Self::Field(rule.ok()?),
            3 => Self::OtherField(rule.ok()?),
            4 => Self::Concept(number),
            _ => return None,
        })
    }
}
