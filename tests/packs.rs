//! Other products' rules, imported and put to work: what they should find is found, what they lack is
//! said. The files in `tests/packs/import` are written for this, in each format as documented and as
//! published.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A folder that is gone when the test is.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tidegate"))
            .args(args)
            .current_dir(self.0.path())
            .env_clear()
            .env("HOME", self.0.path())
            .output()
            .unwrap()
    }

    /// Imports a file of `tests/packs/import`; answers the report.
    fn import(&self, file: &str) -> Value {
        let from = source(file);
        let output = self.run(&[
            "packs",
            "import",
            from.to_str().unwrap(),
            "-o",
            "made.toml",
            "--report",
            "report.json",
        ]);
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{file}: {stderr}");
        let report: Value =
            serde_json::from_slice(&fs::read(self.path("report.json")).unwrap()).unwrap();
        assert_eq!(report["schema"], "tidegate/import/1");
        report
    }

    /// What the imported pack finds in `text`: rule, highest level and count of different values.
    fn finds(&self, text: &str) -> Vec<(String, String, u64)> {
        fs::write(self.path("text.txt"), text).unwrap();
        let args = [
            "check",
            "text.txt",
            "--pack",
            "made.toml",
            "--format",
            "jsonl",
            "--fail-on",
            "never",
        ];
        let output = self.run(&args);
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        let row: Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = row["detections"].as_array().unwrap().iter();
        found
            .filter(|found| found["pack"].as_str().unwrap().starts_with(&self.name()))
            .map(|found| {
                (
                    found["rule"].as_str().unwrap().to_owned(),
                    found["confidence"].as_str().unwrap().to_owned(),
                    found["unique"].as_u64().unwrap(),
                )
            })
            .collect()
    }

    fn name(&self) -> String {
        let pack: toml::Table = fs::read_to_string(self.path("made.toml"))
            .unwrap()
            .parse()
            .unwrap();
        format!("{}@", pack["pack"]["name"].as_str().unwrap())
    }

    fn finds_one(&self, text: &str, rule: &str, level: &str) {
        let found = self.finds(text);
        let expected = vec![(rule.to_owned(), level.to_owned(), 1)];
        assert_eq!(found, expected, "{text}");
    }

    fn finds_nothing(&self, text: &str) {
        assert_eq!(self.finds(text), [], "{text}");
    }
}

fn source(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/packs/import")
        .join(file)
}

/// Losses of one rule, each `effect: what`.
fn losses(report: &Value, rule: &str) -> Vec<String> {
    let all = report["losses"].as_array().unwrap().iter();
    all.filter(|loss| loss["rule"] == rule && loss["effect"] != "note")
        .map(|loss| {
            format!(
                "{}: {}",
                loss["effect"].as_str().unwrap(),
                loss["what"].as_str().unwrap()
            )
        })
        .collect()
}

fn has(losses: &[String], part: &str) -> bool {
    losses.iter().any(|loss| loss.contains(part))
}

#[test]
fn a_purview_package_as_documented_finds_its_numbers() {
    let place = Place::new();
    let report = place.import("purview-documented.xml");
    assert_eq!(
        (&report["rules"], &report["imported"]),
        (&4.into(), &2.into())
    );
    // 1×1+2×2+3×3+4×4+5×5+6×6+7×7 = 140, and 140 mod 9 is 5.
    place.finds_one("member number 12345675", "member-number", "high");
    place.finds_one("會員編號12345675已登記", "member-number", "high");
    place.finds_one("12345675", "member-number", "low");
    place.finds_nothing("member number 12345674");
    place.finds_nothing("member number 123456759");
    place.finds_one("identity card K821993(1)", "card-of-a-resident", "medium");
    place.finds_one("K821993(1)", "card-of-a-resident", "low");
    let form = losses(&report, "7e61ac08-9d5f-47cb-b2e3-c84f0d193a72");
    assert!(
        has(&form, "not-imported") && has(&form, "fingerprint"),
        "{form:?}"
    );
    let affinity = losses(&report, "1c9e7f24-60ab-4f83-95d1-e2b07c4d8a66");
    assert!(has(&affinity, "Affinity"), "{affinity:?}");
    let card = losses(&report, "0f1d9be4-58c2-4d36-8d0b-2b6a4e7c1f55");
    assert!(has(&card, "Func_us_date"), "{card:?}");
}

