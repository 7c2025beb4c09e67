//! Messages to the person at the terminal: standard error, one form, no way to do harm.

use std::io::{self, Write};

use tidegate::report::visible;

/// Says `text` as `tidegate: text`. Names inside it cannot move the cursor. That standard error is
/// closed is no reason to stop.
pub fn say(text: &str) {
    let shown: Vec<_> = text.lines().map(visible).collect();
    let _ = writeln!(io::stderr(), "tidegate: {}", shown.join("\n"));
}

/// Says why a run failed; a closed pipe is nobody's trouble and stays unsaid.
pub fn say_error(error: &anyhow::Error) {
    if !is_closed_pipe(error) {
        say(&format!("{error:#}"));
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
