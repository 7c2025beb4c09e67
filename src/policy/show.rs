//! The policy in force, written out: as a file that can be changed and loaded again, or as a table.

use super::load::Policy;
use super::table::{Column, Row};
use crate::Error;

impl Policy {
    /// The whole policy as a policy file. Reading it back gives the same policy and digest.
    pub fn to_toml(&self) -> Result<String, Error> {
        toml::to_string_pretty(self.content()).map_err(|error| Error::Policy {
            file: self.content().policy.name.clone(),
            line: 0,
            reason: error.to_string(),
        })
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

    /// The policy's lines in their order: id, class or row, and what it is about.
    pub fn line_summaries(&self, language: &str) -> Vec<[String; 3]> {
        let lines = self.lines().map(|line| {
            let row = line.row.unwrap_or(line.class.into());
            (line.id.clone(), row.name(), &line.text)
        });
        let gaps = self.gap_lines().map(|line| {
            let row = line.row.map_or("allow".to_owned(), |row| row.name());
            (line.id.clone(), row, &line.text)
        });
        lines
            .chain(gaps)
            .map(|(id, row, text)| {
                let text = text.plain.as_ref().or(text.many.as_ref());
                let text = text.map_or("", |title| title.get(language));
                [id, row, text.to_owned()]
            })
            .collect()
    }
}
