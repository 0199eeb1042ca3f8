//! What the tests of the CI scripts share: a repository with a registry, and scripts run as a runner runs them.

use std::collections::BTreeMap;
use std::fs::{create_dir, create_dir_all, read_to_string, write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Run, lacks, project, sound_entry};

/// Whether all tools are there; the first that is not is named.
pub(crate) fn have(tools: &[&str]) -> bool {
    for tool in tools {
        let found = Command::new(tool)
            .arg("--version")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if found.is_err() {
            lacks(tool);
            return false;
        }
    }
    true
}

/// A runner: a repository in `repo/`, its folder for temporary files in `temp/`.
pub(crate) struct Runner(TempDir);

impl Runner {
    /// With a repository that has no commit; nothing where a tool is missing, which is said.
    pub(crate) fn new() -> Option<Self> {
        if !have(&["git", "bash", "jq"]) {
            return None;
        }
        let runner = Self(tempfile::tempdir().unwrap());
        create_dir(runner.path("repo")).unwrap();
        create_dir(runner.path("temp")).unwrap();
        runner.git(&["init", "--quiet", "--initial-branch", "main"]);
        Some(runner)
    }

    /// With a registry of one sound entry, committed.
    pub(crate) fn with_registry() -> Option<Self> {
        let runner = Self::new()?;
        let site = read_to_string(project().join("tests/fixtures/site.toml")).unwrap();
        runner.write("site.toml", &site);
        runner.write("registry/harvest-ledger.yaml", &sound_entry());
        runner.commit();
        Some(runner)
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.0.path().join(relative)
    }

    /// Writes a file of the repository.
    pub(crate) fn write(&self, relative: &str, text: &str) {
        let file = self.path("repo").join(relative);
        create_dir_all(file.parent().unwrap()).unwrap();
        write(file, text).unwrap();
    }

    /// The settings of the site.
    pub(crate) fn site(&self) -> String {
        read_to_string(self.path("repo/site.toml")).unwrap()
    }

    /// What `git` says in the repository.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let run = Command::new("git")
            .args(["-c", "user.name=Tester", "-c", "user.email=t@example.org"])
            .args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath="])
            .args(arguments)
            .current_dir(self.path("repo"))
            .env("HOME", self.path("temp"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success(), "git {arguments:?}: {said}");
        String::from_utf8(run.stdout).unwrap().trim().to_owned()
    }

    /// Commits all there is; the id of the commit.
    pub(crate) fn commit(&self) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "a step"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Starts a branch where `main` is now.
    pub(crate) fn branch(&self) {
        self.git(&["checkout", "--quiet", "-b", "change"]);
    }

    /// Runs a script of `action/` in the repository, with nothing of this test's own environment but what is needed.
    pub(crate) fn run(&self, script: &str, environment: &[(&str, &str)]) -> Run {
        let mut words = script.split(' ');
        let program = project().join("action").join(words.next().unwrap());
        Command::new(program)
            .args(words)
            .current_dir(self.path("repo"))
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("HOME", self.path("temp"))
            .env("RUNNER_TEMP", self.path("temp"))
            .env("GITHUB_OUTPUT", self.path("output"))
            .env("DPG", env!("CARGO_BIN_EXE_dpg"))
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .output()
            .unwrap()
            .into()
    }

    /// Runs a script on Actions, for an event.
    pub(crate) fn on_actions(&self, script: &str, event: &Event, more: &[(&str, &str)]) -> Run {
        let file = self.path("event.json");
        write(&file, event.payload.to_string()).unwrap();
        let mut environment = vec![
            ("GITHUB_ACTIONS", "true"),
            ("GITHUB_EVENT_NAME", event.name),
            ("GITHUB_EVENT_PATH", file.to_str().unwrap()),
            ("GITHUB_REPOSITORY", "org/goods"),
        ];
        environment.extend(more);
        self.run(script, &environment)
    }

    /// The outputs that the steps so far have set.
    pub(crate) fn outputs(&self) -> BTreeMap<String, String> {
        let text = read_to_string(self.path("output")).unwrap_or_default();
        text.lines()
            .map(|line| line.split_once('=').unwrap())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    /// The report that the check left.
    pub(crate) fn report(&self) -> String {
        read_to_string(Path::new(&self.outputs()["report"])).unwrap()
    }
}

/// What started a workflow.
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) payload: Value,
}

/// A pull request with a base as the event has it.
pub(crate) fn pull_request(base: &str) -> Event {
    Event {
        name: "pull_request",
        payload: serde_json::json!({"pull_request": {"number": 7, "base": {"sha": base}}}),
    }
}
