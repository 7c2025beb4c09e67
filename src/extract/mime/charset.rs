//! Charsets of mail: the stated one where it holds, else what the bytes look like.

use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, CoderResult, Decoder, EUC_JP, EUC_KR, Encoding, GB18030, GBK, ISO_2022_JP, REPLACEMENT,
    SHIFT_JIS, UTF_8, UTF_16LE, WINDOWS_1252,
};

use super::escaped::{Escapes, Plain};

/// The encoding of text that begins with `sample` and states to be `stated`.
pub(crate) fn choose(sample: &[u8], stated: Option<&str>) -> &'static Encoding {
    let label = stated.unwrap_or_default().trim().trim_matches(['"', '\'']);
    let named = Encoding::for_label(label.as_bytes()).filter(|named| *named != REPLACEMENT);
    if let Some((bom, _)) = Encoding::for_bom(sample) {
        return bom;
    }
    match named {
        // What Chinese mail programs call GB2312 and GBK holds characters of GB 18030.
        Some(named) if named == GBK => believe(GB18030, sample),
        Some(named) if named == UTF_16LE || is_multi_byte(named) => believe(named, sample),
        // A sender that does not know states ASCII or a Western charset.
        _ if sample.is_ascii() => escaped(sample).unwrap_or(UTF_8),
        Some(named) if named == UTF_8 || named == WINDOWS_1252 => believe(named, sample),
        Some(named) => named,
        None => guess(sample),
    }
}

fn is_multi_byte(encoding: &'static Encoding) -> bool {
    [BIG5, GB18030, SHIFT_JIS, EUC_JP, EUC_KR, ISO_2022_JP].contains(&encoding)
}

/// `named`, unless the bytes cannot be it, or are another one where it fits anything.
fn believe(named: &'static Encoding, sample: &[u8]) -> &'static Encoding {
    if named == WINDOWS_1252 {
        let guessed = guess(sample);
        return if guessed == UTF_8 || is_multi_byte(guessed) {
            guessed
        } else {
            named
        };
    }
    let (text, _) = named.decode_without_bom_handling(sample);
    let wrong = text.chars().filter(|c| *c == '\u{FFFD}').count();
    // The sample's end may cut a character.
    if wrong > 1 + sample.len() / 200 {
        guess(sample)
    } else {
        named
    }
}

fn guess(sample: &[u8]) -> &'static Encoding {
    if is_utf8(sample) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(sample, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    if guessed == GBK { GB18030 } else { guessed }
}

/// The charset that announces itself by escape sequences in ASCII.
fn escaped(sample: &[u8]) -> Option<&'static Encoding> {
    let marks: [&[u8]; 3] = [b"\x1b$B", b"\x1b$@", b"\x1b(J"];
    let found = |mark: &&[u8]| memchr::memmem::find(sample, mark).is_some();
    marks.iter().any(found).then_some(ISO_2022_JP)
}

fn is_utf8(sample: &[u8]) -> bool {
    match std::str::from_utf8(sample) {
        Ok(_) => true,
        // Cut by the sample's end.
        Err(error) => error.error_len().is_none(),
    }
}

/// A few bytes as text.
pub(crate) fn decode(bytes: &[u8], stated: Option<&str>) -> String {
    let mut text = Vec::new();
    // Nothing fails that reads from memory.
    if escapes(bytes, stated).is_some()
        && reader(bytes, bytes, stated).read_to_end(&mut text).is_ok()
    {
        return String::from_utf8_lossy(&text).into_owned();
    }
    choose(bytes, stated).decode(bytes).0.into_owned()
}

/// Text that begins with `sample` as UTF-8.
pub(crate) fn reader<'a>(
    bytes: impl Read + 'a,
    sample: &[u8],
    stated: Option<&str>,
) -> Box<dyn Read + 'a> {
    match escapes(sample, stated) {
        Some(escapes) => {
            let plain = Plain::new(bytes, escapes);
            Box::new(Transcoded::new(plain, escapes.plain()))
        }
        None => Box::new(Transcoded::new(bytes, choose(sample, stated))),
    }
}

/// Charsets that the web has given up and mail has not.
fn escapes(sample: &[u8], stated: Option<&str>) -> Option<Escapes> {
    let label = stated.unwrap_or_default().trim().trim_matches(['"', '\'']);
    let stated = Escapes::of(&label.to_ascii_lowercase());
    stated.or_else(|| {
        let is_seven_bits = sample.is_ascii() && sample.contains(&0x1B);
        is_seven_bits.then(|| Escapes::announced(sample)).flatten()
    })
}

/// Reads bytes of one charset as UTF-8.
pub(crate) struct Transcoded<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    left: usize,
    ready: Vec<u8>,
    taken: usize,
    ended: bool,
}

const CHUNK: usize = 16 << 10;

impl<R: Read> Transcoded<R> {
    pub fn new(inner: R, encoding: &'static Encoding) -> Self {
        Self {
            inner,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; CHUNK],
            left: 0,
            ready: Vec::new(),
            taken: 0,
            ended: false,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        let n = self
            .inner
            .read(self.raw.get_mut(self.left..).unwrap_or_default())?;
        let filled = self.left + n;
        self.ended = n == 0;
        self.ready.resize(CHUNK * 4, 0);
        let raw = self.raw.get(..filled).unwrap_or_default();
        let (result, read, written, _) =
            self.decoder
                .decode_to_utf8(raw, &mut self.ready, self.ended);
        self.ready.truncate(written);
        self.taken = 0;
        // The output holds four times the input: all of it fits.
        debug_assert!(result == CoderResult::InputEmpty);
        self.raw.copy_within(read..filled, 0);
        self.left = filled - read;
        Ok(())
    }
}

impl<R: Read> Read for Transcoded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.ready.len() {
            if self.ended {
                return Ok(0);
            }
            self.refill()?;
        }
        let mut left = self.ready.get(self.taken..).unwrap_or_default();
        let n = left.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_western_label_on_big5_is_not_believed() {
        let (bytes, ..) = BIG5.encode("請提供身份證號碼以便跟進，謝謝。");
        assert_eq!(choose(&bytes, Some("iso-8859-1")), BIG5);
        assert_eq!(choose("Café crème".as_bytes(), Some("iso-8859-1")), UTF_8);
        assert_eq!(
            choose(b"Caf\xe9 cr\xe8me", Some("iso-8859-1")),
            WINDOWS_1252
        );
    }

    #[test]
    fn utf7_is_read() {
        assert_eq!(
            decode(b"+ZYeB9FH6ckh5Pg-, 1980.", Some("utf-7")),
            "文致出版社, 1980."
        );
    }

    #[test]
    fn escapes_of_china_and_korea_are_read() {
        assert_eq!(decode(b"1 ~{?M;'~} ~~ 2", Some("HZ-GB-2312")), "1 客户 ~ 2");
        let korean = b"\x1b$)C\x0eGQ19\x0f ok";
        assert_eq!(decode(korean, Some("iso-2022-kr")), "한국 ok");
        assert_eq!(decode(korean, None), "한국 ok");
        assert_eq!(decode(b"\x1b$)A\x0e?M;'\x0f", Some("iso-2022-cn")), "客户");
        assert_eq!(
            decode(b"2 +- 2, +2D3eAA-!", Some("utf-7")),
            "2 + 2, \u{1F600}!"
        );
    }

    #[test]
    fn a_character_cut_between_two_reads_is_whole() {
        let (bytes, ..) = GB18030.encode("客户名单");
        let chained = bytes[..3].chain(&bytes[3..]);
        let mut text = String::new();
        Transcoded::new(chained, GB18030)
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "客户名单");
    }
}
