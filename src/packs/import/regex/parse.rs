//! Reading a pattern of Go, Rust, Python or Boost into a tree.

use super::Dialect;
use super::class::class;
use super::node::{Alternatives, Node, Sense, Side};
use crate::packs::import::loss::Losses;

/// The longest pattern that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// How deep groups may nest.
const DEEPEST: usize = 60;

/// A pattern being read.
#[derive(Clone)]
pub struct Chars<'p> {
    rest: &'p str,
}

impl Chars<'_> {
    pub fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub fn second(&self) -> Option<char> {
        self.rest.chars().nth(1)
    }

    pub fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next();
        self.rest = chars.as_str();
        c
    }

    pub fn eat(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// What stands before `end`, which is read over.
    pub fn until(&mut self, end: &str) -> Option<String> {
        let (inside, rest) = self.rest.split_once(end)?;
        self.rest = rest;
        Some(inside.to_owned())
    }

    /// What `\p` or `\P` names, in our spelling.
    pub fn property(&mut self, c: char) -> Result<String, String> {
        let name = match self.eat("{") {
            true => self.until("}").ok_or("a property is not closed")?,
            false => self
                .next()
                .map(String::from)
                .ok_or("a property without a name")?,
        };
        Ok(format!("\\{c}{{{name}}}"))
    }

    /// The character that an escape stands for; `c` has been read.
    pub fn character(&mut self, c: char) -> Result<char, String> {
        Ok(match c {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\u{C}',
            'v' => '\u{B}',
            'a' => '\u{7}',
            'e' => '\u{1B}',
            '0' => self.number(8, 2).unwrap_or('\0'),
            'x' if self.eat("{") => {
                let hex = self.until("}").unwrap_or_default();
                let code = u32::from_str_radix(hex.trim(), 16).ok();
                code.and_then(char::from_u32)
                    .ok_or("`\\x{…}` names no character")?
            }
            'x' => self.number(16, 2).ok_or("`\\x` without digits")?,
            'u' => self.number(16, 4).ok_or("`\\u` without digits")?,
            'U' => self.number(16, 8).ok_or("`\\U` without digits")?,
            'c' => {
                let letter = self
                    .next()
                    .filter(char::is_ascii)
                    .ok_or("`\\c` without a letter")?;
                char::from((letter.to_ascii_uppercase() as u8) ^ 0x40)
            }
            _ if c.is_ascii_alphanumeric() => return Err(format!("an escape `\\{c}`")),
            _ => c,
        })
    }

    fn number(&mut self, base: u32, most: usize) -> Option<char> {
        let digits = self
            .rest
            .chars()
            .take(most)
            .take_while(|c| c.is_digit(base));
        let digits: String = digits.collect();
        self.rest = self.rest.get(digits.len()..)?;
        u32::from_str_radix(&digits, base)
            .ok()
            .and_then(char::from_u32)
    }
}

/// A pattern's tree, and the numbers of the groups that have names.
pub struct Tree {
    pub body: Alternatives,
    pub names: Vec<(String, usize)>,
}

/// The tree of `pattern`. The error says what in it cannot be had.
pub fn parse(pattern: &str, dialect: &Dialect, losses: &mut Losses) -> Result<Tree, String> {
    if pattern.len() > LONGEST {
        return Err("longer than 64 KiB".to_owned());
    }
    let mut parser = Parser {
        chars: Chars { rest: pattern },
        dialect,
        losses,
        groups: 0,
        names: Vec::new(),
        spaced: Spaced::No,
    };
    let body = parser.alternatives(0)?;
    match parser.chars.peek() {
        None => Ok(Tree {
            body,
            names: parser.names,
        }),
        Some(_) => Err("a bracket is closed that was not opened".to_owned()),
    }
}

/// Whether blanks and comments are for people only: flag `x`.
#[derive(Clone, Copy, PartialEq)]
enum Spaced {
    No,
    Yes,
}

struct Parser<'p, 'l> {
    chars: Chars<'p>,
    dialect: &'l Dialect,
    losses: &'l mut Losses,
    groups: usize,
    names: Vec<(String, usize)>,
    spaced: Spaced,
}

impl Parser<'_, '_> {
    /// Up to the end or the bracket that closes the group, which is left standing.
    fn alternatives(&mut self, depth: usize) -> Result<Alternatives, String> {
        if depth > DEEPEST {
            return Err(format!("groups nested deeper than {DEEPEST}"));
        }
        let spaced = self.spaced;
        let mut body = vec![Vec::new()];
        loop {
            match self.chars.peek() {
                None | Some(')') => break,
                Some('|') => {
                    self.chars.next();
                    body.push(Vec::new());
                }
                Some(_) => {
                    if let (Some(node), Some(sequence)) = (self.piece(depth)?, body.last_mut()) {
                        sequence.push(node);
                    }
                }
            }
        }
        self.spaced = spaced;
        Ok(body)
    }

