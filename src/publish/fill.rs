//! Writes every page into a new folder, in parallel.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::compressed;
use super::manifest::Manifest;
use super::target::Target;
use crate::body::Body;
use crate::fs;

/// The files of a site.
pub trait Pages: Sync {
    /// How many files there are.
    fn count(&self) -> usize;
    /// The path of a file: relative to the site, with `/`.
    fn path(&self, index: usize) -> &str;
    /// Its content.
    ///
    /// # Errors
    /// If it cannot be rendered.
    fn render(&self, index: usize) -> Result<Body<'_>>;
    /// Whether it says something of other files, so that it is written after all of them.
    fn is_last(&self, _index: usize) -> bool {
        false
    }
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Files, except the list of them.
    pub files: usize,
    /// Bytes in them.
    pub bytes: u64,
}

/// All files that may be written.
pub(super) fn promised(target: &Target<'_>, pages: &dyn Pages) -> Manifest {
    let forms: &[&str] = if target.compress {
        &["", ".br", ".gz"]
    } else {
        &[""]
    };
    let paths = (0..pages.count()).map(|index| pages.path(index));
    Manifest::new(paths.flat_map(|path| forms.iter().map(move |form| format!("{path}{form}"))))
}

/// Writes every page into a new folder; returns what was written, and the list of it.
pub(super) fn fill(
    target: &Target<'_>,
    folder: &Path,
    pages: &dyn Pages,
) -> Result<(Written, Manifest)> {
    let all = 0..pages.count();
    let folders: BTreeSet<PathBuf> = all
        .clone()
        .filter_map(|index| folder.join(pages.path(index)).parent().map(Path::to_owned))
        .collect();
    for folder in &folders {
        fs::create_dir(folder)?;
    }
    let write_forms = |index: usize| {
        let path = pages.path(index);
        let content = pages
            .render(index)
            .with_context(|| format!("cannot render `{path}`"))?;
        let size = write(&folder.join(path), &content)?;
        (target.step)();
        let mut written = vec![(path.to_owned(), size)];
        if target.compress {
            for (ending, bytes) in compressed::forms(path, (&content, size))? {
                let path = format!("{path}{ending}");
                fs::write_into(&folder.join(&path), &bytes)?;
                (target.step)();
                written.push((path, bytes.len() as u64));
            }
        }
        Ok(written)
    };
    let (last, first): (Vec<usize>, Vec<usize>) = all.partition(|&index| pages.is_last(index));
    let mut each = Vec::new();
    for part in [first, last] {
        let part = part.into_par_iter().map(write_forms);
        each.extend(part.collect::<Result<Vec<_>>>()?);
    }
    let mut written = Written::default();
    for (_, bytes) in each.iter().flatten() {
        written.files += 1;
        written.bytes += bytes;
    }
    let paths = each.into_iter().flatten().map(|(path, _)| path);
    Ok((written, Manifest::new(paths).completed()))
}

/// Writes a file; returns its size.
fn write(path: &Path, content: &Body<'_>) -> Result<u64> {
    match content {
        Body::Whole(bytes) => {
            fs::write_into(path, bytes)?;
            Ok(bytes.len() as u64)
        }
        Body::Pieces(write) => fs::write_pieces(path, write),
    }
}
