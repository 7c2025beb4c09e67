//! From packs to automata: ids resolved, conditions parsed, words and patterns gathered and built.

use std::sync::{Arc, Mutex};

use super::automaton::{self, Automaton};
use super::classifier::Classifier;
use super::condition::Known;
use super::demand::{Demand, Lists};
use super::document::DocumentRule;
use super::guards::{Guards, Side};
use super::lexicon::Lexicon;
use super::own::OwnValues;
use super::patterns::Patterns;
use super::rules::{Form, Identifier, Kind, Rule, Rules};
use super::scale::Scale;
use super::score::{ENGINE_SIGNALS, LevelRule, Signals};
use super::sentence::{Kind as SentenceKind, Kinds};
use super::validator::Validator;
use crate::error::Error;
use crate::frozen;
use crate::packs::schema::{Conditions, Form as PackForm, Levels, Rule as PackRule};
use crate::packs::{self, Loaded, LoadedPack};

/// The most signals that can be told apart.
const SIGNALS: usize = 64;

/// The automaton of the built-in packs' patterns and their words, as the build script left them (ADR 13).
static AUTOMATON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/automaton.frozen"));
static LEXICON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.frozen"));

impl Rules {
    /// Compiles `loaded`. Errors name the pack, the rule and what is wrong with it.
    pub fn compile(loaded: &Loaded) -> Result<Self, Error> {
        let patterns: Vec<String> = loaded.patterns().map(str::to_owned).collect();
        let nfa = match Automaton::thaw_for(&patterns, AUTOMATON) {
            Some(nfa) => nfa,
            None => automaton::compile(&patterns).map_err(|e| unusable(&e))?,
        };
        let lexicon = Lexicon::new(loaded, &nfa);
        let patterns = Patterns::new(nfa).map_err(|e| unusable(&e))?;
        Build::rules(loaded, lexicon, patterns)
    }

    /// The built-in packs as they are, without what an organisation adds to them: nothing is compiled
    /// that could be made ahead.
    pub fn built_in() -> Result<Self, Error> {
        let ahead = packs::without_words().zip(frozen::thaw::<Lexicon>(LEXICON));
        match ahead.zip(Patterns::ahead(AUTOMATON)) {
            Some(((loaded, lexicon), patterns)) => Build::rules(&loaded, lexicon, patterns),
            None => Self::compile(&packs::built_in()?),
        }
    }
}

fn unusable(error: &dyn std::error::Error) -> Error {
    trouble("packs", format!("the patterns cannot be compiled: {error}"))
}

/// The guards of a rule and of one of its forms.
fn guards(side: Side, texts: [&[String]; 2]) -> Guards {
    Guards::new(side, texts.concat())
}

struct Build {
    ids: Vec<Arc<str>>,
    rules: Vec<Rule>,
    forms: Vec<Form>,
    signals: Vec<Arc<str>>,
    lexicon: Lexicon,
    sentences: Vec<SentenceKind>,
    scales: Vec<Arc<Scale>>,
    classifiers: Vec<Classifier>,
    lists: Lists,
}

impl Build {
    fn rules(loaded: &Loaded, lexicon: Lexicon, patterns: Patterns) -> Result<Rules, Error> {
        let rules = loaded.packs.iter().flat_map(|pack| &pack.rules);
        let mut build = Self {
            ids: rules.map(|(_, rule)| rule.id.as_str().into()).collect(),
            rules: Vec::new(),
            forms: Vec::new(),
            signals: ENGINE_SIGNALS.iter().map(|s| Arc::from(*s)).collect(),
            lexicon,
            sentences: Vec::new(),
            scales: Vec::new(),
            classifiers: Vec::new(),
            lists: Lists::default(),
        };
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
        let sentences = Kinds::new(build.sentences, build.lexicon.concept_count());
        build
            .lexicon
            .ask_sentences(|concept| sentences.ask_for(concept));
        Ok(Rules {
            lexicon: build.lexicon,
            rules: build.rules,
            forms: build.forms,
            signals: build.signals,
            sentences,
            classifiers: build.classifiers,
            telling: super::table::Telling::default(),
            patterns,
            scratches: Mutex::new(Vec::new()),
            digest: loaded.digest.clone(),
        })
    }

    /// Compiles a pack's sentences and classifiers, and its scales, which may name them.
    fn scales(&mut self, pack: &LoadedPack) -> Result<(), String> {
        for sentence in &pack.sentences {
            let kind = SentenceKind::compile(sentence, &self.known(&pack.name))?;
            self.sentences.push(kind);
        }
        for classifier in &pack.classifiers {
            let known = self.known(&pack.name);
            let group = |name: &str| known.group(name).map(|group| group.first..group.end);
            let compiled = Classifier::compile(classifier, &pack.name, &self.lexicon, group)?;
            self.classifiers.push(compiled);
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
            groups: &self.lexicon.groups,
            ids: &self.ids,
            columns: &self.lexicon.columns,
            sentences: &self.sentences,
            scales: &self.scales,
            classifiers: &self.classifiers,
        }
    }

    fn rule(&mut self, pack: &LoadedPack, rule: &PackRule) -> Result<(), String> {
        let index = u16::try_from(self.rules.len()).map_err(|_| "too many rules")?;
        let kind = if rule.has_patterns() {
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
        self.forms.push(Form {
            rule: index,
            signals,
            validator: named_validator(validator)?,
            canonical: form.canonical.unwrap_or(rule.canonical),
            demand: demand.transpose()?,
            not_after: guards(Side::Before, [&*rule.not_after, &*form.not_after]),
            not_before: guards(Side::Behind, [&*rule.not_before, &*form.not_before]),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_automaton_made_ahead_is_that_of_the_built_in_packs() {
        let loaded = crate::packs::load(&[]).unwrap();
        let patterns: Vec<String> = loaded.patterns().map(str::to_owned).collect();
        let ahead = Automaton::thaw_for(&patterns, AUTOMATON).expect("made for these patterns");
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
