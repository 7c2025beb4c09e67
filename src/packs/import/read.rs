//! Which product a file is of, and its text.

use super::draft::Draft;
use super::loss::{Effect, Loss};
use super::{gitleaks, noseyparker, presidio, purview};
use crate::error::{Error, line_at};
use crate::packs::import::yaml;

/// The largest file that is imported.
const LARGEST: usize = 16 << 20;

/// Whose rules a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A Microsoft Purview rule package: XML.
    Purview,
    /// A Presidio recogniser registry or ad-hoc recognisers: YAML or JSON.
    Presidio,
    /// A gitleaks configuration: TOML.
    Gitleaks,
    /// Rules of Nosey Parker, Titus or Kingfisher: YAML.
    Noseyparker,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Purview => "Microsoft Purview",
            Self::Presidio => "Presidio",
            Self::Gitleaks => "gitleaks",
            Self::Noseyparker => "Nosey Parker or Kingfisher",
        }
    }

    /// What is otherwise here for every rule of the product.
    const fn notes(self) -> &'static [&'static str] {
        match self {
            Self::Purview => &[ENGINE, LENGTH, PURVIEW_WORDS],
            Self::Presidio => &[ENGINE, LENGTH, PRESIDIO_WORDS, PRESIDIO_LETTERS],
            Self::Gitleaks | Self::Noseyparker => &[ENGINE, LENGTH],
        }
    }
}

const ENGINE: &str = "every pattern is tried where a word starts and ends where one ends, on \
    normalised text: full-width forms are ASCII, invisible characters and spaces between Chinese \
    characters are gone; a value glued to letters or digits is not found";

const LENGTH: &str = "a match of more than 1000 bytes is none";

const PURVIEW_WORDS: &str = "distances are characters of normalised text, each edge of a cell, row, \
    line or paragraph one; they cross pages, not parts, tables or members; a Chinese word counts \
    inside a sentence whatever its match style; a keyword as heading of a column or row counts \
    wherever the value stands in it";

const PRESIDIO_WORDS: &str = "context words are whole words within 60 characters on both sides, or \
    headings; Presidio takes parts of words among the five words before";

const PRESIDIO_LETTERS: &str = "`\\w` and `\\b` are about ASCII letters, so that values are found \
    inside Chinese sentences";

/// A broken file: the line, and what is wrong there.
pub(super) type Broken = (usize, String);

/// The pack that the rules in `bytes` make; `kind` is seen from the content unless given.
pub fn import(file: &str, bytes: &[u8], kind: Option<Kind>) -> Result<Draft, Error> {
    let broken = |(line, reason)| Error::Pack {
        file: file.to_owned(),
        line,
        rule: None,
        reason,
    };
    if bytes.len() > LARGEST {
        return Err(broken((1, "larger than 16 MiB".to_owned())));
    }
    let text = text(bytes).map_err(broken)?;
    let kind = match kind {
        Some(kind) => kind,
        None => guess(&text).ok_or_else(|| {
            let reason = "is neither a Purview package, Presidio recognisers, a gitleaks \
                          configuration nor Nosey Parker rules: name it with --from";
            broken((1, reason.to_owned()))
        })?,
    };
    let mut draft = match kind {
        Kind::Purview => purview::import(&text),
        Kind::Presidio => presidio::import(&text),
        Kind::Gitleaks => gitleaks::import(&text),
        Kind::Noseyparker => noseyparker::import(&text),
    }
    .map_err(broken)?;
    if draft.name.is_empty() {
        let stem = file.rsplit(['/', '\\']).next().unwrap_or(file);
        let stem = stem.split('.').next().unwrap_or(stem);
        draft.name = super::draft::slug(stem);
    }
    draft.comments.insert(
        0,
        format!(
            "Made by `tidegate packs import` from {} ({}).",
            file.rsplit(['/', '\\']).next().unwrap_or(file),
            kind.as_str()
        ),
    );
    let notes = kind.notes().iter().map(|what| Loss {
        line: 1,
        rule: None,
        effect: Effect::Note,
        what: (*what).to_owned(),
    });
    draft.losses.extend(notes);
    Ok(draft)
}

/// UTF-8, or UTF-16 with its mark or with XML's first bracket.
fn text(bytes: &[u8]) -> Result<String, Broken> {
    let wide = match bytes {
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => Some(encoding_rs::UTF_16LE),
        [0xFE, 0xFF, ..] | [0, b'<', ..] => Some(encoding_rs::UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = wide {
        let (text, _, broken) = encoding.decode(bytes);
        if broken {
            let before = text.split('\u{FFFD}').next().unwrap_or_default();
            let line = line_at(&text, before.len());
            return Err((line, "is not UTF-16 to its end".to_owned()));
        }
        return Ok(text.into_owned());
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
            Err((line, "is neither UTF-8 nor UTF-16".to_owned()))
        }
    }
}

fn guess(text: &str) -> Option<Kind> {
    if text.trim_start().starts_with('<') {
        return Some(Kind::Purview);
    }
    let has_line = |start: &str| {
        text.lines()
            .any(|line| line.trim_start().starts_with(start))
    };
    if has_line("[[rules]]") || has_line("[extend]") || has_line("[allowlist") {
        return Some(Kind::Gitleaks);
    }
    let keys = ["recognizers", "ad_hoc_recognizers", "supported_entity"];
    let root = yaml::parse(text).ok()?;
    if keys.iter().any(|key| root.get(key).is_some()) {
        return Some(Kind::Presidio);
    }
    let first = root.items().first();
    if first.is_some_and(|first| first.get("supported_entity").is_some()) {
        return Some(Kind::Presidio);
    }
    (root.get("rules").is_some() || root.get("rulesets").is_some()).then_some(Kind::Noseyparker)
}
