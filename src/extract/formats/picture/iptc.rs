//! IPTC fields: captions, people, places (IPTC-NAA Information Interchange Model 4.2, record 2).

use super::fields;
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;

/// The most used fields by their numbers in record 2.
const NAMES: &[(u8, &str)] = &[
    (5, "Title"),
    (7, "Edit status"),
    (15, "Category"),
    (25, "Keywords"),
    (40, "Instructions"),
    (55, "Date created"),
    (80, "By-line"),
    (85, "By-line title"),
    (90, "City"),
    (92, "Sub-location"),
    (95, "Province"),
    (101, "Country"),
    (103, "Job id"),
    (105, "Headline"),
    (110, "Credit"),
    (115, "Source"),
    (116, "Copyright"),
    (118, "Contact"),
    (120, "Caption"),
    (122, "Writer"),
];

const RECORD: u8 = 2;
/// Before the length of a long field.
const LONG: u16 = 0x8000;

/// Pushes every field of the application record.
pub(super) fn read(mut bytes: &[u8], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    while let [0x1C, record, field, high, low, rest @ ..] = bytes {
        sink.budget().step()?;
        let stated = u16::from_be_bytes([*high, *low]);
        let (len, from) = match stated & LONG {
            0 => (usize::from(stated), rest),
            _ => match long(usize::from(stated & !LONG), rest) {
                Some(found) => found,
                None => break,
            },
        };
        let text = from.get(..len).unwrap_or(from);
        if *record == RECORD && *field != 0 {
            let named = NAMES.iter().find(|(number, _)| number == field);
            fields::push(
                sink,
                named.map_or("IPTC", |(_, name)| name),
                &decode_alone(text),
            )?;
        }
        bytes = from.get(len..).unwrap_or_default();
    }
    Ok(())
}

/// A length that itself has `digits` bytes.
fn long(digits: usize, bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (digits, rest) = bytes.split_at_checked(digits).filter(|_| digits <= 4)?;
    let len = digits
        .iter()
        .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    Some((len, rest))
}
