//! A tree's pages, each once, whatever the pointers say.

use super::cells::{Cell, Shape, Spread};
use super::store::Store;
use crate::extract::{ExtractError, TextSink};

/// What is done with a row: its page, its cell, and where its bytes are.
pub(super) type EachRow<'a> = &'a mut dyn FnMut(
    &mut Store,
    &[u8],
    Cell,
    Spread,
    &mut dyn TextSink,
) -> Result<(), ExtractError>;

/// Calls `each` for every row below page `root`, and `leaf` with the number of each leaf.
pub(super) fn walk(
    store: &mut Store,
    root: u32,
    sink: &mut dyn TextSink,
    leaf: &mut dyn FnMut(u32),
    each: EachRow<'_>,
) -> Result<(), ExtractError> {
    let mut waiting = Vec::new();
    reach(store, root, &mut waiting);
    let mut page = Vec::new();
    while let Some(number) = waiting.pop() {
        sink.budget().step()?;
        store.read(number, &mut page)?;
        let Some(shape) = Shape::of(&page, number) else {
            // What is no page of a tree is read with what no table owns.
            store.reached.remove(number);
            store.damage.tree = true;
            continue;
        };
        if shape.is_leaf {
            leaf(number);
        }
        store.damage.tree |= shape.is_overfull(&page);
        let first = waiting.len();
        for nth in 0..shape.count(&page) {
            let Some(cell) = shape.cell(&page, nth, store.usable) else {
                store.damage.row = true;
                continue;
            };
            if !shape.is_leaf {
                reach(store, cell.child, &mut waiting);
            }
            if let Some(spread) = cell.payload {
                each(store, &page, cell, spread, sink)?;
            }
        }
        if !shape.is_leaf {
            reach(store, shape.last_child(&page), &mut waiting);
        }
        // The first page is the next one.
        waiting.get_mut(first..).unwrap_or_default().reverse();
    }
    Ok(())
}

fn reach(store: &mut Store, number: u32, waiting: &mut Vec<u32>) {
    if !store.has(number) {
        store.damage.tree |= !store.is_log();
    } else if store.reached.insert(number) {
        waiting.push(number);
    } else {
        store.damage.tree = true;
    }
}
