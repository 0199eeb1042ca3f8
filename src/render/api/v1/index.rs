//! `index.json`: what the API holds, and the day it was made for.

use jiff::civil::Date;
use serde::Serialize;

use super::lists::VERSION;
use crate::derive::facets::Counts;

/// The entrance of the API.
#[derive(Debug, Serialize)]
pub(crate) struct Index<'a> {
    pub(crate) api_version: &'static str,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    pub(crate) url: &'a str,
    pub(crate) as_of: Date,
    pub(crate) generator: Generator,
    pub(crate) goods: Counts,
    pub(crate) documents: Vec<Listed>,
}

/// The program that wrote it.
#[derive(Debug, Serialize)]
pub(crate) struct Generator {
    name: &'static str,
    version: &'static str,
}

/// One document or kind of document.
#[derive(Debug, Serialize)]
pub(crate) struct Listed {
    pub(crate) name: &'static str,
    /// Address; `{id}` stands for a good's id, `{month}` for a month such as `2026-07`.
    pub(crate) url: String,
    pub(crate) description: &'static str,
}

impl Generator {
    /// This program.
    pub(crate) const SELF: Self = Self {
        name: "dpg",
        version: env!("CARGO_PKG_VERSION"),
    };
}

impl Index<'_> {
    /// The API's version, for the envelope.
    pub(crate) const VERSION: &'static str = VERSION;
}
