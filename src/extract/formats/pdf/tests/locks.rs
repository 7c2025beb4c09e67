//! Documents of which some parts are encrypted and others are not.

use super::build::{file, first_line, stream};
use crate::extract::format::{Content, ExtractError, Sign};
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

/// A document with metadata and an attached file, locked by a password, with `filters` as what its
/// encryption says of each kind of part.
fn locked(filters: &str) -> Collected {
    let word = "7".repeat(32);
    let encryption = format!(
        "<</Filter/Standard/V 4/R 4/Length 128/P -1/O({word})/U({word})\
         /CF<</StdCF<</CFM/AESV2/Length 16>>>>{filters}>>"
    );
    let names = "/Names<</EmbeddedFiles<</Names[(a)<</F(list.csv)/EF<</F 7 0 R>>>>]>>>>";
    let objects = [
        format!("<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R{names}>>").into_bytes(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>".to_vec(),
        stream("", b"BT /F 9 Tf (Page K274918) Tj ET"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
        stream("/Type/Metadata", b"<x><title>A title</title></x>"),
        stream("/Type/EmbeddedFile", b"attached"),
        encryption.into_bytes(),
    ];
    let bytes = file(&objects);
    let at = memchr::memmem::find(&bytes, b"trailer<<").unwrap() + b"trailer<<".len();
    let (before, after) = bytes.split_at(at);
    collect(&FORMAT, &[before, b"/Encrypt 8 0 R", after].concat())
}

fn needs_password(read: &Collected) -> bool {
    let encrypted = GapKind::Encrypted;
    matches!(read.end, Err(ExtractError::Gap { kind, .. }) if kind == encrypted)
}

#[test]
fn parts_under_the_identity_filter_are_read() {
    let read = locked("/StmF/Identity/StrF/Identity");
    assert_eq!(first_line(&read), "Page K274918");
    assert!(read.text.contains("A title"));
    assert!(matches!(read.children[0].content, Content::Input(_)));
    assert_eq!(&*read.children[0].name, "list.csv");
    assert!(read.end.is_ok());
    assert_eq!(read.signs, [Sign::Encrypted]);
}

#[test]
fn files_alone_may_be_locked() {
    let read = locked("/StmF/Identity/StrF/Identity/EFF/StdCF");
    assert_eq!(first_line(&read), "Page K274918");
    let content = &read.children[0].content;
    assert!(matches!(content, Content::Unread(GapKind::Encrypted, _)));
}

#[test]
fn metadata_that_are_not_encrypted_are_read_of_a_locked_document() {
    let read = locked("/StmF/StdCF/StrF/StdCF/EncryptMetadata false");
    assert!(read.text.contains("A title"));
    assert!(!read.text.contains("K274918"));
    assert!(needs_password(&read));
    let read = locked("/StmF/StdCF/StrF/StdCF");
    assert!(!read.text.contains("A title"));
    assert!(needs_password(&read));
}
