//! The vector forms of the byte classifier: the one room with unsafe code (ADR 12).

use super::blocks::{Block, Looks, WIDTH};
use super::watch::Signs;

/// How wide the processor classifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// 32 bytes at once.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// Byte by byte.
    Portable,
}

impl Unit {
    /// The widest one that this processor has.
    pub fn best() -> Self {
        Self::all().into_iter().next().unwrap_or(Self::Portable)
    }

    /// All that this processor has, the widest first.
    pub fn all() -> Vec<Self> {
        let mut units = Vec::new();
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2")
            && is_x86_feature_detected!("lzcnt")
            && is_x86_feature_detected!("popcnt")
        {
            units.push(Self::Avx2);
        }
        units.push(Self::Portable);
        units
    }
}

/// Classifies whole blocks, appending to `out`.
pub(super) fn classify(unit: Unit, blocks: &[[u8; WIDTH]], looks: &Looks, out: &mut Vec<Block>) {
    match unit {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `Unit::all` names it only where the processor has what is enabled.
        Unit::Avx2 => unsafe { x86::classify_256(blocks, looks, out) },
        Unit::Portable => out.extend(blocks.iter().map(|block| Block::of(block, looks))),
    }
}

/// Runs `go`, compiled for the processor as it is.
#[inline(always)]
pub(super) fn natively<R>(unit: Unit, go: impl FnOnce() -> R) -> R {
    match unit {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: as above.
        Unit::Avx2 => unsafe { x86::natively(go) },
        Unit::Portable => go(),
    }
}

