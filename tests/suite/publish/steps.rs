//! A process that publishes is killed at every step: the old or the new site is whole, and the next
//! run leaves nothing behind.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::publish::support::{FOREIGN, NEW, OLD, Root, expected, has_foreign, publish, site};
use crate::support::dice::Dice;
use crate::support::{files, skip};

/// Only in a process of its own, which another test kills: publishes until it comes to a step.
#[test]
fn a_process_that_is_killed() {
    let Some(root) = std::env::var_os("DPG_TEST_ROOT").map(PathBuf::from) else {
        return;
    };
    let last: usize = std::env::var("DPG_TEST_STEP").unwrap().parse().unwrap();
    let steps = AtomicUsize::new(0);
    publish(&root, &NEW, &|| {
        if steps.fetch_add(1, Ordering::SeqCst) >= last {
            writeln!(std::io::stdout(), "\nreached").unwrap();
            loop {
                std::thread::park();
            }
        }
    })
    .unwrap();
}

/// Publishes in a process that is killed at a step; gives whether it came so far.
fn killed_at(root: &Path, step: usize, user: Option<u32>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "publish::steps::a_process_that_is_killed"])
        .arg("--nocapture")
        .env("DPG_TEST_ROOT", root)
        .env("DPG_TEST_STEP", step.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(user) = user {
        command.uid(user);
    }
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let reached = lines
        .map_while(Result::ok)
        .any(|line| line.ends_with("reached"));
    if reached {
        child.kill().unwrap();
    }
    let status = child.wait().unwrap();
    assert!(reached || status.success(), "step {step}: {status}");
    reached
}

/// Kills at every step from a state of the output; gives how many there are.
fn every_step(prepare: impl Fn(&Root), check: impl Fn(&Root, &str)) -> usize {
    for step in 0.. {
        let root = Root::new();
        prepare(&root);
        let reached = killed_at(root.0.path(), step, None);
        check(&root, &format!("killed at step {step}"));
        root.publish(&NEW).unwrap();
        assert_eq!(site(&root.out()), expected(&NEW), "after step {step}");
        assert_eq!(root.beside(), ["site"], "after step {step}");
        if !reached {
            return step;
        }
    }
    unreachable!("steps end")
}

#[test]
fn the_first_site_is_whole_or_absent_wherever_the_process_is_killed() {
    let steps = every_step(
        |_| (),
        |root, when| {
            if root.out().exists() {
                assert_eq!(site(&root.out()), expected(&NEW), "{when}");
            }
        },
    );
    assert!(steps > NEW.0.len(), "{steps} steps");
}

#[test]
fn the_old_or_the_new_site_is_whole_wherever_the_process_is_killed() {
    let steps = every_step(
        |root| {
            root.publish(&OLD).unwrap();
            root.with_foreign();
        },
        |root, when| {
            let now = site(&root.out());
            assert!(
                now == expected(&OLD) || now == expected(&NEW),
                "{when}: {now:?}"
            );
            has_foreign(&root.out(), when);
        },
    );
    assert!(
        steps > OLD.0.len() + NEW.0.len() + FOREIGN.len(),
        "{steps} steps"
    );
}

#[test]
fn a_repository_without_a_site_keeps_its_git_wherever_the_process_is_killed() {
    every_step(
        |root| root.write(".git/HEAD", "ref: refs/heads/main"),
        |root, when| {
            let head = std::fs::read_to_string(root.out().join(".git/HEAD"));
            assert_eq!(head.ok().as_deref(), Some("ref: refs/heads/main"), "{when}");
        },
    );
}

#[test]
fn after_a_killed_run_everything_of_others_is_back_in_its_place() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    root.with_foreign();
    for step in 0.. {
        let reached = killed_at(root.0.path(), step, None);
        root.publish(&OLD).unwrap();
        has_foreign(&root.out(), &format!("after step {step}"));
        for path in [
            ".git",
            "CNAME",
            "goods/gone/note.txt",
            "goods/fresh/draft.txt",
        ] {
            assert!(
                !root.out().join(path).is_symlink(),
                "`{path}` after step {step}"
            );
        }
        if !reached {
            break;
        }
    }
}

#[test]
fn runs_that_are_killed_one_after_the_other_lose_nothing() {
    let root = Root::new();
    root.publish(&OLD).unwrap();
    root.with_foreign();
    let (mut dice, mut killed) = (Dice::seeded(0x5eed_0dd5), 0);
    for round in 1..=80 {
        killed += usize::from(killed_at(root.0.path(), dice.roll(48), None));
        let now = site(&root.out());
        assert!(now == expected(&OLD) || now == expected(&NEW), "{now:?}");
        has_foreign(&root.out(), &format!("in round {round}"));
        if round % 8 == 0 {
            root.publish(&OLD).unwrap();
            assert_eq!(site(&root.out()), expected(&OLD), "in round {round}");
            assert_eq!(root.beside(), ["site"], "in round {round}");
        }
    }
    assert!(killed > 40, "{killed} were killed");
}

/// A root with an old site whose files can be replaced, but which cannot be exchanged: whoever
/// publishes may not write the folder above it. The user to publish as, if it is another one.
fn fixed() -> (Root, Option<u32>) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let root = Root::new();
    root.publish(&OLD).unwrap();
    root.with_foreign();
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    let nobody = 65534;
    let is_root = std::fs::metadata(root.0.path()).unwrap().uid() == 0;
    if !is_root {
        mode(&root.home(), 0o555);
        return (root, None);
    }
    mode(root.0.path(), 0o755);
    for entry in walkdir::WalkDir::new(root.out()) {
        chown(entry.unwrap().path(), Some(nobody), None).unwrap();
    }
    (root, Some(nobody))
}

/// Whether another user may run this program at all.
fn can_run_as(user: Option<u32>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg("--list").stdout(Stdio::null());
    if let Some(user) = user {
        command.uid(user);
    }
    let can = command.status().is_ok_and(|status| status.success());
    if !can {
        skip("another user may not run the tests here");
    }
    can
}

#[test]
fn where_files_are_replaced_one_by_one_each_is_whole_and_the_next_run_completes_the_site() {
    let whole: Vec<_> = [expected(&OLD), expected(&NEW)].concat();
    for step in 0.. {
        let (root, user) = fixed();
        if !can_run_as(user) {
            return;
        }
        let reached = killed_at(root.0.path(), step, user);
        let now = files(&root.out()).into_iter();
        let now = now.filter(|(path, _)| !path.starts_with(".dpg-"));
        for (path, bytes) in now.filter(|(path, _)| FOREIGN.iter().all(|(other, _)| other != path))
        {
            let file = (path, String::from_utf8(bytes).unwrap());
            assert!(whole.contains(&file), "{file:?} after step {step}");
        }
        has_foreign(&root.out(), &format!("after step {step}"));
        assert!(!killed_at(root.0.path(), usize::MAX, user), "it ends");
        assert_eq!(site(&root.out()), expected(&NEW), "after step {step}");
        has_foreign(&root.out(), &format!("in the end, after step {step}"));
        assert_eq!(root.beside(), ["site"]);
        let list = std::fs::read_to_string(root.out().join(".dpg-site")).unwrap();
        assert!(list.contains("\"complete\": true"), "{list}");
        if !reached {
            assert!(step > 2 * NEW.0.len(), "{step} steps");
            return;
        }
    }
}
