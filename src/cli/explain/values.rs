//! Values of a rule: each with what stands by it, what gave its level, and what would raise it.

use tidegate::model::Outcome;
use tidegate::model::explanation::{Example, RuleExplained};
use tidegate::report::{Lang, visible};

use super::page::Page;
use super::words::{self, comma, say, semicolon};

/// Examples shown of a rule; JSON has more.
const SHOWN: usize = 5;
const MISSES: usize = 3;

/// The block of what a rule found.
pub fn found(page: &mut Page, rule: &RuleExplained, row: &Outcome) {
    if rule.found.is_empty() {
        return;
    }
    let lang = page.lang;
    title(page, rule);
    for example in rule.found.iter().take(SHOWN) {
        let level = example.confidence.map(|level| words::level(lang, level));
        place(page, example, level.unwrap_or_default());
        page.entry(3, ("because", "原因"), &statements(lang, example));
        if !example.held.is_empty() {
            let condition = example.held.join(" + ");
            page.entry(3, ("condition", "條件"), &condition);
        }
        higher(page, rule, example);
    }
    let detection = row.detections.iter().find(|d| d.rule == rule.rule);
    let shown = rule.found.len().min(SHOWN) as u64;
    let places = detection.map_or(0, |d| d.count);
    if let Some(more @ 1..) = places.checked_sub(shown) {
        page.line(2, &more_places(lang, more));
    }
}

/// The block of what a rule nearly found.
pub fn missed(page: &mut Page, rule: &RuleExplained) {
    let lang = page.lang;
    // What has no word in sight is only counted: every long number is somebody's number.
    let near = rule.missed.iter().filter(|example| in_sight(example));
    let near: Vec<&Example> = near.take(MISSES).collect();
    if near.is_empty() {
        return;
    }
    title(page, rule);
    for example in &near {
        let Some(dropped) = &example.dropped else {
            continue;
        };
        let would = dropped.otherwise.map(|level| match lang {
            Lang::English => format!("would be {}", words::level(lang, level)),
            Lang::TraditionalChinese => format!("否則程度為「{}」", words::level(lang, level)),
        });
        place(page, example, &would.unwrap_or_default());
        let mut lacks = words::dropped(lang, dropped);
        if let Some(far) = &example.nearest {
            let window = rule.window.unwrap_or_default();
            lacks = format!(
                "{lacks}{}{}",
                semicolon(lang),
                words::too_far(lang, far, window)
            );
        }
        page.entry(3, ("lacks", "欠缺"), &lacks);
        if !example.evidence.is_empty() {
            page.entry(3, ("has", "已有"), &statements(lang, example));
        }
    }
    let counts = rule.dropped.iter();
    let counts = counts.map(|(lack, count)| words::count_dropped(lang, *lack, *count));
    let counts: Vec<String> = counts.collect();
    let all = say(lang, "of this shape in all: ", "此形式合計：");
    page.line(2, &format!("{all}{}", counts.join(comma(lang))));
}

fn in_sight(example: &Example) -> bool {
    let context = |name: &str| matches!(name, "keyword" | "heading" | "beside" | "population");
    let near = example.evidence.iter().any(|e| context(&e.signal.signal));
    near || example.nearest.is_some()
}

/// `Hong Kong identity card number (hkid, hk-identity@1.0.0)`.
pub fn title(page: &mut Page, rule: &RuleExplained) {
    let title = visible(rule.title.get(page.lang.tag()));
    let (id, pack) = (visible(&rule.rule), visible(&rule.pack));
    page.line(1, &format!("{title} ({id}, {pack})"));
}

fn place(page: &mut Page, example: &Example, level: &str) {
    let place = match example.location.as_str() {
        "" => say(page.lang, "the whole file", "整個檔案").into(),
        place => visible(place),
    };
    page.line(
        2,
        &format!("{}  {place}  {level}", visible(&example.masked)),
    );
}

fn statements(lang: Lang, example: &Example) -> String {
    let said = example.evidence.iter();
    let said: Vec<String> = said.map(|e| words::evidence(lang, e)).collect();
    said.join(semicolon(lang))
}

/// What would raise the value, by the way that lacks least.
fn higher(page: &mut Page, rule: &RuleExplained, example: &Example) {
    let Some(way) = example.higher.first() else {
        return;
    };
    let lang = page.lang;
    let wanted: Vec<String> = way.lacks.iter().map(|w| words::wanted(lang, w)).collect();
    let level = words::level(lang, way.level);
    let mut text = format!("{level}: {}", wanted.join(comma(lang)));
    let asks_for_word = way
        .lacks
        .iter()
        .any(|w| w.split('|').any(|one| one == "keyword"));
    if asks_for_word {
        let window = rule.window.unwrap_or_default();
        let near = example.nearest.as_ref();
        let near = near.map(|near| words::too_far(lang, near, window));
        let near = near.unwrap_or_else(|| words::no_word(lang).to_owned());
        text = format!("{text}{}{near}", semicolon(lang));
    }
    page.entry(3, ("to reach", "如要達到"), &text);
}

fn more_places(lang: Lang, more: u64) -> String {
    match (lang, more) {
        (Lang::English, 1) => "and 1 more place".to_owned(),
        (Lang::English, n) => format!("and {n} more places"),
        (Lang::TraditionalChinese, n) => format!("及另外 {n} 處"),
    }
}
