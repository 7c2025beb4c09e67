//! The names of styles that hide what has them.

use std::collections::HashSet;
use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};

/// More names are not kept.
const KEPT: usize = 4096;

/// Styles that hide.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    names: HashSet<String>,
    /// The style that is being described.
    style: String,
}

impl Hidden {
    /// The styles that `reader` describes.
    pub fn read(reader: &mut dyn Read) -> Self {
        let mut hidden = Self::default();
        let mut element = String::new();
        let mut lexer = Lexer::new(reader);
        while let Ok(Some(token)) = lexer.next() {
            match token {
                Token::Start(name) => {
                    element.clear();
                    element.push_str(local(name));
                }
                Token::Attribute { name, value, .. } => hidden.attribute(&element, name, value),
                _ => {}
            }
        }
        hidden
    }

    /// Takes an attribute of an element that may describe a style.
    pub fn attribute(&mut self, element: &str, name: &str, value: &str) {
        match (element, name) {
            ("style", "style:name") => {
                self.style.clear();
                let end = value.floor_char_boundary(256);
                self.style.push_str(value.get(..end).unwrap_or_default());
            }
            _ if !element.ends_with("properties") => {}
            (_, "text:display" | "table:display" | "presentation:visibility")
                if matches!(value, "none" | "false" | "hidden") && self.names.len() < KEPT =>
            {
                self.names.insert(self.style.clone());
            }
            _ => {}
        }
    }

    pub fn has(&self, style: &str) -> bool {
        self.names.contains(style)
    }
}
