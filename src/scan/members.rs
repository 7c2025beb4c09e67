//! Members scanned side by side and merged in order: any number of threads gives the same answer.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use super::fault::contained;
use super::scanner::Context;
use super::visit::visit;
use super::visited::Visited;
use crate::extract::{Child, Content};
use crate::input::Input;
use crate::limits::{Budget, Usage};
use crate::model::GapKind;

/// Members are merged after so many of them, or so many bytes: fixed, so that what is stopped by
/// a budget does not depend on the number of threads.
const BATCH: usize = 64;
const BATCH_BYTES: u64 = 32 << 20;

/// One member under way.
struct Job {
    nth: u32,
    name: Arc<str>,
    joins: bool,
    gap: Option<(GapKind, &'static str)>,
    /// What the parent had used when it was handed over.
    before: Usage,
    budget: Option<Budget>,
    slot: Option<Arc<Slot>>,
}

#[derive(Default)]
struct Slot {
    done: Mutex<Option<Visited>>,
    ready: Condvar,
}

/// A member that was scanned, or why it was not.
pub(crate) struct Finished {
    pub nth: u32,
    pub name: Arc<str>,
    pub joins: bool,
    pub gap: Option<(GapKind, &'static str)>,
    pub visited: Option<Visited>,
    /// What the parent had used when the member was handed over.
    pub before: Usage,
    pub budget: Option<Budget>,
}

/// The members handed over and not yet merged.
pub(crate) struct Members {
    context: Arc<Context>,
    depth: u32,
    jobs: Vec<Job>,
    bytes: u64,
    next: u32,
}

impl Members {
    pub fn new(context: Arc<Context>, depth: u32) -> Self {
        Self {
            context,
            depth,
            jobs: Vec::new(),
            bytes: 0,
            next: 0,
        }
    }

    /// Takes a member; its scan may begin at once on another thread.
    pub fn add(&mut self, child: Child, budget: &Budget) {
        let (input, gap) = match child.content {
            Content::Input(input) => (Some(input), None),
            Content::Partial(input, kind, detail) => (Some(input), Some((kind, detail))),
            Content::Unread(kind, detail) => (None, Some((kind, detail))),
        };
        let mut job = Job {
            nth: self.next,
            name: child.name,
            joins: child.joins_parent,
            gap,
            before: budget.usage(),
            budget: None,
            slot: None,
        };
        self.next += 1;
        let input = input.unwrap_or_else(|| {
            // An unread member's name is text all the same.
            Input::from_bytes(Vec::new())
        });
        self.bytes = self.bytes.saturating_add(input.len());
        let own = budget.child();
        job.budget = Some(own.clone());
        job.slot = Some(self.start(&job, input, own));
        self.jobs.push(job);
    }

    fn start(&self, job: &Job, input: Input, budget: Budget) -> Arc<Slot> {
        let slot = Arc::new(Slot::default());
        let context = Arc::clone(&self.context);
        let (name, depth) = (Arc::clone(&job.name), self.depth + 1);
        let unread = job.gap.is_some() && input.is_empty();
        let filled = Arc::clone(&slot);
        let work = move || {
            let scan = || visit(&context, &input, &name, depth, &budget, unread.into());
            let visited = contained(scan).unwrap_or_else(|_| {
                Visited::unread(GapKind::ReaderFault, "the scan of this member failed")
            });
            if let Ok(mut done) = filled.done.lock() {
                *done = Some(visited);
            }
            filled.ready.notify_all();
        };
        if self.context.is_parallel() {
            rayon::spawn(work);
        } else {
            work();
        }
        slot
    }

    /// Whether it is time to merge.
    pub fn is_full(&self) -> bool {
        self.jobs.len() >= BATCH || self.bytes >= BATCH_BYTES
    }

    /// Waits for all members under way, working meanwhile, and hands them out in order.
    pub fn finish(&mut self) -> Vec<Finished> {
        self.bytes = 0;
        let jobs = std::mem::take(&mut self.jobs);
        jobs.into_iter()
            .map(|job| Finished {
                nth: job.nth,
                name: job.name,
                joins: job.joins,
                gap: job.gap,
                before: job.before,
                visited: job.slot.and_then(|slot| wait(&slot)),
                budget: job.budget,
            })
            .collect()
    }
}

/// Waits for a slot; a pool's thread does other work of its pool in the meantime.
fn wait(slot: &Slot) -> Option<Visited> {
    loop {
        let mut done = slot.done.lock().ok()?;
        if let Some(visited) = done.take() {
            return Some(visited);
        }
        drop(done);
        if rayon::yield_now() != Some(rayon::Yield::Executed) {
            let done = slot.done.lock().ok()?;
            if done.is_none() {
                let waited = slot.ready.wait_timeout(done, Duration::from_millis(1));
                drop(waited);
            }
        }
    }
}
