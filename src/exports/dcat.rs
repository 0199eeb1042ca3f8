//! The registry as a DCAT 3 catalogue, for data portals: its documents, and its recognised goods.

mod terms;

use anyhow::Result;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::address::href;
use crate::catalog::Status;
use crate::config::Contact;
use crate::derive::facets::Kind;
use crate::entry::Entry;
use crate::exports::dcat::terms::{
    Agent, Catalog, Checksum, Concept, ContactPoint, Distribution, Format, Iri, Resource, Scheme,
    Service, Text,
};
use crate::exports::download::Download;
use crate::exports::schema_org::{described, licenses};
use crate::invisible::json;
use crate::markdown::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;

/// The goals as the United Nations publish them; each IRI continues with `/` and the number.
const GOALS: &str = "http://metadata.un.org/sdg";

/// The media types as their registry names them.
const MEDIA_TYPES: &str = "https://www.iana.org/assignments/media-types/";

/// The European Union's list of file types; each IRI continues with the name of one.
const FILE_TYPES: &str = "http://publications.europa.eu/resource/authority/file-type/";

/// The types of the Dublin Core.
const DCMI_TYPES: &str = "http://purl.org/dc/dcmitype/";

/// The hash of files, as SPDX names it.
const SHA256: &str = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

/// `catalog.jsonld`: it contains its prefixes, so a reader does not need to fetch anything.
pub(crate) fn dcat(context: &Context<'_>, downloads: &[Download]) -> Result<String> {
    let sources = &context.site.sources;
    let base = &sources.config.base_url;
    let goods = context.site.with_status(Status::Current).iter();
    let goods = goods.map(|&position| good(context, position));
    let [issued, modified] = days(context);
    let catalog = Catalog {
        context: json!({
            "adms": "http://www.w3.org/ns/adms#",
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "spdx": "http://spdx.org/rdf/terms#",
            "vcard": "http://www.w3.org/2006/vcard/ns#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        }),
        id: format!("{base}catalog.jsonld#catalog"),
        kind: "dcat:Catalog",
        title: context.own_text(&sources.config.title),
        description: context.own_text(&context.about_site()),
        languages: context
            .site
            .languages
            .iter()
            .map(|one| spoken(&one.tag))
            .collect(),
        publisher: context.keeper(),
        homepage: Iri::document(base),
        license: context.data_license(),
        issued,
        modified,
        contact: context.contact(),
        themes: goals(context),
        service: service(context),
        types: types(),
        datasets: std::iter::once(registry(context, downloads))
            .chain(goods)
            .collect(),
    };
    let mut text = json::clean(&catalog)?.to_string();
    text.push('\n');
    Ok(text)
}

/// The registry itself, with the documents of the API that contain all of it.
fn registry<'a>(context: &'a Context<'_>, downloads: &[Download]) -> Resource<'a> {
    let base = &context.site.sources.config.base_url;
    let [issued, modified] = days(context);
    let distributions = downloads.iter().map(|one| Distribution {
        kind: "dcat:Distribution",
        title: Text {
            value: one.holds.to_owned(),
            language: "en",
        },
        access: Iri::plain(&format!("{base}api/v1/{}", one.name)),
        download: Iri::plain(&format!("{base}api/v1/{}", one.name)),
        media: Iri::of("dct:MediaType", &format!("{MEDIA_TYPES}{}", one.media_type)),
        format: format_of(one),
        bytes: json!({"@type": "xsd:nonNegativeInteger", "@value": one.bytes.to_string()}),
        checksum: Checksum {
            kind: "spdx:Checksum",
            algorithm: Iri::of("spdx:ChecksumAlgorithm", SHA256),
            value: json!({"@type": "xsd:hexBinary", "@value": one.sha256}),
        },
        issued: issued.clone(),
        modified: modified.clone(),
        license: context.data_license(),
        service: Iri::plain(&service_id(base)),
    });
    let id = registry_id(base);
    let citation = context.site.sources.config.data.citation.as_ref();
    let doi = citation.and_then(|citation| citation.doi.as_ref());
    Resource {
        identifier: id.clone(),
        citation: citation.map(|citation| clean(&citation.text).into_owned()),
        other_identifier: doi.map(|doi| other_identifier(doi)),
        id,
        kind: "dcat:Dataset",
        type_of: Some(dcmi("Dataset")),
        title: context.own_text(&context.site.sources.config.title),
        description: context.own_text(&context.about_site()),
        issued: issued.clone(),
        modified: modified.clone(),
        contact: context.contact(),
        publisher: Some(context.keeper()),
        creators: Vec::new(),
        licenses: context.data_license().into_iter().collect(),
        page: Iri::document(base),
        keywords: Vec::new(),
        goals: Vec::new(),
        distributions: distributions.collect(),
    }
}

/// The name of a format, with its address where the European Union's list has one.
fn format_of(download: &Download) -> Format {
    let listed = matches!(download.format, "CSV" | "JSON");
    Format {
        id: listed.then(|| format!("{FILE_TYPES}{}", download.format)),
        kinds: Format::KINDS,
        media: download.media_type,
        label: download.format,
    }
}

/// The API as a service that programs find by its description.
fn service<'a>(context: &'a Context<'_>) -> Service<'a> {
    let base = &context.site.sources.config.base_url;
    let id = service_id(base);
    Service {
        identifier: id.clone(),
        id,
        kind: "dcat:DataService",
        title: Text {
            value: "API".to_owned(),
            language: "en",
        },
        description: Text {
            value: "All data of the registry as JSON, NDJSON and CSV, with one file per good"
                .to_owned(),
            language: "en",
        },
        publisher: context.keeper(),
        license: context.data_license(),
        contact: context.contact(),
        endpoint: Iri::plain(&format!("{base}api/v1/")),
        description_of_endpoint: Iri::plain(&format!("{base}api/v1/openapi.json")),
        serves: Iri::plain(&registry_id(base)),
    }
}

/// A DOI as an identifier besides the one of this site.
fn other_identifier(doi: &str) -> Value {
    let address = format!("https://doi.org/{doi}");
    json!({
        "@type": "adms:Identifier",
        "skos:notation": {"@type": "xsd:anyURI", "@value": address},
    })
}

fn registry_id(base: &str) -> String {
    format!("{base}catalog.jsonld#registry")
}

fn service_id(base: &str) -> String {
    format!("{base}catalog.jsonld#api")
}

/// The days of the first and of the last change of the registry, if its history is known.
fn days(context: &Context<'_>) -> [Option<Value>; 2] {
    let events = context.site.sources.timeline.events();
    let days = || events.iter().map(|event| event.on);
    [days().min(), days().max()].map(|found| found.map(day))
}

fn day(day: Date) -> Value {
    json!({"@type": "xsd:date", "@value": day})
}

/// The types that goods have.
fn types() -> Scheme<'static> {
    let english = |text: &str| Text {
        value: text.to_owned(),
        language: "en",
    };
    let concepts = ["Dataset", "Software"].map(|name| Concept {
        id: format!("{DCMI_TYPES}{name}"),
        kind: "skos:Concept",
        label: english(name),
        scheme: Iri::plain(DCMI_TYPES),
    });
    Scheme {
        id: DCMI_TYPES,
        kind: "skos:ConceptScheme",
        title: english("DCMI Type Vocabulary"),
        concepts: concepts.into(),
    }
}

fn dcmi(name: &str) -> Iri {
    Iri::plain(&format!("{DCMI_TYPES}{name}"))
}

fn good<'a>(context: &'a Context<'_>, position: usize) -> Resource<'a> {
    let good = context.site.good(position);
    let entry = &good.entry;
    let page = context.absolute(&context.site.languages[0], &good_address(&good.id));
    let is = |wanted: &[&str]| {
        entry
            .categories
            .iter()
            .any(|one| wanted.contains(&one.as_str()))
    };
    let timeline = &context.site.sources.timeline;
    let recognized = entry
        .dates
        .recognized
        .or_else(|| timeline.recognized(position));
    let sectors = context.value_links(Kind::Sector, position).into_iter();
    let goals = context.site.values_of(Kind::Goal, position);
    let owners = agents(entry);
    let id = format!("{page}#good");
    Resource {
        identifier: id.clone(),
        other_identifier: entry.identifiers.doi.as_deref().map(other_identifier),
        citation: None,
        id,
        kind: "dcat:Dataset",
        type_of: match () {
            () if is(&["data"]) => Some(dcmi("Dataset")),
            () if is(&["software", "ai-system"]) => Some(dcmi("Software")),
            () => None,
        },
        title: context.own_text(&entry.name),
        description: context.own_text(&described(entry)),
        issued: recognized.map(day),
        modified: timeline.changed(position).map(day),
        contact: context.contact(),
        publisher: owners.first().cloned(),
        creators: owners,
        licenses: licenses(entry)
            .iter()
            .map(|url| Iri::license(url))
            .collect(),
        page: Iri::document(&page),
        keywords: sectors.map(|link| context.own_text(&link.label)).collect(),
        goals: goals
            .map(|(_, goal)| Iri::plain(&format!("{GOALS}/{}", goal.code)))
            .collect(),
        distributions: Vec::new(),
    }
}

fn agents(entry: &Entry) -> Vec<Agent> {
    let owners = entry.organizations_as("owner").map(|owner| Agent {
        kinds: Agent::KINDS,
        name: clean(&owner.name).into_owned(),
        homepage: owner
            .website
            .as_deref()
            .and_then(href)
            .map(|url| Iri::document(&url)),
    });
    owners.collect()
}

/// The goals that goods have, by number.
fn goals<'a>(context: &'a Context<'_>) -> Scheme<'a> {
    let concepts = context.site.facet(Kind::Goal).map(|(at, facet)| {
        let positions = context.language.order[at].positions.iter();
        let concepts = positions.map(|&position| Concept {
            id: format!("{GOALS}/{}", facet.values[position].code),
            kind: "skos:Concept",
            label: context.own_text(&context.language.labels[at][position]),
            scheme: Iri::plain(GOALS),
        });
        concepts.collect()
    });
    Scheme {
        id: GOALS,
        kind: "skos:ConceptScheme",
        title: context.own_text(&context.language.t("facet-goal-heading")),
        concepts: concepts.unwrap_or_default(),
    }
}

/// A language by its ISO 639 code at the Library of Congress, which DCAT recommends.
fn spoken(tag: &str) -> Iri {
    let primary = tag.split('-').next().unwrap_or(tag);
    let part = if primary.len() == 2 { 1 } else { 2 };
    let id = format!("http://id.loc.gov/vocabulary/iso639-{part}/{primary}");
    Iri::of("dct:LinguisticSystem", &id)
}

impl Context<'_> {
    /// Words of the registry in the language they are written in.
    fn own_text(&self, text: &str) -> Text<'_> {
        Text {
            value: clean(text).into_owned(),
            language: &self.site.languages[0].tag,
        }
    }

    /// The licence that the operator declares.
    fn data_license(&self) -> Option<Iri> {
        let license = self.site.sources.config.data.license.as_ref()?;
        Some(Iri::license(&license.url))
    }

    /// Where the operator answers questions about the data.
    fn contact(&self) -> Option<ContactPoint> {
        let contact = self.site.sources.config.data.contact.as_ref()?;
        let to = Some(Iri::plain(&contact.href()));
        let (email, url) = match contact {
            Contact::Email(_) => (to, None),
            Contact::Page(_) => (None, to),
        };
        Some(ContactPoint {
            kinds: ContactPoint::KINDS,
            name: self.keeper().name,
            email,
            url,
        })
    }

    /// Who publishes the registry.
    fn keeper(&self) -> Agent {
        let config = &self.site.sources.config;
        Agent {
            kinds: Agent::KINDS,
            name: clean(config.publisher()).into_owned(),
            homepage: Some(Iri::document(&config.base_url)),
        }
    }
}
