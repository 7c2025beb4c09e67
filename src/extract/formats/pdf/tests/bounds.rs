//! Damage, encryption, odd forms of storage, and limits.

use super::build::{first_line, flate, kinds, one_page, stream};
use crate::extract::format::{Claim, ExtractError, Probe, Sign};
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::{collect, collect_within};
use crate::input::Input;
use crate::limits::Limits;
use crate::model::{GapKind, Place};

#[test]
fn a_header_behind_other_bytes_is_a_signature_and_one_too_far_is_none() {
    let claim = |head: &[u8]| {
        let input = Input::from_bytes(head);
        (FORMAT.signature)(&Probe {
            head,
            tail: head,
            extension: "bin",
            input: &input,
            zip_names: &[],
            compound: None,
            is_text: Default::default(),
        })
    };
    assert_eq!(claim(b"%PDF-1.4"), Claim::Certain);
    assert_eq!(claim(b"junk\n%PDF-1.4\n1 0 obj"), Claim::Certain);
    assert_eq!(claim(b"print('%PDF-1.4')"), Claim::No);
    assert_eq!(claim(&[&[b' '; 1030][..], b"%PDF-1.4"].concat()), Claim::No);
}

#[test]
fn a_damaged_page_keeps_what_came_before_the_damage() {
    let text: String = (0..2000).map(|n| format!("(N{n}) Tj T* ")).collect();
    let mut packed = flate(format!("BT /F 9 Tf 12 TL {text}").as_bytes());
    packed.truncate(packed.len() / 2);
    let bytes = one_page("", "", stream("/Filter/FlateDecode", &packed), &[]);
    let read = collect(&FORMAT, &bytes);
    assert!(read.text.contains("N0\nN1\n") && read.text.contains("\nN500\n"));
    assert!(!read.text.contains("N1999"));
    assert_eq!(kinds(&read), [GapKind::Truncated]);
}

#[test]
fn what_a_limit_cuts_off_is_named_and_the_rest_is_read() {
    let text: String = (0..50_000).map(|n| format!("(N{n}) Tj T* ")).collect();
    let packed = flate(format!("BT /F 9 Tf 12 TL {text}").as_bytes());
    let bytes = one_page("", "", stream("/Filter/FlateDecode", &packed), &[]);
    let limits = Limits {
        expanded_size: 100_000,
        ..Limits::default()
    };
    let read = collect_within(&FORMAT, &bytes, limits);
    assert!(read.text.contains("\nN1000\n"));
    assert_eq!(kinds(&read), [GapKind::ExpandedSize]);
}

#[test]
fn chains_of_filters_with_short_names_are_undone() {
    let content = b"BT /F 9 Tf (Short K274918) Tj ET";
    let hex: String = content.iter().map(|b| format!("{b:02x}")).collect();
    let bytes = one_page(
        "",
        "",
        stream("/Filter[/Fl/AHx]", &flate(hex.as_bytes())),
        &[],
    );
    assert_eq!(first_line(&collect(&FORMAT, &bytes)), "Short K274918");
}

#[test]
fn a_stream_without_a_length_is_read() {
    let content = b"<<>>stream\nBT /F 9 Tf (No length) Tj ET\nendstream".to_vec();
    let read = collect(&FORMAT, &one_page("", "", content, &[]));
    assert_eq!(first_line(&read), "No length");
}

/// The document of [`page`], encrypted by the object layer's own writer.
fn encrypted(user_password: &str) -> Vec<u8> {
    use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat};
    let plain = one_page(
        "",
        "",
        stream("", b"BT /F 9 Tf (Locked K274918) Tj ET"),
        &[],
    );
    let mut document = Document::load_mem(&plain).unwrap();
    let id = Object::String(vec![7; 16], StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let state = EncryptionState::try_from(EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password,
        key_length: 128,
        permissions: Permissions::all(),
    })
    .unwrap();
    document.encrypt(&state).unwrap();
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

#[test]
fn an_empty_password_opens_and_any_other_is_a_gap() {
    let read = collect(&FORMAT, &encrypted(""));
    assert_eq!(first_line(&read), "Locked K274918");
    assert_eq!(read.signs, [Sign::Encrypted]);
    let read = collect(&FORMAT, &encrypted("secret"));
    assert!(matches!(
        read.end,
        Err(ExtractError::Gap {
            kind: GapKind::Encrypted,
            ..
        })
    ));
    assert_eq!(read.text.trim(), "");
}

#[test]
fn what_is_no_document_is_malformed() {
    for bytes in [&b"%PDF-1.4\n%%EOF"[..], b"%PDF-1.4 nothing"] {
        assert!(matches!(
            collect(&FORMAT, bytes).end,
            Err(ExtractError::Gap {
                kind: GapKind::Malformed,
                ..
            })
        ));
    }
}

#[test]
fn a_small_file_with_endless_objects_is_turned_away() {
    let numbers = flate(&[&b"9 0 ["[..], &b"1 ".repeat(6 << 20)[..], b"]"].concat());
    let dict = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
    let bytes = one_page("", "", stream("", b""), &[stream(dict, &numbers)]);
    assert_eq!(kinds(&collect(&FORMAT, &bytes)), [GapKind::Memory]);
}

#[test]
fn every_cut_of_a_document_ends_in_an_answer() {
    let bytes = one_page(
        "/AcroForm<</Fields[6 0 R]>>",
        "/Annots[6 0 R]",
        stream("", b"BT /F 9 Tf (Cut me) Tj ET"),
        &[b"<</Subtype/Widget/T(a)/V(b)>>".to_vec()],
    );
    for length in 0..bytes.len() {
        let read = collect(&FORMAT, &bytes[..length]);
        assert!(read.end.is_err() || !read.text.is_empty() || !read.gaps.is_empty());
    }
}

#[test]
fn a_document_whose_end_is_missing_says_so() {
    let text = stream("", b"BT /F 9 Tf (Still here) Tj ET");
    let bytes = one_page("", "", text, &[stream("", &[b'x'; 4096])]);
    assert_eq!(kinds(&collect(&FORMAT, &bytes)), []);
    let read = collect(&FORMAT, &bytes[..bytes.len() - 3000]);
    assert_eq!(first_line(&read), "Still here");
    assert!(kinds(&read).contains(&GapKind::Truncated));
}

#[test]
fn content_that_is_not_there_is_a_gap_at_its_page() {
    let bytes = one_page("", "/Contents 99 0 R", stream("", b""), &[]);
    assert_eq!(kinds(&collect(&FORMAT, &bytes)), [GapKind::Malformed]);
    let bytes = one_page("", "", stream("", b"/X Do"), &[]);
    let read = collect(&FORMAT, &bytes);
    assert_eq!(kinds(&read), [GapKind::Malformed]);
    assert_eq!(read.gaps[0].0, Place::page(1));
}

#[test]
fn an_object_that_cannot_be_read_is_a_gap() {
    let deep = [&b"[".repeat(500)[..], &b"]".repeat(500)].concat();
    let text = stream("", b"BT /F 9 Tf (Beside it) Tj ET");
    let read = collect(&FORMAT, &one_page("", "", text, &[deep]));
    assert_eq!(first_line(&read), "Beside it");
    assert_eq!(kinds(&read), [GapKind::Malformed]);
}
