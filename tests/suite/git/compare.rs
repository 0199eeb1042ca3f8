//! Files are compared with a commit by what they hold, as git would without running a filter.

use std::fs::{read_to_string, remove_file, rename};
use std::os::unix::fs::symlink;

use serde_json::json;

use crate::git::attacked::commit;
use crate::git::payloads::set;
use crate::git::places::{LEDGER, a_change_is_told, registry, told};
use crate::support::{Scratch, entry_of, git, sound_entry};

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
