//! What follows from the catalogue: pure functions of it, computed once.

pub mod facets;
pub mod history;
pub mod lifecycle;
pub mod lineage;
mod options;
pub mod progress;
pub mod queue;
pub mod related;
pub mod standing;
pub mod statistics;
pub mod versions;

use rayon::prelude::*;

use crate::catalog::Catalog;
use facets::Facet;
use lifecycle::Lifecycle;
use lineage::Lineage;
pub use options::Options;
use progress::Progress;
use queue::Queue;
use related::Related;
use standing::GoodStanding;
use statistics::Statistics;

/// All that follows from a catalogue; lists per good are in its order.
#[derive(Debug)]
pub struct Derived {
    /// What goods are listed by, in the order of [`facets::Kind::ALL`].
    pub facets: Vec<Facet>,
    /// Per good, the state of its recognition on the day.
    pub lifecycles: Vec<Lifecycle>,
    /// Per good, how far its review is; none if its entry does not record it.
    pub progress: Vec<Option<Progress>>,
    /// Per good, what it is derived from and what is derived from it.
    pub lineages: Vec<Lineage>,
    /// Per good, the recognised ones that are most like it.
    pub related: Vec<Vec<Related>>,
    /// What is due on the day.
    pub queue: Queue,
    /// Per collection, how its goods stand with its requirements.
    pub standings: Vec<Vec<GoodStanding>>,
    /// Numbers about all of it.
    pub statistics: Statistics,
}

/// Computes all of it.
#[must_use]
pub fn derive(catalog: &Catalog, options: Options<'_>) -> Derived {
    let lifecycles = catalog
        .goods()
        .par_iter()
        .map(|good| lifecycle::lifecycle(&good.entry, options.periods, options.as_of))
        .collect();
    let goods = catalog.goods().iter();
    let progress = goods.map(|good| progress::progress(&good.entry, options.review));
    let facets = facets::facets(catalog, options.vocabularies);
    let lineages = lineage::lineage(catalog);
    Derived {
        related: related::related(catalog, &facets, &lineages),
        lineages,
        facets,
        standings: standing::standings(catalog),
        statistics: statistics::statistics(catalog),
        queue: queue::queue(catalog, options),
        lifecycles,
        progress: progress.collect(),
    }
}
