//! What leaves: rows of outcomes as bytes for people and machines; knows the row and nothing else.

mod closing;
mod csv;
mod jsonl;
mod output;
mod places;
mod stopped;
mod summary;
mod text;
mod visible;
mod words;

pub use closing::closing;
pub use csv::Csv;
pub use jsonl::Jsonl;
pub use output::{Report, Style};
pub use summary::{Excluded, Summary, stops};
pub use text::{Advice, Advisor, Text};
pub use visible::visible;
pub use words::Lang;
