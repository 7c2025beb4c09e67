//! What an explanation says, in both languages: signals, conditions, reasons.

use std::sync::Arc;

use tidegate::model::explanation::{Beside, Dropped, Lack, Nearby, Side};
use tidegate::model::{Action, Class, Confidence, Place};
use tidegate::report::{Lang, visible};

/// One of two texts.
pub const fn say(lang: Lang, en: &'static str, zh: &'static str) -> &'static str {
    match lang {
        Lang::English => en,
        Lang::TraditionalChinese => zh,
    }
}

/// What stands between items of a sentence.
pub const fn comma(lang: Lang) -> &'static str {
    say(lang, ", ", "、")
}

/// What stands between statements.
pub const fn semicolon(lang: Lang) -> &'static str {
    say(lang, "; ", "；")
}

pub fn level(lang: Lang, level: Confidence) -> &'static str {
    match level {
        Confidence::Low => say(lang, "low", "低"),
        Confidence::Medium => say(lang, "medium", "中"),
        Confidence::High => say(lang, "high", "高"),
    }
}

pub fn action(lang: Lang, action: Action) -> &'static str {
    match action {
        Action::Allow => say(lang, "allow", "放行"),
        Action::Warn => say(lang, "warn", "提醒"),
        Action::Justify => say(lang, "justify", "須提供理由"),
        Action::Block => say(lang, "block", "禁止"),
    }
}

pub fn class(lang: Lang, class: Class) -> &'static str {
    match class {
        Class::Public => say(lang, "public", "公開"),
        Class::Internal => say(lang, "internal", "內部"),
        Class::Confidential => say(lang, "confidential", "機密"),
        Class::Restricted => say(lang, "restricted", "限閱"),
    }
}

/// Members and place as a person who opens the file would look them up.
pub fn place(lang: Lang, members: &[Arc<str>], place: &Place) -> String {
    let shown = match (lang, place) {
        (Lang::TraditionalChinese, Place::Line { number }) => format!("第 {number} 行"),
        (Lang::TraditionalChinese, Place::Page { number }) => format!("第 {number} 頁"),
        (Lang::TraditionalChinese, Place::Slide { number }) => format!("第 {number} 張投影片"),
        (Lang::TraditionalChinese, Place::Cell { sheet, .. }) => {
            let cell = place.to_string();
            let cell = cell.rsplit_once('!').map_or("", |(_, cell)| cell);
            format!("工作表「{}」!{cell}", visible(sheet))
        }
        _ => visible(&place.to_string()).into_owned(),
    };
    let members = members.join("!");
    match (members.is_empty(), shown.is_empty()) {
        (true, true) => say(lang, "the whole file", "整個檔案").to_owned(),
        (true, false) => shown,
        (false, true) => visible(&members).into_owned(),
        (false, false) => format!("{}{}{shown}", visible(&members), say(lang, ": ", "：")),
    }
}

/// A word in the quotation marks of the language.
pub fn quoted(lang: Lang, word: &str) -> String {
    match lang {
        Lang::English => format!("\"{}\"", visible(word)),
        Lang::TraditionalChinese => format!("「{}」", visible(word)),
    }
}

/// `3 characters before it`.
pub fn distance(lang: Lang, characters: u64, side: Option<Side>) -> String {
    let characters_en = match characters {
        0 => return say(lang, "right beside it", "緊貼").to_owned(),
        1 => "1 character".to_owned(),
        n => format!("{n} characters"),
    };
    match (lang, side) {
        (Lang::English, Some(Side::After)) => format!("{characters_en} after it"),
        (Lang::English, _) => format!("{characters_en} before it"),
        (Lang::TraditionalChinese, Some(Side::After)) => format!("其後 {characters} 字"),
        (Lang::TraditionalChinese, _) => format!("其前 {characters} 字"),
    }
}

/// What one piece of evidence says, as a statement about the value.
pub fn evidence(lang: Lang, beside: &Beside) -> String {
    let signal = &beside.signal;
    let word = signal.word.as_deref().map(|word| quoted(lang, word));
    let word = word.unwrap_or_default();
    let named = signal.name.as_deref().unwrap_or_default();
    match &*signal.signal {
        "checksum" => say(lang, "its check character is right", "核對字符正確").to_owned(),
        "keyword" => match beside.distance {
            Some(characters) => {
                let distance = distance(lang, characters, beside.side);
                match lang {
                    Lang::English => format!("the word {word} stands {distance}"),
                    Lang::TraditionalChinese => format!("{distance}有字詞{word}"),
                }
            }
            None => format!("{}{word}", say(lang, "near the word ", "附近有字詞")),
        },
        "heading" => format!("{}{word}", say(lang, "under the heading ", "標題為")),
        "population" => say(
            lang,
            "it stands in a column of such numbers",
            "同一欄位內多為同類號碼",
        )
        .to_owned(),
        "prefix" => say(lang, "its prefix has been issued", "字首屬已簽發者").to_owned(),
        "specimen" => say(
            lang,
            "it is a published sample, which is low whatever stands by it",
            "屬公開的樣本號碼，程度最高為低",
        )
        .to_owned(),
        "failing-column" => say(
            lang,
            "most numbers of this shape in its column fail the check",
            "同一欄位內多數同類號碼未能通過核對",
        )
        .to_owned(),
        "field" => format!("{}{word}", say(lang, "it fills the field ", "屬欄位：")),
        "beside" => format!(
            "{}{}",
            say(lang, "in one record with ", "同一紀錄內有 "),
            visible(named)
        ),
        other => form(lang, other),
    }
}

