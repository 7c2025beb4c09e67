//! Which encoding bytes are text in: marks first, then strict rules, then statistics.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, Encoding, GB18030, GBK, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};

use super::chinese::{self, Family};
use super::sample;
use super::wide::{self, Sureness};

/// With this many bytes that are not ASCII, statistics of Chinese are right.
const ENOUGH: usize = 200;

/// An encoding that can be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    Known(&'static Encoding),
    Utf32Le,
    Utf32Be,
}

impl Charset {
    pub const UTF_8: Self = Self::Known(UTF_8);

    /// The encoding that a document declares, where its label is known. The smaller Chinese sets
    /// are decoded as the larger ones that contain them.
    pub fn for_label(label: &str) -> Option<Self> {
        let known = Encoding::for_label_no_replacement(label.as_bytes())?;
        Some(Self::Known(if known == GBK { GB18030 } else { known }))
    }
}

/// The likeliest encoding, and those that the bytes could be in as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Guess {
    pub first: Charset,
    pub again: Vec<Charset>,
}

impl Guess {
    fn sure(first: Charset) -> Self {
        Self {
            first,
            again: Vec::new(),
        }
    }

    /// Adds a further possible encoding unless it is there already.
    pub fn or(&mut self, charset: Charset) {
        if self.first != charset && !self.again.contains(&charset) {
            self.again.push(charset);
        }
    }

    /// Adds all encodings of another guess.
    pub fn or_all(&mut self, other: Self) {
        self.or(other.first);
        other.again.into_iter().for_each(|charset| self.or(charset));
    }

    /// Makes `declared` the first reading, unless the bytes prove to be Unicode; what was guessed
    /// from the bytes remains as another reading.
    pub fn declared(mut self, declared: Charset) -> Self {
        if self.first == Charset::UTF_8 || is_wide(self.first) {
            // Only escape sequences hide in what is valid UTF-8.
            if declared == Charset::Known(ISO_2022_JP) {
                self.or(declared);
            }
            return self;
        }
        // A declaration that could be read at all is not in wide characters itself.
        if is_wide(declared) {
            return self;
        }
        if declared == Charset::UTF_8 {
            self.or(declared);
            return self;
        }
        let guessed = std::mem::replace(&mut self.first, declared);
        self.again.retain(|charset| *charset != declared);
        self.or(guessed);
        self
    }
}

fn is_wide(charset: Charset) -> bool {
    match charset {
        Charset::Known(known) => known == UTF_16LE || known == UTF_16BE,
        Charset::Utf32Le | Charset::Utf32Be => true,
    }
}

/// The encoding of `sample`, which begins where the text begins and may be cut anywhere.
pub(crate) fn detect(sample: &[u8]) -> Guess {
    detect_pieces(&[sample])
}

/// The encoding of a text of which `pieces` are known: the first from its beginning, the others
/// from anywhere in it.
pub(super) fn detect_pieces(pieces: &[&[u8]]) -> Guess {
    let head = pieces.first().copied().unwrap_or_default();
    let Some(marked) = byte_order_mark(head) else {
        return unmarked(pieces);
    };
    let mut guess = Guess::sure(marked);
    // A mark that lies would hide the text behind it.
    let body = head.get(2..).unwrap_or_default();
    if is_wide(marked) && (!wide::fits(head, marked) || is_plain(body)) {
        let other = unmarked(&[body]);
        guess.or_all(other);
    }
    guess
}

/// Whether `body` is UTF-8, which wide text is not but for a few characters.
fn is_plain(body: &[u8]) -> bool {
    let census = Census::of(&[body]);
    body.len() >= 8 && census.broken == 0 && census.controls == 0
}

fn byte_order_mark(head: &[u8]) -> Option<Charset> {
    match head {
        [0xEF, 0xBB, 0xBF, ..] => Some(Charset::UTF_8),
        [0xFF, 0xFE, 0, 0, ..] => Some(Charset::Utf32Le),
        [0, 0, 0xFE, 0xFF, ..] => Some(Charset::Utf32Be),
        [0xFF, 0xFE, ..] => Some(Charset::Known(UTF_16LE)),
        [0xFE, 0xFF, ..] => Some(Charset::Known(UTF_16BE)),
        _ => None,
    }
}

fn unmarked(pieces: &[&[u8]]) -> Guess {
    let census = Census::of(pieces);
    if census.broken == 0 && census.controls == 0 {
        return utf8(pieces, &census);
    }
    let head = pieces.first().copied().unwrap_or_default();
    let wide = wide::guesses(head);
    if let Some((charset, Sureness::Sure)) = wide.first() {
        let mut guess = Guess::sure(*charset);
        if head.len() < ENOUGH && !head.contains(&0) {
            wide.iter().for_each(|(other, _)| guess.or(*other));
            chinese_too(&mut guess, head);
        }
        return guess;
    }
    let characters = census.short + census.long;
    let mut guess = if census.broken == 0 {
        utf8(pieces, &census)
    } else if census.long > 0 && characters >= census.broken.saturating_mul(3) {
        let mut guess = Guess::sure(Charset::UTF_8);
        if characters < ENOUGH / 2 {
            guess.or_all(legacy(&sample::beyond_ascii(pieces)));
        }
        guess
    } else {
        legacy(&sample::beyond_ascii(pieces))
    };
    wide.iter().for_each(|(charset, _)| guess.or(*charset));
    guess
}

