//! An address to ask, with what is known of it.

use crate::observations::Record;

/// An address to ask.
#[derive(Debug, Clone)]
pub struct Target {
    /// As [`crate::observations::key`] gives it.
    pub url: String,
    /// What is known of it.
    pub known: Option<Record>,
    /// Whether an entry says that it is a repository.
    pub is_repository: bool,
}
