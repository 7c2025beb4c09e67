//! Kinds that share a mark and are told apart by what follows it.

use super::known::Family::{self, Archive, Document, Encrypted, Media, Picture, System};
use crate::extract::bytes::{u16_le, u32_be};

type Found = (&'static str, Family);

/// Tries one kind after the other.
pub(super) fn kind(head: &[u8], tail: &[u8], extension: &str) -> Option<Found> {
    riff(head)
        .or_else(|| boxes(head))
        .or_else(|| matroska(head))
        .or_else(|| program(head))
        .or_else(|| rar(head))
        .or_else(|| bitmap(head))
        .or_else(|| sound(head, extension))
        .or_else(|| cryptographic(head))
        .or_else(|| table(head, extension))
        .or_else(|| by_tail(tail))
}

fn riff(head: &[u8]) -> Option<Found> {
    if !head.starts_with(b"RIFF") && !head.starts_with(b"RIFX") {
        return None;
    }
    Some(match head.get(8..12)? {
        b"WAVE" => ("wav", Media),
        b"AVI " => ("avi", Media),
        b"ACON" => ("ani", Picture),
        b"CDRA" | b"CDR9" | b"CDR8" | b"CDR7" | b"CDR6" => ("cdr", Document),
        _ => ("riff", Media),
    })
}

/// The family of MPEG-4 by its brand.
fn boxes(head: &[u8]) -> Option<Found> {
    Some(match head.get(4..8)? {
        b"ftyp" => match head.get(8..12)? {
            b"crx " => ("cr3", Picture),
            b"jp2 " | b"jpx " | b"jpm " => ("jp2", Picture),
            b"qt  " => ("mov", Media),
            b"M4A " | b"M4B " => ("m4a", Media),
            _ => ("mp4", Media),
        },
        b"moov" | b"mdat" | b"wide" | b"pnot" => ("mov", Media),
        b"skip" | b"free" if u32_be(head, 0)? < 1 << 16 => ("mov", Media),
        _ => return None,
    })
}

fn matroska(head: &[u8]) -> Option<Found> {
    head.starts_with(b"\x1A\x45\xDF\xA3").then(|| {
        let start = head.get(..64).unwrap_or(head);
        let webm = memchr::memmem::find(start, b"webm").is_some();
        (if webm { "webm" } else { "mkv" }, Media)
    })
}

fn program(head: &[u8]) -> Option<Found> {
    if head.starts_with(b"MZ") && head.len() >= 64 {
        return Some(("exe", Media));
    }
    if head.starts_with(b"\xCA\xFE\xBA\xBE") {
        // The version of a class file is larger than the number of programs in a fat one.
        let is_class = u32_be(head, 4)? & 0xFFFF >= 44;
        return Some((if is_class { "class" } else { "mach-o" }, Media));
    }
    // The magic number of Python ends in a line end on purpose.
    if head.get(2..4) == Some(b"\r\n") && u16_le(head, 0).is_some_and(|n| (3000..4000).contains(&n))
    {
        return Some(("pyc", Media));
    }
    None
}

fn rar(head: &[u8]) -> Option<Found> {
    if let Some(rest) = head.strip_prefix(b"Rar!\x1A\x07\0") {
        // The main header's flags, then those of the first file.
        let hidden = u16_le(rest, 3)? & 0x0080 != 0;
        let locked = rest.get(13 + 2) == Some(&0x74)
            && u16_le(rest, 13 + 3).is_some_and(|flags| flags & 0x0004 != 0);
        return Some(("rar", if hidden || locked { Encrypted } else { Archive }));
    }
    if let Some(rest) = head.strip_prefix(b"Rar!\x1A\x07\x01\0") {
        // After the sum: the length in one byte, then the type; 4 hides all that follows.
        let hidden = rest.get(5) == Some(&4);
        return Some(("rar", if hidden { Encrypted } else { Archive }));
    }
    None
}

fn bitmap(head: &[u8]) -> Option<Found> {
    if head.starts_with(b"BM") {
        // The length of the second header is one of few.
        let sizes = [12, 40, 52, 56, 64, 108, 124];
        let second = u16_le(head, 14)?;
        return sizes.contains(&second).then_some(("bmp", Picture));
    }
    // P1 to P7, then white space or a remark.
    if let [b'P', b'1'..=b'7', b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = head
        && rest
            .first()
            .is_some_and(|byte| byte.is_ascii_digit() || *byte == b'#' || *byte == b'W')
    {
        return Some(("pnm", Picture));
    }
    None
}

fn sound(head: &[u8], extension: &str) -> Option<Found> {
    // A frame's mark is short: its other fields must hold possible values.
    if let [0xFF, second, third, ..] = head
        && second & 0xE0 == 0xE0
    {
        let layer = second >> 1 & 3;
        if second & 0xF6 == 0xF0 && third >> 2 & 15 < 13 {
            return Some(("aac", Media));
        }
        let possible = second >> 3 & 3 != 1 && layer != 0 && third >> 4 != 15 && third >> 4 != 0;
        if possible && third >> 2 & 3 != 3 && extension != "txt" && *second != 0xFE {
            return Some(("mp3", Media));
        }
    }
    // Transport streams repeat their mark.
    let ts = |from: usize| {
        [0, 188, 376]
            .iter()
            .all(|at| head.get(from + at) == Some(&0x47))
    };
    (ts(0) || (head.starts_with(&[0; 3]) && ts(4))).then_some(("mpeg-ts", Media))
}

/// Messages and keys in the binary form of PKCS.
fn cryptographic(head: &[u8]) -> Option<Found> {
    const PKCS7: &[u8] = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07";
    if head.first() != Some(&0x30) {
        return None;
    }
    let start = head.get(..256).unwrap_or(head);
    let found = |mark: &[u8]| memchr::memmem::find(start, mark);
    let first = found(PKCS7).filter(|at| *at < 32);
    let Some(kind) = first.and_then(|at| start.get(at + PKCS7.len())) else {
        let certificate = head.get(1) == Some(&0x82) && head.get(4) == Some(&0x30);
        return certificate.then_some(("der", System));
    };
    // An empty content: the signature of something that lies beside it.
    let detached = [
        found(b"\x30\x0B\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01"),
        found(b"\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01\0\0"),
    ];
    Some(match kind {
        2 if detached.iter().any(Option::is_some) => ("signature", System),
        3 | 6 => ("p7m", Encrypted),
        // Inside a key store the keys are encrypted, and they are no text.
        1 if found(b"\x02\x01\x03").is_some_and(|at| at < 8) => ("p12", System),
        _ => ("p7m", Document),
    })
}

/// Tables whose marks are too short to be believed without the name.
fn table(head: &[u8], extension: &str) -> Option<Found> {
    let first = *head.first()?;
    let dated = matches!(head.get(1..4)?, [_, 1..=12, 1..=31]);
    let versions = [
        0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x43, 0x63, 0x83, 0x8B, 0xCB, 0xF5, 0xFB,
    ];
    if extension == "dbf" && dated && versions.contains(&first) {
        return Some(("dbf", Document));
    }
    let dta = matches!(first, 0x69..=0x73) && matches!(head.get(1), Some(1 | 2));
    if extension == "dta" && dta {
        return Some(("dta", Document));
    }
    None
}

fn by_tail(tail: &[u8]) -> Option<Found> {
    let from = tail.len().checked_sub(512)?;
    tail.get(from..)?
        .starts_with(b"koly")
        .then_some(("dmg", Archive))
}
