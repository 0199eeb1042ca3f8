//! Each good's object as bytes: made only once, when the first document needs it.

use std::sync::OnceLock;

use anyhow::{Result, anyhow};

use super::json::bytes;
use super::v1::objects::full;
use crate::site::Site;

/// The objects of the goods of one site, in the order of the catalogue.
pub struct GoodBytes {
    made: Vec<OnceLock<Result<Vec<u8>, String>>>,
}

impl GoodBytes {
    /// An empty store for all goods of a site.
    #[must_use]
    pub fn new(site: &Site) -> Self {
        let goods = site.sources.catalog.goods();
        Self {
            made: goods.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The object of one good of that site, with a final line end.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub(crate) fn get(&self, site: &Site, position: usize) -> Result<&[u8]> {
        let make = || bytes(&full(site, position)).map_err(|error| format!("{error:#}"));
        match self.made[position].get_or_init(make) {
            Ok(bytes) => Ok(bytes),
            Err(error) => Err(anyhow!("{error}")),
        }
    }
}
