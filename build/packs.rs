//! Of the packs' room, what reads, checks and joins them.

#[path = "../src/packs/builtin.rs"]
mod builtin;
#[path = "../src/packs/check.rs"]
mod check;
#[path = "../src/packs/classifier.rs"]
mod classifier;
#[path = "../src/packs/load.rs"]
mod load;
#[path = "../src/packs/resolve.rs"]
mod resolve;
#[path = "../src/packs/schema.rs"]
pub(crate) mod schema;
#[path = "../src/packs/shapes.rs"]
mod shapes;
#[path = "../src/packs/value.rs"]
mod value;
#[path = "../src/packs/weighing.rs"]
mod weighing;
#[path = "../src/packs/word_list.rs"]
mod word_list;

pub(crate) use resolve::{Loaded, LoadedPack, load};
