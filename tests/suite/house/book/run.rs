//! The blocks of a page, run in order in a folder of the page.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use regex::Regex;
use tempfile::TempDir;

use super::blocks::{Block, Mark};
use super::checks;
use crate::support::{copy, project, sound_entry};

/// The day on which the pages are read, as `SOURCE_DATE_EPOCH`: 2026-07-01.
const DAY: &str = "1782864000";

/// What the pages name as the port of a server.
const PORT: &str = "4000";

/// A page that is being run.
pub(super) struct Page {
    name: String,
    home: TempDir,
    /// Where the next command runs.
    at: PathBuf,
    folders: usize,
    servers: Vec<(Child, String)>,
    /// What the commands of the last block printed.
    printed: String,
    pub(super) faults: Vec<String>,
    /// Outputs to write anew: the line of the block, and what it should be.
    pub(super) renewed: Vec<(usize, String)>,
}

impl Drop for Page {
    fn drop(&mut self) {
        for (server, _) in &mut self.servers {
            // It may have ended by itself.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

impl Page {
    pub(super) fn new(name: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let programs = home.path().join("bin");
        std::fs::create_dir(&programs).unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_dpg"), programs.join("dpg")).unwrap();
        let settings = "[user]\n\tname = You\n\temail = you@example.org\n[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n";
        std::fs::write(home.path().join(".gitconfig"), settings).unwrap();
        let mut page = Self {
            name: name.to_owned(),
            at: home.path().to_owned(),
            home,
            folders: 0,
            servers: Vec::new(),
            printed: String::new(),
            faults: Vec::new(),
            renewed: Vec::new(),
        };
        page.enter("an empty folder");
        page
    }

    fn fault(&mut self, line: usize, what: &str) {
        let name = &self.name;
        self.faults.push(format!("{name}:{line}: {what}"));
    }

    /// Goes to a new folder of a kind.
    fn enter(&mut self, kind: &str) {
        self.folders += 1;
        self.at = self.home.path().join(format!("{}", self.folders));
        let (home, at) = (self.home.path().to_owned(), self.at.clone());
        std::fs::create_dir(&at).unwrap();
        match kind {
            "an empty folder" => return,
            "a clone" => {
                for name in ["registry", "content", "examples"] {
                    copy(&project().join(name), &at.join(name));
                }
                for name in ["site.toml", "tests/fixtures/harvest-ledger.yaml"] {
                    std::fs::create_dir_all(at.join(name).parent().unwrap()).unwrap();
                    std::fs::copy(project().join(name), at.join(name)).unwrap();
                }
            }
            "a registry" => {
                std::fs::create_dir(at.join("registry")).unwrap();
                std::fs::write(at.join("registry/harvest-ledger.yaml"), sound_entry()).unwrap();
                let site = project().join("tests/fixtures/site.toml");
                std::fs::copy(site, at.join("site.toml")).unwrap();
            }
            _ => panic!("{}: there is no `in: {kind}`", self.name),
        }
        std::fs::write(at.join(".gitignore"), "/public/\n/.dpg/\n").unwrap();
        let commit = "git init -q && git add -A && git commit -q -m 'A registry'";
        let status = shell(&home, &at, commit).status().unwrap();
        assert!(status.success());
    }

    /// Runs a block, or checks it.
    pub(super) fn block(&mut self, block: &Block) {
        for mark in &block.marks {
            match mark {
                Mark::In(kind) => self.enter(kind),
                Mark::Given(commands) => {
                    let status = self.commands(commands);
                    if status != 0 {
                        let what = format!("what is given fails:\n{}", self.printed);
                        self.fault(block.line, &what);
                    }
                }
                _ => {}
            }
        }
        if block.not_run().is_some() {
            return;
        }
        if let Some(Mark::File(path)) = block.marks.iter().find(|m| matches!(m, Mark::File(_))) {
            let file = self.at.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, &block.text).unwrap();
        }
        if block.is_output() {
            return self.compare(block);
        }
        match block.language.as_str() {
            "sh" => self.run(block),
            language => {
                if let Err(what) = checks::check(language, block) {
                    self.fault(block.line, &what);
                }
            }
        }
    }

    /// Runs the commands of a block.
    fn run(&mut self, block: &Block) {
        let expected = block.marks.iter().find_map(|mark| match mark {
            Mark::Exit(status) => Some(*status),
            _ => None,
        });
        self.printed.clear();
        let mut printed = String::new();
        let mut part = String::new();
        let mut status = 0;
        for line in block.text.lines() {
            let line = line.replace("cargo run --release --", "dpg");
            let command = line.split(" #").next().unwrap_or_default().trim_end();
            if command.starts_with("dpg serve") {
                status = self.commands(&std::mem::take(&mut part));
                printed += &self.printed;
                self.serve();
            } else {
                part = part + &line + "\n";
            }
        }
        if !part.trim().is_empty() {
            status = self.commands(&part);
            printed += &self.printed;
        }
        self.printed = printed;
        if status != expected.unwrap_or(0) {
            let what = format!("ends with {status}:\n{}{}", block.text, self.printed);
            self.fault(block.line, &what);
        }
    }

    /// Starts `dpg serve` on a free port; commands find it at the usual one.
    fn serve(&mut self) {
        let mut command = shell(self.home.path(), &self.at, "exec dpg serve --port 0");
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut words = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        let port = loop {
            let mut line = String::new();
            let read = words.read_line(&mut line).unwrap();
            assert!(read > 0, "{}: no server: {said}", self.name);
            let port = line.split("http://127.0.0.1:").nth(1);
            if let Some(port) = port.and_then(|rest| rest.split('/').next()) {
                break port.to_owned();
            }
            said += &line;
        };
        // What it says later must not fill the pipe.
        std::thread::spawn(move || words.read_to_string(&mut said));
        self.servers.push((child, port));
    }

    /// Runs commands in the page's folder; gives the status of the one that ended them.
    fn commands(&mut self, text: &str) -> i32 {
        if text.trim().is_empty() {
            return 0;
        }
        let mut text = text.to_owned();
        if let Some((_, port)) = self.servers.last() {
            text = text.replace(&format!("127.0.0.1:{PORT}"), &format!("127.0.0.1:{port}"));
        }
        let state = self.home.path().join("state");
        let script = format!(
            "exec 2>&1\ntrap 'pwd > {}' EXIT\nset -e -o pipefail\n{text}",
            state.display()
        );
        let output = shell(self.home.path(), &self.at, &script).output().unwrap();
        let place = std::fs::read_to_string(state).unwrap();
        self.at = PathBuf::from(place.trim_end());
        self.printed = String::from_utf8_lossy(&output.stdout).into_owned();
        self.printed += &String::from_utf8_lossy(&output.stderr);
        let home = format!("{}/{}", self.home.path().display(), self.folders);
        self.printed = self.printed.replace(&home, "/home/you");
        if let Some((_, port)) = self.servers.last() {
            let (from, to) = (format!("127.0.0.1:{port}"), format!("127.0.0.1:{PORT}"));
            self.printed = self.printed.replace(&from, &to);
        }
        output.status.code().unwrap_or(-1)
    }

    /// Compares what a page shows with what was printed.
    fn compare(&mut self, block: &Block) {
        if agrees(&block.text, &self.printed) {
            return;
        }
        if block.text.lines().all(|line| line.trim() != "...") {
            self.renewed.push((block.line, self.printed.clone()));
        }
        let mut what = "the output differs:\n".to_owned();
        let (shown, printed) = (plain(&block.text), plain(&self.printed));
        let diff = similar::TextDiff::from_lines(&shown, &printed);
        write!(what, "{}", diff.unified_diff().context_radius(2)).unwrap();
        self.fault(block.line, &what);
    }
}

/// A shell in a folder, with the program, an identity for git and no network.
fn shell(home: &Path, folder: &Path, script: &str) -> Command {
    let path = std::env::var("PATH").unwrap();
    let mut command = Command::new("bash");
    command
        .args(["-c", script])
        .current_dir(folder)
        .stdin(Stdio::null())
        .env("PATH", format!("{}/bin:{path}", home.display()))
        .env("HOME", home)
        .env("PROJECT", project())
        .env("SOURCE_DATE_EPOCH", DAY)
        .env("GIT_CONFIG_GLOBAL", home.join(".gitconfig"))
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env("GIT_AUTHOR_DATE", "2026-07-01T00:00:00Z")
        .env("GIT_COMMITTER_DATE", "2026-07-01T00:00:00Z")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("NO_COLOR")
        .env_remove("DPG_SIGNING_KEY")
        .envs(["http_proxy", "https_proxy"].map(|name| (name, "http://127.0.0.1:9/")))
        .env("no_proxy", "127.0.0.1");
    command
}

/// A text without what differs from run to run: how long something took, ids of commits, spaces at ends.
fn plain(text: &str) -> String {
    let time = Regex::new(r"\b[0-9][0-9.,]* m?s\b").unwrap();
    let commit = Regex::new(r"\b[0-9a-f]{7,40}\b").unwrap();
    let text = time.replace_all(text, "N ms");
    let text = commit.replace_all(&text, "COMMIT");
    let lines = text
        .trim()
        .lines()
        .map(|line| line.trim_end().to_owned() + "\n");
    lines.collect()
}

/// Whether a shown output is what was printed. A line `...` is any number of lines.
fn agrees(shown: &str, printed: &str) -> bool {
    let (shown, printed) = (plain(shown), plain(printed));
    let mut rest = printed.as_str();
    let mut parts = shown.split_inclusive('\n').peekable();
    let mut may_skip = false;
    while parts.peek().is_some() {
        let mut part = String::new();
        let mut ends_with_dots = false;
        for line in parts.by_ref() {
            ends_with_dots = line.trim() == "...";
            if ends_with_dots {
                break;
            }
            part += line;
        }
        let place = if may_skip {
            let starts = std::iter::once(0).chain(rest.match_indices('\n').map(|(at, _)| at + 1));
            // The last part goes to the end, the others to the next place that has them.
            let mut starts = starts.filter(|at| rest[*at..].starts_with(&part));
            if ends_with_dots {
                starts.next()
            } else {
                starts.find(|at| rest[*at..] == part)
            }
        } else {
            rest.starts_with(&part).then_some(0)
        };
        let Some(place) = place else { return false };
        rest = &rest[place + part.len()..];
        may_skip = ends_with_dots;
    }
    may_skip || rest.is_empty()
}

#[test]
fn a_shown_output_is_compared_with_what_was_printed() {
    for (shown, printed) in [
        ("a\n", "a\n\n"),
        ("a\n...\nd\n", "a\nb\nc\nd\n"),
        ("...\nb\n...\n", "a\nb\nc\n"),
        ("...\nb\n", "b\na\nb\n"),
        ("in 3 ms\n", "in 1,204.5 s\n"),
        (
            "at abcdef0\n",
            "at 0123456789abcdef0123456789abcdef01234567\n",
        ),
    ] {
        assert!(agrees(shown, printed), "{shown:?} {printed:?}");
    }
    for (shown, printed) in [
        ("a\n", "a\nb\n"),
        ("a\n...\nd\n", "a\nb\n"),
        ("b\n...\n", "a\nb\n"),
    ] {
        assert!(!agrees(shown, printed), "{shown:?} {printed:?}");
    }
}
