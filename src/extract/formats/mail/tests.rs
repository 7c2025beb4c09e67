//! Mails written by hand, as clients and as attackers write them.

use super::EML;
use crate::extract::format::{Content, Sign};
use crate::extract::testing::{Collected, collect};
use crate::model::{GapKind, Place};

fn held(content: &Content) -> Vec<u8> {
    match content {
        Content::Input(input) | Content::Partial(input, ..) => input.peek(0, 1 << 16).unwrap(),
        Content::Unread(..) => Vec::new(),
    }
}

fn read(mail: impl AsRef<[u8]>) -> Collected {
    let got = collect(&EML, mail.as_ref());
    got.end.as_ref().unwrap();
    got
}

#[test]
fn a_big5_subject_and_a_gb18030_body_are_text() {
    let (subject, ..) = encoding_rs::BIG5.encode("客戶名單");
    let (body, ..) = encoding_rs::GB18030.encode("请提供身份证号码以便跟进\n> 引用\n");
    let word = crate_base64(&subject);
    let mut mail =
        format!("Subject: =?Big5?B?{word}?=\nContent-Type: text/plain; charset=gb2312\n\n")
            .into_bytes();
    mail.extend_from_slice(&body);
    let got = read(&mail);
    assert_eq!(got.pieces[0].text, "客戶名單");
    assert_eq!(got.pieces[0].label.as_deref(), Some("Subject"));
    assert_eq!(got.pieces[0].place, Place::part("mail-header"));
    assert_eq!(got.pieces[2].text, "请提供身份证号码以便跟进");
    assert_eq!(got.pieces[3].text, "> 引用");
    assert_eq!(got.pieces[3].place, Place::line(2));
}

fn crate_base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sextets = bytes.chunks(3).flat_map(|three| {
        let bits = (three
            .iter()
            .fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)))
            << (8 * (3 - three.len()));
        (0..=three.len()).map(move |n| bits >> (18 - 6 * n) & 63)
    });
    sextets
        .map(|six| char::from(ALPHABET[six as usize]))
        .collect()
}

#[test]
fn an_attachment_without_its_padding_and_a_missing_end_are_read() {
    let mail = "From: a@example.com\nContent-Type: multipart/mixed; boundary=\"b 1\"\n\npreamble\n--b 1\nContent-Type: text/html; charset=utf-8\n\n<p>Hello</p>\n--b 1\nContent-Disposition: attachment; filename=list.csv\nContent-Transfer-Encoding: base64\n\nATT";
    let got = read(mail.replace("ATT", "SEtJRCxBMTIzNDU2KDMpCjE"));
    assert_eq!(&*got.children[0].name, "body.html");
    assert!(got.children[0].joins_parent);
    assert_eq!(held(&got.children[0].content), b"<p>Hello</p>\n");
    assert_eq!(&*got.children[1].name, "list.csv");
    assert_eq!(held(&got.children[1].content), b"HKID,A123456(3)\n1");
    assert!(got.text.contains("preamble"));
    assert_eq!(got.gaps.len(), 1);
    assert_eq!(got.gaps[0].1, GapKind::Truncated);
}

#[test]
fn a_mail_in_a_mail_is_a_document_of_its_own() {
    let mail = "From: a@example.com\nContent-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: message/rfc822\n\nSubject: inner\n\ndeep\n--o--\n";
    let got = read(mail);
    assert_eq!(&*got.children[0].name, "message.eml");
    assert!(!got.children[0].joins_parent);
    let inner = read(held(&got.children[0].content));
    assert!(inner.text.contains("inner") && inner.text.contains("deep"));
}

#[test]
fn a_boundary_that_begins_like_the_outer_one_is_another() {
    let mail = "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; boundary=x-1\n\n--x-1\n\nfirst\n--x-1\n\nsecond\n--x-1--\n--x\n\nthird\n--x--\n";
    let lines: Vec<String> = (read(mail).pieces.into_iter())
        .skip(1)
        .map(|piece| piece.text)
        .collect();
    assert_eq!(lines, ["first", "second", "third"]);
}

#[test]
fn a_wrong_boundary_in_the_header_does_not_hide_the_parts() {
    let mail = "Content-Type: multipart/mixed; boundary=wrong\n\n--right-one\nContent-Disposition: attachment; filename=a.txt\n\nattached\n--right-one--\n";
    let got = read(mail);
    assert_eq!(held(&got.children[0].content), b"attached\n");
}

#[test]
fn html_in_big5_is_handed_over_in_utf8() {
    let (html, ..) = encoding_rs::BIG5.encode("<p>身份證號碼</p>");
    let mut mail = b"Content-Type: text/html; charset=big5\n\n".to_vec();
    mail.extend_from_slice(&html);
    let got = read(&mail);
    let text = String::from_utf8(held(&got.children[0].content)).unwrap();
    assert_eq!(text, "\u{FEFF}<p>身份證號碼</p>");
}

#[test]
fn an_enveloped_mail_is_an_encrypted_gap() {
    let mail = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n";
    let got = read(mail);
    assert!(matches!(
        got.children[0].content,
        Content::Unread(GapKind::Encrypted, _)
    ));
    assert_eq!(got.signs, [Sign::Encrypted]);
}

#[test]
fn a_mail_of_apple_begins_after_its_length() {
    let got = read("29\nSubject: one\nTo: x@y.z\n\nbody\n<plist>");
    assert_eq!(got.pieces[0].text, "one");
    assert!(got.text.contains("body") && got.text.contains("<plist>"));
}

#[test]
fn a_file_written_into_the_body_is_a_member() {
    let got = read("Subject: x\nTo: y\n\nHello\nbegin 644 cat.txt\n#0V%T\n`\nend\nbye\n");
    assert_eq!(&*got.children[0].name, "cat.txt");
    assert_eq!(held(&got.children[0].content), b"Cat");
    assert!(got.text.contains("Hello") && got.text.contains("bye"));
    assert!(!got.text.contains("0V%T"));
}

#[test]
fn bodies_elsewhere_and_locked_attachments_are_gaps() {
    let got = read("Content-Type: message/external-body; access-type=URL\nTo: x\n\nx\n");
    assert_eq!(got.gaps[0].1, GapKind::Unsupported);
    let got = read(
        "To: x\nContent-Type: application/octet-stream; name=a.asc\n\n\n-----BEGIN PGP MESSAGE-----\n\nx\n",
    );
    assert!(matches!(
        got.children[0].content,
        Content::Partial(_, GapKind::Encrypted, _)
    ));
}

#[test]
fn multiparts_without_end_stop_at_a_depth() {
    let mut mail = String::new();
    for n in 0..100 {
        mail.push_str(&format!(
            "Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"
        ));
    }
    let got = read(mail);
    assert_eq!(got.gaps[0].1, GapKind::Depth);
}