/// Finds the signs of whole blocks; `out` takes as many as `blocks` has.
pub(super) fn watch(unit: Unit, blocks: &[[u8; WIDTH]], out: &mut [Signs]) {
    match unit {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `Unit::all` names it only where the processor has what is enabled.
        Unit::Avx2 => unsafe { x86::watch_256(blocks, out) },
        Unit::Portable => {
            for (block, signs) in blocks.iter().zip(out) {
                *signs = Signs::of(block);
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;

    use super::super::blocks::Marks;
    use super::super::watch::{CLASS_HIGH, CLASS_LOW, Signs};
    use super::{Block, Looks, WIDTH};

    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    pub fn natively<R>(go: impl FnOnce() -> R) -> R {
        go()
    }

    /// For each high nibble the bit that `Marks` keeps for it; none for bytes outside of ASCII.
    const HIGH: [u8; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0];

    /// Sixteen bytes, once in each half.
    #[target_feature(enable = "avx2")]
    fn rows(rows: &[u8; 16]) -> __m256i {
        // SAFETY: these are sixteen bytes, and an unaligned load asks for no more.
        unsafe { _mm256_broadcastsi128_si256(_mm_loadu_si128(rows.as_ptr().cast())) }
    }

    #[target_feature(enable = "avx2")]
    pub fn classify_256(blocks: &[[u8; WIDTH]], looks: &Looks, out: &mut Vec<Block>) {
        let sets = Sets {
            high: rows(&HIGH),
            words: rows(&Marks::WORDS.low),
            marks: rows(&looks.marks.low),
            signs: rows(&looks.signs.low),
            low: _mm256_set1_epi8(looks.range.low as i8),
            span: _mm256_set1_epi8(looks.range.span() as i8),
        };
        for block in blocks {
            let mut sets_of = [Block::default(); 2];
            let (halves, _) = block.as_chunks::<32>();
            for (bytes, found) in halves.iter().zip(&mut sets_of) {
                *found = half(bytes, &sets);
            }
            let [low, high] = sets_of;
            out.push(Block {
                word: low.word | high.word << 32,
                mark: low.mark | high.mark << 32,
                sign: low.sign | high.sign << 32,
                lead: low.lead | high.lead << 32,
                range: low.range | high.range << 32,
            });
        }
    }

    /// [`Looks`] as vectors.
    struct Sets {
        high: __m256i,
        words: __m256i,
        marks: __m256i,
        signs: __m256i,
        low: __m256i,
        span: __m256i,
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn half(bytes: &[u8; 32], sets: &Sets) -> Block {
        // SAFETY: these are 32 bytes, and an unaligned load asks for no more.
        let bytes = unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) };
        let nibble = _mm256_set1_epi8(15);
        let below = _mm256_and_si256(bytes, nibble);
        let above = _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), nibble);
        let plane = _mm256_shuffle_epi8(sets.high, above);
        let is_in = |marks: __m256i| {
            let row = _mm256_shuffle_epi8(marks, below);
            any(_mm256_and_si256(row, plane))
        };
        let beyond = _mm256_subs_epu8(_mm256_sub_epi8(bytes, sets.low), sets.span);
        Block {
            word: is_in(sets.words),
            mark: is_in(sets.marks),
            sign: is_in(sets.signs),
            // The upper two bits are set.
            lead: bits(_mm256_and_si256(bytes, _mm256_slli_epi16::<1>(bytes))),
            range: any(beyond) ^ 0xFFFF_FFFF,
        }
    }

    /// Every byte that is not zero. By a sum rather than a comparison, of which the compiler makes a
    /// vector of single bits that it then moves one by one.
    #[target_feature(enable = "avx2")]
    #[inline]
    fn any(bytes: __m256i) -> u64 {
        bits(_mm256_adds_epu8(bytes, _mm256_set1_epi8(0x7F)))
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn bits(lanes: __m256i) -> u64 {
        u64::from(_mm256_movemask_epi8(lanes) as u32)
    }

    #[target_feature(enable = "avx2")]
    pub fn watch_256(blocks: &[[u8; WIDTH]], out: &mut [Signs]) {
        // SAFETY: both are sixteen bytes, and an unaligned load asks for no more.
        let (low, high) = unsafe {
            (
                _mm256_broadcastsi128_si256(_mm_loadu_si128(CLASS_LOW.as_ptr().cast())),
                _mm256_broadcastsi128_si256(_mm_loadu_si128(CLASS_HIGH.as_ptr().cast())),
            )
        };
        for (block, signs) in blocks.iter().zip(out) {
            let mut classes = [_mm256_setzero_si256(); 2];
            let mut bytes = [_mm256_setzero_si256(); 2];
            let (halves, _) = block.as_chunks::<32>();
            for ((half, class), bytes) in halves.iter().zip(&mut classes).zip(&mut bytes) {
                // SAFETY: half a block is 32 bytes, and an unaligned load asks for no more.
                *bytes = unsafe { _mm256_loadu_si256(half.as_ptr().cast()) };
                let nibble = _mm256_set1_epi8(15);
                let above = _mm256_and_si256(_mm256_srli_epi16::<4>(*bytes), nibble);
                let row = _mm256_shuffle_epi8(low, _mm256_and_si256(*bytes, nibble));
                *class = _mm256_and_si256(row, _mm256_shuffle_epi8(high, above));
            }
            *signs = Signs {
                end: joined(classes, |c| bits(_mm256_slli_epi16::<7>(c))),
                digit: joined(classes, |c| bits(_mm256_slli_epi16::<6>(c))),
                space: joined(classes, |c| bits(_mm256_slli_epi16::<5>(c))),
                at: joined(classes, |c| bits(_mm256_slli_epi16::<4>(c))),
                bar: joined(classes, |c| bits(_mm256_slli_epi16::<3>(c)))
                    | joined(classes, |c| bits(_mm256_slli_epi16::<2>(c))),
                colon: joined(classes, |c| bits(_mm256_slli_epi16::<1>(c))),
                wide_space: 0,
            };
            if joined(bytes, |b| bits(b)) != 0 {
                let is = |byte: u8| {
                    joined(bytes, |b| {
                        bits(_mm256_cmpeq_epi8(b, _mm256_set1_epi8(byte as i8)))
                    })
                };
                signs.wide(is(0xE3), is(0x80), is(0xEF), is(0x9A));
            }
        }
    }

    #[target_feature(enable = "avx2")]
    fn joined(halves: [__m256i; 2], mask: impl Fn(__m256i) -> u64) -> u64 {
        let [low, high] = halves;
        mask(low) | mask(high) << 32
    }
}
