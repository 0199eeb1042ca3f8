//! `/api/v1/`: the documents and their objects.

pub(crate) mod cell;
pub(crate) mod changes;
pub(crate) mod coded;
pub(crate) mod collections;
pub(crate) mod datapackage;
pub(crate) mod deltas;
mod described;
pub(crate) mod documents;
pub(crate) mod facets;
pub(crate) mod good;
pub(crate) mod goods;
pub(crate) mod index;
pub(crate) mod indicators;
pub(crate) mod manifest;
pub(crate) mod objects;
pub(crate) mod openapi;
mod requirements;
mod review;
pub(crate) mod standard;
pub(crate) mod statistics;
pub(crate) mod table;
pub(crate) mod tombstone;
pub(crate) mod values;
pub(crate) mod versions;

/// The version of the API, in every envelope.
pub(crate) const VERSION: &str = "1";
