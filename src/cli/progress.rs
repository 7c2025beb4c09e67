//! The progress bar: on a terminal only, on standard error only.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use std::{fs, thread};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tidegate::source::{Item, Tree, Walk};

const UNKNOWN_END: &str = "{spinner} {prefix} files  {bytes}  {bytes_per_sec}  {msg}";
const KNOWN_END: &str =
    "{bar:24} {prefix} files  {bytes}/{total_bytes}  {bytes_per_sec}  {eta} left  {msg}";

/// A bar, or nothing where nobody would see it.
pub struct Progress {
    bar: Option<ProgressBar>,
    over: Arc<AtomicBool>,
}

impl Progress {
    /// Shows nothing.
    pub fn none() -> Self {
        Self {
            bar: None,
            over: Arc::default(),
        }
    }

    /// A bar where standard error is a terminal.
    pub fn on_terminal() -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(8));
            bar.set_style(style(UNKNOWN_END));
            bar.set_prefix("0");
            bar.enable_steady_tick(Duration::from_millis(250));
            bar
        });
        Self {
            bar,
            over: Arc::default(),
        }
    }

    /// Counts beside the work what there is to do, so that the time left can be told.
    pub fn count(&self, roots: Vec<PathBuf>, walk: Walk) {
        let Some(bar) = self.bar.clone() else { return };
        let over = Arc::clone(&self.over);
        thread::spawn(move || {
            let mut bytes = 0_u64;
            for item in Tree::new(roots.into_iter(), walk, |_| {}) {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                if let Item::File { path } = item {
                    let size = fs::metadata(path).map_or(0, |m| m.len());
                    bytes = bytes.saturating_add(size);
                }
            }
            bar.set_length(bytes);
            bar.set_style(style(KNOWN_END));
        });
    }

    /// One more file of `bytes` is done.
    pub fn advance(&self, bytes: u64, files: u64, stopped: u64) {
        if let Some(bar) = &self.bar {
            bar.inc(bytes);
            bar.set_prefix(files.to_string());
            bar.set_message(format!("{stopped} stopped"));
        }
    }

    /// Does something that may write to the terminal while the bar is out of the way.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// A template that does not parse costs the look of the bar, no more; a test sees that both do.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bars_templates_are_good() {
        for template in [UNKNOWN_END, KNOWN_END] {
            assert!(ProgressStyle::with_template(template).is_ok());
        }
    }
}
