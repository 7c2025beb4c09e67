//! The descriptors at a disc's start.

use std::io;

use super::record::Names;
use crate::extract::bytes::{u16_le, u32_le};
use crate::input::Input;

const SECTOR: u64 = 2048;
const FIRST: u64 = 16;
/// More descriptors than this are made to be followed.
const MOST: u64 = 64;
const PRIMARY: u8 = 1;
const SUPPLEMENTARY: u8 = 2;
const LAST: u8 = 255;

/// One tree of directories.
pub(super) struct Tree {
    pub root: u64,
    pub root_len: u64,
    pub block: u64,
    pub names: Names,
    /// The volume's own names.
    pub texts: Vec<Vec<u8>>,
}

pub(super) struct Volumes {
    pub trees: Vec<Tree>,
    /// Another file system lies beside it.
    pub udf: bool,
}

pub(super) fn read(input: &Input) -> io::Result<Volumes> {
    let mut volumes = Volumes {
        trees: Vec::new(),
        udf: false,
    };
    let mut ended = false;
    for nth in FIRST..FIRST + MOST {
        let bytes = input.peek(nth * SECTOR, SECTOR as usize)?;
        match (bytes.first(), bytes.get(1..6)) {
            (Some(&LAST), Some(b"CD001")) => ended = true,
            (Some(kind), Some(b"CD001")) if !ended => volumes.trees.extend(tree(*kind, &bytes)),
            (_, Some(b"NSR02" | b"NSR03")) => volumes.udf = true,
            (_, Some(b"CD001" | b"BEA01" | b"TEA01" | b"BOOT2")) => {}
            _ => break,
        }
    }
    Ok(volumes)
}

fn tree(kind: u8, bytes: &[u8]) -> Option<Tree> {
    let names = match kind {
        PRIMARY => Names::Plain,
        SUPPLEMENTARY => match bytes.get(88..91)? {
            b"%/@" | b"%/C" | b"%/E" => Names::Joliet,
            _ => Names::Plain,
        },
        _ => return None,
    };
    // The names of system, volume, set, publisher, preparer and application.
    let fields = [8..40, 40..72, 190..318, 318..446, 446..574, 574..702];
    let texts = fields.into_iter().filter_map(|field| bytes.get(field));
    Some(Tree {
        root: u64::from(u32_le(bytes, 156 + 2)?),
        root_len: u64::from(u32_le(bytes, 156 + 10)?),
        block: u64::from(u16_le(bytes, 128)?).max(512),
        names,
        texts: texts.map(<[u8]>::to_vec).collect(),
    })
}
