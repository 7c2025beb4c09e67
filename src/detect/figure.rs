//! Whether a word heads figures: an amount stands right behind it, in its line or in the cells after it.

use super::chunk::{BARRIER, PAGE};

/// Words that may stand between a line item and its amount.
const BETWEEN: &[&str] = &[
    "hk",
    "hkd",
    "us",
    "usd",
    "rmb",
    "cny",
    "mop",
    "s",
    "k",
    "of",
    "was",
    "were",
    "is",
    "at",
    "to",
    "amounted",
    "totalled",
    "approximately",
    "approx",
    "about",
    "around",
    "note",
    "notes",
    "total",
    "net",
    "the",
    "rose",
    "fell",
    "grew",
    "dropped",
    "declined",
    "increased",
    "decreased",
    "stood",
    "reached",
    "came",
    "remained",
    "up",
    "down",
    "by",
    "in",
    "excess",
    "nearly",
    "only",
    "over",
    "loss",
    "will",
    "be",
    "would",
    "has",
    "been",
    "have",
    "actual",
    "budget",
    "ytd",
    "for",
    "this",
    "next",
    "first",
    "second",
    "half",
    "quarter",
    "period",
    "year",
    "months",
    "three",
    "six",
    "nine",
    "twelve",
];

/// Characters that may stand between a line item and its amount in Chinese.
const BETWEEN_CHINESE: &str = "為为約约達达共計计合錄录得人民幣币港元美千百萬万億亿附註注的之升跌降至增長长減减少下上由現现實实余餘額额僅仅只亏虧損损盈利淨净则則是在本全年月期內内累同比按較较去預预計超過过逾近";

/// Further behind than so many words and small numbers no amount belongs to the item.
const STEPS: usize = 9;

/// Whether the text behind a word, up to the end of what is looked at, begins with an amount. Cells
/// and rows may end between the two; small whole numbers are references to notes and passed over.
pub(super) fn heads_figures(behind: &str) -> bool {
    let beyond = behind.find([BARRIER, PAGE]).unwrap_or(behind.len());
    let mut rest = behind.get(..beyond).unwrap_or_default();
    for _ in 0..STEPS {
        rest =
            rest.trim_start_matches(|c: char| !c.is_alphanumeric() || BETWEEN_CHINESE.contains(c));
        let is_letter = |c: char| c.is_ascii_alphabetic();
        let letters = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
        if letters > 0 {
            let (word, after) = rest.split_at(letters);
            if !BETWEEN.iter().any(|known| known.eq_ignore_ascii_case(word)) {
                return false;
            }
            rest = after;
            continue;
        }
        let in_number = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
        let end = rest.find(|c| !in_number(c)).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        if number.is_empty() {
            return false;
        }
        if is_amount(number, after) {
            return true;
        }
        rest = after;
    }
    false
}

/// Amounts have thousands, decimals, three digits or a unit; years have none of these.
fn is_amount(number: &str, after: &str) -> bool {
    let number = number.trim_end_matches([',', '.']);
    // An empty form of a statement holds noughts.
    if !number.contains(|c: char| matches!(c, '1'..='9')) {
        return false;
    }
    let after = after.trim_start();
    let unit = ["m", "bn", "k", "百萬", "百万", "千", "萬", "万", "億", "亿"];
    let lower: String = after
        .chars()
        .take(8)
        .collect::<String>()
        .to_ascii_lowercase();
    let by_unit = unit.iter().any(|unit| {
        let rest = lower.strip_prefix(unit);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic()))
    });
    if by_unit || lower.starts_with("million") || lower.starts_with("billion") {
        return true;
    }
    if number.contains([',', '.']) {
        return number.chars().filter(char::is_ascii_digit).count() >= 2;
    }
    let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    number.len() >= 3 && !year
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_behind_the_item_is_its_figure() {
        for behind in [
            " 12,400  Cost of sales",
            "\t5\t320,115\t298,442",
            "\n\t(1,234)",
            " of HK$43.2 million",
            "：約人民幣8,820萬元",
            " (note 7) 812",
            " 2025 12,400",
            " fell to HK$50.2 million",
            " rose by 12.3% to HK$410m",
            "較去年同期減少8%至410億元",
            " for the next twelve months is HK$410 million",
            " 812m, GP 31%",
        ] {
            assert!(heads_figures(behind), "{behind}");
        }
    }

    #[test]
    fn words_and_years_are_no_figures() {
        for behind in [
            " is recognised when control passes",
            " 2024 2025",
            ": income arising in the course of 1,200 activities",
            "，指企業在正常經營過程中形成的收入",
            " 15 Revenue from contracts",
            " 0.00 0.00",
            " for the year 2025",
            "",
        ] {
            assert!(!heads_figures(behind), "{behind}");
        }
    }
}
