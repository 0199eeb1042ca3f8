//! The document at `goods/ID.json` if the id no longer exists.

use jiff::civil::Date;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use crate::api::v1::coded::Labels;
use crate::api::v1::good::GoodObject;
use crate::api::v1::good::fill::{object_url, page_url};
use crate::catalog::Catalog;
use crate::derive::history::{Outcome, Tombstone};

/// An id that no good has any more; `object` and `status` distinguish it from a good.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Tombstone")]
pub(crate) struct TombstoneObject<'a> {
    /// The id.
    id: &'a str,
    /// What this object is: always `tombstone`; a good that is there is a `good`.
    #[schemars(extend("const" = "tombstone"))]
    object: &'static str,
    /// What happened to the good.
    status: Gone,
    /// The address of its page for readers.
    url: String,
    /// The current or last name of the good.
    name: &'a str,
    /// The day when the id was moved or removed, in UTC; null if unknown.
    on: Option<Date>,
    /// The reason it was archived before its removal, as a code.
    reason: Option<&'a str>,
    /// The reason in English.
    reason_label: Option<&'a str>,
    /// Id of the good that replaces it.
    successor: Option<&'a str>,
    /// The address of that good's object.
    successor_url: Option<String>,
}

/// What happened to a good whose id no longer exists.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Gone {
    /// It has a new id, that of the successor.
    Moved,
    /// It is no longer in the registry.
    Removed,
}

/// The object at an id: a good or a tombstone; `object` distinguishes them.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "GoodOrTombstone", transform = one_of)]
#[allow(
    dead_code,
    reason = "each is written by itself; this is the shape of both"
)]
pub(crate) enum AtId<'a> {
    /// The good.
    Good(Box<GoodObject<'a>>),
    /// The tombstone.
    Tombstone(TombstoneObject<'a>),
}

/// One of the shapes and no other, as their `object` has no value in common.
fn one_of(schema: &mut Schema) {
    if let Some(shapes) = schema.remove("anyOf") {
        schema.insert("oneOf".to_owned(), shapes);
    }
}

impl<'a> TombstoneObject<'a> {
    /// The object of a tombstone.
    pub(crate) fn new(
        stone: &'a Tombstone,
        catalog: &'a Catalog,
        labels: Labels<'a>,
        base_url: &str,
    ) -> Self {
        let id_at = |position: usize| catalog.goods()[position].id.as_str();
        let (status, name, reason, successor) = match &stone.outcome {
            Outcome::Moved(position) => {
                let name = catalog.goods()[*position].entry.name.as_str();
                (Gone::Moved, name, None, Some(id_at(*position)))
            }
            Outcome::Removed {
                name,
                reason,
                successor,
            } => {
                let successor = successor.map(id_at);
                (Gone::Removed, name.as_str(), reason.as_deref(), successor)
            }
        };
        Self {
            id: &stone.id,
            object: "tombstone",
            status,
            url: page_url(base_url, &stone.id),
            name,
            on: stone.on,
            reason,
            reason_label: reason.map(|code| labels.label("archive-reason", code)),
            successor,
            successor_url: successor.map(|id| object_url(base_url, id)),
        }
    }
}
