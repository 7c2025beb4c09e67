//! From a product's pattern to the forms of one of our rules.

use regex_syntax::hir::Hir;

use super::edges::{Edge, Guards, edge};
use super::node::{Alternatives, Node, Side, has_groups};
use super::parse::parse;
use super::render::{Captures, Ends, Writer};
use super::{Dialect, Want};
use crate::packs::check::{MOST_STATES, states, syntax};
use crate::packs::import::loss::Losses;
use crate::packs::schema::Part;

/// A pattern of ours with what must be around it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    pub pattern: String,
    pub of: Part,
    pub not_after: Vec<String>,
    pub not_before: Vec<String>,
    /// Patterns that the value must not match.
    pub refuse: Vec<String>,
}

/// The forms that find what `pattern` finds. The error says what in it cannot be had.
pub fn translate(
    pattern: &str,
    dialect: &Dialect,
    losses: &mut Losses,
) -> Result<Vec<Form>, String> {
    let tree = parse(pattern, dialect, losses)?;
    // Kingfisher's name for the group that holds the secret.
    let token = tree.names.iter().find(|(name, _)| name == "TOKEN");
    let dialect = &match token {
        Some((_, number)) if dialect.value != Want::Match => Dialect {
            value: Want::Group(*number),
            ..*dialect
        },
        _ => *dialect,
    };
    let body = unwrapped(tree.body);
    let mut maker = Maker {
        ends: Ends::OfLines,
        dialect,
        folds: folds(pattern, dialect),
        whole: body.clone(),
        losses,
    };
    let split = body.len() > 1 && body.iter().any(|sequence| has_edges(sequence));
    if !split {
        return Ok(vec![maker.form(body)?]);
    }
    // Flags hold for the alternatives that follow, too.
    let mut lead: Vec<Node> = Vec::new();
    let mut forms = Vec::new();
    for sequence in body {
        let whole = [lead.clone(), sequence.clone()].concat();
        forms.push(maker.form(unwrapped(vec![whole]))?);
        lead.extend(
            sequence
                .into_iter()
                .filter(|node| matches!(node, Node::Flags(_))),
        );
    }
    Ok(forms)
}

/// `pattern` in our language as it stands, for a text that is the value alone.
pub fn plain(pattern: &str, dialect: &Dialect, losses: &mut Losses) -> Result<String, String> {
    let body = parse(pattern, dialect, losses)?.body;
    let mut maker = Maker {
        ends: Ends::OfValue,
        dialect,
        folds: folds(pattern, dialect),
        whole: body.clone(),
        losses,
    };
    let written = maker.write(&body, Captures::None)?;
    let written = maker.with_flags(&written);
    let parsed = syntax(&written)?;
    match states(&parsed) > MOST_STATES {
        true => Err("the pattern is too large".to_owned()),
        false => Ok(written),
    }
}

fn folds(pattern: &str, dialect: &Dialect) -> bool {
    dialect.flags.contains('i') || pattern.contains("(?") && pattern.contains('i')
}

/// Whether an alternative says what must be around it.
fn has_edges(sequence: &[Node]) -> bool {
    let (_, sequence) = flags(sequence);
    let first = sequence.first().map(|node| edge(node, Side::Behind));
    let last = sequence.last().map(|node| edge(node, Side::Ahead));
    let tells = |edge: Option<Edge>| edge.is_some_and(|edge| !matches!(edge, Edge::Stays));
    tells(first) || tells(last)
}

/// A pattern that is one group is what is in the group.
fn unwrapped(mut body: Alternatives) -> Alternatives {
    loop {
        match body.as_mut_slice() {
            [sequence] => match sequence.as_mut_slice() {
                [
                    Node::Group {
                        flags, body: inner, ..
                    },
                ] if flags.is_empty() => body = std::mem::take(inner),
                _ => return body,
            },
            _ => return body,
        }
    }
}

/// The flags at the start of a sequence, and what follows them.
fn flags(sequence: &[Node]) -> (&[Node], &[Node]) {
    let count = sequence
        .iter()
        .take_while(|node| matches!(node, Node::Flags(_)))
        .count();
    sequence.split_at_checked(count).unwrap_or((&[], sequence))
}

struct Maker<'d> {
    ends: Ends,
    dialect: &'d Dialect,
    folds: bool,
    whole: Alternatives,
    losses: &'d mut Losses,
}

