//! The sensitivity labels that a file carries, put together from the properties that keep them.

/// How the properties of sensitivity labels begin: `MSIP_Label_<GUID>_<attribute>`, as Microsoft
/// Information Protection writes them.
const PROPERTY: &str = "MSIP_Label_";
/// The field of a mail that holds them all, joined by semicolons.
const FIELD: &str = "msip_labels";
/// So many labels are kept; and a name is no longer than this: what is longer is none.
const MOST: usize = 1024;
const NAME: usize = 200;

/// Labels as they come to light.
#[derive(Debug, Default)]
pub(super) struct Labels(Vec<Label>);

#[derive(Debug)]
struct Label {
    id: String,
    name: String,
    state: State,
}

/// Whether a label holds: what was taken off stays written, as not enabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Unsaid,
    Enabled,
    Off,
    /// Said by the label information, which is asked first.
    Removed,
}

impl Labels {
    /// Takes the text that structure calls `property`. Where that is a label's property: as much of its
    /// name as speaks for a label in force.
    pub fn note<'a>(&mut self, property: &'a str, text: &str) -> Option<&'a str> {
        if property.eq_ignore_ascii_case(FIELD) {
            for pair in text.split(';') {
                if let Some((property, value)) = pair.split_once('=') {
                    self.one(property.trim(), value);
                }
            }
            return None;
        }
        self.one(property, text)
    }

    fn one<'a>(&mut self, property: &'a str, value: &str) -> Option<&'a str> {
        let begins = property.get(..PROPERTY.len());
        if !begins.is_some_and(|begins| begins.eq_ignore_ascii_case(PROPERTY)) {
            return None;
        }
        let rest = property.get(PROPERTY.len()..)?;
        let (id, attribute) = rest.split_once('_')?;
        let known = self.0.iter().position(|label| label.id == id);
        if known.is_none() && self.0.len() < MOST {
            self.0.push(Label {
                id: id.to_owned(),
                name: String::new(),
                state: State::Unsaid,
            });
        }
        let last = self.0.len().checked_sub(1);
        let label = known.or(last).and_then(|at| self.0.get_mut(at))?;
        if label.id != id {
            return Some(rest);
        }
        let value = value.trim();
        if attribute.eq_ignore_ascii_case("Name") && label.name.len() + value.len() <= NAME {
            label.name.push_str(value);
        }
        if attribute.eq_ignore_ascii_case("Enabled") {
            label.state = match (label.state, value.to_ascii_lowercase().as_str()) {
                (State::Removed, _) | (_, "removed") => State::Removed,
                (State::Unsaid, "false" | "0") => State::Off,
                (state, "false" | "0") => state,
                _ => State::Enabled,
            };
        }
        let in_force = !matches!(label.state, State::Off | State::Removed);
        Some(if in_force { property } else { rest })
    }

    /// Takes over what a member carries.
    pub fn add(&mut self, others: Vec<(String, String)>) {
        for (id, name) in others {
            let is_new = !self
                .0
                .iter()
                .any(|label| label.id == id && label.name == name);
            if is_new && self.0.len() < MOST {
                self.0.push(Label {
                    id,
                    name,
                    state: State::Enabled,
                });
            }
        }
    }

    /// The labels in force, as `(GUID, name)`.
    pub fn in_force(self) -> Vec<(String, String)> {
        self.0
            .into_iter()
            .filter(|label| !matches!(label.state, State::Off | State::Removed))
            .map(|label| (label.id, label.name))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_force(properties: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut labels = Labels::default();
        for (property, value) in properties {
            labels.note(property, value);
        }
        labels.in_force()
    }

    fn pair(id: &str, name: &str) -> (String, String) {
        (id.to_owned(), name.to_owned())
    }

    #[test]
    fn a_label_is_put_together_from_its_properties() {
        let found = in_force(&[
            ("MSIP_Label_0a-1b_Enabled", "true"),
            ("MSIP_Label_0a-1b_Name", "Confidential"),
            ("Title", "MSIP_Label_9z_Enabled"),
        ]);
        assert_eq!(found, [pair("0a-1b", "Confidential")]);
    }

    #[test]
    fn a_mails_field_holds_all_properties() {
        let field = "MSIP_Label_0a-1b_Enabled=True; MSIP_Label_0a-1b_SiteId=7; MSIP_Label_0a-1b_Name=Board only;";
        assert_eq!(
            in_force(&[("MSIP_Labels", field)]),
            [pair("0a-1b", "Board only")]
        );
    }

    #[test]
    fn what_was_taken_off_is_no_label() {
        let off = [
            ("MSIP_Label_0a_Enabled", "false"),
            ("MSIP_Label_0a_Name", "Secret"),
        ];
        assert!(in_force(&off).is_empty());
        let removed = [
            ("MSIP_Label_0a_Enabled", "removed"),
            ("MSIP_Label_0a_Enabled", "true"),
        ];
        assert!(in_force(&removed).is_empty());
    }

    #[test]
    fn endless_labels_are_bounded() {
        let mut labels = Labels::default();
        for n in 0..5_000 {
            labels.note(&format!("MSIP_Label_{n}_Name"), &"x".repeat(300));
        }
        let found = labels.in_force();
        assert_eq!(found.len(), MOST);
        assert!(found.iter().all(|(_, name)| name.is_empty()));
    }
}
