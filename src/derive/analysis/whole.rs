//! All that the registry as a whole tells, in one value.

use super::coverage::{Gap, Reach};
use super::figure::{Figure, Name, OwnList};
use super::say::Say;
use super::section::Section;
use crate::catalog::Status;
use crate::derive::facets::{Facet, ValueAt};

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
    /// The same with labels that have their words also in a site with other facets than these, which it was made from; its
    /// lists stay those of its own site.
    #[must_use]
    pub fn elsewhere(mut self, facets: &[Facet]) -> Self {
        for figure in &mut self.figures {
            let columns = figure.columns.iter_mut().map(|column| &mut column.label);
            let rows = figure.rows.iter_mut().flat_map(|row| &mut row.labels);
            for label in columns.chain(rows) {
                label.elsewhere(facets);
            }
        }
        self
    }

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
