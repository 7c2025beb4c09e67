//! What the end of the file says: the columns, and where their pages lie.

use super::thrift::Thrift;
use crate::extract::ExtractError;
use crate::extract::bytes::u32_le;
use crate::input::Input;
use crate::limits::Budget;

/// Groups in one another.
const DEPTH: usize = 64;

/// A tree takes so many times the bytes that it is read from.
const TREE: u64 = 24;

/// The end of a file: the footer's length and the mark.
const TAIL: u64 = 8;

/// How a column's values are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Boolean,
    Int32,
    Int64,
    Int96,
    Float,
    Double,
    Bytes,
    Fixed(usize),
}

/// A column that has values of its own.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    /// The names on the way to it, with dots between.
    pub name: String,
    pub kind: Kind,
    /// What the values are meant as, in Parquet's own count.
    pub meaning: Option<i64>,
    pub scale: i64,
    /// The highest levels that say whether a value is there, and whether it goes on in its row.
    pub defined: u8,
    pub repeated: u8,
}

/// The footer as a tree.
pub(super) fn tree(input: &Input, budget: &Budget) -> Result<Thrift, ExtractError> {
    let end = input.len().saturating_sub(TAIL);
    let tail = input.peek(end, TAIL as usize)?;
    if !tail.ends_with(b"PAR1") {
        return Err(ExtractError::Gap {
            kind: crate::model::GapKind::Truncated,
            detail: "the end, which says where the columns are, is missing",
        });
    }
    let length = u64::from(u32_le(&tail, 0).unwrap_or(0));
    let from = end.checked_sub(length).filter(|from| *from >= 4);
    let from = from.ok_or(ExtractError::malformed(
        "the footer is longer than the file",
    ))?;
    budget.hold(length.saturating_mul(TREE))?;
    let bytes = input.peek(from, length as usize)?;
    match Thrift::read(&bytes) {
        Some((tree, _)) => Ok(tree),
        None => Err(ExtractError::malformed("the footer cannot be read")),
    }
}

/// The columns, in the order of their chunks.
pub(super) fn leaves(footer: &Thrift) -> Option<Vec<Leaf>> {
    let mut leaves = Vec::new();
    // For each open group: children still to come, name, levels.
    let mut open: Vec<(u64, String, u8, u8)> = Vec::new();
    for (nth, element) in footer.list(2).iter().enumerate() {
        while open.last().is_some_and(|(left, ..)| *left == 0) {
            open.pop();
        }
        let (path, mut defined, mut repeated) = match open.last_mut() {
            Some((left, path, defined, repeated)) => {
                *left -= 1;
                (path.as_str(), *defined, *repeated)
            }
            None => ("", 0, 0),
        };
        let name = element.text(4).unwrap_or_default();
        let own = match (nth, path) {
            (0, _) => String::new(),
            (_, "") => name,
            // The groups that a list or map is made of have names that say nothing.
            _ if matches!(name.as_str(), "list" | "bag" | "array" | "key_value") => path.to_owned(),
            _ if matches!(name.as_str(), "element" | "item" | "array_element") => path.to_owned(),
            _ => format!("{path}.{name}"),
        };
        if nth > 0 {
            defined += u8::from(element.number(3) != Some(0));
            repeated += u8::from(element.number(3) == Some(2));
        }
        let children = element.size(5).unwrap_or(0);
        if children > 0 {
            if open.len() >= DEPTH {
                return None;
            }
            open.push((children, own, defined, repeated));
            continue;
        }
        let length = usize::try_from(element.size(2).unwrap_or(0)).ok()?;
        let kind = match element.number(1) {
            Some(0) => Kind::Boolean,
            Some(1) => Kind::Int32,
            Some(2) => Kind::Int64,
            Some(3) => Kind::Int96,
            Some(4) => Kind::Float,
            Some(5) => Kind::Double,
            Some(6) => Kind::Bytes,
            Some(7) => Kind::Fixed(length),
            _ if nth == 0 => continue,
            _ => return None,
        };
        leaves.push(Leaf {
            name: own,
            kind,
            meaning: element.number(6),
            scale: element.number(7).unwrap_or(0),
            defined,
            repeated,
        });
    }
    Some(leaves)
}
