//! Whether bytes are text at all, and how a text begins.

use super::decoding::Decoding;
use super::encoding::detect;
use super::wide::{self, Sureness};
use crate::extract::format::Probe;

/// One control character in so many bytes is a slip; more is a binary file.
const CONTROL_SHARE: usize = 100;

/// Beginnings of formats that look like text and are not read as text.
const OTHERS: &[&[u8]] = &[b"%PDF", b"PK\x03\x04", b"{\\rt"];

/// Whether the input is text in some encoding, judged by both of its ends.
pub(crate) fn is_text(probe: &Probe<'_>) -> bool {
    let head = probe.head;
    if OTHERS.iter().any(|other| head.starts_with(other)) {
        return false;
    }
    if is_wide(head) {
        return true;
    }
    let tail = if probe.input.len() > head.len() as u64 {
        probe.tail
    } else {
        &[]
    };
    [head, tail].into_iter().all(|end| {
        let controls = end.iter().filter(|b| is_control(**b)).count();
        controls.saturating_mul(CONTROL_SHARE) <= end.len()
    })
}

fn is_wide(head: &[u8]) -> bool {
    let sure = matches!(wide::guess(head), Some((_, Sureness::Sure)));
    let first = detect(head.get(..4).unwrap_or(head)).first;
    let marked = matches!(
        head,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 0, 0xFE, 0xFF, ..]
    );
    sure || (marked && wide::fits(head, first))
}

/// Tabs, line ends, form feeds, escapes and the end mark of DOS are common in text.
const fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0x0E..=0x19 | 0x1C..=0x1F | 0x7F)
}

/// The text that the first `length` bytes of `head` are, in their likeliest encoding.
pub(crate) fn opening(head: &[u8], length: usize) -> String {
    let head = head.get(..length).unwrap_or(head);
    let mut decoding = Decoding::new(head, detect(head).first);
    let mut text = String::new();
    // Reading from memory does not fail.
    while let Ok(Some(chunk)) = decoding.chunk() {
        text.push_str(chunk);
    }
    text
}
