//! How a run ends: a caller lets a file through on 0 only.

use std::process::ExitCode;

/// The four ways to end, the gravest last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Everything may go.
    #[default]
    Clear,
    /// The policy stops at least one file, or a pack fails.
    Stopped,
    /// Bad usage or configuration, or an input that cannot be read.
    Trouble,
    /// The user broke off.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clear => 0,
            Exit::Stopped => 1,
            Exit::Trouble => 2,
            Exit::Interrupted => 130,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interruption_outweighs_trouble_and_trouble_a_stop() {
        let gravest = Exit::Stopped.max(Exit::Trouble).max(Exit::Clear);
        assert_eq!(gravest, Exit::Trouble);
        assert_eq!(gravest.max(Exit::Interrupted), Exit::Interrupted);
    }
}
