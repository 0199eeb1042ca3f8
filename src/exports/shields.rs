//! The badge of a good in words, as shields.io draws it from an address.

use serde::Serialize;

use crate::exports::badge::{Words, words};
use crate::site::context::Context;

/// The shape that shields.io reads (<https://shields.io/badges/endpoint-badge>).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shields {
    schema_version: u8,
    label: String,
    message: String,
    color: &'static str,
}

/// What the badge of a good shows.
pub(crate) fn shields(context: &Context<'_>, position: usize) -> Shields {
    let Words { what, since, color } = words(context, position);
    Shields {
        schema_version: 1,
        label: what,
        message: since,
        color,
    }
}
