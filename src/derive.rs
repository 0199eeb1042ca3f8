//! What follows from the catalogue: pure functions of it, computed once.

pub mod analysis;
pub mod bad_links;
pub mod duties;
pub mod facets;
pub mod history;
pub mod lifecycle;
pub mod lineage;
pub mod matches;
mod options;
pub mod progress;
pub mod queue;
pub mod regions;
pub mod related;
pub mod source_changes;
pub mod standing;
pub mod statistics;
pub mod versions;

use rayon::join;
use rayon::prelude::*;

use crate::catalog::{Catalog, Good};
use analysis::{Analysis, Parts};
use facets::Facet;
use lifecycle::Lifecycle;
use lineage::Lineage;
pub use options::Options;
use progress::Progress;
use queue::Queue;
use regions::Region;
use related::Likeness;
use standing::GoodStanding;
use statistics::Statistics;

/// All that follows from a catalogue; lists per good are in its order.
#[derive(Debug)]
pub struct Derived {
    /// What goods are listed by, in the order of [`facets::Kind::ALL`].
    pub facets: Vec<Facet>,
    /// The regions of the world with their goods.
    pub regions: Vec<Region>,
    /// Per good, the state of its recognition on the day.
    pub lifecycles: Vec<Lifecycle>,
    /// Per good, how far its review is; none if its entry does not record it.
    pub progress: Vec<Option<Progress>>,
    /// Per good, what it is derived from and what is derived from it.
    pub lineages: Vec<Lineage>,
    /// Which recognised goods are like a good.
    pub likeness: Likeness,
    /// What is due on the day.
    pub queue: Queue,
    /// Per collection, how its goods stand with its requirements.
    pub standings: Vec<Vec<GoodStanding>>,
    /// Numbers about all of it.
    pub statistics: Statistics,
    /// What the registry as a whole tells, for the report.
    pub analysis: Analysis,
}

/// Computes all of it.
#[must_use]
pub fn derive(catalog: &Catalog, options: Options<'_>) -> Derived {
    let goods = catalog.goods();
    let lifecycle = |good: &Good| lifecycle::lifecycle(&good.entry, options.periods, options.as_of);
    let progress = |good: &Good| progress::progress(&good.entry, options.review);
    let mut facets = facets::facets(catalog, options.vocabularies, options.facets);
    let regions = regions::regions(catalog, &facets, options.vocabularies);
    let mut kinds = facets.iter();
    let place = kinds.position(|facet| facet.kind > facets::Kind::Region);
    facets.insert(place.unwrap_or(facets.len()), regions::facet(&regions));
    let lifecycles: Vec<Lifecycle> = goods.par_iter().map(lifecycle).collect();
    let parts = Parts {
        facets: &facets,
        regions: &regions,
        lifecycles: &lifecycles,
        vocabularies: options.vocabularies,
    };
    let (likeness, (statistics, lineages, analysis)) = join(
        || Likeness::new(catalog, &facets),
        || {
            let statistics = statistics::statistics(catalog);
            let lineages = lineage::lineage(catalog);
            (statistics, lineages, analysis::analysis(catalog, parts))
        },
    );
    Derived {
        likeness,
        lineages,
        regions,
        facets,
        standings: standing::standings(catalog),
        statistics,
        analysis,
        queue: queue::queue(catalog, options),
        lifecycles,
        progress: goods.par_iter().map(progress).collect(),
    }
}
