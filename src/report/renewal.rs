//! Prepared renewals, one file per format; `markdown` has those for a pull request.

pub mod json;
pub mod patch;
pub mod text;
