//! A sensitive information type as a rule: its matches as forms, its confidence levels as ours.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::{Evidence, evidence};
use super::functions;
use super::package::{Package, one_line};
use crate::model::Confidence;
use crate::packs::import::draft::{DraftForm, DraftRule, slug};
use crate::packs::import::loss::Losses;
use crate::packs::import::regex::{BOOST, translate};
use crate::packs::import::xml::Element;
use crate::packs::schema::Case;

/// The farthest that a word may stand here.
const FARTHEST: u32 = 2000;

/// A pattern of an entity, as far as it can be had.
struct Pattern<'x> {
    element: &'x Element,
    confidence: u32,
    /// The signal of the forms that it matches.
    signal: String,
    evidence: Evidence,
}

/// The rule that `entity` makes. The error says why there is none.
pub fn rule_of(
    entity: &Element,
    id: &str,
    package: &Package<'_>,
    losses: &mut Losses,
) -> Result<DraftRule, String> {
    let title = package.string(id, "Name", &[]);
    if title.is_none() {
        losses.note("has no name in <LocalizedStrings>");
    }
    let title = title.unwrap_or_else(|| id.to_owned());
    let mut rule = DraftRule {
        source_id: id.to_owned(),
        line: entity.line,
        comments: vec![format!("Purview entity {id}")],
        id: slug(&title),
        title_zh: package.string(id, "Name", &["zh-t", "zh-h"]),
        source: format!("Purview entity {id}; confidence 65 low, 75 medium, 85 high"),
        title,
        ..DraftRule::default()
    };
    rule.comments.extend(package.string(id, "Description", &[]));
    let mut forms: BTreeMap<String, Found> = BTreeMap::new();
    let patterns = patterns(entity, package, &mut forms, losses);
    if patterns.is_empty() {
        return Err("none of its patterns can be had".to_owned());
    }
    losses.line = entity.line;
    let lists: BTreeSet<&String> = patterns
        .iter()
        .flat_map(|p| p.evidence.asked.iter().flatten())
        .collect();
    for list in &lists {
        words(list, package, &mut rule.keywords, losses);
    }
    if !rule.keywords.is_empty() {
        losses.line = entity.line;
        rule.near = Some(near(entity, losses));
    }
    let is_unchecked = |found: &Found| matches!(found, Found::Unchecked(_));
    let most = match forms.values().any(is_unchecked) {
        true => Confidence::Medium,
        false => Confidence::High,
    };
    rule.levels = levels(&patterns, lists.len(), most, losses);
    rule.forms = forms.into_values().flat_map(Found::into_forms).collect();
    if rule.forms.len() == 1 {
        plain(&mut rule);
    }
    Ok(rule)
}

/// A rule of one form needs no signal to tell forms apart.
fn plain(rule: &mut DraftRule) {
    rule.forms.iter_mut().for_each(|form| form.signals.clear());
    for (_, any) in &mut rule.levels {
        for all in any {
            all.retain(|word| word == KEYWORD);
        }
    }
}

const KEYWORD: &str = "keyword|heading";

fn near(entity: &Element, losses: &mut Losses) -> u32 {
    let stated = entity.attribute("patternsProximity").unwrap_or("300");
    match stated.parse::<u32>() {
        Ok(near @ 1..=FARTHEST) => near,
        Ok(0) => 1,
        _ => {
            losses.less(format!(
                "`patternsProximity` is {stated}: words count within {FARTHEST} characters"
            ));
            FARTHEST
        }
    }
}

/// What an `idRef` finds.
enum Found {
    Forms(Vec<DraftForm>),
    /// Found by shape alone: its check is not made.
    Unchecked(Vec<DraftForm>),
    Nothing(String),
}

impl Found {
    fn into_forms(self) -> Vec<DraftForm> {
        match self {
            Self::Forms(forms) | Self::Unchecked(forms) => forms,
            Self::Nothing(_) => Vec::new(),
        }
    }
}

