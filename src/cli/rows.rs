//! Takes rows from all threads: counts them, writes them, and remembers how the run must end.

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tidegate::model::{Action, GapKind, Outcome};
use tidegate::report::{Excluded, Report, Summary, stops};
use tidegate::source::Note;

use super::engine::Cancel;
use super::exit::Exit;
use super::interrupt::Interrupt;
use super::message::say;
use super::progress::Progress;

/// How many excluded paths a summary names; the others are counted.
const NAMED: usize = 1000;

/// Which rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    All,
    StoppedOnly,
}

/// The meeting point of all threads.
pub struct Rows {
    pub threshold: Option<Action>,
    pub shown: Shown,
    pub interrupt: Interrupt,
    pub cancel: Cancel,
    pub progress: Progress,
    state: Mutex<State>,
}

struct State {
    report: Box<dyn Report>,
    out: BufWriter<Box<dyn Write + Send>>,
    summary: Summary,
    exit: Exit,
    failed: Option<io::Error>,
}

impl Rows {
    /// Rows go through `report` to `out`.
    pub fn new(
        report: Box<dyn Report>,
        out: BufWriter<Box<dyn Write + Send>>,
        interrupt: Interrupt,
        cancel: Cancel,
    ) -> Self {
        Self {
            threshold: None,
            shown: Shown::All,
            interrupt,
            cancel,
            progress: Progress::none(),
            state: Mutex::new(State {
                report,
                out,
                summary: Summary::default(),
                exit: Exit::Clear,
                failed: None,
            }),
        }
    }

    /// A panic elsewhere while the lock was held leaves the counts as they were: still good.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts and writes one row. After an interruption what still finishes was cut short by it,
    /// and says nothing about its file.
    pub fn take(&self, row: &Outcome) {
        let mut state = self.state();
        if self.interrupt.came() || state.failed.is_some() {
            return;
        }
        let State {
            report,
            out,
            summary,
            exit,
            failed,
        } = &mut *state;
        summary.add(row, self.threshold);
        if self.threshold.is_some_and(|from| row.stops_from(from)) {
            *exit = (*exit).max(Exit::Stopped);
        }
        if row.gaps.iter().any(|gap| gap.kind == GapKind::Io) {
            *exit = (*exit).max(Exit::Trouble);
        }
        let size = row.size.unwrap_or_default();
        self.progress.advance(size, summary.files, summary.stopped);
        if self.shown == Shown::StoppedOnly && !stops(row, self.threshold) {
            return;
        }
        let written = self
            .progress
            .aside(|| report.row(row, out).and_then(|()| out.flush()));
        if let Err(error) = written {
            *failed = Some(error);
            self.cancel.cancel();
        }
    }

    /// Counts what got no row, and says what the caller must mend.
    pub fn note(&self, note: Note) {
        let mut state = self.state();
        match note {
            Note::Refused { path, reason } => {
                state.exit = state.exit.max(Exit::Trouble);
                state.summary.refused += 1;
                self.progress
                    .aside(|| say(&format!("{}: {reason}", path.display())));
            }
            Note::ExcludedFile { path, pattern } => {
                state.summary.excluded.files += 1;
                name(&mut state.summary.excluded, &path, pattern);
            }
            Note::ExcludedFolder { path, pattern } => {
                state.summary.excluded.folders += 1;
                name(&mut state.summary.excluded, &path, pattern);
            }
            Note::LinkNotEntered { .. } => state.summary.links_not_entered += 1,
            _ => {}
        }
    }

    /// Says what went wrong beside the files, such as a list that broke off.
    pub fn trouble(&self, text: &str) {
        if self.interrupt.came() {
            return;
        }
        let mut state = self.state();
        state.exit = state.exit.max(Exit::Trouble);
        self.progress.aside(|| say(text));
    }

    /// Writes what waited for the last row, and says how the run ended.
    pub fn close(self) -> io::Result<(Summary, Exit)> {
        self.progress.end();
        let state = self.state.into_inner();
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = state.failed {
            return Err(error);
        }
        state.report.finish(&mut state.out)?;
        state.out.flush()?;
        if self.interrupt.came() {
            state.summary.interrupted = true;
            state.exit = Exit::Interrupted;
        }
        Ok((state.summary, state.exit))
    }
}

fn name(excluded: &mut Excluded, path: &Path, pattern: String) {
    *excluded.patterns.entry(pattern).or_default() += 1;
    if excluded.paths.len() < NAMED {
        excluded.paths.push(path.to_string_lossy().into_owned());
    }
}
