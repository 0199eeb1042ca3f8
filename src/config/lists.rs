//! Which files a site has that not every site needs: lists of goods, files of the whole registry, files per good,
//! older shapes of the API.

use std::collections::BTreeSet;

use serde::Deserialize;

/// An older shape of the API: the Alliance's own feeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compat {
    /// The two lists of `DPGAlliance/publicgoods-api`, and an object for each good.
    V0,
    /// The Alliance's live feed.
    V2,
    /// The feed of the Alliance's present application.
    #[serde(rename = "app-v1")]
    AppV1,
}

/// A file per good besides its page, its API object and its badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extra {
    /// `badges/ID.json`, for shields.io.
    Shields,
    /// `goods/ID/codemeta.json` of software.
    Codemeta,
    /// `goods/ID/publiccode.yml` of software, for its maintainers to complete.
    Publiccode,
    /// `embed/ID/`, a card to embed in other sites.
    Embed,
    /// `cards/ID.png`, the picture that networks and chats show beside a link to a good, and `cards/index.png`
    /// for all other pages.
    Cards,
    /// `goods/ID/index.md`, the page of a good as Markdown, for language models.
    Markdown,
}

/// What has a list of its goods for each value, below `/api/v1/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ListOf {
    /// `goals/3.json`.
    Goals,
    /// `categories/software.json`.
    Categories,
    /// `sectors/health.json`.
    Sectors,
    /// `licenses/mit.json`.
    Licenses,
    /// `countries/ke.json`.
    Countries,
    /// `regions/202.json`.
    Regions,
    /// `organizations/NAME.json`.
    Organizations,
    /// `languages/en.json`.
    Languages,
    /// `collections/NAME.json`.
    Collections,
    /// `facets/action-lines/c7.json`: the facets of the registry's own.
    Facets,
}

/// A file with the whole registry that not every site needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Download {
    /// `goods.full.json`.
    Full,
    /// `goods.ndjson`.
    Ndjson,
    /// `catalog.sqlite`.
    Sqlite,
    /// `goods.parquet`.
    Parquet,
}

impl ListOf {
    /// The folder of its lists.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Goals => "goals",
            Self::Categories => "categories",
            Self::Sectors => "sectors",
            Self::Licenses => "licenses",
            Self::Countries => "countries",
            Self::Regions => "regions",
            Self::Organizations => "organizations",
            Self::Languages => "languages",
            Self::Collections => "collections",
            Self::Facets => "facets",
        }
    }
}

/// The lists whose number a vocabulary or the maintainers limit. The number of organisations grows with the
/// registry, and most have one good.
pub(super) fn default_lists() -> BTreeSet<ListOf> {
    use ListOf::{Categories, Collections, Countries, Facets, Goals, Licenses, Regions, Sectors};
    [
        Goals,
        Categories,
        Sectors,
        Licenses,
        Countries,
        Regions,
        Collections,
        Facets,
    ]
    .into()
}

/// What version 1 of the API promised.
pub(super) fn default_downloads() -> BTreeSet<Download> {
    [Download::Full, Download::Ndjson].into()
}
