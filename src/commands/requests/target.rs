//! Where requests are written: a folder of their own that git ignores, or standard output.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};

use super::super::environment::warn;
use super::place;
use crate::cli::{RequestFormat, Requests as Options};
use crate::config::Config;
use crate::fs;
use crate::fs::beneath::Root;
use crate::report::plural::plural;

/// The folder, unless another one is named.
const FOLDER: &str = "requests";

/// What marks a folder of requests, and keeps git from committing them.
const IGNORE: (&str, &str) = (
    ".gitignore",
    "# Written by `dpg requests`. Mails have addresses of persons: commit none of them.\n*\n",
);

/// Where requests are written.
pub(super) struct Target {
    pub(super) format: RequestFormat,
    /// The folder as it was named; none for standard output.
    folder: Option<PathBuf>,
    /// The names of the files that were there, less those that were written.
    before: RefCell<BTreeSet<String>>,
}

impl Target {
    /// The place that the options name.
    ///
    /// # Errors
    /// If the folder is part of the registry or of a site, or has other files.
    pub(super) fn new(options: &Options, registry: (&Path, &Config)) -> Result<Self> {
        let is_one = options.organization.len() == 1;
        let folder = match &options.out {
            Some(folder) if folder == Path::new("-") => {
                ensure!(
                    is_one || options.format == RequestFormat::Csv,
                    "`--out -` prints one file: name one `--organization`, or use `--format csv`"
                );
                None
            }
            Some(folder) => Some(folder.clone()),
            None if is_one => None,
            None => Some(PathBuf::from(FOLDER)),
        };
        let mut before = BTreeSet::new();
        if let Some(folder) = &folder {
            before = check(folder, registry)?;
        }
        Ok(Self {
            format: options.format,
            folder,
            before: RefCell::new(before),
        })
    }

    /// Writes a file with the ending of the format.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn write(&self, stem: &str, bytes: &[u8]) -> Result<()> {
        let Some(folder) = &self.folder else {
            return Ok(stdout().lock().write_all(bytes)?);
        };
        fs::create_dir(folder)?;
        let root = Root::open(folder)?;
        if root.kind(IGNORE.0)?.is_none() {
            root.write(IGNORE.0, IGNORE.1.as_bytes())?;
        }
        let name = format!("{stem}.{}", self.format.ending());
        root.write(&name, bytes)?;
        self.before.borrow_mut().remove(&name);
        Ok(())
    }

    /// Names the requests of earlier runs that are still there.
    pub(super) fn remind(&self) {
        let before = self.before.borrow();
        let (Some(first), Some(folder)) = (before.first(), &self.folder) else {
            return;
        };
        warn(&format!(
            "warning: `{}` still has {} of an earlier run, such as `{first}`: delete what you do not want to send",
            folder.display(),
            plural(before.len(), "file")
        ));
    }

    /// The folder, in words; nothing for standard output.
    pub(super) fn named(&self) -> String {
        let folder = self.folder.as_ref();
        folder.map_or_else(String::new, |folder| format!(" in `{}`", folder.display()))
    }
}

/// Checks a folder to write to; gives the names of what an earlier run wrote there.
fn check(folder: &Path, registry: (&Path, &Config)) -> Result<BTreeSet<String>> {
    let shown = folder.display();
    let place = fs::resolve(folder)?;
    if let Some(part) = place::part(&place, registry)? {
        bail!("`{shown}` is in {part}: name a folder outside of it with `--out`");
    }
    let Some(root) = Root::find(folder)? else {
        return Ok(BTreeSet::new());
    };
    let names = fs::names(folder)?;
    let mut names: BTreeSet<String> = names
        .iter()
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    if names.is_empty() {
        return Ok(names);
    }
    let is_own = names.remove(IGNORE.0)
        && root
            .read(IGNORE.0, 4096)
            .is_ok_and(|bytes| bytes == IGNORE.1.as_bytes());
    if !is_own {
        let first = names.first().map_or(IGNORE.0, String::as_str);
        bail!(
            "`{shown}` was not written by `dpg requests` (it contains `{first}`): choose an empty folder with `--out`"
        );
    }
    names.retain(|name| {
        [".eml", ".md", ".csv"]
            .iter()
            .any(|end| name.ends_with(end))
    });
    Ok(names)
}
