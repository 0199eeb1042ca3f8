//! The registry as a DCAT 3 catalogue, for data portals: its documents, and its recognised goods.

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};

use super::frame::Here;
use super::json_ld::{described, licenses};
use super::plan::good_address;
use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::entry::Entry;
use crate::markdown::{address, clean};

/// The licence of what entries say (CC0 1.0).
const DATA_LICENSE: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

/// An IRI.
#[derive(Serialize)]
struct Iri {
    #[serde(rename = "@id")]
    id: String,
}

/// A text with its language.
#[derive(Serialize)]
struct Text<'a> {
    #[serde(rename = "@value")]
    value: String,
    #[serde(rename = "@language")]
    language: &'a str,
}

/// `dcat:Catalog`.
#[derive(Serialize)]
struct Catalog<'a> {
    #[serde(rename = "@context")]
    context: Value,
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dct:title")]
    title: Text<'a>,
    #[serde(rename = "dct:description")]
    description: Text<'a>,
    #[serde(rename = "dct:language")]
    languages: Vec<Iri>,
    #[serde(rename = "foaf:homepage")]
    homepage: Iri,
    #[serde(rename = "dct:license")]
    license: Iri,
    #[serde(rename = "dcat:themeTaxonomy")]
    themes: Iri,
    #[serde(rename = "dcat:dataset")]
    datasets: Vec<Resource<'a>>,
    #[serde(rename = "dcat:resource")]
    resources: Vec<Resource<'a>>,
}

/// `dcat:Dataset`, or a `dcat:Resource` where a good is no data.
#[derive(Serialize)]
struct Resource<'a> {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dct:identifier")]
    identifier: &'a str,
    #[serde(rename = "dct:title")]
    title: Text<'a>,
    #[serde(rename = "dct:description")]
    description: Text<'a>,
    #[serde(rename = "dct:issued", skip_serializing_if = "Option::is_none")]
    issued: Option<Value>,
    #[serde(rename = "dct:publisher", skip_serializing_if = "Vec::is_empty")]
    publishers: Vec<Agent>,
    #[serde(rename = "dct:license", skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<Iri>,
    #[serde(rename = "dcat:landingPage")]
    page: Iri,
    #[serde(rename = "dcat:keyword", skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<Text<'a>>,
    #[serde(rename = "dcat:theme", skip_serializing_if = "Vec::is_empty")]
    goals: Vec<Iri>,
    #[serde(rename = "dcat:distribution", skip_serializing_if = "Vec::is_empty")]
    distributions: Vec<Distribution<'a>>,
}

/// `foaf:Organization`.
#[derive(Serialize)]
struct Agent {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "foaf:name")]
    name: String,
    #[serde(rename = "foaf:homepage", skip_serializing_if = "Option::is_none")]
    homepage: Option<Iri>,
}

/// `dcat:Distribution`.
#[derive(Serialize)]
struct Distribution<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dct:title")]
    title: Text<'a>,
    #[serde(rename = "dcat:downloadURL")]
    download: Iri,
    #[serde(rename = "dcat:mediaType")]
    media: Iri,
    #[serde(rename = "dct:license")]
    license: Iri,
}

/// `catalog.jsonld`: prefixes stand in it, so that nothing must be fetched to read it.
pub(super) fn dcat(here: &Here<'_>) -> Result<String> {
    let sources = &here.site.sources;
    let base = &sources.config.base_url;
    let goods = here.site.with_status(Status::Current).iter();
    let (data, others): (Vec<_>, Vec<_>) = goods
        .map(|&position| good(here, position))
        .partition(|resource| resource.kind == "dcat:Dataset");
    let catalog = Catalog {
        context: json!({
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        }),
        id: format!("{base}catalog.jsonld#catalog"),
        kind: "dcat:Catalog",
        title: here.own_text(&sources.config.title),
        description: here.own_text(&here.about_site()),
        languages: here
            .site
            .languages
            .iter()
            .map(|one| spoken(&one.tag))
            .collect(),
        homepage: iri(base),
        license: iri(DATA_LICENSE),
        themes: iri("http://metadata.un.org/sdg"),
        datasets: std::iter::once(registry(here)).chain(data).collect(),
        resources: others,
    };
    let mut text = serde_json::to_string(&catalog)?;
    text.push('\n');
    Ok(text)
}

/// The registry itself, with the documents of the API that hold all of it.
fn registry<'a>(here: &'a Here<'_>) -> Resource<'a> {
    let base = &here.site.sources.config.base_url;
    let distributions = super::api::downloads().map(|one| Distribution {
        kind: "dcat:Distribution",
        title: Text {
            value: one.holds.to_owned(),
            language: "en",
        },
        download: iri(&format!("{base}api/v1/{}", one.name)),
        media: iri(&format!(
            "https://www.iana.org/assignments/media-types/{}",
            one.media.kind()
        )),
        license: iri(DATA_LICENSE),
    });
    Resource {
        id: format!("{base}catalog.jsonld#registry"),
        kind: "dcat:Dataset",
        identifier: "registry",
        title: here.own_text(&here.site.sources.config.title),
        description: here.own_text(&here.about_site()),
        issued: None,
        publishers: Vec::new(),
        licenses: vec![iri(DATA_LICENSE)],
        page: iri(base),
        keywords: Vec::new(),
        goals: Vec::new(),
        distributions: distributions.collect(),
    }
}

fn good<'a>(here: &'a Here<'_>, position: usize) -> Resource<'a> {
    let good = here.site.good(position);
    let entry = &good.entry;
    let page = here.absolute(here.language, &good_address(&good.id));
    let is_data = entry.categories.iter().any(|category| category == "data");
    let recognized = entry.dates.recognized;
    let sectors = here.value_links(Kind::Sector, position).into_iter();
    let goals = here.site.values_of(Kind::Goal, position);
    Resource {
        id: format!("{page}#good"),
        kind: if is_data {
            "dcat:Dataset"
        } else {
            "dcat:Resource"
        },
        identifier: &good.id,
        title: here.own_text(&entry.name),
        description: here.own_text(&described(entry)),
        issued: recognized.map(|day| json!({"@type": "xsd:date", "@value": day})),
        publishers: agents(entry),
        licenses: licenses(entry).iter().map(|url| iri(url)).collect(),
        page: iri(&page),
        keywords: sectors.map(|link| here.own_text(&link.label)).collect(),
        goals: goals
            .map(|(_, goal)| iri(&format!("http://metadata.un.org/sdg/{}", goal.code)))
            .collect(),
        distributions: Vec::new(),
    }
}

fn agents(entry: &Entry) -> Vec<Agent> {
    let owners = entry.organizations_as("owner").map(|owner| Agent {
        kind: "foaf:Organization",
        name: clean(&owner.name).into_owned(),
        homepage: owner
            .website
            .as_deref()
            .and_then(address)
            .map(|url| iri(&url)),
    });
    owners.collect()
}

fn iri(id: &str) -> Iri {
    Iri { id: id.to_owned() }
}

/// A language as the Library of Congress names it by ISO 639-1, which DCAT recommends.
fn spoken(tag: &str) -> Iri {
    let primary = tag.split('-').next().unwrap_or(tag);
    iri(&format!("http://id.loc.gov/vocabulary/iso639-1/{primary}"))
}

impl Here<'_> {
    /// Words of the registry in the language they are written in.
    fn own_text(&self, text: &str) -> Text<'_> {
        Text {
            value: clean(text).into_owned(),
            language: &self.site.languages[0].tag,
        }
    }
}
