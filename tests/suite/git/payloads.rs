//! Git settings, hooks and attributes that each try to run a command; a command that runs leaves a file.

use std::fs::{create_dir_all, write};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::program::program;

/// Settings that name a command of the shell.
const COMMANDS: [&str; 25] = [
    "core.alternateRefsCommand",
    "core.askPass",
    "core.editor",
    "core.fsmonitor",
    "core.gitProxy",
    "core.pager",
    "core.sshCommand",
    "diff.drawn.command",
    "diff.drawn.textconv",
    "diff.external",
    "filter.clean.clean",
    "filter.clean.smudge",
    "filter.process.process",
    "gc.recentObjectsHook",
    "gpg.program",
    "interactive.diffFilter",
    "merge.drawn.driver",
    "pager.diff",
    "pager.diff-tree",
    "pager.ls-files",
    "pager.rev-list",
    "pager.rev-parse",
    "remote.origin.uploadpack",
    "sequence.editor",
    "uploadpack.packObjectsHook",
];

/// Settings whose command follows an exclamation mark.
const SHELL_COMMANDS: [&str; 8] = [
    "alias.diff",
    "alias.diff-tree",
    "alias.ls-files",
    "alias.merge-base",
    "alias.rev-list",
    "alias.rev-parse",
    "credential.helper",
    "submodule.registry/part.update",
];

/// Settings that lead to commands by another way.
const SWITCHES: [(&str, &str); 9] = [
    ("core.untrackedCache", "true"),
    ("diff.submodule", "log"),
    ("fetch.recurseSubmodules", "true"),
    ("filter.clean.required", "true"),
    ("filter.process.required", "true"),
    ("log.showSignature", "true"),
    ("protocol.allow", "always"),
    ("status.submoduleSummary", "true"),
    ("submodule.recurse", "true"),
];

const HOOKS: [&str; 9] = [
    "fsmonitor-watchman",
    "post-checkout",
    "post-command",
    "post-index-change",
    "pre-auto-gc",
    "pre-commit",
    "proc-receive",
    "reference-transaction",
    "update",
];

/// Attributes that ask for every driver of the settings.
pub(crate) const ATTRIBUTES: &str = "* diff=drawn merge=drawn\n\
    registry/a* filter=clean\nregistry/b* filter=process\nregistry/c* filter=included\n\
    registry/d* filter=conditional\nsite.toml filter=clean\n";

/// Where commands leave their files.
pub(crate) struct Marks(TempDir);

impl Marks {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A command that leaves a file of this name and ignores what is put behind it.
    pub(crate) fn command(&self, name: &str) -> String {
        format!("touch '{}' #", self.path(name).display())
    }

    /// The path of a folder beside the files, to write to.
    pub(crate) fn folder(&self, name: &str) -> String {
        self.0
            .path()
            .join("folders")
            .join(name)
            .display()
            .to_string()
    }

    /// The names of the commands that ran.
    pub(crate) fn left(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.0.path()).unwrap();
        let name = |file: std::fs::DirEntry| file.file_name().into_string().unwrap();
        let mut names: Vec<_> = files.map(|file| name(file.unwrap())).collect();
        names.retain(|name| name != "folders");
        names.sort();
        names
    }

    /// Adds all settings to a configuration, and hooks beside it. `tree` is the folder that holds the
    /// files included from the content of the repository, as the configuration names it.
    pub(crate) fn poison(&self, config: &Path, tree: &str) {
        for key in COMMANDS {
            set(config, key, &self.command(key));
        }
        for key in SHELL_COMMANDS {
            let name = key.replace('/', "-");
            set(config, key, &format!("!{}", self.command(&name)));
        }
        for (key, value) in SWITCHES {
            set(config, key, value);
        }
        set(config, "include.path", &format!("{tree}included.cfg"));
        let conditional = format!("{tree}conditional.cfg");
        set(config, "includeIf.gitdir:/.path", &conditional);
        for hook in HOOKS {
            let file = config.with_file_name("hooks").join(hook);
            self.program(&file, hook);
        }
    }

    /// What the settings include, and attributes that ask for the drivers, in a work tree.
    pub(crate) fn poison_tree(&self, folder: &Path) {
        for name in ["included", "conditional"] {
            let file = folder.join(format!("{name}.cfg"));
            for part in ["clean", "smudge", "process"] {
                let command = self.command(&format!("{name}-{part}"));
                set(&file, &format!("filter.{name}.{part}"), &command);
            }
            set(&file, "core.hooksPath", "tree-hooks");
        }
        for hook in HOOKS {
            let file = folder.join("tree-hooks").join(hook);
            self.program(&file, &format!("tree-{hook}"));
        }
        write(folder.join(".gitattributes"), ATTRIBUTES).unwrap();
    }

    /// A program that leaves a file of this name.
    pub(crate) fn program(&self, file: &Path, name: &str) {
        script(file, &self.command(name));
    }
}

/// A program of one line of the shell.
pub(crate) fn script(file: &Path, line: &str) {
    create_dir_all(file.parent().unwrap()).unwrap();
    program(file, &format!("#!/bin/sh\n{line}\n"));
}

/// Sets one key of a configuration file.
pub(crate) fn set(config: &Path, key: &str, value: &str) {
    let status = Command::new("git")
        .args(["config", "--file"])
        .arg(config)
        .args([key, value])
        .status()
        .unwrap();
    assert!(status.success(), "{key}");
}
