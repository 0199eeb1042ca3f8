//! From an empty folder to a registry with an entry.

use crate::support::{dpg, files};

fn registry() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let title = "Goods \"of\" the ministry";
    let repository = "https://github.com/ministry/goods";
    let arguments = [
        "init",
        "goods",
        "--title",
        title,
        "--repository",
        repository,
    ];
    let run = dpg(folder.path(), &arguments);
    assert_eq!(run.status, 0, "{}", run.stderr);
    folder
}

#[test]
fn a_new_registry_is_valid_and_builds() {
    let folder = registry();
    let root = folder.path().join("goods");
    for arguments in [
        &["validate", "--deny", "warnings"][..],
        &["fmt", "--check"],
        &["build"],
    ] {
        let run = dpg(&root, arguments);
        assert_eq!(run.status, 0, "{arguments:?}: {}{}", run.stdout, run.stderr);
    }
    for (path, bytes) in files(&root) {
        let text = String::from_utf8_lossy(&bytes);
        for placeholder in ["REGISTRY_", "THIS_DAY", "DPG_HOME"] {
            assert!(!text.contains(placeholder), "{path} has `{placeholder}`");
        }
    }
}

#[test]
fn what_is_there_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["README.md", "LICENSE"] {
        std::fs::write(folder.path().join(name), "mine").unwrap();
    }
    let run = dpg(folder.path(), &["init", "."]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("README.md (would be overwritten)"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("LICENSE"), "{}", run.stderr);
    assert_eq!(files(folder.path()).len(), 2);
}

#[test]
fn a_new_entry_is_explained_and_formatted_and_its_id_is_taken_then() {
    let folder = registry();
    let root = folder.path().join("goods");
    let new = ["new", "Harvest Ledger", "--license", "mit", "--goal", "2"];
    let run = dpg(&root, &new);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = std::fs::read_to_string(root.join("registry/harvest-ledger.yaml")).unwrap();
    assert!(
        text.contains("# Name: The full name, not an acronym."),
        "{text}"
    );
    assert!(text.contains("- spdx: MIT"), "{text}");
    let run = dpg(&root, &["fmt", "--check"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let run = dpg(&root, &new);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("is taken by"), "{}", run.stderr);
}
