//! Commits that nobody would make: days before and after all others, no words, and trees that name files without end.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::changes::history::Story;
use crate::support::{dpg, entry_of, git};

/// Writes an object of git, whatever git thinks of it; gives its id.
fn object(root: &Path, kind: &str, content: &[u8]) -> String {
    let mut git = Command::new("git")
        .args(["hash-object", "-t", kind, "-w", "--stdin", "--literally"])
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    git.stdin.take().unwrap().write_all(content).unwrap();
    let output = git.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Makes a commit of a tree and leaves it checked out as it is.
fn commit(root: &Path, tree: &str, when: &str) -> String {
    let parent = git(root, &["rev-parse", "HEAD"]);
    let text = format!(
        "tree {tree}\nparent {parent}\nauthor A <a@example.org> {when}\ncommitter A <a@example.org> {when}\n\n"
    );
    let id = object(root, "commit", text.as_bytes());
    git(root, &["update-ref", "refs/heads/main", &id]);
    id
}

#[test]
fn commits_of_any_day_and_without_a_word_stop_nothing() {
    for when in [
        "-100000000 +0000",
        "99999999999 +0000",
        "253402300800 +0000",
        "99999999999999999999999 +0000",
        "1700000000 +9999",
        "x +0000",
        "",
    ] {
        let story = Story::new();
        story
            .set("well", Some(&entry_of("Well")))
            .commit("2026-01-01");
        story.set("seed", Some(&entry_of("Seed")));
        git(story.root(), &["add", "-A"]);
        let tree = git(story.root(), &["write-tree"]);
        commit(story.root(), &tree, when);
        let run = dpg(story.root(), &["changes"]);
        assert_eq!(run.status, 0, "{when}: {}", run.stderr);
        assert!(
            run.stdout.contains("2026-01-01  added       well"),
            "{when}: {}",
            run.stdout
        );
    }
}

#[test]
fn a_commit_that_names_files_without_end_is_refused_with_a_sentence() {
    let story = Story::new();
    story
        .set("well", Some(&entry_of("Well")))
        .commit("2026-01-01");
    let root = story.root();
    let plain = git(root, &["rev-parse", "HEAD^{tree}"]);
    let first = git(root, &["rev-parse", "HEAD"]);
    let raw = |id: &str| -> Vec<u8> {
        let byte = |at: usize| u8::from_str_radix(&id[at..at + 2], 16).unwrap();
        (0..id.len()).step_by(2).map(byte).collect()
    };
    let item = |mode: &str, name: &str, id: &str| {
        [format!("{mode} {name}\0").as_bytes(), &raw(id)].concat()
    };
    let long = "n".repeat(180);
    let items = |mode: &str, (numbers, end): (std::ops::Range<u8>, &str), id: &str| -> Vec<u8> {
        let items = numbers.map(|n| item(mode, &format!("{n}{long}{end}"), id));
        items.collect::<Vec<_>>().concat()
    };
    // Trees of some kilobytes are 300,000 files, more than we take; three more levels are 300,000,000, more than git can hold.
    let blob = object(root, "blob", b"x");
    let mut tree = object(root, "tree", &items("100644", (10..40, ".yaml"), &blob));
    for level in 1..=7 {
        tree = object(root, "tree", &items("40000", (0..10, ""), &tree));
        if level != 4 && level != 7 {
            continue;
        }
        git(root, &["reset", "--quiet", "--hard", &first]);
        let top = object(root, "tree", &item("40000", "registry", &tree));
        let bomb = commit(root, &top, "1770000000 +0000");
        commit(root, &plain, "1770000001 +0000");
        ends(root, (&first, &bomb));
    }
}

/// Every command that reads a history with such a commit.
fn ends(root: &Path, (first, bomb): (&str, &str)) {
    for (arguments, status) in [
        (&["-q", "build"][..], 2),
        (&["changes"], 2),
        (&["review", "--base", bomb], 2),
        (&["review", "--base", first], 0),
        (&["validate", "--changed-since", first], 0),
    ] {
        let run = dpg(root, arguments);
        assert_eq!(
            run.status, status,
            "{arguments:?}: {}{}",
            run.stdout, run.stderr
        );
        let says = run.stderr.contains("than can be read");
        assert!(says == (status == 2), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.len() < 1_000, "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn a_version_that_is_larger_than_an_entry_can_be_is_not_read() {
    let story = Story::new();
    // A thousandth of that as an object of git: a small change that fills the memory.
    let bomb = "name: Well\n# ".to_owned() + &" ".repeat(280 << 20);
    for name in ["well", "seed"] {
        story.set(name, Some(&bomb));
    }
    story.commit("2026-01-01");
    let bombs = git(story.root(), &["rev-parse", "HEAD"]);
    for (name, title) in [("well", "Well"), ("seed", "Seed")] {
        story.set(name, Some(&entry_of(title)));
    }
    story.commit("2026-02-01");
    // Room for one of them, which git needs, and not for both.
    let limited = "ulimit -d 573440; exec \"$0\" \"$@\"";
    for arguments in [&["review", "--base", &bombs][..], &["changes"]] {
        let run = Command::new("sh")
            .args(["-c", limited, env!("CARGO_BIN_EXE_dpg")])
            .args(arguments)
            .current_dir(story.root())
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "{arguments:?}: {words}");
    }
}
