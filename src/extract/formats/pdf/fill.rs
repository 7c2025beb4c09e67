//! Forms that are filled in: labels shown first and all values later, or a table column by column.

use std::collections::HashMap;

use super::arrange::{JOINED, LEVEL};
use super::runs::{Run, Runs, Strand};

/// A wider gap, in parts of the font's size, is no longer a row.
const WIDEST: f32 = 40.0;
/// A line that fills more of the room to the next column than this is prose, or could be.
const FULL: f32 = 0.8;
/// It is no label if it is this long, in parts of its size, and surely prose if it is that long.
const LABEL: f32 = 10.0;
const LONG: f32 = 18.0;
/// A line that begins as far down as this under another goes on it.
const BELOW: f32 = 1.8;

/// Two strands that stand side by side.
#[derive(Clone, Copy, Debug)]
struct Pair {
    left: usize,
    right: usize,
    /// Whether the left one fills its room, and then whether it is long.
    full: bool,
    long: bool,
}

/// Joins strands that stand side by side and were not shown together, unless they are columns of
/// prose. `by_line` has the strands in order of their lines and places.
pub(super) fn fill(
    page: &Runs,
    by_line: &[usize],
    next: &mut [Option<usize>],
    claimed: &mut [bool],
) {
    let pairs = pairs(page, by_line, next, claimed);
    if pairs.is_empty() {
        return;
    }
    let mut groups: HashMap<(i32, i32), (u32, u32, bool)> = HashMap::new();
    for pair in &pairs {
        let group = groups.entry(key(page, pair)).or_default();
        group.0 += 1;
        group.1 += u32::from(pair.full);
        group.2 |= pair.long;
    }
    let paired: Vec<bool> = {
        let mut paired = vec![false; page.strands.len()];
        for pair in &pairs {
            for at in [pair.left, pair.right] {
                if let Some(slot) = paired.get_mut(at) {
                    *slot = true;
                }
            }
        }
        paired
    };
    for pair in &pairs {
        let group = groups.get(&key(page, pair)).copied().unwrap_or_default();
        let is_prose = group.2 || group.1 * 2 >= group.0 || goes_on(page, pair.right, &paired);
        if let (false, Some(slot), Some(taken)) = (
            is_prose,
            next.get_mut(pair.left),
            claimed.get_mut(pair.right),
        ) {
            *slot = Some(pair.right);
            *taken = true;
        }
    }
}

/// Where the two strands of a pair begin, coarsely: pairs of the same columns have the same.
fn key(page: &Runs, pair: &Pair) -> (i32, i32) {
    let from = |at: usize| {
        let strand = page.strands.get(at);
        let first = strand.and_then(|s| page.runs.get(s.first));
        first.map_or(0, |run| {
            (run.from / (2.0 * run.size.max(1.0))).round() as i32
        })
    };
    (from(pair.left), from(pair.right))
}

fn ends<'a>(page: &'a Runs, strand: &Strand) -> Option<(&'a Run, &'a Run)> {
    Some((page.runs.get(strand.first)?, page.runs.get(strand.last)?))
}

fn pairs(page: &Runs, by_line: &[usize], next: &[Option<usize>], claimed: &[bool]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for window in by_line.windows(2) {
        let [left, right] = *window else { continue };
        let (Some(a), Some(b)) = (page.strands.get(left), page.strands.get(right)) else {
            continue;
        };
        let (Some((first, last)), Some((other, _))) = (ends(page, a), ends(page, b)) else {
            continue;
        };
        let size = a.size.min(b.size);
        let gap = other.from - last.to;
        let is_free = next.get(left) == Some(&None) && claimed.get(right) == Some(&false);
        let is_level = a.direction == b.direction && (a.across - b.across).abs() < LEVEL * size;
        if is_free && is_level && gap > JOINED * size && gap < WIDEST * size {
            let length = last.to - first.from;
            let is_full = length > FULL * (other.from - first.from);
            pairs.push(Pair {
                left,
                right,
                full: is_full && length > LABEL * a.size,
                long: is_full && length > LONG * a.size,
            });
        }
    }
    pairs
}

/// Whether the next strand goes on strand `at` right below it and stands beside none: torn from
/// it, it would make no sense.
fn goes_on(page: &Runs, at: usize, paired: &[bool]) -> bool {
    let (Some(a), Some(b)) = (page.strands.get(at), page.strands.get(at + 1)) else {
        return false;
    };
    let (Some((first, _)), Some((other, _))) = (ends(page, a), ends(page, b)) else {
        return false;
    };
    let down = b.across - a.across;
    let is_below = a.direction == b.direction && (0.0..BELOW * a.size).contains(&down);
    let is_under = (first.from - other.from).abs() < a.size;
    is_below && is_under && paired.get(at + 1) != Some(&true)
}
