//! The packs' words by how they begin: a whole first word, or two characters outside of ASCII.

/// One spelling to look for.
#[derive(Default)]
pub(crate) struct Spelling {
    /// In lower case, normalised.
    pub text: String,
    /// Whether an ASCII letter or digit may follow.
    pub runs_on: bool,
}

/// Hashes are of so many bits: a set of them is 8 KiB, which stays in the first cache.
const BITS: u32 = 16;

/// The spellings of all packs, found by the first bytes of where they stand.
pub(crate) struct Words {
    /// The first word of a spelling, up to eight bytes of it.
    words: Heads,
    /// The first two characters of a spelling that is not ASCII, three bytes each.
    pairs: Heads,
    /// The first three bytes, for what has no pair.
    triples: Heads,
    /// By an ASCII character other than a letter or digit.
    marks: Vec<Vec<u32>>,
    /// Of words that may be the beginning of a longer one, their first three bytes.
    beginnings: Heads,
    spellings: Vec<Box<[u8]>>,
    /// The first eight bytes of each spelling as they are compared, with what is left of them.
    first: Vec<(u64, u64)>,
}

impl Words {
    /// The number of a spelling is its position.
    pub fn new(spellings: &[Spelling]) -> Self {
        let mut lists: [Vec<(u64, usize, u32)>; 4] = Default::default();
        let mut marks = vec![Vec::new(); 128];
        let [words, pairs, triples, beginnings] = &mut lists;
        for (spelling, number) in spellings.iter().zip(0u32..) {
            let bytes = spelling.text.as_bytes();
            let Some(first) = bytes.first() else {
                continue;
            };
            let run = bytes.iter().take_while(|b| b.is_ascii_alphanumeric());
            let run = run.count();
            if first.is_ascii_alphanumeric() {
                if run == bytes.len() && spelling.runs_on {
                    beginnings.push((load(bytes, 0), run.min(3), number));
                    continue;
                }
                words.push((load(bytes, 0), run.min(8), number));
                if run == bytes.len() && run < 8 {
                    // A plural is let through, and is another first word.
                    let plural = [bytes, b"s"].concat();
                    words.push((load(&plural, 0), run + 1, number));
                }
            } else if first.is_ascii() {
                if let Some(list) = marks.get_mut(usize::from(*first)) {
                    list.push(number);
                }
            } else if bytes.len() >= 6 && bytes.iter().take(6).all(|b| !b.is_ascii()) {
                pairs.push((load(bytes, 0), 6, number));
            } else {
                let width = bytes.iter().take(3).take_while(|b| !b.is_ascii()).count();
                triples.push((load(bytes, 0), width, number));
            }
        }
        let [words, pairs, triples, beginnings] = lists.map(Heads::new);
        Self {
            words,
            pairs,
            triples,
            marks,
            beginnings,
            spellings: spellings.iter().map(|s| s.text.as_bytes().into()).collect(),
            first: spellings
                .iter()
                .map(|s| {
                    let kept = kept(s.text.len());
                    (kept, folded(load(s.text.as_bytes(), 0), kept))
                })
                .collect(),
        }
    }

    /// The ASCII characters, other than letters and digits, that begin a spelling.
    pub fn marks(&self) -> impl Iterator<Item = u8> {
        let marks = (0..0x80u8).zip(&self.marks);
        marks
            .filter(|(_, list)| !list.is_empty())
            .map(|(byte, _)| byte)
    }

    /// The spellings that may stand where a word of `len` ASCII letters and digits begins.
    #[inline]
    pub fn at_word(&self, eight: u64, len: usize, found: &mut impl FnMut(u32)) {
        let key = hash(eight, len.min(8));
        if self.words.has(key) {
            self.words.each(key, found);
        }
        for width in self.beginnings.widths() {
            let key = hash(eight, width);
            if width <= len && self.beginnings.has(key) {
                self.beginnings.each(key, found);
            }
        }
    }

    /// The spellings that may stand where a character outside of ASCII begins.
    #[inline]
    pub fn at_lead(&self, eight: u64, found: &mut impl FnMut(u32)) {
        let key = hash(eight, 6);
        if self.pairs.has(key) {
            self.pairs.each(key, found);
        }
        for width in self.triples.widths() {
            let key = hash(eight, width);
            if self.triples.has(key) {
                self.triples.each(key, found);
            }
        }
    }

