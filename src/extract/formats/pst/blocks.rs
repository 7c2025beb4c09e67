//! Data of nodes: blocks one after the other, and lists of the nodes within a node.

use std::io::{self, Read};

use super::super::super::bytes::{u16_le, u32_le};
use super::layout::Width;
use super::pages::{File, Node};

/// Blocks whose number has this bit list other blocks.
const LISTS: u64 = 2;
const DATA_LIST: u8 = 1;
const NODE_LIST: u8 = 2;
/// More blocks than one value may have: 32 GiB of them.
const MOST: usize = 4 << 20;
/// Nodes within one node.
const MOST_WITHIN: usize = 1 << 20;

impl File {
    /// The bytes of one block, decoded.
    fn bytes(&self, id: u64) -> Option<Vec<u8>> {
        let place = self.block(id)?;
        let mut bytes = self.input.peek(place.at, usize::from(place.len)).ok()?;
        if place.inflated != place.len && self.layout.width == Width::Large {
            let mut inflated = Vec::new();
            let deflated = flate2::read::ZlibDecoder::new(bytes.as_slice());
            // What came before damage is kept.
            let _ = deflated.take(1 << 16).read_to_end(&mut inflated);
            bytes = inflated;
        }
        if id & LISTS == 0 {
            self.layout.cipher.decode(&mut bytes, id);
        }
        Some(bytes)
    }

    /// The blocks of a value in their order, and its length.
    pub fn value(&self, id: u64) -> Option<(Vec<u64>, u64)> {
        if id & LISTS == 0 {
            let place = self.block(id)?;
            return Some((vec![id], u64::from(place.inflated)));
        }
        let list = self.bytes(id)?;
        let (kind, level) = (*list.first()?, *list.get(1)?);
        if kind != DATA_LIST {
            return None;
        }
        let len = u64::from(u32_le(&list, 4)?);
        let mut blocks = Vec::new();
        for id in self.numbers(&list) {
            if level < 2 {
                blocks.push(id);
            } else if let Some(inner) = self.bytes(id).filter(|inner| inner.get(1) == Some(&1)) {
                blocks.extend(self.numbers(&inner));
            }
            if blocks.len() > MOST || self.budget.step().is_err() {
                break;
            }
        }
        Some((blocks, len))
    }

    /// The numbers that a list of blocks holds.
    fn numbers(&self, list: &[u8]) -> Vec<u64> {
        let count = u16_le(list, 2).map_or(0, usize::from);
        let width = self.layout.number();
        let numbers = list.get(8..).unwrap_or_default().chunks_exact(width);
        let numbers = numbers.take(count).filter_map(|n| self.layout.get(n, 0));
        numbers.collect()
    }

    /// A reader of the value `id`, and its length.
    pub fn open(&self, id: u64) -> Option<(Data, u64)> {
        let (blocks, len) = self.value(id)?;
        let data = Data {
            file: self.clone(),
            blocks: blocks.into_iter(),
            ready: Vec::new(),
            taken: 0,
        };
        Some((data, len))
    }

    /// The blocks of a value, each by itself; none where it is too large to be held.
    pub fn held(&self, id: u64) -> Option<Vec<Vec<u8>>> {
        let (blocks, len) = self.value(id)?;
        self.budget.hold(len).ok()?;
        self.budget.hold(blocks.len() as u64 * 512).ok()?;
        let mut held = 0u64;
        let mut all = Vec::new();
        for block in blocks {
            // A block that is missing keeps its place: others are counted by it.
            let bytes = self.bytes(block).unwrap_or_default();
            held = held.saturating_add(bytes.len() as u64);
            self.budget
                .hold(held)
                .and_then(|()| self.budget.step())
                .ok()?;
            all.push(bytes);
        }
        Some(all)
    }

    /// The nodes within a node.
    pub fn within(&self, id: u64) -> Vec<Node> {
        let mut nodes = Vec::new();
        let Some(list) = (id != 0).then(|| self.bytes(id)).flatten() else {
            return nodes;
        };
        if list.first() != Some(&NODE_LIST) {
            return nodes;
        }
        if list.get(1) == Some(&0) {
            self.leaf(&list, &mut nodes);
            return nodes;
        }
        let number = self.layout.number();
        for entry in self.entries(&list, 2 * number) {
            let inner = self.layout.get(entry, number).and_then(|id| self.bytes(id));
            if let Some(inner) = inner.filter(|inner| inner.get(1) == Some(&0)) {
                self.leaf(&inner, &mut nodes);
            }
            if nodes.len() > MOST_WITHIN || self.budget.step().is_err() {
                break;
            }
        }
        nodes
    }

    fn entries<'a>(&self, list: &'a [u8], len: usize) -> impl Iterator<Item = &'a [u8]> {
        let head = if self.layout.width == Width::Narrow {
            4
        } else {
            8
        };
        let count = u16_le(list, 2).map_or(0, usize::from);
        let entries = list.get(head..).unwrap_or_default();
        entries.chunks_exact(len).take(count)
    }

    fn leaf(&self, list: &[u8], nodes: &mut Vec<Node>) {
        let number = self.layout.number();
        for entry in self.entries(list, 3 * number) {
            let (Some(id), Some(data), Some(within)) = (
                u32_le(entry, 0),
                self.layout.get(entry, number),
                self.layout.get(entry, 2 * number),
            ) else {
                continue;
            };
            nodes.push(Node {
                id,
                data,
                within,
                parent: 0,
            });
        }
    }
}

/// Reads a value block by block.
pub(super) struct Data {
    file: File,
    blocks: std::vec::IntoIter<u64>,
    ready: Vec<u8>,
    taken: usize,
}

impl Read for Data {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.ready.len() {
            let Some(block) = self.blocks.next() else {
                return Ok(0);
            };
            self.file.budget.step()?;
            let bytes = self.file.bytes(block);
            self.ready = bytes.ok_or(io::ErrorKind::UnexpectedEof)?;
            self.taken = 0;
        }
        let mut left = self.ready.get(self.taken..).unwrap_or_default();
        let n = left.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}
