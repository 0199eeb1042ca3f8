//! Due reviews, as text for people and as one document for programs.

pub mod duties;
pub mod json;
pub mod links;
pub mod sources;
pub mod text;
