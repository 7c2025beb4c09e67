//! Names of members and sheets as they may be shown: every value in them masked.

use super::visited::OpenGap;
use crate::detect::{Findings, NAMED};
use crate::model::Place;

/// A sheet's name in which a rule matched is shown masked.
pub(crate) fn mask_sheets(
    findings: &mut Findings,
    gaps: &mut [OpenGap],
    values: &[(String, String)],
) {
    let kept = findings.tallies.iter_mut().flat_map(|t| &mut t.kept);
    let places = kept.map(|kept| &mut kept.place);
    mask_places(
        places.chain(gaps.iter_mut().map(|gap| &mut gap.place)),
        values,
    );
}

/// The same for places alone.
pub(crate) fn mask_places<'a>(
    places: impl Iterator<Item = &'a mut Place>,
    values: &[(String, String)],
) {
    if values.is_empty() {
        return;
    }
    for place in places {
        if let Place::Cell { sheet, .. } = place
            && let Some(shown) = masked_name(sheet, values)
        {
            *sheet = shown.into();
        }
    }
}

/// `name` with every value in it masked; nothing where it holds none.
pub(crate) fn masked_name(name: &str, values: &[(String, String)]) -> Option<String> {
    if values.len() >= NAMED {
        return Some("*".repeat(name.chars().count().min(NAMED)));
    }
    let mut found: Vec<_> = values
        .iter()
        .filter(|(value, _)| name.contains(value.as_str()))
        .collect();
    if found.is_empty() {
        return None;
    }
    // The longest first, so that a part of a value does not keep the rest of it in sight.
    found.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
    let masked = found
        .into_iter()
        .fold(name.to_owned(), |shown, (value, masked)| {
            shown.replace(value.as_str(), masked)
        });
    Some(masked)
}

pub(crate) fn base_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Whether `name` is one that the exchange's site gives to what it has published: the date, five
/// digits, `_c` for Chinese (`2026032700123_c.pdf`).
pub(crate) fn is_exchange_copy(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let number = stem.strip_suffix("_c").unwrap_or(stem);
    let part = |range: std::ops::Range<usize>| {
        number
            .get(range)
            .and_then(|text| text.parse::<u16>().ok())
            .unwrap_or(0)
    };
    ["pdf", "htm", "html", "xls", "xlsx", "doc", "docx"].contains(&extension)
        && number.len() == 13
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && (1999..2100).contains(&part(0..4))
        && (1..13).contains(&part(4..6))
        && (1..32).contains(&part(6..8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exchanges_own_file_names_are_known() {
        assert!(is_exchange_copy("2026032700123.pdf"));
        assert!(is_exchange_copy("2026032700123_c.pdf"));
        for other in [
            "2026132700123.pdf",
            "20260327.pdf",
            "2026032700123",
            "results.pdf",
        ] {
            assert!(!is_exchange_copy(other), "{other}");
        }
    }
}
