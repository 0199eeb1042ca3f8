//! The whole way of a newcomer: a new registry, an entry written in the form of its site, a pull request with it,
//! and the good in the search of the next site. With a real repository and a real browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

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

/// A registry that `dpg init` has just made, as the first commit of a repository.
fn started(folder: &Path) -> PathBuf {
    let title = "Goods of the ministry";
    let home = "https://github.com/ministry/goods";
    let init = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["init", "goods", "--yes", "--as-of", DAY])
        .args(["--title", title, "--repository", home])
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&init.stderr);
    assert!(init.status.success(), "{said}");
    let root = folder.join("goods");
    git(&root, &["init", "-q", "-b", "main"]);
    git(&root, &["add", "-A"]);
    git(&root, &["commit", "-q", "-m", "Start the registry"]);
    run(&root, &["validate"]);
    root
}

/// Puts a file on a branch, as a pull request does.
fn propose(root: &Path, file: &Path) {
    git(root, &["switch", "-q", "-c", "propose"]);
    std::fs::copy(file, root.join("registry/borehole-diary.yaml")).unwrap();
    git(root, &["add", "-A"]);
    git(root, &["commit", "-q", "-m", "Propose Borehole Diary"]);
}

#[test]
fn from_an_empty_folder_to_a_good_that_search_finds() {
    let folder = tempfile::tempdir().unwrap();
    let root = started(folder.path());

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

    // The file is proposed, and reviewed as a pull request. The form has said the same as the review: the goals and
    // the licence are shown, all else is still to be answered.
    propose(&root, &file);
    run(&root, &["fmt", "--check"]);
    let review = run(&root, &["review", "--base", "main", "--format", "json"]);
    let review: Value = serde_json::from_str(&review).unwrap();
    let [reviewed] = review["entries"].as_array().unwrap().as_slice() else {
        panic!("one entry: {review:#}");
    };
    let told = ["path", "change", "status"].map(|key| reviewed[key].as_str().unwrap());
    assert_eq!(told, ["registry/borehole-diary.yaml", "added", "candidate"]);
    let sentence = "incomplete (10 gaps, 2 indicators met)";
    assert_eq!(reviewed["verdict"]["ruling"], "gaps");
    assert_eq!(reviewed["verdict"]["sentence"], sentence);
    let findings = reviewed["findings"].as_array().unwrap();
    let is_gap = |one: &Value| one["code"] == "indicator-gap";
    assert!(findings.iter().all(is_gap), "{findings:#?}");
    assert_eq!(review["others"], json!([]));

    // It is merged, and the next site has it.
    git(&root, &["switch", "-q", "main"]);
    let merge = ["merge", "-q", "--no-ff", "-m", "Merge it", "propose"];
    git(&root, &merge);
    let second = folder.path().join("second");
    build(&root, &second, &[]);
    let find = ["--find", "borehole diary", "--name", "Borehole Diary"];
    judge(
        "journey.mjs",
        &second,
        &[&["--base", BASE], &find[..]].concat(),
    );
}
