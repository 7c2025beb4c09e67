//! Readers are other people's code fed with hostile bytes: a panic costs one part, and says nothing.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// The reader panicked. Its message may hold content, so it is neither kept nor printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Panicked;

/// Runs `read`, catching its panic without a word on standard error.
pub(crate) fn contained<T>(read: impl FnOnce() -> T) -> Result<T, Panicked> {
    HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            if !READING.get() {
                before(info);
            }
        }));
    });
    let outer = READING.replace(true);
    let result = catch_unwind(AssertUnwindSafe(read));
    READING.set(outer);
    result.map_err(|_| Panicked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_contained_and_the_next_call_works() {
        assert!(contained(|| panic!("K274918(1)")).is_err());
        assert_eq!(contained(|| 7).unwrap(), 7);
    }
}