/// The patterns that can be had, with the forms they match; what cannot is a loss.
fn patterns<'x>(
    entity: &'x Element,
    package: &Package<'_>,
    forms: &mut BTreeMap<String, Found>,
    losses: &mut Losses,
) -> Vec<Pattern<'x>> {
    let versions = entity
        .children("Version")
        .flat_map(|version| version.children("Pattern"));
    let mut had = Vec::new();
    for element in entity.children("Pattern").chain(versions) {
        losses.line = element.line;
        let confidence = element
            .attribute("confidenceLevel")
            .and_then(|c| c.parse().ok());
        let confidence: u32 = confidence.unwrap_or(75);
        let left_out =
            |what: &str| format!("the pattern of confidence {confidence} is left out: {what}");
        let id = element
            .child("IdMatch")
            .and_then(|id| id.attribute("idRef"));
        let Some(id) = id else {
            losses.less(left_out("it has no <IdMatch>"));
            continue;
        };
        let signal = slug(id);
        let found = forms
            .entry(id.to_owned())
            .or_insert_with(|| found(id, &signal, package, losses));
        losses.line = element.line;
        if let Found::Nothing(why) = found {
            losses.less(left_out(why));
            continue;
        }
        match evidence(element, package, losses) {
            Ok(evidence) => had.push(Pattern {
                element,
                confidence,
                signal,
                evidence,
            }),
            Err(what) => losses.less(left_out(&format!("it asks for {what}"))),
        }
    }
    forms.retain(|id, _| had.iter().any(|pattern| pattern.signal == slug(id)));
    had
}

fn found(id: &str, signal: &str, package: &Package<'_>, losses: &mut Losses) -> Found {
    let signals = vec![signal.to_owned()];
    let Some(part) = package.part(id) else {
        return match functions::finder(id) {
            Some(form) => Found::Forms(vec![DraftForm { signals, ..form }]),
            None if id.starts_with("Func_") => Found::Nothing(format!("there is no {id} here")),
            None => Found::Nothing(format!("{id} is not in the package")),
        };
    };
    losses.line = part.line;
    match part.name.as_str() {
        "Regex" => regex(part, &signals, package, losses),
        "Keyword" => keyword_forms(part, &signals, losses),
        "Fingerprint" => Found::Nothing("a fingerprint is Purview's own hash".to_owned()),
        other => Found::Nothing(format!("<{other}> cannot be had")),
    }
}

fn regex(part: &Element, signals: &[String], package: &Package<'_>, losses: &mut Losses) -> Found {
    if part.attribute("filters").is_some() {
        losses.more("`filters`: the additional checks of values are not made");
    }
    let forms = match translate(part.text.trim(), &BOOST, losses) {
        Ok(forms) => forms,
        Err(why) => return Found::Nothing(format!("its regular expression cannot be had: {why}")),
    };
    let mut unchecked = false;
    let forms = forms.into_iter().map(|form| {
        let mut form = DraftForm {
            signals: signals.to_vec(),
            ..form.into()
        };
        let names = part.attribute("validators").unwrap_or_default();
        for name in names.split_whitespace() {
            if let Err(why) = checked(name, &mut form, package) {
                losses.more(format!(
                    "the check {name} is not made: {why}; at most medium"
                ));
                unchecked = true;
            }
        }
        form
    });
    let forms = forms.collect();
    match unchecked {
        true => Found::Unchecked(forms),
        false => Found::Forms(forms),
    }
}

fn checked(name: &str, form: &mut DraftForm, package: &Package<'_>) -> Result<(), String> {
    if functions::check(name, form) {
        return Ok(());
    }
    match package.part(name) {
        Some(part) => part
            .children("Validator")
            .try_for_each(|validator| functions::described(validator, form)),
        None if name.starts_with("Func_") => Err("there is none here".to_owned()),
        None => Err("it is not in the package".to_owned()),
    }
}

