//! The lock of an output, and the state that was found under it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::hidden::Hidden;
use super::leftovers;
use super::site::Site;
use super::target::Target;
use crate::fs::{self, Lock};

/// An output that no other process publishes to, without leftovers of killed runs.
pub(super) struct Claim {
    pub(super) hidden: Hidden,
    pub(super) way: Way,
    /// The site that exists before anything is published.
    pub(super) before: Option<Site>,
    /// Folders of killed runs that are kept.
    pub(super) left: Vec<PathBuf>,
    _lock: Lock,
}

/// How a new site replaces the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// It is written beside the old one, and the two folders are exchanged.
    Exchange,
    /// It is written inside the folder, and its files move one by one.
    InPlace,
}

impl Claim {
    /// Locks an output, in whichever way it can be written, and cleans up.
    ///
    /// The parent folder must exist.
    pub(super) fn new(target: &Target<'_>, out: &Path) -> Result<Self> {
        let above = out.parent().unwrap_or(out);
        if out.is_dir() && fs::is_other_device(out, above) {
            return Self::inside(target, out);
        }
        let hidden = Hidden::beside(out)?;
        let lock = match Lock::take(&hidden.lock(), target.waiting) {
            Err(error) if out.is_dir() && fs::is_denied(&error) => {
                return Self::inside(target, out);
            }
            lock => lock?,
        };
        (target.step)();
        // Leftovers of a run that saw the same folder as the top of a file system.
        let mut left = Vec::new();
        if Hidden::inside(out).lock().is_file() {
            left.extend(Self::inside(target, out)?.left);
        }
        left.extend(leftovers::clean(&hidden, out, target.step)?);
        Ok(Self {
            before: Site::open(out)?,
            hidden,
            way: Way::Exchange,
            left,
            _lock: lock,
        })
    }

    /// The same for an output whose files are replaced one by one.
    pub(super) fn inside(target: &Target<'_>, out: &Path) -> Result<Self> {
        let hidden = Hidden::inside(out);
        let lock = Lock::take(&hidden.lock(), target.waiting)?;
        (target.step)();
        let left = leftovers::clean(&hidden, out, target.step)?;
        Ok(Self {
            before: Site::open(out)?,
            hidden,
            way: Way::InPlace,
            left,
            _lock: lock,
        })
    }

    /// Whether the earlier site is still there.
    pub(super) fn is_untouched(&self, out: &Path) -> bool {
        self.before.as_ref().is_some_and(|site| site.is_at(out))
    }
}
