//! The heading row of a table, and what makes a row one.

/// Rows in which a heading row is looked for: titles and blank rows may stand above it.
const ROWS: usize = 12;

/// Bytes of headings kept.
const KEPT: usize = 256 << 10;

/// The headings of a table's columns, once they are known.
#[derive(Default)]
pub(super) struct Headings {
    names: Vec<String>,
    bytes: usize,
    rows: usize,
    settled: bool,
}

impl Headings {
    /// Whether cells are still to be offered.
    pub const fn is_looking(&self) -> bool {
        !self.settled
    }

    /// A cell of a row that could be the heading row, or a further piece of that cell.
    pub fn offer(&mut self, column: usize, piece: &str) {
        self.bytes = self.bytes.saturating_add(piece.len());
        if self.bytes > KEPT {
            return;
        }
        // A row of delimiters alone may have any number of columns.
        if self.names.len() <= column && column < KEPT {
            self.names.resize(column + 1, String::new());
        }
        if let Some(name) = self.names.get_mut(column) {
            name.push_str(piece);
        }
    }

    /// The row that was offered has ended; the table has `columns` columns as a rule.
    pub fn end_row(&mut self, columns: usize) {
        self.rows += 1;
        let filled = self.names.iter().filter(|n| !n.trim().is_empty()).count();
        let sparse = filled == 0 || filled.saturating_mul(2) < columns || self.is_separator_line();
        if !sparse && self.bytes <= KEPT {
            self.settled = true;
            if !self.names.iter().any(|name| is_data(name)) {
                for name in &mut self.names {
                    *name = name.trim().to_owned();
                }
                return;
            }
        }
        self.settled |= self.rows >= ROWS;
        self.names.clear();
        self.bytes = 0;
    }

    /// The heading of `column`.
    pub fn get(&self, column: usize) -> Option<&str> {
        if !self.settled {
            return None;
        }
        self.names
            .get(column)
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    }

    fn is_separator_line(&self) -> bool {
        self.names.first().is_some_and(|name| {
            name.get(..4)
                .is_some_and(|s| s.eq_ignore_ascii_case("sep="))
                && name.len() <= 5
        })
    }
}

/// Whether a cell is a value rather than a heading: a number, a date, an address of mail.
fn is_data(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().count();
    let is_year = digits == 4 && letters == 4 && (cell.starts_with("19") || cell.starts_with("20"));
    if is_year {
        return false;
    }
    let run = cell
        .split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .max()
        .unwrap_or(0);
    run >= 5 || digits.saturating_mul(2) > letters || cell.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(rows: &[&[&str]]) -> Headings {
        let mut headings = Headings::default();
        for row in rows {
            for (column, cell) in row.iter().enumerate() {
                if headings.is_looking() {
                    headings.offer(column, cell);
                }
            }
            if headings.is_looking() {
                headings.end_row(3);
            }
        }
        headings
    }

    #[test]
    fn a_title_above_the_headings_is_passed_over() {
        let headings = after(&[
            &["Clients of 2024"],
            &["Name", " HKID ", "2023"],
            &["x", "1", "2"],
        ]);
        assert_eq!(headings.get(1), Some("HKID"));
        assert_eq!(headings.get(2), Some("2023"));
    }

    #[test]
    fn a_first_row_with_values_is_no_heading_row() {
        assert_eq!(
            after(&[&["Chan", "a@example.com", "x"], &["a", "b", "c"]]).get(0),
            None
        );
        assert_eq!(after(&[&["Chan", "12/03/1990", "x"]]).get(0), None);
    }
}
