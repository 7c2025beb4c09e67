//! Windows code pages by number.

use encoding_rs::Encoding;

/// The encoding of a Windows code page; none where it is unknown.
pub(crate) fn code_page(number: u16) -> Option<&'static Encoding> {
    Some(match number {
        874 => encoding_rs::WINDOWS_874,
        932 => encoding_rs::SHIFT_JIS,
        936 | 54936 => encoding_rs::GB18030,
        949 | 1361 => encoding_rs::EUC_KR,
        950 => encoding_rs::BIG5,
        1200 => encoding_rs::UTF_16LE,
        10000 => encoding_rs::MACINTOSH,
        10007 => encoding_rs::X_MAC_CYRILLIC,
        20127 => encoding_rs::WINDOWS_1252,
        20866 => encoding_rs::KOI8_R,
        20932 | 51932 => encoding_rs::EUC_JP,
        65001 => encoding_rs::UTF_8,
        n => Encoding::for_label(format!("windows-{n}").as_bytes())?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_found_by_number() {
        assert_eq!(code_page(950), Some(encoding_rs::BIG5));
        assert_eq!(code_page(1251), Some(encoding_rs::WINDOWS_1251));
        assert_eq!(code_page(7), None);
    }
}
