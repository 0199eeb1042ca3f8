//! Where a site is to be published, and the folders that no site may touch.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::manifest::MARK;
use crate::fs::{self, Identity};

/// Folders of a root besides the folder of the entries.
const KEPT: [&str; 5] = ["schema", "themes", "content", "observations", ".git"];

/// Which files of a site that is there are replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Those that differ, if they are few; else all.
    #[default]
    Auto,
    /// All: a new site is written beside the old one and takes its place in one step.
    Whole,
    /// Those that differ, one by one.
    Changed,
}

/// Where a site is published, and how.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The folder, as the caller gave it.
    pub out: &'a Path,
    /// The root of the registry.
    pub root: &'a Path,
    /// The folder of the entries, relative to the root.
    pub registry: &'a str,
    /// Whether `.br` and `.gz` are written beside each file, if they are smaller.
    pub compress: bool,
    /// Which files of a site that is there are replaced.
    pub mode: Mode,
    /// Where it is kept what the files of an output were made from; none if that is not kept.
    pub records: Option<&'a Path>,
    /// Called when another process publishes there, before this one waits for it to end.
    pub waiting: &'a (dyn Fn() + Sync),
    /// Called between two changes to the disk; tests end the process there.
    pub step: &'a (dyn Fn() + Sync),
}

/// Compares paths as the file system of the root does.
struct Names {
    ignore_case: bool,
}

impl Target<'_> {
    /// The folder without links and `..`, which may not exist yet.
    ///
    /// # Errors
    /// If a link leads nowhere, or the folder is, contains or lies in one that dpg only reads.
    pub(super) fn resolve(&self) -> Result<PathBuf> {
        let out = fs::resolve(self.out)?;
        let root = fs::canonical(self.root)?;
        let names = Names {
            ignore_case: fs::ignores_case(&root.join("site.toml")),
        };
        let relation = names.relation(&out, &root);
        if relation != Some(Relation::Inside) {
            self.refuse(&out, relation, "the root of the registry")?;
        }
        for name in [self.registry].into_iter().chain(KEPT) {
            let folder = root.join(name);
            // Neither a link nor its target may be written.
            let target = fs::resolve(&folder).unwrap_or_else(|_| folder.clone());
            for folder in [folder, target] {
                self.refuse(&out, names.relation(&out, &folder), &format!("`{name}/`"))?;
            }
        }
        let git = out
            .components()
            .any(|part| names.equal(part.as_os_str(), ".git"));
        self.refuse(&out, git.then_some(Relation::Inside), "a `.git`")?;
        Ok(out)
    }

    /// Refuses a registry that has a built site in it.
    pub(super) fn check_registry(&self) -> Result<()> {
        let folder = self.root.join(self.registry);
        let found = walkdir::WalkDir::new(&folder)
            .into_iter()
            .filter_map(Result::ok)
            .find(|entry| entry.file_name() == MARK);
        if let Some(entry) = found {
            let mark = entry.path().strip_prefix(self.root).unwrap_or(entry.path());
            bail!(
                "`{}` shows that dpg built a site there: move that site out of `{}/`, or delete this file if it is there by mistake",
                mark.display(),
                self.registry
            );
        }
        Ok(())
    }

    fn refuse(&self, out: &Path, relation: Option<Relation>, what: &str) -> Result<()> {
        let Some(relation) = relation else {
            return Ok(());
        };
        let asked = self.out.display();
        let led = if self.out == out {
            String::new()
        } else {
            format!(" (`{}`)", out.display())
        };
        let why = match relation {
            Relation::Same => format!("it is {what}"),
            Relation::Inside => format!("it is inside {what}"),
            Relation::Around => format!("{what} is inside it"),
        };
        bail!(
            "cannot publish to `{asked}`{led}: {why}; choose another folder, such as `--out public`"
        )
    }
}

/// The relation of an output to a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Same,
    Inside,
    Around,
}

impl Names {
    fn relation(&self, out: &Path, folder: &Path) -> Option<Relation> {
        match (self.is_below(out, folder), self.is_below(folder, out)) {
            (true, true) => Some(Relation::Same),
            (true, false) => Some(Relation::Inside),
            (false, true) => Some(Relation::Around),
            (false, false) => None,
        }
    }

    /// Whether a path is a folder or lies below it, by name or after following links.
    fn is_below(&self, path: &Path, folder: &Path) -> bool {
        let mut parts = path.components();
        let by_name = folder.components().all(|part| {
            let other = parts.next();
            other.is_some_and(|other| self.equal(other.as_os_str(), part.as_os_str()))
        });
        let identity = Identity::of(folder);
        let is_same = |above: &Path| Identity::of(above) == identity;
        by_name || identity.is_some() && path.ancestors().any(is_same)
    }

    fn equal(&self, one: impl AsRef<std::ffi::OsStr>, other: impl AsRef<std::ffi::OsStr>) -> bool {
        let (one, other) = (one.as_ref(), other.as_ref());
        let folded = |name: &std::ffi::OsStr| name.to_string_lossy().to_lowercase();
        one == other || self.ignore_case && folded(one) == folded(other)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Names, Relation};

    fn relations(out: &str, folder: &str) -> [Option<Relation>; 2] {
        [false, true]
            .map(|ignore_case| Names { ignore_case }.relation(Path::new(out), Path::new(folder)))
    }

    #[test]
    fn names_differ_by_case_only_where_the_file_system_has_it_so() {
        let inside = relations("/none/Observations/x", "/none/observations");
        assert_eq!(inside, [None, Some(Relation::Inside)]);
        let same = relations("/none/SCHEMA", "/none/schema");
        assert_eq!(same, [None, Some(Relation::Same)]);
    }

    #[test]
    fn whole_names_are_compared() {
        assert_eq!(relations("/none/schema-site", "/none/schema"), [None; 2]);
        let around = relations("/none", "/none/schema");
        assert_eq!(around, [Some(Relation::Around); 2]);
    }
}
