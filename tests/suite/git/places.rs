//! The repository of a registry is found wherever git keeps it, and refused where it is another user's.

use std::fs::{create_dir, create_dir_all, rename, write};
use std::os::unix::fs::{chown, symlink};
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::git::attacked::Attacked;
use crate::git::payloads::{script, set};
use crate::support::{Run, Scratch, copy, entry_of, git, skip, sound_entry};

pub(crate) const LEDGER: &str = "registry/harvest-ledger.yaml";

/// A repository with one entry.
pub(crate) fn registry() -> Scratch {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    scratch.commit();
    scratch
}

/// What a review in a folder tells: entries with what became of them, and other files.
pub(crate) fn told(root: &Path, arguments: &[&str]) -> Value {
    let run = dpg(
        root,
        &[&["review", "--format", "json"], arguments].concat(),
        &[],
    );
    let review: Value = serde_json::from_str(&run.stdout).expect(&run.stderr);
    let of = |list: &str, key: &str| {
        let list = review[list].as_array().unwrap().iter();
        list.map(|one| one[key].clone()).collect::<Vec<_>>()
    };
    json!({"ids": of("entries", "id"), "changes": of("entries", "change"), "others": of("others", "path")})
}

fn dpg(root: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["--as-of", "2026-07-01"])
        .args(arguments)
        .current_dir(root)
        .envs(environment.iter().copied())
        .output()
        .unwrap()
        .into()
}

/// Whether a change in a folder is told, by all commands that ask git.
pub(crate) fn a_change_is_told(root: &Path) {
    let before = told(root, &["--base", "HEAD"]);
    assert_eq!(before, json!({"ids": [], "changes": [], "others": []}));
    write(root.join("registry/new-moon.yaml"), entry_of("New Moon")).unwrap();
    let after = json!({"ids": ["new-moon"], "changes": ["added"], "others": []});
    assert_eq!(told(root, &["--base", "HEAD"]), after);
    let run = dpg(root, &["changes"], &[]);
    assert!(run.stdout.contains("harvest-ledger"), "{}", run.stderr);
}

#[test]
fn a_linked_work_tree_is_a_repository() {
    let scratch = registry();
    let other = tempfile::tempdir().unwrap();
    let linked = other.path().join("linked");
    let add = [
        "worktree",
        "add",
        "-q",
        "-b",
        "topic",
        linked.to_str().unwrap(),
    ];
    git(scratch.root(), &add);
    a_change_is_told(&linked);
    assert_eq!(told(scratch.root(), &["--base", "topic"])["ids"], json!([]));
}

#[test]
fn a_git_folder_may_be_elsewhere() {
    let scratch = registry();
    let other = tempfile::tempdir().unwrap();
    let clone = other.path().join("clone");
    let folder = format!("--separate-git-dir={}/kept", other.path().display());
    let from = scratch.root().to_str().unwrap();
    git(
        other.path(),
        &["clone", "-q", &folder, from, clone.to_str().unwrap()],
    );
    a_change_is_told(&clone);
    // A link does as well.
    let git = scratch.root().join(".git");
    rename(&git, other.path().join("moved")).unwrap();
    symlink(other.path().join("moved"), git).unwrap();
    a_change_is_told(scratch.root());
}

#[test]
fn a_root_that_is_a_link_and_one_below_others_are_found() {
    let outer = tempfile::tempdir().unwrap();
    let inner = outer.path().join("a: ü, b/data");
    copy(registry().root(), &inner);
    std::fs::remove_dir_all(inner.join(".git")).unwrap();
    git(outer.path(), &["init", "-q", "-b", "main"]);
    git(outer.path(), &["add", "-A"]);
    git(outer.path(), &["commit", "-q", "-m", "A state"]);
    // An empty `.git` is none.
    create_dir(inner.join(".git")).unwrap();
    let link = outer.path().join("link");
    symlink(&inner, &link).unwrap();
    a_change_is_told(&link);
}

#[test]
fn a_repository_whose_git_names_nothing_is_refused() {
    let scratch = registry();
    let inner = scratch.root().join("inner");
    create_dir_all(inner.join(".git/refs")).unwrap();
    create_dir(inner.join("registry")).unwrap();
    std::fs::copy(scratch.root().join("site.toml"), inner.join("site.toml")).unwrap();
    // It has a HEAD, but it is no repository; the one above is not taken for it.
    write(inner.join(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
    let run = dpg(&inner, &["review", "--base", "HEAD"], &[]);
    assert_eq!(run.status, 2, "{}", run.stdout);
    assert!(run.stderr.contains("/inner`: git says"), "{}", run.stderr);
}

#[test]
fn hooks_can_call_the_program() {
    let attacked = Attacked::new("data");
    let hook = attacked.top().join(".git/hooks/pre-commit");
    let check = format!(
        "env | grep -q ^GIT_INDEX_FILE= || exit 7\n\
         cd data && exec {} validate --changed-since HEAD",
        env!("CARGO_BIN_EXE_dpg")
    );
    script(&hook, &check);
    let commit = |top: &Path| {
        Command::new("git")
            .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
            .args(["commit", "-q", "-a", "-m", "A state"])
            .current_dir(top)
            .output()
            .map(Run::from)
            .unwrap()
    };
    let other = tempfile::tempdir().unwrap();
    let linked = other.path().join("linked");
    let add = [
        "worktree",
        "add",
        "-q",
        "-b",
        "topic",
        linked.to_str().unwrap(),
    ];
    git(attacked.top(), &add);
    for top in [attacked.top(), &linked] {
        let entry = top.join("data/registry/ash-tree.yaml");
        write(&entry, "name: Ash Tree\n").unwrap();
        let run = commit(top);
        assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
        let said = run.stdout + &run.stderr;
        assert!(said.contains("registry/ash-tree.yaml:1:1"), "{said}");
        write(
            &entry,
            entry_of("Ash Tree").replace("agriculture", "health"),
        )
        .unwrap();
        let run = commit(top);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    }
}

#[test]
fn a_repository_of_another_user_is_refused_unless_the_user_allows_it() {
    let scratch = registry();
    let entry = scratch.root().join(LEDGER);
    for path in [scratch.root(), &scratch.root().join(".git")] {
        if chown(path, Some(12_345), None).is_err() {
            return skip("only root can give a file to another user");
        }
    }
    write(entry, sound_entry().replace("agriculture", "health")).unwrap();
    let review = ["review", "--base", "HEAD"];
    let run = dpg(scratch.root(), &review, &[]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("safe.directory"), "{}", run.stderr);
    // The repository's own settings do not count.
    set(&scratch.root().join(".git/config"), "safe.directory", "*");
    assert_eq!(dpg(scratch.root(), &review, &[]).status, 2);
    let settings = tempfile::tempdir().unwrap();
    let file = settings.path().join("settings");
    set(&file, "safe.directory", "*");
    let allowed: [&[(&str, &str)]; 2] = [
        &[("GIT_CONFIG_GLOBAL", file.to_str().unwrap())],
        &[
            ("GIT_CONFIG_COUNT", "1"),
            ("GIT_CONFIG_KEY_0", "safe.directory"),
            ("GIT_CONFIG_VALUE_0", scratch.root().to_str().unwrap()),
        ],
    ];
    for environment in allowed {
        let run = dpg(scratch.root(), &review, environment);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(run.stdout.contains("harvest-ledger"), "{}", run.stdout);
    }
}
