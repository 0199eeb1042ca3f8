//! What renewals are prepared with.

use jiff::civil::Date;

use crate::config::{Periods, ReviewPolicy};
use crate::format::form::Form;
use crate::validate::Rules;

/// What renewals are prepared with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Schemas, vocabularies and the Standard.
    pub rules: &'a Rules,
    /// The canonical form.
    pub form: &'a Form,
    /// How long recognition lasts.
    pub periods: Periods,
    /// What the registry asks of its reviews.
    pub review: ReviewPolicy,
    /// The day on which the renewal begins.
    pub as_of: Date,
}
