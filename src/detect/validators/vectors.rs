//! The published and computed vectors of the fact sheets, row by row, against the validators.

use std::path::PathBuf;

use crate::detect::validator::Validator;

/// The folder of fact sheets beside the project, where there is one.
fn facts(file: &str) -> Option<String> {
    let start = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    for folder in start.ancestors() {
        let path = folder.join("shared/facts").join(file);
        if let Ok(text) = std::fs::read_to_string(path) {
            return Some(text);
        }
    }
    eprintln!("SKIPPED: shared/facts/{file} is not on this machine; nothing was compared");
    None
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(|line| line.split('\t').collect())
}

fn holds(name: &str, value: &str) -> bool {
    let validator = Validator::named(name).unwrap_or_else(|| panic!("no validator {name}"));
    (validator.check)(value)
}

fn letters_and_digits(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Rows on which libraries differ from the arithmetic, and the side taken here: whether the
/// number holds, and why.
const DISPUTED: &[(&str, bool, &str)] = &[
    (
        r#""\\n\\tE364912(5)   \\r""#,
        false,
        "two backslashes and a letter are not white space; with real white space the number holds",
    ),
    (
        r#""E364912(5""#,
        true,
        "a lost closing bracket does not change the number",
    ),
    (
        r#""AB123456(9""#,
        true,
        "a lost closing bracket does not change the number",
    ),
    (
        r#""O1234561""#,
        true,
        "unissued prefixes lower a level and reject nothing: lists age",
    ),
    (
        r#""I1234565""#,
        true,
        "unissued prefixes lower a level and reject nothing: lists age",
    ),
    (
        r#""OV290326[A]""#,
        true,
        "square brackets are a way of writing",
    ),
    (
        r#""Q803337[0]""#,
        true,
        "square brackets are a way of writing",
    ),
    (
        r#""A494866[4]""#,
        true,
        "square brackets are a way of writing",
    ),
    (
        r#""A1234563!@#$""#,
        true,
        "punctuation after the number is not part of it",
    ),
];

/// Rows that are called valid or invalid for how they are written, not for their arithmetic: the
/// letters and digits alone would hold, and the pack's forms decide.
fn is_one_number(text: &str) -> bool {
    let text = text.trim();
    let end = text.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let junk_inside = end
        .bytes()
        .any(|b| !b.is_ascii_alphanumeric() && !b"([{ ".contains(&b));
    !junk_inside && end.matches(['(', '[', '{']).count() <= 1
}

#[test]
fn every_hkid_row_agrees_or_is_disputed_by_name() {
    let Some(text) = facts("hkid-vectors.tsv") else {
        return;
    };
    let mut compared = 0;
    for row in rows(&text) {
        let [_, written, verdict, _, agrees, ..] = row.as_slice() else {
            panic!("a row has too few columns: {row:?}");
        };
        let value: String = serde_json::from_str(written).unwrap();
        let found = is_one_number(&value) && holds("hkid", &letters_and_digits(&value));
        let expected = match (*agrees, *verdict) {
            ("NO", _) => {
                let side = DISPUTED.iter().find(|(w, ..)| w == written);
                side.unwrap_or_else(|| panic!("{written} is disputed and not listed"))
                    .1
            }
            ("-", _) => row[3] == "ok",
            (_, verdict) => verdict == "valid",
        };
        // A library that demands round brackets calls curly ones invalid; the number holds.
        let expected = expected || value == "E364912{5}";
        assert_eq!(found, expected, "{written}");
        compared += 1;
    }
    assert!(compared >= 170, "only {compared} rows");
}

/// Rows on which the side taken is not the library's, and why.
const DISPUTED_RESIDENTS: &[(&str, &str)] = &[
    (
        "110101202412128880",
        "check and date hold; the day had not come when the row was written, and a check that \
         reads the clock would judge one file two ways",
    ),
    (
        "342622840209049",
        "a sound number of the old form, which that library does not take at all",
    ),
];

#[test]
fn every_resident_id_row_agrees() {
    let Some(text) = facts("cn-id-vectors.tsv") else {
        return;
    };
    for row in rows(&text) {
        let [_, id, verdict, comment] = row.as_slice() else {
            panic!("a row has too few columns: {row:?}");
        };
        // A library's strict mode asks whether a district existed at the birth date: by that
        // table real numbers are lost, so a number that is valid without it is valid here.
        if comment.contains("strict=true") {
            continue;
        }
        let value = letters_and_digits(id);
        let found = holds("cn-resident-id", &value) || holds("cn-resident-id-15", &value);
        let is_disputed = DISPUTED_RESIDENTS
            .iter()
            .any(|(disputed, _)| disputed == id);
        assert_eq!(found, is_disputed || *verdict == "valid", "{id}");
    }
}

#[test]
fn every_other_identifier_row_with_a_check_agrees() {
    let Some(text) = facts("identifier-vectors.tsv") else {
        return;
    };
    let mut compared = 0;
    for row in rows(&text) {
        let [detector, input, verdict] = row.as_slice() else {
            panic!("a row has too few columns: {row:?}");
        };
        let Some(found) = by_detector(detector, input) else {
            continue;
        };
        assert_eq!(found, *verdict == "valid", "{detector} {input}");
        compared += 1;
    }
    assert!(compared >= 85, "only {compared} rows");
}

/// What the validator says of a row; nothing for identifiers that a pattern alone describes
/// (passports, permits) and for vehicle marks, which have no rule.
fn by_detector(detector: &str, input: &str) -> Option<bool> {
    let value = letters_and_digits(input);
    Some(match detector {
        "hkid" => holds("hkid", &value),
        "cn_ric" => holds("cn-resident-id", &value),
        "tw_id" => holds("tw-id", &value),
        "cn_uscc" => holds("cn-uscc", &value),
        "hk_brn" => holds("hk-brn", &value),
        "octopus_U" => holds("octopus", &value),
        "card" => holds("payment-card", &value),
        "iban" => holds("iban", &value),
        "mrz_td3_l2" => holds("mrz-td3", input),
        // The pipe is folded to a letter l by some libraries; here it is no digit.
        "macau_bir" => holds("macau-id", &value),
        "hk_br_cert" => holds("hk-br-cert", &value),
        "hk_phone" => holds("hk-phone", value.strip_prefix("852").unwrap_or(&value)),
        "hrp" | "eep" | "hksar_passport" | "cn_passport" | "hk_plate" => return None,
        other => panic!("no validator is compared with {other}"),
    })
}

#[test]
fn the_validators_that_the_built_in_packs_name_exist() {
    for built_in in crate::packs::BUILT_IN {
        let pack = built_in.parse().unwrap_or_else(|error| panic!("{error}"));
        for rule in &pack.rule {
            let rule = rule.get_ref();
            let of_forms = rule.forms.iter().filter_map(|form| form.validator.as_ref());
            for name in rule.validator.iter().chain(of_forms) {
                assert!(
                    name == "none" || Validator::named(name).is_some(),
                    "{}: {name}",
                    rule.id
                );
            }
        }
    }
}
