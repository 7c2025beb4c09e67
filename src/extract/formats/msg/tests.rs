//! Messages as compound files, made here, whole and damaged.

use std::io::{Cursor, Read, Write};

use super::super::super::format::{Child, Content};
use super::super::super::testing::{Collected, collect, collect_within};
use super::*;
use crate::limits::Limits;
use crate::model::{GapKind, Place};

type File = cfb::CompoundFile<Cursor<Vec<u8>>>;

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

struct Maker(File);

impl Maker {
    fn new() -> Self {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream("/__properties_version1.0")
            .unwrap()
            .write_all(&[0; 32])
            .unwrap();
        Self(file)
    }

    fn put(mut self, path: &str, bytes: &[u8]) -> Self {
        if let Some((above, _)) = path.rsplit_once('/') {
            self.0.create_storage_all(above).unwrap();
        }
        self.0
            .create_stream(path)
            .unwrap()
            .write_all(bytes)
            .unwrap();
        self
    }

    /// A string in UTF-16 in the storage `within`.
    fn text(self, within: &str, id: u16, text: &str) -> Self {
        self.put(&format!("{within}/__substg1.0_{id:04X}001F"), &utf16(text))
    }

    /// A property of fixed length at the top.
    fn fixed(mut self, id: u16, kind: u16, value: u64) -> Self {
        let mut stream = self.0.open_stream("/__properties_version1.0").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let tag = u32::from(id) << 16 | u32::from(kind);
        stream.write_all(&tag.to_le_bytes()).unwrap();
        stream.write_all(&6u32.to_le_bytes()).unwrap();
        stream.write_all(&value.to_le_bytes()).unwrap();
        drop(stream);
        self
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().into_inner()
    }
}

fn read(bytes: &[u8]) -> Collected {
    let got = collect(&MSG, bytes);
    got.end.as_ref().unwrap();
    got
}

fn labelled(got: &Collected, label: &str) -> Vec<String> {
    let found = got
        .pieces
        .iter()
        .filter(|p| p.label.as_deref() == Some(label));
    found.map(|piece| piece.text.clone()).collect()
}

fn held(content: &Content) -> Vec<u8> {
    match content {
        Content::Input(input) | Content::Partial(input, ..) => input.peek(0, 1 << 20).unwrap(),
        Content::Unread(..) => Vec::new(),
    }
}

fn mail() -> Maker {
    Maker::new()
        .text("", 0x0037, "跟進個案")
        .text("", 0x0042, "Chan Siu Ming")
        .text(
            "",
            0x007D,
            "Received: from mail.example.com\r\nSubject: =?big5?B?q8ik4aZXs+Y=?=\r\n\r\n",
        )
        .text("", 0x1000, "first line\r\nsecond line")
        .text("/__recip_version1.0_#00000000", 0x3001, "Front Desk")
        .text("/__recip_version1.0_#00000000", 0x3003, "desk@example.org")
}

#[test]
fn header_recipients_and_body_are_read_with_their_labels() {
    let got = read(&mail().bytes());
    assert_eq!(labelled(&got, "Subject"), ["跟進個案", "客戶名單"]);
    assert_eq!(labelled(&got, "From"), ["Chan Siu Ming"]);
    assert_eq!(labelled(&got, "To"), ["Front Desk", "desk@example.org"]);
    let second = got.pieces.iter().find(|p| p.text == "second line").unwrap();
    assert_eq!(second.place, Place::line(2));
    assert!(got.gaps.is_empty());
}

#[test]
fn strings_in_the_stated_code_page_are_text() {
    let (name, ..) = encoding_rs::BIG5.encode("客戶");
    let file = Maker::new()
        .fixed(0x3FFD, 0x0003, 950)
        .put("/__substg1.0_0037001E", &name);
    assert_eq!(labelled(&read(&file.bytes()), "Subject"), ["客戶"]);
}

#[test]
fn html_and_rich_text_join_the_mail() {
    let (html, ..) = encoding_rs::BIG5.encode("<p>身份證號碼</p>");
    let rtf = b"\x19\0\0\0\x0a\0\0\0MELA\0\0\0\0{\\rtf1 rich}";
    let file = mail()
        .fixed(0x3FDE, 0x0003, 950)
        .put("/__substg1.0_10130102", &html)
        .put("/__substg1.0_10090102", rtf);
    let got = read(&file.bytes());
    let of = |name: &str| got.children.iter().find(|c| &*c.name == name).unwrap();
    let html = String::from_utf8(held(&of("body.html").content)).unwrap();
    assert_eq!(html, "\u{FEFF}<p>身份證號碼</p>");
    assert_eq!(held(&of("body.rtf").content), b"{\\rtf1 rich}");
    assert!(of("body.rtf").joins_parent && of("body.html").joins_parent);
}

