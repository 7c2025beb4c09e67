//! A batch over folders with the library: one line a file, a count at the end, and the exit code of `tidegate scan`.
//!
//! ```sh
//! cargo run --example batch -- corpus
//! ```

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tidegate::report::{Summary, visible};
use tidegate::source::{Note, Tree, Walk};
use tidegate::{Request, Scanner, Settings};

fn main() -> ExitCode {
    let roots: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if roots.is_empty() {
        eprintln!("usage: batch FOLDER...");
        return ExitCode::from(2);
    }
    let scanner = match Scanner::new(Settings::default()) {
        Ok(scanner) => scanner,
        Err(error) => {
            eprintln!("batch: {error}");
            return ExitCode::from(2);
        }
    };
    let refused = AtomicU64::new(0);
    let items = Tree::new(roots.into_iter(), Walk::default(), |note| {
        // The notes on what was left out on request, or not entered, are for a fuller program.
        if let Note::Refused { path, reason } = note {
            eprintln!("batch: {}: {reason}", visible(&path.to_string_lossy()));
            refused.fetch_add(1, Ordering::Relaxed);
        }
    });
    // Rows come from every thread: printing and counting under one lock keeps the lines whole.
    let summary = Mutex::new(Summary::default());
    scanner.scan_all(items, &Request::default(), |row| {
        if let Ok(mut summary) = summary.lock() {
            let action = row.action.as_str();
            println!(
                "{action:8} {:12} {}",
                row.class.as_str(),
                visible(&row.path)
            );
            summary.add(&row, None);
        }
    });
    let summary = summary.into_inner().unwrap_or_default();
    let refused = refused.into_inner();
    println!(
        "{} files, {} stopped, {} unreadable",
        summary.files, summary.stopped, summary.unreadable
    );
    // Trouble outweighs a stop, as on the command line.
    ExitCode::from(if refused + summary.unreadable > 0 {
        2
    } else {
        u8::from(summary.stopped > 0)
    })
}
