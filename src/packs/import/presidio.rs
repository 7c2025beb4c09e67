//! Presidio recognisers (YAML or JSON): patterns with scores, deny lists and context words.
//!
//! The format: docs/analyzer of github.com/microsoft/presidio (recognizer registry, no-code
//! recognizers, ad-hoc recognizers).

use super::draft::{Draft, DraftForm, DraftRule, slug};
use super::loss::Losses;
use super::read::Broken;
use super::regex::{Dialect, PYTHON, translate};
use super::yaml::{self, Yaml};
use crate::model::Confidence;

/// Recognisers that are classes of Presidio, and what finds the same here.
const CLASSES: &[(&str, &str)] = &[
    ("CreditCardRecognizer", "payment-card"),
    ("IbanRecognizer", "iban"),
    ("EmailRecognizer", "email"),
];

const KNOWN: &[&str] = &[
    "name",
    "type",
    "enabled",
    "supported_language",
    "supported_languages",
    "supported_entity",
    "supported_entities",
    "patterns",
    "deny_list",
    "deny_list_score",
    "context",
    "class_name",
    "country_code",
    "version",
];

/// Presidio looks at five words before a value. So many characters hold them.
const NEAR: u32 = 60;

/// The pack that the recognisers in `text` make.
pub fn import(text: &str) -> Result<Draft, Broken> {
    let root = yaml::parse(text)?;
    let list = ["recognizers", "ad_hoc_recognizers"];
    let listed = list.iter().find_map(|key| root.get(key)).unwrap_or(&root);
    let one = std::slice::from_ref(&root);
    let recognisers = match listed.items() {
        [] if root.get("supported_entity").is_some() => one,
        [] => return Err((1, "has no `recognizers`".to_owned())),
        items => items,
    };
    let mut losses = Losses::default();
    losses.about_file();
    let flags = flags(&root, &mut losses);
    let mut draft = Draft {
        version: "1".to_owned(),
        title: "Presidio recognisers".to_owned(),
        met: recognisers.len(),
        ..Draft::default()
    };
    for recogniser in recognisers {
        let text = |key: &str| recogniser.get(key).and_then(Yaml::text);
        let shown = text("name")
            .or(text("supported_entity"))
            .or(recogniser.text());
        let name = shown.unwrap_or("(no name)").to_owned();
        losses.about(&name, recogniser.line);
        match rule_of(recogniser, &name, flags, &mut losses) {
            Ok(Some(made)) => draft.push(made),
            Ok(None) => {}
            Err(why) => losses.not_imported(why),
        }
    }
    draft.losses = losses.all;
    Ok(draft)
}

/// The flags that hold for every pattern: 26 unless given, which is `ims`.
fn flags(root: &Yaml, losses: &mut Losses) -> &'static str {
    let stated = root.get("global_regex_flags").and_then(Yaml::text);
    let Some(stated) = stated.map(|text| text.trim().parse::<u32>().unwrap_or(26)) else {
        return PYTHON.flags;
    };
    if stated & !(2 | 8 | 16 | 32) != 0 {
        losses
            .less("`global_regex_flags`: of the flags only IGNORECASE, MULTILINE and DOTALL hold");
    }
    match (stated & 2 != 0, stated & 16 != 0) {
        (true, true) => "ims",
        (true, false) => "i",
        (false, true) => "s",
        (false, false) => "",
    }
}

fn rule_of(
    recogniser: &Yaml,
    name: &str,
    flags: &'static str,
    losses: &mut Losses,
) -> Result<Option<DraftRule>, String> {
    let text = |key: &str| recogniser.get(key).and_then(Yaml::text);
    if text("enabled").is_some_and(|on| on.eq_ignore_ascii_case("false")) {
        losses.note("is switched off in its source, and left out");
        return Ok(None);
    }
    let patterns = recogniser
        .get("patterns")
        .map(Yaml::items)
        .unwrap_or_default();
    let words = recogniser
        .get("deny_list")
        .map(Yaml::texts)
        .unwrap_or_default();
    if patterns.is_empty() && words.is_empty() {
        let class = text("class_name").unwrap_or(name);
        let ours = CLASSES.iter().find(|(known, _)| *known == class);
        return match ours {
            Some((_, rule)) => {
                losses.note(format!(
                    "is a class of Presidio: the built-in rule `{rule}` finds these"
                ));
                Ok(None)
            }
            None => Err("it is a class of Presidio, with no pattern of its own".to_owned()),
        };
    }
    let entities = recogniser
        .get("supported_entities")
        .map(Yaml::texts)
        .unwrap_or_default();
    let entity = text("supported_entity")
        .map(str::to_owned)
        .or(entities.first().cloned());
    let entity = entity.ok_or("it has no `supported_entity`")?;
    if entities.len() > 1 {
        losses.note("of its entities the first names the rule");
    }
    for (key, line, _) in recogniser.entries() {
        if !KNOWN.contains(&key.as_str()) {
            losses.note(format!(
                "`{key}` (line {line}) means nothing to this import"
            ));
        }
    }
    let context = context(recogniser);
    let mut made = DraftRule {
        source_id: name.to_owned(),
        line: recogniser.line,
        comments: vec![format!("Presidio: {name} ({entity})")],
        id: slug(&entity),
        title: name.to_owned(),
        near: Some(NEAR),
        source: format!("Presidio recogniser {name}; score below 0.4 low, from 0.75 high"),
        ..DraftRule::default()
    };
    let mut scored = Vec::new();
    pattern_forms(patterns, flags, &mut made, &mut scored, losses);
    if !words.is_empty() {
        let score = text("deny_list_score").and_then(|score| score.trim().parse().ok());
        deny_list(&words, score.unwrap_or(1.0), flags, &mut made, &mut scored);
    }
    if made.forms.is_empty() {
        return Err("none of its patterns can be had".to_owned());
    }
    made.keywords = context;
    made.levels = levels(&scored, &made.keywords);
    if made.forms.len() == 1 {
        made.forms.iter_mut().for_each(|form| form.signals.clear());
        let conditions = made
            .levels
            .iter_mut()
            .flat_map(|(_, any)| any)
            .collect::<Vec<_>>();
        conditions
            .into_iter()
            .for_each(|all| all.retain(|word| word == "keyword|heading"));
    }
    Ok(Some(made))
}

