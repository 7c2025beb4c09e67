//! The same scan with every step written down: why a row says what it says, and why not more.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::outcome::{Answer, Subject};
use super::scanner::{Context, Request, Scanner, io_detail, open};
use super::visited::Visited;
use crate::input::Input;
use crate::model::{Explained, Explanation, GapKind, Outcome};

impl Scanner {
    /// Scans the file at `path` and says why: each rule's evidence with distances and the condition
    /// that gave its level, what was nearly found and what it lacked, and the policy line and cell
    /// that decided. The row is the one that [`Scanner::scan_path`] gives.
    ///
    /// Slower than a scan, and bounded: a few examples a rule, the nearest misses first, every
    /// value masked.
    pub fn explain_path(&self, path: &Path, request: &Request) -> Explained {
        match open(path, &self.0.temp_dir) {
            Ok(input) => self.explain_input(&input, path, request),
            Err(error) => self.explain_unreadable(path, io_detail(&error), request),
        }
    }

    /// The same for bytes.
    pub fn explain_bytes(&self, bytes: impl Into<Arc<[u8]>>, request: &Request) -> Explained {
        self.explain_input(&Input::from_bytes(bytes), Path::new("-"), request)
    }

    /// The same for what is left of `reader`.
    pub fn explain_stream<R: Read>(&self, reader: R, request: &Request) -> Explained {
        let path = Path::new("-");
        match Input::spool(reader, &self.0.temp_dir) {
            (Ok(()), Some(input)) => self.explain_input(&input, path, request),
            (Err(error), _) => self.explain_unreadable(path, io_detail(&error), request),
            (Ok(()), None) => self.explain_unreadable(path, "cannot be spooled", request),
        }
    }

    /// The row of a file that cannot be opened, and what the policy makes of that.
    pub fn explain_unreadable(
        &self,
        path: &Path,
        detail: &'static str,
        request: &Request,
    ) -> Explained {
        let started = Instant::now();
        let tracing = self.tracing();
        let subject = Subject::unread(path, request);
        let visited = Visited::unread(GapKind::Io, detail);
        explained(Answer::new(&tracing.0, request).answer(&subject, visited, started))
    }

    fn explain_input(&self, input: &Input, path: &Path, request: &Request) -> Explained {
        explained(self.tracing().answer_input(input, path, request))
    }

    /// The same scanner for one who asks why. It shares threads and rules.
    fn tracing(&self) -> Self {
        Self(Arc::new(Context {
            confirm: self.0.confirm.telling_misses(),
            ..Context::clone(&self.0)
        }))
    }
}

fn explained((outcome, explanation): (Outcome, Option<Explanation>)) -> Explained {
    Explained::new(outcome, explanation.unwrap_or_default())
}
