//! Lines of a page put in order: pieces of one line joined, columns of tables found.

use std::ops::Range;

use super::fill;
use super::overlay::{self, Overlay};
use super::rtl;
use super::runs::{Direction, Run, Runs, SPACE, Way};
use super::spacing;
use super::tracking::Tracking;

/// A wider gap than this part of the font's size may part two cells of a table.
const CELL: f32 = 1.5;
/// Spaces between words are mostly narrower than this.
const WORDS: f32 = 0.45;
/// Strands of one line are joined where the gap between them is smaller than this.
pub(super) const JOINED: f32 = 0.8;
/// Strands whose distance across is below this stand on one line.
pub(super) const LEVEL: f32 = 0.25;
/// How far runs may overlap and still be put in order by their places.
const OVERLAP: f32 = 0.3;
/// A jump back by more is a space where the runs stay in the order in which they came.
const BACK: f32 = 0.6;

/// What stands before a run on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    Nothing,
    Space,
    /// Wider than between most words: a column may end here where others do.
    Medium,
    /// So wide that a column may end here.
    Wide,
}

/// One run of a line, by its number, and what stands before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub run: usize,
    pub gap: Gap,
}

impl Item {
    pub const fn new(run: usize) -> Self {
        Self {
            run,
            gap: Gap::Nothing,
        }
    }
}

/// One line of the page.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub items: Range<usize>,
    pub direction: Direction,
    pub across: f32,
    pub size: f32,
}

/// The lines of a page in the order in which they are read.
#[derive(Debug, Default)]
pub(super) struct Arranged {
    pub items: Vec<Item>,
    pub rows: Vec<Row>,
    /// For each strand the next one on its line.
    next: Vec<Option<usize>>,
    /// Whether it is such a next one itself.
    claimed: Vec<bool>,
    by_line: Vec<usize>,
    overlay: Overlay,
    tracking: Tracking,
}

impl Arranged {
    /// The items of `row`.
    pub fn items(&self, row: &Row) -> &[Item] {
        self.items.get(row.items.clone()).unwrap_or_default()
    }

    /// Puts what `page` has shown in order.
    pub fn arrange(&mut self, page: &Runs) {
        self.items.clear();
        self.rows.clear();
        self.tracking = Tracking::default();
        self.join_strands(page);
        for (at, strand) in page.strands.iter().enumerate() {
            if self.claimed.get(at).copied().unwrap_or_default() {
                continue;
            }
            let start = self.items.len();
            let mut part = Some(at);
            let mut size = strand.size;
            let mut laid: Vec<Item> = Vec::new();
            while let Some(strand) = part.and_then(|part| page.strands.get(part)) {
                self.overlay.items_on(page, part, &mut laid);
                size = size.max(strand.size);
                self.items
                    .extend((strand.first..=strand.last).map(Item::new));
                part = part.and_then(|part| self.next.get(part).copied().flatten());
            }
            let items = start..self.items.len();
            if let Some(items) = self.items.get_mut(items.clone()) {
                order(page, strand.way, items);
            }
            overlay::insert(page, &mut self.items, start, laid);
            let items = start..self.items.len();
            if let Some(items) = self.items.get_mut(items.clone()) {
                gaps(page, strand.way, items);
                if strand.way == Way::Along {
                    self.tracking.close(page, items);
                    spacing::close(page, items);
                }
            }
            self.rows.push(Row {
                items,
                direction: strand.direction,
                across: strand.across,
                size,
            });
            if strand.laid {
                self.overlay.rows.push(self.rows.len() - 1);
            }
        }
        self.overlay.place_rows(page, &self.items, &mut self.rows);
    }

