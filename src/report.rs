//! Findings as text for people and for programs, one file per format.

pub mod github;
pub mod json;
pub mod sarif;
mod spell;
pub mod text;
