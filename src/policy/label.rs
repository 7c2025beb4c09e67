//! What a file's sensitivity label means: by the configured ids first, else by its name.

use super::load::Policy;
use crate::model::{Class, Detection};

/// A sensitivity label as the file carries it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeenLabel<'a> {
    /// The GUID under which the organisation's labels are kept.
    pub id: Option<&'a str>,
    /// The name that people see.
    pub name: Option<&'a str>,
}

impl SeenLabel<'_> {
    /// Whether the file carries a label at all.
    pub(super) fn is_there(&self) -> bool {
        self.id.is_some() || self.name.is_some()
    }
}

/// The rule whose matches may carry the label as evidence.
const RULE: &str = "sensitivity-label";

/// What is known of a file's label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelClass {
    /// The file has no label.
    None,
    Unknown,
    Is(Class),
}

impl Policy {
    /// What `label` means, if anybody said: its id decides, else its name; letters' case and
    /// surrounding space make no difference. Of a name such as `Group\Secret` the last part counts.
    pub fn class_of_label(&self, label: &SeenLabel<'_>) -> Option<Class> {
        let by_id = label.id.and_then(|id| self.label_named(id));
        by_id.or_else(|| {
            let name = label.name?;
            let last = name.rsplit(['\\', '/']).next().unwrap_or(name);
            self.label_named(name).or_else(|| self.label_named(last))
        })
    }

    /// Of several labels, as the members of an archive may carry them, the one that means most.
    pub fn strongest_label<'a>(
        &self,
        labels: impl IntoIterator<Item = SeenLabel<'a>>,
    ) -> SeenLabel<'a> {
        let mut strongest = SeenLabel::default();
        for label in labels {
            let means_more = self.class_of_label(&label) > self.class_of_label(&strongest);
            if means_more || !strongest.is_there() {
                strongest = label;
            }
        }
        strongest
    }

    fn label_named(&self, key: &str) -> Option<Class> {
        let plain = |text: &str| text.trim().trim_matches(['{', '}']).to_lowercase();
        let key = plain(key);
        let labels = self.content().labels.iter();
        labels
            .filter(|(known, _)| plain(known) == key)
            .map(|(_, class)| *class)
            .max()
    }

    /// The meaning of the label that the file carries, or of those that stand in the evidence of
    /// the label rule: the highest of them.
    pub(super) fn label_class(&self, seen: &SeenLabel<'_>, detections: &[Detection]) -> LabelClass {
        let stated = self.class_of_label(seen);
        let found = detections
            .iter()
            .filter(|detection| &*detection.rule == RULE);
        let in_evidence = found
            .clone()
            .flat_map(|detection| &detection.matches)
            .flat_map(|m| &m.evidence)
            .filter_map(|signal| {
                let name = signal
                    .name
                    .as_deref()
                    .filter(|_| &*signal.signal == "label");
                self.class_of_label(&SeenLabel {
                    id: name,
                    name: name.or(signal.word.as_deref()),
                })
            });
        match stated.or_else(|| in_evidence.max()) {
            Some(class) => LabelClass::Is(class),
            None if seen.is_there() || found.count() > 0 => LabelClass::Unknown,
            None => LabelClass::None,
        }
    }
}
