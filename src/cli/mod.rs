//! The commands: one file each, and the few things that they share.

mod args;
mod batch;
mod check;
mod completions;
mod engine;
mod exit;
mod explain;
mod fault;
mod formats;
mod input;
mod interrupt;
mod man;
mod message;
mod output;
mod packs;
mod policy;
mod progress;
mod rows;
mod run;
mod scan;
mod text;

pub use run::run;
