//! A tree written in our pattern language.

use std::fmt::Write;

use super::node::{Alternatives, Node, Sense, Side, group};
use crate::packs::import::loss::Losses;

/// Which groups are written as capture groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Captures {
    None,
    All,
    Only(usize),
}

/// What `^` and `$` are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Of lines: a pattern is tried inside a text of many.
    OfLines,
    /// Of the value that a refusal is asked of.
    OfValue,
}

/// How a tree is written.
pub struct Writer<'l> {
    pub captures: Captures,
    pub ends: Ends,
    /// Whether letters fold somewhere: beyond ASCII that needs Unicode, which is off.
    pub folds: bool,
    /// The whole tree, for what references repeat.
    pub whole: &'l Alternatives,
    pub losses: &'l mut Losses,
    /// References that are being written out.
    pub depth: usize,
}

impl Writer<'_> {
    /// `body` with a bar between its alternatives.
    pub fn alternatives(&mut self, body: &Alternatives) -> Result<String, String> {
        let written: Result<Vec<String>, String> = body
            .iter()
            .map(|sequence| self.sequence(sequence))
            .collect();
        Ok(written?.join("|"))
    }

    pub fn sequence(&mut self, sequence: &[Node]) -> Result<String, String> {
        let mut out = String::new();
        for node in sequence {
            self.node(node, &mut out)?;
        }
        Ok(out)
    }

    fn node(&mut self, node: &Node, out: &mut String) -> Result<(), String> {
        match node {
            Node::Char(c) => self.char(*c, out),
            Node::Atom(text) => out.push_str(text),
            Node::LineStart if self.ends == Ends::OfValue => out.push('^'),
            Node::LineEnd if self.ends == Ends::OfValue => out.push('$'),
            Node::LineStart => out.push_str("(?m:^)"),
            Node::LineEnd => out.push_str("(?m:$)"),
            Node::WordEdge(text) => out.push_str(text),
            Node::Flags(flags) => {
                let _ = write!(out, "(?{flags})");
            }
            Node::Group {
                number,
                flags,
                body,
            } => {
                let captured = match (self.captures, number) {
                    (Captures::All, Some(_)) => true,
                    (Captures::Only(wanted), Some(number)) => wanted == *number,
                    _ => false,
                };
                let inside = self.alternatives(body)?;
                let opening = if captured {
                    "(".to_owned()
                } else {
                    format!("(?{flags}:")
                };
                let _ = write!(out, "{opening}{inside})");
            }
            Node::Look { side, sense, .. } => self.dropped(*side, *sense),
            Node::Repeat { node, how, .. } => {
                let mut inside = String::new();
                self.node(node, &mut inside)?;
                let alone = matches!(**node, Node::Char(_) | Node::Atom(_) | Node::Group { .. });
                if alone && !inside.starts_with("(?u:\\") {
                    out.push_str(&inside);
                } else {
                    let _ = write!(out, "(?:{inside})");
                }
                out.push_str(how);
            }
            Node::Back(number) => self.repeated(*number, out)?,
        }
        Ok(())
    }

    fn char(&self, c: char, out: &mut String) {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c.is_control() => {
                let _ = write!(out, "\\x{{{:X}}}", u32::from(c));
            }
            _ if !c.is_ascii() && self.folds => {
                let _ = write!(out, "(?u:{c})");
            }
            '-' | '&' | '~' | '#' => out.push(c),
            _ => out.push_str(&regex_syntax::escape(c.encode_utf8(&mut [0; 4]))),
        }
    }

    fn dropped(&mut self, side: Side, sense: Sense) {
        let side = match side {
            Side::Ahead => "follows",
            Side::Behind => "stands before",
        };
        let sense = match sense {
            Sense::For => "must",
            Sense::Against => "must not",
        };
        self.losses.more(format!(
            "the pattern says inside what {sense} be there: what {side} is not asked"
        ));
    }

    /// What a group matched cannot be asked for again: its pattern can.
    fn repeated(&mut self, number: usize, out: &mut String) -> Result<(), String> {
        let whole = self.whole;
        let body = group(whole, number).ok_or("a reference to a group that is not there")?;
        if self.depth > 3 {
            return Err("references to groups with references".to_owned());
        }
        self.losses.more(format!(
            "the pattern asks for what group {number} matched again: its pattern is asked again, \
             and may match something else"
        ));
        let (captures, depth) = (self.captures, self.depth);
        self.captures = Captures::None;
        self.depth += 1;
        let inside = self.alternatives(body)?;
        (self.captures, self.depth) = (captures, depth);
        let _ = write!(out, "(?:{inside})");
        Ok(())
    }
}
