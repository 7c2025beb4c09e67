//! What a pack must keep beyond its shape: patterns that parse, conditions that mean something.

use std::collections::BTreeSet;

use regex_syntax::hir::{Class, Hir, HirKind};

use super::schema::{Group, Levels, Pack, Rule};
use super::word_list::JOINT;

/// How far a keyword may stand away, in characters.
const NEAR: std::ops::RangeInclusive<u32> = 1..=2000;

/// Signals that every identifier rule may have; those of its forms come on top.
const SIGNALS: &[&str] = &[
    "checksum",
    "keyword",
    "heading",
    "population",
    "prefix",
    "beside",
    "field",
];

/// Facts that are not text, by the words in which conditions ask for them.
const SIGNS: &[&str] = &[
    "tracked-changes",
    "hidden-content",
    "macros",
    "encrypted",
    "signed",
    "mismatch",
    "exchange-copy",
];

/// The first thing that is wrong with a pack.
pub(super) struct Fault {
    pub rule: Option<String>,
    pub reason: String,
    /// The byte of the pack's text at which the rule begins, and words of the faulty line.
    pub from: usize,
    pub near: String,
}

/// The first thing that is wrong with `pack`, if anything is.
pub(super) fn first_fault(pack: &Pack) -> Option<Fault> {
    in_header(pack)
        .or_else(|| in_pack_values(pack))
        .or_else(|| in_groups(&pack.group))
        .or_else(|| in_scales(pack))
        .or_else(|| in_classifiers(pack))
        .or_else(|| in_rules(pack))
        .or_else(|| in_extensions(pack))
}

fn in_header(pack: &Pack) -> Option<Fault> {
    let header = &pack.pack;
    let empty = [
        ("name", header.name.as_str()),
        ("version", header.version.as_str()),
        ("title.en", header.title.get("en")),
    ]
    .into_iter()
    .find(|(_, value)| value.trim().is_empty())?;
    Some(of_pack(format!("{} is empty", empty.0), "[pack]"))
}

fn in_pack_values(pack: &Pack) -> Option<Fault> {
    let syntax = |pattern: &str| syntax(pattern).map(|_| ());
    let (reason, near) = pack.value.as_ref()?.fault(&syntax)?;
    Some(of_pack(reason, &near))
}

fn in_groups(groups: &[Group]) -> Option<Fault> {
    let mut seen = BTreeSet::new();
    for group in groups {
        let name = group.name.as_str();
        if name.is_empty() || name.contains([':', '|', '>', ' ']) {
            return Some(of_pack(format!("group {name}: not a name"), name));
        }
        if !seen.insert(name) {
            return Some(of_pack(format!("group {name} is there twice"), name));
        }
        if group.terms.is_empty() && group.own.is_none() {
            return Some(of_pack(format!("group {name} has no terms"), name));
        }
        let spellings = group.terms.iter().flat_map(|term| term.split(JOINT));
        if spellings.map(str::trim).any(str::is_empty) {
            return Some(of_pack(format!("group {name} has an empty term"), name));
        }
    }
    None
}

/// Classifiers have names of their own, and are asked for by groups.
fn in_classifiers(pack: &Pack) -> Option<Fault> {
    let mut seen = BTreeSet::new();
    for classifier in &pack.classifier {
        let name = &classifier.name;
        if name.is_empty() || name.contains([':', '|', '>', ' ']) || !seen.insert(name) {
            return Some(of_pack(format!("{name}: not a name, or there twice"), name));
        }
        if classifier.asked_by.is_empty() {
            return Some(of_pack(
                format!("classifier {name}: no group asks for it"),
                name,
            ));
        }
        let known = |asked: &&String| pack.group.iter().any(|group| group.name == **asked);
        if let Some(asked) = classifier.asked_by.iter().find(|asked| !known(asked)) {
            let reason = format!("classifier {name}: no group is called `{asked}`");
            return Some(of_pack(reason, name));
        }
    }
    None
}

