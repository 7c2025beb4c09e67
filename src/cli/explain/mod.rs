//! `tidegate explain`: why, and why not.

mod documents;
mod page;
mod run;
mod values;
mod verdict;
mod words;

pub use run::run;
