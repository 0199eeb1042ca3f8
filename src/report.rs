//! Findings and due reviews as text for people and for programs, one file per format.

pub(crate) mod analysis;
mod collections;
pub mod diff;
pub mod failure;
pub mod few;
pub mod github;
pub mod inspect;
pub mod json;
pub mod links;
pub mod markdown;
pub mod outline;
pub mod plural;
pub mod queue;
pub mod renewal;
pub mod sarif;
pub mod search;
mod some;
pub(crate) mod spell;
pub mod standard;
pub mod terminal;
pub mod text;