    /// Finds strands that go on one another although something else was shown between them, as
    /// producers do that show a page font by font.
    fn join_strands(&mut self, page: &Runs) {
        self.next.clear();
        self.next.resize(page.strands.len(), None);
        self.by_line.clear();
        self.by_line.extend(0..page.strands.len());
        let extent = |at: usize| -> Option<(&Run, &Run)> {
            let strand = page.strands.get(at)?;
            Some((page.runs.get(strand.first)?, page.runs.get(strand.last)?))
        };
        self.by_line.retain(|at| {
            let strand = page.strands.get(*at);
            strand.is_some_and(|s| s.way == Way::Along && s.across.is_finite() && !s.laid)
                && extent(*at).is_some_and(|(first, last)| first.from <= last.to)
        });
        let key = |at: usize| {
            let strand = page.strands.get(at);
            let from = extent(at).map_or(0.0, |(first, _)| first.from);
            strand.map(|s| (s.direction, s.across, from))
        };
        self.by_line.sort_by(|a, b| {
            let (a, b) = (key(*a), key(*b));
            a.partial_cmp(&b).unwrap_or(std::cmp::Ordering::Equal)
        });
        for (n, at) in self.by_line.iter().enumerate() {
            let (Some(strand), Some((_, last))) = (page.strands.get(*at), extent(*at)) else {
                continue;
            };
            // Those that stand on the line: they follow in order while their distance is small.
            let mut best: Option<(f32, usize)> = None;
            for other in self
                .by_line
                .iter()
                .skip(n.saturating_sub(NEAR))
                .take(2 * NEAR)
            {
                let (Some(second), Some((first, _))) = (page.strands.get(*other), extent(*other))
                else {
                    continue;
                };
                let gap = first.from - last.to;
                let size = strand.size.min(second.size);
                let is_next = *other > *at
                    && second.direction == strand.direction
                    && (second.across - strand.across).abs() < LEVEL * size
                    && strand.size < 1.6 * second.size
                    && second.size < 1.6 * strand.size
                    && (-0.1 * size..JOINED * size).contains(&gap);
                if is_next && best.is_none_or(|(least, _)| gap < least) {
                    best = Some((gap, *other));
                }
            }
            if let (Some((_, other)), Some(slot)) = (best, self.next.get_mut(*at)) {
                *slot = Some(other);
            }
        }
        // A strand goes on one other only.
        self.claimed.clear();
        self.claimed.resize(page.strands.len(), false);
        for next in &mut self.next {
            if let Some(slot) = next.and_then(|n| self.claimed.get_mut(n)) {
                if *slot {
                    *next = None;
                }
                *slot = true;
            }
        }
        fill::fill(page, &self.by_line, &mut self.next, &mut self.claimed);
        self.overlay.attach(page, &self.by_line, &mut self.claimed);
    }
}

/// Neighbours on both sides, in order of lines, that are looked at.
const NEAR: usize = 12;

/// Puts the runs of a line in the order in which they stand, where they are not in it and it is
/// sure that they do not lie upon one another.
fn order(page: &Runs, way: Way, items: &mut [Item]) {
    if way == Way::Stacked || items.len() < 2 {
        return;
    }
    let run = |item: &Item| page.runs.get(item.run).copied().unwrap_or_default();
    let is_ordered = items.windows(2).all(|pair| match pair {
        [a, b] => run(b).from >= run(a).to - OVERLAP * run(b).size,
        _ => true,
    });
    if is_ordered {
        return;
    }
    let before: Vec<Item> = items.to_vec();
    items.sort_by(|a, b| run(a).from.total_cmp(&run(b).from));
    let apart = items.windows(2).all(|pair| match pair {
        [a, b] => run(b).from >= run(a).to - OVERLAP * run(b).size.max(run(a).size),
        _ => true,
    });
    if !apart && !items.iter().any(|item| rtl::is_in(page.text_of(item.run))) {
        items.copy_from_slice(&before);
    }
}

fn gaps(page: &Runs, way: Way, items: &mut [Item]) {
    if way == Way::Stacked {
        return;
    }
    let mut last: Option<Run> = None;
    for item in items.iter_mut() {
        let Some(run) = page.runs.get(item.run) else {
            continue;
        };
        if let Some(last) = last {
            let gap = run.from - last.to;
            let size = run.size;
            item.gap = if gap > CELL * size.max(last.size) {
                Gap::Wide
            } else if gap > WORDS * size.max(last.size) {
                Gap::Medium
            } else if gap > SPACE as f32 * size || gap < -BACK * size {
                Gap::Space
            } else if run.field != last.field {
                // A value lies over the line on which it is written.
                Gap::Space
            } else {
                Gap::Nothing
            };
        }
        last = Some(*run);
    }
}
