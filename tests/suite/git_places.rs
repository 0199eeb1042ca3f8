//! The repository of a registry is found wherever git keeps it, and files are compared by what they hold.

use std::fs::{create_dir, create_dir_all, read_to_string, remove_file, rename, write};
use std::os::unix::fs::{chown, symlink};
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::git_attacks::{Attacked, commit};
use crate::git_payloads::{script, set};
use crate::support::{Run, Scratch, copy, entry_of, git, skip, sound_entry};

const LEDGER: &str = "registry/harvest-ledger.yaml";

/// A repository with one entry.
fn registry() -> Scratch {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    scratch.commit();
    scratch
}

/// What a review in a folder tells: entries with what became of them, and other files.
fn told(root: &Path, arguments: &[&str]) -> Value {
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
fn a_change_is_told(root: &Path) {
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
fn a_repository_with_long_ids_is_compared_too() {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    git(
        scratch.root(),
        &["init", "-q", "-b", "main", "--object-format=sha256"],
    );
    scratch.commit();
    a_change_is_told(scratch.root());
}

#[test]
fn the_history_is_what_was_committed_whatever_replaces_it_here() {
    let scratch = registry();
    let root = scratch.root();
    let base = git(root, &["rev-parse", "HEAD"]);
    git(root, &["commit", "-q", "--allow-empty", "-m", "A step"]);
    scratch.write(LEDGER, sound_entry().replace("agriculture", "health"));
    let head = scratch.commit();
    let empty = git(root, &["hash-object", "-t", "tree", "-w", "/dev/null"]);
    let other = git(root, &["commit-tree", "-m", "Nothing", &empty]);
    git(root, &["replace", &base, &other]);
    scratch.write(".git/info/grafts", format!("{head}\n"));
    let changed = json!({"ids": ["harvest-ledger"], "changes": ["changed"], "others": []});
    assert_eq!(told(root, &["--base", &base, "--head", &head]), changed);
    assert_eq!(told(root, &["--base", &base]), changed);
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

#[test]
fn line_ends_that_git_writes_are_no_change() {
    let nothing = json!({"ids": [], "changes": [], "others": []});
    let changed = json!({"ids": ["harvest-ledger"], "changes": ["changed"], "others": []});
    for (attributes, setting, expected) in [
        ("", "false", &changed),
        ("*.yaml -text eol=crlf\n", "true", &changed),
        ("*.yaml text=auto\n", "false", &nothing),
        ("registry/** text\n", "false", &nothing),
        ("*.yaml eol=crlf\n", "false", &nothing),
        ("", "true", &nothing),
        ("", "input", &nothing),
    ] {
        let scratch = registry();
        scratch.write(".gitattributes", attributes);
        let config = scratch.root().join(".git/config");
        set(&config, "core.autocrlf", setting);
        let windows = sound_entry().replace('\n', "\r\n");
        scratch.write(LEDGER, &windows);
        let review = told(scratch.root(), &["--base", "HEAD"]);
        assert_eq!(review, *expected, "{attributes} {setting}");
        scratch.write(LEDGER, windows.replace("agriculture", "health"));
        assert_eq!(told(scratch.root(), &["--base", "HEAD"]), changed);
    }
}

#[test]
fn large_files_are_compared_with_their_pointers() {
    let scratch = registry();
    let pointer = "version https://git-lfs.github.com/spec/v1\n\
        oid sha256:28e4c6e1c9c74b600496bcffb01595e949f01bae812a14eb8ca0f91dfbe6f4da\nsize 2400\n";
    let picture = b"\x89PNG\r\n\x1a\n\0 a picture".repeat(100);
    scratch.write("registry/media/logo.png", &picture);
    scratch.write("registry/media/large.bin", pointer);
    scratch.write("registry/media/other.bin", pointer);
    scratch.write(".gitattributes", "large.bin filter=lfs -text\n");
    scratch.commit();
    scratch.write("registry/media/large.bin", "large\n".repeat(400));
    scratch.write("registry/media/other.bin", "large\n".repeat(400));
    let config = scratch.root().join(".git/config");
    for part in ["clean", "smudge", "process"] {
        set(&config, &format!("filter.lfs.{part}"), "exit 1");
    }
    let others = |paths: &[&str]| json!({"ids": [], "changes": [], "others": paths});
    let other = "registry/media/other.bin";
    assert_eq!(told(scratch.root(), &["--base", "HEAD"]), others(&[other]));
    scratch.write("registry/media/large.bin", "large\n".repeat(401));
    scratch.write("registry/media/logo.png", [&picture[..], b"!"].concat());
    let all = ["registry/media/large.bin", "registry/media/logo.png", other];
    assert_eq!(told(scratch.root(), &["--base", "HEAD"]), others(&all));
}

#[test]
fn links_ignored_files_and_sparse_checkouts_are_told_as_git_tells_them() {
    let scratch = registry();
    let root = scratch.root();
    scratch.write("registry/far/away.yaml", entry_of("Away"));
    scratch.write("registry/near/by.yaml", entry_of("By"));
    symlink("harvest-ledger.yaml", root.join("registry/link.yaml")).unwrap();
    scratch.write(".gitignore", "*.bak\nkept.yaml\n");
    scratch.commit();
    scratch.write("registry/entry.bak", "not tracked");
    scratch.write("registry/kept.yaml", entry_of("Kept"));
    let nothing = json!({"ids": [], "changes": [], "others": []});
    assert_eq!(told(root, &["--base", "HEAD"]), nothing);
    git(root, &["add", "-f", "registry/kept.yaml"]);
    assert_eq!(told(root, &["--base", "HEAD"])["ids"], json!(["kept"]));
    commit(root);
    git(
        root,
        &[
            "sparse-checkout",
            "set",
            "--no-cone",
            "/*",
            "!/registry/far/",
        ],
    );
    assert!(!root.join("registry/far").exists());
    assert_eq!(told(root, &["--base", "HEAD"]), nothing);
    // What lies behind a link is not there.
    rename(root.join("registry/near"), root.join("elsewhere")).unwrap();
    symlink("../elsewhere", root.join("registry/near")).unwrap();
    remove_file(root.join("registry/link.yaml")).unwrap();
    symlink("kept.yaml", root.join("registry/link.yaml")).unwrap();
    let review = told(root, &["--base", "HEAD"]);
    let links = json!({
        "ids": ["by", "link", "near"], "changes": ["removed", "added", "added"], "others": [],
    });
    assert_eq!(review, links);
    let kept = read_to_string(root.join("elsewhere/by.yaml")).unwrap();
    assert_eq!(kept, entry_of("By"));
}
