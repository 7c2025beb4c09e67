//! Relationships between a package's parts, and the addresses outside that they name.

use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// More relationships, or longer targets, are not kept. They are read as text all the same.
const KEPT: usize = 16_384;
const LONGEST: usize = 4096;

/// One part's pointer to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Relation {
    pub id: String,
    /// The last word of the relationship's type: `worksheet`, `notesSlide`.
    pub kind: String,
    /// The target's name in the package, without a leading `/`.
    pub target: String,
}

/// Where a part's relationships are stored.
pub(super) fn relations_name(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// The relationships in `reader`, with targets resolved against the folder of `part`.
pub(super) fn read(reader: &mut dyn Read, part: &str) -> Vec<Relation> {
    let mut found = Vec::new();
    let mut one = Relation::default();
    let mut lexer = Lexer::new(reader);
    // What is damaged shows when the part is read as text.
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(_) => one = Relation::default(),
            Token::Attribute { name, value, more } => {
                let field = match local(name) {
                    "Id" => &mut one.id,
                    "Type" => &mut one.kind,
                    "Target" => &mut one.target,
                    _ => continue,
                };
                if !more && field.is_empty() && value.len() <= LONGEST {
                    field.push_str(value);
                }
            }
            Token::End(name) if local(name) == "Relationship" && found.len() < KEPT => {
                let mut relation = std::mem::take(&mut one);
                relation.target = resolve(part, &relation.target);
                if let Some((_, kind)) = relation.kind.rsplit_once('/') {
                    relation.kind = kind.to_owned();
                }
                found.push(relation);
            }
            _ => {}
        }
    }
    found
}

/// A target as a name in the package.
fn resolve(part: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = part.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                path.pop();
            }
            "." | "" => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

/// Pushes the addresses that lie outside the package.
pub(in super::super) fn push_links(
    reader: &mut dyn Read,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let place = Place::part("link");
    let mut target = String::new();
    let mut external = false;
    let mut lexer = Lexer::new(reader);
    while let Some(token) = lexer.next()? {
        match token {
            Token::Start(_) => {
                target.clear();
                external = false;
            }
            Token::Attribute { name, value, .. } => match local(name) {
                "TargetMode" => external = value.eq_ignore_ascii_case("external"),
                "Target" if target.len() < 1 << 20 => target.push_str(value),
                _ => {}
            },
            Token::Text(text) if !text.trim().is_empty() => {
                push(sink, &place, text)?;
            }
            Token::End(_) if external && !target.is_empty() => {
                push(sink, &place, &target)?;
                target.clear();
            }
            _ => {}
        }
    }
    Ok(())
}

fn push(sink: &mut dyn TextSink, place: &Place, text: &str) -> Result<(), ExtractError> {
    sink.text(Segment {
        text,
        place,
        label: None,
    })?;
    Ok(sink.edge(Edge::Line)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_relative_to_the_parts_folder() {
        assert_eq!(
            resolve("xl/workbook.xml", "worksheets/s.xml"),
            "xl/worksheets/s.xml"
        );
        assert_eq!(
            resolve("ppt/slides/slide1.xml", "../notes/n.xml"),
            "ppt/notes/n.xml"
        );
        assert_eq!(resolve("xl/workbook.xml", "/xl/s.xml"), "xl/s.xml");
        assert_eq!(
            relations_name("xl/workbook.xml"),
            "xl/_rels/workbook.xml.rels"
        );
        assert_eq!(relations_name("workbook.xml"), "_rels/workbook.xml.rels");
    }
}
