//! Files that come and go while they are read, and clocks that jump.

use std::fs::{File, read_to_string, remove_file, write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use crate::publish::command::site;
use crate::support::{Scratch, dpg, entry_of};

const BUILD: [&str; 4] = ["-q", "build", "--as-of", "2026-07-13"];

/// A registry with some entries and a page.
fn registry() -> Scratch {
    let scratch = Scratch::new();
    for number in 0..20 {
        let path = format!("registry/good-{number}.yaml");
        scratch.write(&path, entry_of(&format!("Good {number}")));
    }
    scratch.write("content/about.md", "---\ntitle: About\n---\nWords\n");
    scratch
}

#[test]
fn files_that_vanish_while_they_are_read_leave_a_whole_site_or_a_sentence() {
    let scratch = registry();
    assert_eq!(dpg(scratch.root(), &BUILD).status, 0);
    let paths = [
        "registry/good-3.yaml",
        "registry/good-17.yaml",
        "content/about.md",
    ];
    let paths = paths.map(|path| scratch.root().join(path));
    let texts = paths.clone().map(|path| read_to_string(path).unwrap());
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                for (path, text) in paths.iter().zip(&texts) {
                    remove_file(path).unwrap();
                    write(path, text).unwrap();
                }
            }
        });
        for round in 0..12 {
            let command: &[&str] = if round % 2 == 0 {
                &BUILD
            } else {
                &["validate"]
            };
            let run = dpg(scratch.root(), command);
            assert!(
                matches!(run.status, 0..=2) && !run.stderr.contains("panicked"),
                "{}: {}{}",
                run.status,
                run.stdout,
                run.stderr
            );
            if run.status != 0 {
                let said = format!("{}{}", run.stdout, run.stderr);
                assert!(said.contains("error"), "{round}: {said}");
            }
            assert!(
                scratch
                    .root()
                    .join("public/goods/good-5/index.html")
                    .is_file()
            );
        }
        is_over.store(true, Ordering::Relaxed);
    });
    let again = dpg(scratch.root(), &BUILD);
    assert_eq!(again.status, 0, "{}", again.stderr);
    assert!(
        scratch
            .root()
            .join("public/goods/good-17/index.html")
            .is_file()
    );
}

#[test]
fn clocks_that_jump_change_no_byte() {
    let scratch = registry();
    let path = scratch.root().join("registry/good-3.yaml");
    let fresh = |scratch: &Scratch| {
        let build = [
            "-q",
            "build",
            "--no-cache",
            "--as-of",
            "2026-07-13",
            "--out",
            "fresh",
        ];
        let run = dpg(scratch.root(), &build);
        assert_eq!(run.status, 0, "{}", run.stderr);
        site(&scratch.root().join("fresh"))
    };
    let century = Duration::from_hours(24 * 36_500);
    for (name, time) in [
        ("Early Good", SystemTime::UNIX_EPOCH),
        ("Later Good", SystemTime::now() + century),
        ("Aware Good", SystemTime::UNIX_EPOCH),
        // Of the same length, with the same time.
        ("Awake Good", SystemTime::UNIX_EPOCH),
    ] {
        write(&path, entry_of(name)).unwrap();
        File::open(&path).unwrap().set_modified(time).unwrap();
        let run = dpg(scratch.root(), &BUILD);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let page = scratch.root().join("public/goods/good-3/index.html");
        assert!(read_to_string(page).unwrap().contains(name), "{name}");
        assert!(
            site(&scratch.root().join("public")) == fresh(&scratch),
            "{name}"
        );
    }
}
