//! The matching core alone, for the programs of `benches/`: text in, counts out, and no file, hash, policy or row.

use std::sync::Arc;

use crate::detect::Kind;
use crate::error::Error;
use crate::extract::{Flow, Lines, TextSink};
use crate::limits::Budget;
use crate::scan::{Scanner, Settings, visit_text};

/// All built-in packs with normalisation, on the caller's thread.
pub struct Matcher {
    scanner: Scanner,
}

/// What the text of one document came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Characters looked at.
    pub chars: u64,
    /// Places at which a rule found a value.
    pub places: u64,
    /// Rules that found something, those about whole documents included.
    pub rules: u64,
}

impl Matcher {
    /// Compiles the built-in packs.
    pub fn new() -> Result<Self, Error> {
        let scanner = Scanner::new(Settings {
            threads: Some(1),
            ..Settings::default()
        })?;
        Ok(Self { scanner })
    }

    /// Takes a document's text in pieces, cut wherever the caller reads, through everything that
    /// stands behind the reader of plain text: lines, chunks, the look at each, the ledger, columns
    /// and document rules.
    pub fn findings<'a>(&self, pieces: impl IntoIterator<Item = &'a str>) -> Counts {
        let context = self.scanner.context();
        let budget = Budget::new(Arc::clone(&context.limits), Arc::default());
        let mut pieces = pieces.into_iter();
        let visited = visit_text(context, "measured.txt", &budget, &mut |sink| {
            // A limit that stops the text shows in the characters counted.
            let _ = push(&mut pieces, sink);
        });
        let found = visited.findings.tallies.iter().zip(&context.rules.rules);
        let mut counts = Counts {
            chars: visited.coverage.chars,
            ..Counts::default()
        };
        for (tally, rule) in found.filter(|(tally, _)| tally.count > 0) {
            counts.rules += 1;
            if matches!(rule.kind, Kind::Identifier(_)) {
                counts.places += tally.count;
            }
        }
        counts
    }

    /// The classifying pass over the same text with nothing behind it, and a sum of what it saw.
    pub fn classify(&self, text: &str) -> u64 {
        self.scanner.context().rules.classify(text)
    }
}

fn push<'a>(pieces: &mut impl Iterator<Item = &'a str>, sink: &mut dyn TextSink) -> Flow {
    let mut lines = Lines::default();
    pieces.try_for_each(|piece| lines.push(piece, sink))
}
