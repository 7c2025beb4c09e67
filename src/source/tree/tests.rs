//! Walks over small folders, with all the odd things that folders hold.

use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use super::*;

struct Walked {
    items: Vec<String>,
    notes: Vec<Note>,
}

fn walk_in(folder: &Path, walk: Walk) -> Walked {
    let mut notes = Vec::new();
    let roots = std::iter::once(folder.to_path_buf());
    let items = Tree::new(roots, walk, |note| notes.push(note))
        .map(|item| shown(folder, &item))
        .collect();
    Walked { items, notes }
}

fn shown(folder: &Path, item: &Item) -> String {
    let (path, detail) = match item {
        Item::File { path } => (path, String::new()),
        Item::Unreadable { path, detail } => (path, format!(" ({detail})")),
    };
    let below = path.strip_prefix(folder).unwrap_or(path);
    format!("{}{detail}", below.display())
}

fn folder(files: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "x").unwrap();
    }
    folder
}

fn following() -> Walk {
    Walk {
        links: Links::Enter,
        ..Walk::default()
    }
}

#[test]
fn a_walk_is_sorted_and_takes_hidden_and_ignored_files() {
    let folder = folder(&["b.txt", ".hidden", "a/z.txt", "a/.git/x"]);
    fs::write(folder.path().join(".gitignore"), "b.txt\n").unwrap();
    let walked = walk_in(folder.path(), Walk::default());
    assert_eq!(
        walked.items,
        [".gitignore", ".hidden", "a/.git/x", "a/z.txt", "b.txt"]
    );
    assert_eq!(walked.notes, []);
}

#[test]
fn a_link_to_a_file_is_read_under_its_own_path_and_one_to_a_folder_is_counted() {
    let folder = folder(&["real/x.txt"]);
    symlink("real/x.txt", folder.path().join("alias.txt")).unwrap();
    symlink("real", folder.path().join("shortcut")).unwrap();
    symlink("nowhere", folder.path().join("dangling")).unwrap();
    let walked = walk_in(folder.path(), Walk::default());
    assert_eq!(
        walked.items,
        [
            "alias.txt",
            "dangling (a link that leads nowhere)",
            "real/x.txt"
        ]
    );
    let path = folder.path().join("shortcut");
    assert_eq!(walked.notes, [Note::LinkNotEntered { path }]);
}

#[test]
fn following_links_ends_where_they_go_in_a_circle() {
    let folder = folder(&["a/x.txt"]);
    symlink("..", folder.path().join("a/up")).unwrap();
    symlink("a", folder.path().join("b")).unwrap();
    symlink("nowhere", folder.path().join("dangling")).unwrap();
    let walked = walk_in(folder.path(), following());
    assert_eq!(
        walked.items,
        ["a/x.txt", "dangling (a link that leads nowhere)"]
    );
    assert_eq!(walked.notes.len(), 2);
}

#[test]
fn links_among_folders_do_not_multiply() {
    let folder = folder(&["0/x.txt"]);
    for n in 1..=24 {
        let at = folder.path().join(n.to_string());
        fs::create_dir(&at).unwrap();
        symlink(format!("../{}", n - 1), at.join("l")).unwrap();
        symlink(format!("../{}", n - 1), at.join("r")).unwrap();
    }
    let walked = walk_in(folder.path(), following());
    assert!(walked.items.iter().any(|i| i == "0/x.txt"));
    assert!(walked.items.len() <= 25, "{}", walked.items.len());
}

#[test]
fn a_followed_link_comes_first_and_the_folder_itself_is_still_walked() {
    let folder = folder(&["z/x.txt"]);
    symlink("z", folder.path().join("a")).unwrap();
    let walked = walk_in(folder.path(), following());
    assert_eq!(walked.items, ["a/x.txt", "z/x.txt"]);
}

#[test]
fn a_socket_met_in_a_walk_gets_a_row_and_one_that_is_named_is_refused() {
    let folder = folder(&["x.txt"]);
    let socket = folder.path().join("s");
    let _listener = UnixListener::bind(&socket).unwrap();
    let walked = walk_in(folder.path(), Walk::default());
    assert_eq!(walked.items, ["s (a socket is not read)", "x.txt"]);
    let named = walk_in(&socket, Walk::default());
    assert!(named.items.is_empty());
    let reason = "a socket is not read";
    assert_eq!(
        named.notes,
        [Note::Refused {
            path: socket,
            reason
        }]
    );
}

#[test]
fn what_is_not_there_is_refused_and_the_others_are_still_walked() {
    let folder = folder(&["x.txt"]);
    let roots = ["missing", "x.txt", "x.txt/below"].map(|r| folder.path().join(r));
    let mut notes = Vec::new();
    let items: Vec<Item> = Tree::new(roots.clone().into_iter(), Walk::default(), |n| {
        notes.push(n)
    })
    .collect();
    let [missing, file, below] = roots;
    assert_eq!(items, [Item::File { path: file }]);
    let reasons = [
        (missing, "no such file or folder"),
        (below, "a part of the path is not a folder"),
    ];
    let refused = reasons.map(|(path, reason)| Note::Refused { path, reason });
    assert_eq!(notes, refused);
}

#[test]
fn what_is_excluded_is_named_with_its_pattern() {
    let folder = folder(&["a.tmp", "cache/deep/x.txt", "keep.txt"]);
    let exclude = Exclude::new(&["*.tmp".to_owned(), "cache".to_owned()]).unwrap();
    let walk = Walk {
        exclude,
        ..Walk::default()
    };
    let walked = walk_in(folder.path(), walk);
    assert_eq!(walked.items, ["keep.txt"]);
    assert_eq!(
        walked.notes,
        [
            Note::ExcludedFile {
                path: folder.path().join("a.tmp"),
                pattern: "*.tmp".to_owned()
            },
            Note::ExcludedFolder {
                path: folder.path().join("cache"),
                pattern: "cache".to_owned()
            },
        ]
    );
}

#[test]
fn a_folder_is_refused_where_only_files_are_taken() {
    let folder = folder(&["x.txt"]);
    let walk = Walk {
        folders: Folders::Refuse,
        ..Walk::default()
    };
    let walked = walk_in(folder.path(), walk);
    assert!(walked.items.is_empty());
    assert!(matches!(walked.notes.as_slice(), [Note::Refused { .. }]));
}
