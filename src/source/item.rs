//! What a source hands over: things to scan, and remarks on what it left out.

use std::fs::FileType;
use std::io;
use std::path::PathBuf;

/// Something that gets a row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Item {
    /// A file, or a link to one.
    File {
        /// The argument joined with the walk.
        path: PathBuf,
    },
    /// Something that was met and cannot be read.
    Unreadable {
        /// The argument joined with the walk.
        path: PathBuf,
        /// Why, in our own words.
        detail: &'static str,
    },
}

/// Something that gets no row, and that the caller should count or say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// A path that was named and cannot be scanned.
    Refused {
        /// As it was named.
        path: PathBuf,
        /// Why, in our own words.
        reason: &'static str,
    },
    /// A file kept out on request.
    ExcludedFile {
        /// The file.
        path: PathBuf,
        /// The first pattern that it matches.
        pattern: String,
    },
    /// A folder kept out on request, with all it holds.
    ExcludedFolder {
        /// The folder.
        path: PathBuf,
        /// The first pattern that it matches.
        pattern: String,
    },
    /// A link to a folder that was not entered.
    LinkNotEntered {
        /// The link.
        path: PathBuf,
    },
}

/// What a thing that is neither file nor folder is, where reading it could wait for ever or never end.
pub(super) fn special(kind: FileType) -> Option<&'static str> {
    if kind.is_file() || kind.is_dir() || kind.is_symlink() {
        return None;
    }
    Some(special_name(kind))
}

#[cfg(unix)]
fn special_name(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        "a FIFO is not read"
    } else if kind.is_socket() {
        "a socket is not read"
    } else {
        "a device is not read"
    }
}

#[cfg(not(unix))]
fn special_name(_kind: FileType) -> &'static str {
    "neither a file nor a folder"
}

/// Our own words for what the system said.
pub(super) fn refusal(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission denied",
        io::ErrorKind::NotFound => "no such file or folder",
        io::ErrorKind::NotADirectory => "a part of the path is not a folder",
        _ => "the system refuses to open it",
    }
}
