//! Files that are empty, of one byte, folders, closed or not there.

use serde_json::Value;
use tidegate::Request;
use tidegate::model::{Action, GapKind};

use crate::made::{self, Home, SENTENCE, has_gap, named, scanner};
use crate::{assert_stopped_by, hkids};

#[test]
fn an_empty_file_may_go_whatever_it_is_called() {
    let scanner = scanner(1);
    for name in ["a", "a.txt", "a.zip", "a.docx", "a.pdf", "a.jpg", "a.gz"] {
        let outcome = scanner.scan_bytes(Vec::new(), &named(name));
        assert_eq!(outcome.action, Action::Allow, "{name}");
        assert!(
            outcome.coverage.complete && outcome.gaps.is_empty(),
            "{name}"
        );
        assert_eq!(outcome.size, Some(0));
    }
}

#[test]
fn every_file_of_one_byte_is_answered() {
    let scanner = scanner(1);
    for byte in 0..=255_u8 {
        for name in [
            "a", "a.txt", "a.zip", "a.docx", "a.pdf", "a.eml", "a.csv", "a.tar",
        ] {
            let outcome = scanner.scan_bytes(vec![byte], &named(name));
            assert!(
                !has_gap(&outcome, GapKind::ReaderFault),
                "{byte:#04x} as {name}"
            );
            assert_eq!(outcome.size, Some(1));
            assert!(outcome.detections.is_empty(), "{byte:#04x} as {name}");
        }
    }
}

#[test]
fn a_folder_named_like_an_archive_is_walked_by_scan_and_refused_by_check() {
    let home = Home::new();
    let folder = home.path("folder.zip");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("note.txt"), SENTENCE).unwrap();
    let output = home.run(&["scan", "--format", "jsonl", folder.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let rows = made::rows(&output);
    assert_eq!(rows.len(), 1);
    assert!(
        rows[0]["path"]
            .as_str()
            .unwrap()
            .ends_with("folder.zip/note.txt")
    );
    let refused = home.run(&["check", folder.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    let outcome = scanner(1).scan_path(&folder, &Request::default());
    assert_stopped_by(&outcome, GapKind::Io);
}

#[test]
fn a_file_that_cannot_be_opened_has_a_row_and_is_trouble() {
    let home = Home::new();
    let good = home.write("good.txt", "nothing to see\n");
    // A link to itself can be opened by nobody, and not by root either.
    let loops = home.path("loop.txt");
    std::os::unix::fs::symlink(&loops, &loops).unwrap();
    let paths = [good.to_str().unwrap(), loops.to_str().unwrap()];
    let output = home.run(&["check", "--format", "jsonl", paths[0], paths[1]]);
    assert_eq!(output.status.code(), Some(2));
    let mut rows = made::rows(&output);
    rows.sort_by_key(|row| row["path"].to_string());
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["action"], "allow");
    assert_eq!(rows[1]["gaps"][0]["kind"], "io");
    assert_eq!(rows[1]["action"], "block");
    assert_eq!(rows[1]["size"], Value::Null);
}

#[test]
fn a_file_without_permission_is_an_io_gap_where_permissions_hold() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.write("closed.txt", SENTENCE);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).unwrap();
    let outcome = scanner(1).scan_path(&file, &Request::default());
    if std::fs::File::open(&file).is_ok() {
        // Root reads everything.
        assert_eq!(hkids(&outcome), 1);
    } else {
        assert_stopped_by(&outcome, GapKind::Io);
        assert_eq!(outcome.gaps[0].detail, "permission denied");
    }
}
