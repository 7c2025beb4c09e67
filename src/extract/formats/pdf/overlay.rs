//! Fields that lie over a page, put into the lines on which they lie.

use super::arrange::{Item, Row};
use super::runs::{Run, Runs, Strand, Way};

/// A field stands on a line whose distance across is below this, in parts of its size: its letters
/// stand on no line of the page's own.
const LEVEL: f32 = 0.7;
/// How far from a line's pieces it may stand along the line.
const WIDEST: f32 = 40.0;
/// Pieces of the page, and fields that stand on no line, that are looked at for each field.
const NEAR: usize = 48;
/// Fields that stand on no line and are put below the nearest one.
const PLACED: usize = 1024;

/// Which fields lie on which lines.
#[derive(Debug, Default)]
pub(super) struct Overlay {
    /// The strand of the page, or of a field that is a line itself, and the field's, in order.
    on: Vec<(usize, usize)>,
    /// The lines that are fields, by their numbers.
    pub rows: Vec<usize>,
}

impl Overlay {
    /// Finds for each field the line on which it lies. `by_line` has the page's own strands in the
    /// order of their lines.
    pub fn attach(&mut self, page: &Runs, by_line: &[usize], claimed: &mut [bool]) {
        self.on.clear();
        self.rows.clear();
        let mut alone: Vec<usize> = Vec::new();
        let laid = page.strands.iter().enumerate().filter(|(_, s)| s.laid);
        for (at, strand) in laid {
            let Some(range) = extent(page, strand) else {
                continue;
            };
            let reach = LEVEL * strand.size;
            let key = |other: usize| {
                let other = page.strands.get(other);
                other.map_or((strand.direction, f32::MAX), |s| (s.direction, s.across))
            };
            let first = by_line
                .partition_point(|other| key(*other) < (strand.direction, strand.across - reach));
            let own = by_line.iter().skip(first).take(NEAR);
            let fields = alone.iter().rev().take(NEAR);
            let mut best: Option<(f32, usize)> = None;
            for other in own.chain(fields).copied() {
                let Some(line) = page.strands.get(other) else {
                    continue;
                };
                let away = (line.across - strand.across).abs();
                let apart = extent(page, line).map_or(f32::MAX, |(from, to)| {
                    (from - range.1).max(range.0 - to).max(0.0)
                });
                let is_on = line.direction == strand.direction
                    && line.way == Way::Along
                    && away < reach
                    && apart < WIDEST * strand.size;
                let distance = 3.0 * away + apart;
                if is_on && best.is_none_or(|(least, _)| distance < least) {
                    best = Some((distance, other));
                }
            }
            match (best, claimed.get_mut(at)) {
                (Some((_, line)), Some(slot)) => {
                    *slot = true;
                    self.on.push((line, at));
                }
                _ => alone.push(at),
            }
        }
        self.on.sort_unstable();
    }

    /// Appends the runs of the fields that lie on strand `part`.
    pub fn items_on(&self, page: &Runs, part: Option<usize>, items: &mut Vec<Item>) {
        let Some(part) = part else { return };
        let first = self.on.partition_point(|(line, _)| *line < part);
        let here = self.on.iter().skip(first);
        for (_, field) in here.take_while(|(line, _)| *line == part) {
            if let Some(strand) = page.strands.get(*field) {
                items.extend((strand.first..=strand.last).map(Item::new));
            }
        }
    }

    /// Puts lines that are fields below the line that is the nearest above them.
    pub fn place_rows(&mut self, page: &Runs, items: &[Item], rows: &mut Vec<Row>) {
        if self.rows.is_empty() || self.rows.len() > PLACED {
            return;
        }
        // Fields come last, so that the page's own lines are before the first of them.
        let count = self.rows.first().copied().unwrap_or(rows.len());
        let fields = rows.split_off(count.min(rows.len()));
        let mut placed: Vec<(usize, Row)> = fields
            .into_iter()
            .map(|row| (above(page, items, rows, &row).unwrap_or(count), row))
            .collect();
        placed.sort_by(|a, b| {
            let order = a.1.across.partial_cmp(&b.1.across);
            a.0.cmp(&b.0)
                .then(order.unwrap_or(std::cmp::Ordering::Equal))
        });
        let mut placed = placed.into_iter().peekable();
        let own = std::mem::take(rows);
        for (nth, row) in own.into_iter().enumerate() {
            rows.push(row);
            while let Some((_, field)) = placed.next_if(|(line, _)| *line == nth) {
                rows.push(field);
            }
        }
        rows.extend(placed.map(|(_, row)| row));
    }
}

/// The line of `rows` below which `row` stands nearest; of two, the one over it.
fn above(page: &Runs, items: &[Item], rows: &[Row], row: &Row) -> Option<usize> {
    let sides = |row: &Row| -> Option<(f32, f32)> {
        let run = |item: &Item| page.runs.get(item.run);
        let items = items.get(row.items.clone())?;
        Some((run(items.first()?)?.from, run(items.last()?)?.to))
    };
    let own = sides(row)?;
    let mut best: Option<(f32, usize)> = None;
    for (nth, line) in rows.iter().enumerate() {
        let down = row.across - line.across;
        let Some((from, to)) = sides(line) else {
            continue;
        };
        let aside = (from - own.1).max(own.0 - to).max(0.0);
        let distance = down + aside;
        if line.direction == row.direction
            && down >= 0.0
            && best.is_none_or(|(least, _)| distance <= least)
        {
            best = Some((distance, nth));
        }
    }
    best.map(|(_, nth)| nth)
}

/// Where a strand begins and ends.
fn extent(page: &Runs, strand: &Strand) -> Option<(f32, f32)> {
    let (first, last) = (page.runs.get(strand.first)?, page.runs.get(strand.last)?);
    let range = (first.from, last.to);
    (range.0.is_finite() && range.1.is_finite() && range.0 <= range.1).then_some(range)
}

/// Puts what is `laid` over the line that begins at `start` of `items` where it stands on it.
pub(super) fn insert(page: &Runs, items: &mut Vec<Item>, start: usize, mut laid: Vec<Item>) {
    if laid.is_empty() {
        return;
    }
    let from = |item: &Item| page.runs.get(item.run).map_or(0.0, |run: &Run| run.from);
    laid.sort_by(|a, b| from(a).total_cmp(&from(b)));
    let mut laid = laid.into_iter().peekable();
    let line = items.split_off(start.min(items.len()));
    for item in line {
        while let Some(field) = laid.next_if(|field| from(field) < from(&item)) {
            items.push(field);
        }
        items.push(item);
    }
    items.extend(laid);
}
