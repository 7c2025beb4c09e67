//! Small packages built on the spot, each for one fact.

mod binary;
mod children;
mod hostile;
mod slides;
mod word;
mod workbook;

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::extract::testing::{Collected, collect};
use crate::extract::{Edge, Format};
use crate::model::Place;

/// A package of these parts.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn read(format: &Format, parts: &[(&str, &[u8])]) -> Collected {
    collect(format, &package(parts))
}

/// A document with this body.
fn word(body: &str) -> Collected {
    let body = format!("<w:document><w:body>{body}</w:body></w:document>");
    read(&super::DOCX, &[("word/document.xml", body.as_bytes())])
}

/// The text at places for which `wanted` holds, each piece a line.
fn text_at(found: &Collected, wanted: impl Fn(&Place) -> bool) -> String {
    let texts: Vec<&str> = found
        .pieces
        .iter()
        .filter(|piece| wanted(&piece.place))
        .map(|piece| piece.text.as_str())
        .collect();
    texts.join("\n")
}

/// The text in the part `name`.
fn part(found: &Collected, name: &str) -> String {
    text_at(found, |place| place.part_name() == Some(name))
}

/// The texts between two edges, joined.
fn line(found: &Collected, containing: &str) -> String {
    let mut lines = found.text.split(['\n', '\t']);
    lines
        .find(|line| line.contains(containing))
        .unwrap_or_default()
        .to_owned()
}

fn count(found: &Collected, edge: Edge) -> usize {
    found.edges.iter().filter(|e| **e == edge).count()
}
