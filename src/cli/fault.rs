//! Our own faults: a panic ends the run as trouble, and says where in the program it was, no more.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

use super::exit::Exit;
use super::message::say;

/// Runs `work`. A panic's own message may hold content, so it is not printed.
pub fn guarded(work: impl FnOnce() -> Exit) -> Exit {
    set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|at| format!(" at {}:{}", at.file(), at.line()))
            .unwrap_or_default();
        say(&format!("a fault of the program{place}: please report it"));
    }));
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Exit::Trouble)
}
