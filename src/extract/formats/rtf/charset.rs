//! Bytes of text in the code page of their font.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GB18030, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
    WINDOWS_1257, WINDOWS_1258,
};
use mail_parser::decoders::charsets::map::charset_decoder;

/// How a font's bytes are letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    Page(&'static Encoding),
    /// A code page of DOS.
    Dos(&'static str),
    /// Signs instead of letters. Who writes digits in such a font means digits.
    Symbol,
    /// A Western font in a document of another code page: writers that know only one code page
    /// call every font Western.
    Western(&'static Encoding),
}

impl Charset {
    /// The code page `number`.
    pub fn page(number: i32) -> Option<Self> {
        Some(Self::Page(match number {
            437 | 850 | 858 => return Some(Self::Dos("cp850")),
            866 => return Some(Self::Dos("cp866")),
            932 | 10001 => SHIFT_JIS,
            936 | 10008 | 54936 => GB18030,
            949 | 1361 | 10003 => EUC_KR,
            950 | 951 | 10002 => BIG5,
            874 => WINDOWS_874,
            1250 => WINDOWS_1250,
            1251 => WINDOWS_1251,
            1252 => WINDOWS_1252,
            1253 => WINDOWS_1253,
            1254 => WINDOWS_1254,
            1255 => WINDOWS_1255,
            1256 => WINDOWS_1256,
            1257 => WINDOWS_1257,
            1258 => WINDOWS_1258,
            10000 => MACINTOSH,
            65001 => UTF_8,
            _ => return None,
        }))
    }

    /// What a font with the character set `number` writes in a document of the code page `document`.
    pub fn of_font(number: i32, document: Self) -> Self {
        let page = match number {
            2 => return Self::Symbol,
            0 => {
                return match document {
                    Self::Page(page) if is_double(page) => Self::Western(page),
                    _ => Self::Page(WINDOWS_1252),
                };
            }
            77 => 10000,
            78 | 128 => 932,
            79 | 129 | 130 => 949,
            80 | 134 => 936,
            81 | 136 => 950,
            161 => 1253,
            162 => 1254,
            163 => 1258,
            177 => 1255,
            178 => 1256,
            186 => 1257,
            204 => 1251,
            222 => 874,
            238 => 1250,
            254 | 255 => 850,
            _ => return document,
        };
        Self::page(page).unwrap_or(document)
    }

    /// `bytes` as text, after `out`.
    pub fn decode(self, bytes: &[u8], out: &mut String) {
        if bytes.is_ascii() {
            out.extend(bytes.iter().map(|byte| char::from(*byte)));
            return;
        }
        let page = match self {
            Self::Page(page) => page,
            Self::Symbol => WINDOWS_1252,
            Self::Western(page) if is_surely(page, bytes) => page,
            Self::Western(_) => WINDOWS_1252,
            Self::Dos(name) => {
                if let Some(decode) = charset_decoder(name.as_bytes()) {
                    out.push_str(&decode(bytes));
                    return;
                }
                WINDOWS_1252
            }
        };
        out.push_str(&page.decode_without_bom_handling(bytes).0);
    }
}

fn is_double(page: &'static Encoding) -> bool {
    [BIG5, GB18030, SHIFT_JIS, EUC_KR, UTF_8].contains(&page)
}

/// Whether `bytes` are valid in `page` and hold two high bytes in a row, as Western words do not.
fn is_surely(page: &'static Encoding, bytes: &[u8]) -> bool {
    let pair = |pair: &[u8]| matches!(pair, [0x81..=0xFE, 0x80..=0xFE]);
    bytes.windows(2).any(pair)
        && page
            .decode_without_bom_handling_and_without_replacement(bytes)
            .is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(charset: Charset, bytes: &[u8]) -> String {
        let mut out = String::new();
        charset.decode(bytes, &mut out);
        out
    }

    #[test]
    fn a_font_called_western_in_a_chinese_document_may_be_chinese() {
        let document = Charset::page(950).unwrap();
        let (big5, ..) = BIG5.encode("身份證 K274918(1)");
        let western = Charset::of_font(0, document);
        assert_eq!(decoded(western, &big5), "身份證 K274918(1)");
        assert_eq!(decoded(western, b"caf\xE9 au lait"), "café au lait");
    }

    #[test]
    fn each_character_set_has_its_code_page() {
        let document = Charset::page(1252).unwrap();
        let (gb, ..) = GB18030.encode("身份证");
        assert_eq!(decoded(Charset::of_font(134, document), &gb), "身份证");
        let (japanese, ..) = SHIFT_JIS.encode("氏名");
        assert_eq!(decoded(Charset::of_font(128, document), &japanese), "氏名");
        assert_eq!(decoded(Charset::of_font(255, document), b"\x82"), "é");
        assert_eq!(decoded(Charset::of_font(1, document), b"\xE9"), "é");
    }
}
