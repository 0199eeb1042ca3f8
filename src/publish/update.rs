//! Replaces only those files of a site that are different now, and leaves all others as they are.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::claim::Claim;
use super::fill::{Made, Pages, fill};
use super::manifest::Manifest;
use super::records::{Record, Records};
use super::target::{Mode, Target};
use super::{in_place, stand_in};
use crate::fs;

/// Of how many files at most one may differ for a site to be updated: with more, a new one is built beside it.
const ONE_IN: usize = 4;

/// What is to be done to the files of a site.
pub(super) struct Update {
    /// Positions in the plan of what must be made.
    pub(super) made: Vec<usize>,
    /// What stays as it is.
    pub(super) same: Vec<Record>,
    /// What is known of the files to be made as they are now, by path.
    before: HashMap<String, Record>,
    /// Whether the old site has more files than those that stay.
    has_more: bool,
}

impl Update {
    /// Whether the site is already the new one.
    pub(super) fn is_nothing(&self) -> bool {
        self.made.is_empty() && !self.has_more
    }
}

/// What an update did.
pub(super) struct Done {
    /// What was made.
    pub(super) made: Vec<Record>,
    /// How many files of it were different from the old ones.
    pub(super) replaced: usize,
    /// How many old files are gone.
    pub(super) removed: usize,
}

/// What is to be done to a site to make it the one of a plan; none if the whole is to be written.
pub(super) fn plan(
    target: &Target<'_>,
    (out, claim): (&Path, &Claim),
    pages: &dyn Pages,
) -> Option<Update> {
    let old = claim.before.as_ref().filter(|site| site.list().complete)?;
    if target.mode == Mode::Whole {
        return None;
    }
    let records = Records::read(target, out);
    let prints = pages.prints().unwrap_or_default();
    let known = (0..pages.count()).into_par_iter().map(|index| {
        let record = records.get(pages.path(index))?;
        let is_same = prints.get(index) == Some(&record.print) && record.is_untouched(out);
        is_same.then(|| record.clone())
    });
    let known: Vec<Option<Record>> = known.collect();
    let made = known
        .iter()
        .enumerate()
        .filter(|(_, known)| known.is_none());
    let made: Vec<usize> = made.map(|(index, _)| index).collect();
    if target.mode == Mode::Auto && made.len() * ONE_IN > pages.count() {
        return None;
    }
    if !made.iter().all(|&index| is_inside(out, pages.path(index))) {
        return None;
    }
    for (index, record) in known.iter().enumerate() {
        let record = record.as_ref();
        if let Some((seal, (_, stamp))) = record.and_then(|one| one.seal.zip(one.forms.first())) {
            pages.recall(index, stamp.bytes, seal);
        }
    }
    let same: Vec<Record> = known.into_iter().flatten().collect();
    let stays: usize = same.iter().map(|record| record.forms.len()).sum();
    let before = made.iter().filter_map(|&index| {
        let record = records.get(pages.path(index))?;
        Some((record.path.clone(), record.clone()))
    });
    Some(Update {
        before: before.collect(),
        has_more: old.list().files().len() > stays,
        made,
        same,
    })
}

/// Whether the folder of a file is in the output, or is still to be made there: no link leads out of it.
fn is_inside(out: &Path, path: &str) -> bool {
    let Some((folder, _)) = path.rsplit_once('/') else {
        return true;
    };
    let mut above = Path::new(folder).ancestors();
    let there = above.find(|folder| out.join(folder).symlink_metadata().is_ok());
    there.is_none_or(|folder| {
        fs::canonical(&out.join(folder)).is_ok_and(|to| to == out.join(folder))
    })
}

/// Makes what must be made in a fresh folder and puts it in its place.
pub(super) fn apply(
    target: &Target<'_>,
    (out, claim, fresh): (&Path, &Claim, &Path),
    (pages, update): (&dyn Pages, &Update),
) -> Result<Done> {
    // What is there with the same content stays, with its forms.
    let published = |path: &str, bytes: &[u8]| {
        let record = update.before.get(path)?;
        let is_same = record.is_untouched(out) && fs::has_content(&out.join(path), bytes);
        is_same.then(|| record.clone())
    };
    let made = fill(target, fresh, (pages, &update.made, &published))?;
    let records = made.iter().map(|made| &made.record).chain(&update.same);
    let all = Manifest::new(records.flat_map(Record::files)).completed();
    let before = claim
        .before
        .as_ref()
        .context("there is no site to update")?;
    let is_new = |path: &String| !before.list().has_file(path);
    if all.files().iter().any(is_new) {
        let foreign = before.foreign(out, &claim.hidden, Some(&all))?;
        stand_in::check_room(fresh, out, &foreign)?;
    }
    let differs = |path: &String| !fs::is_same_content(&out.join(path), &fresh.join(path));
    let written = made.par_iter().filter(|made| made.is_written);
    let moved = written.flat_map_iter(|Made { record, .. }| {
        // Files of hundreds of megabytes have hashes, and need not be read to compare them.
        let before = update.before.get(&record.path);
        let seals = record.seal.zip(before.and_then(|before| before.seal));
        let is_other = seals.is_some_and(|(new, old)| new != old);
        record.files().filter(move |path| is_other || differs(path))
    });
    let moved = Manifest::new(moved.collect::<Vec<_>>());
    if before.list() != &all || !moved.files().is_empty() {
        let lists = (before.list(), &all, &moved);
        in_place::replace((out, fresh), lists, target.step)?;
    }
    let settled = made.into_iter().map(|made| {
        let mut record = made.record;
        for (ending, stamp) in record.forms.iter_mut().filter(|_| made.is_written) {
            let path = out.join(format!("{}{ending}", record.path));
            *stamp = fs::stamp(&path).unwrap_or(*stamp);
        }
        record
    });
    Ok(Done {
        replaced: moved.files().len(),
        removed: before.list().without(&all).count(),
        made: settled.collect(),
    })
}
