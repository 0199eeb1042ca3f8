//! What goods are listed by.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::Good;
use crate::entry::Entry;
use crate::license;
use crate::own::{self, Own};
use crate::slug::{name_key, slug};
use crate::vocabulary::Vocabularies;

/// The properties that goods are listed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
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
    /// What licences ask of those who change and share a good.
    LicenseFamily,
    /// What a good links to, such as a demo.
    Link,
    /// Regions and sub-regions of the world, of the countries of development or use.
    Region,
    /// Countries of development or use.
    Country,
    /// Countries of development.
    DevelopedIn,
    /// Countries of use.
    UsedIn,
    /// Organisations in any role.
    Organization,
    /// Languages of the good.
    Language,
    /// Curated sets.
    Collection,
    /// A facet of the registry's own, which `facets` in `site.toml` names.
    #[serde(untagged)]
    Own(Own),
}

impl Kind {
    /// All kinds of the program in the order of the navigation; those of a registry follow.
    pub const ALL: [Self; 13] = [
        Self::Goal,
        Self::Category,
        Self::Sector,
        Self::License,
        Self::LicenseFamily,
        Self::Link,
        Self::Region,
        Self::Country,
        Self::DevelopedIn,
        Self::UsedIn,
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
            Self::LicenseFamily => "license-family",
            Self::Link => "link",
            Self::Region => "region",
            Self::Country => "country",
            Self::DevelopedIn => "developed-in",
            Self::UsedIn => "used-in",
            Self::Organization => "organization",
            Self::Language => "language",
            Self::Collection => "collection",
            Self::Own(own) => &own.get().segment,
        }
    }

    /// The vocabulary with the labels of its values; that of organisations and collections is empty.
    #[must_use]
    pub fn vocabulary(self) -> &'static str {
        match self {
            Self::DevelopedIn | Self::UsedIn => Self::Country.segment(),
            Self::Link => "link-kind",
            Self::Own(own) => &own.get().vocabulary,
            kind => kind.segment(),
        }
    }

    /// Whether its labels are what entries say, the same in all languages.
    #[must_use]
    pub fn is_untranslated(self) -> bool {
        match self {
            Self::License | Self::Organization | Self::Collection => true,
            Self::Goal
            | Self::Category
            | Self::Sector
            | Self::LicenseFamily
            | Self::Link
            | Self::Region
            | Self::Country
            | Self::DevelopedIn
            | Self::UsedIn
            | Self::Language
            | Self::Own(_) => false,
        }
    }

    /// Whether menus and statistics name it. The others only tell apart the goods of another kind's values, or
    /// those that have something from those that have not.
    #[must_use]
    pub fn is_main(self) -> bool {
        !matches!(self, Self::Link | Self::DevelopedIn | Self::UsedIn)
    }

    /// The kind whose pages list the goods of its values: what is developed or used in a country is on the page of
    /// the country, which says so for each good.
    #[must_use]
    pub fn listed_by(self) -> Self {
        match self {
            Self::DevelopedIn | Self::UsedIn => Self::Country,
            kind => kind,
        }
    }

    /// The values that one good has, as its entry writes them, each once.
    #[must_use]
    pub fn codes(self, good: &Good) -> Vec<String> {
        let written = self.written(&good.entry).into_iter();
        let mut codes: Vec<String> = written.flat_map(|written| self.read(&written)).collect();
        codes.sort();
        codes.dedup();
        codes
    }

    /// What an entry writes of this kind, sorted, each once.
    pub(super) fn written(self, entry: &Entry) -> Vec<Cow<'_, str>> {
        fn all(texts: &[String]) -> impl Iterator<Item = Cow<'_, str>> {
            texts.iter().map(Cow::from)
        }
        let indicators = &entry.indicators;
        let mut written: Vec<Cow<'_, str>> = match self {
            Self::Goal => {
                let goals = indicators.sdgs.iter();
                goals.map(|one| one.goal.to_string().into()).collect()
            }
            Self::Category => all(&entry.categories).collect(),
            Self::Sector => all(&entry.sectors).collect(),
            Self::License | Self::LicenseFamily => {
                let licenses = indicators.licenses.iter();
                licenses.map(|one| one.spdx.as_str().into()).collect()
            }
            Self::Link => {
                let links = entry.links.iter();
                links.map(|one| one.kind.as_str().into()).collect()
            }
            Self::DevelopedIn => all(&entry.deployment.developed_in).collect(),
            Self::UsedIn => all(&entry.deployment.used_in).collect(),
            Self::Country => {
                let deployment = &entry.deployment;
                all(&deployment.developed_in)
                    .chain(all(&deployment.used_in))
                    .collect()
            }
            Self::Organization => {
                let organizations = entry.organizations.iter();
                organizations.map(|one| one.name.trim().into()).collect()
            }
            Self::Language => all(&entry.deployment.languages).collect(),
            Self::Own(own) => {
                let texts = own::values(entry.extra.as_ref(), &own.get().key);
                texts.into_iter().map(Cow::from).collect()
            }
            Self::Region | Self::Collection => Vec::new(),
        };
        written.sort_unstable();
        written.dedup();
        written
    }

    /// The values that something written means: of licences the ids of an expression.
    pub(super) fn read(self, written: &str) -> Vec<String> {
        match self {
            Self::License | Self::LicenseFamily => license::ids(written),
            _ => vec![written.to_owned()],
        }
    }

    /// The value that something read belongs to: the family of a licence, if its vocabulary has one.
    pub(super) fn meant(self, read: String, vocabularies: &Vocabularies) -> Option<String> {
        match self {
            Self::LicenseFamily => {
                let term = vocabularies.get("license").get(&read);
                term.and_then(|term| term.text("x-family"))
                    .map(str::to_owned)
            }
            _ => Some(read),
        }
    }

    /// Equal for spellings of one value, and for nothing else.
    #[must_use]
    pub fn key(self, code: &str) -> String {
        match self {
            Self::Organization | Self::Sector => name_key(code),
            Self::Language => code.to_lowercase(),
            // Texts without letters or digits have no key, but are not all the same.
            Self::Own(own) if own.get().vocabulary.is_empty() => match name_key(code) {
                key if key.is_empty() => code.to_owned(),
                key => key,
            },
            Self::Goal
            | Self::Category
            | Self::License
            | Self::LicenseFamily
            | Self::Link
            | Self::Region
            | Self::Country
            | Self::DevelopedIn
            | Self::UsedIn
            | Self::Collection
            | Self::Own(_) => code.to_owned(),
        }
    }

    pub(super) fn label(self, code: &str, vocabularies: &Vocabularies) -> String {
        match self {
            Self::Organization | Self::Collection | Self::License => code.to_owned(),
            kind => vocabularies.get(kind.vocabulary()).label(code).to_owned(),
        }
    }

    /// The address segment before collisions are told apart; none for what has the slug of its label.
    pub(super) fn address(self, code: &str) -> Option<String> {
        match self {
            Self::Category
            | Self::License
            | Self::LicenseFamily
            | Self::Link
            | Self::Country
            | Self::DevelopedIn
            | Self::UsedIn
            | Self::Language => Some(address_segment(code)),
            Self::Own(own) if !own.get().vocabulary.is_empty() => Some(address_segment(code)),
            Self::Goal | Self::Region | Self::Collection => Some(code.to_owned()),
            Self::Sector | Self::Organization | Self::Own(_) => None,
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
