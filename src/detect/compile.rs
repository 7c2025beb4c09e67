//! From packs to automata: ids resolved, conditions parsed, words and patterns gathered and built.

use std::sync::{Arc, Mutex};

use hashbrown::HashMap;
use regex_automata::hybrid::dfa::DFA;

use super::automaton::{self, Automaton};
use super::condition::Known;
use super::demand::{Demand, Lists};
use super::document::DocumentRule;
use super::normalise::{OffsetMap, normalise};
use super::own::OwnValues;
use super::rules::{Asks, Form, Group, Identifier, Kind, Rule, Rules, Term, Use};
use super::scale::Scale;
use super::score::{ENGINE_SIGNALS, LevelRule, Signals};
use super::sentence::{Kind as SentenceKind, concepts_asked};
use super::sweep::{Spelling, Sweep};
use super::validator::Validator;
use crate::error::Error;
use crate::packs::schema::{Case, Conditions, Ends, Form as PackForm, Levels, Rule as PackRule};
use crate::packs::{Loaded, LoadedPack};

/// How keywords and headings are matched.
const WHOLE_WORD: (Case, Ends) = (Case::Fold, Ends::Word);

/// The most signals that can be told apart.
const SIGNALS: usize = 64;

/// The automaton of the built-in packs' patterns, as the build script left it (ADR 13).
static AHEAD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/automaton.frozen"));

impl Rules {
    /// Compiles `loaded`. Errors name the pack, the rule and what is wrong with it.
    pub fn compile(loaded: &Loaded) -> Result<Self, Error> {
        let spellings = |pack: &LoadedPack| {
            let concepts = pack.groups.iter().flat_map(|group| &group.concepts);
            concepts.map(Vec::len).sum::<usize>()
        };
        // Keywords and headings of rules come on top.
        let words = loaded.packs.iter().map(spellings).sum::<usize>() * 5 / 4;
        let mut build = Build {
            signals: ENGINE_SIGNALS.iter().map(|s| Arc::from(*s)).collect(),
            term_index: HashMap::with_capacity(words),
            terms: Vec::with_capacity(words),
            ..Build::default()
        };
        for pack in &loaded.packs {
            for (_, rule) in &pack.rules {
                build.ids.push(rule.id.as_str().into());
            }
        }
        for pack in &loaded.packs {
            build.groups(pack)?;
        }
        for pack in &loaded.packs {
            build
                .scales(pack)
                .map_err(|reason| trouble(&pack.file, reason))?;
        }
        for pack in &loaded.packs {
            check_exclusions(pack)?;
            for (line, rule) in &pack.rules {
                build
                    .rule(pack, rule)
                    .map_err(|reason| pack.error(*line, &rule.id, reason))?;
            }
        }
        build.finish(loaded)
    }
}

#[derive(Default)]
struct Build {
    ids: Vec<Arc<str>>,
    rules: Vec<Rule>,
    forms: Vec<Form>,
    patterns: Vec<String>,
    signals: Vec<Arc<str>>,
    groups: Vec<Group>,
    concepts: Vec<(u32, Arc<str>)>,
    /// Folded spelling and case → number in `terms`.
    term_index: HashMap<(String, bool, Ends), usize>,
    terms: Vec<Term>,
    columns: super::table::Columns,
    sentences: Vec<SentenceKind>,
    scales: Vec<Arc<Scale>>,
    lists: Lists,
    /// Room for the normalised form of one word.
    folded: String,
    map: OffsetMap,
}

impl Build {
    fn groups(&mut self, pack: &LoadedPack) -> Result<(), Error> {
        for group in &pack.groups {
            let number = self.groups.len() as u32;
            let first = self.concepts.len() as u32;
            if let Some(class) = group.name.strip_prefix("column-") {
                self.columns.add(class, &group.concepts);
            }
            for concept in &group.concepts {
                let Some(word) = concept.first() else {
                    continue;
                };
                let id = self.concepts.len() as u32;
                let shown = group.shown.as_ref().unwrap_or(word);
                self.concepts.push((number, shown.as_str().into()));
                for spelling in concept {
                    self.term(spelling, (group.case, group.ends), Use::Concept(id));
                }
            }
            self.groups.push(Group {
                name: group.name.as_str().into(),
                pack: pack.name.as_str().into(),
                stands: group.stands,
                first,
                end: self.concepts.len() as u32,
            });
        }
        Ok(())
    }

    /// Compiles a pack's sentences, and its scales, which may name them.
    fn scales(&mut self, pack: &LoadedPack) -> Result<(), String> {
        for sentence in &pack.sentences {
            let kind = SentenceKind::compile(sentence, &self.known(&pack.name))?;
            self.sentences.push(kind);
        }
        for scale in &pack.scales {
            let scale = Scale::compile(scale, &self.known(&pack.name))?;
            self.scales.push(Arc::new(scale));
        }
        Ok(())
    }

    fn known<'a>(&'a self, pack: &'a str) -> Known<'a> {
        Known {
            pack,
            groups: &self.groups,
            ids: &self.ids,
            columns: &self.columns,
            sentences: &self.sentences,
            scales: &self.scales,
        }
    }

