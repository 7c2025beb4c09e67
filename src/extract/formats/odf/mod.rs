//! OpenDocument: texts, sheets, talks, drawings and formulas, as packages and as one XML file.

mod attributes;
mod binary;
mod carry;
mod cell;
mod changes;
mod content;
mod document;
mod hidden;
mod manifest;
mod parts;
mod rows;
mod scope;
mod sheet;
mod speech;
mod tables;
#[cfg(test)]
mod tests;

pub(super) use rows::{ODG, ODP, ODS, ODT};