    /// An atom with its repetitions; nothing where it was a comment.
    fn piece(&mut self, depth: usize) -> Result<Option<Node>, String> {
        let Some(mut node) = self.atom(depth)? else {
            return Ok(None);
        };
        loop {
            self.skip_blanks();
            let Some((how, optional)) = self.repetition() else {
                return Ok(Some(node));
            };
            let possessive = self.dialect.possessive && self.chars.eat("+");
            if possessive {
                self.losses
                    .more("a possessive repetition is an ordinary one here");
            }
            if matches!(node, Node::Flags(_) | Node::Look { .. }) {
                return Err("a repeated assertion".to_owned());
            }
            node = Node::Repeat {
                node: Box::new(node),
                how,
                optional,
            };
        }
    }

    fn skip_blanks(&mut self) {
        while self.spaced == Spaced::Yes {
            match self.chars.peek() {
                Some(c) if c.is_whitespace() => {
                    self.chars.next();
                }
                Some('#') => while self.chars.next().is_some_and(|c| c != '\n') {},
                _ => return,
            }
        }
    }

    fn repetition(&mut self) -> Option<(String, bool)> {
        let (mut how, optional) = match self.chars.peek()? {
            '*' => ("*".to_owned(), true),
            '+' => ("+".to_owned(), false),
            '?' => ("?".to_owned(), true),
            '{' => return self.counted(),
            _ => return None,
        };
        self.chars.next();
        if self.chars.eat("?") {
            how.push('?');
        }
        Some((how, optional))
    }

    fn counted(&mut self) -> Option<(String, bool)> {
        let mut ahead = self.chars.clone();
        ahead.next();
        let inside = ahead.until("}")?.replace(' ', "");
        let (least, most) = inside.split_once(',').unwrap_or((&inside, &inside));
        let number = |text: &str| text.parse::<u32>().is_ok();
        let ok = match (least, most) {
            ("", "") => false,
            ("", most) => self.dialect.open_minimum && number(most),
            (least, "") => number(least),
            (least, most) => number(least) && number(most),
        };
        if !ok {
            return None;
        }
        let least = if least.is_empty() { "0" } else { least };
        let mut how = match inside.contains(',') {
            true => format!("{{{least},{most}}}"),
            false => format!("{{{least}}}"),
        };
        self.chars = ahead;
        if self.chars.eat("?") {
            how.push('?');
        }
        Some((how, least.parse() == Ok(0u32)))
    }

    fn atom(&mut self, depth: usize) -> Result<Option<Node>, String> {
        self.skip_blanks();
        let Some(c) = self.chars.peek().filter(|c| !matches!(c, '|' | ')')) else {
            return Ok(None);
        };
        self.chars.next();
        Ok(Some(match c {
            '.' => Node::Atom(".".to_owned()),
            '^' => Node::LineStart,
            '$' => Node::LineEnd,
            '[' => Node::Atom(class(&mut self.chars)?),
            '(' => return self.group(depth),
            '\\' => return self.escape().map(Some),
            '*' | '+' | '?' => return Err("a repetition of nothing".to_owned()),
            c => Node::Char(c),
        }))
    }

    fn escape(&mut self) -> Result<Node, String> {
        let c = self.chars.next().ok_or("ends in a backslash")?;
        Ok(match c {
            'd' | 'D' | 'w' | 'W' | 's' | 'S' => Node::Atom(format!("\\{c}")),
            'h' => Node::Atom("[ \\t]".to_owned()),
            'H' => Node::Atom("[^ \\t]".to_owned()),
            'N' => Node::Atom("[^\\n]".to_owned()),
            'R' => Node::Atom("(?:\\r\\n|[\\n-\\r])".to_owned()),
            'b' => Node::WordEdge("\\b"),
            'B' => Node::WordEdge("\\B"),
            '<' => Node::WordEdge("\\b{start}"),
            '>' => Node::WordEdge("\\b{end}"),
            'A' => self.edge_of_text(Node::LineStart),
            'z' | 'Z' => self.edge_of_text(Node::LineEnd),
            'p' | 'P' => Node::Atom(format!("(?u:{})", self.chars.property(c)?)),
            'Q' => {
                let text = match self.chars.clone().until("\\E") {
                    Some(_) => self.chars.until("\\E").unwrap_or_default(),
                    None => std::mem::take(&mut self.chars.rest).to_owned(),
                };
                Node::Group {
                    number: None,
                    flags: String::new(),
                    body: vec![text.chars().map(Node::Char).collect()],
                }
            }
            'k' => {
                let name = match self.chars.next() {
                    Some('<') => self.chars.until(">"),
                    Some('{') => self.chars.until("}"),
                    Some('\'') => self.chars.until("'"),
                    _ => None,
                };
                self.back(&name.unwrap_or_default())?
            }
            'g' => return Err("a reference `\\g`".to_owned()),
            '1'..='9' => Node::Back(usize::from(c as u8 - b'0')),
            'G' | 'K' | 'X' | 'C' => return Err(format!("an escape `\\{c}`")),
            c => Node::Char(self.chars.character(c)?),
        })
    }

