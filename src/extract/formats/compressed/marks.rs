//! How compressed streams begin.

use crate::extract::bytes::{u32_le, u64_le};
use crate::extract::format::{Claim, Probe};
use crate::extract::unpack;

const ZSTD: u32 = 0xFD2F_B528;
const LZ4: [u32; 2] = [0x184D_2204, 0x184C_2102];
/// Both formats may begin with frames that are to be skipped.
const SKIPPABLE: u32 = 0x184D_2A50;
const SKIPPED: usize = 64;

fn certain(is_one: bool) -> Claim {
    if is_one { Claim::Certain } else { Claim::No }
}

pub(super) fn bzip2(probe: &Probe<'_>) -> Claim {
    // The size of blocks, then a block or the end.
    certain(match probe.head {
        [b'B', b'Z', b'h', b'1'..=b'9', rest @ ..] => {
            let marks: [&[u8]; 2] = [b"1AY&SY", b"\x17\x72\x45\x38\x50\x90"];
            let short = rest.len() < 6;
            marks
                .iter()
                .any(|mark| rest.starts_with(mark) || (short && mark.starts_with(rest)))
        }
        _ => false,
    })
}

pub(super) fn xz(probe: &Probe<'_>) -> Claim {
    certain(probe.head.starts_with(b"\xFD7zXZ\0"))
}

pub(super) fn lzip(probe: &Probe<'_>) -> Claim {
    certain(probe.head.starts_with(b"LZIP\x01"))
}

pub(super) fn snappy(probe: &Probe<'_>) -> Claim {
    certain(probe.head.starts_with(b"\xFF\x06\0\0sNaPpY"))
}

pub(super) fn compress(probe: &Probe<'_>) -> Claim {
    let is_one = matches!(probe.head, [0x1F, 0x9D, flags, ..]
        if flags & 0x60 == 0 && (9..=16).contains(&(flags & 0x1F)));
    certain(is_one)
}

pub(super) fn brotli(probe: &Probe<'_>) -> Claim {
    certain(probe.extension == "br" && unpack::is_brotli(probe.head))
}

/// The stream has no mark: its properties, its sizes and the coder's first byte must be possible.
pub(super) fn lzma(probe: &Probe<'_>) -> Claim {
    let head = probe.head;
    let fields = (head.first(), u32_le(head, 1), u64_le(head, 5), head.get(13));
    let (Some(props), Some(dictionary), Some(size), Some(0)) = fields else {
        return Claim::No;
    };
    let named = matches!(probe.extension, "lzma" | "tlz");
    let usual = *props == 0x5D || named && *props < 225;
    let round = dictionary.is_power_of_two() || (dictionary / 3).is_power_of_two();
    let sized = size == u64::MAX || size < 1 << 38;
    certain(usual && sized && dictionary >= 4096 && (round || dictionary == u32::MAX))
}

pub(super) fn zstd(probe: &Probe<'_>) -> Claim {
    certain(first_frame(probe) == Some(ZSTD))
}

pub(super) fn lz4(probe: &Probe<'_>) -> Claim {
    certain(first_frame(probe).is_some_and(|mark| LZ4.contains(&mark)))
}

/// The mark of the first frame that is not to be skipped.
fn first_frame(probe: &Probe<'_>) -> Option<u32> {
    let mut at = 0u64;
    let mut mark = u32_le(probe.head, 0)?;
    for _ in 0..SKIPPED {
        if mark & !0xF != SKIPPABLE {
            return Some(mark);
        }
        let head = probe.input.peek(at, 8).ok()?;
        let len = u32_le(&head, 4)?;
        at = at.saturating_add(8).saturating_add(u64::from(len));
        mark = u32_le(&probe.input.peek(at, 4).ok()?, 0)?;
    }
    None
}
