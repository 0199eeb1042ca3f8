//! What goods are listed by.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::Good;
use crate::slug::{name_key, slug};
use crate::vocabulary::Vocabularies;

/// The properties that goods are listed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "FacetKind")]
pub enum Kind {
    /// Sustainable Development Goals.
    Goal,
    /// Software, data, content …
    Category,
    /// Fields of use.
    Sector,
    /// SPDX ids.
    License,
    /// Countries of development or use.
    Country,
    /// Organisations in any role.
    Organization,
    /// Languages of the good.
    Language,
    /// Curated sets.
    Collection,
}

impl Kind {
    /// All kinds in the order of the navigation.
    pub const ALL: [Self; 8] = [
        Self::Goal,
        Self::Category,
        Self::Sector,
        Self::License,
        Self::Country,
        Self::Organization,
        Self::Language,
        Self::Collection,
    ];

    /// The first segment of its addresses, and its name in the API.
    #[must_use]
    pub fn segment(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Category => "category",
            Self::Sector => "sector",
            Self::License => "license",
            Self::Country => "country",
            Self::Organization => "organization",
            Self::Language => "language",
            Self::Collection => "collection",
        }
    }

    /// The values that one good has, as its entry writes them, each once.
    #[must_use]
    pub fn codes(self, good: &Good) -> Vec<String> {
        let entry = &good.entry;
        let mut codes: Vec<String> = match self {
            Self::Goal => entry
                .indicators
                .sdgs
                .iter()
                .map(|g| g.goal.to_string())
                .collect(),
            Self::Category => entry.categories.clone(),
            Self::Sector => entry.sectors.clone(),
            Self::License => entry
                .indicators
                .licenses
                .iter()
                .flat_map(|l| crate::license::ids(&l.spdx))
                .collect(),
            Self::Country => {
                let deployment = &entry.deployment;
                let all = deployment.developed_in.iter().chain(&deployment.used_in);
                all.cloned().collect()
            }
            Self::Organization => entry
                .organizations
                .iter()
                .map(|o| o.name.trim().to_owned())
                .collect(),
            Self::Language => entry.deployment.languages.clone(),
            Self::Collection => Vec::new(),
        };
        codes.sort();
        codes.dedup();
        codes
    }

    /// Equal for spellings of one value, and for nothing else.
    #[must_use]
    pub fn key(self, code: &str) -> String {
        match self {
            Self::Organization | Self::Sector => name_key(code),
            Self::Language => code.to_lowercase(),
            Self::Goal | Self::Category | Self::License | Self::Country | Self::Collection => {
                code.to_owned()
            }
        }
    }

    pub(super) fn label(self, code: &str, vocabularies: &Vocabularies) -> String {
        match self {
            Self::Organization | Self::Collection | Self::License => code.to_owned(),
            kind => vocabularies.get(kind.segment()).label(code).to_owned(),
        }
    }

    /// The address segment before collisions are told apart.
    pub(super) fn slug(self, code: &str, label: &str) -> String {
        match self {
            Self::Category | Self::Country | Self::Language | Self::License => {
                address_segment(code)
            }
            Self::Goal | Self::Collection => code.to_owned(),
            Self::Sector | Self::Organization => slug(label),
        }
    }
}

/// A code as an address segment: lower case, nothing but letters, digits, `.` and `-`.
fn address_segment(code: &str) -> String {
    let lower = code.to_lowercase();
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    if !lower.is_empty() && lower.chars().all(safe) && !lower.starts_with('.') {
        lower
    } else {
        slug(&lower)
    }
}
