//! What `dpg --version` says of a build: the build script in sources from everywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::sites::passes;
use crate::support::{copy, git, project};

/// The time of the commit: 1 July 2026 at 00:30 in Berlin, which is still June in UTC.
const TIME: &str = "2026-07-01T00:30:00+02:00";

/// Small sources with the build script of the project, which is compiled for them.
struct Sources {
    folder: TempDir,
    script: PathBuf,
}

impl Sources {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sources = folder.path().join("sources");
        for name in ["schema", "src", "starter", "themes"] {
            std::fs::create_dir_all(sources.join(name)).unwrap();
            std::fs::write(sources.join(name).join("file"), name).unwrap();
        }
        for name in ["Cargo.toml", "Cargo.lock", "build.rs", ".gitattributes"] {
            std::fs::copy(project().join(name), sources.join(name)).unwrap();
        }
        let script = compile(&sources);
        Self { folder, script }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("sources")
    }

    /// Makes them a commit and gives its id.
    fn commit(&self) -> String {
        let path = self.path();
        git(&path, &["init", "-q", "-b", "main"]);
        git(&path, &["add", "-A"]);
        let mut commit = Command::new("git");
        commit.args(["-c", "user.name=A", "-c", "user.email=a@example.org"]);
        commit.args(["commit", "-q", "-m", "A state"]);
        commit.env("GIT_COMMITTER_DATE", TIME);
        passes(commit.current_dir(&path));
        git(&path, &["rev-parse", "HEAD"])
    }

    /// What a release build in a folder gets.
    fn release(&self, folder: &Path, variables: &[(&str, &str)]) -> Built {
        Built::by(
            &self.script,
            folder,
            &[&[("PROFILE", "release")], variables].concat(),
        )
    }
}

/// Compiles the build script of a folder, outside of it.
fn compile(folder: &Path) -> PathBuf {
    let script = folder.with_extension("script");
    let mut command = Command::new("rustc");
    command.args(["--edition", "2024", "-o"]).arg(&script);
    passes(command.arg(folder.join("build.rs")));
    script
}

/// What a build script tells the program.
#[derive(Debug, PartialEq)]
struct Built {
    version: String,
    commit: String,
    sources: String,
}

impl Built {
    fn by(script: &Path, folder: &Path, variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(script);
        command.current_dir(folder);
        for name in ["DPG_COMMIT", "SOURCE_DATE_EPOCH"] {
            command.env_remove(name);
        }
        command.env("CARGO_PKG_VERSION", "0.1.0");
        let said = passes(command.envs(variables.iter().copied()));
        let told = |name: &str| {
            let start = format!("cargo::rustc-env={name}=");
            let value = said.lines().find_map(|line| line.strip_prefix(&start));
            value.unwrap().to_owned()
        };
        Self {
            version: told("DPG_VERSION"),
            commit: told("DPG_BUILT_FROM"),
            sources: told("DPG_SOURCES"),
        }
    }
}

#[test]
fn a_repository_gives_commit_and_day_and_changes_are_told() {
    let sources = Sources::new();
    let path = sources.path();
    let id = sources.commit();
    let short = &id[..10];
    let built = sources.release(&path, &[]);
    assert_eq!(built.version, format!("0.1.0 ({short} 2026-06-30)"));
    assert_eq!(built.commit, id);

    let other = tempfile::tempdir().unwrap();
    copy(&path, other.path());
    assert_eq!(sources.release(other.path(), &[]), built, "another folder");

    std::fs::write(path.join("notes.txt"), "not part of it").unwrap();
    assert_eq!(sources.release(&path, &[]), built, "a file beside");
    std::fs::write(path.join("src/more"), "new").unwrap();
    let changed = sources.release(&path, &[]);
    assert_eq!(changed.version, format!("0.1.0 ({short}-dirty 2026-06-30)"));
    assert_eq!(changed.commit, "", "no commit has these sources");
    assert_ne!(changed.sources, built.sources);
}

#[test]
fn a_work_tree_of_a_repository_is_one() {
    let sources = Sources::new();
    let id = sources.commit();
    let tree = sources.folder.path().join("tree");
    let add = ["worktree", "add", "-q", tree.to_str().unwrap()];
    git(&sources.path(), &add);
    assert_eq!(sources.release(&tree, &[]).commit, id);
}

#[test]
fn without_git_the_variables_say_it() {
    let sources = Sources::new();
    let path = sources.path();
    let version = |variables: &[(&str, &str)]| sources.release(&path, variables).version;
    let time = ("SOURCE_DATE_EPOCH", "1782858600");
    let commit = ("DPG_COMMIT", "0123456789abcdef0123456789abcdef01234567");
    assert_eq!(version(&[]), "0.1.0");
    assert_eq!(version(&[time]), "0.1.0 (2026-06-30)");
    assert_eq!(version(&[commit]), "0.1.0 (0123456789)");
    assert_eq!(version(&[commit, time]), "0.1.0 (0123456789 2026-06-30)");
    assert_eq!(version(&[("DPG_COMMIT", "main")]), "0.1.0", "not an id");
    assert_eq!(sources.release(&path, &[commit]).commit, commit.1);

    let around = sources.folder.path();
    git(around, &["init", "-q", "-b", "main"]);
    git(around, &["add", "-A"]);
    git(around, &["commit", "-q", "-m", "Another project"]);
    assert_eq!(version(&[]), "0.1.0", "the repository of another project");
}

#[test]
fn the_compiler_is_not_called_anew_for_each_commit() {
    let sources = Sources::new();
    sources.commit();
    let debug = [("PROFILE", "debug")];
    let built = Built::by(&sources.script, &sources.path(), &debug);
    assert_eq!(built.version, "0.1.0 (debug build)");
}

#[test]
fn an_archive_of_git_knows_its_commit() {
    let sources = Sources::new();
    let id = sources.commit();
    let archive = sources.folder.path().join("archive.tar");
    let unpacked = sources.folder.path().join("unpacked");
    std::fs::create_dir(&unpacked).unwrap();
    let out = format!("--output={}", archive.display());
    git(&sources.path(), &["archive", &out, "HEAD"]);
    passes(
        Command::new("tar")
            .arg("-xf")
            .arg(&archive)
            .arg("-C")
            .arg(&unpacked),
    );
    let script = compile(&unpacked);
    let built = Built::by(&script, &unpacked, &[("PROFILE", "release")]);
    assert_eq!(built, sources.release(&sources.path(), &[]));
    assert_eq!(built.commit, id);
}

#[test]
fn a_package_of_cargo_knows_its_commit() {
    let sources = Sources::new();
    let path = sources.path();
    let id = "0123456789abcdef0123456789abcdef01234567";
    let built = |dirty: &str| {
        let text = format!(
            "{{\n  \"git\": {{\n    \"sha1\": \"{id}\"{dirty}\n  }},\n  \"path_in_vcs\": \"\"\n}}"
        );
        std::fs::write(path.join(".cargo_vcs_info.json"), text).unwrap();
        sources.release(&path, &[])
    };
    let clean = built("");
    assert_eq!(
        (clean.version.as_str(), clean.commit.as_str()),
        ("0.1.0 (0123456789)", id)
    );
    let dirty = built(",\n    \"dirty\": true");
    assert_eq!(
        (dirty.version.as_str(), dirty.commit.as_str()),
        ("0.1.0 (0123456789-dirty)", "")
    );
}
