//! What stands at a pattern's ends and only says what must be around the value: as guards.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::node::{Alternatives, Node, Sense, Side};
use crate::packs::check::syntax;

/// What may stand on one side of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guards {
    /// Texts that must not stand there.
    pub against: Vec<String>,
    /// Whether some of what may stand there cannot be asked for: the value would be part of a word.
    pub narrowed: bool,
}

/// What became of the end of a sequence.
pub enum Edge {
    /// It said what may stand there, and is done with.
    Guard(Guards),
    /// It asks for a text of this pattern, which becomes part of the match.
    Consumed(Alternatives),
    /// It refuses matches that begin so.
    Refuses(Alternatives),
    /// It is part of the value.
    Stays,
}

/// Punctuation and blanks: what can stand right beside a value that a word's edge is not.
fn neighbours() -> impl Iterator<Item = char> {
    (' '..='~')
        .chain(['\t', '\n'])
        .filter(|c| !c.is_ascii_alphanumeric())
}

/// What the node at an end comes to; `side` is the side of the value on which it stands.
pub fn edge(node: &Node, side: Side) -> Edge {
    match node {
        Node::Look {
            side: looks,
            sense,
            body,
        } if *looks == side => match sense {
            Sense::Against => match refused(body) {
                Some(against) => Edge::Guard(Guards {
                    against,
                    narrowed: false,
                }),
                None => Edge::Stays,
            },
            Sense::For => {
                let short = body.iter().all(|sequence| sequence.len() < 2);
                let guards = (short || has_blank(body)).then(|| asked(body, side));
                match guards.flatten() {
                    Some(guards) => Edge::Guard(guards),
                    None => Edge::Consumed(body.clone()),
                }
            }
        },
        Node::Look {
            side: Side::Ahead,
            sense: Sense::Against,
            body,
        } if side == Side::Behind => Edge::Refuses(body.clone()),
        Node::LineStart | Node::LineEnd => Edge::Guard(Guards::allowing(&EDGES)),
        // `(?:^|[\s,;])`: the delimiters that products write for want of word edges.
        Node::Group { body, flags, .. } if flags.is_empty() && has_blank(body) => {
            match asked(body, side) {
                Some(guards) => Edge::Guard(guards),
                None => Edge::Stays,
            }
        }
        _ => Edge::Stays,
    }
}

/// Whether the end of a line or a blank is among what may stand there: a single hyphen is not a
/// delimiter but part of the value.
fn has_blank(body: &Alternatives) -> bool {
    body.iter().any(|sequence| match sequence.as_slice() {
        [Node::LineStart | Node::LineEnd] => true,
        [Node::Group { body, .. }] => has_blank(body),
        [node] => members(node).is_some_and(|set| set.contains(&' ')),
        _ => false,
    })
}

/// The guards of a side where one of `body` must stand; none where it is not made of delimiters.
fn asked(body: &Alternatives, side: Side) -> Option<Guards> {
    let mut allowed = Vec::new();
    let mut narrowed = false;
    for sequence in body {
        match sequence.as_slice() {
            [] => return Some(Guards::default()),
            [Node::LineStart | Node::LineEnd] => allowed.extend(EDGES),
            [Node::Group { body, .. }] => {
                let inner = asked(body, side)?;
                narrowed |= inner.narrowed;
                allowed.extend(neighbours().filter(|c| !inner.against.contains(&c.to_string())));
            }
            // `\\[nr]`: the first character decides, since the value ends before it.
            nodes => {
                let node = match side {
                    Side::Ahead => nodes.first(),
                    Side::Behind => nodes.last(),
                };
                let set = members(node?)?;
                if nodes.len() > 1 && set.len() != 1 {
                    return None;
                }
                narrowed |= set.iter().any(char::is_ascii_alphanumeric);
                allowed.extend(set);
            }
        }
    }
    Some(Guards {
        narrowed,
        ..Guards::allowing(&allowed)
    })
}

/// What stands at the edge of a line or cell.
const EDGES: [char; 2] = ['\n', '\t'];

impl Guards {
    fn allowing(allowed: &[char]) -> Self {
        Self {
            against: neighbours()
                .filter(|c| !allowed.contains(c))
                .map(String::from)
                .collect(),
            narrowed: false,
        }
    }
}

/// The texts that must not stand on a side; none where they cannot be counted.
fn refused(body: &Alternatives) -> Option<Vec<String>> {
    let mut against = Vec::new();
    for sequence in body {
        match sequence.as_slice() {
            [] => return None,
            [Node::LineStart | Node::LineEnd] => against.push("\n".to_owned()),
            [
                Node::Repeat {
                    node,
                    how,
                    optional: false,
                },
            ] if how.starts_with('+') => {
                against.extend(members(node)?.into_iter().map(String::from));
            }
            [node] => against.extend(members(node)?.into_iter().map(String::from)),
            nodes => {
                let text: Option<String> = nodes.iter().map(literal).collect();
                against.push(text?);
            }
        }
    }
    Some(against)
}

fn literal(node: &Node) -> Option<char> {
    match node {
        Node::Char(c) => Some(*c),
        node => match members(node)?.as_slice() {
            [one] => Some(*one),
            _ => None,
        },
    }
}

/// The ASCII characters that a node of one character may be.
pub fn members(node: &Node) -> Option<Vec<char>> {
    match node {
        Node::Char(c) => Some(vec![*c]),
        Node::Atom(text) => {
            let parsed = syntax(&format!("(?s){text}")).ok()?;
            set(&parsed)
        }
        _ => None,
    }
}

fn set(hir: &Hir) -> Option<Vec<char>> {
    let ranges: Vec<(u32, u32)> = match hir.kind() {
        HirKind::Class(Class::Bytes(class)) => class
            .iter()
            .map(|range| (u32::from(range.start()), u32::from(range.end())))
            .collect(),
        HirKind::Class(Class::Unicode(class)) => class
            .iter()
            .map(|range| (u32::from(range.start()), u32::from(range.end())))
            .collect(),
        HirKind::Literal(literal) => match literal.0.as_ref() {
            [byte] => vec![(u32::from(*byte), u32::from(*byte))],
            _ => return None,
        },
        _ => return None,
    };
    let has = |c: &char| {
        ranges
            .iter()
            .any(|(low, high)| (*low..=*high).contains(&u32::from(*c)))
    };
    Some(('\0'..='\u{7F}').filter(has).collect())
}
