//! Tables that a sheet declares: the names of their columns label the cells below.

use std::io::Read;

use super::binary::{self, Records};
use super::codes::{reference, unescape};
use super::parts::Parts;
use super::role::Role;
use crate::extract::xml::{Lexer, Token, local};
use crate::limits::Budget;

/// More tables of a sheet, columns of a table or bytes of a name are not kept.
const TABLES: usize = 64;
const COLUMNS: usize = 1024;
const NAME: usize = 256;

/// One declared table.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    first_col: u32,
    /// Rows of cells, without the heading.
    first_row: u32,
    last_row: u32,
    names: Vec<String>,
}

impl Table {
    /// The name of the column to which a cell belongs.
    fn label(&self, row: u32, col: u32) -> Option<&str> {
        if row < self.first_row || row > self.last_row {
            return None;
        }
        let column = usize::try_from(col.checked_sub(self.first_col)?).ok()?;
        self.names.get(column).map(String::as_str)
    }
}

/// The label that one of `tables` gives to a cell.
pub(super) fn label(tables: &[Table], row: u32, col: u32) -> Option<&str> {
    tables.iter().find_map(|table| table.label(row, col))
}

/// The tables of the sheet `index`.
pub(super) fn of_sheet(parts: &mut Parts, index: usize, budget: &Budget) -> Vec<Table> {
    let relations = parts.relations(index);
    let tables = relations.iter().filter(|relation| relation.kind == "table");
    let mut found = Vec::new();
    for relation in tables.take(TABLES) {
        let Some(index) = parts.find(&relation.target) else {
            continue;
        };
        found.extend(match parts.role(index) {
            Role::Binary(_) => parts.look(index, |reader| read_records(reader, budget)),
            _ => parts.look(index, read),
        });
    }
    found
}

fn read(reader: &mut dyn Read) -> Table {
    let mut table = Table::default();
    let mut headings = 1;
    let mut element = String::new();
    let mut lexer = Lexer::new(reader);
    // What is damaged shows when the part is read as text.
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) => {
                element.clear();
                element.push_str(local(name));
            }
            Token::Attribute {
                name,
                value,
                more: false,
            } => match (element.as_str(), local(name)) {
                ("table", "ref") => set_range(&mut table, value),
                ("table", "headerRowCount") => headings = value.parse().unwrap_or(1),
                ("tableColumn", "name") if table.names.len() < COLUMNS => {
                    let mut shown = String::new();
                    unescape(value, &mut shown);
                    shown.truncate(shown.floor_char_boundary(NAME));
                    table.names.push(shown);
                }
                _ => {}
            },
            _ => {}
        }
    }
    table.first_row = table.first_row.saturating_add(headings);
    table
}

/// Reads a table of a binary workbook.
fn read_records(reader: &mut dyn Read, budget: &Budget) -> Table {
    const TABLE: u16 = 343;
    const COLUMN: u16 = 347;
    let mut table = Table::default();
    let mut records = Records::new(reader, budget);
    while let Ok(Some(kind)) = records.next() {
        let body = records.body();
        let number = |at| binary::number(body, at).unwrap_or(0);
        match kind {
            TABLE => {
                table.first_row = number(0).saturating_add(1).saturating_add(number(24));
                table.last_row = number(4).saturating_add(1);
                table.first_col = number(8).saturating_add(1);
            }
            COLUMN if table.names.len() < COLUMNS => {
                let (mut name, mut caption) = (String::new(), String::new());
                let end = binary::wide(body, 24, &mut name);
                let _ = end.and_then(|end| binary::wide(body, end, &mut caption));
                let mut shown = if caption.is_empty() { name } else { caption };
                shown.truncate(shown.floor_char_boundary(NAME));
                table.names.push(shown);
            }
            _ => {}
        }
    }
    table
}

fn set_range(table: &mut Table, range: &str) {
    let (first, last) = range.split_once(':').unwrap_or((range, range));
    if let (Some((col, row)), Some((_, last_row))) = (reference(first), reference(last)) {
        table.first_col = col;
        table.first_row = row;
        table.last_row = last_row;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_below_a_heading_has_its_label_and_others_have_none() {
        let mut xml: &[u8] = br#"<table ref="B2:C4"><tableColumns><tableColumn name="Name"/><tableColumn name="HK_x000D_ID"/></tableColumns></table>"#;
        let tables = [read(&mut xml)];
        assert_eq!(label(&tables, 3, 3), Some("HKID"));
        assert_eq!(label(&tables, 4, 2), Some("Name"));
        for (row, col) in [(2, 2), (5, 2), (3, 1), (3, 4)] {
            assert_eq!(label(&tables, row, col), None);
        }
    }
}
