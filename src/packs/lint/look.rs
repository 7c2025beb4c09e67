//! The looks at a pack, one function each.

use super::cost::{Anchor, Cost};
use super::words::{self, Fault};
use crate::packs::load::line_of;
use crate::packs::resolve::Source;
use crate::packs::schema::{Ends, Rule};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The pack does not do what it says.
    Error,
    /// The pack may do more or cost more than is meant.
    Warning,
    /// What a pattern costs, where that was asked for.
    Cost,
}

/// Something about a pack, with what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remark {
    /// The name of the look that saw it.
    pub id: &'static str,
    /// How bad it is.
    pub grade: Grade,
    /// In the pack's file, counted from 1.
    pub line: usize,
    /// The rule's id, where it is about one.
    pub rule: Option<String>,
    /// What is wrong and what to do, without a stop.
    pub what: String,
}

/// What a look asks of those who know validators and the other packs.
pub trait Names {
    /// Whether there is a validator of this name.
    fn has_validator(&self, name: &str) -> bool;
    /// Whether a value passes the validator of this name.
    fn passes(&self, validator: &str, value: &str) -> bool;
    /// The validator of a rule of any pack.
    fn validator_of(&self, rule: &str) -> Option<String>;
    /// The other pack that has a rule of this id.
    fn elsewhere(&self, rule: &str) -> Option<String>;
}

/// A pattern of so many matches in a page is no sign of anything by itself.
const MANY: usize = 5;

/// A pattern of so many states makes the automaton of all patterns slow.
const HEAVY: u64 = 3000;

/// Everything that can be seen in `source`.
pub fn look(source: &Source, names: &dyn Names) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for spanned in &source.pack.rule {
        let mut rule = Looked {
            source,
            rule: spanned.get_ref(),
            from: spanned.span().start,
            remarks: &mut remarks,
        };
        rule.validators(names);
        rule.patterns();
        rule.keywords();
        rule.suppressions(names);
        rule.tests();
        if let Some(other) = names.elsewhere(&spanned.get_ref().id) {
            let what = format!("the pack {other} has a rule of this id: give it another");
            rule.add("id-taken", Grade::Error, "id", what);
        }
    }
    groups(source, &mut remarks);
    exclusions(source, names, &mut remarks);
    remarks.sort_by(|a, b| (a.line, a.grade, a.id).cmp(&(b.line, b.grade, b.id)));
    remarks
}

struct Looked<'s> {
    source: &'s Source,
    rule: &'s Rule,
    from: usize,
    remarks: &'s mut Vec<Remark>,
}

