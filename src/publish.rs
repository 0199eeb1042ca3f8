//! Writes a site to a folder so that readers see the complete old site until the new one is complete.

mod claim;
mod compressed;
mod fill;
mod hidden;
mod in_place;
mod leftovers;
mod manifest;
mod owner;
mod records;
mod site;
mod stand_in;
mod swap;
mod target;
mod update;

pub use fill::{Pages, Written};
pub use target::{Mode, Target};

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::cache::Key;
use crate::fs;
use claim::{Claim, Way};
use fill::{fill, promised};
use manifest::Manifest;
use records::{Record, Records};
use site::Site;
use swap::{changed, swap};
use update::{Done, Update};

/// A folder to publish to, checked, and locked so that no other process publishes there.
pub struct Output<'a> {
    target: Target<'a>,
    /// The folder without links and `..`.
    out: PathBuf,
    /// None until the parent of the output exists.
    claim: Option<Claim>,
}

/// What was published.
#[derive(Debug)]
pub struct Published {
    /// What was written.
    pub written: Written,
    /// Paths in the site that dpg did not write and kept, except a `.git`.
    pub kept: Vec<PathBuf>,
    /// Folders of this run and of killed ones that are kept: they contain files that dpg did not write,
    /// or cannot be removed.
    pub left: Vec<PathBuf>,
}

/// Whether a folder is a site that dpg published.
#[must_use]
pub fn is_site(folder: &Path) -> bool {
    folder.join(manifest::MARK).symlink_metadata().is_ok()
}

impl<'a> Output<'a> {
    /// Checks that a folder may be published to, waits until no other process publishes there, and
    /// removes the leftovers of killed runs.
    ///
    /// # Errors
    /// If the folder is one that dpg only reads, contains files that dpg did not write, or cannot be
    /// written.
    pub fn open(target: Target<'a>) -> Result<Self> {
        let out = target.resolve()?;
        target.check_registry()?;
        Site::open(&out)?;
        let is_there = out.parent().is_some_and(Path::is_dir);
        let claim = is_there.then(|| Claim::new(&target, &out)).transpose()?;
        Ok(Self { target, out, claim })
    }

    /// What is published already, if it was made from the same inputs and nobody touched it since.
    #[must_use]
    pub fn current(&self, inputs: &Key) -> Option<Published> {
        let claim = self.claim.as_ref()?;
        let old = claim.before.as_ref().filter(|site| site.list().complete)?;
        if self.target.mode == Mode::Whole {
            return None;
        }
        let records = Records::read(&self.target, &self.out);
        let records = records.current(inputs, &self.out)?;
        let written = Written::of(&records, 0);
        (written.files == old.list().files().len()).then(|| Published {
            written,
            kept: Vec::new(),
            left: claim.left.clone(),
        })
    }

    /// Publishes a site.
    ///
    /// # Errors
    /// If a page cannot be rendered, a file cannot be written, or the folder changed meanwhile; the old
    /// site then stays as it was. If its files must be replaced one by one and that fails halfway, the
    /// next run completes it.
    pub fn publish(mut self, pages: &dyn Pages) -> Result<Published> {
        let claim = if let Some(claim) = self.claim.take() {
            claim
        } else {
            fs::create_dir(self.out.parent().unwrap_or(&self.out))?;
            Claim::new(&self.target, &self.out)?
        };
        if let Some(update) = update::plan(&self.target, (&self.out, &claim), pages) {
            return self.update(&claim, (pages, update));
        }
        match self.write(&claim, pages) {
            // Some systems report only now that the folder cannot be exchanged.
            Err(error) if fs::is_mount(&error) && claim.is_untouched(&self.out) => {
                self.write(&Claim::inside(&self.target, &self.out)?, pages)
            }
            done => done,
        }
    }

