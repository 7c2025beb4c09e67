//! What a batch came to: counted row by row, for people at the end and for machines as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Action, Class, GapKind, Outcome};

/// Whether `row` counts as stopped: by the policy, or because the caller stops from `threshold`.
pub fn stops(row: &Outcome, threshold: Option<Action>) -> bool {
    row.is_stopped() || threshold.is_some_and(|from| row.stops_from(from))
}

/// The closing figures of a batch.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// What these fields mean; a change of meaning is another number.
    pub schema: &'static str,
    /// Rows, one a file.
    pub files: u64,
    /// Files that [`stops`] counts.
    pub stopped: u64,
    /// Files with an `io` gap: they could not be opened, vanished or failed while being read.
    pub unreadable: u64,
    /// Files by action; every action is listed.
    pub actions: BTreeMap<Action, u64>,
    /// Files by class; every class is listed.
    pub classes: BTreeMap<Class, u64>,
    /// Gaps by kind, over all files.
    pub gaps: BTreeMap<GapKind, u64>,
    /// Files whose scan is incomplete.
    pub incomplete: u64,
    /// Bytes of all files as they are stored.
    pub bytes: u64,
    /// What was kept out on request.
    pub excluded: Excluded,
    /// Links to folders that were not entered.
    pub links_not_entered: u64,
    /// Paths that were named but are not there, or are nothing that can be read.
    pub refused: u64,
    /// Whether the user broke off before the end.
    pub interrupted: bool,
    /// Wall-clock time of the whole batch.
    pub elapsed_ms: f64,
}

/// What `--exclude` kept out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Excluded {
    /// Files kept out by themselves.
    pub files: u64,
    /// Folders kept out with all they hold.
    pub folders: u64,
    /// How many files and folders each pattern kept out.
    pub patterns: BTreeMap<String, u64>,
    /// The first paths that were kept out.
    pub paths: Vec<String>,
}

impl Default for Summary {
    fn default() -> Self {
        Self {
            schema: "tidegate/summary/1",
            files: 0,
            stopped: 0,
            unreadable: 0,
            actions: Action::ALL.iter().map(|a| (*a, 0)).collect(),
            classes: Class::ALL.iter().map(|c| (*c, 0)).collect(),
            gaps: BTreeMap::new(),
            incomplete: 0,
            bytes: 0,
            excluded: Excluded::default(),
            links_not_entered: 0,
            refused: 0,
            interrupted: false,
            elapsed_ms: 0.0,
        }
    }
}

impl Summary {
    /// Counts `row`, which is stopped from `threshold` upwards.
    pub fn add(&mut self, row: &Outcome, threshold: Option<Action>) {
        self.files += 1;
        self.stopped += u64::from(stops(row, threshold));
        self.unreadable += u64::from(row.gaps.iter().any(|g| g.kind == GapKind::Io));
        self.incomplete += u64::from(!row.coverage.complete);
        self.bytes = self.bytes.saturating_add(row.size.unwrap_or_default());
        *self.actions.entry(row.action).or_default() += 1;
        *self.classes.entry(row.class).or_default() += 1;
        for gap in &row.gaps {
            *self.gaps.entry(gap.kind).or_default() += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::testing::{row, with_hkid};
    use super::*;

    #[test]
    fn a_summary_counts_files_stops_and_gaps() {
        let mut summary = Summary::default();
        summary.add(&row("a"), Some(Action::Justify));
        summary.add(&with_hkid("b"), Some(Action::Justify));
        let json = serde_json::to_value(&summary).unwrap();
        assert_eq!(json["files"], 2);
        assert_eq!(json["stopped"], 1);
        assert_eq!(json["gaps"]["encrypted"], 1);
        assert_eq!(json["actions"]["block"], 1);
        assert_eq!(json["actions"]["warn"], 0);
    }

    #[test]
    fn a_lower_threshold_stops_what_the_policy_only_warns_of() {
        let mut warned = row("a");
        warned.action = Action::Warn;
        assert!(!stops(&warned, Some(Action::Justify)));
        assert!(stops(&warned, Some(Action::Warn)));
        assert!(!stops(&warned, None));
        warned.enforced = false;
        assert!(!stops(&warned, Some(Action::Warn)));
    }
}
