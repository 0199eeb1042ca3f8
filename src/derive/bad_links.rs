//! The links of goods that the ledger speaks against.

use rayon::prelude::*;

use crate::catalog::{Catalog, Good, Status};
use crate::observations::{Ledger, Trouble, mentions};

/// The links of one good that somebody should look at.
#[derive(Debug, Clone, PartialEq)]
pub struct BadLinks<'a> {
    /// Its position in the catalogue.
    pub good: usize,
    /// Each address as it is written, once, in the order of the entry, with what is wrong.
    pub links: Vec<(String, Trouble<'a>)>,
}

/// The goods with such links, in the order of the catalogue; former goods are left out.
#[must_use]
pub fn bad_links<'a>(catalog: &Catalog, ledger: &'a Ledger) -> Vec<BadLinks<'a>> {
    if ledger.troubles().next().is_none() {
        return Vec::new();
    }
    let goods = catalog.goods().par_iter().enumerate();
    let goods = goods.filter(|(_, good)| good.status != Status::Former);
    let bad = goods.map(|(position, good)| BadLinks {
        good: position,
        links: links(good, ledger),
    });
    bad.filter(|one| !one.links.is_empty()).collect()
}

fn links<'a>(good: &Good, ledger: &'a Ledger) -> Vec<(String, Trouble<'a>)> {
    // An entry is plain data; if it were not, nothing could be said of its links.
    let entry = serde_json::to_value(&*good.entry).unwrap_or_default();
    let mut found: Vec<(String, Trouble<'a>)> = Vec::new();
    for mention in mentions(&entry) {
        let Some(trouble) = ledger.against(&mention) else {
            continue;
        };
        if found.iter().all(|(written, _)| *written != mention.written) {
            found.push((mention.written, trouble));
        }
    }
    found
}