#[test]
fn attachments_keep_their_names_and_links_are_gaps() {
    let file = mail()
        .text("/__attach_version1.0_#00000000", 0x3707, "名單.csv")
        .put(
            "/__attach_version1.0_#00000000/__substg1.0_37010102",
            b"a,b",
        )
        .text("/__attach_version1.0_#00000001", 0x3707, "shared.xlsx")
        .text(
            "/__attach_version1.0_#00000001",
            0x370D,
            "\\\\server\\shared.xlsx",
        );
    let got = read(&file.bytes());
    assert_eq!(&*got.children[0].name, "名單.csv");
    assert_eq!(held(&got.children[0].content), b"a,b");
    assert_eq!(labelled(&got, "Path"), ["\\\\server\\shared.xlsx"]);
    assert!(matches!(
        got.children[1].content,
        Content::Unread(GapKind::Malformed, _)
    ));
}

#[test]
fn a_message_in_a_message_is_a_member_that_is_read_in_turn() {
    let data = "/__attach_version1.0_#00000000/__substg1.0_3701000D";
    let inner = "/__attach_version1.0_#00000000";
    let file = mail()
        .text(data, 0x0037, "inner subject")
        .text(&format!("{data}{inner}"), 0x3704, "a.txt")
        .put(&format!("{data}/__properties_version1.0"), &[0; 24])
        .put(&format!("{data}{inner}/__substg1.0_37010102"), b"deep");
    let got = read(&file.bytes());
    assert_eq!(&*got.children[0].name, "inner subject.msg");
    assert!(!got.children[0].joins_parent);
    let flat = read(&held(&got.children[0].content));
    assert_eq!(labelled(&flat, "Subject"), ["inner subject"]);
    assert_eq!(&*flat.children[0].name, "a.txt");
    assert_eq!(held(&flat.children[0].content), b"deep");
}

#[test]
fn an_embedded_object_is_a_compound_file_again() {
    let data = "/__attach_version1.0_#00000000/__substg1.0_3701000D";
    let file = mail().put(&format!("{data}/WordDocument"), b"\xEC\xA5 words");
    let got = read(&file.bytes());
    let bytes = held(&got.children[0].content);
    let mut object = cfb::CompoundFile::open(Cursor::new(bytes)).unwrap();
    let mut word = Vec::new();
    let mut stream = object.open_stream("WordDocument").unwrap();
    stream.read_to_end(&mut word).unwrap();
    assert_eq!(word, b"\xEC\xA5 words");
}

#[test]
fn a_field_that_somebody_added_is_read_under_its_name() {
    let mut entries = 0u32.to_le_bytes().to_vec();
    entries.extend([5, 0, 0, 0]);
    let name = utf16("Member number");
    let mut texts = (name.len() as u32).to_le_bytes().to_vec();
    texts.extend(name);
    let file = mail()
        .put("/__nameid_version1.0/__substg1.0_00020102", b"")
        .put("/__nameid_version1.0/__substg1.0_00030102", &entries)
        .put("/__nameid_version1.0/__substg1.0_00040102", &texts)
        .text("", 0x8000, "M-1001");
    let got = read(&file.bytes());
    assert_eq!(labelled(&got, "Member number"), ["M-1001"]);
}

#[test]
fn contacts_have_their_fields() {
    let file = Maker::new()
        .text("", 0x001A, "IPM.Contact")
        .text("", 0x3A07, "A123456(3)")
        .fixed(0x3A42, 0x0040, (20_514 + 134_774) * 86_400 * 10_000_000);
    let got = read(&file.bytes());
    assert_eq!(labelled(&got, "Government ID number"), ["A123456(3)"]);
    assert_eq!(labelled(&got, "Birthday"), ["2026-03-02 00:00"]);
}

#[test]
fn a_cut_message_gives_what_it_has() {
    let whole = mail()
        .put("/__substg1.0_10130102", &b"<p>x</p>".repeat(2000))
        .bytes();
    let all = read(&whole);
    for len in (600..whole.len()).step_by(997) {
        let got = collect(&MSG, &whole[..len]);
        let told = !got.gaps.is_empty() || got.end.is_err();
        let cut = |child: &Child| !matches!(child.content, Content::Input(_));
        let told = told || got.children.iter().any(cut);
        // Nothing stands in the last bytes of a sector.
        let same = got.text == all.text
            && got.children.len() == all.children.len()
            && (got.children.iter().zip(&all.children))
                .all(|(a, b)| held(&a.content) == held(&b.content));
        assert!(told || same, "cut at {len} and nothing said");
    }
}

#[test]
fn no_content_and_huge_sizes_end_in_answers() {
    assert!(collect(&MSG, b"").end.is_err());
    let flat = [
        super::super::super::mapi::FLAT_MARK,
        b"P",
        &[0xFF; 8],
        &[0; 9],
    ]
    .concat();
    collect(&MSG, &flat).end.unwrap();
    let limits = Limits {
        memory: 1024,
        ..Limits::default()
    };
    let long = mail().text("", 0x3004, &"x".repeat(4096)).bytes();
    let got = collect_within(&MSG, &long, limits);
    let is_memory = |gap: &(Place, GapKind, &str)| gap.1 == GapKind::Memory;
    assert!(got.gaps.iter().any(is_memory) || got.end.is_err());
}
