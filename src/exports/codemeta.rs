//! A program as `CodeMeta` 3.0 describes one, for software catalogues and archives.

use serde::Serialize;

use crate::address::href;
use crate::derive::facets::Kind;
use crate::exports::schema_org::addresses;
use crate::exports::schema_org::{
    CODE, Maker, Parent, described, licenses, makers, parents, same_as,
};
use crate::markdown::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;

/// The object of `codemeta.json` (<https://codemeta.github.io/terms/>); what is not known is left out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Codemeta {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    /// Not a term of `CodeMeta`, so a reader of JSON-LD would skip it without the prefix.
    #[serde(rename = "schema:alternateName", skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<String>,
    description: String,
    /// The address of its page: `CodeMeta` reads any value here as an IRI.
    identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    code_repository: Vec<String>,
    /// The term of schema.org: `CodeMeta` has only `isPartOf`, and a fork is no part of its parent.
    #[serde(rename = "schema:isBasedOn", skip_serializing_if = "Vec::is_empty")]
    based_on: Vec<Parent>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    license: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Maker>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    copyright_holder: Vec<Maker>,
    /// The term of schema.org: `CodeMeta` has its own word for a person who maintains.
    #[serde(rename = "schema:maintainer", skip_serializing_if = "Vec::is_empty")]
    maintainer: Vec<Maker>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    funder: Vec<Maker>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    software_help: Vec<Help>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<String>,
    is_accessible_for_free: bool,
}

/// A page of documentation by its address; the address alone would be read as a text.
#[derive(Serialize)]
struct Help {
    #[serde(rename = "@id")]
    id: String,
}

/// What is known of a program.
pub(crate) fn codemeta(context: &Context<'_>, position: usize) -> Codemeta {
    let good = context.site.good(position);
    let entry = &good.entry;
    let page = context.absolute(context.language, &good_address(&good.id));
    let labels = |kind| context.value_links(kind, position).into_iter();
    let keywords = labels(Kind::Sector).chain(labels(Kind::Goal));
    let help = entry.indicators.documentation.evidence.iter();
    Codemeta {
        context: "https://w3id.org/codemeta/3.0",
        kind: CODE,
        name: clean(&entry.name).into_owned(),
        alternate_name: entry
            .aliases
            .iter()
            .map(|alias| clean(alias).into_owned())
            .collect(),
        description: described(entry),
        identifier: page.clone(),
        url: entry.website.as_deref().and_then(href),
        code_repository: addresses(entry.repositories.iter().map(|one| &one.url)),
        // `CodeMeta` has no word for other works, and what a program is based on is a program.
        based_on: parents(context, entry)
            .into_iter()
            .map(Parent::into_program)
            .collect(),
        license: licenses(entry),
        author: makers(entry, "owner"),
        copyright_holder: makers(entry, "owner"),
        maintainer: makers(entry, "maintainer"),
        funder: makers(entry, "funder"),
        software_help: addresses(help.filter_map(|evidence| evidence.url.as_ref()))
            .into_iter()
            .map(|id| Help { id })
            .collect(),
        keywords: keywords.map(|link| link.label).collect(),
        same_as: [page.clone()].into_iter().chain(same_as(entry)).collect(),
        id: format!("{page}#good"),
        is_accessible_for_free: true,
    }
}
