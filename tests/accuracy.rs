//! The bars of accuracy, held in CI: the small half-minute run of `benches/accuracy`, which needs Python 3.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::path::Path;
use std::process::Command;

#[test]
fn invented_documents_of_hong_kong_are_judged_as_the_bars_ask() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = Command::new("python3").arg("--version").output();
    if !python.is_ok_and(|done| done.status.success()) {
        assert!(
            std::env::var_os("CI").is_none(),
            "python3 is missing, and CI never skips the accuracy bars"
        );
        eprintln!("SKIPPED: no python3, so the accuracy bars were NOT measured");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let done = Command::new("python3")
        .arg(root.join("benches/accuracy/evaluate.py"))
        .args(["--small", "--bars", "--tidegate"])
        .arg(env!("CARGO_BIN_EXE_tidegate"))
        .arg("--out")
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
}
