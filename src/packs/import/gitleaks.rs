//! gitleaks configurations (TOML): rules, keywords, entropy, groups and allow-lists.
//!
//! The format: `config.go` and the README of github.com/gitleaks/gitleaks, version 8.28.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::contains::must_contain;
use super::draft::{Draft, DraftForm, DraftRule, slug};
use super::loss::Losses;
use super::read::Broken;
use super::regex::{Dialect, GO, Want, plain, translate};
use crate::error::line_at;
use crate::model::Confidence;
use crate::packs::schema::{Part, Value};

type Rest = BTreeMap<String, toml::Value>;

#[derive(Deserialize)]
struct Config {
    title: Option<String>,
    extend: Option<Extend>,
    #[serde(default)]
    rules: Vec<Spanned<Rule>>,
    allowlist: Option<Allow>,
    #[serde(default)]
    allowlists: Vec<Allow>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extend {
    #[serde(default)]
    use_default: bool,
    path: Option<String>,
    url: Option<String>,
    #[serde(default)]
    disabled_rules: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: Option<String>,
    description: Option<String>,
    regex: Option<String>,
    secret_group: Option<usize>,
    entropy: Option<f32>,
    path: Option<String>,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    required: Vec<toml::Value>,
    #[serde(default)]
    skip_report: bool,
    allowlist: Option<Allow>,
    #[serde(default)]
    allowlists: Vec<Allow>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Allow {
    condition: Option<String>,
    commits: Vec<String>,
    paths: Vec<String>,
    regex_target: Option<String>,
    regexes: Vec<String>,
    stopwords: Vec<String>,
    target_rules: Vec<String>,
}

/// The pack that the configuration `text` makes.
pub fn import(text: &str) -> Result<Draft, Broken> {
    let config: Config = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        (line, error.message().trim().to_owned())
    })?;
    if config.rules.is_empty() && config.extend.is_none() {
        return Err((1, "has no `[[rules]]`".to_owned()));
    }
    let mut losses = Losses::default();
    losses.about_file();
    let mut draft = Draft {
        version: "1".to_owned(),
        title: config
            .title
            .clone()
            .unwrap_or_else(|| "gitleaks".to_owned()),
        met: config.rules.len(),
        ..Draft::default()
    };
    file_losses(&config, &mut losses);
    let (common, targeted): (Vec<Allow>, Vec<Allow>) = config
        .allowlist
        .iter()
        .chain(&config.allowlists)
        .cloned()
        .partition(|allow| allow.target_rules.is_empty());
    let mut all = Value::default();
    for allow in &common {
        allowed(allow, &mut all, &mut losses);
    }
    draft.value = (all != Value::default()).then_some(all);
    for rule in &config.rules {
        let line = line_at(text, rule.span().start);
        let rule = rule.get_ref();
        let id = rule.id.clone().unwrap_or_else(|| "(no id)".to_owned());
        losses.about(&id, line);
        let aimed: Vec<&Allow> = targeted
            .iter()
            .filter(|allow| allow.target_rules.contains(&id))
            .collect();
        match rule_of(rule, &id, &aimed, &mut losses) {
            Ok(mut made) => {
                made.line = line;
                draft.push(made);
            }
            Err(why) => losses.not_imported(why),
        }
    }
    draft.losses = losses.all;
    Ok(draft)
}

fn file_losses(config: &Config, losses: &mut Losses) {
    if let Some(extend) = &config.extend {
        if extend.use_default {
            losses.not_imported("`extend.useDefault`: gitleaks' own rules are not in this file");
        }
        for other in extend.path.iter().chain(&extend.url) {
            losses.not_imported(format!(
                "`extend`: the rules of {other} are not in this file"
            ));
        }
        if !extend.disabled_rules.is_empty() {
            losses.note("`extend.disabledRules`: none of those rules is imported");
        }
    }
    for key in config.rest.keys().filter(|key| *key != "minVersion") {
        losses.note(format!("`{key}` means nothing to this import"));
    }
}

