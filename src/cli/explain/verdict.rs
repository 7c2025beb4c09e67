//! What was not read and what that costs; the policy line and the cell of the table that decided.

use tidegate::model::explanation::{Cell, GapJudged, LineJudged, Standing};
use tidegate::model::{Explained, Gap};
use tidegate::report::{Lang, visible};

use super::page::Page;
use super::words::{self, comma, say, semicolon};

/// Gaps shown of each kind; the row has them all.
const GAPS: usize = 5;

/// The block of what was not read.
pub fn gaps(page: &mut Page, explained: &Explained) {
    let judged = &explained.explanation.policy.gaps;
    if explained.outcome.gaps.is_empty() {
        return;
    }
    page.heading(say(page.lang, "Not read", "未能讀取"));
    for line in judged {
        gap(page, line, &explained.outcome.gaps);
    }
}

fn gap(page: &mut Page, line: &GapJudged, gaps: &[Gap]) {
    let lang = page.lang;
    page.line(1, &visible(line.text.get(lang.tag())));
    let same: Vec<&Gap> = gaps.iter().filter(|gap| gap.kind == line.gap).collect();
    for gap in same.iter().take(GAPS) {
        let place = words::place(lang, &gap.members, &gap.place);
        page.line(
            2,
            &format!("{place}  {}: {}", gap.kind, visible(&gap.detail)),
        );
    }
    if let Some(more @ 1..) = same.len().checked_sub(GAPS) {
        page.line(2, &format!("{} {more}", say(lang, "and more:", "及另外")));
    }
    let cost = match &line.cell {
        Some(cell) => table_cell(lang, cell),
        None => say(lang, "stops nothing", "不會攔截").to_owned(),
    };
    let decided = match line.decided {
        true => say(lang, ": this decides", "：由此決定"),
        false => "",
    };
    page.entry(
        2,
        ("costs", "影響"),
        &format!("{}: {cost}{decided}", line.policy),
    );
}

/// The block of the verdict.
pub fn verdict(page: &mut Page, explained: &Explained) {
    let (row, policy) = (&explained.outcome, &explained.explanation.policy);
    let lang = page.lang;
    page.heading(say(lang, "Verdict", "判定"));
    let class = words::class(lang, row.class);
    let action = words::action(lang, row.action);
    page.line(1, &format!("{action} ({class})"));
    let named = visible(policy.destination.get(lang.tag())).into_owned();
    let why = visible(policy.column.get(lang.tag()));
    let id = visible(&row.destination.id);
    let to = match named.as_str() {
        "" => format!("{id}: {why}"),
        named => format!("{id} ({named}): {why}"),
    };
    page.entry(1, ("to", "目的地"), &to);
    for line in policy
        .lines
        .iter()
        .filter(|l| l.standing == Standing::Decided)
    {
        page.entry(1, ("line", "條款"), &said(lang, line));
    }
    if let Some(label) = &policy.label {
        page.entry(1, ("label", "標籤"), &visible(label.get(lang.tag())));
    }
    if let Some(cell) = &policy.cell {
        page.entry(1, ("table", "政策表"), &table_cell(lang, cell));
    }
    let elsewhere = policy.elsewhere.iter();
    let elsewhere: Vec<String> = elsewhere
        .map(|cell| format!("{} {}", cell.column, words::action(lang, cell.action)))
        .collect();
    page.entry(1, ("elsewhere", "其他"), &elsewhere.join(comma(lang)));
    for (standing, label) in [
        (Standing::Spoke, ("also", "另有")),
        (Standing::Overruled, ("overruled", "被推翻")),
        (Standing::Silenced, ("silenced", "不適用")),
        (Standing::Close, ("close", "接近")),
    ] {
        for line in policy.lines.iter().filter(|l| l.standing == standing) {
            let mut text = said(lang, line);
            let failing = line.conditions.iter().filter(|c| !c.holds);
            let failing = failing.map(|c| visible(c.text.get(lang.tag())).into_owned());
            let failing: Vec<String> = failing.collect();
            if !failing.is_empty() {
                text = format!(
                    "{text}{}{}",
                    say(lang, ": ", "："),
                    failing.join(semicolon(lang))
                );
            }
            page.entry(1, label, &text);
        }
    }
}

fn said(lang: Lang, line: &LineJudged) -> String {
    quoted_line(lang, &line.policy, line.text.get(lang.tag()))
}

/// `personal-identifier, "1 Hong Kong identity card number"`.
fn quoted_line(lang: Lang, id: &str, text: &str) -> String {
    let (id, text) = (visible(id), visible(text));
    match lang {
        Lang::English => format!("{id}, \"{text}\""),
        Lang::TraditionalChinese => format!("{id}「{text}」"),
    }
}

/// `confidential × unknown = justify`.
fn table_cell(lang: Lang, cell: &Cell) -> String {
    let action = words::action(lang, cell.action);
    format!("{} × {} = {action}", cell.row, cell.column)
}
