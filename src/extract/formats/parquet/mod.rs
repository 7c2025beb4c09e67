//! Parquet: columns in pages, put together into rows again.
//!
//! Layout as in apache/parquet-format, `README.md`, `Encodings.md`, `Compression.md`, `parquet.thrift`.

mod codec;
mod column;
mod footer;
mod levels;
mod row;
mod shown;
#[cfg(test)]
mod tests;
mod thrift;

pub(super) use row::PARQUET;
