//! Of the room of detection, what gathers words and patterns.

#[path = "../src/detect/automaton.rs"]
pub mod automaton;
#[path = "../src/detect/table/columns.rs"]
mod columns;
#[path = "../src/detect/lexicon.rs"]
pub mod lexicon;
#[path = "../src/detect/normalise.rs"]
mod normalise;
#[path = "../src/detect/sweep/mod.rs"]
mod sweep;
mod table {
    pub(super) use super::columns::Columns;
}
