//! The label of a property: of its identifier, or of the name behind it.

use super::labels;
use super::model::{Name, Property};

/// The part of Outlook's own sets of names that is the same in all of them (`0006xxxx-0000-…`).
const OUTLOOK_SET: &[u8] = b"\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";
/// The set of meetings, whose numbers are small.
const MEETING_SET: &[u8] = b"\x90\xDA\xD8\x6E\x0B\x45\x1B\x10\x98\xDA\0\xAA\0\x3F\x13\x05";

impl Property {
    /// What the value is called in words; none where nobody gave it a name.
    pub fn label(&self) -> Option<&str> {
        match &self.name {
            Some(Name::Text(name)) => Some(name),
            Some(Name::Number(set, number)) => {
                let is_outlook = set.get(3..) == Some(OUTLOOK_SET) || set.as_slice() == MEETING_SET;
                is_outlook.then(|| labels::of_number(*number)).flatten()
            }
            None => labels::of_tag(self.tag.id),
        }
    }

    /// Whether a person named it: a column that was added to a form.
    pub const fn is_custom(&self) -> bool {
        matches!(self.name, Some(Name::Text(_)))
    }
}
