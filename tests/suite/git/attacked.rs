//! Repositories that try to run commands, and what all commands that ask git must still tell of them.

use std::fs::{create_dir_all, read_to_string, remove_file, write};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::git::payloads::{Marks, set};
use crate::support::{Run, copy, entry_of, git, project};

/// The entries that are there first; the first letter of a name chooses the filter that tries to run.
const FIRST: [&str; 5] = [
    "Ash Tree",
    "Bark Boat",
    "Corn Cart",
    "Dove Den",
    "East Gate",
];

/// A repository whose registry lies in some folder of it.
pub(crate) struct Attacked {
    folder: TempDir,
    pub(crate) root: PathBuf,
    pub(crate) base: String,
    pub(crate) marks: Marks,
}

impl Attacked {
    /// With five entries, committed; `below` is the folder of the registry, empty for the top.
    pub(crate) fn new(below: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join(below);
        create_dir_all(root.join("registry")).unwrap();
        let site = project().join("tests/fixtures/site.toml");
        std::fs::copy(site, root.join("site.toml")).unwrap();
        for name in FIRST {
            write(file(&root, name), entry_of(name)).unwrap();
        }
        let marks = Marks::new();
        git(folder.path(), &["init", "-q", "-b", "main"]);
        commit(folder.path());
        let base = git(folder.path(), &["rev-parse", "HEAD"]);
        Self {
            folder,
            root,
            base,
            marks,
        }
    }

    /// The same with another root.
    pub(crate) fn at(self, root: PathBuf) -> Self {
        Self { root, ..self }
    }

    pub(crate) fn top(&self) -> &Path {
        self.folder.path()
    }

    /// Changes, adds and removes an entry, and writes the others anew as they are.
    pub(crate) fn change(&self) {
        for name in &FIRST[1..] {
            write(file(&self.root, name), entry_of(name)).unwrap();
        }
        let other = entry_of("Ash Tree").replace("agriculture", "health");
        write(file(&self.root, "Ash Tree"), other).unwrap();
        write(file(&self.root, "Barn Door"), entry_of("Barn Door")).unwrap();
        remove_file(file(&self.root, "East Gate")).unwrap();
    }

    /// Makes the root look like a bare repository, of the same commits, whose settings name commands.
    pub(crate) fn disguise(&self) {
        let root = &self.root;
        copy(&self.top().join(".git/objects"), &root.join("objects"));
        create_dir_all(root.join("objects/info")).unwrap();
        write(root.join("objects/info/alternates"), "../../objects\n").unwrap();
        create_dir_all(root.join("refs/heads")).unwrap();
        write(root.join("refs/heads/main"), format!("{}\n", self.base)).unwrap();
        write(root.join("HEAD"), "ref: refs/heads/main\n").unwrap();
        let config = root.join("config");
        set(&config, "core.repositoryformatversion", "0");
        set(&config, "core.bare", "false");
        let here = ["--git-dir=.", "--work-tree=..", "read-tree", &self.base];
        git(root, &here);
        set(&config, "core.worktree", "..");
        self.marks.poison(&config, "");
        self.marks.poison_tree(root);
    }

    /// Runs the program in the root, with settings in its environment; nothing else may run.
    pub(crate) fn dpg(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dpg"));
        let command = command.args(["--as-of", "2026-07-01"]).args(arguments);
        let output = command
            .current_dir(&self.root)
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        assert_eq!(self.marks.left(), [""; 0], "{arguments:?} ran these");
        output.into()
    }

    /// Whether all commands that ask git tell what changed.
    pub(crate) fn tells_the_change(&self, environment: &[(&str, &str)]) {
        for head in [&[][..], &["--head", "HEAD"]] {
            self.change();
            let review = [&["review", "--base", &self.base, "--format", "json"], head].concat();
            let run = self.dpg(&review, environment);
            assert_eq!(run.status, 0, "{}", run.stderr);
            let review: Value = serde_json::from_str(&run.stdout).unwrap();
            let ids = review["entries"].as_array().unwrap().iter();
            let ids: Vec<_> = ids.map(|one| json!([one["id"], one["change"]])).collect();
            let expected = json!([
                ["ash-tree", "changed"],
                ["barn-door", "added"],
                ["east-gate", "removed"]
            ]);
            assert_eq!(json!(ids), expected);
            assert_eq!(review["base"], json!(self.base));
            commit(self.top());
        }
        self.change();
        write(file(&self.root, "Broken"), "name: Broken\n").unwrap();
        write(file(&self.root, "Corn Cart"), "name: Corn Cart\n").unwrap();
        let run = self.dpg(&["validate", "--changed-since", &self.base], environment);
        assert_eq!(run.status, 1, "{}", run.stderr);
        for name in ["broken", "corn-cart"] {
            let place = format!("registry/{name}.yaml:1:1");
            assert!(run.stdout.contains(&place), "{}", run.stdout);
        }
        remove_file(file(&self.root, "Broken")).unwrap();
        self.change();
        let run = self.dpg(&["changes"], environment);
        assert!(
            run.stdout.contains("barn-door"),
            "{}{}",
            run.stdout,
            run.stderr
        );
        let out = self.marks.folder("public");
        let run = self.dpg(&["build", "--out", &out], environment);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let page = read_to_string(Path::new(&out).join("changes/index.html")).unwrap();
        assert!(page.contains("barn-door"), "{page}");
    }

    /// Whether the commands that need git say that there is none.
    pub(crate) fn has_no_repository(&self) {
        for arguments in [
            &["review", "--base", &self.base][..],
            &["review"],
            &["validate", "--changed-since", &self.base],
        ] {
            let run = self.dpg(arguments, &[]);
            assert_eq!((run.status, run.stdout.as_str()), (2, ""));
            let reason = "not in a git repository";
            assert!(run.stderr.contains(reason), "{}", run.stderr);
        }
        assert_eq!(self.dpg(&["changes"], &[]).status, 2);
        let out = self.marks.folder("public");
        let run = self.dpg(&["build", "--out", &out], &[]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(run.stderr.contains("no git repository"), "{}", run.stderr);
    }
}

fn file(root: &Path, name: &str) -> PathBuf {
    let id = name.to_lowercase().replace(' ', "-");
    root.join(format!("registry/{id}.yaml"))
}

/// Commits all there is, with no hook and no filter.
pub(crate) fn commit(top: &Path) {
    let safe = [
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=/dev/null",
    ];
    let filters = ["clean", "process", "included", "conditional"];
    let mut options: Vec<String> = safe.map(str::to_owned).to_vec();
    for name in filters {
        for part in ["clean=", "process=", "required=false"] {
            options.extend(["-c".to_owned(), format!("filter.{name}.{part}")]);
        }
    }
    let work_tree = format!("--work-tree={}", top.display());
    options.push(work_tree);
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    git(top, &[&options[..], &["add", "-A"]].concat());
    let message = ["commit", "-q", "--allow-empty", "-m", "A state"];
    git(top, &[&options[..], &message].concat());
}
