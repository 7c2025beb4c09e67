//! What a visit of one input and all its members came to, before the policy is asked.

use std::sync::Arc;

use crate::detect::{Evidence, Findings, Traced};
use crate::model::{Coverage, GapKind, Place};

/// A gap, its place seen from the visit that has it.
#[derive(Clone, Debug)]
pub(crate) struct OpenGap {
    pub members: Vec<Arc<str>>,
    pub place: Place,
    pub kind: GapKind,
    pub detail: &'static str,
    pub format: &'static str,
}

/// What a visit of one input and all its members found.
pub(crate) struct Visited {
    pub findings: Findings,
    /// Of the members that are documents of their own.
    pub others: Findings,
    /// What this document holds besides values: weighed by the parent where the two are one.
    pub evidence: Evidence,
    pub gaps: Vec<OpenGap>,
    pub coverage: Coverage,
    pub format: &'static str,
    pub is_container: bool,
    /// The name as it may be shown.
    pub shown_name: Option<Arc<str>>,
    /// Sensitivity labels, as `(GUID, name)`.
    pub labels: Vec<(String, String)>,
    /// What was gone by, where somebody asked why.
    pub traced: Option<Traced>,
}

impl Visited {
    /// Names one more gap of the root itself.
    pub fn gap_at_root(&mut self, kind: GapKind, detail: &'static str) {
        if !self.gaps.iter().any(|gap| gap.members.is_empty()) {
            self.coverage.parts_read = self.coverage.parts_read.saturating_sub(1);
        }
        self.gaps.push(OpenGap {
            members: Vec::new(),
            place: Place::Whole,
            kind,
            detail,
            format: self.format,
        });
    }

    /// Nothing was read, and this is why.
    pub fn unread(kind: GapKind, detail: &'static str) -> Self {
        Self {
            findings: Findings::default(),
            others: Findings::default(),
            evidence: Evidence::default(),
            gaps: vec![OpenGap {
                members: Vec::new(),
                place: Place::Whole,
                kind,
                detail,
                format: "",
            }],
            coverage: Coverage {
                parts: 1,
                ..Coverage::default()
            },
            format: "unknown",
            is_container: false,
            shown_name: None,
            labels: Vec::new(),
            traced: None,
        }
    }
}
