//! A heap on a node, the trees in it, and lists of properties (MS-PST 2.3.1 to 2.3.3).

use super::super::super::bytes::{u16_le, u32_le};
use super::layout::Width;
use super::pages::{File, Node};

const SIGNATURE: u8 = 0xEC;
const TREE: u8 = 0xB5;
/// Trees in a heap are not deeper.
const DEEPEST: u8 = 8;
const MOST_RECORDS: usize = 1 << 20;

/// The heap of one node.
pub(super) struct Heap {
    blocks: Vec<Vec<u8>>,
    width: Width,
    /// Nodes within the node, where large values are.
    pub within: Vec<Node>,
    root: u32,
}

impl Heap {
    pub fn read(file: &File, node: &Node) -> Option<Self> {
        let blocks = file.held(node.data)?;
        let head = blocks.first()?;
        if head.get(2) != Some(&SIGNATURE) {
            return None;
        }
        let root = u32_le(head, 4)?;
        Some(Self {
            within: file.within(node.within),
            width: file.layout.width,
            blocks,
            root,
        })
    }

    /// What the heap is of: where its root is.
    pub const fn root(&self) -> u32 {
        self.root
    }

    /// Whether a number leads into the heap, and not to a node within.
    pub const fn is_here(id: u32) -> bool {
        id & 0x1F == 0
    }

    /// The piece of the heap with the number `id`.
    pub fn get(&self, id: u32) -> Option<&[u8]> {
        let bits = if self.width == Width::Large { 14 } else { 11 };
        let index = usize::try_from(id >> 5 & ((1 << bits) - 1)).ok()?;
        let block = self.blocks.get(usize::try_from(id >> (5 + bits)).ok()?)?;
        let map = usize::from(u16_le(block, 0)?);
        let count = usize::from(u16_le(block, map)?);
        if index == 0 || index > count {
            return None;
        }
        // Two counts stand before the offsets.
        let at = map.checked_add(4 + (index - 1) * 2)?;
        let start = usize::from(u16_le(block, at)?);
        let end = usize::from(u16_le(block, at + 2)?);
        block.get(start..end)
    }

    /// The records of the tree at `id`: key and value as one.
    pub fn records(&self, id: u32) -> Vec<&[u8]> {
        let mut records = Vec::new();
        let Some((key, value, levels, root)) = self.tree(id) else {
            return records;
        };
        let mut todo = vec![(root, levels.min(DEEPEST))];
        let mut turns = 0usize;
        while let Some((id, level)) = todo.pop() {
            turns += 1;
            if records.len() > MOST_RECORDS || turns > MOST_RECORDS {
                break;
            }
            let Some(bytes) = self.get(id) else { continue };
            if level == 0 {
                records.extend(bytes.chunks_exact(key + value));
                continue;
            }
            let entries = bytes.chunks_exact(key + 4).rev();
            let below = entries.filter_map(|entry| u32_le(entry, key));
            todo.extend(below.map(|id| (id, level - 1)));
        }
        records
    }

    /// Lengths of keys and values, levels, and the root.
    fn tree(&self, id: u32) -> Option<(usize, usize, u8, u32)> {
        let head = self.get(id)?;
        if head.first() != Some(&TREE) {
            return None;
        }
        let (key, value) = (usize::from(*head.get(1)?), usize::from(*head.get(2)?));
        (key + value > 0).then_some(())?;
        Some((key, value, *head.get(3)?, u32_le(head, 4)?))
    }

    /// The node within with the number `id`.
    pub fn node(&self, id: u32) -> Option<&Node> {
        self.within.iter().find(|node| node.id == id)
    }
}
