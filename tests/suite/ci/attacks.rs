//! The check of a change whose repository tries every way in which git runs commands.

use std::fs::{read_to_string, remove_dir_all, write};

use serde_json::Value;

use crate::ci::support::{Runner, pull_request};
use crate::git::attacked::{Attacked, commit};
use crate::git::payloads::set;

/// A change with a broken entry, committed, of a registry in `sub`.
fn change(attacked: &Attacked) {
    attacked.change();
    let file = attacked.root.join("registry/broken.yaml");
    write(file, "name: Broken\n").unwrap();
    if attacked.top().join(".git").is_dir() {
        commit(attacked.top());
    }
    // What is written anew as it was makes git compare contents, which filters would see.
    attacked.change();
}

/// Whether the scripts find the base and report the change, for both forges.
fn is_checked(attacked: &Attacked, more: &[(&str, &str)]) {
    let Some(runner) = Runner::new() else { return };
    let root = ("DPG_ROOT", attacked.root.to_str().unwrap());
    let environment = [&[root], more].concat();
    let event = pull_request(&attacked.base);
    let run = runner.on_actions("base.sh", &event, &environment);
    assert_eq!(attacked.marks.left(), [""; 0]);
    assert_eq!(run.stdout.trim(), attacked.base, "{}", run.stderr);
    let run = runner.on_actions("check.sh", &event, &environment);
    assert_eq!(attacked.marks.left(), [""; 0]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    for words in [
        "- `broken` has no page",
        "goods/barn-door/",
        "cannot be published",
    ] {
        assert!(report.contains(words), "{report}");
    }
    assert!(!report.contains("corn-cart"), "{report}");
    assert!(
        report.contains("files that all pages are built from"),
        "{report}"
    );
    let out = runner.path("out");
    let gitlab = [
        ("GITLAB_CI", "true"),
        ("CI_MERGE_REQUEST_IID", "7"),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", attacked.base.as_str()),
        ("DPG_OUT", out.to_str().unwrap()),
    ];
    let run = runner.run("check.sh", &[&gitlab, &environment[..]].concat());
    assert_eq!(attacked.marks.left(), [""; 0]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let quality = read_to_string(out.join("code-quality.json")).unwrap();
    let quality: Vec<Value> = serde_json::from_str(&quality).unwrap();
    assert_eq!(quality[0]["location"]["path"], "sub/registry/broken.yaml");
}

#[test]
fn a_committed_bare_repository_cannot_speak_for_the_change() {
    let attacked = Attacked::new("sub");
    attacked.disguise();
    // A look-alike that calls its own state the base.
    write(attacked.root.join("refs/heads/origin"), "0\n").unwrap();
    write(attacked.root.join("content.md"), "words\n").unwrap();
    std::fs::create_dir(attacked.root.join("themes")).unwrap();
    write(attacked.root.join("themes/x"), "words\n").unwrap();
    change(&attacked);
    is_checked(&attacked, &[]);
}

#[test]
fn settings_of_the_clone_and_the_environment_run_nothing() {
    let attacked = Attacked::new("sub");
    let config = attacked.top().join(".git/config");
    attacked.marks.poison(&config, "../sub/");
    let nowhere = attacked.marks.folder("nowhere");
    set(&config, "core.worktree", &nowhere);
    attacked.marks.poison_tree(&attacked.root);
    std::fs::create_dir(attacked.root.join("themes")).unwrap();
    write(attacked.root.join("themes/x"), "words\n").unwrap();
    change(&attacked);
    let other = Attacked::new("");
    let folder = other.top().join(".git");
    let external = attacked.marks.command("external");
    let environment = [
        ("GIT_DIR", folder.to_str().unwrap()),
        ("GIT_WORK_TREE", other.top().to_str().unwrap()),
        ("GIT_EXTERNAL_DIFF", &external),
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "core.fsmonitor"),
        ("GIT_CONFIG_VALUE_0", &external),
    ];
    is_checked(&attacked, &environment);
}

#[test]
fn a_check_outside_of_any_repository_says_so() {
    let attacked = Attacked::new("sub");
    attacked.disguise();
    change(&attacked);
    remove_dir_all(attacked.top().join(".git")).unwrap();
    let Some(runner) = Runner::new() else { return };
    let root = [("DPG_ROOT", attacked.root.to_str().unwrap())];
    let event = pull_request(&attacked.base);
    for script in ["base.sh", "check.sh"] {
        let run = runner.on_actions(script, &event, &root);
        assert_eq!(attacked.marks.left(), [""; 0]);
        assert_eq!(run.status, 2, "{}{}", run.stdout, run.stderr);
        let said = run.stdout + &run.stderr;
        assert!(said.contains("not in a git repository"), "{said}");
    }
    let report = runner.report();
    assert!(report.contains("not in a git repository"), "{report}");
}
