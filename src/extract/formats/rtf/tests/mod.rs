//! Small files built on the spot, each for one fact.

mod files;
mod hostile;
mod text;

use super::RTF;
use crate::extract::testing::{Collected, collect};

/// A file with this body.
fn read(body: &str) -> Collected {
    collect(
        &RTF,
        format!("{{\\rtf1\\ansi\\ansicpg1252 {body}}}").as_bytes(),
    )
}

/// The text in the part `name`.
fn part(found: &Collected, name: &str) -> String {
    let pieces = found.pieces.iter();
    let inside = pieces.filter(|piece| piece.place.part_name() == Some(name));
    let texts: Vec<&str> = inside.map(|piece| piece.text.as_str()).collect();
    texts.join("\n")
}
