//! The lists of the API in the site that a build replaces: rows that stay the same are copied from there.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::cache::CacheFolder;
use crate::api::{Document, Seals, Written};
use crate::cache::{Cache, Key, Keyed};
use crate::fs::{self, Opened};
use crate::render::{Item, Planned};

/// The kind under which it is kept where rows are.
const KIND: &str = "rows";

/// The lists of the API in an output.
pub(super) struct Lists {
    cache: Option<Cache>,
    /// Where each list is.
    files: Vec<(Document, PathBuf)>,
}

impl Lists {
    /// Those of a plan.
    pub(super) fn new(cache: &CacheFolder, plan: &[Planned], out: &Path) -> Self {
        let files = plan.iter().filter_map(|planned| match planned.item {
            Item::Document(document) if document.is_list() => {
                Some((document, out.join(&planned.path)))
            }
            _ => None,
        });
        Self {
            cache: cache.open(KIND),
            files: files.collect(),
        }
    }

    /// Seals of a site that uses what is there; `prints` are those of the files of the plan.
    pub(super) fn seals(&self, plan: &[Planned], prints: &[Key]) -> Seals<'_> {
        let goods = plan.iter().zip(prints);
        let goods = goods
            .filter(|(planned, _)| matches!(planned.item, Item::Document(Document::Good { .. })));
        let keys = goods.map(|(_, print)| *print).collect();
        let known = self.cache.as_ref().zip(self.key());
        let known: Option<Written> = known.and_then(|(cache, key)| cache.get(&key));
        let open = |document| {
            let mut files = self.files.iter();
            let (_, path) = files.find(|(other, _)| *other == document)?;
            Opened::new(path).ok()
        };
        Seals::new(keys, (known.unwrap_or_default(), Box::new(open)))
    }

    /// Keeps where the rows are that were written, for the next build.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn keep(self, written: &Written) -> Result<()> {
        let key = self.key();
        let (Some(cache), Some(key)) = (self.cache, key) else {
            return Ok(());
        };
        // A build that wrote only some of them keeps nothing.
        if written.lists() == self.files.len() {
            cache.put(&key, written);
        }
        cache.finish()
    }

    /// What the lists are told by: their places, sizes and times of change; none if one is missing.
    fn key(&self) -> Option<Key> {
        let mut key = Keyed::new();
        for (_, path) in &self.files {
            key.add(path.as_os_str().as_encoded_bytes());
            key.add(borsh::to_vec(&fs::stamp(path)?).ok()?);
        }
        Some(key.key())
    }
}
