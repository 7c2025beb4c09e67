//! Numbers that the edge of a narrow cell breaks: read once more, whole, behind their first piece.

use super::arrange::{Arranged, Row};
use super::columns::{Cell, Columns};
use super::runs::Runs;

/// The lines of a cell are no further apart, in parts of their size, and so evenly spaced; its pieces
/// begin, end or are centred so near one another.
const BELOW: f32 = 2.0;
const EVEN: f32 = 0.15;
const ALIGNED: f32 = 0.35;
/// What stands beside a cell is on the level of one of its lines, or between two of them.
const BESIDE: f32 = 0.75;
const LEVEL: f32 = 0.3;
/// The line between two rows of a table makes the step from one to the next so much wider.
const RULED: f32 = 0.025;
/// Lines that are looked at for the next piece, pieces of one number, and characters of a piece.
const NEAR: usize = 24;
const PIECES: usize = 6;
const LONGEST: usize = 20;
/// All pieces but the last have so many characters.
const SHORTEST: usize = 4;
/// Characters of a resident's number, whose own checks leave little to chance.
const RESIDENT: usize = 18;
/// Pieces of a page that are looked at.
const MANY: usize = 512;

/// A number that was broken.
#[derive(Debug)]
pub(super) struct Wrapped {
    /// The line behind which it is read, and the cell of it in which it stands.
    pub row: usize,
    pub cell: usize,
    pub text: String,
}

/// A cell that holds a piece of a number and nothing else.
#[derive(Debug)]
struct Piece {
    row: usize,
    cell: usize,
    text: String,
}

/// The numbers that cells of the page break, in the order of the lines behind which they are read.
pub(super) fn find(page: &Runs, lines: &Arranged, columns: &Columns) -> Vec<Wrapped> {
    let mut pieces = pieces(page, lines, columns);
    if pieces.len() < 2 || pieces.len() > MANY {
        return Vec::new();
    }
    let looks = Looks { lines, columns };
    pieces.sort_by(|a, b| {
        let key = |piece: &Piece| looks.line(piece).map(|row| (row.direction, row.across));
        let order = key(a).partial_cmp(&key(b));
        order.unwrap_or(std::cmp::Ordering::Equal)
    });
    let mut taken = vec![false; pieces.len()];
    let mut found = Vec::new();
    for first in 0..pieces.len() {
        let mut chain: Vec<&Piece> = Vec::new();
        let mut next = Some(first);
        while let Some(at) = next {
            let (Some(piece), Some(taken)) = (pieces.get(at), taken.get_mut(at)) else {
                break;
            };
            if std::mem::replace(taken, true) {
                break;
            }
            chain.push(piece);
            let rest = pieces.iter().enumerate().skip(at + 1).take(NEAR);
            let mut below = rest.filter(|(_, other)| looks.is_next(&chain, other));
            next = below.next().map(|(n, _)| n);
        }
        looks.numbers(&chain, &mut found);
    }
    found.sort_by_key(|wrapped| wrapped.row);
    found
}

fn pieces(page: &Runs, lines: &Arranged, columns: &Columns) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for row in 0..lines.rows.len() {
        for (n, cell) in columns.cells(row).iter().enumerate() {
            if let Some(text) = text(page, lines, cell)
                && pieces.len() <= MANY
            {
                pieces.push(Piece { row, cell: n, text });
            }
        }
    }
    pieces
}

/// What the cell holds without its spaces, where it may be a piece of a number.
fn text(page: &Runs, lines: &Arranged, cell: &Cell) -> Option<String> {
    let items = lines.items.get(cell.items.0..cell.items.1)?;
    let is_part =
        |byte: &u8| matches!(byte, b'0'..=b'9' | b'A'..=b'Z' | b'x' | b'(' | b')' | b'-' | b' ');
    let mut text = String::new();
    for item in items {
        let shown = page.text_of(item.run);
        if shown.len() > LONGEST || !shown.as_bytes().iter().all(is_part) {
            return None;
        }
        text.extend(shown.chars().filter(|c| *c != ' '));
    }
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    (text.len() <= LONGEST && text.len() > letters && letters <= 2).then_some(text)
}

