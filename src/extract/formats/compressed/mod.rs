//! Files that are one compressed stream: what they hold is one member with its own name.

mod marks;
mod name;
mod rows;
#[cfg(test)]
mod tests;

pub(super) use name::true_name;
pub(super) use rows::{BROTLI, BZIP2, COMPRESS, LZ4, LZIP, LZMA, SNAPPY, XZ, ZSTD};
