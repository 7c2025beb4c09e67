//! Where cells, lines, pages and tables end around a word: many bytes are looked at together, since
//! most of them end nothing.

use super::chunk::{BARRIER, PAGE};

const PAGE_BYTE: u8 = PAGE as u8;
const BARRIER_BYTE: u8 = BARRIER as u8;

/// So many bytes are looked at together.
const STRIDE: usize = 16;

const fn is_edge(byte: &u8) -> bool {
    matches!(*byte, b'\n' | b'\t' | b'\r' | PAGE_BYTE | BARRIER_BYTE)
}

/// Whether any byte may be an edge: they are all below the space.
fn may_hold_edge(bytes: &[u8]) -> bool {
    bytes.iter().fold(u8::MAX, |least, byte| least.min(*byte)) < b' '
}

/// Where the first edge stands.
pub(super) fn first_edge(bytes: &[u8]) -> Option<usize> {
    let strides = bytes.chunks(STRIDE).zip((0..).step_by(STRIDE));
    let mut held = strides.filter(|(stride, _)| may_hold_edge(stride));
    held.find_map(|(stride, from)| stride.iter().position(is_edge).map(|at| from + at))
}

/// Where the last edge stands.
pub(super) fn last_edge(bytes: &[u8]) -> Option<usize> {
    let mut end = bytes.len();
    for stride in bytes.rchunks(STRIDE) {
        end -= stride.len();
        if may_hold_edge(stride)
            && let Some(at) = stride.iter().rposition(is_edge)
        {
            return Some(end + at);
        }
    }
    None
}

/// Whether at most two lines stand between here and the end of the page.
pub(super) fn is_foot(right: &[u8], at_end: bool) -> bool {
    let lines = |text: &[u8]| memchr::memchr_iter(b'\n', text).count();
    let page = memchr::memchr(PAGE_BYTE, right).and_then(|at| right.get(..at));
    page.is_some_and(|before| lines(before) <= 2) || (at_end && lines(right) <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_are_found_at_every_place() {
        for len in 0..50 {
            let plain = vec![b'x'; len];
            assert_eq!((first_edge(&plain), last_edge(&plain)), (None, None));
            for at in 0..len {
                // Other signs below the space end nothing.
                let mut text = vec![0x01; len];
                for edge in [b'\n', b'\t', b'\r', PAGE_BYTE, BARRIER_BYTE] {
                    text[at] = edge;
                    assert_eq!((first_edge(&text), last_edge(&text)), (Some(at), Some(at)));
                }
            }
        }
        assert_eq!(
            (first_edge(b"a\tb\nc"), last_edge(b"a\tb\nc")),
            (Some(1), Some(3))
        );
    }

    #[test]
    fn the_foot_of_a_page_is_two_lines_high() {
        assert!(is_foot(b" a\nb\nc\x0Cd", false));
        assert!(!is_foot(b" a\nb\nc\nd\x0C", false));
        assert!(!is_foot(b" a\nb", false));
        assert!(is_foot(b" a\nb", true));
        assert!(!is_foot(b"\n\n\n", true));
    }
}
