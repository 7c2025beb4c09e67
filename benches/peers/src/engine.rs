//! What is measured: something that goes over a text and counts.

use tidegate::measure::Matcher;

/// How much of a text is handed over at once, as a reader would.
const PIECE: usize = 1 << 20;

pub trait Engine {
    fn name(&self) -> &str;
    /// Goes over `text` once; answers how much it found.
    fn run(&mut self, text: &str) -> u64;
}

/// tidegate from text to findings, check digits, words near by, columns and document rules included.
pub struct Findings(pub Matcher);

impl Engine for Findings {
    fn name(&self) -> &str {
        "tidegate"
    }

    fn run(&mut self, text: &str) -> u64 {
        self.0.findings(pieces(text)).places
    }
}

/// tidegate's classifying pass with nothing behind it.
pub struct Ceiling(pub Matcher);

impl Engine for Ceiling {
    fn name(&self) -> &str {
        "classifier"
    }

    fn run(&mut self, text: &str) -> u64 {
        self.0.classify(text)
    }
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}
