//! Books: their pages in the order of reading, and which of them are under rights management.

use std::io::Read;

use super::reader;
use super::role;
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::zip::Package;
use crate::extract::{ExtractError, Sign, TextSink};
use crate::input::Input;

/// More parts are read, but no longer in order.
const KEPT: usize = 16_384;

/// Fonts are veiled in these two ways so that they cannot be taken out; no text is.
const VEILS: [&str; 2] = ["idpf.org/2008/embedding", "adobe.com/pdf/enc"];

/// Reads a book.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let zip = reader::open(input, sink)?;
    let locked = look(&zip, |name| name == "META-INF/encryption.xml", locked).unwrap_or_default();
    if !locked.is_empty() {
        sink.sign(Sign::Encrypted);
    }
    let order = look(&zip, |name| name.ends_with(".opf"), spine).unwrap_or_default();
    let folder = zip
        .entries()
        .iter()
        .find(|entry| entry.name.ends_with(".opf"));
    let folder = folder
        .and_then(|entry| entry.name.rsplit_once('/'))
        .map_or("", |(folder, _)| folder);
    let order: Vec<String> = order.iter().map(|href| within(folder, href)).collect();
    reader::each(&zip, role::book, &order, &locked, sink)
}

fn look<T>(
    zip: &Package,
    wanted: impl Fn(&str) -> bool,
    look: impl FnOnce(&mut dyn Read) -> T,
) -> Option<T> {
    let index = zip.entries().iter().position(|entry| wanted(&entry.name))?;
    Some(look(&mut zip.read(index).ok()?))
}

/// An address in the package document as a name in the package.
fn within(folder: &str, href: &str) -> String {
    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in href.split('/') {
        match step {
            ".." => {
                path.pop();
            }
            "." | "" => {}
            step => path.push(step),
        }
    }
    path.join("/").replace("%20", " ")
}

/// The addresses of the pages in the order of reading.
fn spine(reader: &mut dyn Read) -> Vec<String> {
    let mut items: Vec<(String, String)> = Vec::new();
    let mut order = Vec::new();
    let (mut element, mut id, mut href) = (String::new(), String::new(), String::new());
    let mut lexer = Lexer::new(reader);
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) => {
                element.clear();
                element.push_str(local(name));
                id.clear();
                href.clear();
            }
            Token::Attribute { name, value, .. } => match (element.as_str(), name) {
                ("item", "id") | ("itemref", "idref") => id.push_str(value),
                ("item", "href") => href.push_str(value),
                _ => {}
            },
            Token::Opened if element == "item" && items.len() < KEPT => {
                items.push((id.clone(), href.clone()));
            }
            Token::Opened if element == "itemref" && order.len() < KEPT => order.push(id.clone()),
            _ => {}
        }
    }
    let hrefs: std::collections::HashMap<_, _> = items.into_iter().collect();
    order
        .iter()
        .filter_map(|id| hrefs.get(id).cloned())
        .collect()
}

/// The names of the parts that are encrypted.
fn locked(reader: &mut dyn Read) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_veil = false;
    let mut lexer = Lexer::new(reader);
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) if local(name) == "EncryptedData" => is_veil = false,
            Token::Attribute {
                name: "Algorithm",
                value,
                ..
            } => {
                is_veil |= VEILS.iter().any(|veil| value.contains(veil));
            }
            Token::Attribute {
                name: "URI", value, ..
            } if !is_veil && names.len() < KEPT => {
                names.push(value.to_owned());
            }
            _ => {}
        }
    }
    names
}
