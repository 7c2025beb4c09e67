//! Small documents built on the spot, each for one fact.

mod hostile;
mod package;
mod sheets;
mod text;

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::extract::Format;
use crate::extract::testing::{Collected, collect};

const SPACES: &str = "xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d' xmlns:svg='s' xmlns:style='y' xmlns:dc='c' xmlns:meta='m' xmlns:presentation='p' xmlns:xlink='x'";

/// A package of these parts, stating to be of `kind`.
fn package(kind: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    let whole = [
        ("mimetype", kind.as_str()),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
    ];
    let has_manifest = parts
        .iter()
        .any(|(name, _)| *name == "META-INF/manifest.xml");
    for (name, text) in whole
        .iter()
        .take(if has_manifest { 1 } else { 2 })
        .chain(parts)
    {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn read(format: &Format, kind: &str, parts: &[(&str, &str)]) -> Collected {
    collect(format, &package(kind, parts))
}

/// A document with this body.
fn body(format: &Format, kind: &str, body: &str) -> Collected {
    let content = format!("<office:document-content {SPACES}>{body}</office:document-content>");
    read(format, kind, &[("content.xml", &content)])
}

fn text(inner: &str) -> Collected {
    body(
        &super::ODT,
        "text",
        &format!("<office:body><office:text>{inner}</office:text></office:body>"),
    )
}

fn sheets(inner: &str) -> Collected {
    body(
        &super::ODS,
        "spreadsheet",
        &format!("<office:body><office:spreadsheet>{inner}</office:spreadsheet></office:body>"),
    )
}

/// The text in the part `name`.
fn part(found: &Collected, name: &str) -> String {
    let pieces = found.pieces.iter();
    let inside = pieces.filter(|piece| piece.place.part_name() == Some(name));
    let texts: Vec<&str> = inside.map(|piece| piece.text.as_str()).collect();
    texts.join("\n")
}
