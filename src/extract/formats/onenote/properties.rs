//! The properties of an object ([MS-ONESTORE] 2.6.1): numbers, references to others, and bytes of a stated length.

use crate::extract::bytes::{u16_le, u32_le};

/// A property that is kept as bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Property<'a> {
    pub id: u32,
    pub bytes: &'a [u8],
}

/// Sets in one another, as deep as they are followed.
const DEEPEST: u32 = 24;

/// Hands every property of bytes to `found`; answers whether the object could be taken apart to its end.
pub(super) fn texts<'a>(object: &'a [u8], found: &mut dyn FnMut(Property<'a>)) -> bool {
    references(object)
        .and_then(|at| set(object.get(at..)?, 0, found))
        .is_some()
}

/// Where the properties begin: behind up to three lists of references.
fn references(object: &[u8]) -> Option<usize> {
    const COUNT: u32 = 0x00FF_FFFF;
    const MORE: u32 = 1 << 30;
    const NO_SPACES: u32 = 1 << 31;
    let mut at = 0usize;
    let mut next = || {
        let head = u32_le(object, at)?;
        at = at.checked_add(4 + 4 * (head & COUNT) as usize)?;
        Some(head)
    };
    if next()? & NO_SPACES == 0 && next()? & MORE != 0 {
        next()?;
    }
    Some(at)
}

/// Takes a set of properties apart; answers what follows it.
fn set<'a>(bytes: &'a [u8], depth: u32, found: &mut dyn FnMut(Property<'a>)) -> Option<&'a [u8]> {
    if depth > DEEPEST {
        return None;
    }
    let count = usize::from(u16_le(bytes, 0)?);
    let ids = bytes.get(2..2 + 4 * count)?;
    let mut rest = bytes.get(2 + 4 * count..)?;
    for id in ids.as_chunks().0 {
        let id = u32::from_le_bytes(*id);
        rest = match id >> 26 & 0x1F {
            // Truth stands in the property's number; references in the lists before.
            1 | 2 | 8 | 10 | 12 => rest,
            3 => rest.get(1..)?,
            4 => rest.get(2..)?,
            5 | 9 | 11 | 13 => rest.get(4..)?,
            6 => rest.get(8..)?,
            7 => {
                let len = u32_le(rest, 0)? as usize;
                let bytes = rest.get(4..)?.get(..len)?;
                let id = id & 0x03FF_FFFF;
                found(Property { id, bytes });
                rest.get(4 + len..)?
            }
            16 => {
                let sets = u32_le(rest, 0)?;
                let mut rest = rest.get(if sets == 0 { 4 } else { 8 }..)?;
                for _ in 0..sets {
                    rest = set(rest, depth + 1, found)?;
                }
                rest
            }
            17 => set(rest, depth + 1, found)?,
            _ => return None,
        };
    }
    Some(rest)
}
