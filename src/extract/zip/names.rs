//! Names as text: what the archive states, or what the bytes of all names together look like.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, SHIFT_JIS};

use super::super::bytes::u32_le;
use super::directory::field;

const EXTRA_UNICODE_NAME: u16 = 0x7075;
pub(super) const NAME_IS_UTF8: u16 = 1 << 11;

/// The upper half of code page 437, in which old archivers write names.
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// The name that the extra field states, if it belongs to `raw`.
pub(super) fn unicode_name(raw: &[u8], extra: &[u8]) -> Option<String> {
    let data = field(extra, EXTRA_UNICODE_NAME)?;
    let mut sum = flate2::Crc::new();
    sum.update(raw);
    let (Some(1), Some(stated)) = (data.first(), u32_le(data, 1)) else {
        return None;
    };
    if stated != sum.sum() {
        return None;
    }
    String::from_utf8(data.get(5..)?.to_vec()).ok()
}

/// Gathers the names of one archive that are not UTF-8, to see which encoding they share.
pub(crate) struct Guess {
    detector: EncodingDetector,
    fed: bool,
}

impl Guess {
    pub fn new() -> Self {
        Self {
            detector: EncodingDetector::new(Iso2022JpDetection::Deny),
            fed: false,
        }
    }

    pub fn feed(&mut self, raw: &[u8]) {
        if std::str::from_utf8(raw).is_err() {
            self.detector.feed(raw, false);
            self.detector.feed(b"\n", false);
            self.fed = true;
        }
    }

    /// The encoding, where it is one that archivers write names in; `None` stands for code page 437.
    pub fn settle(mut self) -> Option<&'static Encoding> {
        if !self.fed {
            return None;
        }
        self.detector.feed(b"", true);
        let guess = self.detector.guess(None, Utf8Detection::Deny);
        if guess == GBK {
            return Some(GB18030);
        }
        [BIG5, GB18030, SHIFT_JIS, EUC_KR, EUC_JP]
            .contains(&guess)
            .then_some(guess)
    }
}

/// `raw` as text: UTF-8 where it is valid, else in `encoding`, else in code page 437.
pub(crate) fn decode(raw: &[u8], encoding: Option<&'static Encoding>) -> String {
    if let Ok(text) = std::str::from_utf8(raw) {
        return text.to_owned();
    }
    if let Some(encoding) = encoding
        && let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(raw)
    {
        return text.into_owned();
    }
    let upper = |byte: u8| CP437.chars().nth(usize::from(byte & 0x7F));
    raw.iter()
        .filter_map(|byte| match byte {
            0..=0x7F => Some(char::from(*byte)),
            _ => upper(*byte),
        })
        .collect()
}

/// `raw` as text, with nothing else to learn its encoding from.
pub(crate) fn decode_alone(raw: &[u8]) -> String {
    let mut guess = Guess::new();
    guess.feed(raw);
    decode(raw, guess.settle())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_big5_and_gbk_are_told_apart() {
        let mut guess = Guess::new();
        let (raw, ..) = BIG5.encode("客戶名單及身份證號碼.txt");
        guess.feed(&raw);
        assert_eq!(decode(&raw, guess.settle()), "客戶名單及身份證號碼.txt");
        let mut guess = Guess::new();
        let (raw, ..) = GB18030.encode("客户名单和身份证号码.txt");
        guess.feed(&raw);
        assert_eq!(decode(&raw, guess.settle()), "客户名单和身份证号码.txt");
    }

    #[test]
    fn a_western_name_of_an_old_archiver_reads_as_code_page_437() {
        let mut guess = Guess::new();
        guess.feed(b"R\x82sum\x82.txt");
        assert_eq!(decode(b"R\x82sum\x82.txt", guess.settle()), "Résumé.txt");
        assert_eq!(CP437.chars().count(), 128);
    }
}
