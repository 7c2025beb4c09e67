//! Facts about the lexer.

use std::io::Read;

use super::source::NAME;
use super::{Lexer, Token};

fn tokens(bytes: &[u8]) -> (Vec<String>, bool) {
    let mut lexer = Lexer::new(bytes);
    let mut out: Vec<String> = Vec::new();
    loop {
        match lexer.next() {
            Ok(None) => return (out, true),
            Err(_) => return (out, false),
            Ok(Some(token)) => out.push(match token {
                Token::Start(name) => format!("<{name}"),
                Token::Attribute { name, value, .. } => format!("{name}={value}"),
                Token::Opened => ">".into(),
                Token::Text(text) => text.into(),
                Token::End(name) => format!("/{name}"),
                Token::Aside(text) => format!("!{text}"),
            }),
        }
    }
}

#[test]
fn tags_attributes_text_and_asides_come_in_order() {
    let xml = br#"<?x y?><a:b c='1' d="&lt;2"><e/>t&amp;u<!-- n --><![CDATA[<&amp;]]></a:b>"#;
    let (found, whole) = tokens(xml);
    let expected = [
        "!x y", "<a:b", "c=1", "d=<2", ">", "<e", ">", "/e", "t&u", "! n ", "<&amp;", "/a:b",
    ];
    // References are not expanded in a CDATA section by the standard; reading them is harmless.
    assert_eq!(found.len(), expected.len());
    assert_eq!(found[..10], expected[..10]);
    assert!(whole);
}

#[test]
fn utf_16_and_declared_encodings_are_decoded() {
    let text = "<a>身份證 K274918(1)</a>";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(tokens(&little).0[2], "身份證 K274918(1)");
    let declared = format!("<?xml version='1.0' encoding='big5'?>{text}");
    let (big5, ..) = encoding_rs::BIG5.encode(&declared);
    assert_eq!(tokens(&big5).0[3], "身份證 K274918(1)");
}

#[test]
fn an_xml_that_breaks_off_is_read_and_said_to_be_damaged() {
    for xml in [
        "<a>text",
        "<a>text<b c='x",
        "<a>text<!-- x",
        "<a>text</a><b",
    ] {
        let (found, whole) = tokens(xml.as_bytes());
        assert_eq!(found[2], "text");
        assert!(!whole, "{xml}");
    }
    assert!(!tokens(b"<?xml version='1.0'?>").1);
    assert!(tokens(b"<a><b>text</a>").1);
}

#[test]
fn a_long_attribute_comes_in_pieces_and_a_long_name_is_cut() {
    let value = "v".repeat(300_000);
    let name = "n".repeat(200_000);
    let xml = format!("<{name} a='{value}'>x</{name}>");
    let mut lexer = Lexer::new(xml.as_bytes());
    let mut seen = 0;
    while let Some(token) = lexer.next().unwrap() {
        match token {
            Token::Start(name) => assert_eq!(name.len(), NAME),
            Token::Attribute { value, .. } => seen += value.len(),
            _ => {}
        }
    }
    assert_eq!(seen, 300_000);
}

#[test]
fn entities_of_a_document_type_are_shown_and_not_expanded() {
    let xml = b"<!DOCTYPE a [<!ENTITY l 'K274918(1)'><!ENTITY m '&l;&l;'>]><a>&m;</a>";
    let (found, _) = tokens(xml);
    assert!(found[0].contains("K274918(1)"));
    assert_eq!(found[3], "&m;");
}

/// Hands out at most so many bytes at a time.
struct Trickle<'a>(&'a [u8], usize);

impl Read for Trickle<'_> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let n = self.0.len().min(self.1).min(buf.len());
        buf[..n].copy_from_slice(&self.0[..n]);
        self.0 = &self.0[n..];
        Ok(n)
    }
}

#[test]
fn one_bad_byte_hides_nothing() {
    let xml = b"<a b='\xe8\xba'>A123\xff456(3)\xe8</a>";
    let (found, whole) = tokens(xml);
    assert_eq!(
        found[1..4],
        ["b=\u{fffd}", ">", "A123\u{fffd}456(3)\u{fffd}"]
    );
    assert!(whole);
}

#[test]
fn the_pieces_in_which_bytes_arrive_make_no_difference() {
    let mut xml = String::from("<?xml version='1.0'?><a>");
    for n in 0..4000 {
        xml.push_str(&format!(
            "<b n='{n}' t=\"a &lt; 身份\">證 {n} &amp; &#x8B49;</b>\n<!-- {n} -->"
        ));
    }
    xml.push_str("</a>");
    let mut bytes = xml.into_bytes();
    for at in (100..bytes.len()).step_by(9973) {
        bytes[at] = 0xC3;
    }
    let shown = |reader: Trickle<'_>| {
        let mut lexer = Lexer::new(reader);
        let mut out = String::new();
        while let Ok(Some(token)) = lexer.next() {
            match token {
                // A piece may be cut anywhere.
                Token::Text(text) | Token::Aside(text) => out.push_str(text),
                other => out.push_str(&format!("\n{other:?}\n")),
            }
        }
        out
    };
    let whole = shown(Trickle(&bytes, usize::MAX));
    assert!(whole.contains("證 3999 & 證"));
    for most in [1, 2, 3, 7, 4096, 40_000] {
        assert!(
            shown(Trickle(&bytes, most)) == whole,
            "{most} bytes at a time"
        );
    }
}

#[test]
fn a_mark_that_straddles_two_reads_is_found() {
    let mut lexer = Lexer::new(Trickle("<a b='身'><!--x-->證&amp;</a>".as_bytes(), 1));
    let mut text = String::new();
    while let Some(token) = lexer.next().unwrap() {
        match token {
            Token::Text(piece) | Token::Aside(piece) => text.push_str(piece),
            Token::Attribute { value, .. } => text.push_str(value),
            _ => {}
        }
    }
    assert_eq!(text, "身x證&");
}
