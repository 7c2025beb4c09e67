//! Values of a rule: each with what stands by it, what gave its level, and what would raise it.

use tidegate::model::Confidence;
use tidegate::model::Outcome;
use tidegate::model::explanation::{Example, Nearby, RuleExplained};
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
    let shown = rule.found.get(..SHOWN).unwrap_or(&rule.found);
    let blocks: Vec<Block> = shown.iter().map(|e| Block::found(lang, rule, e)).collect();
    write(page, &blocks);
    let detection = row.detections.iter().find(|d| d.rule == rule.rule);
    let shown = shown.len() as u64;
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
    let blocks: Vec<Block> = near.iter().map(|e| Block::missed(lang, rule, e)).collect();
    write(page, &blocks);
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

type Label = (&'static str, &'static str);

/// One value and what is said of it.
struct Block {
    value: String,
    said: Vec<(Label, String)>,
}

/// Values of which the same is said share one block.
fn write(page: &mut Page, blocks: &[Block]) {
    for alike in blocks.chunk_by(|a, b| a.said == b.said) {
        for block in alike {
            page.line(2, &block.value);
        }
        let said = alike.first().map_or(&[][..], |block| &block.said);
        for (label, text) in said {
            page.entry(3, *label, text);
        }
    }
}

impl Block {
    fn found(lang: Lang, rule: &RuleExplained, example: &Example) -> Self {
        let level = example.confidence.map(|level| words::level(lang, level));
        let mut said = vec![(("because", "原因"), statements(lang, example))];
        if !example.held.is_empty() {
            let of_level = level.unwrap_or_default();
            let condition = format!("{of_level} = {}", example.held.join(" + "));
            said.push((("rule", "條件"), condition));
        }
        said.extend(higher(lang, rule, example).map(|text| (("to reach", "如要達到"), text)));
        Self {
            value: value(lang, example, level.unwrap_or_default()),
            said,
        }
    }

    fn missed(lang: Lang, rule: &RuleExplained, example: &Example) -> Self {
        let mut said = Vec::new();
        let mut would = String::new();
        if let Some(dropped) = &example.dropped {
            would = dropped
                .otherwise
                .map_or(would, |level| would_be(lang, level));
            said.push((("lacks", "欠缺"), words::dropped(lang, dropped)));
        }
        let nearest = example.nearest.as_ref();
        let window = rule.window.unwrap_or_default();
        said.extend(nearest.map(|near| (("distance", "距離"), far(lang, example, near, window))));
        if !example.evidence.is_empty() {
            said.push((("has", "已有"), statements(lang, example)));
        }
        Self {
            value: value(lang, example, &would),
            said,
        }
    }
}

fn would_be(lang: Lang, level: Confidence) -> String {
    let level = words::level(lang, level);
    match lang {
        Lang::English => format!("would be {level}"),
        Lang::TraditionalChinese => format!("否則程度為「{level}」"),
    }
}

fn value(lang: Lang, example: &Example, level: &str) -> String {
    let place = words::place(lang, &example.members, &example.place);
    format!("{}  {place}  {level}", visible(&example.masked))
}

/// `checksum ok, nearest keyword "HKID" 412 characters away, window 300`.
fn far(lang: Lang, example: &Example, near: &Nearby, window: u32) -> String {
    let far = words::too_far(lang, near, window);
    let mut evidence = example.evidence.iter();
    match evidence.any(|beside| &*beside.signal.signal == "checksum") {
        true => format!("{}{far}", say(lang, "checksum ok, ", "核對字符正確，")),
        false => far,
    }
}

fn statements(lang: Lang, example: &Example) -> String {
    let said = example.evidence.iter();
    let said: Vec<String> = said.map(|e| words::evidence(lang, e)).collect();
    said.join(semicolon(lang))
}

/// What would raise the value, by the way that lacks least.
fn higher(lang: Lang, rule: &RuleExplained, example: &Example) -> Option<String> {
    let way = example.higher.first()?;
    let wanted: Vec<String> = way.lacks.iter().map(|w| words::wanted(lang, w)).collect();
    let level = words::level(lang, way.level);
    let wanted = wanted.join(comma(lang));
    let text = match lang {
        Lang::English => format!("{level}, it lacks {wanted}"),
        Lang::TraditionalChinese => format!("「{level}」，欠{wanted}"),
    };
    let asks_for_word = way
        .lacks
        .iter()
        .any(|w| w.split('|').any(|one| one == "keyword"));
    if !asks_for_word {
        return Some(text);
    }
    let window = rule.window.unwrap_or_default();
    let near = example.nearest.as_ref();
    let near = near.map(|near| far(lang, example, near, window));
    let near = near.unwrap_or_else(|| words::no_word(lang).to_owned());
    Some(format!("{text}{}{near}", semicolon(lang)))
}

fn more_places(lang: Lang, more: u64) -> String {
    match (lang, more) {
        (Lang::English, 1) => "and 1 more place".to_owned(),
        (Lang::English, n) => format!("and {n} more places"),
        (Lang::TraditionalChinese, n) => format!("及另外 {n} 處"),
    }
}
