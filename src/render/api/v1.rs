//! `/api/v1/`: the documents and their objects.

pub(super) mod changes;
pub(super) mod coded;
pub(super) mod good;
pub(super) mod index;
mod indicators;
pub(super) mod lists;
pub(super) mod tombstone;
