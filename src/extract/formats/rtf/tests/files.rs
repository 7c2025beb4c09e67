//! Facts about objects and pictures.

use super::{part, read};
use crate::extract::Content;
use crate::extract::testing::Collected;
use crate::model::GapKind;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn counted(text: &str) -> Vec<u8> {
    let mut bytes = (text.len() as u32 + 1).to_le_bytes().to_vec();
    bytes.extend(text.as_bytes());
    bytes.push(0);
    bytes
}

/// An OLE 1 object of this class.
fn object(class: &str, data: &[u8]) -> Vec<u8> {
    let mut bytes = vec![1, 5, 0, 0, 2, 0, 0, 0];
    bytes.extend(counted(class));
    bytes.extend([0; 8]);
    bytes.extend((data.len() as u32).to_le_bytes());
    bytes.extend(data);
    bytes
}

fn package(name: &str, data: &[u8]) -> Vec<u8> {
    let mut bytes = vec![2, 0];
    bytes.extend(name.as_bytes());
    bytes.extend(b"\0C:\\temp\\x\0\0\0\x03\0\x02\0\0\0a\0");
    bytes.extend((data.len() as u32).to_le_bytes());
    bytes.extend(data);
    bytes
}

fn held(found: &Collected) -> Vec<(String, String)> {
    let text = |content: &Content| match content {
        Content::Input(input) | Content::Partial(input, ..) => {
            String::from_utf8_lossy(&input.peek(0, 64).unwrap()).into_owned()
        }
        Content::Unread(..) => "unread".into(),
    };
    let children = found.children.iter();
    children
        .map(|child| (child.name.to_string(), text(&child.content)))
        .collect()
}

#[test]
fn a_packaged_file_is_a_member_under_its_name() {
    let data = hex(&object("Package", &package("list.csv", b"Name,HKID")));
    let found = read(&format!(
        "{{\\object\\objemb{{\\*\\objclass Package}}{{\\*\\objdata {data}}}{{\\result icon}}}}after"
    ));
    assert_eq!(held(&found), [("list.csv".into(), "Name,HKID".into())]);
    assert!(found.text.contains("after"));
}

#[test]
fn junk_between_the_digits_hides_no_object() {
    let data = hex(&object("Package", &package("a.txt", b"secret")));
    let mut junk = String::new();
    for (nth, digits) in data.as_bytes().chunks(7).enumerate() {
        junk.push_str(std::str::from_utf8(digits).unwrap());
        junk.push_str(["\n", " ", "{\\junk1}", "\\mfoo9 "][nth % 4]);
    }
    let found = read(&format!("{{\\object{{\\*\\objdata {junk}}}}}"));
    assert_eq!(held(&found), [("a.txt".into(), "secret".into())]);
}

#[test]
fn a_linked_object_gives_its_address() {
    let mut bytes = vec![1, 5, 0, 0, 1, 0, 0, 0];
    bytes.extend(counted("Excel.Sheet"));
    bytes.extend(counted("\\\\server\\clients.xls"));
    bytes.extend(counted("Sheet1"));
    let found = read(&format!("{{\\object{{\\*\\objdata {}}}}}", hex(&bytes)));
    assert!(part(&found, "link").contains("clients.xls"));
    assert!(found.children.is_empty());
}

#[test]
fn a_picture_is_a_member_once_and_bullets_are_none() {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend([7; 1000]);
    let picture = hex(&png);
    let found = read(&format!(
        "{{\\*\\shppict{{\\pict\\pngblip {picture}}}}}{{\\nonshppict{{\\pict\\wmetafile8 {picture}}}}}{{\\pict\\pngblip 89504e47}}text"
    ));
    assert_eq!(found.children.len(), 1);
    assert_eq!(&*found.children[0].name, "picture1.png");
    assert!(found.gaps.is_empty());
    let spaced = read(&format!(
        "{{\\pict\\pngblip{{\\*\\blipuid 00ff}} \n {picture}}}"
    ));
    assert_eq!(spaced.children.len(), 1);
    let bitmap = read(&format!("{{\\pict\\dibitmap0 {picture}}}"));
    assert_eq!(bitmap.gaps[0].1, GapKind::ImageWithoutOcr);
}

#[test]
fn bytes_written_as_they_are_are_taken_as_such() {
    let mut file = b"{\\rtf1{\\pict\\jpegblip\\bin600 \xFF\xD8\xFF".to_vec();
    file.extend([b'}'; 597]);
    file.extend(b"}K274918(1)}");
    let found = crate::extract::testing::collect(&super::RTF, &file);
    assert_eq!(found.children.len(), 1);
    assert!(found.text.contains("K274918(1)"));
    assert!(found.end.is_ok());
}

#[test]
fn a_file_that_outlook_put_into_the_text_has_its_name() {
    let mut compound = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    let streams: [(&str, &[u8]); 2] = [
        ("AttachDesc", b"\x03\x02\0\0\x08list.csv\x08list.csv\0"),
        ("AttachContents", b"Name,HKID"),
    ];
    for (name, bytes) in streams {
        let mut stream = compound.create_stream(name).unwrap();
        std::io::Write::write_all(&mut stream, bytes).unwrap();
    }
    compound.flush().unwrap();
    let data = object("Outlook.FileAttach", compound.into_inner().get_ref());
    let found = read(&format!("{{\\object{{\\*\\objdata {}}}}}", hex(&data)));
    assert_eq!(held(&found), [("list.csv".into(), "Name,HKID".into())]);
}
