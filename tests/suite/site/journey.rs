//! The whole way of a newcomer: a new registry, an entry written in the form of its site, a pull request with it,
//! and the good in the search of the next site. With a real repository and a real browser.

use std::path::Path;

use serde_json::Value;

use crate::support::sites::{build, judge};
use crate::support::{dpg, git};

/// Where GitHub Pages puts the site of the repository.
const BASE: &str = "/goods/";

/// The day of the whole story.
const DAY: &str = "2026-07-13";

/// Runs a command that has to succeed.
fn run(root: &Path, arguments: &[&str]) -> String {
    let run = dpg(root, &[&["--as-of", DAY], arguments].concat());
    assert_eq!(run.status, 0, "{arguments:?}: {}{}", run.stdout, run.stderr);
    run.stdout
}

#[test]
fn from_an_empty_folder_to_a_good_that_search_finds() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("goods");
    let home = "https://github.com/ministry/goods";
    let started = ["init", "goods", "--yes", "--as-of", DAY, "--title", "Goods of the ministry"];
    let started = [&started[..], &["--repository", home]].concat();
    let init = std::process::Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(started)
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(init.status.success(), "{}", String::from_utf8_lossy(&init.stderr));
    git(&root, &["init", "-q", "-b", "main"]);
    git(&root, &["add", "-A"]);
    git(&root, &["commit", "-q", "-m", "Start the registry"]);
    run(&root, &["validate"]);

    // Somebody writes an entry in the form of the site.
    let first = folder.path().join("first");
    build(&root, &first, &[]);
    let file = folder.path().join("downloads/borehole-diary.yaml");
    let write = ["--base", BASE, "--entry", file.to_str().unwrap()];
    judge("journey.mjs", &first, &write);
    if !file.exists() {
        // The tools are missing, which was said.
        return;
    }

    // The file is proposed on a branch, and reviewed as a pull request.
    git(&root, &["switch", "-q", "-c", "propose"]);
    let entry = root.join("registry/borehole-diary.yaml");
    std::fs::copy(&file, &entry).unwrap();
    git(&root, &["add", "-A"]);
    git(&root, &["commit", "-q", "-m", "Propose Borehole Diary"]);
    run(&root, &["fmt", "--check"]);
    let review = run(&root, &["review", "--base", "main", "--format", "json"]);
    let review: Value = serde_json::from_str(&review).unwrap();
    assert_eq!(review, Value::Null, "{review:#}");

    // It is merged, and the next site has it.
    git(&root, &["switch", "-q", "main"]);
    git(&root, &["merge", "-q", "--no-ff", "-m", "Merge the proposal", "propose"]);
    let second = folder.path().join("second");
    build(&root, &second, &[]);
    let find = ["--base", BASE, "--find", "borehole water", "--name", "Borehole Diary"];
    judge("journey.mjs", &second, &find);
}
