//! The classes of DCAT 3, DCAT-AP and SKOS that the catalogue is written in, as JSON-LD with prefixes.

use serde::Serialize;
use serde_json::Value;

/// An IRI, with its class where DCAT-AP asks for one and nothing else in the graph tells it.
#[derive(Clone, Serialize)]
pub(super) struct Iri {
    #[serde(rename = "@id")]
    pub(super) id: String,
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<&'static str>,
}

impl Iri {
    /// Without a class.
    pub(super) fn plain(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            kind: None,
        }
    }

    /// Of a class.
    pub(super) fn of(kind: &'static str, id: &str) -> Self {
        Self {
            kind: Some(kind),
            ..Self::plain(id)
        }
    }

    /// A page or a site.
    pub(super) fn document(url: &str) -> Self {
        Self::of("foaf:Document", url)
    }

    /// The text of a licence.
    pub(super) fn license(url: &str) -> Self {
        Self::of("dct:LicenseDocument", url)
    }
}

/// A text with its language.
#[derive(Serialize)]
pub(super) struct Text<'a> {
    #[serde(rename = "@value")]
    pub(super) value: String,
    #[serde(rename = "@language")]
    pub(super) language: &'a str,
}

/// `dcat:Catalog`.
#[derive(Serialize)]
pub(super) struct Catalog<'a> {
    #[serde(rename = "@context")]
    pub(super) context: Value,
    #[serde(rename = "@id")]
    pub(super) id: String,
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "dct:title")]
    pub(super) title: Text<'a>,
    #[serde(rename = "dct:description")]
    pub(super) description: Text<'a>,
    #[serde(rename = "dct:language")]
    pub(super) languages: Vec<Iri>,
    #[serde(rename = "dct:publisher")]
    pub(super) publisher: Agent,
    #[serde(rename = "foaf:homepage")]
    pub(super) homepage: Iri,
    #[serde(rename = "dct:license")]
    pub(super) license: Iri,
    #[serde(rename = "dcat:themeTaxonomy")]
    pub(super) themes: Scheme<'a>,
    #[serde(rename = "dcat:dataset")]
    pub(super) datasets: Vec<Resource<'a>>,
    #[serde(rename = "dcat:resource")]
    pub(super) resources: Vec<Resource<'a>>,
}

/// `dcat:Dataset`, or a `dcat:Resource` where a good is no data.
#[derive(Serialize)]
pub(super) struct Resource<'a> {
    #[serde(rename = "@id")]
    pub(super) id: String,
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "dct:identifier")]
    pub(super) identifier: &'a str,
    #[serde(rename = "dct:title")]
    pub(super) title: Text<'a>,
    #[serde(rename = "dct:description")]
    pub(super) description: Text<'a>,
    #[serde(rename = "dct:issued", skip_serializing_if = "Option::is_none")]
    pub(super) issued: Option<Value>,
    /// One at most, by DCAT-AP: the owner that the entry names first.
    #[serde(rename = "dct:publisher", skip_serializing_if = "Option::is_none")]
    pub(super) publisher: Option<Agent>,
    /// All owners.
    #[serde(rename = "dct:creator", skip_serializing_if = "Vec::is_empty")]
    pub(super) creators: Vec<Agent>,
    #[serde(rename = "dct:license", skip_serializing_if = "Vec::is_empty")]
    pub(super) licenses: Vec<Iri>,
    #[serde(rename = "dcat:landingPage")]
    pub(super) page: Iri,
    #[serde(rename = "dcat:keyword", skip_serializing_if = "Vec::is_empty")]
    pub(super) keywords: Vec<Text<'a>>,
    #[serde(rename = "dcat:theme", skip_serializing_if = "Vec::is_empty")]
    pub(super) goals: Vec<Iri>,
    #[serde(rename = "dcat:distribution", skip_serializing_if = "Vec::is_empty")]
    pub(super) distributions: Vec<Distribution<'a>>,
}

/// `skos:ConceptScheme` with the goals that are in use; a good names them by their IRIs alone.
#[derive(Serialize)]
pub(super) struct Scheme<'a> {
    #[serde(rename = "@id")]
    pub(super) id: &'static str,
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "dct:title")]
    pub(super) title: Text<'a>,
    #[serde(rename = "skos:hasTopConcept")]
    pub(super) concepts: Vec<Concept<'a>>,
}

/// `skos:Concept`.
#[derive(Serialize)]
pub(super) struct Concept<'a> {
    #[serde(rename = "@id")]
    pub(super) id: String,
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "skos:prefLabel")]
    pub(super) label: Text<'a>,
    #[serde(rename = "skos:inScheme")]
    pub(super) scheme: Iri,
}

/// `foaf:Organization`, and `foaf:Agent` for readers that do not know that the one is the other.
#[derive(Clone, Serialize)]
pub(super) struct Agent {
    #[serde(rename = "@type")]
    pub(super) kinds: [&'static str; 2],
    #[serde(rename = "foaf:name")]
    pub(super) name: String,
    #[serde(rename = "foaf:homepage", skip_serializing_if = "Option::is_none")]
    pub(super) homepage: Option<Iri>,
}

impl Agent {
    /// The classes of all agents.
    pub(super) const KINDS: [&'static str; 2] = ["foaf:Agent", "foaf:Organization"];
}

/// `dcat:Distribution`.
#[derive(Serialize)]
pub(super) struct Distribution<'a> {
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(rename = "dct:title")]
    pub(super) title: Text<'a>,
    /// The file as well: DCAT-AP demands an address of access, and there is no other way to the file.
    #[serde(rename = "dcat:accessURL")]
    pub(super) access: Iri,
    #[serde(rename = "dcat:downloadURL")]
    pub(super) download: Iri,
    #[serde(rename = "dcat:mediaType")]
    pub(super) media: Iri,
    #[serde(rename = "dct:license")]
    pub(super) license: Iri,
}
