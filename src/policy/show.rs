//! The policy in force, written out: as a file that can be changed and loaded again, or for reading.

use unicode_width::UnicodeWidthStr;

use super::destination::ResolvedDestination;
use super::load::Policy;
use super::schema::{Applies, GapLine, Line, Wording};
use super::table::{Column, Row};
use crate::Error;
use crate::model::{Class, Confidence, Date, Title};

impl Policy {
    /// The whole policy as a policy file. Reading it back gives the same policy and digest.
    pub fn to_toml(&self) -> Result<String, Error> {
        toml::to_string_pretty(self.content()).map_err(|error| Error::Policy {
            file: self.content().policy.name.clone(),
            line: 0,
            reason: error.to_string(),
        })
    }

    /// The policy for reading: the table, the destinations, and every line with its conditions,
    /// named as in the policy file. Destinations stand as they are on `today`.
    pub fn to_text(&self, language: &str, today: Date) -> String {
        let header = &self.content().policy;
        let mut text = format!(
            "{} ({} {})\n{}\n",
            header.title.get(language),
            header.name,
            header.version,
            self.digest()
        );
        let destinations = self
            .destinations()
            .map(|entry| about(ResolvedDestination::new(entry.clone(), today), language));
        let sets = self.content().sets.iter();
        let sets = sets.map(|(name, rules)| vec![format!("@{name}"), rules.join(", ")]);
        let lines = self.lines().map(|line| finding(line, language));
        let gaps = self.gap_lines().map(|line| gap(line, language));
        let chinese = language.starts_with("zh");
        for (english, translated, rows) in [
            ("What is done", "處理方式", self.table()),
            ("Destinations", "目的地", destinations.collect()),
            ("What is found", "發現的資料", lines.collect()),
            ("Sets of rules", "規則組", sets.collect()),
            ("What is not read", "未能讀取的部分", gaps.collect()),
        ] {
            text.push('\n');
            text.push_str(if chinese { translated } else { english });
            text.push('\n');
            text.push_str(&aligned(&rows));
        }
        text
    }

    /// The action table, with the names of rows and columns as in the policy file: the head first.
    pub fn table(&self) -> Vec<Vec<String>> {
        let head = Column::ALL.iter().map(Column::name);
        let mut table = vec![[String::new()].into_iter().chain(head).collect()];
        for row in Row::ALL {
            let cells = Column::ALL
                .iter()
                .map(|column| self.content().table.action(*row, *column).to_string());
            table.push([row.name()].into_iter().chain(cells).collect());
        }
        table
    }

    /// What a class is called.
    pub fn class_title(&self, class: Class) -> &Title {
        let classes = &self.content().classes;
        match class {
            Class::Public => &classes.public,
            Class::Internal => &classes.internal,
            Class::Confidential => &classes.confidential,
            Class::Restricted => &classes.restricted,
        }
    }
}

fn about(destination: ResolvedDestination, language: &str) -> Vec<String> {
    let named = |name: &str, value: Option<&str>| {
        value.map_or_else(String::new, |value| format!("{name}={value}"))
    };
    let entry = destination.entry();
    let end = match destination.expired_mechanism() {
        Some(_) => "expired",
        None => "expires",
    };
    vec![
        entry.id.clone(),
        destination.column().name(),
        named("jurisdiction", entry.jurisdiction.as_deref()),
        named("mechanism", entry.mechanism.as_deref()),
        entry
            .expires
            .map_or_else(String::new, |day| format!("{end}={day}")),
        entry
            .title
            .as_ref()
            .map_or("", |title| title.get(language))
            .to_owned(),
    ]
}

fn finding(line: &Line, language: &str) -> Vec<String> {
    let row = line.row.unwrap_or(line.class.into()).name();
    vec![
        line.id.clone(),
        row,
        outline(&line.text, language),
        conditions(line).join("; "),
    ]
}

fn gap(line: &GapLine, language: &str) -> Vec<String> {
    let kinds: Vec<&str> = line.kinds.iter().map(|kind| kind.as_str()).collect();
    vec![
        line.id.clone(),
        line.row
            .map_or_else(|| "allow".to_owned(), |row| row.name()),
        outline(&line.text, language),
        match line.applies {
            Applies::Always => kinds.join(", "),
            Applies::AcceptedFormat => format!("{}; applies=accepted-format", kinds.join(", ")),
            Applies::PictureFile => format!("{}; applies=picture-file", kinds.join(", ")),
        },
    ]
}

/// A line's usual text with nothing in its places.
fn outline(wording: &Wording, language: &str) -> String {
    let text = wording.usual().get(language);
    text.replace("{count}", "N")
        .replace("{rule}", "…")
        .replace("{each}", "…")
}

/// The conditions of a line, with the keys that the policy file has for them.
fn conditions(line: &Line) -> Vec<String> {
    let mut all = vec![line.rules.join(", ")];
    if line.level != Confidence::Medium {
        all.push(format!("level={:?}", line.level).to_lowercase());
    }
    for (key, least) in [
        ("unique", line.unique),
        ("count", line.count),
        ("people", line.people),
    ] {
        all.extend(least.map(|least| format!("{key}>={least}")));
    }
    all.extend(
        line.label
            .map(|label| format!("label={label:?}").to_lowercase()),
    );
    for (key, names) in [
        ("with-rules", &line.with_rules),
        ("with-signals", &line.with_signals),
        ("unless-rules", &line.unless_rules),
        ("unless-lines", &line.unless_lines),
    ] {
        if !names.is_empty() {
            all.push(format!("{key}={}", names.join(", ")));
        }
    }
    all
}

/// Rows as lines, their cells below one another however wide their letters are.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|n| {
            let cells = rows.iter().filter_map(|row| row.get(n));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str("  ");
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width())));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
