//! Writes every page into a new folder, in parallel.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::compressed;
use super::manifest::Manifest;
use super::records::Record;
use super::target::Target;
use crate::body::Body;
use crate::cache::Key;
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
    /// Makes what several files have in common, before some of them are rendered, by their positions.
    fn prepare(&self, _wanted: &[usize]) {}
    /// What the content of each depends on, in their order; none if that is not known.
    fn prints(&self) -> Option<&[Key]> {
        None
    }
    /// The hash of all that the site depends on, if that is known.
    fn inputs(&self) -> Option<Key> {
        None
    }
    /// The hash of a file that was written, if other files contain it.
    fn seal(&self, _index: usize) -> Option<Key> {
        None
    }
    /// Takes the size and the hash of a file that stays as it is, for those that contain them.
    fn recall(&self, _index: usize, _bytes: u64, _seal: Key) {}
    /// Whether it says something of other files, so that it is written after all of them.
    fn is_last(&self, _index: usize) -> bool {
        false
    }
    /// Called when all that is rendered is written, before it takes the place of the old files.
    fn written(&self) {}
}

/// How many of the largest files are named.
const LARGEST: usize = 8;

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Files of the site, except the list of them.
    pub files: usize,
    /// How many of them are pages.
    pub pages: usize,
    /// How many of them are compressed forms of others.
    pub compressed: usize,
    /// Bytes in them.
    pub bytes: u64,
    /// How many of the files were written; the others were there already.
    pub replaced: usize,
    /// Files in the folder that has the most, without those in folders below it.
    pub in_folder: usize,
    /// The largest files, the largest first: paths and bytes.
    pub largest: Vec<(String, u64)>,
    /// How many files that were there were removed, because the site does not have them any more.
    pub removed: usize,
}

impl Written {
    /// The site that some records describe.
    pub(super) fn of(records: &[Record], replaced: usize) -> Self {
        let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
        for record in records {
            let folder = record
                .path
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder);
            *folders.entry(folder).or_default() += record.forms.len();
        }
        let files = records.iter().flat_map(|record| {
            let forms = record.forms.iter();
            forms.map(move |(ending, stamp)| (stamp.bytes, &record.path, ending))
        });
        let mut files: Vec<_> = files.collect();
        files.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
        let largest = files.into_iter().take(LARGEST);
        Self {
            in_folder: folders.into_values().max().unwrap_or(0),
            largest: largest
                .map(|(bytes, path, ending)| (format!("{path}{ending}"), bytes))
                .collect(),
            files: records.iter().map(|record| record.forms.len()).sum(),
            compressed: records.iter().map(|record| record.forms.len() - 1).sum(),
            pages: records.iter().filter(|record| record.is_page()).count(),
            bytes: records.iter().map(Record::bytes).sum(),
            replaced,
            removed: 0,
        }
    }
}

/// All files that may be written for some positions of the plan.
pub(super) fn promised(target: &Target<'_>, (pages, wanted): (&dyn Pages, &[usize])) -> Manifest {
    let forms: &[&str] = if target.compress {
        &["", ".br", ".gz"]
    } else {
        &[""]
    };
    let paths = wanted.iter().map(|&index| pages.path(index));
    Manifest::new(paths.flat_map(|path| forms.iter().map(move |form| format!("{path}{form}"))))
}

/// A file that was made.
pub(super) struct Made {
    pub(super) record: Record,
    /// Whether it was written: what is published already is not.
    pub(super) is_written: bool,
}

/// What is published already of a file, if it is to be kept where the content is the same: its record.
pub(super) type Published<'a> = dyn Fn(&str, &[u8]) -> Option<Record> + Sync + 'a;

/// Writes some files of the plan, by their positions, into a new folder, in their order.
pub(super) fn fill(
    target: &Target<'_>,
    folder: &Path,
    (pages, wanted, published): (&dyn Pages, &[usize], &Published<'_>),
) -> Result<Vec<Made>> {
    let folders: BTreeSet<&str> = wanted
        .iter()
        .filter_map(|&index| Some(pages.path(index).rsplit_once('/')?.0))
        .collect();
    for inside in &folders {
        fs::create_dir(&folder.join(inside))?;
    }
    pages.prepare(wanted);
    let write_forms = |index: usize| {
        let path = pages.path(index);
        let content = pages
            .render(index)
            .with_context(|| format!("cannot render `{path}`"))?;
        if let Body::Whole(bytes) = &content
            && let Some(record) = published(path, bytes)
        {
            let print = print(pages, index);
            return Ok(Made {
                record: Record { print, ..record },
                is_written: false,
            });
        }
        let size = write(&folder.join(path), &content)?;
        (target.step)();
        let mut forms = vec![""];
        if target.compress {
            for (ending, bytes) in compressed::forms(path, (&content, size))? {
                fs::write_into(&folder.join(format!("{path}{ending}")), &bytes)?;
                (target.step)();
                forms.push(ending);
            }
        }
        let forms = forms.into_iter().map(|ending| {
            let stamp = fs::stamp(&folder.join(format!("{path}{ending}")));
            (ending.to_owned(), stamp.unwrap_or_default())
        });
        let record = Record {
            forms: forms.collect(),
            print: print(pages, index),
            seal: pages.seal(index),
            path: path.to_owned(),
        };
        Ok(Made {
            record,
            is_written: true,
        })
    };
    let all = wanted.iter().copied();
    let (last, first): (Vec<usize>, Vec<usize>) = all.partition(|&index| pages.is_last(index));
    let mut each = Vec::new();
    for part in [first, last] {
        let part = part.into_par_iter().map(write_forms);
        each.extend(part.collect::<Result<Vec<_>>>()?);
    }
    pages.written();
    Ok(each)
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

/// The print of a file; one that no other file has, if prints are not known.
fn print(pages: &dyn Pages, index: usize) -> Key {
    let prints = pages.prints().unwrap_or_default();
    prints.get(index).copied().unwrap_or_default()
}
