//! Reading a pack: TOML to rules, word lists fetched, and every trouble with its file and line.

use std::path::Path;

use super::check;
use super::classifier;
use super::resolve::Source;
use super::schema::Pack;
use super::word_list;
use crate::error::Error;

/// The largest pack or word list that is read from disk.
const MAX_FILE: u64 = 16 * 1024 * 1024;

/// The pack that `text` writes, checked. `word_lists` gives the text of a list by the name that
/// the pack calls it; the concepts it holds are added to the group's `terms`.
///
/// Names of validators and of other packs' rules are not looked up here: the caller knows them.
pub(crate) fn parse(
    file: &str,
    text: &str,
    word_lists: &dyn Fn(&str) -> Option<String>,
) -> Result<Pack, Error> {
    let mut pack: Pack = toml::from_str(text).map_err(|error| Error::Pack {
        file: file.to_owned(),
        line: error.span().map_or(0, |span| line_at(text, span.start)),
        rule: None,
        reason: error.message().trim().to_owned(),
    })?;
    for group in &mut pack.group {
        let Some(list) = &group.file else { continue };
        let concepts = match word_lists(list) {
            Some(words) => word_list::concepts(&words, &group.rows),
            None => Err("cannot be read".to_owned()),
        };
        match concepts {
            Ok(concepts) => group.terms.extend(concepts),
            Err(reason) => {
                return Err(Error::Pack {
                    file: file.to_owned(),
                    line: line_of(text, 0, &group.name),
                    rule: None,
                    reason: format!("group {}: word list {list} {reason}", group.name),
                });
            }
        }
    }
    for classifier in &mut pack.classifier {
        let (name, list) = (&classifier.name, &classifier.file);
        let model = word_lists(list).ok_or_else(|| "cannot be read".to_owned());
        let model = model.and_then(|model| match classifier::trouble(&model) {
            None => Ok(model),
            Some(trouble) => Err(trouble),
        });
        classifier.model = model.map_err(|reason| Error::Pack {
            file: file.to_owned(),
            line: line_of(text, 0, name),
            rule: None,
            reason: format!("classifier {name}: model {list}: {reason}"),
        })?;
    }
    match check::first_fault(&pack) {
        None => Ok(pack),
        Some(fault) => Err(Error::Pack {
            file: file.to_owned(),
            line: line_of(text, fault.from, &fault.near),
            rule: fault.rule,
            reason: fault.reason,
        }),
    }
}

/// Text and pack of the file at `path`, with word lists from the same folder or below it.
pub(crate) fn read(path: &Path) -> Result<(String, Pack), Error> {
    let text = text_of(path).map_err(|source| Error::io(path, source))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let pack = parse(&path.display().to_string(), &text, &|name| {
        let stays_below = Path::new(name)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        stays_below
            .then(|| text_of(&folder.join(name)).ok())
            .flatten()
    })?;
    Ok((text, pack))
}

/// A pack that stands in memory, without word lists.
pub(crate) fn source(file: &str, text: String) -> Result<Source, Error> {
    let pack = parse(file, &text, &|_| None)?;
    Ok(Source {
        file: file.to_owned(),
        text,
        pack,
    })
}

fn text_of(path: &Path) -> std::io::Result<String> {
    if std::fs::metadata(path)?.len() > MAX_FILE {
        return Err(std::io::Error::other("larger than a pack may be (16 MiB)"));
    }
    std::fs::read_to_string(path)
}

/// The line, counted from 1, on which the byte at `offset` stands.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The line of the first `needle` after `from`, else the line of `from` itself.
pub(super) fn line_of(text: &str, from: usize, needle: &str) -> usize {
    let found = match needle {
        "" => None,
        needle => text.get(from..).and_then(|rest| rest.find(needle)),
    };
    line_at(text, from + found.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "[pack]\nname = \"p\"\nversion = \"1\"\ntitle = { en = \"P\" }\n";

    fn refused(body: &str) -> (usize, Option<String>, String) {
        match parse("p.toml", &format!("{HEADER}{body}"), &|_| None) {
            Err(Error::Pack {
                line, rule, reason, ..
            }) => (line, rule, reason),
            other => panic!("accepted: {other:?}"),
        }
    }

    fn rule(lines: &str) -> String {
        format!("[[rule]]\nid = \"r\"\ntitle = {{ en = \"R\" }}\nsource = \"s\"\n{lines}\n")
    }

    #[test]
    fn a_key_that_does_not_exist_is_named_with_its_line() {
        let (line, _, reason) = refused(&rule("patern = 'x'"));
        assert_eq!(line, 9);
        assert!(reason.contains("patern"), "{reason}");
    }

    #[test]
    fn a_pattern_that_does_not_parse_is_named_with_rule_and_line() {
        let (line, rule, reason) = refused(&rule("levels.low = [\"checksum\"]\npattern = '[0-9'"));
        assert_eq!((line, rule.as_deref()), (10, Some("r")));
        assert!(reason.contains("pattern"), "{reason}");
    }

    #[test]
    fn a_condition_that_means_nothing_is_refused() {
        let (_, _, reason) = refused(&rule("pattern = 'x1'\nlevels.low = [\"cheksum\"]"));
        assert!(reason.contains("cheksum"), "{reason}");
    }

    #[test]
    fn a_signal_of_a_form_is_a_condition() {
        let text =
            rule("levels.low = [\"boxed\"]\n[[rule.forms]]\nsignals = [\"boxed\"]\npattern = 'x1'");
        assert!(parse("p.toml", &format!("{HEADER}{text}"), &|_| None).is_ok());
    }

    #[test]
    fn a_window_out_of_bounds_and_an_empty_word_are_refused() {
        let (_, _, reason) = refused(&rule(
            "pattern = 'x1'\nnear = 5000\nlevels.low = [\"keyword\"]",
        ));
        assert!(reason.contains("near"), "{reason}");
        let (_, _, reason) = refused(&rule(
            "pattern = 'x1'\nkeywords = [\" \"]\nlevels.low = [\"keyword\"]",
        ));
        assert!(reason.contains("empty"), "{reason}");
    }

    #[test]
    fn an_id_twice_is_refused_at_the_second() {
        let twice = rule("pattern = 'x1'\nlevels.low = [\"keyword\"]").repeat(2);
        let (line, _, reason) = refused(&twice);
        assert!(line > 10, "{line}");
        assert!(reason.contains("twice"), "{reason}");
    }

    #[test]
    fn a_group_that_is_not_there_is_refused() {
        let (_, _, reason) = refused(&rule("levels.low = [\"group:words>=2\"]"));
        assert!(reason.contains("words"), "{reason}");
    }

    #[test]
    fn a_word_list_fills_its_group() {
        let text = format!("{HEADER}[[group]]\nname = \"g\"\nfile = \"w.tsv\"\n");
        let pack = parse("p.toml", &text, &|name| {
            (name == "w.tsv").then(|| "en\ttc\nBirth\t出生\n".to_owned())
        });
        assert_eq!(pack.unwrap().group[0].terms, ["Birth / 出生"]);
        assert!(parse("p.toml", &text, &|_| None).is_err());
    }
}
