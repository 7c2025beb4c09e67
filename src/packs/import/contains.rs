//! Whether whatever a pattern matches must hold one of some words.

use regex_syntax::hir::literal::{ExtractKind, Extractor};
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::packs::check::syntax;

/// Whether every match of `pattern` holds one of `words`, in upper or lower case.
pub fn must_contain(pattern: &str, words: &[String]) -> bool {
    let words: Vec<Vec<u8>> = words
        .iter()
        .map(|word| word.to_ascii_lowercase().into_bytes())
        .collect();
    let Ok(hir) = syntax(pattern) else {
        return false;
    };
    in_prefixes(&hir, &words) || inside(&hir, &words)
}

fn in_prefixes(hir: &Hir, words: &[Vec<u8>]) -> bool {
    let mut extractor = Extractor::new();
    extractor.kind(ExtractKind::Prefix);
    let sequence = extractor.extract(hir);
    let Some(literals) = sequence.literals().filter(|all| !all.is_empty()) else {
        return false;
    };
    literals.iter().all(|literal| {
        let folded = literal.as_bytes().to_ascii_lowercase();
        has_one(&folded, words)
    })
}

fn has_one(text: &[u8], words: &[Vec<u8>]) -> bool {
    words
        .iter()
        .any(|word| text.windows(word.len().max(1)).any(|part| part == word))
}

fn inside(hir: &Hir, words: &[Vec<u8>]) -> bool {
    match hir.kind() {
        HirKind::Literal(literal) => has_one(&literal.0.to_ascii_lowercase(), words),
        HirKind::Capture(capture) => inside(&capture.sub, words),
        HirKind::Repetition(repetition) => repetition.min > 0 && inside(&repetition.sub, words),
        HirKind::Alternation(parts) => parts.iter().all(|part| inside(part, words)),
        HirKind::Concat(parts) => {
            parts.iter().any(|part| inside(part, words))
                || runs(parts).iter().any(|run| has_one(run, words))
        }
        _ => false,
    }
}

/// The fixed texts in a sequence, in small letters; `[Aa]` is fixed.
fn runs(parts: &[Hir]) -> Vec<Vec<u8>> {
    let mut runs = vec![Vec::new()];
    for part in parts {
        match (fixed(part), runs.last_mut()) {
            (Some(text), Some(run)) => run.extend(text),
            (None, _) => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs
}

fn fixed(hir: &Hir) -> Option<Vec<u8>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(literal.0.to_ascii_lowercase()),
        HirKind::Capture(capture) => fixed(&capture.sub),
        HirKind::Look(_) | HirKind::Empty => Some(Vec::new()),
        HirKind::Class(Class::Bytes(class)) => {
            let mut ranges = class
                .ranges()
                .iter()
                .map(|range| (range.start(), range.end()));
            let (upper, lower) = (ranges.next()?, ranges.next()?);
            let one = upper.0 == upper.1 && lower.0 == lower.1 && ranges.next().is_none();
            (one && upper.0.to_ascii_lowercase() == lower.0).then(|| vec![lower.0])
        }
        HirKind::Concat(parts) => {
            let all: Option<Vec<Vec<u8>>> = parts.iter().map(fixed).collect();
            all.map(|all| all.concat())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::must_contain;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn words_that_stand_in_every_alternative_are_seen() {
        assert!(must_contain(
            "(?i)[a-z]{0,9}(?:adafruit)=x",
            &words(&["adafruit"])
        ));
        assert!(must_contain(
            "(?:A3T[A-Z]|AKIA)[0-9]{4}",
            &words(&["a3t", "akia"])
        ));
        assert!(must_contain("[a-z]{3}[0-9]Q~[a-z]", &words(&["q~"])));
        assert!(!must_contain("(?:AKIA|ASIA)[0-9]", &words(&["akia"])));
        assert!(!must_contain("(?:akia)?[0-9]", &words(&["akia"])));
    }
}