/// What pieces one below the other may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Is {
    /// The lines of a cell.
    Cell,
    /// All that stands in a column.
    Column,
    Part,
}

/// Where the pieces stand.
struct Looks<'a> {
    lines: &'a Arranged,
    columns: &'a Columns,
}

impl Looks<'_> {
    fn line(&self, piece: &Piece) -> Option<&Row> {
        self.lines.rows.get(piece.row)
    }

    fn cell(&self, piece: &Piece) -> Option<&Cell> {
        self.columns.cells(piece.row).get(piece.cell)
    }

    fn is_next(&self, chain: &[&Piece], other: &Piece) -> bool {
        let Some(last) = chain.last().copied() else {
            return false;
        };
        let down = |a: &Piece, b: &Piece| Some(self.line(b)?.across - self.line(a)?.across);
        let (Some(a), Some(b)) = (self.line(last), self.line(other)) else {
            return false;
        };
        let (Some(upper), Some(lower)) = (self.cell(last), self.cell(other)) else {
            return false;
        };
        let size = a.size.max(b.size);
        let step = b.across - a.across;
        let before = chain.len().checked_sub(2).and_then(|n| chain.get(n));
        let before = before.and_then(|before| down(before, last));
        a.direction == b.direction
            && (LEVEL * size..=BELOW * size).contains(&step)
            && before.is_none_or(|before| (before - step).abs() <= EVEN * before)
            && upper.is_aligned(lower, ALIGNED * size)
    }

    /// Adds the numbers of a chain of pieces: one cell's, or those of the cells of a column.
    fn numbers(&self, chain: &[&Piece], found: &mut Vec<Wrapped>) {
        if chain.len() < 2 || !self.stands_beside(chain) {
            return;
        }
        let beside: Vec<usize> = chain.iter().map(|piece| self.neighbours(piece)).collect();
        let most = beside.iter().max().copied().unwrap_or(0);
        let heads = beside.iter().filter(|count| **count == most).count();
        let is = match heads {
            1 if beside.iter().sum::<usize>() == most => Is::Cell,
            _ => Is::Column,
        };
        if self.add(chain, is, found) {
            return;
        }
        let cells = self.ruled(chain);
        let text = |cell: &&[&Piece]| -> String { cell.iter().map(|p| p.text.as_str()).collect() };
        if cells.len() > 1 && cells.iter().all(|cell| is_number(&text(cell))) {
            for cell in cells {
                self.add(cell, Is::Column, found);
            }
            return;
        }
        // A line with as much beside it as any begins a cell, unless all are like that.
        let before = found.len();
        let mut start = 0;
        for end in 1..=chain.len() {
            if beside.get(end).is_none_or(|count| *count == most) {
                let rest = beside.get(start + 1..end).unwrap_or_default();
                let is_bare = rest.iter().all(|count| *count == 0);
                let is = if is_bare { Is::Cell } else { Is::Column };
                self.add(chain.get(start..end).unwrap_or_default(), is, found);
                start = end;
            }
        }
        if found.len() > before {
            return;
        }
        let mut from = 0;
        while from + 1 < chain.len() {
            let ends = from + 2..=chain.len().min(from + PIECES);
            let found = ends
                .into_iter()
                .find(|to| self.add(chain.get(from..*to).unwrap_or_default(), Is::Part, found));
            from = found.unwrap_or(from + 1);
        }
    }

    /// The chain cut where its lines are further apart than the nearest ones: by a line between rows.
    fn ruled<'c>(&self, chain: &'c [&'c Piece]) -> Vec<&'c [&'c Piece]> {
        let across = |piece: &Piece| self.line(piece).map_or(0.0, |line| line.across);
        let size = chain.first().and_then(|first| self.line(first));
        let ruled = RULED * size.map_or(1.0, |line| line.size);
        let steps = |pair: &[&Piece]| match pair {
            [a, b] => across(b) - across(a),
            _ => 0.0,
        };
        let least = chain.windows(2).map(steps).fold(f32::MAX, f32::min);
        let is_one = |a: &&Piece, b: &&Piece| across(b) - across(a) <= least + ruled;
        chain.chunk_by(is_one).collect()
    }

    fn add(&self, chain: &[&Piece], is: Is, found: &mut Vec<Wrapped>) -> bool {
        let [first, .., last] = chain else {
            return false;
        };
        let whole: String = chain.iter().map(|piece| piece.text.as_str()).collect();
        let is_shorter = last.text.len() < first.text.len();
        let is_likely = match is {
            Is::Cell | Is::Column => true,
            Is::Part => is_shorter || chain.len() == 2 && bare(&whole).count() == RESIDENT,
        };
        let is_broken = chain.len() <= PIECES && !counts(chain) && is_number(&whole);
        let mut before = chain.iter().rev().skip(1);
        if !is_broken || !is_likely || before.any(|piece| piece.text.len() < SHORTEST) {
            return false;
        }
        // It may be several numbers as well: written as in boxes, it counts with words near by only.
        let is_whole = is == Is::Cell && is_shorter;
        found.push(Wrapped {
            row: first.row,
            cell: first.cell,
            text: if is_whole { whole } else { apart(&whole) },
        });
        true
    }

    /// Whether something stands beside the chain: by itself it is a list of numbers.
    fn stands_beside(&self, chain: &[&Piece]) -> bool {
        let ends = chain.first().zip(chain.last());
        let lines = ends.and_then(|(a, b)| Some((self.line(a)?, self.line(b)?, self.cell(a)?)));
        lines.is_some_and(|(first, last, cell)| {
            let (from, to) = (first.across, last.across);
            let by = BESIDE * first.size;
            self.beside(first, cell, from - by, to + by) > 0
        })
    }

    /// How many cells stand on the level of `piece`, not above or below it.
    fn neighbours(&self, piece: &Piece) -> usize {
        let place = self.line(piece).zip(self.cell(piece));
        place.map_or(0, |(line, cell)| {
            let by = LEVEL * line.size;
            self.beside(line, cell, line.across - by, line.across + by)
        })
    }

    /// How many cells stand between these levels, not above or below `cell`.
    fn beside(&self, line: &Row, cell: &Cell, from: f32, to: f32) -> usize {
        let rows = self.lines.rows.iter().enumerate();
        let near = rows.filter(|(_, row)| {
            row.direction == line.direction && (from..=to).contains(&row.across)
        });
        let cells = near.flat_map(|(n, _)| self.columns.cells(n));
        cells.filter(|other| !other.overlaps(cell)).count()
    }
}