    /// Writes the site into a new folder, then replaces the old one with it.
    fn write(&self, claim: &Claim, pages: &dyn Pages) -> Result<Published> {
        let step = self.target.step;
        let fresh = claim.hidden.fresh()?;
        step();
        let all: Vec<usize> = (0..pages.count()).collect();
        promised(&self.target, (pages, &all)).write(&fresh)?;
        step();
        let staged = Site::hold(&fresh)?;
        let done = fill(&self.target, &fresh, (pages, &all, &|_, _| None)).and_then(|made| {
            let records: Vec<Record> = made.into_iter().map(|made| made.record).collect();
            let list = Manifest::new(records.iter().flat_map(Record::files)).completed();
            list.write(&fresh)?;
            step();
            let (kept, left) = self.take_place(claim, (&list, &fresh))?;
            let written = Written::of(&records, list.files().len());
            self.remember(records, pages);
            Ok(Published {
                written,
                kept,
                left,
            })
        });
        if done.is_err() || claim.way == Way::InPlace {
            // The folder is not removed once it is the output. The next run removes leftovers.
            let _ = staged.remove(&fresh, &claim.hidden, step);
        }
        done
    }

    /// Writes the files that differ into a new folder, then replaces the old ones.
    fn update(&self, claim: &Claim, (pages, update): (&dyn Pages, Update)) -> Result<Published> {
        let step = self.target.step;
        if update.is_nothing() {
            self.check_again(claim)?;
            let written = Written::of(&update.same, 0);
            self.remember(update.same, pages);
            return Ok(Published {
                written,
                kept: Vec::new(),
                left: claim.left.clone(),
            });
        }
        let fresh = claim.hidden.fresh()?;
        step();
        promised(&self.target, (pages, &update.made)).write(&fresh)?;
        step();
        let staged = Site::hold(&fresh)?;
        let done = self.check_again(claim).and_then(|()| {
            update::apply(&self.target, (&self.out, claim, &fresh), (pages, &update))
        });
        let _ = staged.remove(&fresh, &claim.hidden, step);
        let Done {
            made,
            replaced,
            removed,
        } = done?;
        let records = [made, update.same].concat();
        let written = Written {
            removed,
            ..Written::of(&records, replaced)
        };
        self.remember(records, pages);
        Ok(Published {
            written,
            kept: Vec::new(),
            left: claim.left.clone(),
        })
    }

    /// Keeps what was published for the next time.
    fn remember(&self, records: Vec<Record>, pages: &dyn Pages) {
        // What is not kept is made again.
        let _ = Records::new(records, pages.inputs()).write(&self.target, &self.out);
    }

    /// Replaces the old site with a new one; returns what is kept, and what is left over.
    fn take_place(
        &self,
        claim: &Claim,
        (list, fresh): (&Manifest, &Path),
    ) -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
        let (out, step) = (&self.out, self.target.step);
        self.check_again(claim)?;
        let mut left = claim.left.clone();
        let Some(before) = &claim.before else {
            fs::rename(fresh, out)?;
            step();
            return Ok((Vec::new(), left));
        };
        let mut foreign = before.foreign(out, &claim.hidden, Some(list))?;
        match claim.way {
            Way::Exchange => {
                stand_in::put_all(fresh, out, &foreign, step)?;
                let old = swap(fresh, out, before, step)?;
                for path in &foreign {
                    stand_in::settle(&old, out, path, &claim.hidden)?;
                    step();
                }
                // The site is published: leftovers of the old one do not fail the build.
                if !leftovers::discard(before, &old, (out, &claim.hidden), step).unwrap_or(false) {
                    left.push(old);
                }
            }
            Way::InPlace => {
                stand_in::check_room(fresh, out, &foreign)?;
                in_place::replace((out, fresh), (before.list(), list, list), step)?;
            }
        }
        foreign.retain(|path| path != Path::new(".git"));
        Ok((foreign, left))
    }

    /// Refuses an output that changed since it was checked.
    fn check_again(&self, claim: &Claim) -> Result<()> {
        let now = Site::open(&self.out)?;
        let is_same = match (&claim.before, &now) {
            (None, None) => true,
            (Some(before), Some(now)) => before.is_same(now, &self.out),
            _ => false,
        };
        ensure!(
            is_same && self.target.resolve()? == self.out,
            changed(&self.out)
        );
        Ok(())
    }
}
