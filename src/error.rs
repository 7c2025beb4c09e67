//! Trouble that the caller or the machine must mend. What a file's content does is a gap, not an error.

use std::path::PathBuf;

/// What went wrong, by who must act.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A pattern pack cannot be used.
    #[error("{file}:{line}: {}{reason}", rule.as_ref().map(|r| format!("rule {r}: ")).unwrap_or_default())]
    Pack {
        /// The file as it was named.
        file: String,
        /// Counted from 1; 0 where no line can be named.
        line: usize,
        /// The rule's id, where one is to blame.
        rule: Option<String>,
        /// What is wrong, without a stop.
        reason: String,
    },
    /// A policy cannot be used.
    #[error("{file}:{line}: {reason}")]
    Policy {
        /// The file as it was named.
        file: String,
        /// Counted from 1; 0 where no line can be named.
        line: usize,
        /// What is wrong, without a stop.
        reason: String,
    },
    /// A configuration file or option cannot be used.
    #[error("{file}:{line}: {reason}")]
    Config {
        /// The file as it was named.
        file: String,
        /// Counted from 1; 0 where no line can be named.
        line: usize,
        /// What is wrong, without a stop.
        reason: String,
    },
    /// An option or a field of a request has a value that means nothing.
    #[error("{what}: {reason}")]
    Usage {
        /// The option or field with its value.
        what: String,
        /// What is wrong, without a stop.
        reason: String,
    },
    /// A file or folder that the caller named cannot be used.
    #[error("{}: {source}", path.display())]
    Io {
        /// The path as it was named.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl Error {
    /// An [`Error::Io`] about `path`.
    pub fn io(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::Io {
            path: path.into(),
            source,
        }
    }
}

/// The line, counted from 1, on which byte `offset` of `text` stands.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}
