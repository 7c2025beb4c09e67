//! What Rock Ridge keeps behind a record's name: the real name, a link's target, compression.

use std::io;

use crate::extract::bytes::u32_le;
use crate::input::Input;

/// So many areas that go on in another one are followed.
const MOST: usize = 32;
const GOES_ON: u8 = 1;

#[derive(Default)]
pub(super) struct Extra {
    pub name: Vec<u8>,
    pub target: Vec<u8>,
    pub is_compressed: bool,
}

pub(super) fn read(input: &Input, area: &[u8], block: u64) -> io::Result<Extra> {
    let mut extra = Extra::default();
    let mut area = area.to_vec();
    for _ in 0..MOST {
        let mut next = None;
        let mut rest = area.as_slice();
        while let [a, b, len, _, ..] = rest
            && *len >= 4
            && let Some((entry, behind)) = rest.split_at_checked(usize::from(*len))
        {
            match &[*a, *b] {
                b"NM" => extra.name.extend(entry.get(5..).unwrap_or_default()),
                b"SL" => target(entry.get(5..).unwrap_or_default(), &mut extra.target),
                b"ZF" => extra.is_compressed = true,
                b"CE" => next = continuation(entry, block),
                b"ST" => break,
                _ => {}
            }
            rest = behind;
        }
        let Some((at, len)) = next else {
            break;
        };
        area = input.peek(at, usize::try_from(len.min(block)).unwrap_or(0))?;
    }
    Ok(extra)
}

fn continuation(entry: &[u8], block: u64) -> Option<(u64, u64)> {
    let number = |at| u32_le(entry, at).map(u64::from);
    let at = number(4)?.checked_mul(block)?.checked_add(number(12)?)?;
    Some((at, number(20)?))
}

/// Parts of a link's target, each with flags of its own.
fn target(mut parts: &[u8], out: &mut Vec<u8>) {
    while let [flags, len, rest @ ..] = parts {
        let Some((text, behind)) = rest.split_at_checked(usize::from(*len)) else {
            return;
        };
        match flags >> 1 & 7 {
            1 => out.push(b'.'),
            2 => out.extend(b".."),
            4 => {}
            _ => out.extend(text),
        }
        if flags & GOES_ON == 0 {
            out.push(b'/');
        }
        parts = behind;
    }
    if out.last() == Some(&b'/') {
        out.pop();
    }
}
