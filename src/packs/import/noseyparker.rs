//! Rules of Nosey Parker, Titus and Kingfisher (YAML), with their examples as tests.
//!
//! The format: docs/RULES.md of github.com/praetorian-inc/noseyparker and github.com/mongodb/kingfisher.

use super::draft::{Draft, DraftForm, DraftRule, DraftTest, slug};
use super::loss::Losses;
use super::read::Broken;
use super::regex::{RUST, translate};
use super::yaml::{self, Yaml};
use crate::model::Confidence;
use crate::packs::schema::Value;

/// Keys that carry over, or say nothing about findings.
const KNOWN: &[&str] = &[
    "name",
    "id",
    "pattern",
    "examples",
    "negative_examples",
    "references",
    "categories",
    "description",
    "min_entropy",
    "confidence",
    "pattern_requirements",
    "visible",
    "validation",
    "revocation",
    "depends_on_rule",
    "path",
    "tls_mode",
];

/// The pack that the rules in `text` make.
pub fn import(text: &str) -> Result<Draft, Broken> {
    let root = yaml::parse(text)?;
    let mut losses = Losses::default();
    losses.about_file();
    if root.get("rulesets").is_some() {
        losses.not_imported("`rulesets`: a pack is loaded whole");
    }
    let Some(rules) = root.get("rules") else {
        return Err((1, "has no `rules`".to_owned()));
    };
    let mut draft = Draft {
        version: "1".to_owned(),
        title: "Nosey Parker rules".to_owned(),
        met: rules.items().len(),
        ..Draft::default()
    };
    for rule in rules.items() {
        let text = |key: &str| rule.get(key).and_then(Yaml::text).map(str::trim);
        let id = text("id").or(text("name")).unwrap_or("(no id)").to_owned();
        losses.about(&id, rule.line);
        match rule_of(rule, &id, &mut losses) {
            Ok(made) => draft.push(made),
            Err(why) => losses.not_imported(why),
        }
    }
    draft.losses = losses.all;
    Ok(draft)
}

fn rule_of(rule: &Yaml, id: &str, losses: &mut Losses) -> Result<DraftRule, String> {
    let pattern = rule.get("pattern").and_then(Yaml::text);
    let pattern = pattern.ok_or("it has no `pattern`")?.trim_end_matches('\n');
    let title = rule.get("name").and_then(Yaml::text).unwrap_or(id).trim();
    stated_losses(rule, losses);
    let forms = translate(pattern, &RUST, losses)?;
    let asked = asked(rule, losses);
    let forms = forms.into_iter().map(|form| {
        let mut form = DraftForm::from(form);
        form.value = Value {
            of: form.value.of,
            refuse: form.value.refuse,
            ..asked.clone()
        };
        form
    });
    let (level, why) = level(rule);
    let tests = |key: &str| {
        let texts = rule.get(key).map(Yaml::texts).unwrap_or_default();
        let numbered = texts.into_iter().enumerate();
        numbered
            .map(|(nth, text)| DraftTest {
                text,
                number: nth + 1,
            })
            .collect()
    };
    let references = rule.get("references").map(Yaml::texts).unwrap_or_default();
    Ok(DraftRule {
        source_id: id.to_owned(),
        line: rule.line,
        comments: comments(rule, id),
        id: slug(id),
        title: title.to_owned(),
        canonical: Some("as-is"),
        mask: Some("all"),
        forms: forms.collect(),
        levels: vec![(level, vec![Vec::new()])],
        source: match references.first() {
            Some(reference) => format!("rule {id}, {why}; {reference}"),
            None => format!("rule {id}, {why}"),
        },
        finds: tests("examples"),
        silent: tests("negative_examples"),
        ..DraftRule::default()
    })
}

fn comments(rule: &Yaml, id: &str) -> Vec<String> {
    let mut comments = vec![format!("rule {id}")];
    let categories = rule.get("categories").map(Yaml::texts).unwrap_or_default();
    if !categories.is_empty() {
        comments.push(format!("categories: {}", categories.join(", ")));
    }
    let description = rule.get("description").and_then(Yaml::text);
    comments.extend(description.map(|text| text.trim().to_owned()));
    comments
}

fn stated_losses(rule: &Yaml, losses: &mut Losses) {
    if rule.get("validation").is_some() {
        losses.more("`validation`: no service is asked whether a key is live");
    }
    if rule
        .get("depends_on_rule")
        .is_some_and(|list| !list.items().is_empty())
    {
        losses.more("`depends_on_rule`: another rule's finding is not asked for");
    }
    if rule.get("path").is_some() {
        losses.more("`path`: it is asked of files of any name");
    }
    for (key, line, _) in rule.entries() {
        if !KNOWN.contains(&key.as_str()) {
            losses.note(format!(
                "`{key}` (line {line}) means nothing to this import"
            ));
        }
    }
}

/// The level that the source states, or that its categories come to, and which of the two.
fn level(rule: &Yaml) -> (Confidence, String) {
    let hidden = rule.get("visible").and_then(Yaml::text) == Some("false");
    let categories = rule.get("categories").map(Yaml::texts).unwrap_or_default();
    let is = |name: &str| categories.iter().any(|category| category == name);
    let stated = rule.get("confidence").and_then(Yaml::text);
    match stated.map(str::to_ascii_lowercase).as_deref() {
        _ if hidden => (Confidence::Low, "a helper of other rules: low".to_owned()),
        Some("high") => (Confidence::High, "confidence high".to_owned()),
        Some("low") => (Confidence::Low, "confidence low".to_owned()),
        Some("medium") => (Confidence::Medium, "confidence medium".to_owned()),
        _ if is("identifier") && !is("secret") => (
            Confidence::Low,
            "an identifier and no secret: low".to_owned(),
        ),
        _ => (
            Confidence::Medium,
            "no confidence stated: medium".to_owned(),
        ),
    }
}

/// What Kingfisher's `min_entropy` and `pattern_requirements` ask of a value.
fn asked(rule: &Yaml, losses: &mut Losses) -> Value {
    let number = |yaml: &Yaml| yaml.text().and_then(|text| text.trim().parse::<f32>().ok());
    let mut value = Value {
        entropy: rule
            .get("min_entropy")
            .and_then(number)
            .filter(|bits| *bits > 0.0),
        ..Value::default()
    };
    let Some(requirements) = rule.get("pattern_requirements") else {
        return value;
    };
    for (key, _, stated) in requirements.entries() {
        let count = stated
            .text()
            .and_then(|text| text.trim().parse().ok())
            .unwrap_or(0);
        match key.as_str() {
            "min_digits" => value.digits = count,
            "min_uppercase" => value.upper = count,
            "min_lowercase" => value.lower = count,
            "min_special_chars" => value.other = count,
            "ignore_if_contains" => value.without = stated.texts(),
            "special_chars" => {
                losses.more("`special_chars`: any character but a letter or digit counts");
            }
            "checksum" => losses.more("`checksum`: the value's own check is not made"),
            key => losses.more(format!("`pattern_requirements.{key}` is not asked")),
        }
    }
    value
}
