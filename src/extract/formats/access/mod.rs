//! Databases of Microsoft Access: Jet 3 and 4, and their successor ACE.

mod catalogue;
mod columns;
mod cracked;
mod database;
mod file;
mod long;
mod row;
#[cfg(test)]
mod tests;
mod value;

pub(super) use row::ACCESS;
