//! `/api/v1/`: the documents and their objects.

pub(super) mod coded;
pub(super) mod good;
mod indicators;
pub(super) mod index;
pub(super) mod lists;
