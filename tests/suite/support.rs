//! What several tests share: the program, its folders, the real entries, what is skipped.

pub(crate) mod dice;
pub(crate) mod kill;
pub(crate) mod program;
pub(crate) mod property;
pub(crate) mod rendered;
pub(crate) mod sample;
pub(crate) mod scribe;
pub(crate) mod sites;
pub(crate) mod terminal;
pub(crate) mod values;

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a run of the program gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program in a folder, free of the caller's environment as far as it matters.
pub(crate) fn dpg(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("SOURCE_DATE_EPOCH")
        .env_remove("NO_COLOR")
        .env_remove("DPG_SIGNING_KEY")
        .output()
        .unwrap();
    Run::from(output)
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The project's own root.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Copies a folder with all in it; links stay links.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        let kind = entry.file_type();
        if kind.is_dir() {
            std::fs::create_dir_all(&target).unwrap();
        } else if kind.is_symlink() {
            let leads_to = std::fs::read_link(entry.path()).unwrap();
            std::os::unix::fs::symlink(leads_to, &target).unwrap();
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// The project's own registry in a fresh folder.
pub(crate) fn own_registry() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["registry", "content"] {
        copy(&project().join(name), &folder.path().join(name));
    }
    std::fs::write(folder.path().join("site.toml"), own_settings()).unwrap();
    folder
}

/// The project's own settings, for a site in English only.
pub(crate) fn own_settings() -> String {
    let settings = std::fs::read_to_string(project().join("site.toml")).unwrap();
    let lines = settings.lines().map(|line| {
        let (key, value) = line.split_once(" = ").unwrap_or((line, ""));
        match key {
            "languages" => "languages = [\"en\"]\n".to_owned(),
            "description" => format!("description = \"{}\"\n", value.split('"').nth(1).unwrap()),
            _ => format!("{line}\n"),
        }
    });
    lines.collect()
}

/// A registry imported from the real entries of one shape.
pub(crate) fn imported(source: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let source = source.to_str().unwrap();
    let run = dpg(
        folder.path(),
        &["-q", "import", "dpga", source, "--into", "."],
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    folder
}

/// All files below a folder by relative path, sorted.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            let bytes = std::fs::read(entry.path()).unwrap();
            (path.to_str().unwrap().to_owned(), bytes)
        })
        .collect()
}

/// Says plainly that a test was skipped, also in the closing line of `scripts/test`.
pub(crate) fn skip(reason: &str) {
    println!("SKIPPED: {reason}");
    if let Some(list) = std::env::var_os("DPG_TEST_SKIPS") {
        let mut list = OpenOptions::new()
            .append(true)
            .create(true)
            .open(list)
            .unwrap();
        writeln!(list, "{reason}").unwrap();
    }
}

/// Skips a test for the lack of a tool; in CI the lack is a failure.
pub(crate) fn lacks(tool: &str) {
    assert!(
        std::env::var_os("CI").is_none(),
        "{tool} is missing: `scripts/test` installs it where it may"
    );
    skip(&format!("{tool} is missing"));
}

/// The folder of real entries, for tests that state facts about them; nothing, said plainly, where it
/// is absent, which is a failure in CI.
pub(crate) fn real_entries() -> Option<PathBuf> {
    let shared =
        std::env::var_os("DPG_SHARED").map_or_else(|| project().join("../shared"), PathBuf::from);
    let folder = shared.join("dpga");
    if folder.is_dir() {
        return Some(folder);
    }
    let reason = "the shared real entries are absent (DPG_SHARED names the folder above `dpga/`)";
    assert!(std::env::var_os("CI").is_none(), "{reason}");
    skip(reason);
    None
}

/// A registry in a folder of its own, gone when it is dropped.
pub(crate) struct Scratch(tempfile::TempDir);

impl Scratch {
    /// A registry without entries.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let site = project().join("tests/fixtures/site.toml");
        std::fs::copy(site, folder.path().join("site.toml")).unwrap();
        std::fs::create_dir(folder.path().join("registry")).unwrap();
        Self(folder)
    }

    /// A registry with files, named relative to its root.
    pub(crate) fn with<T: AsRef<[u8]>>(files: &[(&str, T)]) -> Self {
        let scratch = Self::new();
        for (path, content) in files {
            scratch.write(path, content);
        }
        scratch
    }

    /// The root.
    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file, named relative to the root.
    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let file = self.root().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, content).unwrap();
    }

    /// `dpg validate` on a fixed day.
    pub(crate) fn validate(&self, arguments: &[&str]) -> Run {
        let fixed = ["validate", "--as-of", "2026-07-01"];
        dpg(self.root(), &[&fixed[..], arguments].concat())
    }

    /// Makes a commit of all there is, in a repository that is made when there is none; gives its id.
    pub(crate) fn commit(&self) -> String {
        if !self.root().join(".git").exists() {
            git(self.root(), &["init", "-q", "-b", "main"]);
        }
        git(self.root(), &["add", "-A"]);
        git(
            self.root(),
            &["commit", "-q", "--allow-empty", "-m", "A state"],
        );
        git(self.root(), &["rev-parse", "HEAD"])
    }

    /// Takes a file away, named relative to the root.
    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.root().join(path)).unwrap();
    }

    /// `dpg review` on a fixed day.
    pub(crate) fn review(&self, arguments: &[&str]) -> Run {
        let fixed = ["review", "--as-of", "2026-07-01"];
        dpg(self.root(), &[&fixed[..], arguments].concat())
    }

    /// `dpg review` as the document for programs.
    pub(crate) fn reviewed(&self, arguments: &[&str]) -> serde_json::Value {
        let run = self.review(&[&["--format", "json"], arguments].concat());
        assert!(run.status < 2, "{}", run.stderr);
        serde_json::from_str(&run.stdout).unwrap()
    }

    /// The findings of `dpg validate`, one JSON object each.
    pub(crate) fn findings(&self) -> Vec<serde_json::Value> {
        let run = self.validate(&["--format", "json"]);
        let lines = run.stdout.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

/// Runs `git` in a folder, free of the user's own settings and with fixed people and days, so that
/// commits have the same ids everywhere; gives what it said.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .envs([
            ("GIT_AUTHOR_NAME", "A"),
            ("GIT_AUTHOR_EMAIL", "a@example.org"),
            ("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"),
            ("GIT_COMMITTER_NAME", "A"),
            ("GIT_COMMITTER_EMAIL", "a@example.org"),
            ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z"),
        ])
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "git {arguments:?}: {words}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// An entry without a single finding.
pub(crate) fn sound_entry() -> String {
    std::fs::read_to_string(project().join("tests/fixtures/harvest-ledger.yaml")).unwrap()
}

/// The same of another good of the same organisation, with a name, site and repository of its own.
pub(crate) fn entry_of(name: &str) -> String {
    let slug = name.to_lowercase().replace(' ', "-");
    let entry = sound_entry().replace("Harvest Ledger", name);
    let entry = entry.replace("harvest-ledger.example.org", &format!("{slug}.example.org"));
    entry.replace(
        "example.org/harvest/ledger",
        &format!("example.org/{slug}/main"),
    )
}

/// Whether a committed file is what a test gives; with `UPDATE_GOLDEN=1` it becomes that.
pub(crate) fn golden(file: &Path, given: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(file, given).unwrap();
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(expected.as_str(), given);
    assert!(
        given == expected,
        "`{}` differs; UPDATE_GOLDEN=1 renews it:\n{}",
        file.display(),
        diff.unified_diff().context_radius(2)
    );
}