    fn rule(&mut self, pack: &LoadedPack, rule: &PackRule) -> Result<(), String> {
        let index = u16::try_from(self.rules.len()).map_err(|_| "too many rules")?;
        let has_patterns = rule.pattern.is_some() || !rule.forms.is_empty();
        let kind = if has_patterns {
            Kind::Identifier(Box::new(self.identifier(pack, rule, index)?))
        } else {
            Kind::Document(DocumentRule::compile(rule, &self.known(&pack.name))?)
        };
        self.rules.push(Rule {
            id: rule.id.as_str().into(),
            title: rule.title.clone(),
            pack: format!("{}@{}", pack.name, pack.version).into(),
            kind,
        });
        Ok(())
    }

    fn identifier(
        &mut self,
        pack: &LoadedPack,
        rule: &PackRule,
        index: u16,
    ) -> Result<Identifier, String> {
        let validator = named_validator(rule.validator.as_deref())?;
        let whole = rule.pattern.iter().map(|pattern| PackForm {
            signals: Vec::new(),
            pattern: pattern.clone(),
            validator: None,
            canonical: None,
            value: None,
            not_after: Vec::new(),
            not_before: Vec::new(),
        });
        for form in whole.chain(rule.forms.iter().cloned()) {
            self.form(index, rule, form)?;
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
        let beside = rule.beside.iter().map(|id| self.rule_number(id));
        Ok(Identifier {
            validator,
            mask: rule.mask,
            near: rule.near,
            prefixes: rule.prefixes.clone(),
            specimens: rule.specimens.clone(),
            excluded: pack
                .excluded
                .iter()
                .filter(|exclusion| exclusion.rule == rule.id)
                .map(|exclusion| exclusion.value.clone())
                .collect(),
            own: OwnValues::of(rule),
            beside: beside.collect::<Result<_, _>>()?,
            levels: self.levels(&rule.levels)?,
            uses_population: rule.weighs_column || mentions(&rule.levels, "population"),
            weighs_column: rule.weighs_column,
            hidden: rule.hidden,
        })
    }

    fn rule_number(&self, id: &str) -> Result<u16, String> {
        self.ids
            .iter()
            .position(|known| &**known == id)
            .and_then(|n| u16::try_from(n).ok())
            .ok_or_else(|| format!("no rule is called `{id}`"))
    }

    fn form(&mut self, index: u16, rule: &PackRule, form: PackForm) -> Result<(), String> {
        let mut signals = Signals::default();
        for name in &form.signals {
            signals = signals.with(self.signal(name)?);
        }
        let validator = form.validator.as_deref().or(rule.validator.as_deref());
        let demand = form.value.as_ref().or(rule.value.as_ref());
        let demand = demand.map(|value| Demand::compile(value, &form.pattern, &mut self.lists));
        self.patterns.push(form.pattern);
        self.forms.push(Form {
            rule: index,
            signals,
            validator: named_validator(validator)?,
            canonical: form.canonical.unwrap_or(rule.canonical),
            demand: demand.transpose()?,
            not_after: [rule.not_after.clone(), form.not_after].concat(),
            not_before: [rule.not_before.clone(), form.not_before].concat(),
        });
        Ok(())
    }

    fn signal(&mut self, name: &str) -> Result<Signals, String> {
        let at = match self.signals.iter().position(|known| &**known == name) {
            Some(at) => at,
            None => {
                self.signals.push(name.into());
                self.signals.len() - 1
            }
        };
        if at >= SIGNALS {
            return Err(format!("more than {SIGNALS} different signals"));
        }
        Ok(Signals(1 << at))
    }

    fn levels(&mut self, levels: &Levels) -> Result<Vec<LevelRule>, String> {
        let mut compiled = Vec::new();
        for (level, conditions) in levels.highest_first() {
            let mut any = Vec::new();
            for all in conditions.alternatives() {
                let mut sets = Vec::new();
                for condition in all {
                    let mut set = Signals::default();
                    for name in condition.split('|') {
                        set = set.with(self.signal(name.trim())?);
                    }
                    sets.push(set);
                }
                any.push(sets);
            }
            compiled.push((level, any));
        }
        Ok(compiled)
    }

    fn term(&mut self, word: &str, (case, ends): (Case, Ends), used: Use) {
        let folded = match normalise(word, &mut self.folded, &mut self.map) {
            true => self.folded.as_str(),
            false => word,
        };
        let exact = case == Case::Exact;
        let key = (folded.to_ascii_lowercase(), exact, ends);
        let ascii = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let terms = &mut self.terms;
        let number = *self.term_index.entry(key).or_insert_with(|| {
            terms.push(Term {
                word: if exact { folded.into() } else { word.into() },
                exact,
                starts_ascii: ascii(folded.chars().next()),
                ends_ascii: ends == Ends::Word && ascii(folded.chars().next_back()),
                // Most words have one use.
                uses: Vec::with_capacity(1),
                asks: Asks::default(),
            });
            terms.len() - 1
        });
        if let Some(term) = self.terms.get_mut(number)
            && !term.uses.contains(&used)
        {
            term.uses.push(used);
        }
    }

    /// Gathers what the uses of each word ask.
    fn ask(&mut self) {
        let together = concepts_asked(&self.sentences, self.concepts.len());
        for term in &mut self.terms {
            for used in &term.uses {
                match *used {
                    Use::Heading(_) => term.asks.heading(),
                    Use::Concept(concept) => {
                        let is_asked = together.get(concept as usize).copied();
                        term.asks.sentence |= is_asked.unwrap_or_default();
                        let group = self.concepts.get(concept as usize);
                        let group = group.and_then(|(group, _)| self.groups.get(*group as usize));
                        if let Some(group) = group {
                            term.asks.group(group.stands);
                        }
                    }
                    Use::Keyword(_) | Use::Field(_) | Use::OtherField(_) => {}
                }
            }
        }
    }

    fn finish(mut self, loaded: &Loaded) -> Result<Rules, Error> {
        self.ask();
        let mut spellings: Vec<Spelling> = Vec::new();
        spellings.resize_with(self.terms.len(), Spelling::default);
        for ((spelling, _, ends), number) in self.term_index {
            if let Some(slot) = spellings.get_mut(number) {
                slot.text = spelling;
                slot.runs_on = ends == Ends::Anywhere;
            }
        }
        let patterns = compile_patterns(&self.patterns)
            .map_err(|e| trouble("packs", format!("the patterns cannot be compiled: {e}")))?;
        Ok(Rules {
            sweep: Sweep::new(&spellings, patterns.get_nfa()),
            rules: self.rules,
            forms: self.forms,
            signals: self.signals,
            terms: self.terms,
            groups: self.groups,
            concepts: self.concepts,
            sentences: self.sentences,
            columns: self.columns,
            telling: super::table::Telling::default(),
            patterns,
            scratches: Mutex::new(Vec::new()),
            digest: loaded.digest.clone(),
        })
    }
}

/// What is wrong with a pack as a whole.
fn trouble(file: &str, reason: String) -> Error {
    Error::Pack {
        file: file.to_owned(),
        line: 0,
        rule: None,
        reason,
    }
}

/// A value that passes its rule's check may only be excluded on somebody's authority.
fn check_exclusions(pack: &LoadedPack) -> Result<(), Error> {
    for exclusion in &pack.excluded {
        let of_rule = |(_, rule): &&(usize, PackRule)| rule.id == exclusion.rule;
        let validator = pack.rules.iter().find(of_rule);
        let validator = validator.and_then(|(_, rule)| rule.validator.as_deref());
        let passes = named_validator(validator)
            .ok()
            .flatten()
            .is_some_and(|validator| (validator.check)(&exclusion.value));
        if passes && !exclusion.is_sourced {
            return Err(Error::Pack {
                file: exclusion.file.clone(),
                line: exclusion.line,
                rule: Some(exclusion.rule.clone()),
                reason: "an excluded value passes the rule's check: cite a `source`".to_owned(),
            });
        }
    }
    Ok(())
}

fn named_validator(name: Option<&str>) -> Result<Option<&'static Validator>, String> {
    match name {
        None | Some("none") => Ok(None),
        Some(name) => match Validator::named(name) {
            Some(validator) => Ok(Some(validator)),
            None => Err(format!("no validator named `{name}`")),
        },
    }
}

