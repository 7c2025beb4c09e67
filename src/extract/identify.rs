//! True typing: by content first, the name only breaking ties; a polyglot is all that it validly is.

use std::io;

use super::format::{Claim, Format, Probe};
use super::formats::FORMATS;
use super::zip;
use crate::input::Input;
use crate::limits::Budget;

/// How many bytes of each end a signature may look at.
const PROBE: usize = 64 << 10;

/// Every format that the bytes are for certain, less those that another one covers; where there is
/// none, the likeliest one; empty where nothing claims them.
pub(crate) fn identify(
    input: &Input,
    name: &str,
    budget: &Budget,
) -> io::Result<Vec<&'static Format>> {
    let head = input.peek(0, PROBE)?;
    let tail = input.peek(input.len().saturating_sub(PROBE as u64), PROBE)?;
    let extension = extension(name);
    let zip_names = zip::names(input, &tail, budget);
    let probe = Probe {
        head: &head,
        tail: &tail,
        extension: &extension,
        input,
        budget,
        zip_names: &zip_names,
    };
    let claims: Vec<(Claim, &Format)> = FORMATS
        .iter()
        .map(|format| ((format.signature)(&probe), format))
        .collect();
    let mut certain: Vec<&Format> = claims
        .iter()
        .filter(|(claim, _)| *claim == Claim::Certain)
        .map(|(_, format)| *format)
        .collect();
    let covered: Vec<&str> = certain.iter().flat_map(|f| f.covers).copied().collect();
    certain.retain(|format| !covered.contains(&format.name));
    if certain.is_empty() {
        let likely = claims.iter().find(|(claim, _)| *claim == Claim::Likely);
        certain.extend(likely.map(|(_, format)| *format));
    }
    Ok(certain)
}

/// The lower-case extension of a file name without its dot; empty where there is none.
pub(crate) fn extension(name: &str) -> String {
    let base = name.rsplit(['/', '\\', '!']).next().unwrap_or(name);
    match base.rsplit_once('.') {
        Some((_, extension)) if extension.len() <= 12 => extension.to_ascii_lowercase(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extension_is_of_the_last_name_only() {
        assert_eq!(extension("a.b/c.DOCX"), "docx");
        assert_eq!(extension("a.b/c"), "");
    }
}
