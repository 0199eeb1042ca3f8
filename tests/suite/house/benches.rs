//! The registries that benches measure with.

use std::path::Path;
use std::process::Command;

use crate::support::{dpg, files, lacks, project};

/// Makes a registry of 120 entries out of the project's own; `false` without Python.
fn multiply(into: &Path) -> bool {
    let mut command = Command::new("python3");
    command.arg(project().join("benches/multiply"));
    let Ok(status) = command.arg(into).arg("120").status() else {
        lacks("python3");
        return false;
    };
    assert!(status.success());
    true
}

#[test]
fn made_registries_are_valid_formatted_and_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("one"), folder.path().join("other"));
    if !multiply(&one) || !multiply(&other) {
        return;
    }
    assert!(
        files(&one) == files(&other),
        "the same command makes others"
    );
    let run = dpg(&one, &["-q", "fmt", "--check"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let run = dpg(&one, &["validate", "--all"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let said = run.stdout + &run.stderr;
    assert!(said.contains("120 entries valid"), "{said}");
    let likely = said.matches("warning[duplicate-").count();
    assert!(likely < 10, "{likely} likely duplicates");
}
