//! What an entry shows and where it leads: its logo, its screenshots, its links.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::media::Format;

/// The logo of a good.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Logo {
    /// Its path below `registry/media/`.
    pub file: String,
    /// What is on it.
    pub alt: String,
}

impl Logo {
    /// Whether it is an SVG, by its name; a valid entry is what its name says.
    #[must_use]
    pub fn is_drawing(&self) -> bool {
        Format::named(&self.file) == Some(Format::Svg)
    }
}

/// A picture of a good in use.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Screenshot {
    /// Its path below `registry/media/`.
    pub file: String,
    /// What is on it.
    pub alt: String,
    /// What is below it.
    pub caption: Option<String>,
}

/// An address and what it is for.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Link {
    /// A const of `vocabulary/link-kind`.
    pub kind: String,
    /// The address.
    pub url: String,
    /// What it is called.
    pub name: Option<String>,
}
