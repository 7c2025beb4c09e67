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

/// All that is not ASCII, with a little of what stands around it.
pub(super) fn beyond_ascii(pieces: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for (n, piece) in pieces.iter().enumerate() {
        let start = match n {
            0 => 0,
            // No second byte of a character is below `0`: after one, a character begins.
            _ => piece.iter().position(|b| *b < b'0').unwrap_or(piece.len()),
        };
        gather(piece.get(start..).unwrap_or_default(), &mut out);
    }
    out
}

fn gather(piece: &[u8], out: &mut Vec<u8>) {
    let mut done = 0;
    while out.len() < ENOUGH {
        let rest = piece.get(done..).unwrap_or_default();
        let Some(first) = rest.iter().position(|b| !b.is_ascii()) else {
            return;
        };
        let length = run(rest.get(first..).unwrap_or_default());
        let from = first.saturating_sub(AROUND);
        let to = first.saturating_add(length).min(rest.len());
        out.extend_from_slice(rest.get(from..to).unwrap_or_default());
        out.push(b'\n');
        done = done.saturating_add(to);
    }
}

/// The length of a run that begins beyond ASCII and ends with `AROUND` bytes of ASCII.
fn run(bytes: &[u8]) -> usize {
    let mut ascii = 0;
    for (n, byte) in bytes.iter().enumerate() {
        ascii = if byte.is_ascii() { ascii + 1 } else { 0 };
        if ascii >= AROUND || n >= ENOUGH {
            return n + 1;
        }
    }
    bytes.len()
}
