//! What the manifest says of the parts: above all, which of them are encrypted.

use std::collections::HashSet;
use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};

/// More bytes of names are not kept.
const KEPT: usize = 8 << 20;

/// The names of the encrypted parts.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    encrypted: HashSet<String>,
}

impl Manifest {
    /// Reads the manifest. What is damaged in it shows when it is read as a part.
    pub fn read(reader: &mut dyn Read) -> Self {
        let mut manifest = Self::default();
        let mut name = String::new();
        let mut size = 0_usize;
        let mut lexer = Lexer::new(reader);
        while let Ok(Some(token)) = lexer.next() {
            match token {
                Token::Start(element) if local(element) == "file-entry" => name.clear(),
                Token::Start(element) if local(element) == "encryption-data" => {
                    size = size.saturating_add(name.len());
                    if size < KEPT {
                        manifest.encrypted.insert(name.clone());
                    }
                }
                Token::Attribute {
                    name: attribute,
                    value,
                    ..
                } if local(attribute) == "full-path" => {
                    name.push_str(value);
                }
                _ => {}
            }
        }
        manifest
    }

    pub fn is_encrypted(&self, name: &str) -> bool {
        self.encrypted.contains(name)
    }

    pub fn has_encrypted(&self) -> bool {
        !self.encrypted.is_empty()
    }
}
