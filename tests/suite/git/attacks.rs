//! Repositories that try every way in which git runs commands: none may run, and what changed is still found.

use std::fs::{create_dir_all, remove_file, write};
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::git::attacked::{Attacked, commit};
use crate::git::payloads::{script, set};
use crate::support::{Run, git};

#[test]
fn a_committed_bare_repository_runs_nothing_and_hides_nothing() {
    let attacked = Attacked::new("sub");
    attacked.disguise();
    attacked.tells_the_change(&[]);
}

#[test]
fn a_folder_that_looks_like_a_bare_repository_is_none() {
    let attacked = Attacked::new("sub");
    attacked.disguise();
    attacked.change();
    std::fs::remove_dir_all(attacked.top().join(".git")).unwrap();
    attacked.has_no_repository();
    // With no `core.worktree` it is not even one that can be compared.
    set(&attacked.root.join("config"), "core.worktree", ".");
    attacked.has_no_repository();
}

#[test]
fn a_clone_whose_settings_name_commands_runs_none() {
    let attacked = Attacked::new("");
    attacked
        .marks
        .poison(&attacked.top().join(".git/config"), "../");
    attacked.marks.poison_tree(attacked.top());
    let elsewhere = attacked.marks.folder("elsewhere");
    set(
        &attacked.top().join(".git/config"),
        "core.worktree",
        &elsewhere,
    );
    // First there is no such folder.
    attacked.tells_the_change(&[]);
    create_dir_all(elsewhere).unwrap();
    attacked.tells_the_change(&[]);
}

#[test]
fn a_clone_in_a_folder_above_runs_none_either() {
    let attacked = Attacked::new("data/goods");
    attacked
        .marks
        .poison(&attacked.top().join(".git/config"), "../data/goods/");
    attacked.marks.poison_tree(&attacked.root);
    attacked.tells_the_change(&[]);
}

#[test]
fn missing_objects_are_not_fetched() {
    let attacked = Attacked::new("");
    let config = attacked.top().join(".git/config");
    attacked.marks.poison(&config, "../");
    for (key, value) in [
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.partialclonefilter", "blob:none"),
        ("fetch.bundleURI", "http://127.0.0.1:9/bundle"),
    ] {
        set(&config, key, value);
    }
    let entry = git(
        attacked.top(),
        &["rev-parse", "HEAD:registry/ash-tree.yaml"],
    );
    attacked.change();
    let blob = format!(".git/objects/{}/{}", &entry[..2], &entry[2..]);
    remove_file(attacked.top().join(blob)).unwrap();
    // A git that does not know the variable which stops it.
    let old = attacked.marks.folder("old");
    let real = Command::new("sh")
        .args(["-c", "command -v git"])
        .output()
        .unwrap();
    let real = Run::from(real).stdout;
    let line = format!("unset GIT_NO_LAZY_FETCH; exec {} \"$@\" #", real.trim());
    script(&Path::new(&old).join("git"), &line);
    let path = std::env::var("PATH").unwrap();
    let old = [("PATH", &*format!("{old}:{path}"))];
    for url in [
        "/nowhere",
        "ssh://nowhere/x",
        "ext::sh -c touch%20x",
        "git://127.0.0.1:9/x",
    ] {
        set(&config, "remote.origin.url", url);
        for environment in [&[][..], &old] {
            let run = attacked.dpg(&["review", "--base", &attacked.base], environment);
            assert_eq!(run.status, 2, "{}", run.stdout);
            let reason = "is not in this clone";
            assert!(run.stderr.contains(reason), "{}", run.stderr);
            let run = attacked.dpg(&["changes"], environment);
            assert_eq!(run.status, 2, "{}", run.stdout);
        }
    }
}

#[test]
fn a_submodule_runs_nothing() {
    let stranger = Attacked::new("");
    let attacked = Attacked::new("");
    let from = stranger.top().to_str().unwrap();
    let allow = ["-c", "protocol.file.allow=always"];
    let add = ["submodule", "--quiet", "add", from, "registry/part"];
    git(attacked.top(), &[&allow[..], &add].concat());
    commit(attacked.top());
    // Its own settings, those of the whole, and content that is not committed.
    let inner = attacked.top().join(".git/modules/registry/part/config");
    attacked.marks.poison(&inner, "../../../../registry/part/");
    let part = attacked.root.join("registry/part");
    attacked.marks.poison_tree(&part);
    write(part.join("registry/ash-tree.yaml"), "name: Other\n").unwrap();
    attacked
        .marks
        .poison(&attacked.top().join(".git/config"), "../");
    set(
        &attacked.top().join(".git/config"),
        "diff.ignoreSubmodules",
        "none",
    );
    let run = attacked.dpg(&["review", "--base", "HEAD", "--format", "json"], &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let review: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (&review["entries"], &review["others"]),
        (&json!([]), &json!([]))
    );
    let run = attacked.dpg(&["changes"], &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    // A registry that is itself the submodule.
    let inside = attacked.at(part);
    let run = inside.dpg(
        &["review", "--base", &stranger.base, "--format", "json"],
        &[],
    );
    let review: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(review["entries"][0]["id"], "ash-tree", "{}", run.stdout);
}

#[test]
fn the_environment_of_the_caller_changes_nothing() {
    let attacked = Attacked::new("data");
    let other = Attacked::new("");
    let there = |name: &str| other.top().join(name).to_str().unwrap().to_owned();
    let command = |name: &str| attacked.marks.command(name);
    let (folder, index, shallow) = (there(".git"), there(".git/index"), there("shallow"));
    write(&shallow, format!("{}\n", attacked.base)).unwrap();
    let (nowhere, program) = (there("nowhere"), attacked.marks.folder("program"));
    attacked.marks.program(Path::new(&program), "program");
    let commands = ["external", "pager", "ssh", "proxy", "editor", "fsmonitor"].map(command);
    let environment = [
        ("GIT_DIR", folder.as_str()),
        ("GIT_COMMON_DIR", &folder),
        ("GIT_WORK_TREE", &nowhere),
        ("GIT_INDEX_FILE", &index),
        ("GIT_OBJECT_DIRECTORY", &nowhere),
        ("GIT_ALTERNATE_OBJECT_DIRECTORIES", &nowhere),
        ("GIT_NAMESPACE", "other"),
        ("GIT_PREFIX", "other/"),
        ("GIT_SHALLOW_FILE", &shallow),
        ("GIT_GRAFT_FILE", &shallow),
        ("GIT_CEILING_DIRECTORIES", attacked.top().to_str().unwrap()),
        ("GIT_LITERAL_PATHSPECS", "0"),
        ("GIT_ICASE_PATHSPECS", "1"),
        ("GIT_ATTR_SOURCE", "HEAD"),
        ("GIT_EXTERNAL_DIFF", &commands[0]),
        ("GIT_PAGER", &commands[1]),
        ("GIT_SSH_COMMAND", &commands[2]),
        ("GIT_PROXY_COMMAND", &commands[3]),
        ("GIT_EDITOR", &commands[4]),
        ("GIT_ASKPASS", &program),
        ("GIT_SSH", &program),
        ("GIT_CONFIG_COUNT", "2"),
        ("GIT_CONFIG_KEY_0", "core.fsmonitor"),
        ("GIT_CONFIG_VALUE_0", &commands[5]),
        ("GIT_CONFIG_KEY_1", "core.worktree"),
        ("GIT_CONFIG_VALUE_1", &nowhere),
    ];
    attacked.tells_the_change(&environment);
}
