//! The folder of the cache: where it is, what is not trusted in it, and what is left of it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{Run, Scratch, dpg, entry_of, files, git};

/// A registry of two entries.
fn small() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("registry/one-good.yaml", entry_of("One Good"));
    scratch.write("registry/two-goods.yaml", entry_of("Two Goods"));
    scratch
}

fn build(root: &Path, arguments: &[&str]) -> Run {
    let run = dpg(
        root,
        &[&["build", "--as-of", "2026-06-01"], arguments].concat(),
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    run
}

/// The bytes of a site that is built without a cache.
fn expected(root: &Path) -> Vec<(String, Vec<u8>)> {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    build(root, &["-q", "--no-cache", "--out", site.to_str().unwrap()]);
    files(&site)
}

#[test]
fn the_cache_is_where_it_is_asked_to_be() {
    let scratch = small();
    let root = scratch.root();
    build(root, &["--no-cache"]);
    assert!(!root.join(".dpg").exists());
    build(root, &[]);
    assert!(root.join(".dpg/.gitignore").exists());
    fs::remove_dir_all(root.join(".dpg")).unwrap();
    let [named, told] = ["named", "told"].map(|name| root.join(name));
    build(root, &["--cache", named.to_str().unwrap()]);
    let run = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .arg("build")
        .current_dir(root)
        .env("DPG_CACHE", &told)
        .output();
    assert!(run.unwrap().status.success());
    assert!(named.join(".gitignore").exists() && told.join(".gitignore").exists());
    assert!(!root.join(".dpg").exists());
    let run = dpg(root, &["build", "--cache", "site.toml"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
    assert!(
        run.stderr.contains("cannot use the cache"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_cache_that_a_change_could_bring_is_not_used() {
    let scratch = small();
    let root = scratch.root();
    build(root, &[]);
    git(root, &["init", "-q"]);
    git(root, &["add", "-f", "-A"]);
    git(root, &["commit", "-q", "-m", "A cache too"]);
    let before = files(&root.join(".dpg"));
    scratch.write("registry/one-good.yaml", entry_of("Another Good"));
    let run = build(root, &[]);
    assert!(
        run.stderr.contains("git tracks files in it"),
        "{}",
        run.stderr
    );
    assert_eq!(files(&root.join(".dpg")), before);
    assert_eq!(files(&root.join("public")), expected(root));
    let run = dpg(root, &["build", "--cache", ".dpg"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_part_of_a_registry_is_validated_without_a_cache() {
    let scratch = small();
    let nowhere = ["--cache", "/dev/null/cache"];
    let run = dpg(
        scratch.root(),
        &[&["validate", "registry"][..], &nowhere].concat(),
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    let run = dpg(scratch.root(), &[&["validate"][..], &nowhere].concat());
    assert_eq!(run.status, 2, "{}", run.stderr);
}

#[test]
fn a_cache_that_is_a_link_is_not_used() {
    let scratch = small();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), scratch.root().join(".dpg")).unwrap();
    let run = build(scratch.root(), &[]);
    assert!(run.stderr.contains("symbolic link"), "{}", run.stderr);
    assert!(files(elsewhere.path()).is_empty());
}

/// What happens to the bytes of a file.
type Damage = fn(&[u8]) -> Vec<u8>;

#[test]
fn a_damaged_cache_is_worth_nothing_and_does_no_harm() {
    let scratch = small();
    let root = scratch.root();
    let folder = root.join(".dpg");
    let damages: [Damage; 4] = [
        |_| Vec::new(),
        |bytes| bytes[..bytes.len() / 2].to_vec(),
        |bytes| bytes.iter().map(|byte| byte ^ 1).collect(),
        |bytes| {
            let mut bytes = bytes.to_vec();
            let middle = bytes.len() / 3;
            bytes[middle] ^= 1;
            bytes
        },
    ];
    for (number, damage) in damages.into_iter().enumerate() {
        build(root, &["-q"]);
        for (name, bytes) in files(&folder) {
            if name != ".gitignore" {
                assert!(!bytes.is_empty(), "files that are damaged are removed");
                fs::write(folder.join(name), damage(&bytes)).unwrap();
            }
        }
        scratch.write(
            "registry/one-good.yaml",
            entry_of(&format!("Good {number}")),
        );
        build(root, &["-q"]);
        assert_eq!(files(&root.join("public")), expected(root), "{number}");
    }
}

#[test]
fn two_builds_at_once_do_not_disturb_each_other() {
    let scratch = small();
    let root = scratch.root();
    build(root, &["-q"]);
    for round in 0..3 {
        scratch.write("registry/one-good.yaml", entry_of(&format!("Good {round}")));
        std::thread::scope(|scope| {
            for out in ["public", "other", "public"] {
                scope.spawn(move || build(root, &["-q", "--out", out]));
            }
        });
        let expected = expected(root);
        assert_eq!(files(&root.join("public")), expected);
        assert_eq!(files(&root.join("other")), expected);
    }
}

#[test]
fn the_files_of_a_cache_do_not_become_many() {
    let scratch = small();
    for round in 0..30 {
        scratch.write("registry/one-good.yaml", entry_of(&format!("Good {round}")));
        build(scratch.root(), &["-q"]);
    }
    let count = files(&scratch.root().join(".dpg")).len();
    assert!(count < 60, "{count} files");
}
