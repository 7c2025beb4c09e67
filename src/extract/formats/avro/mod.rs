//! Avro object files: rows one after the other, with the names of their fields.

mod datum;
mod object;
mod row;
#[cfg(test)]
mod tests;

pub(super) use row::AVRO;
