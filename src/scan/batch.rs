//! Many files on all cores: each thread takes the next one, and helps with members when none is left.

use std::sync::Mutex;

use super::scanner::{Request, Scanner};
use crate::model::Outcome;
use crate::source::Item;

impl Scanner {
    /// Scans every item; `done` is called with each row as it is finished, from any thread. After
    /// a cancel no more rows come: a file that was cut short has none.
    pub fn scan_all(
        &self,
        items: impl Iterator<Item = Item> + Send,
        request: &Request,
        done: impl Fn(Outcome) + Sync,
    ) {
        let items = Mutex::new(items);
        let next = || items.lock().ok().and_then(|mut items| items.next());
        let work = || {
            while let Some(item) = next() {
                if request.cancel.is_cancelled() {
                    return;
                }
                let outcome = match item {
                    Item::File { path } => self.scan_path(&path, request),
                    Item::Unreadable { path, detail } => self.unreadable(&path, detail, request),
                };
                if request.cancel.is_cancelled() {
                    return;
                }
                done(outcome);
            }
        };
        self.install(|| {
            rayon::scope(|scope| {
                for _ in 0..rayon::current_num_threads() {
                    scope.spawn(|_| work());
                }
            });
        });
    }
}
