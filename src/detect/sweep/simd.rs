//! The vector forms of the byte classifier: the one room with unsafe code (ADR 12).

use super::blocks::{Block, Marks, WIDTH};
use super::watch::Signs;

/// How wide the processor classifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// 64 bytes at once.
    #[cfg(target_arch = "x86_64")]
    Avx512,
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
        {
            let has_256 = is_x86_feature_detected!("avx2");
            let has_512 =
                is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bw");
            if has_256 && has_512 {
                units.push(Self::Avx512);
            }
            if has_256 {
                units.push(Self::Avx2);
            }
        }
        units.push(Self::Portable);
        units
    }
}

/// Classifies whole blocks, appending to `out`.
pub(super) fn classify(unit: Unit, blocks: &[[u8; WIDTH]], marks: &Marks, out: &mut Vec<Block>) {
    match unit {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `Unit::all` names a unit only where the processor has what its function needs.
        Unit::Avx512 => unsafe { x86::classify_512(blocks, marks, out) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: as above.
        Unit::Avx2 => unsafe { x86::classify_256(blocks, marks, out) },
        Unit::Portable => out.extend(blocks.iter().map(|block| Block::of(block, marks))),
    }
}

/// Finds the signs of whole blocks; `out` takes as many as `blocks` has.
pub(super) fn watch(unit: Unit, blocks: &[[u8; WIDTH]], out: &mut [Signs]) {
    match unit {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `Unit::all` names either only where the processor has 256-bit vectors.
        Unit::Avx512 | Unit::Avx2 => unsafe { x86::watch_256(blocks, out) },
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

    use super::super::watch::{CLASS_HIGH, CLASS_LOW, Signs};
    use super::{Block, Marks, WIDTH};

    /// For each high nibble the bit that [`Marks`] keeps for it; none for bytes outside of ASCII.
    const HIGH: [i8; 16] = [1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0];

    fn rows(marks: &Marks) -> (__m128i, __m128i) {
        // SAFETY: both are sixteen bytes, and an unaligned load asks for no more.
        unsafe {
            (
                _mm_loadu_si128(marks.low.as_ptr().cast()),
                _mm_loadu_si128(HIGH.as_ptr().cast()),
            )
        }
    }

    #[target_feature(enable = "avx512f,avx512bw")]
    pub fn classify_512(blocks: &[[u8; WIDTH]], marks: &Marks, out: &mut Vec<Block>) {
        let (low, high) = rows(marks);
        let (low, high) = (_mm512_broadcast_i32x4(low), _mm512_broadcast_i32x4(high));
        let nibble = _mm512_set1_epi8(15);
        for block in blocks {
            // SAFETY: a block is 64 bytes, and an unaligned load asks for no more.
            let bytes = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
            let folded = _mm512_or_si512(bytes, _mm512_set1_epi8(0x20));
            let letter = _mm512_sub_epi8(folded, _mm512_set1_epi8(b'a' as i8));
            let digit = _mm512_sub_epi8(bytes, _mm512_set1_epi8(b'0' as i8));
            let word = _mm512_cmplt_epu8_mask(letter, _mm512_set1_epi8(26))
                | _mm512_cmplt_epu8_mask(digit, _mm512_set1_epi8(10));
            let lead = _mm512_cmpge_epu8_mask(bytes, _mm512_set1_epi8(0xC0_u8 as i8));
            let above = _mm512_and_si512(_mm512_srli_epi16::<4>(bytes), nibble);
            let row = _mm512_shuffle_epi8(low, _mm512_and_si512(bytes, nibble));
            let mark = _mm512_test_epi8_mask(row, _mm512_shuffle_epi8(high, above));
            out.push(Block { word, mark, lead });
        }
    }

    #[target_feature(enable = "avx2")]
    pub fn classify_256(blocks: &[[u8; WIDTH]], marks: &Marks, out: &mut Vec<Block>) {
        let (low, high) = rows(marks);
        let (low, high) = (
            _mm256_broadcastsi128_si256(low),
            _mm256_broadcastsi128_si256(high),
        );
        for block in blocks {
            let mut sets = [(0u64, 0u64, 0u64); 2];
            let (halves, _) = block.as_chunks::<32>();
            for (half, set) in halves.iter().zip(&mut sets) {
                // SAFETY: half a block is 32 bytes, and an unaligned load asks for no more.
                let bytes = unsafe { _mm256_loadu_si256(half.as_ptr().cast()) };
                *set = half_block(bytes, low, high);
            }
            let [a, b] = sets;
            out.push(Block {
                word: a.0 | b.0 << 32,
                mark: a.1 | b.1 << 32,
                lead: a.2 | b.2 << 32,
            });
        }
    }

    #[target_feature(enable = "avx2")]
    fn half_block(bytes: __m256i, low: __m256i, high: __m256i) -> (u64, u64, u64) {
        let nibble = _mm256_set1_epi8(15);
        let folded = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));
        let letter = _mm256_sub_epi8(folded, _mm256_set1_epi8(b'a' as i8));
        let digit = _mm256_sub_epi8(bytes, _mm256_set1_epi8(b'0' as i8));
        let word = _mm256_or_si256(at_most(letter, 25), at_most(digit, 9));
        let above = _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), nibble);
        let row = _mm256_shuffle_epi8(low, _mm256_and_si256(bytes, nibble));
        let hit = _mm256_and_si256(row, _mm256_shuffle_epi8(high, above));
        let miss = _mm256_cmpeq_epi8(hit, _mm256_setzero_si256());
        let below = at_most(bytes, 0xBF);
        (
            bits(word),
            !bits(miss) & 0xFFFF_FFFF,
            !bits(below) & 0xFFFF_FFFF,
        )
    }

    /// Every byte that is at most `most`, unsigned.
    #[target_feature(enable = "avx2")]
    fn at_most(bytes: __m256i, most: u8) -> __m256i {
        _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(most as i8)), bytes)
    }

    #[target_feature(enable = "avx2")]
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
