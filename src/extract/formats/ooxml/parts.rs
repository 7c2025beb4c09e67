//! The parts of one package: found by name, read once each, with a gap for each that is damaged.

use std::collections::HashMap;
use std::io::Read;

use super::relations::{self, Relation};
use super::role::{Role, role};
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::zip::Package;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// More bytes of content types are not kept.
const TYPES: usize = 8 << 20;

pub(super) struct Parts {
    zip: Package,
    index: HashMap<String, usize>,
    roles: Vec<Role>,
    done: Vec<bool>,
}

impl Parts {
    /// Opens a package. What is wrong with it as a whole is a gap; a remark at its end is text.
    pub fn open(input: &Input, sink: &mut dyn TextSink) -> Result<Self, ExtractError> {
        let mut zip = Package::open(input, sink.budget())?;
        for (kind, detail) in zip.faults() {
            sink.gap(Place::Whole, *kind, detail);
        }
        let entries = zip.entries().iter().map(|entry| entry.comment.as_str());
        for remark in std::iter::once(zip.comment()).chain(entries) {
            if !remark.is_empty() {
                sink.text(Segment {
                    text: remark,
                    place: &Place::part("comment"),
                    label: None,
                })?;
                sink.edge(Edge::Paragraph)?;
            }
        }
        let types = content_types(&mut zip);
        let mut index = HashMap::new();
        let mut roles = Vec::new();
        for (n, entry) in zip.entries().iter().enumerate() {
            let key = key(&entry.name);
            let extension = key.rsplit_once('.').map_or("", |(_, extension)| extension);
            let kind = types
                .get(&format!("/{key}"))
                .or_else(|| types.get(extension));
            roles.push(role(&entry.name, kind.map_or("", String::as_str)));
            index.insert(key, n);
        }
        Ok(Self {
            done: zip.entries().iter().map(|entry| entry.is_dir).collect(),
            zip,
            index,
            roles,
        })
    }

    pub fn len(&self) -> usize {
        self.roles.len()
    }

    pub fn name(&self, index: usize) -> &str {
        self.zip
            .entries()
            .get(index)
            .map_or("", |entry| &entry.name)
    }

    pub fn role(&self, index: usize) -> &Role {
        self.roles.get(index).unwrap_or(&Role::Child)
    }

    pub fn find(&self, name: &str) -> Option<usize> {
        self.index.get(&key(name)).copied()
    }

    /// The first part with this role.
    pub fn first(&self, role: &Role) -> Option<usize> {
        self.roles.iter().position(|r| r == role)
    }

    pub fn is_done(&self, index: usize) -> bool {
        self.done.get(index).copied().unwrap_or(true)
    }

    /// The relationships of the part `index`.
    pub fn relations(&mut self, index: usize) -> Vec<Relation> {
        let part = self.name(index).to_owned();
        let Some(at) = self.find(&relations::relations_name(&part)) else {
            return Vec::new();
        };
        match self.zip.read(at) {
            Ok(mut reader) => relations::read(&mut reader, &part),
            Err(_) => Vec::new(),
        }
    }

    /// A look into a part before it is read as text: nothing is announced and no gap is made.
    pub fn look<T>(&mut self, index: usize, look: impl FnOnce(&mut dyn Read) -> T) -> Option<T> {
        let mut reader = self.zip.read(index).ok()?;
        Some(look(&mut reader))
    }

    /// Announces and reads the part `index`, unless that was done. Damage is a gap of this part.
    pub fn read(
        &mut self,
        index: usize,
        sink: &mut dyn TextSink,
        read: impl FnOnce(&mut dyn Read, &mut dyn TextSink) -> Result<(), ExtractError>,
    ) -> Result<(), ExtractError> {
        match self.done.get_mut(index) {
            Some(done) if !*done => *done = true,
            _ => return Ok(()),
        }
        sink.part(self.name(index))?;
        let entry = self.zip.entries().get(index);
        if let Some((kind, detail)) = entry.and_then(|entry| entry.fault) {
            sink.gap(Place::Whole, kind, detail);
        }
        let result = match self.zip.read(index) {
            Ok(mut reader) => read(&mut reader, sink),
            Err(error) => Err(error),
        };
        note(result, sink)
    }

    /// The unpacked bytes of a part, for a child.
    pub fn spool(
        &mut self,
        index: usize,
        sink: &mut dyn TextSink,
    ) -> Result<crate::extract::Content, ExtractError> {
        if let Some(done) = self.done.get_mut(index) {
            *done = true;
        }
        let mut reader = self.zip.read(index)?;
        Ok(sink.spool(&mut reader))
    }
}

/// Makes a part's damage a gap. What ends the whole scan is passed on.
pub(super) fn note(
    result: Result<(), ExtractError>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    match result {
        Err(ExtractError::Gap { kind, detail }) if !ends_all(kind) => {
            sink.gap(Place::Whole, kind, detail);
            Ok(())
        }
        other => other,
    }
}

const fn ends_all(kind: GapKind) -> bool {
    matches!(
        kind,
        GapKind::ExpandedSize | GapKind::TextSize | GapKind::Time | GapKind::Members
    )
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').to_ascii_lowercase()
}

/// Content types by part name (with `/`) and by extension, in lower case.
fn content_types(zip: &mut Package) -> HashMap<String, String> {
    let mut types = HashMap::new();
    let Some(index) = zip.find("[Content_Types].xml") else {
        return types;
    };
    let Ok(reader) = zip.read(index) else {
        return types;
    };
    let mut lexer = Lexer::new(reader);
    let (mut name, mut kind, mut size) = (String::new(), String::new(), 0_usize);
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(_) => {
                name.clear();
                kind.clear();
            }
            Token::Attribute {
                name: attribute,
                value,
                more: false,
            } => match local(attribute) {
                "PartName" | "Extension" => name.push_str(value),
                "ContentType" => kind.push_str(value),
                _ => {}
            },
            Token::End(_) if !name.is_empty() && size < TYPES => {
                size = size.saturating_add(name.len()).saturating_add(kind.len());
                types.insert(name.to_ascii_lowercase(), std::mem::take(&mut kind));
                name.clear();
            }
            _ => {}
        }
    }
    types
}
