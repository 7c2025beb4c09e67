//! All patterns and all words of the packs, read from the files themselves, so that each engine gets the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// A word of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    pub text: String,
    /// ASCII letters must match in case.
    pub exact: bool,
}

/// What every engine looks for.
#[derive(Default)]
pub struct Rules {
    pub patterns: Vec<String>,
    pub words: Vec<Word>,
}

/// Keys of a rule that hold words which a match needs, likes or must not have near by.
const WORD_KEYS: [&str; 4] = ["keywords", "headings", "fields", "other-fields"];

/// What joins the spellings of one concept.
const JOINT: &str = " / ";

impl Rules {
    /// Reads every pack in `folder`; `policy.toml` beside them is none.
    pub fn read(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        files.sort();
        let (mut patterns, mut words) = (Vec::new(), BTreeSet::new());
        for file in files {
            let is_pack =
                file.extension().is_some_and(|e| e == "toml") && !file.ends_with("policy.toml");
            if !is_pack {
                continue;
            }
            let text = fs::read_to_string(&file).expect("a pack can be read");
            let pack: Table = text.parse().expect("a pack is TOML");
            for rule in tables(&pack, "rule") {
                patterns.extend(string(rule, "pattern"));
                for form in tables(rule, "forms") {
                    patterns.extend(string(form, "pattern"));
                }
                for key in WORD_KEYS {
                    let texts = strings(rule, key).map(str::to_owned);
                    words.extend(texts.map(|text| Word { text, exact: false }));
                }
            }
            for group in tables(&pack, "group") {
                let exact = string(group, "case").as_deref() == Some("exact");
                let mut concepts: Vec<String> =
                    strings(group, "terms").map(str::to_owned).collect();
                if let Some(list) = string(group, "file") {
                    concepts.extend(listed(&folder.join(list), group.get("rows")));
                }
                let spellings = concepts.iter().flat_map(|concept| concept.split(JOINT));
                words.extend(spellings.map(|text| Word {
                    text: text.trim().to_owned(),
                    exact,
                }));
            }
        }
        let words: Vec<Word> = words
            .into_iter()
            .filter(|word| !word.text.is_empty())
            .collect();
        assert!(
            patterns.len() > 100 && words.len() > 1000,
            "these are not the packs"
        );
        Self { patterns, words }
    }
}

/// The spellings of a word list's rows of which each column named in `rows` holds one of the values.
fn listed(file: &Path, rows: Option<&Value>) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a word list can be read");
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let wanted: Vec<(usize, Vec<&str>)> = rows
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
        .map(|(name, values)| {
            let at = columns.iter().position(|column| column == name);
            let values = values
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            (
                at.expect("a list has the columns that its pack names"),
                values.collect(),
            )
        })
        .collect();
    let mut found = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        if wanted
            .iter()
            .all(|(at, values)| values.contains(&cell(*at)))
        {
            let spellings =
                (0..columns.len()).filter(|at| ["en", "tc", "sc"].contains(&columns[*at]));
            found.extend(spellings.map(|at| cell(at).to_owned()));
        }
    }
    found
}

fn tables<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    let list = table.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_table)
}

fn string(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn strings<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a str> {
    let list = table.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str)
}