/// Scales name groups, sentences and signs; sentences name groups, and neither names a scale.
fn in_scales(pack: &Pack) -> Option<Fault> {
    let points = |scale: &'_ super::schema::Scale| {
        let both = scale.adds.iter().chain(&scale.takes);
        both.flat_map(|points| points.on.clone())
            .collect::<Vec<_>>()
    };
    let of_sentences = pack
        .sentence
        .iter()
        .map(|kind| (&kind.name, kind.holds.clone()));
    let of_scales = pack.scale.iter().map(|scale| (&scale.name, points(scale)));
    let mut seen = BTreeSet::new();
    for (name, conditions) in of_sentences.chain(of_scales) {
        if name.is_empty() || name.contains([':', '|', '>', ' ']) || !seen.insert(name) {
            return Some(of_pack(format!("{name}: not a name, or there twice"), name));
        }
        if conditions.is_empty() {
            return Some(of_pack(format!("{name} asks for nothing"), name));
        }
        for word in conditions.iter().flat_map(|condition| condition.split('|')) {
            let is_scale = word.trim_start_matches('!').starts_with("scale:");
            if is_scale || !is_document_condition(word, pack) {
                return Some(of_pack(format!("{name}: `{word}` is no condition"), word));
            }
        }
    }
    None
}

fn in_rules(pack: &Pack) -> Option<Fault> {
    let mut seen = BTreeSet::new();
    for rule in &pack.rule {
        let from = rule.span().start;
        let rule = rule.get_ref();
        let fault = |(reason, near): (String, String)| Fault {
            rule: Some(rule.id.clone()),
            reason,
            from,
            near,
        };
        if !seen.insert(rule.id.as_str()) {
            return Some(fault(("this id is there twice".to_owned(), String::new())));
        }
        let found = in_words(rule)
            .or_else(|| in_patterns(rule))
            .or_else(|| in_values(rule))
            .or_else(|| in_levels(rule, pack));
        if let Some(found) = found {
            return Some(fault(found));
        }
    }
    None
}

/// A reason, and words of the line that it is about.
type Found = (String, String);

fn in_words(rule: &Rule) -> Option<Found> {
    if rule.id.is_empty() || rule.title.get("en").trim().is_empty() {
        return Some(("id or title.en is empty".to_owned(), String::new()));
    }
    if rule.source.trim().is_empty() {
        return Some(("source is empty".to_owned(), "source".to_owned()));
    }
    if !NEAR.contains(&rule.near) {
        return Some((
            format!(
                "near is {}, not from {} to {}",
                rule.near,
                NEAR.start(),
                NEAR.end()
            ),
            "near".to_owned(),
        ));
    }
    let lists = [
        ("keywords", &rule.keywords),
        ("headings", &rule.headings),
        ("prefixes", &rule.prefixes),
        ("specimens", &rule.specimens),
        ("fields", &rule.fields),
        ("other-fields", &rule.other_fields),
        ("beside", &rule.beside),
    ];
    let guards = std::iter::once((&rule.not_after, &rule.not_before))
        .chain(
            rule.forms
                .iter()
                .map(|form| (&form.not_after, &form.not_before)),
        )
        .flat_map(|(after, before)| [("not-after", after), ("not-before", before)]);
    // A guard may be a space; a word may not.
    let blank_word = lists
        .into_iter()
        .find(|(_, words)| words.iter().any(|word| word.trim().is_empty()));
    let empty_guard = guards
        .into_iter()
        .find(|(_, words)| words.iter().any(String::is_empty));
    let (list, _) = blank_word.or(empty_guard)?;
    Some((format!("{list} has an empty word"), list.to_owned()))
}

fn in_patterns(rule: &Rule) -> Option<Found> {
    let patterns = rule
        .pattern
        .iter()
        .chain(rule.forms.iter().map(|form| &form.pattern));
    for pattern in patterns {
        let reason = match syntax(pattern) {
            Err(reason) => reason,
            Ok(hir) => match hir.properties().minimum_len() {
                Some(0) => "matches nothing at all".to_owned(),
                None => "can match nothing".to_owned(),
                Some(_) if states(&hir) > MOST_STATES => "is too large".to_owned(),
                Some(_) => continue,
            },
        };
        let start = pattern.lines().next().unwrap_or_default().to_owned();
        return Some((format!("pattern {reason}"), start));
    }
    None
}