#[test]
fn a_purview_package_as_published_in_utf_16_finds_its_numbers() {
    let place = Place::new();
    let report = place.import("purview-published.xml");
    assert_eq!(report["imported"], 2);
    place.finds_one("Lantau staff 204418831 boarded", "staff-pass", "high");
    place.finds_one("number 204418831 boarded", "staff-pass", "low");
    place.finds_nothing("number 204-418831 boarded");
    place.finds_one(
        "paid by (4012-8888-8888-1881), thanks",
        "card-with-delimiters",
        "high",
    );
    place.finds_nothing("paid by (4012-8888-8888-1882), thanks");
    let pass = losses(&report, "2D8C5E71-A6F0-4B19-83C4-905E7D1A2B36");
    for part in [
        "Func_us_date",
        "2 words of Keyword_pass",
        "speak against",
        "in their case",
        "inside others",
    ] {
        assert!(has(&pass, part), "{part}: {pass:?}");
    }
}

#[test]
fn presidio_recognisers_as_documented_find_their_values() {
    let place = Place::new();
    let report = place.import("presidio-documented.yaml");
    assert_eq!(
        (&report["rules"], &report["imported"]),
        (&6.into(), &2.into())
    );
    place.finds_one("FC-2041-8831", "ferry-card", "medium");
    place.finds_one("ferry card fc-2041-8831", "ferry-card", "high");
    place.finds_one("渡輪卡20418831", "ferry-card", "medium");
    place.finds_one("20418831", "ferry-card", "low");
    place.finds_nothing("00008831");
    place.finds_nothing("X-FC-2041-8831");
    place.finds_one("on board the Morning Star", "ship", "high");
    place.finds_one("乘坐天星小輪過海", "ship", "high");
    assert!(has(
        &losses(&report, "Conditional recogniser"),
        "not-imported"
    ));
    assert!(has(&losses(&report, "SpacyRecognizer"), "not-imported"));
}

#[test]
fn presidio_ad_hoc_recognisers_as_published_find_their_values() {
    let place = Place::new();
    let report = place.import("presidio-published.json");
    assert_eq!(report["imported"], 1);
    place.finds_one("at the pier: AB12345", "pier", "medium");
    place.finds_one("part AB12345-6789", "pier", "low");
    place.finds_nothing("part AB123456");
}

#[test]
fn a_gitleaks_configuration_as_documented_finds_its_secrets() {
    let place = Place::new();
    let report = place.import("gitleaks-documented.toml");
    assert_eq!(
        (&report["rules"], &report["imported"]),
        (&4.into(), &2.into())
    );
    let token = |secret: &str| format!("harbour_token = \"hbt_{secret}\"\n");
    place.finds_one(
        &token("Zk8vQ2pL7rXw4TnB9sYd3MfH"),
        "harbour-token",
        "medium",
    );
    let twice = token("Zk8vQ2pL7rXw4TnB9sYd3MfH") + "harbour-token: hbt_Zk8vQ2pL7rXw4TnB9sYd3MfH\n";
    place.finds_one(&twice, "harbour-token", "medium");
    place.finds_nothing(&token("aaaaaaaaaaaaaaaaaaaaaaaa"));
    place.finds_nothing(&token("000000000000000000000000"));
    place.finds_nothing(&token("ExampleQ2pL7rXw4TnB9sYd3"));
    place.finds_one("pilotage: pilot-204418", "pilot-pair", "medium");
    place.finds_nothing("pilotage: pilot-000000");
    place.finds_nothing("see pilot-204418");
    assert!(has(&losses(&report, "key-files"), "not-imported"));
    assert!(has(
        &losses(&report, "broken"),
        "not-imported: a class is not closed"
    ));
    assert!(has(&losses(&report, "pilot-pair"), "required"));
}

