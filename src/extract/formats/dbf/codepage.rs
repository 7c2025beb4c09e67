//! Which encoding a table's texts are in: by its code page byte, and by what the texts look like.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GB18030, IBM866, SHIFT_JIS, WINDOWS_874, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
};

use crate::extract::formats::text::{Charset, detect};

/// The encoding that a code page byte names, as dBase and FoxPro number them.
const fn named(mark: u8) -> Option<&'static Encoding> {
    Some(match mark {
        0x4D | 0x7A => GB18030,
        0x4F | 0x78 => BIG5,
        0x4E | 0x79 => EUC_KR,
        0x13 | 0x7B => SHIFT_JIS,
        0x50 | 0x7C => WINDOWS_874,
        0x26 | 0x65 => IBM866,
        0x03 | 0x58 | 0x59 => WINDOWS_1252,
        0xC8 => WINDOWS_1250,
        0xC9 => WINDOWS_1251,
        0xCB => WINDOWS_1253,
        0xCA => WINDOWS_1254,
        0x7D => WINDOWS_1255,
        0x7E => WINDOWS_1256,
        _ => return None,
    })
}

/// The encodings to read a table in, the likeliest first. Western marks are what programs write
/// that know of none, so what the texts look like goes before them.
pub(super) fn charsets(mark: u8, sample: &[u8]) -> Vec<Charset> {
    let guess = detect(sample);
    let declared = named(mark).map(Charset::Known);
    let guess = match declared {
        Some(charset) if mark != 0x03 => guess.declared(charset),
        Some(charset) => {
            let mut guess = guess;
            guess.or(charset);
            guess
        }
        None => guess,
    };
    std::iter::once(guess.first).chain(guess.again).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_in_a_table_marked_as_western_is_read_as_chinese() {
        let (bytes, _, _) = BIG5.encode("陳大文\n李小明\n張三豐\n黃志強\n香港九龍彌敦道\n");
        assert_eq!(charsets(0x03, &bytes).first(), Some(&Charset::Known(BIG5)));
        assert_eq!(charsets(0x4F, &bytes).first(), Some(&Charset::Known(BIG5)));
    }
}
