//! Clones: what git ignores does not count, and places have permanent addresses.

use std::path::Path;

use serde_json::Value;

use super::command::{facts, report, tree};
use crate::support::git;

/// Makes a repository of a tree, with a remote.
pub(super) fn commit(folder: &Path, remote: &str) {
    git(folder, &["init", "-q", "-b", "main"]);
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-qm", "One"]);
    git(folder, &["remote", "add", "origin", remote]);
}

#[test]
fn what_git_ignores_is_not_read_and_what_it_would_add_is() {
    let tree = tree(&[
        (".gitignore", "/out/\n*.log\n"),
        ("src/a.py", "import csv\n"),
    ]);
    commit(tree.path(), "https://github.com/a/b.git");
    for (path, text) in [
        ("out/made.js", "import auth0 from 'auth0-js';\n"),
        ("src/new.py", "import twilio\n"),
        ("debug.log", "x\n"),
    ] {
        std::fs::create_dir_all(tree.path().join(path).parent().unwrap()).unwrap();
        std::fs::write(tree.path().join(path), text).unwrap();
    }
    let report = report(tree.path());
    assert_eq!(report["files"], 3);
    assert_eq!(
        facts(&report, "closed-service"),
        ["twilio mandatory src/new.py:1"]
    );
    assert_eq!(
        facts(&report, "code-language"),
        ["Python certain src/new.py"]
    );
    let note = &report["notes"][0];
    assert_eq!(
        (&note["kind"], &note["paths"]),
        (&"ignored".into(), &serde_json::json!(["debug.log", "out"]))
    );
    // An archive that is unpacked in an ignored folder of another repository is read as a whole.
    let archive = self::report(&tree.path().join("out"));
    assert_eq!(archive["files"], 1);
    assert_eq!(archive["notes"], serde_json::json!([]));
}

#[test]
fn the_address_of_the_repository_has_no_secrets() {
    let tree = tree(&[("a.py", "x = 1\n")]);
    commit(tree.path(), "https://user:secret@codeberg.org/a/b.git");
    let report = report(tree.path());
    assert_eq!(report["repository"], "https://codeberg.org/a/b");
    assert!(!report.to_string().contains("secret"));
    let plain = super::command::tree(&[("a.py", "x = 1\n")]);
    assert_eq!(self::report(plain.path())["repository"], Value::Null);
}