fn rule_of(
    rule: &Rule,
    id: &str,
    aimed: &[&Allow],
    losses: &mut Losses,
) -> Result<DraftRule, String> {
    let regex = match (&rule.regex, &rule.path) {
        (Some(regex), _) => regex,
        (None, Some(_)) => return Err("it looks at paths, and packs look at content".to_owned()),
        (None, None) => return Err("it has no `regex`".to_owned()),
    };
    if rule.path.is_some() {
        losses.more("`path`: it is asked of files of any name");
    }
    if !rule.required.is_empty() {
        losses.more("`required`: other rules' findings near by are not asked for");
    }
    if rule.skip_report {
        losses.more("`skipReport`: it reports what it finds");
    }
    for key in rule.rest.keys() {
        losses.note(format!("`{key}` means nothing to this import"));
    }
    let dialect = Dialect {
        value: match rule.secret_group {
            Some(group) if group > 0 => Want::Group(group),
            _ => Want::FirstGroup,
        },
        ..GO
    };
    let forms = translate(regex, &dialect, losses)?;
    let mut asked = Value {
        entropy: rule.entropy.filter(|bits| *bits > 0.0),
        ..Value::default()
    };
    for allow in rule
        .allowlist
        .iter()
        .chain(&rule.allowlists)
        .chain(aimed.iter().copied())
    {
        let of_group = forms.iter().any(|form| form.of == Part::Group);
        if of_group && allow.regex_target.as_deref() == Some("match") && !allow.regexes.is_empty() {
            losses.more("an allow-list over whole matches: values are asked, not matches");
            continue;
        }
        allowed(allow, &mut asked, losses);
    }
    let contained = |form: &super::regex::Form| must_contain(&form.pattern, &rule.keywords);
    let needs_word = !rule.keywords.is_empty() && !forms.iter().all(contained);
    let condition = if needs_word {
        losses.less("a keyword must stand within 2000 characters, not only in the same file");
        vec!["keyword".to_owned()]
    } else {
        Vec::new()
    };
    let forms = forms.into_iter().map(|form| {
        let mut form = DraftForm::from(form);
        let refuse = std::mem::take(&mut form.value.refuse);
        form.value = Value {
            of: form.value.of,
            ..asked.clone()
        };
        form.value.refuse.extend(refuse);
        form
    });
    Ok(DraftRule {
        source_id: id.to_owned(),
        comments: comments(rule, id),
        id: slug(id),
        title: rule.description.clone().unwrap_or_else(|| id.to_owned()),
        canonical: Some("as-is"),
        mask: Some("all"),
        forms: forms.collect(),
        keywords: if needs_word {
            rule.keywords.clone()
        } else {
            Vec::new()
        },
        near: Some(2000),
        levels: vec![(Confidence::Medium, vec![condition])],
        source: format!("gitleaks rule {id}; gitleaks states no confidence: medium"),
        ..DraftRule::default()
    })
}

fn comments(rule: &Rule, id: &str) -> Vec<String> {
    let mut comments = vec![format!("gitleaks: {id}")];
    if !rule.tags.is_empty() {
        comments.push(format!("tags: {}", rule.tags.join(", ")));
    }
    comments
}

/// Adds to `asked` what an allow-list lets through.
fn allowed(allow: &Allow, asked: &mut Value, losses: &mut Losses) {
    let by_place = !allow.paths.is_empty() || !allow.commits.is_empty();
    let all = allow
        .condition
        .as_deref()
        .is_some_and(|c| c.eq_ignore_ascii_case("and") || c == "&&");
    if by_place {
        losses.more(format!(
            "an allow-list of {} paths and {} commits: packs look at content alone",
            allow.paths.len(),
            allow.commits.len()
        ));
    }
    let kinds = usize::from(!allow.regexes.is_empty()) + usize::from(!allow.stopwords.is_empty());
    if all && (by_place || kinds > 1) {
        if kinds > 0 {
            losses.more("an allow-list whose parts must hold together is left out");
        }
        return;
    }
    asked.without.extend(allow.stopwords.iter().cloned());
    if allow.regex_target.as_deref() == Some("line") {
        if !allow.regexes.is_empty() {
            losses.more("an allow-list over whole lines is left out");
        }
        return;
    }
    for regex in &allow.regexes {
        match plain(regex, &GO, losses) {
            Ok(pattern) => asked.refuse.push(pattern),
            Err(why) => losses.more(format!("an allow-list's pattern is left out: {why}")),
        }
    }
}