#[test]
fn a_gitleaks_configuration_as_published_finds_its_secrets() {
    let place = Place::new();
    let report = place.import("gitleaks-published.toml");
    assert_eq!(report["imported"], 3);
    let key = "q8zpt3vn6xr1mk9w-2ydjh7fb4gs5lc0";
    place.finds_one(
        &format!("MY_TRAMWAYS_KEY = '{key}'\n"),
        "tram-api-key",
        "medium",
    );
    place.finds_one(&format!("myTramwaysKey: {key}"), "tram-api-key", "medium");
    place.finds_nothing(&format!("TRAMWAYS_KEY = '{key}%'\n"));
    place.finds_nothing("TRAMWAYS_KEY = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\n");
    place.finds_one(
        "sft-q8zpt3vn6xr1mk9w2ydjh7fb4gs5lc0x;",
        "star-ferry-token",
        "medium",
    );
    place.finds_one(
        "secret=aB_8P~q8zpT3vn6xR1mk9w2ydJh7fb4gs5lc0x1",
        "peak-client-secret",
        "medium",
    );
    assert!(has(&losses(&report, "peak-client-secret"), "whole lines"));
}

#[test]
fn nosey_parker_rules_keep_their_examples_as_tests() {
    let place = Place::new();
    let report = place.import("noseyparker-documented.yml");
    assert_eq!(
        (&report["imported"], &report["tests"]),
        (&3.into(), &6.into())
    );
    place.finds_one(
        "HARBOUR_KEY=5f2c8a91d3e74b06a1c9f8e27d4b3a60",
        "hb-harbour-1",
        "medium",
    );
    place.finds_nothing("HARBOUR_KEY=5f2c8a91d3e74b06a1c9f8e27d4b3a60a");
    place.finds_one("hba-20418831", "hb-harbour-2", "low");
    assert!(has(&losses(&report, "hb.repeated.1"), "finds-more"));
}

#[test]
fn kingfisher_rules_keep_entropy_and_requirements() {
    let place = Place::new();
    let report = place.import("kingfisher-published.yml");
    assert_eq!(
        (&report["imported"], &report["tests"]),
        (&2.into(), &3.into())
    );
    place.finds_one(
        "junk key 7jkWdTjKLnSlGddwPR5gBn65PHcZG6",
        "kingfisher-junk-2",
        "high",
    );
    place.finds_nothing("junk key 7jkwdtjklnslgddwpr5gbn65phczg6");
    place.finds_nothing("junk key 7jkWdTesTnSlGddwPR5gBn65PHcZG6");
    place.finds_one("JNK8x2NiGqfyJGx7eLDhp12", "kingfisher-junk-1", "low");
    assert!(has(&losses(&report, "kingfisher.junk.2"), "`validation`"));
    assert!(has(
        &losses(&report, "kingfisher.junk.2"),
        "`depends_on_rule`"
    ));
}

#[test]
fn what_is_made_is_the_same_twice_and_has_no_mistakes() {
    for file in fs::read_dir(source("")).unwrap() {
        let file = file.unwrap().file_name().into_string().unwrap();
        let place = Place::new();
        place.import(&file);
        let first = fs::read(place.path("made.toml")).unwrap();
        place.import(&file);
        assert_eq!(first, fs::read(place.path("made.toml")).unwrap(), "{file}");
        for command in ["lint", "test"] {
            let output = place.run(&["packs", command, "made.toml"]);
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert_eq!(output.status.code(), Some(0), "{file}: {said}");
        }
    }
}

#[test]
fn strict_writes_nothing_where_anything_is_lost() {
    let place = Place::new();
    for (file, code) in [
        ("presidio-published.json", 0),
        ("purview-documented.xml", 1),
    ] {
        let from = source(file);
        let args = [
            "packs",
            "import",
            from.to_str().unwrap(),
            "--strict",
            "-o",
            file,
        ];
        assert_eq!(place.run(&args).status.code(), Some(code), "{file}");
        assert_eq!(place.path(file).exists(), code == 0, "{file}");
    }
}

