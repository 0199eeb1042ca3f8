//! Findings as text for people and for programs, one file per format.

pub mod diff;
pub mod json;
pub mod markdown;
pub mod outline;
pub mod text;
