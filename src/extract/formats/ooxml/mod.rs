//! Office Open XML: text documents, workbooks and presentations, every part of each package.

mod aside;
mod attributes;
mod binary;
mod cells;
mod children;
mod codes;
mod document;
mod outlet;
mod parts;
mod properties;
mod prose;
mod relations;
mod role;
mod rows;
mod sheet;
mod slides;
mod strings;
mod tables;
#[cfg(test)]
mod tests;
mod workbook;

pub(super) use outlet::{Channel, Outlet};
pub(super) use properties::read as read_properties;
pub(super) use prose::read as read_prose;
pub(super) use relations::push_links;
pub(super) use rows::{DOCX, PPTX, XLSB, XLSX};
