//! Words whose characters stand apart: letter-spaced Chinese, a number with each digit in its box.

use super::arrange::{Gap, Item};
use super::runs::{Run, Runs};

/// Letters and digits in boxes: so many at least, so far apart at most, in parts of their size.
pub(super) const BOXES: usize = 4;
const BOX: f32 = 2.8;
/// Two ideographs alone may stand this far apart (the label 姓　　名), more of them this far.
const PAIR: f32 = 4.2;
const ROW: f32 = 3.0;
/// How evenly: the difference between the steps from one to the next, in parts of the step.
const EVEN: f32 = 0.15;

/// Closes the gaps between single characters that follow each other in even steps.
pub(super) fn close(page: &Runs, items: &mut [Item]) {
    let mut start = 0;
    while start < items.len() {
        let length = alone_from(page, items, start);
        if length < 2 {
            start += length.max(1);
            continue;
        }
        let even = even_from(page, items, start, length);
        if is_word(page, items, start, even) {
            for item in items.iter_mut().skip(start + 1).take(even - 1) {
                item.gap = Gap::Nothing;
            }
        }
        start += (even - 1).max(1);
    }
}

/// How many single characters of one kind follow each other from `start`.
fn alone_from(page: &Runs, items: &[Item], start: usize) -> usize {
    let kinds = items.iter().skip(start).map(|item| kind(page, item));
    let mut first = None;
    kinds
        .take_while(|kind| kind.is_some() && *first.get_or_insert(*kind) == *kind)
        .count()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ideograph,
    /// A letter, a digit, or the brackets of an identity card's number.
    Letter,
}

fn kind(page: &Runs, item: &Item) -> Option<Kind> {
    let mut chars = page.text_of(item.run).trim().chars();
    let only = chars.next().filter(|_| chars.next().is_none())?;
    match only {
        c if is_ideograph(c) => Some(Kind::Ideograph),
        '(' | ')' | '（' | '）' | '-' | '/' => Some(Kind::Letter),
        c if c.is_alphanumeric() => Some(Kind::Letter),
        _ => None,
    }
}

pub(super) const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// How many of the `length` items from `start` stand in steps as the first two do.
fn even_from(page: &Runs, items: &[Item], start: usize, length: usize) -> usize {
    let at = |n: usize| middle(page, items.get(start + n));
    let Some(step) = at(1).zip(at(0)).map(|(b, a)| b - a) else {
        return 1;
    };
    let apart = |n: usize| {
        items
            .get(start + n)
            .is_some_and(|item| item.gap != Gap::Nothing)
    };
    if !apart(1) {
        return 1;
    }
    let mut even = 2;
    while even < length
        && apart(even)
        && let Some((a, b)) = at(even - 1).zip(at(even))
        && (b - a - step).abs() <= EVEN * step.abs()
    {
        even += 1;
    }
    even
}

fn middle(page: &Runs, item: Option<&Item>) -> Option<f32> {
    let run = page.runs.get(item?.run)?;
    Some((run.from + run.to) / 2.0)
}

fn is_word(page: &Runs, items: &[Item], start: usize, even: usize) -> bool {
    let run = |n: usize| -> Option<&Run> { page.runs.get(items.get(start + n)?.run) };
    let (Some(first), Some(second)) = (run(0), run(1)) else {
        return false;
    };
    let size = first.size.max(second.size);
    let step = (second.from + second.to - first.from - first.to) / 2.0;
    let kind = items.get(start).and_then(|item| kind(page, item));
    match kind {
        Some(Kind::Ideograph) if even == 2 => step > 0.0 && step <= PAIR * size,
        Some(Kind::Ideograph) => step > 0.0 && step <= ROW * size,
        Some(Kind::Letter) => {
            let is_wide = step > 0.0 && step <= BOX * size;
            even >= BOXES && is_wide && !counts_up(page, items.get(start..start + even))
        }
        None => false,
    }
}

/// Whether the characters are 1 2 3 4 or A B C D: what stands along an axis or over columns.
pub(super) fn counts_up(page: &Runs, items: Option<&[Item]>) -> bool {
    let character = |item: &Item| page.text_of(item.run).trim().chars().next();
    let mut pairs = items.unwrap_or_default().windows(2);
    pairs.all(|pair| match pair {
        [a, b] => character(a)
            .zip(character(b))
            .is_some_and(|(a, b)| u32::from(b) == u32::from(a).saturating_add(1)),
        _ => true,
    })
}
