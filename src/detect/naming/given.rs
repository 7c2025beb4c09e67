//! Given names of Chinese persons in Latin letters, behind a family name.

/// Places whose names begin as persons' do.
const PLACES: &[(&str, &str)] = &[
    ("wong", "Tai Sin"),
    ("wong", "Chuk Hang"),
    ("wong", "Nai Chung"),
    ("lai", "Chi Kok"),
    ("lai", "King"),
    ("lam", "Tin"),
    ("lam", "Tei"),
    ("yuen", "Long"),
    ("yau", "Ma Tei"),
    ("yau", "Tong"),
    ("choi", "Hung"),
    ("choi", "Wan"),
    ("shek", "Kip Mei"),
    ("ma", "On Shan"),
    ("ma", "Tau"),
    ("fan", "Ling"),
];

/// What stands behind family names in the names of streets, houses and firms.
const NOT_GIVEN: &[&str] = &[
    "Street", "Road", "Lane", "Court", "House", "Tower", "Estate", "Bank", "Group", "Clinic",
    "School", "Centre", "Center", "Press", "Square", "Plaza", "Town", "Bay", "Hall", "Tong",
    "Foods", "Bros", "And", "Of", "The",
];

/// Letters of a syllable: `O` of `Wing-O` stands behind a hyphen, `Cheung` has six.
const LONGEST: usize = 6;

/// Whether a given name stands right behind the family name `family`: `TSE Chi Keung`,
/// `Wong, Mei-ling`. Two syllables at most, and no more letters behind them.
pub(super) fn given_follows(family: &str, rest: &str) -> bool {
    let rest = rest.strip_prefix(',').unwrap_or(rest);
    let Some(name) = rest.strip_prefix(' ') else {
        return false;
    };
    let first = syllable(name);
    let (begin, behind) = name.split_at(first);
    let capital = begin.starts_with(|c: char| c.is_ascii_uppercase());
    if !capital || !(2..=LONGEST).contains(&first) || NOT_GIVEN.contains(&begin) {
        return false;
    }
    if begin.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) {
        return false;
    }
    let place = PLACES
        .iter()
        .any(|(word, given)| family.eq_ignore_ascii_case(word) && name.starts_with(given));
    let joined = behind.strip_prefix('-').map_or(0, syllable);
    !place && joined <= LONGEST
}

/// How many ASCII letters begin `text`.
fn syllable(text: &str) -> usize {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic);
    letters.count()
}

#[cfg(test)]
mod tests {
    use super::given_follows;

    #[test]
    fn a_family_name_and_a_given_name_are_a_person() {
        for (family, rest) in [
            ("TSE", " Chi Keung, 10/02/1966"),
            ("Wong", ", Mei-ling"),
            ("LEUNG", " Hoi Yan M b.1950"),
            ("Chan", " Wing-O"),
        ] {
            assert!(given_follows(family, rest), "{family}{rest}");
        }
    }

    #[test]
    fn places_streets_and_sentences_are_none() {
        for (family, rest) in [
            ("Wong", " Tai Sin Centre"),
            ("LAM", " Tin"),
            ("Chan", " Street"),
            ("Lee", " Gardens Three"),
            ("Cheng", " said so"),
            ("Lau", "\nFinance"),
            ("LAI", " CHI"),
        ] {
            assert!(!given_follows(family, rest), "{family}{rest}");
        }
    }
}
