//! The rows of the catalogue: tables, and the memo files beside them.

use super::{header, memo, table};
use crate::extract::{Claim, Format};

pub(in super::super) const DBF: Format = Format {
    name: "dbf",
    extensions: &["dbf"],
    covers: &[],
    reads: "dBase III to 7, FoxPro and Visual FoxPro: every record cell by cell under its fields' names, deleted ones too; Big5, GB18030 and Windows code pages by the table's mark and by what its texts look like",
    gaps: "`truncated`; `malformed`; memos are files of their own",
    signature: |probe| match header::read(probe.head) {
        Some(_) => Claim::Certain,
        None => Claim::No,
    },
    extract: table::extract,
};

pub(in super::super) const MEMO: Format = Format {
    name: "dbf-memo",
    extensions: &["dbt", "fpt"],
    covers: &[],
    reads: "texts of dBase and FoxPro memos, those of deleted records too; objects in them as members",
    gaps: "`truncated`, `malformed`",
    signature: |probe| {
        let named = MEMO.extensions.contains(&probe.extension);
        match memo::blocks(probe.head, probe.extension, probe.input.len()).filter(|_| named) {
            Some(_) => Claim::Certain,
            None => Claim::No,
        }
    },
    extract: memo::extract,
};