#[test]
fn what_is_broken_says_where() {
    let utf_16: Vec<u8> = "<RulePackage>\n<Rules>\n</RulePackage>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let deep = "- ".repeat(500) + "x";
    let cases: &[(&str, &[u8], &str)] = &[
        (
            "a.xml",
            b"<RulePackage>\n<Rules>\n</RulePackage>",
            "a.xml:3: ",
        ),
        ("b.xml", &utf_16, "b.xml:3: "),
        ("c.xml", b"<Other/>", "c.xml:1: <Other> is no <RulePackage>"),
        ("d.toml", b"[[rules]]\nid = 3\n", "d.toml:"),
        ("e.toml", b"[[rules]]\nid = \"a\nx", "e.toml:"),
        ("f.yml", b"rules:\n- name: [a\n- b\n", "f.yml:"),
        (
            "g.yml",
            b"rules:\n- name: a\n  pattern: \xFF\n",
            "g.yml:3: is neither UTF-8 nor UTF-16",
        ),
        ("h.yml", deep.as_bytes(), "h.yml:"),
        (
            "i.txt",
            b"good morning",
            "i.txt:1: is neither a Purview package",
        ),
        ("j.yml", b"", "j.yml:1: "),
    ];
    let place = Place::new();
    for (name, bytes, expected) in cases {
        fs::write(place.path(name), bytes).unwrap();
        let output = place.run(&["packs", "import", name]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains(expected), "{name}: {said}");
        assert!(output.stdout.is_empty(), "{name}");
    }
}

/// A pack of one rule that finds `AB` and four digits, at `level`.
fn pack(level: &str) -> String {
    format!(
        "[pack]\nname = \"ab\"\nversion = \"1\"\ntitle = {{ en = \"AB\" }}\n\n[[rule]]\nid = \"ab\"\n\
         title = {{ en = \"AB\" }}\npattern = 'AB[0-9]{{4}}'\nlevels.{level} = []\nsource = \"s\"\n"
    )
}

#[test]
fn a_diff_names_files_and_rules_and_never_values() {
    let place = Place::new();
    fs::create_dir(place.path("files")).unwrap();
    fs::write(place.path("files/a.txt"), "AB1234 and AB1235\n").unwrap();
    fs::write(place.path("files/b.txt"), "good morning\n").unwrap();
    fs::write(place.path("old.toml"), pack("low")).unwrap();
    fs::write(place.path("new.toml"), pack("high")).unwrap();
    let same = place.run(&["packs", "diff", "old.toml", "old.toml", "files"]);
    assert_eq!(
        (same.status.code(), same.stdout.as_slice()),
        (Some(0), &b""[..])
    );
    let output = place.run(&[
        "packs", "diff", "old.toml", "new.toml", "files", "--format", "jsonl",
    ]);
    let rows = String::from_utf8(output.stdout).unwrap();
    assert_eq!(rows.lines().count(), 1, "{rows}");
    assert!(!rows.contains("AB1"), "{rows}");
    let row: Value = serde_json::from_str(&rows).unwrap();
    assert_eq!(row["schema"], "tidegate/packs-diff/1");
    assert_eq!(row["path"], "files/a.txt");
    assert_eq!(row["rules"][0]["rule"], "ab");
    assert_eq!(row["rules"][0]["before"]["levels"]["low"], 2);
    assert_eq!(row["rules"][0]["after"]["levels"]["high"], 2);
    let changed = row["before"] != row["after"];
    assert_eq!(output.status.code(), Some(i32::from(changed)));
    let missing = place.run(&["packs", "diff", "old.toml", "new.toml", "nowhere"]);
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn a_built_in_pack_gives_way_to_one_of_its_name() {
    let place = Place::new();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("patterns/hk-identity.toml");
    let text = fs::read_to_string(&own).unwrap();
    fs::write(place.path("old.toml"), &text).unwrap();
    let off = "\n[[extend]]\nrule = \"hkid\"\ndisable = true\n";
    fs::write(place.path("new.toml"), text + off).unwrap();
    fs::write(place.path("a.txt"), "HKID: A526018(6)\n").unwrap();
    let output = place.run(&["packs", "diff", "old.toml", "new.toml", "a.txt"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("hkid: 1 high -> nothing"), "{said}");
    assert!(said.contains("verdict: "), "{said}");
}