impl Looked<'_> {
    fn add(&mut self, id: &'static str, grade: Grade, near: &str, what: String) {
        self.remarks.push(Remark {
            id,
            grade,
            line: line_of(&self.source.text, self.from, near),
            rule: Some(self.rule.id.clone()),
            what,
        });
    }

    fn validators(&mut self, names: &dyn Names) {
        let rule = self.rule;
        let of_forms = rule
            .forms
            .iter()
            .filter_map(|form| form.validator.as_deref());
        for name in rule.validator.as_deref().into_iter().chain(of_forms) {
            if name != "none" && !names.has_validator(name) {
                let what =
                    format!("no validator is called `{name}`: see docs/PACKS.md for the list");
                self.add("unknown-validator", Grade::Error, name, what);
            }
        }
    }

    fn patterns(&mut self) {
        let rule = self.rule;
        let whole = rule.pattern.iter().map(|pattern| (pattern, None));
        let forms = rule
            .forms
            .iter()
            .map(|form| (&form.pattern, form.validator.as_deref()));
        for (pattern, own) in whole.chain(forms) {
            let Some(cost) = Cost::of(pattern) else {
                continue;
            };
            let checked = own
                .or(rule.validator.as_deref())
                .is_some_and(|name| name != "none");
            let near = pattern.lines().next().unwrap_or_default().to_owned();
            self.add("cost", Grade::Cost, &near, cost.to_string());
            if cost.longest.is_none() {
                let what = format!(
                    "the pattern has no longest match ({cost}): put a number for `*`, `+` or `{{n,}}`"
                );
                self.add("unbounded-pattern", Grade::Warning, &near, what);
            }
            let bare = self.speaks_alone();
            if cost.anchor == Anchor::None && !checked && bare {
                let what = format!(
                    "nothing but its shape makes this a finding ({cost}): give it a fixed text, a validator, or a level that asks for `keyword|heading`"
                );
                self.add("no-anchor", Grade::Warning, &near, what);
            } else if cost.in_sample >= MANY && !checked && bare {
                let what = format!("ordinary text is full of this ({cost}): make it narrower");
                self.add("ordinary-match", Grade::Warning, &near, what);
            }
            if cost.states > HEAVY {
                let what = format!(
                    "the pattern is large ({cost}): smaller numbers in `{{m,n}}` make it smaller"
                );
                self.add("large-pattern", Grade::Warning, &near, what);
            }
        }
    }

    /// Whether medium or high can be reached with no word near by.
    fn speaks_alone(&self) -> bool {
        let levels = [&self.rule.levels.medium, &self.rule.levels.high];
        let context = [
            "keyword",
            "heading",
            "population",
            "beside",
            "prefix",
            "checksum",
        ];
        levels.into_iter().flatten().any(|conditions| {
            conditions.alternatives().iter().any(|all| {
                !all.iter()
                    .any(|any| any.split('|').all(|word| context.contains(&word)))
            })
        })
    }

    fn keywords(&mut self) {
        let rule = self.rule;
        let is_checked = rule.validator.as_deref().is_some_and(|name| name != "none");
        for word in rule.keywords.iter().chain(&rule.headings) {
            // As a heading of a column, or beside a check digit, an everyday word says enough.
            let is_heading = is_checked || rule.headings.contains(word);
            let what = match words::fault(word) {
                Some(Fault::Everyday) if !is_heading => {
                    format!(
                        "`{word}` is a word of everyday texts: ask for more, or make it a heading"
                    )
                }
                Some(Fault::Inside(other)) => {
                    format!("`{word}` stands inside `{other}`: add what stands beside it")
                }
                Some(Fault::OneCharacter) => {
                    format!("`{word}` stands inside many words: write the whole word")
                }
                _ => continue,
            };
            self.add("everyday-word", Grade::Warning, word, what);
        }
    }

    fn suppressions(&mut self, names: &dyn Names) {
        let rule = self.rule;
        let Some(validator) = rule.validator.as_deref().filter(|name| *name != "none") else {
            return;
        };
        let asked = rule
            .value
            .iter()
            .chain(rule.forms.iter().filter_map(|f| f.value.as_ref()));
        let hides = asked
            .into_iter()
            .any(|v| !v.refuse.is_empty() || !v.without.is_empty());
        if hides {
            let what = format!(
                "`refuse` and `without` hide values that pass `{validator}`: list them as `specimens` with their source instead"
            );
            self.add("hides-valid", Grade::Warning, "refuse", what);
        }
        for value in rule
            .specimens
            .iter()
            .filter(|value| !names.passes(validator, value))
        {
            let what = "a specimen that fails the check is never found: leave it out".to_owned();
            self.add("dead-specimen", Grade::Warning, value, what);
        }
    }

    fn tests(&mut self) {
        let tests = &self.rule.tests;
        if tests.finds.len() < 3 || tests.skips.len() + tests.silent.len() < 3 {
            let what =
                "fewer than three `finds` or three `skips` and `silent`: add some".to_owned();
            self.add("few-tests", Grade::Warning, "id", what);
        }
    }
}

/// Words of groups that may go on stand inside others.
fn groups(source: &Source, remarks: &mut Vec<Remark>) {
    for group in source
        .pack
        .group
        .iter()
        .filter(|group| group.ends == Ends::Anywhere)
    {
        let spellings = group.terms.iter().flat_map(|term| term.split(" / "));
        for word in spellings {
            let letters = word.trim().chars().all(char::is_alphanumeric);
            let Some(other) = words::inside(word).filter(|_| letters) else {
                continue;
            };
            remarks.push(Remark {
                id: "everyday-word",
                grade: Grade::Warning,
                line: line_of(&source.text, 0, &group.name),
                rule: None,
                what: format!(
                    "group {}: `{word}` stands inside `{other}`: let it end with the word",
                    group.name
                ),
            });
        }
    }
}

/// Values that other packs' rules are told to let through.
fn exclusions(source: &Source, names: &dyn Names, remarks: &mut Vec<Remark>) {
    for extend in &source.pack.extend {
        let (from, extend) = (extend.span().start, extend.get_ref());
        let validator = names.validator_of(&extend.rule);
        for value in &extend.exclude {
            let passes = validator
                .as_deref()
                .is_some_and(|name| names.passes(name, value));
            if !passes {
                continue;
            }
            let (grade, advice) = match &extend.source {
                None => (Grade::Error, "cite a `source` that says it is nobody's"),
                Some(_) => (
                    Grade::Warning,
                    "make sure that its `source` says it is nobody's",
                ),
            };
            remarks.push(Remark {
                id: "hides-valid",
                grade,
                line: line_of(&source.text, from, value),
                rule: Some(extend.rule.clone()),
                what: format!("an excluded value passes the rule's check: {advice}"),
            });
        }
    }
}

impl Remark {
    /// What compiling a pack stopped at.
    pub(crate) fn compile(line: usize, rule: Option<String>, what: String) -> Self {
        Self {
            id: "does-not-compile",
            grade: Grade::Error,
            line,
            rule,
            what,
        }
    }
}
