//! Writes a plan to a folder so that readers see the old site whole until the new one is complete.

mod compressed;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;

use crate::fs;

/// The file that tells a site of ours from any other folder.
const MARK: &str = ".dpg-site";

/// Where a site is published, and how.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The folder.
    pub out: &'a Path,
    /// Whether `.br` and `.gz` are written beside each file that they make smaller.
    pub compress: bool,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Files, the mark aside.
    pub files: usize,
    /// Bytes in them.
    pub bytes: u64,
}

/// Refuses a folder that holds something this program did not write.
///
/// # Errors
/// When `out` is no folder, or holds files but not our mark.
pub fn check(out: &Path) -> Result<()> {
    if out.symlink_metadata().is_err() {
        return Ok(());
    }
    if !out.is_dir() {
        bail!("`{}` is not a folder", out.display());
    }
    let names = fs::names(out)?;
    let foreign = names.iter().find(|name| *name != ".git");
    match foreign {
        Some(name) if !out.join(MARK).is_file() => bail!(
            "`{}` holds `{}` and was not written by dpg: name an empty folder, or empty this one yourself",
            out.display(),
            name.display()
        ),
        _ => Ok(()),
    }
}

impl std::iter::Sum for Written {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            files: sum.files + one.files,
            bytes: sum.bytes + one.bytes,
        })
    }
}

/// Writes a whole site beside the folder, then lets the two change places.
///
/// `render` turns an item of the plan into its bytes and is called in parallel. Paths are relative,
/// with `/`. A `.git` in the old folder moves over.
///
/// # Errors
/// When the folder is not ours, an item cannot be rendered, or a file cannot be written; the old
/// site then stands as it stood.
pub fn whole<T: Sync>(
    target: Target<'_>,
    plan: &[T],
    path: impl Fn(&T) -> &str + Sync,
    render: impl Fn(&T) -> Result<Vec<u8>> + Sync,
) -> Result<Written> {
    let out = target.out;
    check(out)?;
    let fresh = sibling(out, "new")?;
    fs::remove_dir(&fresh)?;
    let aside = Target {
        out: &fresh,
        ..target
    };
    let written = fill(aside, plan, &path, &render).and_then(|written| {
        exchange(&fresh, out)?;
        Ok(written)
    });
    // After the exchange this is the old site, after a fault the unfinished new one.
    fs::remove_dir(&fresh)?;
    written
}

/// Writes every item of the plan into a folder that is new.
fn fill<T: Sync>(
    target: Target<'_>,
    plan: &[T],
    path: &(impl Fn(&T) -> &str + Sync),
    render: &(impl Fn(&T) -> Result<Vec<u8>> + Sync),
) -> Result<Written> {
    let folder = target.out;
    let folders: BTreeSet<PathBuf> = plan
        .iter()
        .filter_map(|item| folder.join(path(item)).parent().map(Path::to_owned))
        .collect();
    fs::create_dir(folder)?;
    for folder in &folders {
        fs::create_dir(folder)?;
    }
    let each = plan.par_iter().map(|item| {
        let path = path(item);
        let content = render(item).with_context(|| format!("cannot render `{path}`"))?;
        let mut written = put(folder, path, &content)?;
        if target.compress {
            for (ending, form) in compressed::forms(path, &content)? {
                let form = put(folder, &format!("{path}{ending}"), &form)?;
                written = [written, form].into_iter().sum();
            }
        }
        Ok(written)
    });
    let each = each.collect::<Result<Vec<_>>>()?;
    fs::write(
        &folder.join(MARK),
        concat!("dpg ", env!("CARGO_PKG_VERSION"), "\n").as_bytes(),
    )?;
    Ok(each.into_iter().sum())
}

/// Writes one file into a folder that is there.
fn put(folder: &Path, path: &str, content: &[u8]) -> Result<Written> {
    fs::write_into(&folder.join(path), content)?;
    Ok(Written {
        files: 1,
        bytes: content.len() as u64,
    })
}

/// Lets two folders change places, in one step where the system can.
fn exchange(fresh: &Path, out: &Path) -> Result<()> {
    if out.symlink_metadata().is_err() {
        if let Some(parent) = out.parent().filter(|p| !p.as_os_str().is_empty()) {
            fs::create_dir(parent)?;
        }
        return fs::rename(fresh, out);
    }
    if fs::exchange(fresh, out).is_err() {
        let aside = sibling(out, "old")?;
        fs::rename(out, &aside)?;
        if let Err(error) = fs::rename(fresh, out) {
            fs::rename(&aside, out)?;
            return Err(error);
        }
        fs::rename(&aside, fresh)?;
    }
    let kept = fresh.join(".git");
    if kept.symlink_metadata().is_ok() {
        fs::rename(&kept, &out.join(".git"))?;
    }
    Ok(())
}

/// A hidden folder beside `out`, on the same file system.
fn sibling(out: &Path, word: &str) -> Result<PathBuf> {
    let name = out
        .file_name()
        .with_context(|| format!("`{}` names no folder to publish to", out.display()))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".dpg-{word}-{}", std::process::id()));
    Ok(out.with_file_name(hidden))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use anyhow::bail;

    use super::{Target, Written, whole};
    use crate::fs;

    fn publish(out: &Path, plan: &[(&str, &str)]) -> anyhow::Result<Written> {
        let compress = false;
        whole(
            Target { out, compress },
            plan,
            |item| item.0,
            |item| match item.1 {
                "fail" => bail!("no"),
                text => Ok(text.as_bytes().to_vec()),
            },
        )
    }

    #[test]
    fn a_fault_leaves_the_old_site_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("site");
        publish(&out, &[("a/index.html", "old")]).unwrap();
        publish(&out, &[("a/index.html", "new"), ("b", "fail")]).unwrap_err();
        assert_eq!(fs::read_text(&out.join("a/index.html")).unwrap(), "old");
        assert_eq!(fs::names(folder.path()).unwrap(), ["site"]);
    }

    #[test]
    fn a_new_site_takes_the_place_of_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("site");
        publish(&out, &[("gone.html", "old")]).unwrap();
        fs::write(&out.join(".git/config"), b"kept").unwrap();
        let written = publish(&out, &[("a/b/c.html", "new")]).unwrap();
        assert_eq!((written.files, written.bytes), (1, 3));
        assert!(!out.join("gone.html").exists());
        assert_eq!(fs::read_text(&out.join(".git/config")).unwrap(), "kept");
        assert_eq!(fs::names(folder.path()).unwrap(), ["site"]);
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("site");
        fs::write(&out.join("thesis.txt"), b"years of work").unwrap();
        let error = publish(&out, &[("a", "new")]).unwrap_err();
        assert!(error.to_string().contains("thesis.txt"), "{error}");
        assert!(out.join("thesis.txt").is_file());
    }
}
