//! `index.json`: the contents of the API, and the day it was built for.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Contact, Data};
use crate::derive::facets::Counts;

/// The contents of the API, and the day for which it was built.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Index<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    pub(crate) api_version: &'static str,
    /// The minor version of the API: it grows when keys or documents are added.
    pub(crate) minor: u32,
    /// The title of the registry.
    pub(crate) title: &'a str,
    /// Whose registry it is.
    pub(crate) description: &'a str,
    /// The address of the site.
    pub(crate) url: &'a str,
    /// What the operator of the registry declares about the data as a whole.
    pub(crate) data: DataTerms<'a>,
    /// The signature of `manifest.json`, or null if the site is not signed.
    pub(crate) signature: Option<SignatureObject>,
    /// The day for which the site was built; no other document contains it.
    pub(crate) as_of: Date,
    /// The program that wrote it.
    pub(crate) generator: Generator,
    /// How many goods there are, per status.
    pub(crate) goods: Counts,
    /// All documents and types of documents.
    pub(crate) documents: Vec<Listed>,
    /// The lists that come in parts if there are many goods, with the addresses to fetch.
    pub(crate) parts: Vec<PartsObject>,
    /// The editions of the registry, the newest first.
    pub(crate) editions: Vec<EditionObject<'a>>,
}

/// An edition: the registry as it was on one day, which never changes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Edition")]
pub(crate) struct EditionObject<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its day.
    pub(crate) date: Date,
    /// The address of its page.
    pub(crate) url: String,
    /// The address of its manifest, which names its files with their sizes and hashes.
    pub(crate) manifest: String,
    /// How many goods it has, per status.
    pub(crate) goods: Counts,
}

/// A list with the addresses that have all of it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Parts")]
pub(crate) struct PartsObject {
    /// The name of the whole list below `/api/v1/`.
    pub(crate) name: &'static str,
    /// The addresses of its parts in their order; only that of the whole list if there are up to 2,500 goods.
    pub(crate) urls: Vec<String>,
}

/// What the operator of the registry declares about the data as a whole; what is null is not declared.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DataTerms<'a> {
    /// The licence under which everybody may use the data, or null.
    license: Option<LicenseObject<'a>>,
    /// Whom to name when the data is used, or null.
    attribution: Option<&'a str>,
    /// How to cite the data, or null.
    citation: Option<&'a str>,
    /// The DOI in the citation, or null.
    doi: Option<&'a str>,
    /// Where questions about the data are answered: `mailto:` or `https://`, or null.
    contact: Option<String>,
}

/// The licence of the data.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "DataLicense")]
struct LicenseObject<'a> {
    /// Its SPDX id; null if it is not in the SPDX list.
    spdx: Option<&'a str>,
    /// Its title, or its address if it is not in the SPDX list.
    name: &'a str,
    /// The address of its text.
    url: &'a str,
}

/// Where the signature of `manifest.json` is, and the key that it was made with.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Signature")]
pub(crate) struct SignatureObject {
    /// The address of the signature, in the format of minisign.
    pub(crate) url: String,
    /// The public key. Compare it with one that you know from elsewhere.
    pub(crate) public_key: String,
}

impl<'a> DataTerms<'a> {
    /// The declarations of `site.toml`.
    pub(crate) fn new(data: &'a Data) -> Self {
        Self {
            license: data.license.as_ref().map(|license| LicenseObject {
                spdx: license.spdx,
                name: &license.name,
                url: &license.url,
            }),
            attribution: data.attribution.as_deref(),
            citation: data.citation.as_ref().map(|one| one.text.as_str()),
            doi: data.citation.as_ref().and_then(|one| one.doi.as_deref()),
            contact: data.contact.as_ref().map(Contact::href),
        }
    }
}

/// The program that wrote the site.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Generator {
    /// Its name.
    name: &'static str,
    /// Its version.
    version: &'static str,
}

/// One document or type of document.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Document")]
pub(crate) struct Listed {
    /// Its name below `/api/v1/`; `{id}` stands for the id of a good.
    pub(crate) name: &'static str,
    /// Its address; a word in braces stands for the id of a good, a month such as `2026-07`, or what it names.
    pub(crate) url: String,
    /// What it contains.
    pub(crate) description: &'static str,
    /// Its media type.
    pub(crate) media_type: &'static str,
    /// The address of the JSON Schema of the document, of a line (NDJSON) or of a row (CSV), or null.
    pub(crate) schema: Option<String>,
}

impl Generator {
    /// This program.
    pub(crate) const SELF: Self = Self {
        name: "dpg",
        version: env!("CARGO_PKG_VERSION"),
    };
}
