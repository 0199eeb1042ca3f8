//! What others do while a site is published: another process, a folder or a file that comes in
//! between, a page that cannot be rendered.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use dpg_registry::publish::{Mode, Output, Target};

use crate::publish::command::{names, small};
use crate::publish::support::{NEW, OLD, Root, Small, expected, has_foreign, publish, site};

#[test]
fn a_fault_leaves_the_old_site_and_nothing_else() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    root.with_foreign();
    let faulty = Small(&[("a/index.html", "new"), ("b", "fail")]);
    let error = format!("{:#}", root.publish(&faulty).unwrap_err());
    assert_eq!(error, "cannot render `b`: no such template");
    assert_eq!(site(&root.out()), expected(&OLD));
    has_foreign(&root.out(), "after a fault");
    assert_eq!(root.beside(), ["site"]);
}

#[test]
fn what_is_said_of_files_and_bytes_is_what_was_written() {
    let root = Root::new();
    let published = root.publish(&NEW).unwrap();
    assert_eq!(published.written.files, NEW.0.len());
    let bytes: usize = NEW.0.iter().map(|(_, text)| text.len()).sum();
    assert_eq!(published.written.bytes, bytes as u64);
    root.with_foreign();
    let published = root.publish(&NEW).unwrap();
    let kept = ["CNAME", "goods/fresh/draft.txt", "goods/gone"].map(PathBuf::from);
    assert_eq!(published.kept, kept);
    assert!(published.left.is_empty());
}

#[test]
fn a_folder_that_comes_in_between_is_not_removed() {
    // While the pages are written, and just after.
    for moment in [4, 3 + NEW.0.len()] {
        let root = Root::new();
        root.publish(&OLD).unwrap();
        let (home, out) = (root.home(), root.out());
        let steps = AtomicUsize::new(0);
        let swap_in = || {
            if steps.fetch_add(1, Ordering::SeqCst) == moment {
                std::fs::rename(&out, home.join("moved")).unwrap();
                std::fs::create_dir(&out).unwrap();
                std::fs::write(out.join("thesis.txt"), "years of work").unwrap();
            }
        };
        publish(root.0.path(), &NEW, &swap_in).unwrap_err();
        assert!(out.join("thesis.txt").is_file(), "at step {moment}");
        assert_eq!(root.beside(), ["moved", "site"], "at step {moment}");
        assert_eq!(site(&home.join("moved")), expected(&OLD));
    }
}

#[test]
fn files_that_come_in_while_the_site_is_exchanged_move_over() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    let (home, out) = (root.home(), root.out());
    let was_old = |folder: &Path| folder.join("goods/gone/index.html").exists();
    let late = || {
        // Whoever had the folder open writes into the old one after the exchange.
        for entry in std::fs::read_dir(&home).unwrap() {
            let folder = entry.unwrap().path();
            if folder != out && was_old(&folder) && !was_old(&out) {
                std::fs::write(folder.join("late.txt"), "late").unwrap();
            }
        }
    };
    publish(root.0.path(), &NEW, &late).unwrap();
    let late = std::fs::read_to_string(out.join("late.txt"));
    assert_eq!(late.ok().as_deref(), Some("late"));
    assert_eq!(root.beside(), ["site"]);
}

/// What is left where the system cannot exchange folders, and the process is killed between the
/// two renames.
#[test]
fn an_old_site_that_lost_its_name_gets_it_back() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    root.with_foreign();
    std::fs::rename(root.out(), root.home().join(".site.dpg-abcdefABCDEF-old")).unwrap();
    let faulty = Small(&[("b", "fail")]);
    root.publish(&faulty).unwrap_err();
    assert_eq!(site(&root.out()), expected(&OLD));
    has_foreign(&root.out(), "after it got its name back");
    root.publish(&NEW).unwrap();
    assert_eq!(site(&root.out()), expected(&NEW));
    assert_eq!(root.beside(), ["site"]);
}

/// An earlier version named its folders by the number of its process, which in a container is
/// always the same, and removed such folders.
#[test]
fn a_folder_with_the_number_of_this_process_is_nothing_special() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    let name = format!(".site.dpg-new-{}", std::process::id());
    let git = root.home().join(&name).join(".git/HEAD");
    std::fs::create_dir_all(git.parent().unwrap()).unwrap();
    std::fs::write(&git, "ref: refs/heads/main").unwrap();
    root.publish(&NEW).unwrap();
    assert!(git.is_file());
    assert_eq!(root.beside(), [name.as_str(), "site"]);
}

#[test]
fn two_processes_with_one_output_both_end_well() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    let mut first = Command::new(std::env::current_exe().unwrap());
    first
        .args([
            "--exact",
            "publish::meanwhile::a_process_that_holds_the_lock",
        ])
        .arg("--nocapture")
        .env("DPG_TEST_ROOT", root.0.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut first = first.spawn().unwrap();
    let mut lines = BufReader::new(first.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().ends_with("holding")));
    let go_on = std::sync::Mutex::new(first.stdin.take());
    let waiting = || {
        // Only now the first may go on.
        let mut first = go_on.lock().unwrap().take().expect("told once");
        writeln!(first, "go on").unwrap();
    };
    let out = root.out();
    let output = Output::open(Target {
        out: &out,
        root: root.0.path(),
        registry: "registry",
        compress: false,
        mode: Mode::Auto,
        records: None,
        waiting: &waiting,
        step: &|| (),
    });
    let output = output.unwrap();
    assert!(lines.any(|line| line.unwrap().ends_with("published")));
    assert_eq!(site(&root.out()), expected(&NEW), "the first has ended");
    output.publish(&OLD).unwrap();
    assert!(first.wait().unwrap().success());
    assert_eq!(site(&root.out()), expected(&OLD));
    assert_eq!(root.beside(), ["site"]);
}

/// Only in a process of its own: publishes when it is told to.
#[test]
fn a_process_that_holds_the_lock() {
    let Some(root) = std::env::var_os("DPG_TEST_ROOT").map(PathBuf::from) else {
        return;
    };
    let out = root.join("home/site");
    let output = Output::open(Target {
        out: &out,
        root: &root,
        registry: "registry",
        compress: false,
        mode: Mode::Auto,
        records: None,
        waiting: &|| (),
        step: &|| (),
    });
    let output = output.unwrap();
    writeln!(std::io::stdout(), "\nholding").unwrap();
    std::io::stdin().lines().next().unwrap().unwrap();
    output.publish(&NEW).unwrap();
    writeln!(std::io::stdout(), "\npublished").unwrap();
}

#[test]
fn a_second_build_says_that_it_waits() {
    let scratch = small();
    let lock = std::fs::File::create(scratch.root().join(".public.dpg-lock")).unwrap();
    lock.lock().unwrap();
    let mut build = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["build", "--no-cache"])
        .current_dir(scratch.root())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(build.stderr.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    assert!(first.contains("waiting for it to finish"), "{first}");
    assert!(!scratch.root().join("public").exists());
    drop(lock);
    assert!(lines.any(|line| line.unwrap().contains(": wrote ")));
    assert!(build.wait().unwrap().success());
    assert_eq!(names(scratch.root()), ["public", "registry", "site.toml"]);
}
