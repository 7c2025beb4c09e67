//! What a policy file must keep to beyond its shape: names that exist, texts in two languages.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::{Applies, GapLine, Line, Mechanism, Number, PolicyFile, Wording};
use crate::model::{DestinationEntry, GapKind, Title};

/// Where in the file something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The byte at which the table starts.
    Span(usize),
    /// A key, to be found by its spelling.
    Key(String),
}

type Checked<T = ()> = Result<T, (Place, String)>;

/// Advice that every stopped file gets, whatever stopped it.
pub(super) const GENERAL_ADVICE: [&str; 5] = [
    "approved-route",
    "give-reason",
    "no-override",
    "ask",
    "ask-nobody",
];

/// The rules that `entry` stands for: itself, or the members of the set `@name`; `*` is no rule.
pub(super) fn expand<'a>(
    entry: &'a str,
    sets: &'a BTreeMap<String, Vec<String>>,
) -> impl Iterator<Item = &'a str> {
    let set = entry.strip_prefix('@');
    let members = set.and_then(|name| sets.get(name)).into_iter().flatten();
    let itself = (set.is_none() && entry != "*").then_some(entry);
    members.map(String::as_str).chain(itself)
}

/// Checks a whole policy.
pub(super) fn file(file: &PolicyFile) -> Checked {
    let mut lines = BTreeSet::new();
    for line in &file.line {
        let at = |reason| (Place::Span(line.span().start), reason);
        self::line(line.as_ref(), file, &lines).map_err(at)?;
        unused(&line.as_ref().id, &mut lines).map_err(at)?;
    }
    for gap in &file.gap {
        let at = |reason| (Place::Span(gap.span().start), reason);
        gap_line(gap.as_ref(), file).map_err(at)?;
        unused(&gap.as_ref().id, &mut lines).map_err(at)?;
    }
    every_gap_kind_has_a_line(file)?;
    every_rule_has_a_line(file)?;
    controls(file)?;
    let mut destinations = BTreeSet::new();
    for entry in &file.destination {
        let at = |reason| (Place::Span(entry.span().start), reason);
        destination(entry.as_ref(), &file.mechanism).map_err(at)?;
        unused(&entry.as_ref().id, &mut destinations).map_err(at)?;
    }
    if !destinations.contains("unknown") {
        let reason = "no destination `unknown`: it stands for wherever nobody named";
        return Err((Place::Key("destination".to_owned()), reason.to_owned()));
    }
    texts(file)
}

fn unused(id: &str, seen: &mut BTreeSet<String>) -> Result<(), String> {
    if id.is_empty() || !seen.insert(id.to_owned()) {
        return Err(format!("the id `{id}` is empty or used twice"));
    }
    Ok(())
}

fn line(line: &Line, file: &PolicyFile, above: &BTreeSet<String>) -> Result<(), String> {
    if line.rules.is_empty() {
        return Err(format!("line {}: names no rule", line.id));
    }
    for list in [&line.rules, &line.with_rules, &line.unless_rules] {
        for entry in list {
            let unknown = entry
                .strip_prefix('@')
                .is_some_and(|set| !file.sets.contains_key(set));
            if unknown {
                return Err(format!("line {}: no set is called `{entry}`", line.id));
            }
        }
    }
    for other in &line.unless_lines {
        if !above.contains(other) {
            return Err(format!(
                "line {}: no line above is called `{other}`",
                line.id
            ));
        }
    }
    let plain_needed = line.number == Number::People;
    wording(&line.text, plain_needed).map_err(|reason| format!("line {}: {reason}", line.id))?;
    names(&line.id, &line.controls, line.advice.as_deref(), file)
}

fn gap_line(line: &GapLine, file: &PolicyFile) -> Result<(), String> {
    if line.row.is_none() && line.applies == Applies::Always {
        return Err(format!("gap {}: needs a `row` of the table", line.id));
    }
    wording(&line.text, false).map_err(|reason| format!("gap {}: {reason}", line.id))?;
    names(&line.id, &line.controls, line.advice.as_deref(), file)
}

fn names(
    id: &str,
    controls: &[String],
    advice: Option<&str>,
    file: &PolicyFile,
) -> Result<(), String> {
    for name in controls {
        if !file
            .control
            .iter()
            .any(|control| control.as_ref().name == *name)
        {
            return Err(format!("{id}: no control is called `{name}`"));
        }
    }
    match advice {
        Some(key) if !file.advice.contains_key(key) => {
            Err(format!("{id}: no advice is called `{key}`"))
        }
        _ => Ok(()),
    }
}

/// A kind without a line would pass in silence, and what was not read would count as clean.
fn every_gap_kind_has_a_line(file: &PolicyFile) -> Checked {
    let uncovered = GapKind::ALL.iter().find(|kind| {
        !file.gap.iter().any(|gap| {
            let gap = gap.as_ref();
            gap.applies == Applies::Always && gap.kinds.contains(kind)
        })
    });
    match uncovered {
        None => Ok(()),
        Some(kind) => Err((
            Place::Key("gap]]".to_owned()),
            format!("no gap line is about `{kind}`"),
        )),
    }
}

/// Packs bring rules of which a policy knows nothing: it must say what becomes of them.
fn every_rule_has_a_line(file: &PolicyFile) -> Checked {
    let any_other = |line: &Line| line.rules.iter().any(|rule| rule == "*");
    if file.line.iter().any(|line| any_other(line.as_ref())) {
        return Ok(());
    }
    let reason = "no line is about `*`, the rules that no other line names";
    Err((Place::Key("line]]".to_owned()), reason.to_owned()))
}

