//! Text that stands out of line: kept until its paragraph ends, so that it splits nothing.

use crate::extract::{Edge, Reading};

/// Text waiting for the end of its paragraph. Past this many bytes it waits no longer.
pub(super) const WAITING: usize = 256 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Text up to here, in a part of its own or, with none, where the paragraph is.
    Text(Option<&'static str>, usize),
    Edge(Edge),
    Reading(Reading),
}

/// A run of pushes that wait.
#[derive(Debug, Default)]
pub(super) struct Aside {
    pub text: String,
    pub steps: Vec<Step>,
}

impl Aside {
    pub fn push(&mut self, part: Option<&'static str>, text: &str) {
        self.text.push_str(text);
        let end = self.text.len();
        match self.steps.last_mut() {
            Some(Step::Text(last, to)) if *last == part => *to = end,
            _ => self.steps.push(Step::Text(part, end)),
        }
    }

    /// Notes an edge; two of a kind in a row are one, and none stands first.
    pub fn edge(&mut self, edge: Edge) {
        let step = Step::Edge(edge);
        if self.steps.last().is_some_and(|last| *last != step) {
            self.steps.push(step);
        }
    }

    pub fn reading(&mut self, reading: Reading) {
        self.steps.push(Step::Reading(reading));
    }

    pub fn size(&self) -> usize {
        self.text
            .len()
            .saturating_add(self.steps.len().saturating_mul(32))
    }
}
