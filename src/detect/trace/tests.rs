//! What a recorder tells of a document, over text pushed through the engine.

use std::sync::Arc;

use super::super::tests::compiled;
use super::super::{CHUNK, Confirm, Ledger, Reveal, Separator, Stream, examine};
use super::Recorder;
use crate::model::explanation::{Example, Lack, RuleExplained, Side};
use crate::model::{Confidence, Place};

const PACK: &str = r#"
[pack]
name = "test"
version = "1.0.0"
title = { en = "Test" }

[[rule]]
id = "hkid"
title = { en = "HKID" }
validator = "hkid"
keywords = ["HKID"]
forms = [
  { pattern = '[A-Z][0-9]{6}[(][0-9A][)]', signals = ["brackets"], not-after = ["no. "] },
  { pattern = '[A-Z][0-9]{6}[0-9A]', signals = ["bare"] },
]
specimens = ["A1234563"]
levels = { low = ["checksum", "bare"], medium = ["checksum", "brackets"], high = ["checksum", "keyword|heading|population"] }
source = "test"

[[rule]]
id = "body"
title = { en = "Body" }
keywords = ["permit"]
pattern = '[A-Z][0-9]{6}'
levels = { medium = ["keyword|heading"] }
source = "test"
"#;

const EXTENSION: &str = r#"
[pack]
name = "own"
version = "1.0.0"
title = { en = "Own" }

[[extend]]
rule = "hkid"
exclude = ["K2749181"]
source = "test"
"#;

fn explained_by(packs: &[&str], text: &str, chunk: usize) -> Vec<RuleExplained> {
    let rules = compiled(packs);
    let confirm = Confirm::new(&[7; 32], Reveal::Masked).telling_misses();
    let mut stream = Stream::new(Arc::clone(&rules), chunk);
    let mut ledger = Ledger::new(Arc::clone(&rules), 0);
    ledger.recorder = Some(Box::new(Recorder::new(&rules)));
    let mut chunks = Vec::new();
    for part in text.split('\u{1E}') {
        stream.push(part, &Place::line(1), None, &mut |c| chunks.push(c));
        stream.separate(Separator::Part);
    }
    chunks.push(stream.finish());
    for chunk in chunks {
        ledger.absorb(examine(&rules, &confirm, &chunk));
    }
    ledger.finish();
    ledger.recorder.unwrap().finish().explained(&rules)
}

fn explained(text: &str) -> RuleExplained {
    explained_by(&[PACK], text, CHUNK).remove(0)
}

fn lack(example: &Example) -> Lack {
    example.dropped.as_ref().unwrap().lack
}

#[test]
fn the_condition_that_held_is_told_in_the_packs_words() {
    let found = &explained("HKID K274918(1)").found[0];
    assert_eq!(found.confidence, Some(Confidence::High));
    assert_eq!(found.held, ["checksum", "keyword|heading|population"]);
    assert!(found.higher.is_empty());
    let keyword = &found.evidence[1];
    assert_eq!(keyword.signal.word.as_deref(), Some("HKID"));
    assert_eq!(
        (keyword.distance, keyword.side),
        (Some(1), Some(Side::Before))
    );
}

#[test]
fn what_a_higher_level_lacks_comes_with_the_least_first() {
    let found = &explained("ref K2749181 end").found[0];
    assert_eq!(found.confidence, Some(Confidence::Low));
    let lacks: Vec<_> = found
        .higher
        .iter()
        .map(|way| (way.level, &way.lacks[0][..]))
        .collect();
    assert_eq!(
        lacks,
        [
            (Confidence::High, "keyword|heading|population"),
            (Confidence::Medium, "brackets")
        ]
    );
}

#[test]
fn a_specimen_is_told_as_capped_whatever_stands_by_it() {
    let found = &explained("HKID A123456(3)").found[0];
    assert_eq!(found.confidence, Some(Confidence::Low));
    assert_eq!(found.capped.as_deref(), Some("specimen"));
    assert!(found.higher.is_empty(), "nothing would raise it");
}

#[test]
fn a_guard_is_named_as_the_pack_spells_it() {
    let missed = &explained("HKID no. K274918(1)").missed[0];
    assert_eq!(lack(missed), Lack::Guard);
    assert_eq!(missed.dropped.as_ref().unwrap().by.as_deref(), Some("no. "));
    assert_eq!(
        missed.dropped.as_ref().unwrap().otherwise,
        Some(Confidence::High)
    );
}

#[test]
fn a_value_that_a_pack_takes_out_is_told_as_excluded() {
    let rules = explained_by(&[PACK, EXTENSION], "HKID K274918(1)", CHUNK);
    assert!(rules[0].found.is_empty());
    assert_eq!(lack(&rules[0].missed[0]), Lack::Excluded);
}

#[test]
fn what_a_checked_value_reaches_over_is_told_as_claimed() {
    let rules = explained_by(&[PACK], "permit, HKID K274918(1)", CHUNK);
    let body = rules.iter().find(|rule| &*rule.rule == "body").unwrap();
    assert!(body.dropped.is_empty() || lack(&body.missed[0]) == Lack::Claimed);
}

#[test]
fn a_value_with_nothing_around_it_is_near_only_where_a_word_would_do() {
    let rules = explained_by(&[PACK], "K274918 and so on, permit", CHUNK);
    assert_eq!(rules[0].found.len(), 1);
    let far = format!("K274918{}permit", " ".repeat(400));
    let rules = explained_by(&[PACK], &far, CHUNK);
    let missed = &rules[0].missed[0];
    assert_eq!(lack(missed), Lack::Context);
    let near = missed.nearest.as_ref().unwrap();
    assert_eq!((near.distance, near.side), (400, Side::After));
    assert_eq!(missed.higher[0].lacks, ["keyword|heading"]);
}

#[test]
fn no_word_is_measured_over_the_end_of_a_part() {
    let found = &explained("HKID\u{1E}K274918(1)").found[0];
    assert_eq!(found.confidence, Some(Confidence::Medium));
    assert_eq!(found.nearest, None);
}

#[test]
fn a_population_raises_what_was_only_near() {
    let lines: String = [
        "A526018(6)",
        "K274918(1)",
        "P797543(4)",
        "K821993(1)",
        "R231948(8)",
        "S757491(8)",
        "G030824(1)",
        "K137353(6)",
    ]
    .iter()
    .map(|value| format!("{value}\n"))
    .collect();
    let rule = explained(&lines.replace(['(', ')'], ""));
    assert_eq!(rule.found.len(), 8);
    for found in &rule.found {
        assert_eq!(found.confidence, Some(Confidence::High));
        let last = found.evidence.last().unwrap();
        assert_eq!(&*last.signal.signal, "population");
        assert_eq!(found.held[1], "keyword|heading|population");
    }
}

#[test]
fn what_is_told_does_not_depend_on_where_the_text_is_cut() {
    let mut text = String::new();
    for n in 0..60u32 {
        let filler = "lorem ipsum ".repeat((n * 7 % 40) as usize);
        text += &format!(
            "{filler}K274918({}) {}",
            n % 10,
            if n % 9 == 0 { "HKID" } else { "" }
        );
    }
    let whole = explained_by(&[PACK], &text, CHUNK);
    for chunk in [1, 97, 700, 5_000] {
        assert_eq!(
            explained_by(&[PACK], &text, chunk),
            whole,
            "chunks of {chunk}"
        );
    }
}
