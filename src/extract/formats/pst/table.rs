//! Tables on a heap: recipients of a message, a row each (MS-PST 2.3.4).

use super::super::super::bytes::{u16_le, u32_le};
use super::super::super::mapi::{Object, Tag};
use super::heap::Heap;
use super::messages::Source;
use super::pages::Node;

const TABLE: u8 = 0x7C;
const HEAD: usize = 22;
const COLUMN: usize = 8;
/// More rows than any message has recipients.
const MOST_ROWS: usize = 1 << 16;

struct Column {
    tag: Tag,
    at: usize,
    len: usize,
    /// The bit that says whether a row has it.
    bit: usize,
}

/// The rows of the table on `node`.
pub(super) fn rows(source: &Source, node: &Node) -> Vec<Object> {
    let mut objects = Vec::new();
    let Some(heap) = Heap::read(&source.file, node) else {
        return objects;
    };
    let Some((columns, bits_at, row_len, rows_id)) = describe(&heap) else {
        return objects;
    };
    for block in blocks(source, &heap, rows_id) {
        // A row never lies in two blocks.
        for row in block.chunks_exact(row_len) {
            if objects.len() >= MOST_ROWS || source.file.budget.step().is_err() {
                return objects;
            }
            let mut object = Object::default();
            for column in &columns {
                let bits = row.get(bits_at + column.bit / 8).copied().unwrap_or(0);
                let is_there = bits & (0x80 >> (column.bit % 8)) != 0;
                let cell = row.get(column.at..column.at + column.len);
                if let Some(cell) = cell.filter(|_| is_there) {
                    object
                        .properties
                        .extend(source.cell(&heap, column.tag, cell));
                }
            }
            objects.push(object);
        }
    }
    objects
}

/// The columns, where a row's bits begin, how long a row is, and where the rows are.
fn describe(heap: &Heap) -> Option<(Vec<Column>, usize, usize, u32)> {
    let head = heap.get(heap.root())?;
    if head.first() != Some(&TABLE) {
        return None;
    }
    let count = usize::from(*head.get(1)?);
    let bits_at = usize::from(u16_le(head, 6)?);
    let row_len = usize::from(u16_le(head, 8)?);
    (row_len > 0).then_some(())?;
    let columns = head.get(HEAD..)?.chunks_exact(COLUMN).take(count);
    let columns = columns.filter_map(|column| {
        let tag = Tag {
            kind: u16_le(column, 0)?,
            id: u16_le(column, 2)?,
        };
        Some(Column {
            tag,
            at: usize::from(u16_le(column, 4)?),
            len: usize::from(*column.get(6)?),
            bit: usize::from(*column.get(7)?),
        })
    });
    Some((columns.collect(), bits_at, row_len, u32_le(head, 14)?))
}

fn blocks(source: &Source, heap: &Heap, id: u32) -> Vec<Vec<u8>> {
    if id == 0 {
        return Vec::new();
    }
    if Heap::is_here(id) {
        let rows = heap.get(id).map(<[u8]>::to_vec);
        return rows.into_iter().collect();
    }
    let node = heap.node(id).map(|node| node.data);
    node.and_then(|data| source.file.held(data))
        .unwrap_or_default()
}