fn pattern_forms(
    patterns: &[Yaml],
    flags: &'static str,
    made: &mut DraftRule,
    scored: &mut Vec<(String, f32)>,
    losses: &mut Losses,
) {
    let dialect = Dialect { flags, ..PYTHON };
    for (nth, pattern) in patterns.iter().enumerate() {
        let text = |key: &str| pattern.get(key).and_then(Yaml::text);
        let signal = format!("{}-{}", slug(text("name").unwrap_or("pattern")), nth + 1);
        let outer = std::mem::replace(&mut losses.line, pattern.line);
        let score = text("score").and_then(|score| score.trim().parse::<f32>().ok());
        match text("regex").ok_or("it has no `regex`".to_owned()) {
            Ok(regex) => match translate(regex, &dialect, losses) {
                Ok(forms) => {
                    for form in forms {
                        made.forms.push(DraftForm {
                            signals: vec![signal.clone()],
                            ..form.into()
                        });
                    }
                    scored.push((signal, score.unwrap_or(0.0)));
                }
                Err(why) => losses.less(format!("pattern {} is left out: {why}", nth + 1)),
            },
            Err(why) => losses.less(format!("pattern {} is left out: {why}", nth + 1)),
        }
        losses.line = outer;
    }
}

fn deny_list(
    words: &[String],
    score: f32,
    flags: &str,
    made: &mut DraftRule,
    scored: &mut Vec<(String, f32)>,
) {
    let folds = flags.contains('i');
    let escaped = words
        .iter()
        .filter(|word| !word.trim().is_empty())
        .map(|word| {
            let escaped = regex_syntax::escape(word.trim());
            match word.is_ascii() || !folds {
                true => escaped,
                false => format!("(?u:{escaped})"),
            }
        });
    let any = escaped.collect::<Vec<_>>().join("|");
    let signal = "listed".to_owned();
    made.forms.push(DraftForm {
        signals: vec![signal.clone()],
        pattern: format!("(?{}:{any})", if folds { "i" } else { "" }),
        canonical: Some("lower"),
        ..DraftForm::default()
    });
    scored.push((signal, score));
}

/// The context words of every language.
fn context(recogniser: &Yaml) -> Vec<String> {
    let mut words = recogniser
        .get("context")
        .map(Yaml::texts)
        .unwrap_or_default();
    if let Some(languages) = recogniser.get("supported_languages") {
        for language in languages.items() {
            words.extend(language.get("context").map(Yaml::texts).unwrap_or_default());
        }
    }
    let mut seen = Vec::new();
    words.retain(|word| {
        let new = !word.trim().is_empty() && !seen.contains(word);
        seen.push(word.clone());
        new
    });
    words
}

fn level(score: f32) -> Confidence {
    match score {
        _ if score >= 0.75 => Confidence::High,
        _ if score >= 0.4 => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// A word near by adds 0.35 and makes at least 0.4.
fn levels(scored: &[(String, f32)], context: &[String]) -> Vec<(Confidence, Vec<Vec<String>>)> {
    let mut levels = Vec::new();
    for wanted in [Confidence::High, Confidence::Medium, Confidence::Low] {
        let mut any = Vec::new();
        for (signal, score) in scored {
            let alone = level(*score);
            let helped = level((score + 0.35).clamp(0.4, 1.0));
            if alone == wanted {
                any.push(vec![signal.clone()]);
            } else if !context.is_empty() && helped == wanted {
                any.push(vec![signal.clone(), "keyword|heading".to_owned()]);
            }
        }
        if !any.is_empty() {
            levels.push((wanted, any));
        }
    }
    levels
}
