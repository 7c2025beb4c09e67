//! CPIO archives, and RPM packages, whose payload is one.

mod archive;
mod header;
mod rpm;
#[cfg(test)]
mod tests;

pub(super) use archive::CPIO;
pub(super) use rpm::RPM;
