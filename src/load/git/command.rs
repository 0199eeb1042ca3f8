//! A `git` command that runs no other program: it ignores settings that do, and the caller's own
//! repository. Only `branch.rs` writes with it.

use std::env;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Settings that override those of the repository, the user and the machine.
const SETTINGS: [(&str, &str); 7] = [
    // Only `.git` leads to a repository, not a folder that looks like one: such a folder can be committed.
    ("safe.bareRepository", "explicit"),
    ("core.fsmonitor", "false"),
    ("core.hooksPath", "/dev/null"),
    ("submodule.recurse", "false"),
    // A signature is checked by a program.
    ("log.showSignature", "false"),
    // A git from before `GIT_NO_LAZY_FETCH` (2.39.4, 2.45) starts `git fetch` for a missing object. With
    // these two and no protocol allowed, that ends before it starts anything else.
    ("credential.helper", ""),
    ("fetch.bundleURI", ""),
];

/// Variables that override those of the caller.
const VARIABLES: [(&str, &str); 8] = [
    ("LC_ALL", "C"),
    ("GIT_ALLOW_PROTOCOL", ""),
    ("GIT_ASKPASS", ""),
    // A file that never exists.
    ("GIT_GRAFT_FILE", "/dev/null/none"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_TERMINAL_PROMPT", "0"),
];

/// The most bytes of an answer: more than a million lines that name a file. A tree of trees in a few hundred bytes of a
/// commit can name any number of files.
const MOST_BYTES: u64 = 256 << 20;

/// The same in MiB, as people are told.
pub(in crate::load) const MOST_MIB: u64 = MOST_BYTES >> 20;

/// An answer as a whole; nothing if it is larger than [`MOST_MIB`]. It is closed then, so that git stops writing.
pub(in crate::load) fn bounded(answer: impl Read) -> Result<Option<Vec<u8>>> {
    let mut given = Vec::new();
    let read = answer.take(MOST_BYTES + 1).read_to_end(&mut given);
    read.context("cannot read from `git`")?;
    Ok((given.len() as u64 <= MOST_BYTES).then_some(given))
}

/// The most memory that git may take for itself, in KiB: 2 GiB. It keeps the names of all files that differ until it has
/// them all; a tree of trees can have more of them than any machine has memory. The files of a repository, which git only
/// maps, do not count.
const MOST_MEMORY: &str = "2097152";

/// `git` with a limit of its memory, which only a shell can set for it; as it is where there is none, or no git.
fn limited() -> Command {
    let paths = env::var_os("PATH").unwrap_or_default();
    let is_there = env::split_paths(&paths).any(|folder| folder.join("git").is_file());
    if !cfg!(unix) || !is_there {
        return Command::new("git");
    }
    let mut command = Command::new("/bin/sh");
    let script = format!("ulimit -d {MOST_MEMORY} 2>/dev/null; exec git \"$@\"");
    command.args(["-c", &script, "git"]);
    command
}

/// The `git` command in a folder.
///
/// Of the variables that git reads, only those that lead to the user's settings are kept, because these
/// settings decide which folders of other users may be read (`safe.directory`). All others belong to
/// the caller: a hook sets its repository, index and objects in them.
pub(super) fn git(folder: &Path) -> Command {
    let mut command = limited();
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("GIT_") && !text.starts_with("GIT_CONFIG_") {
            command.env_remove(&name);
        }
    }
    command.envs(VARIABLES).arg("-C").arg(folder);
    for (key, value) in SETTINGS {
        command.arg("-c").arg(format!("{key}={value}"));
    }
    command.args(["--no-pager", "--literal-pathspecs"]);
    command
}

/// Standard output of a command.
pub(super) fn output(command: &mut Command) -> Result<Vec<u8>> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let started = command.spawn();
    let mut git =
        started.context("cannot start `git`: install it, and see that its folder is in `PATH`")?;
    let (stdout, mut stderr) = (git.stdout.take(), git.stderr.take());
    let stdout = stdout.expect("standard output is a pipe");
    let mut said = Vec::new();
    let given = std::thread::scope(|scope| {
        scope.spawn(|| stderr.as_mut().map(|stream| stream.read_to_end(&mut said)));
        bounded(stdout)
    })?;
    let status = git.wait().context("cannot wait for `git`")?;
    let given = given.with_context(|| {
        format!("`git` gives more than {MOST_MIB} MiB: a commit has more files than can be read")
    })?;
    if !status.success() {
        let said = String::from_utf8_lossy(&said);
        let said = said.trim();
        if said.contains("Out of memory") {
            bail!("a commit has more files than can be read (git says: {said})");
        }
        bail!("git says: {said}");
    }
    Ok(given)
}
