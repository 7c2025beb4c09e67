//! What is said of lines, columns and labels when somebody asks why, in both languages.

use std::sync::Arc;

use super::super::label::LabelClass;
use super::super::load::Policy;
use super::super::schema::{LabelMeans, Line};
use super::super::table::Column;
use crate::model::{Confidence, Title};

const fn level_words(level: Confidence) -> (&'static str, &'static str) {
    match level {
        Confidence::Low => ("low", "低"),
        Confidence::Medium => ("medium", "中"),
        Confidence::High => ("high", "高"),
    }
}

/// Why a destination stands in its column.
pub(super) fn column(column: Column) -> Title {
    let (en, zh) = match column {
        Column::Unknown => (
            "nobody named a destination, or no recorded agreement covers it",
            "未有指明目的地，或沒有已記錄的協議",
        ),
        Column::OnPremises => (
            "our own machines, in Hong Kong or with no place stated",
            "公司自設系統，位於香港或未註明地點",
        ),
        Column::HongKong => ("a service in Hong Kong", "香港境內的服務"),
        Column::MainlandChina => (
            "mainland China, with no agreement that holds today",
            "中國內地，今天沒有有效的協議",
        ),
        Column::MainlandChinaAgreed => (
            "mainland China, under a recorded agreement that holds today",
            "中國內地，有已記錄而有效的協議",
        ),
        Column::ElsewhereAgreed => (
            "another place, under a recorded agreement that holds today",
            "其他地方，有已記錄而有效的協議",
        ),
    };
    Title::pair(en, zh)
}

/// What the file's label means.
pub(super) fn label(policy: &Policy, label: LabelClass) -> Option<Title> {
    match label {
        LabelClass::None => None,
        LabelClass::Unknown => Some(Title::pair(
            "the file has a sensitivity label, and nobody configured what it means",
            "檔案有敏感度標籤，但其級別未有設定",
        )),
        LabelClass::Is(class) => {
            let title = policy.class_title(class);
            let (en, zh) = (title.get("en"), title.get("zh-Hant"));
            Some(Title::pair(
                format!("the file's sensitivity label means {en}"),
                format!("檔案的敏感度標籤屬「{zh}」級別"),
            ))
        }
    }
}

/// What a line that did not speak is about: its plainest text, with no number in it.
pub(super) fn would_say(policy: &Policy, line: &Line) -> Title {
    let usual = line.text.usual();
    let holes = usual.0.values().any(|text| text.contains('{'));
    if !holes {
        return usual.clone();
    }
    let kinds = line.rules.iter().map(|rule| rule.trim_start_matches('@'));
    let kinds: Vec<&str> = kinds.collect();
    let (en, zh) = (kinds.join(", "), kinds.join("、"));
    let (count_en, count_zh) = match line.unique.or(line.count).or(line.people) {
        Some(least) => (format!("{least} or more: "), format!("{least} 個或以上：")),
        None => (String::new(), String::new()),
    };
    let class = policy.class_title(line.class);
    Title::pair(
        format!("{count_en}{en} ({})", class.get("en")),
        format!("{count_zh}{zh}（{}）", class.get("zh-Hant")),
    )
}

pub(super) fn level(best: Confidence, needed: Confidence) -> Title {
    let (best, needed) = (level_words(best), level_words(needed));
    Title::pair(
        format!("found at {}, asks for {}", best.0, needed.0),
        format!("程度為「{}」，要求「{}」", best.1, needed.1),
    )
}

pub(super) fn number(key: &str, counted: u64, needed: u64) -> Title {
    let (en, zh) = match key {
        "unique" => ("different values", "個不同的值"),
        "count" => ("places", "處"),
        _ => ("people in one list", "人（同一名單）"),
    };
    Title::pair(
        format!("{counted} {en}, asks for {needed}"),
        format!("{counted} {zh}，要求 {needed}"),
    )
}

pub(super) fn unless_lines(by: &[Arc<str>]) -> Title {
    match by.join(", ") {
        none if none.is_empty() => Title::pair("no stronger line spoke", "沒有更強的條款適用"),
        by => Title::pair(
            format!("the line {by} speaks for it"),
            format!("已由條款 {by} 處理"),
        ),
    }
}

pub(super) fn unless_rules(by: &[Arc<str>]) -> Title {
    match by.join(", ") {
        none if none.is_empty() => Title::pair("nothing speaks against it", "沒有相反的發現"),
        by => Title::pair(
            format!("{by} was found too, and speaks against it"),
            format!("同時發現 {by}，故不適用"),
        ),
    }
}

pub(super) fn with(line: &Line, by: &[Arc<str>]) -> Title {
    match by.join(", ") {
        none if none.is_empty() => {
            let wanted = line.with_rules.iter().chain(&line.with_signals);
            let wanted: Vec<&str> = wanted.map(|w| w.trim_start_matches('@')).collect();
            Title::pair(
                format!("none of these stands with it: {}", wanted.join(", ")),
                format!("未有同時發現：{}", wanted.join("、")),
            )
        }
        by => Title::pair(format!("together with {by}"), format!("同時有 {by}")),
    }
}

pub(super) fn label_fits(line: &Line) -> Title {
    let (en, zh) = match line.label {
        Some(LabelMeans::Public) => ("a label that means public", "屬「公開」級別的標籤"),
        Some(LabelMeans::Internal) => ("a label that means internal", "屬「內部」級別的標籤"),
        Some(LabelMeans::Confidential) => {
            ("a label that means confidential", "屬「機密」級別的標籤")
        }
        Some(LabelMeans::Restricted) => ("a label that means restricted", "屬「限閱」級別的標籤"),
        Some(LabelMeans::Unknown) => ("a label that nobody configured", "未有設定的標籤"),
        Some(LabelMeans::Exceeded) | None => (
            "content that is more than its label says",
            "內容比標籤所示更敏感",
        ),
    };
    Title::pair(format!("asks for {en}"), format!("要求：{zh}"))
}
