//! Where bytes come from: named paths, walked folders, lists and standard input.

mod exclude;
mod item;
mod list;
mod stdin;
mod tree;

pub use exclude::Exclude;
pub use item::{Item, Note};
pub use list::{List, Separator};
pub use stdin::Stdin;
pub use tree::{Folders, Links, Tree, Walk};
