//! A collection as its file says it, and what it is checked against.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use crate::collection::Requirements;
use crate::collection::translation::Translation;
use crate::good::Good;
use crate::suggest::Words;

/// A collection as it is written.
#[derive(Deserialize)]
pub(super) struct Written {
    pub(super) title: String,
    pub(super) text: String,
    #[serde(default)]
    pub(super) goods: Vec<String>,
    #[serde(default)]
    pub(super) criteria: Option<Value>,
    #[serde(default)]
    pub(super) translations: BTreeMap<String, Translation>,
    #[serde(flatten)]
    pub(super) requirements: Requirements,
}

/// What a collection is checked against besides its schema.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The ids of all entries.
    pub(super) ids: &'a Words<'a>,
    /// The entries that were read whole and have no errors, by id.
    pub(super) goods: &'a [Good],
    /// The day after which a date is in the future.
    pub(super) as_of: Date,
}
