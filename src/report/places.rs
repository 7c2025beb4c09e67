//! Where something is, as a person who opens the file would look it up, in either language.

use super::visible;
use super::words::{self, Lang, Word};
use crate::model::{Gap, Location, Match, Place};
use std::sync::Arc;

/// Members and place in `lang`; the row's own `location` is the English form.
fn location_in(lang: Lang, members: &[Arc<str>], place: &Place) -> String {
    let members_shown = members
        .iter()
        .map(|m| visible(m))
        .collect::<Vec<_>>()
        .join("!");
    let place_shown = place_in(lang, place);
    match (members_shown.is_empty(), place_shown.is_empty()) {
        (true, true) => words::WHOLE_FILE.say(lang).to_owned(),
        (true, false) => place_shown,
        (false, true) => members_shown,
        (false, false) => format!("{members_shown}{}{place_shown}", words::COLON.say(lang)),
    }
}

fn place_in(lang: Lang, place: &Place) -> String {
    let numbered = |word: Word, number: u32| word.say(lang).replacen("{}", &number.to_string(), 1);
    match (lang, place) {
        (_, Place::Whole) => String::new(),
        (_, Place::Line { number }) => numbered(words::LINE, *number),
        (_, Place::Page { number }) => numbered(words::PAGE, *number),
        (_, Place::Slide { number }) => numbered(words::SLIDE, *number),
        (Lang::TraditionalChinese, Place::Cell { sheet, .. }) => {
            let shown = place.to_string();
            let cell = shown.rsplit_once('!').map_or("", |(_, cell)| cell);
            format!("工作表「{}」!{cell}", visible(sheet))
        }
        (_, Place::Part { name }) => {
            words::part(name).map_or_else(|| visible(name).into_owned(), |w| w.say(lang).to_owned())
        }
        (Lang::English, _) => visible(&place.to_string()).into_owned(),
    }
}

/// The location of a match.
pub(super) fn of_match(lang: Lang, found: &Match) -> String {
    location_in(lang, &found.members, &found.place)
}

/// The location of a gap and what kept us out; details are in English only.
pub(super) fn of_gap(lang: Lang, gap: &Gap) -> String {
    let place = location_in(lang, &gap.members, &gap.place);
    let kind = words::gap(gap.kind).say(lang);
    match lang {
        Lang::English if gap.detail.is_empty() => format!("{place} ({kind})"),
        Lang::English => format!("{place} ({kind}: {})", visible(&gap.detail)),
        Lang::TraditionalChinese => format!("{place}（{kind}）"),
    }
}

/// The members that `members` passes through, as `list.zip!a.txt`; nothing for the root itself.
pub(super) fn member(members: &[Arc<str>]) -> Option<String> {
    let location = Location {
        members: members.to_vec(),
        place: Place::Whole,
    };
    (!members.is_empty()).then(|| visible(&location.to_string()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell() -> Place {
        Place::Cell {
            sheet: "客戶".into(),
            row: 7,
            col: 2,
        }
    }

    #[test]
    fn the_english_place_is_the_rows_own() {
        let members = ["list.xlsx".into()];
        let location = Location {
            members: members.to_vec(),
            place: cell(),
        };
        assert_eq!(
            location_in(Lang::English, &members, &cell()),
            location.to_string()
        );
    }

    #[test]
    fn a_cell_and_a_page_read_in_chinese() {
        let lang = Lang::TraditionalChinese;
        assert_eq!(
            location_in(lang, &["a.xlsx".into()], &cell()),
            "a.xlsx：工作表「客戶」!B7"
        );
        assert_eq!(location_in(lang, &[], &Place::page(3)), "第 3 頁");
        assert_eq!(location_in(lang, &[], &Place::part("header")), "頁首");
    }

    #[test]
    fn a_members_name_cannot_clear_the_screen() {
        let shown = location_in(Lang::English, &["a\u{1b}[2J".into()], &Place::Whole);
        assert_eq!(shown, "a\\u{1b}[2J");
    }
}
