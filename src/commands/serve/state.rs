//! A site in memory, and what visitors see of it.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use anyhow::Result;

use crate::api::Seals;
use crate::commands::cache::CacheFolder;
use crate::commands::site::search_index;
use crate::render::{self, Planned, Renderer, SearchIndex};
use crate::site::Site;

/// A site in memory: what there is, not yet how it looks.
pub(super) struct Memory {
    pub(super) site: Site,
    pub(super) plan: Vec<Planned>,
    pub(super) by_path: HashMap<String, usize>,
    seals: Seals<'static>,
    /// Made when a visitor searches.
    index: OnceLock<SearchIndex>,
    /// What is known of the indexes before it.
    cache: CacheFolder,
}

impl Memory {
    /// A site that was assembled.
    ///
    /// # Errors
    /// If a link of its navigation leads to nothing.
    pub(super) fn new(site: Site, cache: CacheFolder) -> Result<Self> {
        let plan = render::plan(&site)?;
        let paths = plan.iter().enumerate();
        Ok(Self {
            by_path: paths.map(|(i, file)| (file.path.clone(), i)).collect(),
            seals: Seals::default(),
            index: OnceLock::new(),
            cache,
            plan,
            site,
        })
    }

    /// The bytes of a file, by its position in the plan.
    pub(super) fn file(&self, position: usize) -> Result<Vec<u8>> {
        let renderer = Renderer {
            site: &self.site,
            plan: &self.plan,
            seals: &self.seals,
            index: &|| {
                self.index
                    .get_or_init(|| search_index(&self.site, &self.cache))
            },
        };
        renderer.file(position)?.into_bytes()
    }
}

/// What visitors see now.
#[derive(Clone, Default)]
pub(super) struct State {
    /// Grows with every change, so that an open page knows when to reload.
    pub(super) version: u64,
    /// The last good site; none before the first one.
    pub(super) memory: Option<Arc<Memory>>,
    /// What keeps the newest files from being shown; empty when nothing does.
    pub(super) faults: Vec<String>,
    /// How many faults that are; not all of many are told.
    pub(super) errors: usize,
}
