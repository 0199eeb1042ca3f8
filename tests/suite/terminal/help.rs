//! The first hour: what `dpg` says by itself, and that errors say what to do next.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use crate::support::{Run, Scratch, dpg, sound_entry};

/// An error with all that a newcomer needs.
fn refuses(run: &Run, wanted: &[&str]) {
    assert_eq!(run.status, 2, "{}{}", run.stdout, run.stderr);
    for part in wanted {
        assert!(run.stderr.contains(part), "no `{part}` in {}", run.stderr);
    }
}

#[test]
fn without_a_command_it_says_what_it_is_and_what_to_start_with() {
    let empty = tempfile::tempdir().unwrap();
    let outside = dpg(empty.path(), &[]);
    assert_eq!((outside.status, outside.stderr.as_str()), (0, ""));
    let scratch = Scratch::new();
    let inside = dpg(scratch.root(), &[]);
    assert_eq!((inside.status, inside.stderr.as_str()), (0, ""));
    for (run, commands) in [
        (
            &outside,
            ["  dpg init goods ", "  dpg serve ", "  dpg new "],
        ),
        (&inside, ["  dpg validate ", "  dpg serve ", "  dpg new "]),
    ] {
        assert!(
            run.stdout.contains("digital public goods"),
            "{}",
            run.stdout
        );
        assert!(run.stdout.contains("dpg --help"), "{}", run.stdout);
        let shown: Vec<&str> = run
            .stdout
            .lines()
            .filter(|line| line.starts_with("  dpg "))
            .collect();
        assert_eq!(shown.len(), 3, "{}", run.stdout);
        for (line, command) in shown.iter().zip(commands) {
            assert!(line.starts_with(command), "{line}");
        }
    }
    assert!(
        outside
            .stdout
            .contains("There is no registry in this folder")
    );
    // The same from a folder below, and an error for a root that is none.
    let below = dpg(&scratch.root().join("registry"), &[]);
    assert_eq!(below.stdout, inside.stdout);
    refuses(
        &dpg(empty.path(), &["--root", "nowhere"]),
        &["nowhere", "dpg init"],
    );
}

#[test]
fn what_is_misspelled_is_guessed() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    for (arguments, wanted) in [
        (&["valdate"][..], "validate"),
        (&["biuld"], "build"),
        (&["build", "--output", "x"], "--out"),
        (&["new", "A", "--licence", "MIT"], "--license"),
        (&["explain", "unknown-kee"], "unknown-key"),
        (
            &["validate", "registry/harvest-leger.yaml"],
            "registry/harvest-ledger.yaml",
        ),
        (
            &["validate", "harvest-ledger.yaml"],
            "registry/harvest-ledger.yaml",
        ),
        (
            &["fmt", "registry/harvest-ledger.yml"],
            "registry/harvest-ledger.yaml",
        ),
    ] {
        refuses(&dpg(scratch.root(), arguments), &[wanted]);
    }
}

/// A run where no program can be found.
fn without_git(root: &Path, arguments: &[&str]) -> Run {
    let empty = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(arguments)
        .current_dir(root)
        .env("PATH", empty.path())
        .output();
    output.unwrap().into()
}

#[test]
fn without_git_the_site_is_built_and_only_what_needs_it_asks_for_it() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.commit();
    for arguments in [
        &["validate"][..],
        &["queue"],
        &["build"],
        &["search", "harvest"],
    ] {
        let run = without_git(scratch.root(), arguments);
        assert_eq!(run.status, 0, "{arguments:?}: {}", run.stderr);
    }
    refuses(
        &without_git(scratch.root(), &["review"]),
        &["cannot start `git`: install it"],
    );
    refuses(
        &without_git(scratch.root(), &["changes"]),
        &["`git` is not installed"],
    );
    let plain = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    refuses(
        &dpg(plain.root(), &["review"]),
        &["is not in a git repository", "git init"],
    );
}

#[test]
fn a_wrong_place_is_named_with_a_right_one() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    let root = scratch.root();
    scratch.write("other/mine.txt", "mine");
    symlink("nowhere", root.join("link")).unwrap();
    for (arguments, wanted) in [
        (
            &["--root", "site.toml", "validate"][..],
            &["is a file", "root folder"][..],
        ),
        (
            &["validate", "/"],
            &["is not in the root folder", "`registry/`"],
        ),
        (&["validate", "site.toml"], &["entries are in `registry/`"]),
        (
            &["build", "--out", "site.toml"],
            &["is not a folder", "--out public"],
        ),
        (
            &["build", "--out", "other"],
            &["`mine.txt`", "choose an empty folder"],
        ),
        (&["build", "--out", "."], &["--out public"]),
        (
            &["build", "--out", "link"],
            &["create that folder, or remove the link"],
        ),
        (
            &["man", "site.toml"],
            &["help: a file is in the place of a folder"],
        ),
        (
            &["import", "dpga", "nowhere"],
            &["`nowhere`", "help: check the name"],
        ),
        (
            &["new", "???"],
            &["no file name can be made of `???`", "--id"],
        ),
    ] {
        refuses(&dpg(root, arguments), wanted);
    }
    assert_eq!(
        std::fs::read_to_string(root.join("other/mine.txt")).unwrap(),
        "mine"
    );
}

