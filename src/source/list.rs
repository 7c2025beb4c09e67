//! A list of paths, one a line or separated by NUL, read as it arrives.

use std::io::{self, BufRead};
use std::path::PathBuf;

/// What stands between two paths of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// A line's end.
    #[default]
    Line,
    /// A zero byte, so that names may hold line ends.
    Nul,
}

/// The paths of a list. Empty ones are left out; with [`Separator::Line`] a carriage return before
/// the line's end and a leading byte-order mark are no part of a path.
pub struct List<R> {
    reader: R,
    separator: Separator,
    started: bool,
}

impl<R: BufRead> List<R> {
    /// Reads paths from `reader`.
    pub fn new(reader: R, separator: Separator) -> Self {
        Self {
            reader,
            separator,
            started: false,
        }
    }

    fn entry(&mut self) -> io::Result<Option<Vec<u8>>> {
        let end = match self.separator {
            Separator::Line => b'\n',
            Separator::Nul => 0,
        };
        let mut entry = Vec::new();
        if self.reader.read_until(end, &mut entry)? == 0 {
            return Ok(None);
        }
        if entry.last() == Some(&end) {
            entry.pop();
        }
        if self.separator == Separator::Line {
            if entry.last() == Some(&b'\r') {
                entry.pop();
            }
            if !self.started && entry.starts_with("\u{feff}".as_bytes()) {
                entry.drain(..3);
            }
        }
        self.started = true;
        Ok(Some(entry))
    }
}

impl<R: BufRead> Iterator for List<R> {
    type Item = io::Result<PathBuf>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.entry() {
                Ok(None) => return None,
                Ok(Some(entry)) if entry.is_empty() => {}
                Ok(Some(entry)) => return Some(path(entry)),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

#[cfg(unix)]
fn path(bytes: Vec<u8>) -> io::Result<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Ok(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn path(bytes: Vec<u8>) -> io::Result<PathBuf> {
    String::from_utf8(bytes)
        .map(PathBuf::from)
        .map_err(|_| io::Error::other("a path of the list is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(bytes: &[u8], separator: Separator) -> Vec<PathBuf> {
        List::new(bytes, separator).map(Result::unwrap).collect()
    }

    #[test]
    fn lines_end_in_either_way_and_the_last_may_end_in_none() {
        let list = "\u{feff}a.txt\r\nb c.txt\n\nd.txt".as_bytes();
        assert_eq!(
            paths(list, Separator::Line),
            ["a.txt", "b c.txt", "d.txt"].map(PathBuf::from)
        );
    }

    #[test]
    fn between_nuls_a_line_end_is_part_of_the_path() {
        assert_eq!(
            paths(b"a\nb\0c\r\0", Separator::Nul),
            ["a\nb", "c\r"].map(PathBuf::from)
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_path_need_not_be_utf8() {
        use std::os::unix::ffi::OsStrExt;
        let listed = paths(b"a\xff\n", Separator::Line);
        assert_eq!(listed[0].as_os_str().as_bytes(), b"a\xff");
    }
}
