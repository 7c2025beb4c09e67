//! Small documents, put together from their objects.

use std::fmt::Write as _;
use std::io::Write as _;

use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

/// A file with these objects, numbered from 1; the first is the catalogue.
pub(super) fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = String::new();
    for (n, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        out.extend(format!("{} 0 obj\n", n + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    let size = objects.len() + 1;
    out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n{table}").bytes());
    out.extend(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    out
}

pub(super) fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let mut out = format!("<<{dict}/Length {}>>stream\n", content.len()).into_bytes();
    out.extend(content);
    out.extend(b"\nendstream");
    out
}

pub(super) fn flate(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// One page: `catalogue` and `page` are more entries, `content` is object 4, a plain Latin font `F`
/// is object 5, and `more` are the objects from 6.
pub(super) fn one_page(catalogue: &str, page: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let resources = "/Resources<</Font<</F 5 0 R/G 6 0 R>>/XObject<</X 6 0 R>>>>";
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>").into_bytes(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{resources}{page}>>").into_bytes(),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    objects.extend_from_slice(more);
    file(&objects)
}

pub(super) fn page(content: &str) -> Collected {
    collect(
        &FORMAT,
        &one_page("", "", stream("", content.as_bytes()), &[]),
    )
}

pub(super) fn kinds(read: &Collected) -> Vec<GapKind> {
    read.gaps.iter().map(|(_, kind, _)| *kind).collect()
}

pub(super) fn first_line(read: &Collected) -> &str {
    read.text.lines().next().unwrap_or_default()
}
