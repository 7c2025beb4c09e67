//! What stands where something matched: the passage, its mark and column, and what guards it.

use std::cell::OnceCell;
use std::sync::Arc;

use super::chunk::{BARRIER, LONGEST_MATCH, Spot, Stand};
use super::column::{LineStart, column};
use super::confirm::Hit;
use super::look::{Seen, View};
use super::rules::{Form, Identifier, Rules};

/// Where something matched.
pub(crate) struct Here<'a> {
    pub rules: &'a Rules,
    pub view: &'a View<'a>,
    /// Offset in the normalised text, and in the text as written.
    pub at: usize,
    pub raw: usize,
    pub stand: Stand<'a>,
    line: &'a LineStart,
    /// The column that all that matches here stands in, once anybody asked.
    column: OnceCell<Option<u64>>,
}

impl<'a> Here<'a> {
    /// `at`, of which `raw` is the offset in the text as written.
    pub fn new(
        rules: &'a Rules,
        view: &'a View<'a>,
        (at, raw): (usize, usize),
        (stand, line): (Stand<'a>, &'a LineStart),
    ) -> Self {
        Self {
            rules,
            view,
            at,
            raw,
            stand,
            line,
            column: OnceCell::new(),
        }
    }

    pub fn column(&self) -> Option<u64> {
        let of = || column((self.stand, self.line), self.view, self.at);
        *self.column.get_or_init(of)
    }

    /// Tells that something of the shape of `rule` failed its checks.
    pub fn tell_shape(&self, rule: u16, found: &mut dyn FnMut(Spot, Seen)) {
        if let Some(column) = self.column() {
            found(self.stand.spot(), Seen::Shape { rule, column });
        }
    }

    /// Whether what matched as `text`, up to `end_raw`, begins in one row of a table and ends in another: the letter that
    /// ends a record and the number that begins the next are no value.
    fn ends_in_another_row(&self, text: &str, end_raw: usize) -> bool {
        let spot = self.stand.mark.spot;
        if !spot.in_table || memchr::memchr(b'\n', text.as_bytes()).is_none() {
            return false;
        }
        let marks = &self.view.chunk.marks;
        let behind = marks.partition_point(|mark| mark.at < end_raw);
        let last = behind.checked_sub(1).and_then(|last| marks.get(last));
        last.is_some_and(|last| last.spot.in_table && last.spot.row != spot.row)
    }

    pub fn rule_of(&self, hit: &Hit) -> Option<u16> {
        self.rules.forms.get(hit.form).map(|form| form.rule)
    }
}

/// Letter prefixes are compared whole (`W` is not the start of `WX`); digit prefixes are starts.
pub(super) fn has_issued_prefix(identifier: &Identifier, value: &str) -> bool {
    let letters = value.bytes().take_while(u8::is_ascii_alphabetic).count();
    let leading = value.get(..letters).unwrap_or_default();
    identifier.prefixes.iter().any(|prefix| {
        if letters > 0 {
            prefix == leading
        } else {
            value.starts_with(prefix.as_str())
        }
    })
}

/// A match as normalised and as written, with its mark.
pub(super) struct Passage<'a> {
    pub text: &'a str,
    pub raw: &'a str,
    pub stand: Stand<'a>,
}

impl<'a> Passage<'a> {
    /// Nothing where the match is longer than any value, or reaches over the end of a table's row, a table or part.
    pub fn of(here: &Here<'a>, end: usize) -> Option<Self> {
        let view = here.view;
        let end_raw = view.raw(end);
        if end_raw.checked_sub(here.raw)? > LONGEST_MATCH {
            return None;
        }
        let text = view.text.get(here.at..end)?;
        if memchr::memchr(BARRIER as u8, text.as_bytes()).is_some()
            || here.ends_in_another_row(text, end_raw)
        {
            return None;
        }
        Some(Self {
            text,
            raw: view.chunk.text.get(here.raw..end_raw)?,
            stand: here.stand,
        })
    }

    /// The word of the label that heads it, where there is one for `rule`.
    pub fn heading(&self, rule: u16) -> Option<Arc<str>> {
        let label = self.stand.mark.label.as_ref()?;
        let hit = label.headings.iter().find(|(known, _)| *known == rule);
        hit.map(|(_, word)| Arc::clone(word))
    }
}

pub(super) fn guards_hold(form: &Form, text: &str, at: usize, end: usize) -> bool {
    guard_against(form, text, at, end).is_none()
}

/// The guard that speaks against a match, as the pack spells it.
pub(super) fn guard_against<'a>(
    form: &'a Form,
    text: &str,
    at: usize,
    end: usize,
) -> Option<&'a str> {
    let (before, after) = (text.as_bytes().get(..at)?, text.as_bytes().get(end..)?);
    let guard = form.not_after.of(before);
    guard.or_else(|| form.not_before.of(after))
}

/// Parts that are names, shown masked where a rule matched in them.
pub(crate) const NAME_PARTS: &[&str] = &["name", "sheet-name"];

pub(super) fn in_name(masked: &str, passage: &Passage<'_>) -> Option<(String, String)> {
    let part = passage.stand.part_name()?;
    NAME_PARTS
        .contains(&part)
        .then(|| (passage.raw.to_owned(), masked.to_owned()))
}