fn mentions(levels: &Levels, signal: &str) -> bool {
    levels
        .highest_first()
        .any(|(_, conditions): (_, &Conditions)| {
            conditions
                .alternatives()
                .iter()
                .flatten()
                .any(|condition| condition.split('|').any(|name| name.trim() == signal))
        })
}

/// All patterns in one lazily built automaton that reports every pattern at every end.
fn compile_patterns(patterns: &[String]) -> Result<DFA, Box<dyn std::error::Error>> {
    let nfa = match Automaton::thaw_for(patterns, AHEAD) {
        Some(nfa) => nfa,
        None => automaton::compile(patterns)?,
    };
    Ok(DFA::builder()
        .configure(
            DFA::config()
                .match_kind(regex_automata::MatchKind::All)
                .cache_capacity(16 << 20)
                .skip_cache_capacity_check(true),
        )
        .build_from_nfa(nfa)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_automaton_made_ahead_is_that_of_the_built_in_packs() {
        let loaded = crate::packs::load(&[]).unwrap();
        let patterns: Vec<String> = loaded.patterns().map(str::to_owned).collect();
        let ahead = Automaton::thaw_for(&patterns, AHEAD).expect("made for these patterns");
        let compiled = automaton::compile(&patterns).unwrap();
        assert_eq!(format!("{ahead:?}"), format!("{compiled:?}"));
    }

    #[test]
    fn rules_have_their_patterns_in_the_order_in_which_packs_state_them() {
        let loaded = crate::packs::built_in().unwrap();
        let rules = Rules::compile(&loaded).unwrap();
        assert_eq!(rules.forms.len(), loaded.patterns().count());
        assert_eq!(rules.patterns.pattern_len(), rules.forms.len());
    }
}