    /// The spellings that may stand where the mark `byte` does.
    #[inline]
    pub fn at_mark(&self, byte: u8, found: &mut impl FnMut(u32)) {
        let list = self.marks.get(usize::from(byte));
        list.into_iter().flatten().for_each(|number| found(*number));
    }

    /// Where spelling `number` ends, if it stands at `at`, where `eight` do, letters in any case.
    #[inline]
    pub fn end(&self, number: u32, bytes: &[u8], at: usize, eight: u64) -> Option<usize> {
        let (kept, first) = self.first.get(number as usize)?;
        if folded(eight, *kept) != *first {
            return None;
        }
        let spelling = self.spellings.get(number as usize)?;
        let end = at + spelling.len();
        bytes
            .get(at..end)?
            .eq_ignore_ascii_case(spelling)
            .then_some(end)
    }
}

#[cfg(test)]
impl Words {
    pub(super) fn spellings(&self) -> &[Box<[u8]>] {
        &self.spellings
    }
}

/// Eight bytes from `at`, the first one lowest; zeros past the end.
#[inline]
pub(super) fn load(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => rest
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    }
}

/// A hash of the first `len` bytes, 1 to 8 of them, letters in any case.
#[inline]
fn hash(eight: u64, len: usize) -> u16 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (folded(eight, kept(len)).wrapping_mul(ODD) >> (64 - BITS)) as u16
}

/// What is looked at of eight bytes where `len` count.
#[inline]
fn kept(len: usize) -> u64 {
    u64::MAX >> (64 - 8 * len.clamp(1, 8))
}

/// Letters in one case, and other characters as some character: the same for the same text.
#[inline]
fn folded(eight: u64, kept: u64) -> u64 {
    (eight | 0x2020_2020_2020_2020) & kept
}

/// Numbers by a hash: a set of bits to ask first, then lists.
struct Heads {
    bits: Box<[u64]>,
    /// For each hash where its numbers begin; one more for the end.
    from: Box<[u32]>,
    numbers: Box<[u32]>,
    /// How many bytes are hashed, each number of them once.
    widths: Vec<usize>,
}

impl Heads {
    /// From the first bytes, how many of them count, and the number.
    fn new(entries: Vec<(u64, usize, u32)>) -> Self {
        let mut widths: Vec<_> = entries.iter().map(|(_, width, _)| *width).collect();
        widths.sort_unstable();
        widths.dedup();
        let hashed = entries.into_iter();
        let hashed = hashed.map(|(eight, width, number)| (hash(eight, width), number));
        let mut entries: Vec<(u16, u32)> = hashed.collect();
        entries.sort_unstable();
        entries.dedup();
        let size = 1usize << BITS;
        let mut bits = vec![0u64; size / 64];
        let mut from = vec![0u32; size + 1];
        for (hash, _) in &entries {
            if let Some(word) = bits.get_mut(usize::from(*hash) / 64) {
                *word |= 1 << (hash % 64);
            }
            if let Some(count) = from.get_mut(usize::from(*hash) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut from {
            sum += *count;
            *count = sum;
        }
        Self {
            bits: bits.into(),
            from: from.into(),
            numbers: entries.into_iter().map(|(_, number)| number).collect(),
            widths,
        }
    }

    #[inline]
    fn widths(&self) -> impl Iterator<Item = usize> {
        self.widths.iter().copied()
    }

    #[inline]
    fn has(&self, hash: u16) -> bool {
        let word = self.bits.get(usize::from(hash) / 64);
        word.is_some_and(|word| word >> (hash % 64) & 1 == 1)
    }

    fn each(&self, hash: u16, found: &mut impl FnMut(u32)) {
        let at = |n: usize| self.from.get(n).copied().unwrap_or(0) as usize;
        let range = at(usize::from(hash))..at(usize::from(hash) + 1);
        for number in self.numbers.get(range).unwrap_or_default() {
            found(*number);
        }
    }
}
