//! The classes of DCAT 3, DCAT-AP, SKOS, vCard and SPDX that the catalogue is written in, as JSON-LD with prefixes.

use serde::Serialize;
use serde_json::Value;

/// An IRI, with its class where DCAT-AP asks for one and nothing else in the graph shows it.
#[derive(Clone, Serialize)]
pub(crate) struct Iri {
    #[serde(rename = "@id")]
    pub(crate) id: String,
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<&'static str>,
}

impl Iri {
    /// Without a class.
    pub(crate) fn plain(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            kind: None,
        }
    }

    /// Of a class.
    pub(crate) fn of(kind: &'static str, id: &str) -> Self {
        Self {
            kind: Some(kind),
            ..Self::plain(id)
        }
    }

    /// A page or a site.
    pub(crate) fn document(url: &str) -> Self {
        Self::of("foaf:Document", url)
    }

    /// The text of a licence.
    pub(crate) fn license(url: &str) -> Self {
        Self::of("dct:LicenseDocument", url)
    }
}

/// A text with its language.
#[derive(Serialize)]
pub(crate) struct Text<'a> {
    #[serde(rename = "@value")]
    pub(crate) value: String,
    #[serde(rename = "@language")]
    pub(crate) language: &'a str,
}

/// `dcat:Catalog`.
#[derive(Serialize)]
pub(crate) struct Catalog<'a> {
    #[serde(rename = "@context")]
    pub(crate) context: Value,
    #[serde(rename = "@id")]
    pub(crate) id: String,
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    #[serde(rename = "dct:title")]
    pub(crate) title: Text<'a>,
    #[serde(rename = "dct:description")]
    pub(crate) description: Text<'a>,
    #[serde(rename = "dct:language")]
    pub(crate) languages: Vec<Iri>,
    #[serde(rename = "dct:publisher")]
    pub(crate) publisher: Agent,
    #[serde(rename = "foaf:homepage")]
    pub(crate) homepage: Iri,
    #[serde(rename = "dct:license", skip_serializing_if = "Option::is_none")]
    pub(crate) license: Option<Iri>,
    #[serde(rename = "dct:issued", skip_serializing_if = "Option::is_none")]
    pub(crate) issued: Option<Value>,
    #[serde(rename = "dct:modified", skip_serializing_if = "Option::is_none")]
    pub(crate) modified: Option<Value>,
    #[serde(rename = "dcat:contactPoint", skip_serializing_if = "Option::is_none")]
    pub(crate) contact: Option<ContactPoint>,
    #[serde(rename = "dcat:themeTaxonomy")]
    pub(crate) themes: Scheme<'a>,
    #[serde(rename = "dcat:service")]
    pub(crate) service: Service<'a>,
    /// What the types of goods are: described once, as goods name them by their IRIs alone.
    #[serde(rename = "@included")]
    pub(crate) types: Scheme<'a>,
    #[serde(rename = "dcat:dataset")]
    pub(crate) datasets: Vec<Resource<'a>>,
}

/// `dcat:Dataset`, also of a good that is not data: importers such as ckanext-dcat read nothing else.
#[derive(Serialize)]
pub(crate) struct Resource<'a> {
    #[serde(rename = "@id")]
    pub(crate) id: String,
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    /// The same address: an identifier in other catalogues too.
    #[serde(rename = "dct:identifier")]
    pub(crate) identifier: String,
    /// Another identifier, such as a DOI.
    #[serde(rename = "adms:identifier", skip_serializing_if = "Option::is_none")]
    pub(crate) other_identifier: Option<Value>,
    #[serde(
        rename = "dct:bibliographicCitation",
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) citation: Option<String>,
    /// What a good is, as DCMI names it (<https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7>).
    #[serde(rename = "dct:type", skip_serializing_if = "Option::is_none")]
    pub(crate) type_of: Option<Iri>,
    #[serde(rename = "dct:title")]
    pub(crate) title: Text<'a>,
    #[serde(rename = "dct:description")]
    pub(crate) description: Text<'a>,
    #[serde(rename = "dct:issued", skip_serializing_if = "Option::is_none")]
    pub(crate) issued: Option<Value>,
    #[serde(rename = "dct:modified", skip_serializing_if = "Option::is_none")]
    pub(crate) modified: Option<Value>,
    #[serde(rename = "dcat:contactPoint", skip_serializing_if = "Option::is_none")]
    pub(crate) contact: Option<ContactPoint>,
    /// DCAT-AP allows only one: the owner that the entry names first.
    #[serde(rename = "dct:publisher", skip_serializing_if = "Option::is_none")]
    pub(crate) publisher: Option<Agent>,
    /// All owners.
    #[serde(rename = "dct:creator", skip_serializing_if = "Vec::is_empty")]
    pub(crate) creators: Vec<Agent>,
    #[serde(rename = "dct:license", skip_serializing_if = "Vec::is_empty")]
    pub(crate) licenses: Vec<Iri>,
    #[serde(rename = "dcat:landingPage")]
    pub(crate) page: Iri,
    #[serde(rename = "dcat:keyword", skip_serializing_if = "Vec::is_empty")]
    pub(crate) keywords: Vec<Text<'a>>,
    #[serde(rename = "dcat:theme", skip_serializing_if = "Vec::is_empty")]
    pub(crate) goals: Vec<Iri>,
    #[serde(rename = "dcat:distribution", skip_serializing_if = "Vec::is_empty")]
    pub(crate) distributions: Vec<Distribution<'a>>,
}

