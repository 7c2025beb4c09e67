//! Ctrl-C: the first ends the run with its rows whole, the second ends it at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::{register, register_conditional_default};
use signal_hook::iterator::Signals;

use super::engine::Cancel;

/// Knows whether the user broke off.
#[derive(Clone)]
pub struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// Cancels `cancel` on the first signal. The handlers run in the order of their registration:
    /// the default action comes before the flag is set, so it takes a second signal to reach it.
    pub fn watch(cancel: Cancel) -> anyhow::Result<Self> {
        let hit = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            register_conditional_default(signal, Arc::clone(&hit))?;
            register(signal, Arc::clone(&hit))?;
        }
        let mut signals = Signals::new([SIGINT, SIGTERM])?;
        thread::spawn(move || {
            for _ in signals.forever() {
                cancel.cancel();
            }
        });
        Ok(Self(hit))
    }

    /// Whether a signal came.
    pub fn came(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
