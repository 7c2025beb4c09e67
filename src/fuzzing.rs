//! Readers alone, for the programs of `fuzz/`: present only where `--cfg fuzzing` is set.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use crate::extract::{
    Child, Content, Edge, ExtractError, FORMATS, Flow, Format, Reading, Segment, Sign, TextSink,
};
use crate::input::Input;
use crate::limits::{Budget, Limits};
use crate::model::{GapKind, Place};

/// Runs one reader over bytes, whether or not they are of its format.
pub struct Reader(&'static Format);

impl Reader {
    /// The reader of the format `name`; none where there is no such format.
    pub fn named(name: &str) -> Option<Self> {
        FORMATS.iter().find(|format| format.name == name).map(Self)
    }

    /// Reads `bytes`; answers how much text came of it.
    ///
    /// # Panics
    /// Where the reader does, or does not keep to its budget.
    pub fn read(&self, bytes: &[u8]) -> u64 {
        let budget = Budget::new(Arc::new(small()), Arc::default());
        let mut sink = Counting {
            budget,
            text: 0,
            children: 0,
        };
        // The end does not matter here: only that there is one.
        let _ = (self.0.extract)(&Input::from_bytes(bytes), &mut sink);
        sink.text
    }
}

/// Limits at which an input that swells is over quickly.
fn small() -> Limits {
    Limits {
        members: 1000,
        expanded_size: 32 << 20,
        text_size: 32 << 20,
        memory: 32 << 20,
        time: Duration::from_secs(5),
        ..Limits::default()
    }
}

struct Counting {
    budget: Budget,
    text: u64,
    children: u64,
}

impl TextSink for Counting {
    fn text(&mut self, segment: Segment<'_>) -> Flow {
        let len = segment.text.len() as u64;
        self.text += len;
        // What the scan would do: a reader must take the answer.
        self.budget.text(len).map_err(|_| crate::extract::Stop)
    }

    fn edge(&mut self, _: Edge) -> Flow {
        self.budget.step().map_err(|_| crate::extract::Stop)
    }

    fn sign(&mut self, _: Sign) {}

    fn part(&mut self, _: &str) -> Flow {
        Ok(())
    }

    fn reading(&mut self, _: Reading) {}

    fn child(&mut self, _: Child) -> Flow {
        self.children += 1;
        self.budget.member().map_err(|_| crate::extract::Stop)
    }

    fn gap(&mut self, _: Place, _: GapKind, _: &'static str) {}

    fn budget(&self) -> &Budget {
        &self.budget
    }

    fn spool(&mut self, reader: &mut dyn Read) -> Content {
        let mut bytes = Vec::new();
        match reader.take(8 << 20).read_to_end(&mut bytes) {
            Ok(_) => Content::Input(Input::from_bytes(bytes.as_slice())),
            Err(error) => match ExtractError::from(error) {
                ExtractError::Gap { kind, detail } => {
                    Content::Partial(Input::from_bytes(bytes.as_slice()), kind, detail)
                }
                _ => Content::Unread(GapKind::Io, "cannot be spooled"),
            },
        }
    }
}
