//! Walks what was named: files as they are, folders in sorted order, each thing met once and none left unsaid.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::exclude::Exclude;
use super::item::{Item, Note, refusal, special};

/// Whether links to folders are entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Links {
    /// They are counted.
    #[default]
    Leave,
    /// They are, each folder once.
    Enter,
}

/// What a folder means that was named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Folders {
    /// All that is below it.
    #[default]
    Walk,
    /// The caller takes files only.
    Refuse,
}

/// How to walk.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    /// What to keep out.
    pub exclude: Exclude,
    /// What to do with links to folders.
    pub links: Links,
    /// What to do with folders that are named.
    pub folders: Folders,
}

/// The things found under the named paths, in the order of the names and sorted below each.
/// Hidden files are like any other, and no ignore file is read.
pub struct Tree<R, N> {
    roots: R,
    walk: Walk,
    note: N,
    below: Option<Below>,
}

/// The folder being walked.
struct Below {
    root: PathBuf,
    entries: walkdir::IntoIter,
    /// Folders already entered, where links are followed: two links to one folder open it once,
    /// or a few links among themselves would multiply into endless work.
    entered: HashSet<PathBuf>,
}

impl<R, N> Tree<R, N>
where
    R: Iterator<Item = PathBuf>,
    N: FnMut(Note),
{
    /// Walks `roots`; `note` hears of all that gets no row.
    pub fn new(roots: R, walk: Walk, note: N) -> Self {
        Self {
            roots,
            walk,
            note,
            below: None,
        }
    }

    /// Starts on a path that the caller named.
    fn enter(&mut self, root: PathBuf) -> Option<Item> {
        let kind = match fs::metadata(&root) {
            Ok(metadata) => metadata.file_type(),
            Err(error) => return self.refused(root, &error),
        };
        if let Some(reason) = special(kind) {
            (self.note)(Note::Refused { path: root, reason });
            return None;
        }
        if let Some(pattern) = self.walk.exclude.matching(Path::new(""), &root) {
            let pattern = pattern.to_owned();
            (self.note)(excluded(kind, root, pattern));
            return None;
        }
        if !kind.is_dir() {
            return Some(Item::File { path: root });
        }
        if self.walk.folders == Folders::Refuse {
            let reason = "is a folder: `tidegate scan` walks folders";
            (self.note)(Note::Refused { path: root, reason });
            return None;
        }
        self.below = Some(Below {
            entries: WalkDir::new(&root)
                .follow_links(self.walk.links == Links::Enter)
                .sort_by_file_name()
                .into_iter(),
            root,
            entered: HashSet::new(),
        });
        None
    }

    /// A named path that is not there is the caller's mistake; one that is there and will not open
    /// gets a row.
    fn refused(&mut self, path: PathBuf, error: &io::Error) -> Option<Item> {
        let reason = refusal(error);
        if matches!(
            error.kind(),
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
        ) {
            (self.note)(Note::Refused { path, reason });
            return None;
        }
        Some(Item::Unreadable {
            path,
            detail: reason,
        })
    }

    /// What an entry of the walk is to us; nothing for a folder that is simply entered.
    fn judge(&mut self, entry: walkdir::Result<DirEntry>) -> Option<Item> {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return self.failed(&error),
        };
        if entry.depth() == 0 {
            self.seen_before(entry.path());
            return None;
        }
        let below = self.below.as_ref()?;
        let kind = entry.file_type();
        if let Some(pattern) = self.walk.exclude.matching(&below.root, entry.path()) {
            let pattern = pattern.to_owned();
            self.skip(kind);
            (self.note)(excluded(kind, entry.into_path(), pattern));
            return None;
        }
        if kind.is_dir() {
            let again = self.walk.links == Links::Enter && self.seen_before(entry.path());
            if again && entry.path_is_symlink() {
                self.skip(kind);
                (self.note)(Note::LinkNotEntered {
                    path: entry.into_path(),
                });
            }
            return None;
        }
        if kind.is_symlink() {
            return self.link(entry.into_path());
        }
        let path = entry.into_path();
        Some(match special(kind) {
            Some(detail) => Item::Unreadable { path, detail },
            None => Item::File { path },
        })
    }

    /// A link that the walk does not follow: what it leads to decides.
    fn link(&mut self, path: PathBuf) -> Option<Item> {
        let kind = match fs::metadata(&path) {
            Ok(metadata) => metadata.file_type(),
            Err(error) => {
                let detail = link_refusal(&error);
                return Some(Item::Unreadable { path, detail });
            }
        };
        if kind.is_dir() {
            (self.note)(Note::LinkNotEntered { path });
            return None;
        }
        Some(match special(kind) {
            Some(detail) => Item::Unreadable { path, detail },
            None => Item::File { path },
        })
    }

    /// An entry that the walk could not look at. A loop is a link back to a folder being walked.
    fn failed(&mut self, error: &walkdir::Error) -> Option<Item> {
        let root = self.below.as_ref().map(|b| b.root.as_path());
        let path = error.path().or(root)?.to_path_buf();
        if error.loop_ancestor().is_some() {
            (self.note)(Note::LinkNotEntered { path });
            return None;
        }
        let is_link = fs::symlink_metadata(&path).is_ok_and(|m| m.is_symlink());
        let detail = match error.io_error() {
            Some(error) if is_link => link_refusal(error),
            Some(error) => refusal(error),
            None => "the system refuses to open it",
        };
        Some(Item::Unreadable { path, detail })
    }

    fn skip(&mut self, kind: fs::FileType) {
        if let Some(below) = self.below.as_mut().filter(|_| kind.is_dir()) {
            below.entries.skip_current_dir();
        }
    }

    fn seen_before(&mut self, folder: &Path) -> bool {
        if self.walk.links == Links::Leave {
            return false;
        }
        let (Some(below), Ok(real)) = (self.below.as_mut(), fs::canonicalize(folder)) else {
            return false;
        };
        !below.entered.insert(real)
    }
}

impl<R, N> Iterator for Tree<R, N>
where
    R: Iterator<Item = PathBuf>,
    N: FnMut(Note),
{
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            let entry = self.below.as_mut().and_then(|b| b.entries.next());
            let item = match entry {
                Some(entry) => self.judge(entry),
                None => {
                    self.below = None;
                    let root = self.roots.next()?;
                    self.enter(root)
                }
            };
            if item.is_some() {
                return item;
            }
        }
    }
}

fn link_refusal(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "a link that leads nowhere",
        _ => refusal(error),
    }
}

fn excluded(kind: fs::FileType, path: PathBuf, pattern: String) -> Note {
    if kind.is_dir() {
        Note::ExcludedFolder { path, pattern }
    } else {
        Note::ExcludedFile { path, pattern }
    }
}

#[cfg(test)]
mod tests;
