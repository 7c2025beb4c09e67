//! Where objects stand: tables, streams of them, revisions, and files that say it wrong.

use super::build::{file, first_line, flate, kinds, one_page, page, stream};
use crate::extract::format::{Content, Sign};
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

const SAYS: &[u8] = b"BT /F 9 Tf (Says K274918) Tj ET";

fn plain() -> Vec<u8> {
    one_page("", "", stream("", SAYS), &[])
}

fn read(bytes: &[u8]) -> Collected {
    collect(&FORMAT, bytes)
}

/// `bytes` with the first `from` replaced by `to`.
fn changed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = memchr::memmem::find(bytes, from.as_bytes()).unwrap();
    [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
}

/// A later revision of `bytes`, with `objects` in place of those of the same numbers.
fn revised(bytes: &[u8], objects: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let before = memchr::memmem::rfind(bytes, b"xref\n0").unwrap();
    let mut out = [bytes, b"\n"].concat();
    let mut table = String::new();
    for (number, object) in objects {
        table += &format!("{number} 1\n{:010} 00000 n \n", out.len());
        out.extend(format!("{number} 0 obj\n").bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    let trailer = format!("trailer<</Size 9/Root 1 0 R/Prev {before}>>\nstartxref\n{start}\n%%EOF");
    out.extend(format!("xref\n{table}{trailer}").bytes());
    out
}

/// An object stream of `members`.
fn packed(members: &[(u32, &str)], more: &str) -> Vec<u8> {
    let (mut index, mut body) = (String::new(), String::new());
    for (number, member) in members {
        index += &format!("{number} {} ", body.len());
        body += &format!("{member} ");
    }
    let dict = format!(
        "/Type/ObjStm/N {}/First {}/Filter/FlateDecode{more}",
        members.len(),
        index.len()
    );
    stream(&dict, &flate(format!("{index}{body}").as_bytes()))
}

/// A file whose table is a stream: `objects` from 1, the last of them an object stream that holds
/// the font, object 5.
fn with_packed_font(container: Vec<u8>) -> Vec<u8> {
    let resources = "/Resources<</Font<</F 5 0 R>>>>";
    let objects = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{resources}>>").into_bytes(),
        stream("", b"BT /F 9 Tf (Long \\222 K274918) Tj ET"),
    ];
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut rows = vec![0; 4];
    let numbered = (1..).zip(objects).chain([(6, container)]);
    let mut places = [0u32; 7];
    for (number, object) in numbered {
        places[number] = out.len() as u32;
        out.extend(format!("{number} 0 obj\n").bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    for (number, place) in places.iter().enumerate().skip(1) {
        let [.., high, low] = place.to_be_bytes();
        rows.extend(if number == 5 {
            [2, 0, 6, 0]
        } else {
            [1, high, low, 0]
        });
    }
    let start = out.len();
    out.extend(b"7 0 obj\n");
    out.extend(stream("/Type/XRef/W[1 2 1]/Size 7/Root 1 0 R", &rows));
    out.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF").bytes());
    out
}

const FONT: &str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

#[test]
fn a_font_in_an_object_stream_is_found() {
    let container = packed(&[(5, FONT)], "");
    assert_eq!(
        first_line(&read(&with_packed_font(container))),
        "Long ’ K274918"
    );
}

#[test]
fn an_object_stream_that_needs_itself_is_damage_and_no_loop() {
    let container = packed(&[(5, "<</Length 5 0 R>>")], "/DecodeParms 5 0 R");
    let read = read(&with_packed_font(container));
    assert!(read.text.contains("K274918"));
    assert!(read.end.is_ok());
}

#[test]
fn a_table_that_is_wrong_is_made_again() {
    let bytes = plain();
    let places = [
        changed(&bytes, "%PDF-1.7\n", "%PDF-1.7\n% shifted\n"),
        changed(&bytes, "startxref\n", "startxref\n9"),
        changed(&bytes, "xref\n0 6", "xref\n3 6"),
        changed(&bytes, "/Root 1 0 R", ""),
        [b"mail header\r\n", bytes.as_slice()].concat(),
    ];
    for bytes in places {
        let read = read(&bytes);
        assert_eq!(first_line(&read), "Says K274918");
        assert_eq!(kinds(&read), []);
    }
}

#[test]
fn sections_in_a_circle_are_read_once() {
    let bytes = plain();
    let at = memchr::memmem::find(&bytes, b"xref\n0").unwrap();
    let read = read(&changed(
        &bytes,
        "trailer<<",
        &format!("trailer<</Prev {at}"),
    ));
    assert_eq!(first_line(&read), "Says K274918");
}

#[test]
fn what_an_older_revision_showed_is_hidden_content() {
    let new = stream("", b"BT /F 9 Tf (Nothing here) Tj ET");
    let read = read(&revised(&plain(), &[(4, new)]));
    assert_eq!(first_line(&read), "Nothing here");
    assert!(read.text.contains("Says K274918"));
    assert!(read.signs.contains(&Sign::HiddenContent));
}

#[test]
fn a_revision_that_changes_no_content_hides_nothing() {
    let font = FONT.as_bytes().to_vec();
    let read = read(&revised(&plain(), &[(5, font), (4, stream("", SAYS))]));
    assert_eq!(read.text.matches("K274918").count(), 1, "{}", read.text);
    assert_eq!(read.signs, []);
}

#[test]
fn content_that_nothing_leads_to_is_read_too() {
    let orphan = stream("", b"BT /F 9 Tf (Orphan B987654) Tj ET");
    let picture = stream("/Subtype/Image/Width 9", b"BT (Pixels) Tj");
    let read = read(&one_page("", "", stream("", SAYS), &[orphan, picture]));
    assert!(read.text.contains("Orphan B987654"));
    assert!(!read.text.contains("Pixels"));
    assert!(read.signs.contains(&Sign::HiddenContent));
    assert_eq!(page("BT /F 9 Tf (a) Tj ET").signs, []);
}

#[test]
fn a_file_that_nothing_names_any_more_is_a_member() {
    let attached = stream("/Type/EmbeddedFile", b"deleted");
    let read = read(&one_page("", "", stream("", SAYS), &[attached]));
    assert_eq!(read.children.len(), 1);
    assert!(matches!(&read.children[0].content, Content::Input(input) if input.len() == 7));
}

#[test]
fn a_tree_of_pages_in_a_circle_ends() {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R 2 0 R 4 0 R]>>".to_vec(),
        b"<</Type/Page/Contents 5 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[2 0 R 4 0 R 3 0 R]>>".to_vec(),
        stream("", SAYS),
    ];
    assert_eq!(read(&file(&objects)).text.matches("K274918").count(), 1);
    objects[1] = b"<</Type/Pages/Kids[<</Type/Page/Contents 5 0 R>>]>>".to_vec();
    objects[3] = b"null".to_vec();
    assert_eq!(first_line(&read(&file(&objects))), "Says K274918");
}

#[test]
fn a_million_nested_arrays_are_a_gap_and_the_page_is_read() {
    let deep = format!(
        "<</Type/Pages/Kids[3 0 R]/Count 1/X {}>>",
        "[".repeat(1_000_000)
    );
    let bytes = changed(
        &plain(),
        "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>",
        &deep,
    );
    let read = read(&bytes);
    assert_eq!(first_line(&read), "Says K274918");
    assert_eq!(kinds(&read), [GapKind::Malformed]);
}
