//! Workbooks of Excel before 2007, of WPS and of Works that kept the same records.

mod asides;
mod code_page;
mod crypt;
mod drawing;
mod file;
mod formula;
mod globals;
mod obfuscation;
mod records;
mod row;
mod sheet;
#[cfg(test)]
mod tests;
mod workbook;

pub(super) use row::XLS;