/// Words that are themselves what is looked for.
fn keyword_forms(part: &Element, signals: &[String], losses: &mut Losses) -> Found {
    let mut words = Vec::new();
    each_term(part, &mut |word, _, _| {
        words.push(regex_syntax::escape(word))
    });
    if words.is_empty() {
        return Found::Nothing("a keyword list without words".to_owned());
    }
    losses.note("the words of a list that is itself looked for match in upper and lower case");
    let (plain, wide): (Vec<String>, Vec<String>) = words.into_iter().partition(|w| w.is_ascii());
    let mut any = Vec::new();
    if !plain.is_empty() {
        any.push(format!("(?i:{})", plain.join("|")));
    }
    any.extend(wide);
    Found::Forms(vec![DraftForm {
        signals: signals.to_vec(),
        pattern: match any.as_slice() {
            [one] => one.clone(),
            any => format!("(?:{})", any.join("|")),
        },
        canonical: Some("lower"),
        ..DraftForm::default()
    }])
}

fn each_term(list: &Element, each: &mut dyn FnMut(&str, &str, Case)) {
    for group in list.children("Group") {
        let style = group.attribute("matchStyle").unwrap_or("word");
        for term in group.children("Term") {
            let word = one_line(&term.text);
            let case = match term.attribute("caseSensitive") {
                Some("true") => Case::Exact,
                _ => Case::Fold,
            };
            if !word.is_empty() {
                each(&word, style, case);
            }
        }
    }
}

fn words(list: &str, package: &Package<'_>, keywords: &mut Vec<String>, losses: &mut Losses) {
    let Some(part) = package.part(list) else {
        return;
    };
    let (mut inside, mut cased) = (0, 0);
    each_term(part, &mut |word, style, case| {
        inside += usize::from(style == "string" && word.is_ascii());
        cased += usize::from(case == Case::Exact);
        if !keywords.iter().any(|known| known == word) {
            keywords.push(word.to_owned());
        }
    });
    losses.line = part.line;
    if inside > 0 {
        losses.less(format!(
            "{inside} words of {list} count inside others: here whole words do"
        ));
    }
    if cased > 0 {
        losses.more(format!(
            "{cased} words of {list} count in their case: here in either"
        ));
    }
}

fn level(confidence: u32) -> Confidence {
    match confidence {
        80.. => Confidence::High,
        70.. => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Conditions of the levels. Patterns that can no longer be told apart reach the lowest of theirs.
fn levels(
    patterns: &[Pattern<'_>],
    lists: usize,
    most: Confidence,
    losses: &mut Losses,
) -> Vec<(Confidence, Vec<Vec<String>>)> {
    let mut reached: BTreeMap<Vec<String>, (u32, usize)> = BTreeMap::new();
    for pattern in patterns {
        losses.line = pattern.element.line;
        let mut all = vec![pattern.signal.clone()];
        let asked = &pattern.evidence.asked;
        if !asked.is_empty() {
            all.push(KEYWORD.to_owned());
        }
        if asked.len() > 1 {
            losses.more("words of several lists are asked for: here one of any is enough");
        } else if asked.first().is_some_and(|set| set.len() < lists) {
            losses.more("a word of another of the rule's lists is enough, too");
        }
        let confidence = pattern.confidence;
        let known = reached
            .entry(all)
            .or_insert((confidence, pattern.element.line));
        if known.0 != confidence {
            let (low, high) = (known.0.min(confidence), known.0.max(confidence));
            losses.line = known.1.max(pattern.element.line);
            losses.less(format!(
                "the pattern of confidence {high} cannot be told from that of {low}: {low} holds"
            ));
            known.0 = low;
        }
    }
    [Confidence::High, Confidence::Medium, Confidence::Low]
        .into_iter()
        .filter_map(|wanted| {
            let capped = |confidence: u32| level(confidence).min(most);
            let of_level = reached.iter().filter(|(_, (c, _))| capped(*c) == wanted);
            let any: Vec<Vec<String>> = of_level.map(|(all, _)| all.clone()).collect();
            (!any.is_empty()).then_some((wanted, any))
        })
        .collect()
}