/// A guess for bytes that are valid UTF-8.
fn utf8(pieces: &[&[u8]], census: &Census) -> Guess {
    let head = pieces.first().copied().unwrap_or_default();
    let mut guess = Guess::sure(Charset::UTF_8);
    if census.escapes {
        guess.or(Charset::Known(ISO_2022_JP));
    }
    // A few GB18030 characters in a row can be valid as two-byte UTF-8 by chance.
    if census.long == 0 && (1..=8).contains(&census.short) {
        let bytes = sample::beyond_ascii(pieces);
        if head.len() <= ENOUGH {
            chinese_too(&mut guess, &bytes);
        } else if bytes.windows(4).any(|four| !four.iter().any(u8::is_ascii))
            && let Some(likely) = chinese::likely(&bytes, GB18030)
        {
            guess.or(Charset::Known(likely));
        }
    }
    // So can a few characters of UTF-16 be valid as ASCII.
    if looks_scrambled(head) {
        let wide = wide::guesses(head);
        wide.iter().for_each(|(charset, _)| guess.or(*charset));
    }
    guess
}

/// Whether a few characters of ASCII are such as nobody writes.
fn looks_scrambled(head: &[u8]) -> bool {
    let controls = head
        .iter()
        .filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace());
    head.len() <= 32 && controls.count() > 0
}

/// A guess for bytes that are neither UTF-8 nor UTF-16 nor UTF-32. `bytes` are those that are not
/// ASCII with what stands around them.
pub(super) fn legacy(bytes: &[u8]) -> Guess {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // The sample may end inside a character.
    detector.feed(bytes, false);
    let mut guessed = detector.guess(None, Utf8Detection::Deny);
    if guessed == GBK {
        guessed = GB18030;
    }
    if guessed == UTF_8 {
        guessed = WINDOWS_1252;
    }
    let beyond = bytes.iter().filter(|b| !b.is_ascii()).count();
    let is_chinese = guessed == BIG5 || guessed == GB18030;
    if is_chinese && beyond >= ENOUGH {
        return Guess::sure(Charset::Known(guessed));
    }
    let first = chinese::likely(bytes, guessed).unwrap_or(guessed);
    let mut guess = Guess::sure(Charset::Known(first));
    guess.or(Charset::Known(guessed));
    chinese_too(&mut guess, bytes);
    guess
}

fn chinese_too(guess: &mut Guess, bytes: &[u8]) {
    for family in [Family::Big5, Family::Gb18030] {
        if chinese::possible(bytes, family) {
            guess.or(Charset::Known(family.encoding()));
        }
    }
}

/// How far bytes are UTF-8.
#[derive(Default)]
struct Census {
    /// Characters of two bytes.
    short: usize,
    /// Characters of three or four bytes.
    long: usize,
    /// Places that are not UTF-8.
    broken: usize,
    /// Control characters that text does not hold.
    controls: usize,
    /// Whether there are escape sequences that switch character sets.
    escapes: bool,
}

impl Census {
    fn of(pieces: &[&[u8]]) -> Self {
        let mut census = Self::default();
        for (n, piece) in pieces.iter().enumerate() {
            let cut = match n {
                0 => 0,
                _ => piece
                    .iter()
                    .take(3)
                    .take_while(|b| **b & 0xC0 == 0x80)
                    .count(),
            };
            census.add(piece.get(cut..).unwrap_or_default());
        }
        census
    }

    fn add(&mut self, mut bytes: &[u8]) {
        // A short sample is the whole text: a character cut at its end is none.
        let is_whole = bytes.len() < ENOUGH;
        self.controls += bytes.iter().filter(|b| **b < 9).count();
        self.escapes |= memchr::memmem::find(bytes, b"\x1b$").is_some();
        loop {
            let (valid, bad) = match std::str::from_utf8(bytes) {
                Ok(_) => (bytes.len(), None),
                Err(e) => (e.valid_up_to(), e.error_len()),
            };
            let (good, rest) = bytes.split_at_checked(valid).unwrap_or((bytes, &[]));
            self.short += good.iter().filter(|b| (0xC0..0xE0).contains(*b)).count();
            self.long += good.iter().filter(|b| **b >= 0xE0).count();
            let Some(bad) = bad else {
                self.broken += usize::from(is_whole && !rest.is_empty());
                return;
            };
            self.broken += 1;
            bytes = rest.get(bad..).unwrap_or_default();
        }
    }
}
