//! Databases made by hand and real ones, whole, cut, damaged and hostile.

use super::row::ACCESS;
use crate::extract::testing::{Collected, collect};
use crate::model::{GapKind, Place};

/// Real databases, where the folder beside the repository is there.
fn real(name: &str) -> Option<Vec<u8>> {
    let path = format!(
        "{}/../shared/corpora/documents/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    let bytes = std::fs::read(&path);
    if bytes.is_err() {
        assert!(std::env::var_os("CI").is_none(), "{path} is missing");
        eprintln!("SKIPPED: {path} is not there");
    }
    bytes.ok()
}

fn cells(read: &Collected) -> usize {
    let places = read.pieces.iter().map(|piece| &piece.place);
    places
        .filter(|place| matches!(place, Place::Cell { row: 2.., .. }))
        .count()
}

#[test]
fn tables_of_access_97_and_later_are_read_with_their_headings() {
    for name in [
        "format-corpus/office-examples__Old Access files2__acc97.mdb",
        "Aspose.Cells-for-.NET/Articles__DataBindingFeature__dbDatabase.mdb",
    ] {
        let Some(bytes) = real(name) else { return };
        let read = collect(&ACCESS, &bytes);
        assert!(read.end.is_ok(), "{name}: {:?}", read.end);
        assert!(cells(&read) > 20, "{name}");
        assert!(
            read.pieces
                .iter()
                .any(|piece| piece.label.as_deref() == Some("Name"))
        );
    }
}

#[test]
fn a_database_cut_anywhere_is_answered() {
    let Some(bytes) = real("format-corpus/office-examples__Old Access files2__acc97.mdb") else {
        return;
    };
    for length in (0..bytes.len()).step_by(1021) {
        let read = collect(&ACCESS, &bytes[..length]);
        let is_named = read.end.is_err() || !read.gaps.is_empty();
        assert!(is_named || length.is_multiple_of(2048), "{length}");
    }
}

#[test]
fn a_damaged_database_is_answered() {
    let Some(bytes) = real("format-corpus/office-examples__Old Access files2__acc97.mdb") else {
        return;
    };
    for nth in 0..60usize {
        let mut bytes = bytes.clone();
        for at in (nth * 97..bytes.len()).step_by(1009) {
            bytes[at] ^= 0xFF;
        }
        let _ = collect(&ACCESS, &bytes).end;
    }
}

#[test]
fn an_encrypted_database_says_so() {
    let mut bytes = vec![0; 4096 * 4];
    bytes[..19].copy_from_slice(b"\0\x01\0\0Standard ACE DB");
    bytes[0x14] = 3;
    bytes[0x299] = 200;
    let read = collect(&ACCESS, &bytes);
    assert!(matches!(
        read.end,
        Err(crate::extract::ExtractError::Gap {
            kind: GapKind::Encrypted,
            ..
        })
    ));
}

#[test]
fn empty_and_headless_input_is_refused() {
    for bytes in [&b""[..], b"\0\x01\0\0Standard Jet DB\0", &[0; 9000]] {
        assert!(collect(&ACCESS, bytes).end.is_err());
    }
}
