//! Modifiers of characters and paragraphs: which of them say what a text is (MS-DOC 2.6).

use crate::extract::bytes::{u16_le, u32_le};

/// What a run of characters or a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits {
    pub deleted: bool,
    pub inserted: bool,
    pub hidden: bool,
    /// Marks that stand for something else: pictures, notes, fields.
    pub special: bool,
    /// The picture is data of a form field.
    pub data: bool,
    /// Where the picture lies in the data stream.
    pub picture: Option<u32>,
    /// The character that a symbol stands for.
    pub symbol: Option<u16>,
    pub in_table: bool,
    /// The mark ends a row of a table.
    pub ends_row: bool,
    pub ends_inner_cell: bool,
    pub ends_inner_row: bool,
    /// Where in the data stream the rest of a paragraph's modifiers lies: those of wide tables' rows
    /// are too long for a page.
    pub elsewhere: Option<u32>,
}

impl Traits {
    /// Both this and `other`.
    pub fn and(self, other: Self) -> Self {
        Self {
            deleted: self.deleted || other.deleted,
            inserted: self.inserted || other.inserted,
            hidden: self.hidden || other.hidden,
            ..self
        }
    }

    /// This paragraph with what `rest` says of it, too.
    pub fn with(self, rest: Self) -> Self {
        Self {
            in_table: self.in_table || rest.in_table,
            ends_row: self.ends_row || rest.ends_row,
            ends_inner_cell: self.ends_inner_cell || rest.ends_inner_cell,
            ends_inner_row: self.ends_inner_row || rest.ends_inner_row,
            ..self
        }
    }
}

const DELETED: u16 = 0x0800;
const INSERTED: u16 = 0x0801;
const DATA: u16 = 0x0806;
const SPECIAL_VANISH: u16 = 0x0818;
const VANISH: u16 = 0x083C;
const SPECIAL: u16 = 0x0855;
const PICTURE: u16 = 0x6A03;
const SYMBOL: u16 = 0x6A09;
const IN_TABLE: u16 = 0x2416;
const ENDS_ROW: u16 = 0x2417;
const INNER_CELL: u16 = 0x244B;
const INNER_ROW: u16 = 0x244C;
const ELSEWHERE: [u16; 2] = [0x6645, 0x6646];
/// These two say their own length otherwise than all others.
const TABLE_DEFINITION: u16 = 0xD608;
const TABS: u16 = 0xC615;

/// What a group of modifiers says.
pub(super) fn traits(mut group: &[u8]) -> Traits {
    let mut traits = Traits::default();
    while let Some(code) = u16_le(group, 0) {
        let operand = group.get(2..).unwrap_or_default();
        let is_on = operand.first().is_some_and(|value| value & 1 == 1);
        match code {
            DELETED => traits.deleted = is_on,
            INSERTED => traits.inserted = is_on,
            DATA => traits.data = is_on,
            VANISH | SPECIAL_VANISH => traits.hidden |= is_on,
            SPECIAL => traits.special = is_on,
            PICTURE => traits.picture = u32_le(operand, 0),
            SYMBOL => traits.symbol = u16_le(operand, 2),
            IN_TABLE => traits.in_table = is_on,
            ENDS_ROW => traits.ends_row = is_on,
            INNER_CELL => traits.ends_inner_cell = is_on,
            INNER_ROW => traits.ends_inner_row = is_on,
            code if ELSEWHERE.contains(&code) => traits.elsewhere = u32_le(operand, 0),
            _ => {}
        }
        let len = match (code, code >> 13) {
            (TABLE_DEFINITION, _) => u16_le(operand, 0).map_or(2, |len| usize::from(len) + 1),
            (TABS, _) if operand.first() == Some(&255) => return traits,
            (_, 0 | 1) => 1,
            (_, 2 | 4 | 5) => 2,
            (_, 3) => 4,
            (_, 7) => 3,
            _ => operand.first().map_or(1, |len| usize::from(*len) + 1),
        };
        group = operand.get(len..).unwrap_or_default();
    }
    traits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_of_every_length_are_stepped_over() {
        let group = [
            0x08, 0xD6, 3, 0, 9, 9, // a table's definition, two bytes long
            0x03, 0x6A, 1, 2, 0, 0, // a picture
            0x3C, 0x08, 1, // hidden
            0x15, 0xC6, 2, 0, 0, // tabs
            0x00, 0x08, 1, // deleted
        ];
        let found = traits(&group);
        assert!(found.hidden && found.deleted && !found.inserted);
        assert_eq!(found.picture, Some(0x0201));
    }
}
