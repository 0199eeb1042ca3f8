//! What the source of a good shows, as text for people and as JSON for programs.

pub mod json;
pub mod text;
