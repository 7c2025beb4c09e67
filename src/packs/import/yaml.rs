//! YAML as a tree with the line of everything, for files that nobody vouches for.

use saphyr_parser::{Event, Parser, ScalarStyle};

/// How deep a file may nest.
const DEEPEST: usize = 40;

/// How many nodes a file may come to once its aliases are written out.
const MOST: usize = 300_000;

/// A value with the line on which it begins.
#[derive(Clone, Debug)]
pub struct Yaml {
    pub line: usize,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub enum Kind {
    /// The text, and whether it was quoted.
    Scalar(String, Quoted),
    List(Vec<Yaml>),
    /// Keys with the lines on which they stand.
    Map(Vec<(String, usize, Yaml)>),
}

/// A quoted `null` is a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoted {
    No,
    Yes,
}

impl Yaml {
    pub fn get(&self, key: &str) -> Option<&Yaml> {
        let Kind::Map(entries) = &self.kind else {
            return None;
        };
        let found = entries.iter().find(|(name, _, _)| name == key);
        found
            .map(|(_, _, value)| value)
            .filter(|value| !value.is_null())
    }

    pub fn entries(&self) -> &[(String, usize, Yaml)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(text, _) if !self.is_null() => Some(text),
            _ => None,
        }
    }

    pub fn items(&self) -> &[Yaml] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    /// The texts of a list, or the one text that stands in a list's place.
    pub fn texts(&self) -> Vec<String> {
        let own = self.text().into_iter();
        let listed = self.items().iter().filter_map(Yaml::text);
        own.chain(listed).map(str::to_owned).collect()
    }

    fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar(text, Quoted::No)
            if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }
}

/// The first document of `text`. The error has the line and what is wrong there.
pub fn parse(text: &str) -> Result<Yaml, (usize, String)> {
    let mut reader = Reader {
        open: Vec::new(),
        anchors: Vec::new(),
        nodes: 0,
        root: None,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let reason = error.info().to_owned();
            // What is missing at the end is said to be missing behind it.
            let last = text.lines().count().max(1);
            (error.marker().line().clamp(1, last), reason)
        })?;
        let line = span.start.line();
        if matches!(event, Event::DocumentEnd) && reader.root.is_some() {
            break;
        }
        reader.take(event, line).map_err(|reason| (line, reason))?;
    }
    reader.root.ok_or((1, "holds nothing".to_owned()))
}

/// A list or map that is being read.
struct Open {
    line: usize,
    anchor: usize,
    kind: Kind,
    /// A map's key whose value comes next.
    key: Option<(String, usize)>,
}

struct Reader {
    open: Vec<Open>,
    anchors: Vec<(usize, Yaml, usize)>,
    nodes: usize,
    root: Option<Yaml>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, line: usize) -> Result<(), String> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let quoted = match style {
                    ScalarStyle::Plain => Quoted::No,
                    _ => Quoted::Yes,
                };
                let kind = Kind::Scalar(text.into_owned(), quoted);
                self.node(Yaml { line, kind }, anchor, 1)
            }
            Event::Alias(anchor) => {
                let known = self.anchors.iter().find(|(id, _, _)| *id == anchor);
                let (_, value, size) = known.ok_or("an alias of nothing")?;
                if self.nodes.saturating_add(*size) > MOST {
                    return Err(too_many());
                }
                let (kind, size) = (value.kind.clone(), *size);
                self.node(Yaml { line, kind }, 0, size)
            }
            Event::SequenceStart(anchor, _) => self.start(line, anchor, Kind::List(Vec::new())),
            Event::MappingStart(anchor, _) => self.start(line, anchor, Kind::Map(Vec::new())),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(done) = self.open.pop() else {
                    return Ok(());
                };
                let value = Yaml {
                    line: done.line,
                    kind: done.kind,
                };
                self.node(value, done.anchor, 1)
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, line: usize, anchor: usize, kind: Kind) -> Result<(), String> {
        if self.open.len() >= DEEPEST {
            return Err(format!("nested deeper than {DEEPEST}"));
        }
        self.open.push(Open {
            line,
            anchor,
            kind,
            key: None,
        });
        Ok(())
    }

    fn node(&mut self, value: Yaml, anchor: usize, size: usize) -> Result<(), String> {
        self.nodes = self.nodes.saturating_add(size);
        if self.nodes > MOST {
            return Err(too_many());
        }
        if anchor > 0 {
            let size = count(&value);
            self.anchors.push((anchor, value.clone(), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(value);
            return Ok(());
        };
        match (&mut open.kind, open.key.take()) {
            (Kind::Map(entries), Some((key, line))) => entries.push((key, line, value)),
            (Kind::Map(_), None) => match value.kind {
                Kind::Scalar(key, _) => open.key = Some((key, value.line)),
                _ => return Err("a key that is no word".to_owned()),
            },
            (Kind::List(items), _) => items.push(value),
            (Kind::Scalar(..), _) => {}
        }
        Ok(())
    }
}

fn too_many() -> String {
    format!("more than {MOST} values")
}

fn count(value: &Yaml) -> usize {
    1 + match &value.kind {
        Kind::Scalar(..) => 0,
        Kind::List(items) => items.iter().map(count).sum(),
        Kind::Map(entries) => entries.iter().map(|(_, _, value)| count(value)).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_line() {
        let yaml = parse("rules:\n- name: A\n  id: x\n- name: |\n    B\n").unwrap();
        let rules = yaml.get("rules").unwrap().items();
        assert_eq!(rules[0].line, 2);
        assert_eq!(rules[1].get("name").unwrap().text(), Some("B\n"));
    }

    #[test]
    fn what_is_broken_is_named_with_its_line() {
        let (line, _) = parse("rules:\n- name: [a\n- b\n").unwrap_err();
        assert!(line >= 2, "{line}");
        assert!(parse("").is_err());
    }

    #[test]
    fn aliases_that_multiply_are_refused() {
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for n in 1..10 {
            let items = vec![format!("*a{}", n - 1); 10].join(",");
            bomb.push_str(&format!("a{n}: &a{n} [{items}]\n"));
        }
        let (_, reason) = parse(&bomb).unwrap_err();
        assert!(reason.contains("more than"), "{reason}");
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert!(parse(&"[".repeat(5000)).is_err());
    }
}
