//! Code pages by their numbers in workbooks.

use encoding_rs::Encoding;

use crate::extract::ole;

/// The encoding of the code page `number`; none where it is unknown, or is that of UTF-16 text.
pub(super) fn encoding(number: u16) -> Option<&'static Encoding> {
    match number {
        1200 => None,
        367 | 32_769 => Some(encoding_rs::WINDOWS_1252),
        32_768 => Some(encoding_rs::MACINTOSH),
        866 => Some(encoding_rs::IBM866),
        951 => Some(encoding_rs::BIG5),
        other => ole::code_page(other),
    }
}
