//! Sentences, scales, and what of a document they weigh.

use std::sync::Arc;

use super::compiled;
use crate::detect::{CHUNK, Confirm, Kind, Ledger, Reveal, Rules, Stream, Views, examine};
use crate::model::Place;

const WEIGHED: &str = r#"
[pack]
name = "weighed"
version = "1.0.0"
title = { en = "Weighed" }

[[group]]
name = "nobody"
terms = ["nobody"]

[[group]]
name = "told"
terms = ["told"]

[[group]]
name = "lesson"
stands = "title"
terms = ["Lesson"]

[[sentence]]
name = "secret"
holds = ["group:nobody", "group:told"]

[[scale]]
name = "matter"
adds = [{ points = 4, on = ["sentence:secret"] }]
takes = [{ points = 3, on = ["group:lesson"] }, { points = 2, on = ["questions>=2"] }]

[[rule]]
id = "matter"
title = { en = "Matter" }
within = 1000
levels.medium = ["scale:matter>=3"]
source = "test"
"#;

fn is_matter(text: &str) -> bool {
    is_matter_at(&Place::line(1), text)
}

fn is_matter_at(place: &Place, text: &str) -> bool {
    let rules = compiled(&[WEIGHED]);
    let confirm = Confirm::new(&[7; 32], Reveal::Masked);
    let mut stream = Stream::new(Arc::clone(&rules), CHUNK);
    let mut ledger = Ledger::new(Arc::clone(&rules), 0);
    match place {
        Place::Part { .. } => stream.push(text, place, None, &mut |_| {}),
        _ => stream.lines(text, 1, &mut |_| {}),
    }
    ledger.absorb(examine(&rules, &confirm, &stream.finish()));
    ledger.finish();
    let Kind::Document(rule) = &rules.rules[0].kind else {
        return false;
    };
    let seen = (&ledger.evidence, &mut Views::default());
    rule.judge(&rules, seen, &ledger.findings).is_some()
}

#[test]
fn words_count_together_in_one_sentence_only() {
    assert!(is_matter("So far nobody was told."));
    assert!(!is_matter("Nobody came. We were told later."));
}

#[test]
fn what_speaks_against_a_matter_is_taken_from_what_speaks_for_it() {
    assert!(!is_matter("Lesson 4\nSo far nobody was told."));
    assert!(!is_matter("Who? Why? So far nobody was told."));
    assert!(is_matter("Who? So far nobody was told."));
}

#[test]
fn a_title_speaks_for_every_stretch_of_a_long_document_and_questions_for_theirs() {
    let pages = "Nothing of note.\n".repeat(300);
    assert!(!is_matter(&format!(
        "Lesson 4\n{pages}So far nobody was told."
    )));
    assert!(is_matter(&format!(
        "Who? Why?\n{pages}So far nobody was told."
    )));
}

/// Every Word document says `Template` and `revision` of itself; a field of a form that says so is a heading.
#[test]
fn the_properties_of_every_document_head_nothing() {
    let rules = Arc::new(Rules::built_in().unwrap());
    let terms = |place: &Place, label: &str| {
        let mut stream = Stream::new(Arc::clone(&rules), CHUNK);
        stream.push("Normal.dotm", place, Some(label), &mut |_| {});
        let chunk = stream.finish();
        let label = chunk.marks[0].label.as_ref().unwrap();
        label.terms.len()
    };
    assert_eq!(terms(&Place::part("property"), "Template"), 0);
    assert!(terms(&Place::line(1), "Template") > 0);
    assert!(terms(&Place::part("property"), "Diagnosis") > 0);
}

/// `Click to edit title` stands in every presentation of one design, and what a designer writes on a layout on slides.
#[test]
fn what_a_layout_says_in_the_stead_of_text_weighs_nothing() {
    let said = "So far nobody was told.";
    assert!(is_matter_at(&Place::part("layout"), said));
    assert!(!is_matter_at(&Place::part(Place::PROMPT), said));
}
