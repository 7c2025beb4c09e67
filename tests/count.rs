//! An independent count: what the directory of a ZIP lists is what a row says was there, read or not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod made;
mod truth;

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use tidegate::{Outcome, Request};
use walkdir::WalkDir;
use zip::ZipArchive;

use made::scanner;
use truth::corpus;

/// What lies in such a member is one part; what lies in others may be several.
const SINGLE: &[&str] = &[
    "xml", "rels", "txt", "csv", "json", "css", "html", "xhtml", "md", "opf", "ncx", "ttf",
];
/// A picture's description may be a part of its own.
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "gif", "tif", "tiff", "webp"];
/// Members that are larger are not opened by the count.
const LARGEST: u64 = 64 << 20;
const DEEPEST: usize = 14;

/// The entries of an archive and of the archives in it.
#[derive(Default)]
struct Count {
    entries: u64,
    pictures: u64,
    /// Whether a member may hold others that this count does not see.
    open: bool,
}

impl Count {
    fn of(&mut self, bytes: Vec<u8>, depth: usize) -> Option<()> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        for index in 0..archive.len() {
            let Ok(entry) = archive.by_index_raw(index) else {
                self.open = true;
                continue;
            };
            if entry.is_dir() {
                continue;
            }
            self.entries += 1;
            let name = String::from_utf8_lossy(entry.name_raw()).to_lowercase();
            let (encrypted, size) = (entry.encrypted(), entry.size());
            drop(entry);
            let extension = name.rsplit_once('.').map_or("", |(_, last)| last);
            if SINGLE.contains(&extension) || name == "mimetype" || encrypted || size == 0 {
                continue;
            }
            if PICTURES.contains(&extension) {
                self.pictures += 1;
                continue;
            }
            let mut inner = Vec::new();
            let read = archive
                .by_index(index)
                .map(|entry| entry.take(LARGEST).read_to_end(&mut inner));
            let is_read = matches!(read, Ok(Ok(_)));
            let is_archive = inner.starts_with(b"PK\x03\x04") && depth < DEEPEST;
            if !is_read || !is_archive || self.of(inner, depth + 1).is_none() {
                self.open = true;
            }
        }
        Some(())
    }
}

/// What is wrong with a row of an archive that holds `count`.
fn difference(outcome: &Outcome, count: &Count) -> Option<String> {
    let coverage = &outcome.coverage;
    let there = 1 + count.entries;
    let too_many = !count.open && coverage.parts > there + count.pictures;
    if coverage.parts < there || too_many {
        return Some(format!(
            "{} parts, and {} entries with the root",
            coverage.parts, there
        ));
    }
    if coverage.parts_read > coverage.parts {
        return Some("more parts were read than there are".to_owned());
    }
    let unread = coverage.parts - coverage.parts_read;
    (unread > outcome.gaps.len() as u64)
        .then(|| format!("{unread} parts unread, and {} gaps", outcome.gaps.len()))
}

fn counted(roots: &[PathBuf]) -> (usize, Vec<String>) {
    let scanner = scanner(2);
    let (mut files, mut wrong) = (0, Vec::new());
    for entry in roots.iter().flat_map(WalkDir::new) {
        let path = entry.unwrap().into_path();
        // Bombs list what cannot be there; they have tests of their own.
        let is_hostile = path
            .parent()
            .is_some_and(|folder| folder.ends_with("hostile"));
        if !path.is_file() || is_hostile || path.metadata().unwrap().len() > LARGEST {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let mut count = Count::default();
        if !bytes.starts_with(b"PK") || count.of(bytes, 0).is_none() {
            continue;
        }
        files += 1;
        let outcome = scanner.scan_path(&path, &Request::default());
        if let Some(what) = difference(&outcome, &count) {
            wrong.push(format!("{}: {what}", path.display()));
        }
    }
    (files, wrong)
}

#[test]
fn every_entry_of_our_samples_is_a_part_that_was_read_or_is_a_gap() {
    let (files, wrong) = counted(&[corpus()]);
    println!("{files} files");
    assert!(files > 40);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_entry_of_other_peoples_files_is_a_part_that_was_read_or_is_a_gap() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(shared) = root
        .ancestors()
        .map(|folder| folder.join("shared/corpora"))
        .find(|folder| folder.is_dir())
    else {
        assert!(
            std::env::var_os("CI").is_none(),
            "CI has shared/corpora beside this checkout"
        );
        eprintln!("SKIPPED: there is no shared/corpora beside this checkout");
        return;
    };
    let (files, wrong) = counted(&[shared]);
    println!("{files} files");
    assert!(files > 100);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
