//! A line's text with its numbers put in, in every language that the policy speaks.

use super::evidence::{Evidence, Kind};
use super::schema::{PolicyFile, Wording};
use crate::model::Title;

/// The text of a line about findings.
pub(super) fn finding(file: &PolicyFile, wording: &Wording, evidence: &Evidence) -> Title {
    let several_kinds = evidence.kinds.len() > 1;
    let chosen = match evidence.number {
        Some(1) => wording.one.as_ref(),
        Some(0) | None => wording.plain.as_ref(),
        Some(_) => wording.mixed.as_ref().filter(|_| several_kinds),
    };
    each_language(fallback(chosen, wording), |text, language| {
        let number = evidence.number.unwrap_or_default();
        let count = match evidence.floor {
            true => file
                .phrases
                .floor
                .get(language)
                .replace("{count}", &number.to_string()),
            false => number.to_string(),
        };
        let first = evidence.kinds.first();
        let rule = first.map_or("", |kind| noun(file, kind, number, language));
        let each: Vec<String> = evidence
            .kinds
            .iter()
            .map(|kind| {
                let phrase = file.phrases.each.get(language);
                phrase
                    .replace("{rule}", noun(file, kind, kind.values, language))
                    .replace("{count}", &kind.values.to_string())
            })
            .collect();
        // The kinds come last: a title of a pack may hold braces of its own.
        text.replace("{count}", &count)
            .replace("{rule}", rule)
            .replace("{each}", &each.join(file.phrases.separator.get(language)))
    })
}

/// The text of a line about `count` gaps.
pub(super) fn gap(file: &PolicyFile, wording: &Wording, count: u64) -> Title {
    finding(
        file,
        wording,
        &Evidence {
            number: Some(count),
            ..Evidence::default()
        },
    )
}

fn fallback<'a>(chosen: Option<&'a Title>, wording: &'a Wording) -> Option<&'a Title> {
    chosen
        .or(wording.many.as_ref())
        .or(wording.plain.as_ref())
        .or(wording.one.as_ref())
}

fn each_language(text: Option<&Title>, fill: impl Fn(&str, &str) -> String) -> Title {
    let texts = text.into_iter().flat_map(|title| &title.0);
    Title(
        texts
            .map(|(language, text)| (language.clone(), fill(text, language)))
            .collect(),
    )
}

/// What the policy calls the thing, else what its pack does.
fn noun<'a>(file: &'a PolicyFile, kind: &'a Kind, number: u64, language: &str) -> &'a str {
    match file.nouns.get(&*kind.rule) {
        Some(noun) if number == 1 => noun.one.get(language),
        Some(noun) => noun.many.get(language),
        None => kind.title.get(language),
    }
}
