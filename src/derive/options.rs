//! What the derived facts depend on besides the catalogue.

use jiff::civil::Date;

use crate::config::{Periods, ReviewPolicy};
use crate::own::Own;
use crate::standard::Standard;
use crate::vocabulary::Vocabularies;

/// What the derived facts depend on besides the catalogue.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The indicators and their rules.
    pub standard: &'a Standard,
    /// Labels of codes.
    pub vocabularies: &'a Vocabularies,
    /// The facets of the registry's own.
    pub facets: &'a [Own],
    /// Periods of the lifecycle.
    pub periods: Periods,
    /// What the registry asks of its reviews.
    pub review: ReviewPolicy,
    /// The day that decides what has expired.
    pub as_of: Date,
}
