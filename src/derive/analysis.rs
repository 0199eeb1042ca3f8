//! What the registry as a whole tells: the figures, lists and sentences of the report, computed once for its page, its files
//! and the command.
//!
//! The figures are about the recognised goods; where there are none, about the candidates. Every number names the list of
//! goods that it counts. Sentences exist only where the numbers support them: see [`SMALLEST`].

mod coverage;
mod evidence;
mod facts;
mod figure;
mod findings;
mod growth;
mod kinds;
mod owners;
mod quality;
mod says;
mod since;
mod together;

use crate::catalog::{Catalog, Status};
use crate::derive::facets::{Facet, ValueAt};
use crate::derive::lifecycle::Lifecycle;
use crate::derive::regions::Region;
use facts::Facts;

pub use coverage::{EXPECTED, Gap, Reach, THIN};
pub use figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
pub use findings::{FINDINGS, findings};
pub use growth::TERMS;
pub use quality::Quality;
pub use says::{Question, Say, Section, Share};
pub use since::{Difference, since};
pub use together::{WIDEST, WIDEST_COUNTRIES};

/// The fewest goods of which shares are told and conclusions drawn: one good more or less changes such a share by five
/// percentage points at most.
pub const SMALLEST: usize = 20;

/// What the registry as a whole tells.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The status of the goods that it is about.
    pub about: Status,
    /// How many goods these are.
    pub base: usize,
    /// The figures in the order of the report; those with nothing to show are left out.
    pub figures: Vec<Figure>,
    /// Lists of goods that no other page of the site has.
    pub lists: Vec<OwnList>,
    /// The countries that goods of the report are developed or used in, with the number of goods.
    pub countries: Vec<(ValueAt, usize)>,
    /// The owners, those with most goods first, with the number of their goods.
    pub owners: Vec<(ValueAt, usize)>,
    /// Per goal that some good serves, the countries of its goods.
    pub reach: Vec<Reach>,
    /// Empty cells where goods would be expected, the most expected first.
    pub gaps: Vec<Gap>,
    /// The sentences that the numbers support, by section.
    pub says: Vec<Say>,
}

impl Analysis {
    /// The figure with a name, if it has something to show.
    #[must_use]
    pub fn figure(&self, name: Name) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.name == name)
    }

    /// The sentences of a section.
    pub fn says_of(&self, section: Section) -> impl Iterator<Item = &Say> {
        self.says.iter().filter(move |say| say.section == section)
    }
}

/// What an analysis is made from besides the goods.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// What goods are listed by.
    pub facets: &'a [Facet],
    /// The regions of the world.
    pub regions: &'a [Region],
    /// Per good, the state of its recognition.
    pub lifecycles: &'a [Lifecycle],
}

/// Analyses a catalogue.
#[must_use]
pub fn analysis(catalog: &Catalog, parts: Parts<'_>) -> Analysis {
    let facts = Facts::new(catalog, parts);
    let mut lists = Vec::new();
    let coverage = coverage::coverage(&facts);
    let together = together::together(&facts, &mut lists);
    let figures = [
        Some(kinds::statuses(&facts)),
        kinds::categories(&facts),
        growth::growth(&facts, &mut lists),
        growth::renewal(&facts, &mut lists),
        Some(coverage.goals),
    ];
    let figures = figures.into_iter().flatten().chain(coverage.matrices);
    let figures = figures.chain(together).chain(
        [
            kinds::license_families(&facts),
            kinds::licenses(&facts),
            evidence::evidence(&facts, &mut lists),
            owners::owners(&facts, &mut lists),
            quality::quality(&facts, &mut lists),
        ]
        .into_iter()
        .flatten(),
    );
    let mut analysis = Analysis {
        about: facts.about,
        base: facts.base.len(),
        figures: figures.collect(),
        lists,
        countries: coverage.countries,
        owners: owners::ranked(&facts)
            .into_iter()
            .map(|(at, goods)| (at, goods.len()))
            .collect(),
        reach: coverage.reach,
        gaps: coverage.gaps,
        says: Vec::new(),
    };
    analysis.says = says::says(&facts, &mut analysis);
    analysis
}
