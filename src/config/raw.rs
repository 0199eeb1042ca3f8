//! `site.toml` as it is written; the comments are the reference of its keys, `docs/reference/site.md`.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::appearance::{Target, Words};
use super::lists::{Compat, Download, Extra, ListOf};
use super::review::{Periods, ReviewPolicy};
use super::{appearance, data, lists};

/// `site.toml` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    /// The version of this file: `1`.
    #[serde(rename = "format")]
    _format: u64,
    /// The name of the site.
    pub(super) title: String,
    /// One sentence that says whose registry it is, or one for each language. Default: `""`.
    #[serde(default)]
    pub(super) description: Option<toml::Spanned<Words>>,
    /// The address of the site, with its sub-path if it has one.
    pub(super) base_url: String,
    /// BCP 47 tags. The first language has no prefix in its addresses. `dpg` contains the texts in Arabic, Chinese,
    /// English, French, Russian and Spanish; [languages](../languages.md) says how to add others. Default: `["en"]`.
    #[serde(default = "default_languages")]
    pub(super) languages: Vec<String>,
    /// A folder of `themes/`, see [themes](../themes.md). Default: `"default"`.
    #[serde(default = "default_theme")]
    pub(super) theme: String,
    /// The folder of the entries. Default: `"registry"`.
    #[serde(default = "default_registry")]
    pub(super) registry: String,
    /// Where files can be edited, such as `https://host/owner/name/edit/main/`. The page of a good then links to
    /// its file, and to a new issue of the repository to report a problem (GitHub, GitLab, Forgejo, Gitea); without
    /// it, to `contact` of `[data]`. It also says where the [contribute form](../contribute.md) sends files.
    #[serde(default)]
    pub(super) edit_url: Option<String>,
    /// Where the documentation of `dpg` is: an address of the site such as `/docs/`, or one that starts with
    /// `https://`. The foot of every page links to it; without it, to the repository from which a release was built.
    #[serde(default = "appearance::own_documentation")]
    pub(super) documentation: Option<Target>,
    /// Formats of the Alliance's own feeds, see [the API](../api.md#the-formats-of-the-alliance). Default: `[]`.
    #[serde(default)]
    pub(super) compat: Vec<Compat>,
    /// More files per good, see [the API](../api.md#other-files). Default: `[]`.
    #[serde(default)]
    pub(super) extras: BTreeSet<Extra>,
    /// Which lists of goods by value the API has, see [the API](../api.md#lists-of-a-value). Default:
    /// `["goals", "categories", "sectors", "licenses", "countries", "regions", "collections", "facets"]`.
    #[serde(default = "lists::default_lists")]
    pub(super) lists: BTreeSet<ListOf>,
    /// Which files of the whole registry the API has besides the usual ones, see
    /// [the API](../api.md#a-database-and-columns). Default: `["full", "ndjson"]`.
    #[serde(default = "lists::default_downloads")]
    pub(super) downloads: BTreeSet<Download>,
    /// Fields of the registry's own that goods are listed by, by their keys in `schema/extra.schema.json`, see
    /// [own categories and fields](../guides/own-categories-and-fields.md). Default: `[]`.
    #[serde(default)]
    pub(super) facets: Vec<toml::Spanned<String>>,
    /// Whether each goal, category, region and country, and each value of a vocabulary that is a facet of your own, has
    /// its own Atom feed, such as `/goal/3/feed.xml`. Default: `false`.
    #[serde(default)]
    pub(super) facet_feeds: bool,
    /// The periods of the lifecycle.
    #[serde(default)]
    pub(super) lifecycle: Periods,
    /// What the registry asks of its reviews, see [renewals](../renewals.md).
    #[serde(default)]
    pub(super) review: ReviewPolicy,
    /// What you declare about the data, see [settings](../site.md#the-data).
    #[serde(default)]
    pub(super) data: data::RawData,
    /// A picture next to the title, see [settings](../site.md#design).
    #[serde(default)]
    pub(super) logo: Option<appearance::RawLogo>,
    /// The colours of links and buttons, see [settings](../site.md#design).
    #[serde(default)]
    pub(super) colors: Option<appearance::RawColors>,
    /// The main menu, see [settings](../site.md#design).
    #[serde(default)]
    pub(super) navigation: appearance::Navigation,
    /// The foot of every page, see [settings](../site.md#design).
    #[serde(default)]
    pub(super) footer: Option<appearance::Footer>,
}

fn default_languages() -> Vec<String> {
    vec!["en".to_owned()]
}

fn default_theme() -> String {
    "default".to_owned()
}

fn default_registry() -> String {
    "registry".to_owned()
}
