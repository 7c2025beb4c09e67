//! What lies in one another, further than any stack or patience goes.

use std::time::{Duration, Instant};

use tidegate::Limits;
use tidegate::model::GapKind;

use crate::made::{SENTENCE, gzip, has_gap, named, scanner};
use crate::{assert_stopped_by, hkids, scanned_within};

/// Nested `levels` deep, with a number in the middle.
fn nested(open: &str, close: &str, levels: usize) -> Vec<u8> {
    let text = [
        &open.repeat(levels),
        "K274918(1) HKID",
        &close.repeat(levels),
    ]
    .concat();
    text.into_bytes()
}

#[test]
fn deep_structures_exhaust_no_stack_and_hide_nothing() {
    let scanner = scanner(2);
    const LEVELS: usize = 200_000;
    let mut json = nested("[", "]", LEVELS);
    let at = LEVELS;
    json.insert(at, b'"');
    json.insert(at + 1 + "K274918(1) HKID".len(), b'"');
    let keys = nested(r#"{"a":""#, "", 1);
    let keys = [r#"{"a":"#.repeat(LEVELS).into_bytes(), keys].concat();
    for (name, bytes) in [
        ("deep.json", json),
        ("keys.json", keys),
        ("deep.xml", nested("<a>", "</a>", LEVELS)),
        ("open.xml", nested("<a>", "", LEVELS)),
        ("deep.html", nested("<div>", "</div>", LEVELS)),
        ("tables.html", nested("<table><tr><td>", "", LEVELS / 4)),
        ("deep.md", nested("> ", "\n", LEVELS)),
    ] {
        let outcome = scanner.scan_bytes(bytes, &named(name));
        assert!(!has_gap(&outcome, GapKind::ReaderFault), "{name}");
        assert!(outcome.is_stopped(), "{name}");
        assert_eq!(hkids(&outcome), 1, "{name}");
    }
}

#[test]
fn entities_that_multiply_are_not_expanded_and_the_text_beside_them_is_read() {
    let mut xml = String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE a [\n<!ENTITY l0 \"ha\">\n");
    for level in 1..20 {
        let inner = format!("&l{};", level - 1).repeat(10);
        xml.push_str(&format!("<!ENTITY l{level} \"{inner}\">\n"));
    }
    xml.push_str(&format!("]>\n<a>&l19;<b>{SENTENCE}</b></a>\n"));
    let started = Instant::now();
    let outcome = scanner(2).scan_bytes(xml.into_bytes(), &named("laughs.xml"));
    assert_eq!(hkids(&outcome), 1);
    assert!(outcome.coverage.chars < 1 << 20);
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn gzip_in_gzip_is_followed_to_the_limit_and_no_further() {
    let layers = |many: usize| (0..many).fold(SENTENCE.into(), |inner: Vec<u8>, _| gzip(&inner));
    let scanner = scanner(2);
    let limit = Limits::default().depth as usize;
    let within = scanner.scan_bytes(layers(limit), &named("a.gz"));
    assert_eq!(hkids(&within), 1);
    assert!(within.coverage.complete);
    let beyond = scanner.scan_bytes(layers(limit + 1), &named("a.gz"));
    assert_eq!(hkids(&beyond), 0);
    assert_stopped_by(&beyond, GapKind::Depth);
    let far_beyond = scanner.scan_bytes(layers(200), &named("a.gz"));
    assert_stopped_by(&far_beyond, GapKind::Depth);
}

/// An archive in an archive, `levels` deep, nothing compressed; made from the inside in one pass.
fn archives_in_archives(levels: usize) -> Vec<u8> {
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    let mut inner = SENTENCE.len() as u32;
    let mut sum = flate2::Crc::new();
    sum.update(SENTENCE.as_bytes());
    for level in 0..levels {
        let name: &[u8; 5] = if level == 0 { b"a.txt" } else { b"a.zip" };
        let mut fields = vec![20, 0, 0, 0, 0, 0, 0xC0, 0x4B, 0x62, 0x5C];
        fields.extend(sum.sum().to_le_bytes());
        fields.extend([inner.to_le_bytes(), inner.to_le_bytes()].concat());
        fields.extend([5, 0, 0, 0]);
        let header = [b"PK\x03\x04", fields.as_slice(), name].concat();
        let mut tail = [b"PK\x01\x02\x14\0", fields.as_slice(), &[0; 14], name].concat();
        let at = header.len() as u32 + inner;
        let len = tail.len() as u32;
        tail.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
        tail.extend([len.to_le_bytes(), at.to_le_bytes()].concat());
        tail.extend([0, 0]);
        let mut whole = flate2::Crc::new();
        whole.update(&header);
        whole.combine(&sum);
        let mut last = flate2::Crc::new();
        last.update(&tail);
        whole.combine(&last);
        (sum, inner) = (whole, at + tail.len() as u32);
        before.push(header);
        behind.push(tail);
    }
    before.reverse();
    [before.concat(), SENTENCE.into(), behind.concat()].concat()
}

#[test]
fn ten_thousand_archives_in_one_another_are_followed_to_the_limit() {
    let few = scanned_within(Limits::default(), 60, "few.zip", archives_in_archives(16));
    assert_eq!(hkids(&few), 1);
    assert!(few.coverage.complete, "{:?}", few.gaps);
    let many = scanned_within(
        Limits::default(),
        60,
        "many.zip",
        archives_in_archives(10_000),
    );
    assert_stopped_by(&many, GapKind::Depth);
    assert_eq!(hkids(&many), 0);
}

#[test]
fn a_hundred_thousand_groups_of_rtf_hide_nothing() {
    let levels = 100_000;
    let text = [
        "{\\rtf1 ",
        &"{".repeat(levels),
        "K274918(1) HKID",
        &"}".repeat(levels),
        "}",
    ];
    let outcome = scanned_within(Limits::default(), 60, "a.rtf", text.concat().into_bytes());
    assert_eq!(outcome.format, "rtf");
    assert_eq!(hkids(&outcome), 1);
}

#[test]
fn a_million_arrays_in_a_document_exhaust_no_stack() {
    let arrays = ["[".repeat(1_000_000), "]".repeat(1_000_000)].concat();
    let text = format!(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Deep {arrays}>>\nendobj\n\
         2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
         3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n\
         4 0 obj\n{arrays}\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"
    );
    let outcome = scanned_within(Limits::default(), 60, "deep.pdf", text.into_bytes());
    assert!(outcome.is_stopped());
}

#[test]
fn a_mail_of_a_hundred_thousand_parts_stops_at_the_limit_of_members() {
    let mut mail = String::from(
        "From: a@example.com\r\nSubject: parts\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n",
    );
    mail.push_str(&format!("--b\r\n\r\n{SENTENCE}\r\n"));
    for n in 0..100_001 {
        mail.push_str(&format!(
            "--b\r\nContent-Disposition: attachment; filename={n}\r\n\r\nx\r\n"
        ));
    }
    mail.push_str("--b--\r\n");
    let outcome = scanned_within(Limits::default(), 240, "parts.eml", mail.into_bytes());
    assert_stopped_by(&outcome, GapKind::Members);
    assert_eq!(hkids(&outcome), 1);
}
