//! Due reviews, as text for people and as one document for programs.

pub mod json;
pub mod text;
