//! Lines of code on the reference, with the name of their language.

use serde::Serialize;

/// Lines of code.
#[derive(Serialize)]
pub(crate) struct Snippet {
    pub(crate) language: &'static str,
    pub(crate) code: String,
}
