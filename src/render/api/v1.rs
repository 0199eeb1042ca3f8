//! `/api/v1/`: the documents and their objects.

pub(super) mod changes;
pub(super) mod coded;
pub(super) mod collections;
pub(super) mod documents;
pub(super) mod facets;
pub(super) mod good;
pub(super) mod goods;
mod index;
mod indicators;
mod manifest;
pub(super) mod openapi;
pub(super) mod standard;
pub(super) mod statistics;
mod table;
pub(super) mod tombstone;
pub(super) mod write;

/// The version of the API, in every envelope.
const VERSION: &str = "1";
