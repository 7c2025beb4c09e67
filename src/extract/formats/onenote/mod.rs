//! OneNote: sections, and the lists of sections of notebooks.

mod files;
mod properties;
mod row;
mod store;
#[cfg(test)]
mod tests;

pub(super) use row::ONENOTE;
