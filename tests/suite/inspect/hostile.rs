//! Trees that are made to stop a reader, or to make a terminal do something.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

use serde_json::Value;

use super::command::{facts, report, tree};
use crate::support::dpg;

/// The notes as `KIND COUNT`.
fn notes(report: &Value) -> Vec<String> {
    let all = report["notes"].as_array().unwrap().iter();
    all.map(|note| format!("{} {}", note["kind"].as_str().unwrap(), note["count"]))
        .collect()
}

#[test]
fn links_pipes_and_large_files_give_notes() {
    let tree = tree(&[("src/a.py", "import csv\n")]);
    let path = tree.path();
    symlink("..", path.join("src/up")).unwrap();
    symlink("/etc/passwd", path.join("LICENSE")).unwrap();
    symlink("self.md", path.join("self.md")).unwrap();
    let fifo = std::process::Command::new("mkfifo")
        .arg(path.join("README.md"))
        .status();
    assert!(fifo.unwrap().success());
    let sparse = std::fs::File::create(path.join("COPYING")).unwrap();
    sparse.set_len(2 << 30).unwrap();
    let report = report(path);
    assert_eq!(notes(&report), ["link 3", "special-file 1", "large-file 1"]);
    assert_eq!(facts(&report, "format"), ["csv likely src/a.py:1"]);
    let text = dpg(path, &["inspect", "."]).stdout;
    assert!(
        text.contains("symbolic links, which are not followed: `LICENSE`, `self.md`, `src/up`"),
        "{text}"
    );
    assert!(!text.contains("root:"), "{text}");
}

#[test]
fn names_and_texts_command_no_terminal() {
    let tree = tree(&[
        (
            "a\u{1b}[2J\nb/LICENSE",
            "Copyright (c) 2020 \u{1b}]0;x\u{7}Evil ##[add-mask]Org\n",
        ),
        (
            "package.json",
            "{\"license\": \"\\u001b[31mMIT\\n::error::x\"}",
        ),
    ]);
    let odd = tree.path().join(OsStr::from_bytes(b"odd\xff.py"));
    std::fs::write(odd, "import csv\n").unwrap();
    for format in ["text", "json"] {
        let run = dpg(tree.path(), &["inspect", ".", "--format", format]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let acts = |c: char| c.is_control() && c != '\n';
        assert!(!run.stdout.contains(acts), "{:?}", run.stdout);
        assert!(!run.stdout.contains("##["), "{}", run.stdout);
        assert!(
            !run.stdout.lines().any(|line| line.trim().starts_with("::")),
            "{}",
            run.stdout
        );
    }
    assert_eq!(notes(&report(tree.path())), ["odd-name 1"]);
}

#[test]
fn a_deep_tree_is_read_to_a_level() {
    let tree = tempfile::tempdir().unwrap();
    let mut path = tree.path().to_owned();
    for _ in 0..300 {
        path.push("deep");
    }
    std::fs::create_dir_all(&path).unwrap();
    std::fs::write(path.join("a.py"), "import csv\n").unwrap();
    assert_eq!(notes(&report(tree.path())), ["deep-folder 1"]);
}

#[test]
fn manifests_that_are_made_to_be_slow_are_left_out() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(50_000), close.repeat(50_000));
    let bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: [*f, *f, *f, *f, *f, *f, *f, *f, *f]\n";
    let xml = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><project>&b;</project>";
    let tree = tree(&[
        ("package.json", &deep("{\"a\":", "}")),
        ("a/composer.json", &deep("[", "]")),
        ("b/pom.xml", xml),
        ("c/pom.xml", &deep("<a>", "</a>")),
        ("pubspec.yaml", bomb),
        ("pyproject.toml", &format!("a = {}", deep("[", "]"))),
        ("LICENSE", &"the software is provided as is\n".repeat(6000)),
        ("requirements.txt", &"twilio\n".repeat(200_000)),
    ]);
    let report = report(tree.path());
    assert_eq!(notes(&report), ["malformed 6"]);
    assert_eq!(
        facts(&report, "closed-service"),
        ["twilio mandatory requirements.txt:1"]
    );
}

#[test]
fn nothing_of_a_repository_inside_is_run() {
    let tree = tree(&[
        (".git/HEAD", "ref: refs/heads/main\n"),
        (
            ".git/config",
            "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = touch pwned\n\thooksPath = /\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = touch pwned\n",
        ),
        (".git/objects/x", ""),
        (".git/refs/x", ""),
        ("setup.py", "import os; os.system('touch pwned')\n"),
        ("a.py", "import csv\n"),
    ]);
    let report = report(tree.path());
    assert_eq!(notes(&report), ["history 1"]);
    assert!(!tree.path().join("pwned").exists());
}
