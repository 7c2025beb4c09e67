//! Whether bytes are text at all, and how a text begins.

use super::decoding::Decoding;
use super::encoding::detect;
use super::wide;
use crate::extract::format::Probe;

/// One control character in so many bytes is a slip; more is a binary file.
const CONTROL_SHARE: usize = 100;

/// Text is padded with NULs here and there, and torn logs have runs of them: up to one byte in four.
const FILL_SHARE: usize = 4;

/// Beginnings of formats that look like text and are not read as text.
const OTHERS: &[&[u8]] = &[b"%PDF", b"PK\x03\x04", b"{\\rt"];

/// Whether the input is text in some encoding, judged by both of its ends.
pub(crate) fn is_text(probe: &Probe<'_>) -> bool {
    *probe.is_text.get_or_init(|| looks_like_text(probe))
}

fn looks_like_text(probe: &Probe<'_>) -> bool {
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
    [head, tail].into_iter().all(is_mostly_text)
}

fn is_mostly_text(bytes: &[u8]) -> bool {
    let count = |wanted: fn(u8) -> bool| bytes.iter().filter(|b| wanted(**b)).count();
    let controls = count(is_control);
    let fill = count(|b| b == 0);
    controls.saturating_mul(CONTROL_SHARE) <= bytes.len()
        && fill.saturating_mul(FILL_SHARE) <= bytes.len()
        && !is_ebcdic(bytes)
}

/// Text of mainframes: blanks are `@` in it, letters are beyond ASCII, and there is no ASCII blank.
fn is_ebcdic(bytes: &[u8]) -> bool {
    let count = |wanted: fn(u8) -> bool| bytes.iter().filter(|b| wanted(**b)).count();
    let blanks = count(|b| b == b'@');
    let letters = count(|b| matches!(b, 0x81..=0xA9 | 0xC1..=0xE9 | 0xF0..=0xF9));
    bytes.len() >= 64
        && blanks.saturating_mul(50) >= bytes.len()
        && blanks.saturating_add(letters).saturating_mul(10) >= bytes.len().saturating_mul(7)
        && memchr::memchr2(b' ', b'\n', bytes).is_none()
}

fn is_wide(head: &[u8]) -> bool {
    let first = detect(head.get(..4).unwrap_or(head)).first;
    let marked = matches!(
        head,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 0, 0xFE, 0xFF, ..]
    );
    wide::is_sure(head) || (marked && wide::fits(head, first))
}

/// Tabs, line ends, form feeds, escapes and the end mark of DOS are common in text.
const fn is_control(byte: u8) -> bool {
    matches!(byte, 1..=8 | 0x0E..=0x19 | 0x1C..=0x1F | 0x7F)
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

#[cfg(test)]
mod tests {

    use super::*;
    use crate::input::Input;

    fn text(bytes: &[u8]) -> bool {
        let input = Input::from_bytes(bytes);
        is_text(&Probe {
            head: bytes,
            tail: bytes,
            extension: "txt",
            input: &input,
            zip_names: &[],
            compound: None,
            is_text: Default::default(),
        })
    }

    #[test]
    fn text_with_slips_and_padding_is_text() {
        assert!(text(b""));
        assert!(text("姓名,身份證\n".as_bytes()));
        assert!(text(b" a ,\0b\0,\tc\t\n1,2,3\n"));
        let mut log = b"a line of a log\n".repeat(20);
        log.extend_from_slice(&[0xFF, 0x01, 0xC3]);
        assert!(text(&log));
        let wide: Vec<u8> = "Name: 陳\r\n"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert!(text(&wide));
    }

    #[test]
    fn binary_files_and_other_formats_are_no_text() {
        assert!(!text(b"%PDF-1.7\n"));
        assert!(!text(b"{\\rtf1\\ansi hello}"));
        assert!(!text(b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0"));
        let scrambled: Vec<u8> = (0..500u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        assert!(!text(&scrambled));
        let ebcdic = [0xD5, 0x81, 0x94, 0x85, 0x40, 0xC3, 0x88, 0x81, 0x95, 0x40].repeat(10);
        assert!(!text(&ebcdic));
    }
}
