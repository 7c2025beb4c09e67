//! A pattern as a tree, in the few kinds of node that a translation must tell apart.

/// Alternatives, each a sequence.
pub type Alternatives = Vec<Vec<Node>>;

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A character that stands for itself.
    Char(char),
    /// A class or escape, in our spelling.
    Atom(String),
    LineStart,
    LineEnd,
    /// `\b` or `\B`, in our spelling.
    WordEdge(&'static str),
    /// `(?i)`: flags from here to the end of the group.
    Flags(String),
    Group {
        /// The number of a capture group.
        number: Option<usize>,
        /// Flags that hold inside: `(?i:…)`.
        flags: String,
        body: Alternatives,
    },
    Look {
        side: Side,
        sense: Sense,
        body: Alternatives,
    },
    Repeat {
        node: Box<Node>,
        /// `*`, `+?`, `{2,3}` …
        how: String,
        /// Whether it may match nothing.
        optional: bool,
    },
    /// What a group of this number matched before.
    Back(usize),
}

/// Where an assertion looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Ahead,
    Behind,
}

/// Whether an assertion asks for something or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    For,
    Against,
}

/// Calls `each` with every node of `body`, groups before what is in them.
pub fn walk<'n>(body: &'n Alternatives, each: &mut dyn FnMut(&'n Node)) {
    for node in body.iter().flatten() {
        each(node);
        match node {
            Node::Group { body, .. } | Node::Look { body, .. } => walk(body, each),
            Node::Repeat { node, .. } => {
                each(node);
                if let Node::Group { body, .. } = &**node {
                    walk(body, each);
                }
            }
            _ => {}
        }
    }
}

/// The inside of the capture group of this number.
pub fn group(body: &Alternatives, number: usize) -> Option<&Alternatives> {
    let mut found = None;
    walk(body, &mut |node| {
        if let Node::Group {
            number: Some(n),
            body,
            ..
        } = node
            && *n == number
        {
            found.get_or_insert(body);
        }
    });
    found
}

/// Whether anything in `body` is captured.
pub fn has_groups(body: &Alternatives) -> bool {
    let mut found = false;
    walk(body, &mut |node| {
        found |= matches!(
            node,
            Node::Group {
                number: Some(_),
                ..
            }
        );
    });
    found
}
