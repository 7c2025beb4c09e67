//! The row of the catalogue.

use super::object;
use crate::extract::{Claim, Format};

pub(super) const MARK: &[u8] = b"Obj\x01";

pub(in super::super) const AVRO: Format = Format {
    name: "avro",
    extensions: &["avro"],
    covers: &[],
    reads: "every row, value by value under its field's name, nested ones too; plain, deflate and snappy blocks",
    gaps: "`malformed`, `truncated`; `unsupported`: blocks packed otherwise",
    signature: |probe| match probe.head.starts_with(MARK) {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract: object::extract,
};