    /// Texts are read in pieces here: their ends are those of lines.
    fn edge_of_text(&mut self, edge: Node) -> Node {
        self.losses
            .note("the end of the text is the end of a line here");
        edge
    }

    fn back(&mut self, name: &str) -> Result<Node, String> {
        let known = self.names.iter().find(|(known, _)| known == name);
        match known {
            Some((_, number)) => Ok(Node::Back(*number)),
            None => Err("a reference to a group that is not there".to_owned()),
        }
    }

    /// What stands behind an opening bracket that has been read.
    fn group(&mut self, depth: usize) -> Result<Option<Node>, String> {
        let outside = self.spaced;
        let look = |side, sense| Kind::Look(side, sense);
        let kind = if !self.chars.eat("?") {
            self.groups += 1;
            Kind::Capture(self.groups)
        } else if self.chars.eat("#") {
            self.chars.until(")").ok_or("a comment is not closed")?;
            return Ok(None);
        } else if self.chars.eat(":") {
            Kind::Plain(String::new())
        } else if self.chars.eat(">") {
            self.losses.more("an atomic group is an ordinary one here");
            Kind::Plain(String::new())
        } else if self.chars.eat("=") {
            look(Side::Ahead, Sense::For)
        } else if self.chars.eat("!") {
            look(Side::Ahead, Sense::Against)
        } else if self.chars.eat("<=") {
            look(Side::Behind, Sense::For)
        } else if self.chars.eat("<!") {
            look(Side::Behind, Sense::Against)
        } else if self.chars.eat("P=") {
            let name = self.chars.until(")").unwrap_or_default();
            return self.back(&name).map(Some);
        } else if self.chars.eat("P<") || self.chars.eat("<") {
            self.named(">")?
        } else if self.chars.eat("'") {
            self.named("'")?
        } else {
            match self.flags()? {
                Ok(flags) => Kind::Plain(flags),
                Err(node) => return Ok(node),
            }
        };
        let body = self.alternatives(depth + 1)?;
        if !self.chars.eat(")") {
            return Err("a bracket is not closed".to_owned());
        }
        self.spaced = outside;
        Ok(Some(match kind {
            Kind::Capture(number) => Node::Group {
                number: Some(number),
                flags: String::new(),
                body,
            },
            Kind::Plain(flags) => Node::Group {
                number: None,
                flags,
                body,
            },
            Kind::Look(side, sense) => Node::Look { side, sense, body },
        }))
    }

    fn named(&mut self, end: &str) -> Result<Kind, String> {
        let name = self
            .chars
            .until(end)
            .ok_or("a group's name is not closed")?;
        self.groups += 1;
        self.names.push((name, self.groups));
        Ok(Kind::Capture(self.groups))
    }

    /// The flags of a group that opens, or those that hold from here on.
    fn flags(&mut self) -> Result<Result<String, Option<Node>>, String> {
        let mut kept = String::new();
        let mut off = false;
        loop {
            match self.chars.next() {
                Some('-') => {
                    off = true;
                    kept.push('-');
                }
                Some('x') => self.spaced = if off { Spaced::No } else { Spaced::Yes },
                Some(c @ ('i' | 's')) => kept.push(c),
                // Line ends are always line ends here; the others change nothing that we use.
                Some('m' | 'u' | 'a' | 'L') => {}
                Some('U') => self.losses.note("the flag `U` changes no finding here"),
                Some(end @ (':' | ')')) => {
                    let kept = kept.trim_end_matches('-').to_owned();
                    return Ok(match (end, kept.is_empty()) {
                        (':', _) => Ok(kept),
                        (_, true) => Err(None),
                        (_, false) => Err(Some(Node::Flags(kept))),
                    });
                }
                Some(c) => return Err(format!("a group `(?{c}`")),
                None => return Err("a bracket is not closed".to_owned()),
            }
        }
    }
}

enum Kind {
    Capture(usize),
    Plain(String),
    Look(Side, Sense),
}
