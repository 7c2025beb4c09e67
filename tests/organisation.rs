//! The `[organisation]` table: own data never counts, and the own stock code decides whose results these are.

#![allow(clippy::expect_used)]

use std::path::Path;

use tidegate::model::{Class, Confidence};
use tidegate::{Config, Outcome, Request, Scanner, Settings};

const TABLE: &str = r#"
[organisation]
names = ["Sample Ridge Group", "樣本山嶺集團"]
domains = ["sampleridge.example"]
phones = ["+852 2123 7045"]
stock_codes = ["9998"]
code_names = ["Project Lantern"]
"#;

fn scanner(config: &str) -> Scanner {
    let settings = Settings {
        config: Config::parse(Path::new("tidegate.toml"), config).expect("sound"),
        threads: Some(1),
        ..Settings::default()
    };
    Scanner::new(settings).expect("builds")
}

fn scan(config: &str, name: &str, text: &str) -> Outcome {
    let request = Request {
        name: Some(name.to_owned()),
        ..Request::default()
    };
    scanner(config).scan_bytes(text.as_bytes(), &request)
}

fn level(outcome: &Outcome, rule: &str) -> Option<Confidence> {
    let found = outcome.detections.iter().find(|d| &*d.rule == rule);
    found.map(|detection| detection.confidence)
}

fn results(issuer: &str, code: &str, end: &str) -> String {
    format!(
        "{issuer}\n(Stock Code: {code})\nConsolidated statement of profit or loss for the year ended 31 March 2026\n\
         Revenue 41,002 38,200\nCost of sales (28,100) (26,220)\nGross profit 12,902 11,980\n\
         Profit before tax 4,010 3,560\n{end}"
    )
}

const OF_THE_EXCHANGE: &str = "Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no \
     responsibility for the contents of this announcement, make no representation as to its accuracy or completeness.\n\
     By order of the Board\n";

#[test]
fn own_results_are_unpublished_until_the_exchange_has_them() {
    let plain = results("Sample Ridge Group", "09998", "");
    let own = scan(TABLE, "r.txt", &plain);
    assert_eq!(level(&own, "inside-information"), Some(Confidence::Medium));
    assert_eq!(own.class, Class::Restricted);
    assert_eq!(
        level(&scan("", "r.txt", &plain), "inside-information"),
        None
    );
}

#[test]
fn the_disclaimer_clears_own_results_of_nothing_and_the_exchanges_file_does() {
    let whole = results("Sample Ridge Group", "9998", OF_THE_EXCHANGE);
    let draft = scan(TABLE, "announcement.txt", &whole);
    assert_eq!(
        level(&draft, "published-announcement"),
        Some(Confidence::Low)
    );
    assert_eq!(draft.class, Class::Confidential);
    let copy = scan(TABLE, "2026062600123.htm", &whole);
    assert_eq!(copy.class, Class::Public);
    assert_eq!(scan("", "announcement.txt", &whole).class, Class::Public);
}

#[test]
fn another_issuers_results_are_not_ones_own() {
    let other = results("Sample Crest", "1234", "");
    assert_eq!(scan(TABLE, "r.txt", &other).class, Class::Public);
    assert_eq!(scan("", "r.txt", &other).class, Class::Confidential);
}

#[test]
fn a_code_name_speaks_with_a_deal_and_is_not_repeated() {
    let text =
        "Subject: Project Lantern\n\nThe term sheet and the due diligence list are attached.\n";
    let outcome = scan(TABLE, "mail.txt", text);
    assert_eq!(
        level(&outcome, "inside-information"),
        Some(Confidence::Medium)
    );
    let row = serde_json::to_string(&outcome).expect("a row");
    assert!(
        row.contains("own code name") && !row.contains("Lantern"),
        "{row}"
    );
    let lunch = scan(TABLE, "mail.txt", "Project Lantern lunch on Friday\n");
    assert_eq!(lunch.class, Class::Internal);
}

#[test]
fn own_contact_data_never_counts() {
    let text = "Tel: 2123 7045\nEmail: info@sampleridge.example\n";
    let own = scan(TABLE, "signature.txt", text);
    assert_eq!(level(&own, "hk-phone"), None);
    assert_eq!(level(&own, "email"), None);
    let without = scan("", "signature.txt", text);
    assert!(level(&without, "hk-phone").is_some() && level(&without, "email").is_some());
    let other = scan(
        TABLE,
        "signature.txt",
        "Tel: 2123 7046\nEmail: a@other.example\n",
    );
    assert!(level(&other, "hk-phone").is_some() && level(&other, "email").is_some());
}
