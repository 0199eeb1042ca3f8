//! Progress is shown to somebody who waits at a terminal, and to nobody else.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rustix::fs::{CWD, Mode, mkfifoat};

use crate::support::program::program;
use crate::support::terminal::{seen, terminal};
use crate::support::{Scratch, sound_entry};

/// A phase in which `git` works.
const PHASE: &str = "reading the history";

/// What is left on a screen when all of a text was written to it.
fn screen(text: &str) -> String {
    let mut lines = vec![Vec::new()];
    let mut column = 0;
    for part in text.replace("\x1b[2K", "\0").chars() {
        let line = lines.last_mut().unwrap();
        match part {
            '\r' => column = 0,
            '\n' => lines.push(Vec::new()),
            '\0' => line.clear(),
            letter => {
                line.resize(line.len().max(column + 1), ' ');
                line[column] = letter;
                column += 1;
            }
        }
    }
    let lines = lines.into_iter().map(String::from_iter);
    lines.collect::<Vec<_>>().join("\n")
}

/// A `git` that waits until a gate is open, each time it is called.
struct Gate {
    folder: tempfile::TempDir,
    gate: File,
}

impl Gate {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (gate, git) = (folder.path().join("gate"), folder.path().join("git"));
        mkfifoat(CWD, &gate, Mode::RUSR | Mode::WUSR).unwrap();
        let path = std::env::var_os("PATH").unwrap();
        let real = std::env::split_paths(&path).map(|folder| folder.join("git"));
        let real: PathBuf = real.into_iter().find(|git| git.is_file()).unwrap();
        let script = format!(
            "#!/bin/sh\nread -r line < '{}'\nexec '{}' \"$@\"\n",
            gate.display(),
            real.display()
        );
        program(&git, &script);
        // Open for both, it neither waits for a reader nor is it closed for one.
        let gate = OpenOptions::new().read(true).write(true).open(gate);
        Self {
            folder,
            gate: gate.unwrap(),
        }
    }

    /// Lets all calls through, those to come too: one for each line.
    fn open(&mut self) {
        self.gate.write_all(&[b'\n'; 4096]).unwrap();
    }

    /// Begins a build, with arguments and variables.
    fn build(&self, root: &Path, (arguments, variables): Case, stderr: impl Into<Stdio>) -> Child {
        let path = std::env::var("PATH").unwrap();
        Command::new(env!("CARGO_BIN_EXE_dpg"))
            .args(["build", "--no-cache"])
            .args(arguments)
            .current_dir(root)
            .env("PATH", format!("{}:{path}", self.folder.path().display()))
            .env("TERM", "xterm-256color")
            .env_remove("CI")
            .env_remove("NO_COLOR")
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .stderr(stderr)
            .spawn()
            .unwrap()
    }
}

/// Arguments and variables.
type Case = (
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

fn registry() -> Scratch {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    // Otherwise a note says that it is missing.
    let settings = std::fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    let data = "[data]\nlicense = \"CC0-1.0\"\n";
    scratch.write("site.toml", format!("{settings}\n{data}"));
    scratch.commit();
    scratch
}

#[test]
fn progress_is_shown_on_a_terminal_only_and_cleared_before_anything_else() {
    const SILENT: [Case; 4] = [
        (&["-q"], &[]),
        (&[], &[("TERM", "dumb")]),
        (&[], &[("TERM", "")]),
        (&[], &[("CI", "true")]),
    ];
    let mut gate = Gate::new();
    let root = registry();
    let piped = gate.build(root.root(), (&["--out", "piped"], &[]), Stdio::piped());
    let silent = SILENT.map(|case| {
        let root = registry();
        let (near, far) = terminal();
        (gate.build(root.root(), case, far), near, root)
    });
    let root = registry();
    let (mut near, far) = terminal();
    let mut shown = gate.build(root.root(), (&[], &[("NO_COLOR", "1")]), far);
    // The others began earlier, so they would have shown it too.
    let before = seen(&mut near, Some(PHASE));
    gate.open();
    let all = before + &seen(&mut near, None);
    assert!(shown.wait().unwrap().success(), "{all}");
    let escapes = all.matches('\x1b').count();
    assert_eq!(escapes, all.matches("\x1b[2K").count(), "{all:?}");
    let left = screen(&all);
    assert!(left.starts_with("1 entry, "), "{left}");
    assert_eq!(left.trim_end().lines().count(), 1, "{left}");

    let piped = piped.wait_with_output().unwrap();
    let said = String::from_utf8(piped.stderr).unwrap();
    assert!(piped.status.success() && !said.contains('\x1b') && !said.contains('\r'));
    assert!(
        said.starts_with("1 entry, ") && said.lines().count() == 1,
        "{said}"
    );
    for ((mut child, mut near, _root), (arguments, variables)) in silent.into_iter().zip(SILENT) {
        let said = seen(&mut near, None);
        assert!(child.wait().unwrap().success(), "{said}");
        let is_quiet = said.is_empty() || said.starts_with("1 entry, ");
        assert!(
            is_quiet && !said.contains('\x1b'),
            "{variables:?}: {said:?}"
        );
        assert_eq!(said.is_empty(), arguments.contains(&"-q"), "{said:?}");
    }
}

#[test]
fn a_screen_shows_what_was_not_cleared() {
    let text = "one: 1 of 2\r\x1b[2Kone\r\ntwo\rT";
    assert_eq!(screen(text), "one\nTwo");
}