/// `skos:ConceptScheme` with the goals that are in use; a good names them by their IRIs alone.
#[derive(Serialize)]
pub(crate) struct Scheme<'a> {
    #[serde(rename = "@id")]
    pub(crate) id: &'static str,
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    #[serde(rename = "dct:title")]
    pub(crate) title: Text<'a>,
    #[serde(rename = "skos:hasTopConcept")]
    pub(crate) concepts: Vec<Concept<'a>>,
}

/// `skos:Concept`.
#[derive(Serialize)]
pub(crate) struct Concept<'a> {
    #[serde(rename = "@id")]
    pub(crate) id: String,
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    #[serde(rename = "skos:prefLabel")]
    pub(crate) label: Text<'a>,
    #[serde(rename = "skos:inScheme")]
    pub(crate) scheme: Iri,
}

/// `foaf:Organization`, and `foaf:Agent` for readers that do not know that every organisation is an
/// agent.
#[derive(Clone, Serialize)]
pub(crate) struct Agent {
    #[serde(rename = "@type")]
    pub(crate) kinds: [&'static str; 2],
    #[serde(rename = "foaf:name")]
    pub(crate) name: String,
    #[serde(rename = "foaf:homepage", skip_serializing_if = "Option::is_none")]
    pub(crate) homepage: Option<Iri>,
}

impl Agent {
    /// The classes of all agents.
    pub(crate) const KINDS: [&'static str; 2] = ["foaf:Agent", "foaf:Organization"];
}

/// `dcat:Distribution`.
#[derive(Serialize)]
pub(crate) struct Distribution<'a> {
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    #[serde(rename = "dct:title")]
    pub(crate) title: Text<'a>,
    /// The file again: DCAT-AP requires an access address, and there is no other way to the file.
    #[serde(rename = "dcat:accessURL")]
    pub(crate) access: Iri,
    #[serde(rename = "dcat:downloadURL")]
    pub(crate) download: Iri,
    #[serde(rename = "dcat:mediaType")]
    pub(crate) media: Iri,
    #[serde(rename = "dct:format")]
    pub(crate) format: Format,
    #[serde(rename = "dcat:byteSize")]
    pub(crate) bytes: Value,
    #[serde(rename = "spdx:checksum")]
    pub(crate) checksum: Checksum,
    #[serde(rename = "dct:issued", skip_serializing_if = "Option::is_none")]
    pub(crate) issued: Option<Value>,
    #[serde(rename = "dct:modified", skip_serializing_if = "Option::is_none")]
    pub(crate) modified: Option<Value>,
    #[serde(rename = "dct:license", skip_serializing_if = "Option::is_none")]
    pub(crate) license: Option<Iri>,
    #[serde(rename = "dcat:accessService")]
    pub(crate) service: Iri,
}

/// A format by its name: ckanext-dcat takes the label of a `dct:IMT`, else the whole address
/// (<https://docs.ckan.org/projects/ckanext-dcat/en/latest/mapping/>).
#[derive(Serialize)]
pub(crate) struct Format {
    /// In the European Union's list of file types, if it is there.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    /// The first one counts for ckanext-dcat, the second one for DCAT-AP.
    #[serde(rename = "@type")]
    pub(crate) kinds: [&'static str; 2],
    #[serde(rename = "rdf:value")]
    pub(crate) media: &'static str,
    #[serde(rename = "rdfs:label")]
    pub(crate) label: &'static str,
}

impl Format {
    /// The classes of all formats.
    pub(crate) const KINDS: [&'static str; 2] = ["dct:IMT", "dct:MediaTypeOrExtent"];
}

/// `spdx:Checksum` of the bytes of a file.
#[derive(Serialize)]
pub(crate) struct Checksum {
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    #[serde(rename = "spdx:algorithm")]
    pub(crate) algorithm: Iri,
    /// In hexadecimal digits.
    #[serde(rename = "spdx:checksumValue")]
    pub(crate) value: Value,
}

/// `dcat:DataService`: the API.
#[derive(Serialize)]
pub(crate) struct Service<'a> {
    #[serde(rename = "@id")]
    pub(crate) id: String,
    #[serde(rename = "@type")]
    pub(crate) kind: &'static str,
    #[serde(rename = "dct:identifier")]
    pub(crate) identifier: String,
    #[serde(rename = "dct:title")]
    pub(crate) title: Text<'a>,
    #[serde(rename = "dct:description")]
    pub(crate) description: Text<'a>,
    #[serde(rename = "dct:publisher")]
    pub(crate) publisher: Agent,
    #[serde(rename = "dct:license", skip_serializing_if = "Option::is_none")]
    pub(crate) license: Option<Iri>,
    #[serde(rename = "dcat:contactPoint", skip_serializing_if = "Option::is_none")]
    pub(crate) contact: Option<ContactPoint>,
    #[serde(rename = "dcat:endpointURL")]
    pub(crate) endpoint: Iri,
    #[serde(rename = "dcat:endpointDescription")]
    pub(crate) description_of_endpoint: Iri,
    #[serde(rename = "dcat:servesDataset")]
    pub(crate) serves: Iri,
}

/// `vcard:Organization` to ask about the data.
#[derive(Clone, Serialize)]
pub(crate) struct ContactPoint {
    #[serde(rename = "@type")]
    pub(crate) kinds: [&'static str; 2],
    #[serde(rename = "vcard:fn")]
    pub(crate) name: String,
    #[serde(rename = "vcard:hasEmail", skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<Iri>,
    #[serde(rename = "vcard:hasURL", skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<Iri>,
}

impl ContactPoint {
    /// The classes of all contacts: the second one for readers that do not know that it is the first.
    pub(crate) const KINDS: [&'static str; 2] = ["vcard:Kind", "vcard:Organization"];
}
