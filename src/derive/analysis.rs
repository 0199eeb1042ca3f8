//! What the registry as a whole tells: the figures, lists and sentences of the report, computed once for its page, its files
//! and the command.
//!
//! The figures are about the recognised goods; where there are none, about the candidates. Every number names the list of
//! goods that it counts. Sentences exist only where the numbers support them: see [`SMALLEST`].

mod alike;
mod coverage;
mod evidence;
mod facts;
mod figure;
mod findings;
mod former;
mod growth;
mod kinds;
mod limits;
mod open;
mod owners;
mod quality;
mod say;
mod says;
mod section;
mod since;
mod together;
mod whole;

use crate::catalog::Catalog;
use facts::Facts;

pub use coverage::{Gap, Reach};
pub use facts::Parts;
pub use figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
pub use findings::findings;
pub use growth::TERMS;
pub use limits::{EXPECTED, FINDINGS, SMALLEST, THIN, WIDEST, WIDEST_COUNTRIES, WORLDWIDE};
pub use quality::Quality;
pub use say::{Question, Say, Share};
pub use section::Section;
pub use since::{Difference, since};
pub use whole::Analysis;

/// Analyses a catalogue.
#[must_use]
pub fn analysis(catalog: &Catalog, parts: Parts<'_>) -> Analysis {
    let facts = Facts::new(catalog, parts);
    let mut lists = Vec::new();
    let coverage = coverage::coverage(&facts);
    let owners = owners::ranked(&facts);
    let alike = alike::alike(&facts);
    let together = together::together(&facts, &alike, &mut lists);
    let kinds = [
        Some(kinds::statuses(&facts)),
        former::former(&facts, &mut lists),
        kinds::categories(&facts),
    ];
    let kinds = kinds.into_iter().flatten().chain(kinds::own(&facts));
    let times = [
        growth::growth(&facts, &mut lists),
        growth::renewal(&facts, &mut lists),
        Some(coverage.goals),
    ];
    let figures = kinds.chain(times.into_iter().flatten());
    let figures = figures.chain(coverage.matrices);
    let figures = figures.chain(together).chain(
        [
            kinds::license_families(&facts),
            kinds::licenses(&facts),
            evidence::evidence(&facts, &mut lists),
            owners::owners(&facts, &owners, &mut lists),
            quality::quality(&facts, &mut lists),
            open::open(&facts, &mut lists),
            alike::figure(&facts, &alike),
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
        owners: owners
            .iter()
            .map(|(at, goods)| (*at, goods.len()))
            .collect(),
        reach: coverage.reach,
        gaps: coverage.gaps,
        says: Vec::new(),
    };
    analysis.says = says::says(&facts, &owners, &mut analysis);
    analysis
}
