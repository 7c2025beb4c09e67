//! Each stream whole, joined, cut, damaged and followed by something else.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use super::*;
use crate::extract::format::{Content, Format};
use crate::extract::testing::{Collected, collect, collect_within};
use crate::limits::Limits;
use crate::model::GapKind;

fn held(got: &Collected) -> Vec<u8> {
    match &got.children[0].content {
        Content::Input(input) | Content::Partial(input, ..) => input.peek(0, 1 << 22).unwrap(),
        Content::Unread(..) => Vec::new(),
    }
}

fn gap(got: &Collected) -> Option<GapKind> {
    match &got.children[0].content {
        Content::Input(_) => None,
        Content::Partial(_, kind, _) | Content::Unread(kind, _) => Some(*kind),
    }
}

/// Lines that no two compressors make alike small, enough for two blocks of each.
fn text() -> Vec<u8> {
    (0..20_000u32)
        .flat_map(|n| format!("{n} {:08x}\n", n.wrapping_mul(2_654_435_761)).into_bytes())
        .collect()
}

/// What a program of the machine makes of `bytes`; nothing where it is absent.
fn made(program: &str, arguments: &[&str], bytes: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take()?;
    let bytes = bytes.to_vec();
    let feeding = std::thread::spawn(move || stdin.write_all(&bytes));
    let mut out = Vec::new();
    child.stdout.take()?.read_to_end(&mut out).ok()?;
    let _ = feeding.join();
    child.wait().ok()?.success().then_some(out)
}

fn each(mut with: impl FnMut(&Format, &[u8], &[u8])) {
    let rows: [(&Format, &str, &[&str]); 9] = [
        (&BZIP2, "bzip2", &["-1", "-c"]),
        (&XZ, "xz", &["-c"]),
        (&LZMA, "xz", &["--format=lzma", "-c"]),
        (&ZSTD, "zstd", &["-c", "-q"]),
        (&LZ4, "lz4", &["-c", "-q"]),
        (&LZ4, "lz4", &["-l", "-c", "-q"]),
        (&BROTLI, "brotli", &["-c"]),
        (&COMPRESS, "compress", &["-c"]),
        (&LZIP, "lzip", &["-c"]),
    ];
    let text = text();
    for (format, program, arguments) in rows {
        match made(program, arguments, &text) {
            Some(packed) => with(format, &packed, &text),
            None => eprintln!("SKIPPED: {program} is not installed"),
        }
    }
}

#[test]
fn what_other_programs_pack_is_read_whole() {
    each(|format, packed, text| {
        let got = collect(format, packed);
        got.end.as_ref().unwrap();
        assert_eq!(gap(&got), None, "{}", format.name);
        assert!(held(&got) == text, "{}", format.name);
    });
}

#[test]
fn a_cut_stream_gives_its_beginning_and_a_gap() {
    each(|format, packed, text| {
        let got = collect(format, &packed[..packed.len() * 3 / 4]);
        // The streams of `compress` do not say where they end.
        if format.name != "compress" && packed[..3] != [0x02, 0x21, 0x4C] {
            assert!(gap(&got).is_some(), "{}", format.name);
        }
        let held = held(&got);
        // Half of a chunk of XZ comes out with what its decoder makes of nothing.
        let same = held.iter().zip(text).take_while(|(a, b)| a == b).count();
        let wanted = if format.name == "xz" {
            text.len() / 2
        } else {
            held.len()
        };
        assert!(same > 0 && same >= wanted, "{}", format.name);
    });
}

#[test]
fn joined_streams_are_one_content() {
    each(|format, packed, text| {
        if matches!(format.name, "lzma" | "brotli" | "compress") {
            return;
        }
        let got = collect(format, &[packed, packed].concat());
        assert_eq!(gap(&got), None, "{}", format.name);
        assert!(held(&got) == [text, text].concat(), "{}", format.name);
    });
}

#[test]
fn bytes_behind_a_stream_are_a_gap() {
    each(|format, packed, text| {
        if format.name == "compress" {
            return;
        }
        let got = collect(format, &[packed, b"hidden behind it"].concat());
        assert!(gap(&got).is_some(), "{}", format.name);
        assert!(held(&got) == text, "{}", format.name);
    });
}

#[test]
fn damage_in_the_middle_keeps_what_came_before() {
    each(|format, packed, text| {
        let mut bytes = packed.to_vec();
        let middle = bytes.len() / 2;
        for byte in &mut bytes[middle..middle + 8] {
            *byte ^= 0xA5;
        }
        let got = collect(format, &bytes);
        let held = held(&got);
        let same = held.iter().zip(text).take_while(|(a, b)| a == b).count();
        assert!(same > 0, "{}", format.name);
    });
}

#[test]
fn a_declared_dictionary_beyond_the_limit_is_never_allocated() {
    let mut alone = vec![0x5D, 0, 0, 0, 0x80];
    alone.extend([0xFF; 8]);
    alone.extend([0; 16]);
    let got = collect(&LZMA, &alone);
    assert!(matches!(
        got.end,
        Err(crate::extract::ExtractError::Gap {
            kind: GapKind::Memory,
            ..
        })
    ));
    // A frame whose window is two to the power of 41.
    let frame = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xF8, 1, 0, 0];
    assert_eq!(gap(&collect(&ZSTD, &frame)), Some(GapKind::Memory));
}

#[test]
fn a_stream_that_swells_stops_at_its_limit() {
    let limits = Limits {
        expanded_size: 1 << 20,
        ..Limits::default()
    };
    each(|format, packed, _| {
        let Some(swelling) = made("xz", &["-c"], &vec![b'a'; 4 << 20]) else {
            return;
        };
        if format.name == "xz" {
            let got = collect_within(format, &swelling, limits.clone());
            assert_eq!(gap(&got), Some(GapKind::ExpandedSize));
        }
        assert!(!packed.is_empty());
    });
}

#[test]
fn an_empty_or_short_file_is_no_panic() {
    for format in [
        &BZIP2, &XZ, &LZMA, &ZSTD, &LZ4, &BROTLI, &SNAPPY, &COMPRESS, &LZIP,
    ] {
        for len in 0..14 {
            collect(
                format,
                &[0x1F, 0x9D, 0x90, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11][..len],
            );
        }
    }
}