/// Whether the pieces are 100, 200, 300: numbers of lines, or what stands along an axis.
fn counts(chain: &[&Piece]) -> bool {
    let number = |piece: &Piece| piece.text.parse::<i64>().ok();
    let step = |a: &Piece, b: &Piece| Some(number(b)? - number(a)?);
    chain.windows(3).any(|three| match three {
        [a, b, c] => step(a, b).is_some() && step(a, b) == step(b, c),
        _ => false,
    })
}

fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_alphanumeric)
}

/// `text` with its characters set apart.
fn apart(text: &str) -> String {
    let shown = text.chars().filter(|c| *c != '-');
    let mut out: String = shown.flat_map(|c| [c, ' ']).collect();
    out.pop();
    out
}

/// Whether `text` may be a number that cells break: an identity card's, a resident's, a card's.
fn is_number(text: &str) -> bool {
    let bare: Vec<u8> = bare(text).map(|c| c as u8).collect();
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let Some((end, body)) = bare.split_last() else {
        return false;
    };
    match body.len() {
        7 | 8 if body.first().is_some_and(u8::is_ascii_uppercase) => {
            let (head, rest) = body.split_at(body.len() - 6);
            head.iter().all(u8::is_ascii_uppercase) && digits(rest)
        }
        17 => digits(body) && (end.is_ascii_digit() || matches!(end, b'X' | b'x')),
        14 | 15 | 18 => digits(&bare),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn numbers_are_told_by_their_shape() {
        for number in ["K274918(1)", "WX123456(7)", "44010619870315966X"] {
            assert!(is_number(number), "{number}");
        }
        assert!(is_number("4520388172645097") && is_number("4520-3881-7264-5097"));
        for other in ["12345678", "K27491", "A1B2C3D4", "4401061987031596X6"] {
            assert!(!is_number(other), "{other}");
        }
    }
}
