//! Strings of Outlook: UTF-16, or bytes in the code page that the message states somewhere.

use super::model::{Object, kind};
use crate::extract::mime::charset;

const INTERNET_CODE_PAGE: u16 = 0x3FDE;
const MESSAGE_CODE_PAGE: u16 = 0x3FFD;
const CODE_PAGE: u16 = 0x66C3;
const MESSAGE_LOCALE: u16 = 0x3FF1;

/// Code pages whose name is not `windows-` and their number.
const PAGES: &[(u32, &str)] = &[
    (437, "ibm437"),
    (850, "ibm850"),
    (866, "ibm866"),
    (874, "windows-874"),
    (932, "shift_jis"),
    (936, "gbk"),
    (949, "euc-kr"),
    (950, "big5"),
    (951, "big5-hkscs"),
    (1200, "utf-16le"),
    (1201, "utf-16be"),
    (1361, "johab"),
    (10000, "macintosh"),
    (10002, "big5"),
    (10008, "gbk"),
    (20127, "us-ascii"),
    (20866, "koi8-r"),
    (20932, "euc-jp"),
    (20936, "gbk"),
    (21866, "koi8-u"),
    (50220, "iso-2022-jp"),
    (50221, "iso-2022-jp"),
    (50222, "iso-2022-jp"),
    (50225, "iso-2022-kr"),
    (50227, "iso-2022-cn"),
    (50229, "iso-2022-cn"),
    (51932, "euc-jp"),
    (51936, "gbk"),
    (51949, "euc-kr"),
    (52936, "hz-gb-2312"),
    (54936, "gb18030"),
    (65000, "utf-7"),
    (65001, "utf-8"),
];

/// Locales whose code page is not Western, by their primary language and sublanguage.
const LOCALES: &[(u32, u32)] = &[
    (0x0404, 950),
    (0x0C04, 950),
    (0x1404, 950),
    (0x0804, 936),
    (0x1004, 936),
    (0x0411, 932),
    (0x0412, 949),
];

/// The charset that a code page is called in mail.
fn label(page: u32) -> Option<String> {
    let found = PAGES.iter().find(|(number, _)| *number == page);
    match (found, page) {
        (Some((_, name)), _) => Some((*name).to_owned()),
        (None, 1250..=1258) => Some(format!("windows-{page}")),
        (None, 28591..=28606) => Some(format!("iso-8859-{}", page - 28590)),
        _ => None,
    }
}

/// What one message says of its bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct CodePages {
    /// Of strings.
    strings: Option<String>,
    /// Of an HTML body.
    pub internet: Option<String>,
}

impl CodePages {
    pub fn of(message: &Object) -> Self {
        let page = |id| message.number(id).and_then(label);
        let locale = message.number(MESSAGE_LOCALE);
        let by_locale = locale.and_then(|locale| {
            let found = LOCALES.iter().find(|(number, _)| *number == locale);
            found.and_then(|(_, page)| label(*page))
        });
        let internet = page(INTERNET_CODE_PAGE);
        let strings = page(MESSAGE_CODE_PAGE).or_else(|| page(CODE_PAGE));
        Self {
            strings: strings.or(by_locale).or_else(|| internet.clone()),
            internet,
        }
    }

    /// A string's bytes as text, without the zero at their end.
    pub fn text(&self, bytes: &[u8], type_of: u16) -> String {
        let text = if type_of & !kind::MANY == kind::UNICODE {
            utf16(bytes)
        } else {
            charset::decode(bytes, self.strings.as_deref())
        };
        match text.trim_end_matches('\0') {
            trimmed if trimmed.len() == text.len() => text,
            trimmed => trimmed.to_owned(),
        }
    }

    /// The charset of bytes of this type.
    pub fn charset(&self, type_of: u16) -> Option<&str> {
        match type_of {
            kind::UNICODE => Some("utf-16le"),
            kind::STRING8 => self.strings.as_deref(),
            _ => self.internet.as_deref(),
        }
    }
}

pub(super) fn utf16(bytes: &[u8]) -> String {
    let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(bytes);
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::model::{Property, Tag, Value};
    use super::*;

    fn stating(id: u16, number: u32) -> CodePages {
        let property = Property {
            tag: Tag {
                id,
                kind: kind::LONG,
            },
            name: None,
            value: Value::Held(number.to_le_bytes().to_vec()),
        };
        CodePages::of(&Object {
            properties: vec![property],
        })
    }

    #[test]
    fn strings_in_big5_and_gbk_are_text() {
        let (bytes, ..) = encoding_rs::BIG5.encode("客戶");
        assert_eq!(
            stating(MESSAGE_CODE_PAGE, 950).text(&bytes, kind::STRING8),
            "客戶"
        );
        let (bytes, ..) = encoding_rs::GBK.encode("客户名单");
        assert_eq!(
            stating(MESSAGE_LOCALE, 0x0804).text(&bytes, kind::STRING8),
            "客户名单"
        );
    }

    #[test]
    fn a_zero_at_the_end_is_no_text() {
        assert_eq!(
            CodePages::default().text(b"A\0B\0\0\0", kind::UNICODE),
            "AB"
        );
    }
}