impl Maker<'_> {
    fn form(&mut self, body: Alternatives) -> Result<Form, String> {
        let mut form = Form::default();
        let body = match body.as_slice() {
            [sequence] => self.without_edges(sequence, &mut form)?,
            _ => body,
        };
        let captures = self.captures(&body);
        form.of = match captures {
            Captures::None => Part::Match,
            _ => Part::Group,
        };
        let mut written = self.write(&body, captures)?;
        if body.len() > 1 {
            written = format!("(?:{written})");
        }
        form.pattern = self.with_flags(&written);
        let parsed = syntax(&form.pattern)?;
        measured(&parsed)?;
        Ok(form)
    }

    /// Takes off what only says what must be around; it becomes guards of `form`.
    fn without_edges(
        &mut self,
        sequence: &[Node],
        form: &mut Form,
    ) -> Result<Alternatives, String> {
        let (lead, rest) = flags(sequence);
        let mut nodes: Vec<Node> = rest.to_vec();
        let (mut before, mut after) = (None, None);
        while let Some(first) = nodes.first() {
            match edge(first, Side::Behind) {
                Edge::Guard(guards) => {
                    self.guarded(guards, &mut form.not_after);
                }
                Edge::Refuses(refused) => {
                    let refused = self.write(&refused, Captures::None)?;
                    form.refuse
                        .push(self.with_flags(&format!("^(?:{refused})")));
                }
                Edge::Consumed(text) => {
                    before = Some(text);
                    nodes.remove(0);
                    break;
                }
                Edge::Stays => break,
            }
            nodes.remove(0);
        }
        while let Some(last) = nodes.last() {
            match edge(last, Side::Ahead) {
                Edge::Guard(guards) => {
                    self.guarded(guards, &mut form.not_before);
                }
                Edge::Consumed(text) => {
                    after = Some(text);
                    nodes.pop();
                    break;
                }
                Edge::Refuses(_) | Edge::Stays => break,
            }
            nodes.pop();
        }
        tidy(form, &nodes);
        self.inner_refusals(&mut nodes, form)?;
        let mut whole = lead.to_vec();
        if before.is_none() && after.is_none() {
            whole.extend(nodes);
            let whole = vec![whole];
            return Ok(if lead.is_empty() {
                unwrapped(whole)
            } else {
                whole
            });
        }
        self.losses.note(
            "what must stand before or after is part of the match, and the value a group of it",
        );
        let plain = |body| Node::Group {
            number: None,
            flags: String::new(),
            body,
        };
        whole.extend(before.map(plain));
        let of_value = !has_groups(&vec![nodes.clone()]) || self.dialect.value == Want::Match;
        if of_value {
            whole.push(Node::Group {
                number: Some(VALUE),
                flags: String::new(),
                body: vec![nodes],
            });
        } else {
            whole.extend(nodes);
        }
        whole.extend(after.map(plain));
        Ok(vec![whole])
    }

    fn guarded(&mut self, guards: Guards, form: &mut Vec<String>) {
        self.losses.note(DELIMITED);
        if guards.narrowed {
            self.losses.less(
                "letters and digits may stand right beside the value: here it is whole words",
            );
        }
        form.extend(guards.against);
    }

    /// `000-(?!00)[0-9]{2}`: behind a start of fixed length, what must not follow is a refusal.
    fn inner_refusals(&mut self, nodes: &mut Vec<Node>, form: &mut Form) -> Result<(), String> {
        if self.dialect.value != Want::Match {
            return Ok(());
        }
        let mut at = 0;
        while let Some(node) = nodes.get(at) {
            if let Edge::Refuses(refused) = edge(node, Side::Behind) {
                let start = nodes.get(..at).unwrap_or_default();
                let start = self.write(&vec![start.to_vec()], Captures::None)?;
                let fixed = syntax(&self.with_flags(&start)).is_ok_and(|hir| {
                    let length = hir.properties();
                    length.minimum_len() == length.maximum_len()
                });
                if fixed {
                    let refused = self.write(&refused, Captures::None)?;
                    let refused = format!("^{start}(?:{refused})");
                    form.refuse.push(self.with_flags(&refused));
                    nodes.remove(at);
                    continue;
                }
            }
            at += 1;
        }
        Ok(())
    }

    fn captures(&self, body: &Alternatives) -> Captures {
        if super::node::group(body, VALUE).is_some() {
            return Captures::Only(VALUE);
        }
        match self.dialect.value {
            Want::Match => Captures::None,
            Want::FirstGroup if has_groups(body) => Captures::All,
            Want::Group(number) if super::node::group(body, number).is_some() => {
                Captures::Only(number)
            }
            _ => Captures::None,
        }
    }

    fn write(&mut self, body: &Alternatives, captures: Captures) -> Result<String, String> {
        Writer {
            captures,
            ends: self.ends,
            folds: self.folds,
            whole: &self.whole,
            losses: self.losses,
            depth: 0,
        }
        .alternatives(body)
    }

    fn with_flags(&self, written: &str) -> String {
        let flags: String = self.dialect.flags.chars().filter(|c| *c != 'm').collect();
        if flags.is_empty() {
            written.to_owned()
        } else {
            format!("(?{flags}){written}")
        }
    }
}

/// The number of the group that a translation itself puts around a value.
const VALUE: usize = usize::MAX;

const DELIMITED: &str = "delimiters around the value are guards here: values that run into \
                         Chinese text or stand at the edge of a cell are found too";

/// Guards once each, without those that the edges of words make needless.
fn tidy(form: &mut Form, nodes: &[Node]) {
    let word = |node: Option<&Node>| {
        let node = match node {
            Some(Node::Repeat { node, .. }) => Some(&**node),
            other => other,
        };
        node.and_then(super::edges::members)
            .is_some_and(|set| set.iter().all(char::is_ascii_alphanumeric))
    };
    let tidied = |guards: &mut Vec<String>, at_word: bool| {
        let is_letter = |guard: &String| {
            guard.len() == 1 && guard.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let mut seen = Vec::new();
        guards.retain(|guard| {
            let keep = !(seen.contains(guard) || at_word && is_letter(guard));
            seen.push(guard.clone());
            keep
        });
    };
    tidied(&mut form.not_after, word(nodes.first()));
    tidied(&mut form.not_before, word(nodes.last()));
}

fn measured(parsed: &Hir) -> Result<(), String> {
    match parsed.properties().minimum_len() {
        None => return Err("the pattern can match nothing here".to_owned()),
        Some(0) => return Err("the pattern matches nothing at all".to_owned()),
        Some(_) => {}
    }
    match states(parsed) > MOST_STATES {
        true => Err("the pattern is too large".to_owned()),
        false => Ok(()),
    }
}
