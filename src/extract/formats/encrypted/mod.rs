//! Office packages inside a compound file that encrypts them (MS-OFFCRYPTO 2.3.4).

mod agile;
mod block;
mod hash;
mod package;
mod row;
mod standard;

pub(super) use row::ENCRYPTED;
