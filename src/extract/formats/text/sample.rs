//! Pieces of an input by which its encoding is told.

use std::io;

use crate::input::Input;

/// How much is looked at of each end.
const END: usize = 64 << 10;

/// How much is looked at of each place in between, and how many of those there are.
const SPOT: usize = 16 << 10;
const SPOTS: u64 = 3;

/// How much text beyond ASCII is enough.
const ENOUGH: usize = 64 << 10;

/// ASCII kept around what is not: words next to it tell languages apart.
const AROUND: usize = 16;

/// The head of `input`, its tail, and places in between: the first character of a log that is not
/// ASCII may come late.
pub(super) fn pieces(input: &Input) -> io::Result<Vec<Vec<u8>>> {
    let len = input.len();
    let mut pieces = vec![input.peek(0, END)?];
    if len <= END as u64 {
        return Ok(pieces);
    }
    for n in 1..=SPOTS {
        let at = (len / (SPOTS + 1)).saturating_mul(n) & !3;
        if at >= END as u64 {
            pieces.push(input.peek(at, SPOT)?);
        }
    }
    let tail = len.saturating_sub(END as u64).max(END as u64) & !3;
    pieces.push(input.peek(tail, END)?);
    Ok(pieces)
}

/// All that is not ASCII, with a little of what stands around it. Only its very end may be cut inside
/// a character.
pub(super) fn beyond_ascii(pieces: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for (n, piece) in pieces.iter().enumerate() {
        let start = match n {
            0 => 0,
            // No second byte of a character is below `0`: after one, a character begins.
            _ => piece.iter().position(|b| *b < b'0').unwrap_or(piece.len()),
        };
        let ended = gather(piece.get(start..).unwrap_or_default(), &mut out);
        if ended == Ended::Anywhere && n + 1 < pieces.len() {
            // Nothing can be joined to half a character.
            let last = out.iter().rposition(|b| *b < b'0');
            let Some(last) = last else {
                break;
            };
            out.truncate(last + 1);
        }
    }
    out
}

/// Where what was gathered ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    AfterCharacter,
    Anywhere,
}

fn gather(piece: &[u8], out: &mut Vec<u8>) -> Ended {
    let mut rest = piece;
    while out.len() < ENOUGH {
        let Some(first) = rest.iter().position(|b| !b.is_ascii()) else {
            return Ended::AfterCharacter;
        };
        let from = rest.get(first.saturating_sub(AROUND)..).unwrap_or_default();
        let length = run(from);
        let (run, after) = from.split_at_checked(length).unwrap_or((from, &[]));
        out.extend_from_slice(run);
        let is_closed = run.iter().rev().take(AROUND).all(u8::is_ascii);
        if !is_closed {
            return Ended::Anywhere;
        }
        out.push(b'\n');
        rest = after;
    }
    Ended::AfterCharacter
}

/// The length of a run that has something beyond ASCII and ends with `AROUND` bytes of ASCII after it.
fn run(bytes: &[u8]) -> usize {
    let start = bytes.iter().position(|b| !b.is_ascii()).unwrap_or(0);
    let mut ascii = 0;
    for (n, byte) in bytes.iter().enumerate().skip(start) {
        ascii = if byte.is_ascii() { ascii + 1 } else { 0 };
        if ascii >= AROUND || n >= ENOUGH {
            return n + 1;
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_ascii_is_gathered_with_its_neighbours() {
        let text = [
            &b"x".repeat(50)[..],
            b"caf\xE9 noir",
            &b"y".repeat(50),
            b" \xFCber",
        ]
        .concat();
        let expected = b"xxxxxxxxxxxxxcaf\xE9 noiryyyyyyyyyyy\nyyyyyyyyyyyyyyy \xFCber";
        assert_eq!(beyond_ascii(&[&text]), expected);
    }

    #[test]
    fn a_piece_cut_inside_a_character_ends_before_it_when_another_follows() {
        let cut = b"\xA4\xA4\xA4\xE5 \xA4\xA4\xA4";
        assert_eq!(beyond_ascii(&[cut, cut]), b"\xA4\xA4\xA4\xE5  \xA4\xA4\xA4");
        let solid = b"\xA4\xA4\xA4";
        assert_eq!(beyond_ascii(&[solid, solid]), solid);
    }
}
