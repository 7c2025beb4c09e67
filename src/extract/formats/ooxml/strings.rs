//! The shared strings of a workbook, out of their XML.

use std::io::Read;

use crate::extract::ExtractError;
use crate::extract::sheet::{LONGEST, Source};
use crate::extract::xml::{Lexer, Token, local};

/// The strings of a part as they come by.
pub(super) struct SharedStrings<'r> {
    lexer: Lexer<&'r mut dyn Read>,
    one: One,
    /// Text that is in no string, given as one more string at the end.
    stray: String,
    /// How the part ended, once it has.
    end: Option<Result<(), ExtractError>>,
}

/// The string being read.
#[derive(Default)]
struct One {
    text: String,
    phonetic: String,
    readings: u32,
    in_item: Inside,
    in_text: Inside,
}

#[derive(Default, PartialEq, Eq)]
enum Inside {
    Yes,
    #[default]
    No,
}

impl<'r> SharedStrings<'r> {
    pub fn new(reader: &'r mut dyn Read) -> Self {
        Self {
            lexer: Lexer::new(reader),
            one: One::default(),
            stray: String::new(),
            end: None,
        }
    }
}

impl Source for SharedStrings<'_> {
    fn next(&mut self, text: &mut String, phonetic: &mut String) -> Result<bool, ExtractError> {
        if let Some(end) = self.end.take() {
            return end.map(|()| false);
        }
        loop {
            match self.lexer.next() {
                Ok(Some(token)) => {
                    if self.one.take(token, &mut self.stray) {
                        std::mem::swap(text, &mut self.one.text);
                        std::mem::swap(phonetic, &mut self.one.phonetic);
                        self.one.text.clear();
                        self.one.phonetic.clear();
                        return Ok(true);
                    }
                }
                end => {
                    let end = end.map(|_| ());
                    if self.stray.is_empty() {
                        return end.map(|()| false);
                    }
                    self.end = Some(end);
                    std::mem::swap(text, &mut self.stray);
                    self.stray.clear();
                    return Ok(true);
                }
            }
        }
    }
}

impl One {
    /// True when a string is complete.
    fn take(&mut self, token: Token<'_>, stray: &mut String) -> bool {
        match token {
            Token::Start(name) => match local(name) {
                "si" => self.in_item = Inside::Yes,
                "t" => self.in_text = Inside::Yes,
                "rPh" => self.readings = self.readings.saturating_add(1),
                _ => {}
            },
            Token::Text(text) if self.in_item == Inside::Yes && self.in_text == Inside::Yes => {
                let to = match self.readings {
                    0 => &mut self.text,
                    _ => &mut self.phonetic,
                };
                if to.len() <= LONGEST {
                    to.push_str(text);
                }
            }
            Token::Text(text) | Token::Aside(text) => {
                let boring = text.trim().is_empty() || text.starts_with("xml ");
                if !boring && stray.len() < LONGEST {
                    stray.push_str(text);
                    stray.push(' ');
                }
            }
            Token::End(name) => match local(name) {
                "si" => {
                    self.in_item = Inside::No;
                    self.readings = 0;
                    return true;
                }
                "t" => self.in_text = Inside::No,
                "rPh" => self.readings = self.readings.saturating_sub(1),
                _ => {}
            },
            _ => {}
        }
        false
    }
}