fn controls(file: &PolicyFile) -> Checked {
    let mut seen = BTreeSet::new();
    for control in &file.control {
        let at = |reason| (Place::Span(control.span().start), reason);
        let control = control.as_ref();
        unused(&control.name, &mut seen).map_err(at)?;
        if control.cites.is_empty() {
            return Err(at(format!("control {}: cites nothing", control.name)));
        }
        let known = |name: &String| file.control.iter().any(|c| c.as_ref().name == *name);
        if let Some(other) = control.with.as_ref().filter(|name| !known(name)) {
            return Err(at(format!(
                "control {}: no control is called `{other}`",
                control.name
            )));
        }
    }
    Ok(())
}

/// Checks a destination: what is recorded of it must be able to hold.
pub(super) fn destination(
    entry: &DestinationEntry,
    mechanisms: &[Mechanism],
) -> Result<(), String> {
    let id = &entry.id;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
    if id.is_empty() || !id.chars().all(plain) {
        return Err(format!(
            "destination `{id}`: an id is made of letters, digits, `-`, `_` and `.`"
        ));
    }
    if let Some(place) = &entry.jurisdiction
        && !(place.len() == 2 && place.bytes().all(|b| b.is_ascii_uppercase()))
    {
        return Err(format!(
            "destination {id}: a jurisdiction is two capital letters, such as HK or CN"
        ));
    }
    if let Some(title) = &entry.title {
        self::title(title, &[])?;
    }
    let Some(name) = &entry.mechanism else {
        if entry.evidence.is_some() || entry.expires.is_some() {
            return Err(format!(
                "destination {id}: evidence or expiry without a mechanism"
            ));
        }
        return Ok(());
    };
    let Some(mechanism) = mechanisms.iter().find(|known| known.id == *name) else {
        let known: Vec<&str> = mechanisms.iter().map(|m| m.id.as_str()).collect();
        return Err(format!(
            "destination {id}: no mechanism is called `{name}`; there are {}",
            known.join(", ")
        ));
    };
    if entry
        .evidence
        .as_deref()
        .is_none_or(|text| text.trim().is_empty())
    {
        return Err(format!(
            "destination {id}: a mechanism needs its `evidence`"
        ));
    }
    if entry.expires.is_none() {
        return Err(format!(
            "destination {id}: a mechanism needs the date on which it `expires`"
        ));
    }
    covers(mechanism, entry)
}

fn covers(mechanism: &Mechanism, entry: &DestinationEntry) -> Result<(), String> {
    let fits = |list: &[String], value: Option<&str>| {
        list.is_empty()
            || value.is_some_and(|v| list.iter().any(|known| known.eq_ignore_ascii_case(v)))
    };
    if !fits(&mechanism.jurisdictions, entry.jurisdiction.as_deref()) {
        return Err(format!(
            "destination {}: {} is for {} only",
            entry.id,
            mechanism.id,
            mechanism.jurisdictions.join(", ")
        ));
    }
    if !fits(&mechanism.cities, entry.city.as_deref()) {
        return Err(format!(
            "destination {}: {} needs a recipient whose `city` is one of {}",
            entry.id,
            mechanism.id,
            mechanism.cities.join(", ")
        ));
    }
    Ok(())
}

fn texts(file: &PolicyFile) -> Checked {
    let key = |key: &str| {
        let key = key.to_owned();
        move |reason| (Place::Key(key), reason)
    };
    for name in GENERAL_ADVICE {
        if !file.advice.contains_key(name) {
            return Err(key("advice]")(format!("no advice is called `{name}`")));
        }
    }
    for (name, text) in &file.advice {
        title(text, &["contact"]).map_err(key(name))?;
    }
    for (name, noun) in &file.nouns {
        title(&noun.one, &[])
            .and(title(&noun.many, &[]))
            .map_err(key(name))?;
    }
    let phrases = &file.phrases;
    title(&phrases.each, &["count", "rule"]).map_err(key("each"))?;
    title(&phrases.separator, &[]).map_err(key("separator"))?;
    title(&phrases.floor, &["count"]).map_err(key("floor"))?;
    title(&phrases.class_alone, &["class"]).map_err(key("class-alone"))?;
    let classes = &file.classes;
    for name in [
        &classes.public,
        &classes.internal,
        &classes.confidential,
        &classes.restricted,
    ] {
        title(name, &[]).map_err(key("classes]"))?;
    }
    title(&file.policy.title, &[]).map_err(key("title"))
}

fn wording(text: &Wording, plain_needed: bool) -> Result<(), String> {
    let variants = [&text.plain, &text.one, &text.many, &text.mixed];
    for variant in variants.into_iter().flatten() {
        title(variant, &["count", "rule", "each"])?;
    }
    if text.plain.is_none() && (plain_needed || text.many.is_none()) {
        return Err("needs a text that is `plain`, or for `many`".to_owned());
    }
    Ok(())
}

/// A text must be there in English, and its placeholders must be known ones.
pub(super) fn title(title: &Title, placeholders: &[&str]) -> Result<(), String> {
    if !title.0.contains_key("en") {
        return Err("a text needs at least `en`".to_owned());
    }
    for text in title.0.values() {
        for piece in text.split('{').skip(1) {
            let name = piece.split('}').next().unwrap_or_default();
            if !piece.contains('}') || !placeholders.contains(&name) {
                return Err(format!("`{{{name}}}` is no placeholder here"));
            }
        }
    }
    Ok(())
}
