//! Reads every sheet of workbooks as calamine's users do, and says how many cells there were.

use std::env;

use calamine::{Reader, open_workbook_auto};

fn main() {
    let mut cells = 0;
    for path in env::args().skip(1) {
        let mut book = match open_workbook_auto(&path) {
            Ok(book) => book,
            Err(error) => {
                eprintln!("{path}: {error}");
                continue;
            }
        };
        for name in book.sheet_names() {
            match book.worksheet_range(&name) {
                Ok(range) => cells += range.used_cells().count(),
                Err(error) => eprintln!("{path}: {name}: {error}"),
            }
        }
    }
    println!("{cells}");
}