fn in_values(rule: &Rule) -> Option<Found> {
    let of_forms = rule.forms.iter().filter_map(|form| form.value.as_ref());
    let mut values = rule.value.iter().chain(of_forms);
    values.find_map(|value| value.fault(&|pattern| syntax(pattern).map(|_| ())))
}

/// Patterns are over bytes of UTF-8 with ASCII classes; `(?u:…)` may turn Unicode on in places.
pub(super) fn syntax(pattern: &str) -> Result<Hir, String> {
    regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .map_err(|error| match error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            _ => "does not parse".to_owned(),
        })
}

/// The most states that one pattern may have: a count of counts has no bound of its own.
pub(super) const MOST_STATES: u64 = 50_000;

/// About how many states an automaton for `hir` has.
pub(super) fn states(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        HirKind::Class(Class::Bytes(_)) => 1,
        // A range of characters beyond ASCII takes a few states of bytes.
        HirKind::Class(Class::Unicode(class)) => 1 + 3 * class.ranges().len() as u64,
        HirKind::Capture(capture) => states(&capture.sub),
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min.saturating_add(1));
            states(&repetition.sub).saturating_mul(u64::from(times.max(1)))
        }
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().map(states).fold(1, u64::saturating_add)
        }
    }
}

fn in_levels(rule: &Rule, pack: &Pack) -> Option<Found> {
    let is_document = rule.pattern.is_none() && rule.forms.is_empty();
    if rule.pattern.is_some() && !rule.forms.is_empty() {
        return Some((
            "has both a pattern and forms".to_owned(),
            "pattern".to_owned(),
        ));
    }
    let Levels { low, medium, high } = &rule.levels;
    if low.is_none() && medium.is_none() && high.is_none() {
        return Some(("has no level".to_owned(), String::new()));
    }
    let of_levels = rule
        .levels
        .highest_first()
        .flat_map(|(_, conditions)| conditions.alternatives().iter().flatten());
    let person = is_document.then_some(&rule.beside).into_iter().flatten();
    for condition in of_levels.chain(&rule.except).chain(person) {
        for word in condition.split('|') {
            let known = if is_document {
                is_document_condition(word, pack)
            } else {
                is_signal(word, rule)
            };
            if !known {
                return Some((
                    format!("`{word}` is no condition of this rule"),
                    condition.clone(),
                ));
            }
        }
    }
    None
}

fn is_signal(word: &str, rule: &Rule) -> bool {
    SIGNALS.contains(&word)
        || rule
            .forms
            .iter()
            .any(|form| form.signals.iter().any(|signal| signal == word))
}

fn is_document_condition(word: &str, pack: &Pack) -> bool {
    let word = word.strip_prefix('!').unwrap_or(word);
    let (what, at_least) = match word.split_once(">=") {
        Some((what, n)) => (what, n.parse::<u64>().is_ok_and(|n| n > 0)),
        None => (word, true),
    };
    let known = match what.split_once(':') {
        Some(("group" | "stated", name)) => pack.group.iter().any(|group| group.name == name),
        Some(("sentence", name)) => pack.sentence.iter().any(|kind| kind.name == name),
        Some(("classifier", name)) => pack.classifier.iter().any(|one| one.name == name),
        Some(("scale", name)) => pack.scale.iter().any(|scale| scale.name == name),
        Some(("rule" | "column", name)) => !name.is_empty(),
        Some(("sign", name)) => SIGNS.contains(&name),
        Some(_) => false,
        None => matches!(what, "rows" | "questions" | "chars"),
    };
    known && at_least
}

fn in_extensions(pack: &Pack) -> Option<Fault> {
    for extend in &pack.extend {
        let from = extend.span().start;
        let extend = extend.get_ref();
        let words = extend.keywords.iter().chain(&extend.exclude);
        if words.map(|word| word.trim()).any(str::is_empty) || extend.rule.is_empty() {
            return Some(Fault {
                rule: Some(extend.rule.clone()),
                reason: "has an empty word".to_owned(),
                from,
                near: String::new(),
            });
        }
    }
    None
}

fn of_pack(reason: String, near: &str) -> Fault {
    Fault {
        rule: None,
        reason,
        from: 0,
        near: near.to_owned(),
    }
}