/// A signal of the form in which a value is written.
fn form(lang: Lang, signal: &str) -> String {
    let known = match signal {
        "brackets" => say(lang, "written with its brackets", "寫有括號"),
        "bare" => say(lang, "written without brackets", "沒有括號"),
        "two-letter" => say(
            lang,
            "two letters, written without brackets",
            "兩個字母，沒有括號",
        ),
        "split" => say(lang, "written over several cells or boxes", "分寫於多格"),
        "body" => say(lang, "written without its check digit", "沒有核對數字"),
        "label" => say(
            lang,
            "a property of a sensitivity label",
            "敏感度標籤的屬性",
        ),
        "open" => say(lang, "only one bracket is written", "只有單邊括號"),
        _ => {
            let signal = visible(signal);
            return format!(
                "{}{signal}",
                say(lang, "written in the form ", "書寫形式：")
            );
        }
    };
    known.to_owned()
}

/// A condition that was not met, `keyword|heading`, as what is wanted.
pub fn wanted(lang: Lang, condition: &str) -> String {
    let parts: Vec<String> = condition.split('|').map(|one| want(lang, one)).collect();
    parts.join(say(lang, " or ", "或"))
}

fn want(lang: Lang, signal: &str) -> String {
    let known = match signal {
        "checksum" => say(lang, "a right check character", "正確的核對字符"),
        "keyword" => say(lang, "a word of the rule near by", "附近有規則的字詞"),
        "heading" => say(lang, "a heading that names it", "指明此類號碼的標題"),
        "population" => say(lang, "a column of such numbers", "一欄同類號碼"),
        "prefix" => say(lang, "an issued prefix", "已簽發的字首"),
        "beside" => say(
            lang,
            "another of a person's numbers in its record",
            "同一紀錄內有個人的其他號碼",
        ),
        "brackets" => say(lang, "its brackets", "括號"),
        other => {
            let other = visible(other);
            return format!("{}{other}", say(lang, "the form ", "書寫形式 "));
        }
    };
    known.to_owned()
}

/// Where the nearest word stands, and why that is not enough.
pub fn too_far(lang: Lang, near: &Nearby, window: u32) -> String {
    let word = quoted(lang, &near.word);
    match lang {
        Lang::English => format!(
            "nearest keyword {word} {} characters away, window {window}",
            near.distance
        ),
        Lang::TraditionalChinese => {
            format!(
                "最近的字詞{word}相距 {} 字，範圍為 {window} 字",
                near.distance
            )
        }
    }
}

/// That there is no word as far as anybody looked.
pub fn no_word(lang: Lang) -> &'static str {
    say(
        lang,
        "no keyword of the rule within 2,000 characters",
        "2,000 字內沒有規則的字詞",
    )
}

/// Why something is no finding.
pub fn dropped(lang: Lang, dropped: &Dropped) -> String {
    let by = dropped.by.as_deref();
    let plain = match dropped.lack {
        Lack::Checksum => say(lang, "the check character is wrong", "核對字符不正確"),
        Lack::Context => say(
            lang,
            "nothing around it says what it is",
            "周圍沒有任何說明",
        ),
        Lack::Guard => say(
            lang,
            "what is written right beside it makes it another thing",
            "緊貼的文字顯示屬其他號碼",
        ),
        Lack::Excluded => say(lang, "a pack takes this value out", "規則包排除了此值"),
        Lack::Refused => say(
            lang,
            "it is a placeholder, or too plain for such a value",
            "屬佔位文字，或不似此類值",
        ),
        Lack::Own => say(lang, "it is the organisation's own", "屬機構本身的資料"),
        Lack::Claimed => say(
            lang,
            "another rule's value takes the same characters",
            "同一文字屬另一規則的值",
        ),
        _ => say(lang, "it failed a check", "未能通過檢查"),
    };
    match by {
        Some(by) => format!("{plain} ({})", visible(by)),
        None => plain.to_owned(),
    }
}

/// How many were dropped for a reason.
pub fn count_dropped(lang: Lang, lack: Lack, count: u64) -> String {
    let what = match lack {
        Lack::Checksum => say(lang, "with a wrong check character", "核對字符不正確"),
        Lack::Context => say(lang, "with nothing around them", "周圍沒有說明"),
        Lack::Guard => say(
            lang,
            "set aside by what is right beside them",
            "因緊貼的文字而不計",
        ),
        Lack::Excluded => say(lang, "taken out by a pack", "由規則包排除"),
        Lack::Refused => say(
            lang,
            "that are placeholders or too plain",
            "屬佔位文字或不似此類值",
        ),
        Lack::Own => say(lang, "that are the organisation's own", "屬機構本身的資料"),
        Lack::Claimed => say(lang, "that are another rule's", "屬另一規則"),
        _ => say(lang, "that failed a check", "未能通過檢查"),
    };
    match lang {
        Lang::English => format!("{count} {what}"),
        Lang::TraditionalChinese => format!("{count} 個{what}"),
    }
}
