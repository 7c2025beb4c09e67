//! Documents that a rule about documents spoke of or nearly did: what was counted, what was needed.

use tidegate::model::explanation::{
    Counted, RuleExplained, Weighed, WeighedCondition, WeighedLevel,
};
use tidegate::report::{Lang, visible};

use super::page::Page;
use super::values::title;
use super::words::{self, comma, quoted, say, semicolon};

/// The block of the documents that a rule spoke of.
pub fn found(page: &mut Page, rule: &RuleExplained) {
    let spoken = rule.documents.iter().filter(|d| d.confidence.is_some());
    each(page, rule, spoken.collect());
}

/// The block of the documents that it nearly spoke of.
pub fn missed(page: &mut Page, rule: &RuleExplained) {
    let silent = rule.documents.iter().filter(|d| d.confidence.is_none());
    each(page, rule, silent.collect());
}

fn each(page: &mut Page, rule: &RuleExplained, documents: Vec<&Weighed>) {
    if documents.is_empty() {
        return;
    }
    let lang = page.lang;
    title(page, rule);
    for document in documents {
        let level = document.confidence.map(|level| words::level(lang, level));
        let level = level.unwrap_or_else(|| say(lang, "not reached", "未達到"));
        let members = document.members.join("!");
        let name = match members.as_str() {
            "" => say(lang, "the document", "文件").into(),
            members => visible(members),
        };
        page.line(2, &format!("{name}  {level}"));
        weighed(page, document);
    }
}

fn weighed(page: &mut Page, document: &Weighed) {
    let lang = page.lang;
    if let Some(way) = document.levels.iter().find(|way| way.holds) {
        page.entry(3, ("because", "原因"), &conditions(lang, &way.all));
        spread(page, document, way);
    }
    for condition in &document.taken_back_by {
        page.entry(3, ("taken back", "收回"), &counted(lang, condition));
    }
    let above = document.levels.iter().filter(|way| !way.holds);
    let above = above.filter(|way| Some(way.level) > document.confidence);
    if let Some(way) = above.min_by_key(|way| way.lacks()) {
        let lacking = way.all.iter().filter(|c| !c.holds).cloned();
        let lacking: Vec<WeighedCondition> = lacking.collect();
        let level = words::level(lang, way.level);
        let lacking = conditions(lang, &lacking);
        let text = match lang {
            Lang::English => format!("{level}, it lacks {lacking}"),
            Lang::TraditionalChinese => format!("「{level}」，欠{lacking}"),
        };
        page.entry(3, ("to reach", "如要達到"), &text);
        let held: Vec<WeighedCondition> = way.all.iter().filter(|c| c.holds).cloned().collect();
        if !held.is_empty() && document.confidence.is_none() {
            page.entry(3, ("has", "已有"), &conditions(lang, &held));
        }
    }
    for way in &document.apart {
        spread(page, document, way);
    }
}

/// How far apart the words stand, where that counts.
fn spread(page: &mut Page, document: &Weighed, way: &WeighedLevel) {
    let (Some(span), 1..) = (way.span, document.within) else {
        return;
    };
    let within = document.within;
    let level = words::level(page.lang, way.level);
    let text = match (page.lang, span <= within) {
        (Lang::English, true) => format!("all within {span} characters, window {within}"),
        (Lang::English, false) => {
            format!("{level} over the whole document, but {span} characters apart, window {within}")
        }
        (Lang::TraditionalChinese, true) => format!("全在 {span} 字之內，範圍為 {within} 字"),
        (Lang::TraditionalChinese, false) => {
            format!("全文合計可達「{level}」，但相距 {span} 字，範圍為 {within} 字")
        }
    };
    page.entry(3, ("distance", "距離"), &text);
}

fn conditions(lang: Lang, all: &[WeighedCondition]) -> String {
    let said: Vec<String> = all
        .iter()
        .map(|condition| counted(lang, condition))
        .collect();
    said.join(semicolon(lang))
}

/// The parts that hold, or all of them where none does.
fn counted(lang: Lang, condition: &WeighedCondition) -> String {
    let holding = condition
        .any
        .iter()
        .filter(|part| part.holds() || !condition.holds);
    let said: Vec<String> = holding.map(|part| part_said(lang, part)).collect();
    said.join(say(lang, " or ", "或"))
}

/// `record heading 10 (needs 2): "Diagnosis", …`.
fn part_said(lang: Lang, part: &Counted) -> String {
    let (counted, needed) = (part.counted, part.needed);
    let what = thing(lang, part.what.trim_start_matches('!'));
    let words: Vec<String> = part.words.iter().map(|word| quoted(lang, word)).collect();
    let words = match words.is_empty() {
        true => String::new(),
        false => format!("{}{}", say(lang, ": ", "："), words.join(comma(lang))),
    };
    if part.what.starts_with('!') {
        return match lang {
            Lang::English => format!("none of {what}{words}"),
            Lang::TraditionalChinese => format!("沒有{what}{words}"),
        };
    }
    match lang {
        Lang::English => format!("{what} {counted} (needs {needed}){words}"),
        Lang::TraditionalChinese => format!("{what} {counted}（要求 {needed}）{words}"),
    }
}

/// `group:record-heading` as people say it.
fn thing(lang: Lang, what: &str) -> String {
    let (kind, name) = what.split_once(':').unwrap_or((what, ""));
    let name = visible(name).replace('-', " ");
    match kind {
        "group" => format!("{}{name}", say(lang, "words of the kind ", "字詞類別 ")),
        "rule" => format!(
            "{}{}",
            say(lang, "findings of ", "發現 "),
            name.replace(' ', "-")
        ),
        "sign" => format!("{}{name}", say(lang, "sign: ", "跡象：")),
        "column" => format!(
            "{}{name}",
            say(lang, "different values in a column of ", "不同的欄位值 ")
        ),
        "sentence" => format!("{}{name}", say(lang, "sentences: ", "句子：")),
        "scale" => format!("{}{name}", say(lang, "points on the scale ", "評分：")),
        "classifier" => format!(
            "{}{name}",
            say(lang, "percent of likeness to ", "相似程度（%）：")
        ),
        "questions" => say(lang, "questions", "問句").to_owned(),
        "stated" => say(lang, "words that the configuration gives", "配置所列的字詞").to_owned(),
        "chars" => say(lang, "characters of the document", "文件字數").to_owned(),
        "rows" => say(lang, "people in one table", "同一表格的人數").to_owned(),
        _ => visible(what).into_owned(),
    }
}
