//! The registries that benches measure with.

use std::path::Path;
use std::process::Command;

use crate::ci::support::have;
use crate::support::{dpg, files, project};

/// A registry of 200 entries, made out of the project's own.
fn multiply(into: &Path) {
    let status = Command::new("python3")
        .arg(project().join("benches/multiply"))
        .arg(into)
        .arg("200")
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn made_registries_are_valid_formatted_and_the_same_each_time() {
    if !have(&["python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("one"), folder.path().join("other"));
    multiply(&one);
    multiply(&other);
    assert!(
        files(&one) == files(&other),
        "the same command makes others"
    );
    let run = dpg(&one, &["-q", "fmt", "--check"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let run = dpg(&one, &["validate", "--all"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let said = run.stdout + &run.stderr;
    assert!(said.contains("200 entries valid"), "{said}");
    let likely = said.matches("warning[duplicate-").count();
    assert!(likely < 10, "{likely} likely duplicates");
}
