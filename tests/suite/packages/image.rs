//! The image: what goes into it, and what its linter says. No engine runs here.

use std::collections::BTreeSet;
use std::process::Command;

use crate::support::sites::passes;
use crate::support::{copy, lacks, project};

fn text(name: &str) -> String {
    std::fs::read_to_string(project().join(name)).unwrap()
}

/// What `.dockerignore` lets through: names in the root.
fn context() -> BTreeSet<String> {
    let list = text(".dockerignore");
    let mut rules = list.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(rules.next(), Some("*"), "all else stays out");
    let names = rules.map(|line| line.strip_prefix('!').unwrap().to_owned());
    names.collect()
}

#[test]
fn the_image_is_built_from_all_that_the_program_is_made_of() {
    let script = text("build.rs");
    let sources = script.split_once("const SOURCES").unwrap().1;
    let sources = sources
        .split_once(" = [")
        .unwrap()
        .1
        .split_once(']')
        .unwrap()
        .0;
    let mut needed: BTreeSet<String> = sources
        .split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    for line in text("src/embedded.rs").lines() {
        let Some((_, folder)) = line.split_once("include_dir!(\"$CARGO_MANIFEST_DIR/") else {
            continue;
        };
        let folder = folder.split('"').next().unwrap();
        assert!(needed.contains(folder), "build.rs does not know `{folder}`");
    }
    needed.extend(["build.rs", "LICENSE"].map(str::to_owned));
    assert_eq!(context(), needed);

    let folder = tempfile::tempdir().unwrap();
    for name in context() {
        let to = folder.path().join(&name);
        let from = project().join(&name);
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(&from, &to).unwrap();
        }
    }
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--offline", "--locked", "--no-deps"]);
    cargo
        .args(["--format-version", "1"])
        .current_dir(folder.path());
    let known = passes(&mut cargo);
    assert!(known.contains("\"src_path\":") && known.contains("src/main.rs"));
}

#[test]
fn the_image_is_pinned_and_not_of_root() {
    let file = text("Dockerfile");
    let bases: Vec<&str> = file
        .lines()
        .filter_map(|line| line.strip_prefix("FROM "))
        .collect();
    assert_eq!(bases.len(), 2, "{bases:?}");
    for base in &bases {
        let version = base.split(' ').next().unwrap().split_once(':').unwrap().1;
        let exact = version.split('-').next().unwrap().split('.').count() == 3;
        assert!(exact, "{base}: not an exact version");
    }
    let rust = text("Cargo.toml");
    let rust = rust.split_once("rust-version = \"").unwrap().1;
    let rust = rust.split('"').next().unwrap();
    assert!(bases[0].starts_with(&format!("rust:{rust}.")), "{bases:?}");
    let end = file.rsplit_once("FROM ").unwrap().1;
    let user = end.split_once("\nUSER ").unwrap().1.lines().next().unwrap();
    assert!(user.parse::<u32>().unwrap() > 999, "{user}");
}

#[test]
fn the_image_passes_hadolint() {
    let linter = project().join("target/tools/bin/hadolint");
    if !linter.is_file() {
        return lacks("hadolint (`scripts/test` installs it into `target/tools`)");
    }
    passes(Command::new(&linter).arg(project().join("Dockerfile")));
    let folder = tempfile::tempdir().unwrap();
    let wrong = folder.path().join("Dockerfile");
    std::fs::write(&wrong, "FROM alpine\nRUN cd /tmp && sudo ls\n").unwrap();
    let output = Command::new(&linter).arg(&wrong).output().unwrap();
    assert!(!output.status.success(), "the linter lets everything pass");
}