#[test]
fn a_port_that_is_taken_is_named_with_how_to_choose_another() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let run = dpg(scratch.root(), &["serve", "--port", &port]);
    refuses(&run, &[port.as_str(), "try another --port, or --port 0"]);
}

#[test]
fn a_full_disk_is_said_with_what_to_do() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", "name: A\n")]);
    for arguments in [&["validate"][..], &[], &["completions", "bash"]] {
        let full = std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .args(arguments)
            .current_dir(scratch.root())
            .stdout(full)
            .output();
        let run: Run = output.unwrap().into();
        refuses(&run, &["cannot write the output", "help: free some space"]);
    }
}

#[test]
fn an_empty_registry_is_no_error_and_the_next_step_is_named() {
    let scratch = Scratch::new();
    for command in ["validate", "build"] {
        let run = dpg(scratch.root(), &[command]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(
            run.stderr.contains("there is no entry yet: `dpg new`"),
            "{}",
            run.stderr
        );
    }
    std::fs::remove_dir(scratch.root().join("registry")).unwrap();
    let run = dpg(scratch.root(), &["validate"]);
    refuses(&run, &["there is no folder", "Create it", "`site.toml`"]);
}

#[test]
fn a_wrong_setting_is_shown_with_its_line_and_what_is_expected() {
    for (line, wanted) in [
        (
            "titel = \"Goods\"",
            &["did you mean `title`?", "line 1"][..],
        ),
        (
            "base_url = \"goods.example.org\"",
            &["base_url", "such as `https://goods.example.org/`"],
        ),
        ("title = \"Goods", &["line 1", "expected"]),
    ] {
        let scratch = Scratch::new();
        let settings = std::fs::read_to_string(scratch.root().join("site.toml")).unwrap();
        let key = line.split(' ').next().unwrap();
        let rest = settings
            .lines()
            .filter(|one| !one.starts_with(&format!("{key} =")));
        let rest: Vec<&str> = rest.collect();
        scratch.write("site.toml", format!("{line}\n{}\n", rest.join("\n")));
        refuses(&dpg(scratch.root(), &["validate"]), wanted);
    }
}

/// Files as other programs write them, and what to do about each.
#[test]
fn a_file_as_other_programs_save_it_is_named_with_what_to_do() {
    let entry = sound_entry();
    let utf16: Vec<u8> = entry.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16 = [b"\xff\xfe".to_vec(), utf16].concat();
    let latin = entry.replace("Harvest Ledger", "Harvest Ledg\u{1}r");
    let latin: Vec<u8> = latin
        .bytes()
        .map(|byte| if byte == 1 { 0xe9 } else { byte })
        .collect();
    let bom = [b"\xef\xbb\xbf", entry.as_bytes()].concat();
    let tabs = entry.replacen("\n  ", "\n\t", 1);
    for (name, bytes, wanted) in [
        ("a.yaml", utf16, "save the file as UTF-8"),
        ("a.yaml", latin, "save the file as UTF-8"),
        ("a.yaml", bom, "save it as UTF-8 without BOM"),
        ("a.yaml", tabs.into_bytes(), "indent with two spaces"),
        (
            "a.yaml",
            entry.replace('\n', "\r\n").into_bytes(),
            "Unix line endings",
        ),
        (
            "a.yml",
            entry.clone().into_bytes(),
            "rename it to end in `.yaml`",
        ),
        (
            "A.yaml",
            entry.clone().into_bytes(),
            "rename it to `a.yaml`",
        ),
        ("a.yaml", Vec::new(), "write the entry"),
    ] {
        let scratch = Scratch::with(&[(&format!("registry/{name}"), bytes)]);
        let run = scratch.validate(&[]);
        assert!(
            run.stdout.contains(&format!("registry/{name}")),
            "{}",
            run.stdout
        );
        assert!(
            run.stdout.contains(wanted),
            "no `{wanted}` in {}",
            run.stdout
        );
    }
    let scratch = Scratch::new();
    std::fs::create_dir(scratch.root().join("registry/a.yaml")).unwrap();
    symlink("nowhere", scratch.root().join("registry/b.yaml")).unwrap();
    let run = scratch.validate(&[]);
    for wanted in [
        "rename it, or put a file in its place",
        "replace it with the file",
    ] {
        assert!(
            run.stdout.contains(wanted),
            "no `{wanted}` in {}",
            run.stdout
        );
    }
}
