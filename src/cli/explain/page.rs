//! One file's page: what was found and why, what nearly was, what was not read, what decided.

use std::fmt::Write;

use tidegate::model::Explained;
use tidegate::report::{Lang, visible};

use super::words::{self, say};
use super::{documents, values, verdict};

/// The page of one file, in plain text.
pub fn page(explained: &Explained, lang: Lang) -> String {
    let row = &explained.outcome;
    let rules = &explained.explanation.rules;
    let mut page = Page::new(lang);
    page.line(0, &visible(&row.path));
    let verdict = [
        words::action(lang, row.action),
        words::class(lang, row.class),
    ];
    page.line(1, &verdict.join(words::comma(lang)));
    page.heading(say(lang, "Found", "發現"));
    let before = page.text.len();
    for rule in rules {
        values::found(&mut page, rule, row);
        documents::found(&mut page, rule);
    }
    page.or_nothing(before);
    page.heading(say(lang, "Nearly found", "差一點便發現"));
    let before = page.text.len();
    for rule in rules {
        values::missed(&mut page, rule);
        documents::missed(&mut page, rule);
    }
    page.or_nothing(before);
    verdict::gaps(&mut page, explained);
    verdict::verdict(&mut page, explained);
    page.text
}

/// Text that grows line by line, indented two spaces a step.
pub struct Page {
    pub lang: Lang,
    text: String,
}

/// So wide is the column of labels such as `because`.
const LABEL: usize = 10;

impl Page {
    fn new(lang: Lang) -> Self {
        Self {
            lang,
            text: String::new(),
        }
    }

    pub fn line(&mut self, steps: usize, text: &str) {
        let indent = steps * 2;
        let _ = writeln!(self.text, "{:indent$}{text}", "");
    }

    pub fn heading(&mut self, text: &str) {
        let _ = writeln!(self.text, "\n{text}");
    }

    /// `because   its check character is right`.
    pub fn entry(&mut self, steps: usize, (en, zh): (&'static str, &'static str), text: &str) {
        let label = say(self.lang, en, zh);
        // A Chinese character takes two columns.
        let width: usize = label
            .chars()
            .map(|c| if c.is_ascii() { 1 } else { 2 })
            .sum();
        let gap = LABEL.saturating_sub(width).max(2);
        self.line(steps, &format!("{label}{:gap$}{text}", ""));
    }

    fn or_nothing(&mut self, before: usize) {
        if self.text.len() == before {
            self.line(1, say(self.lang, "nothing", "沒有"));
        }
    }
}
