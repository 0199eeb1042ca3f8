//! The registry as a DCAT 3 catalogue, for data portals: its documents, and its recognised goods.

mod terms;

use anyhow::Result;
use serde_json::json;

use crate::address::href;
use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::entry::Entry;
use crate::exports::dcat::terms::{
    Agent, Catalog, Concept, Distribution, Iri, Resource, Scheme, Text,
};
use crate::exports::schema_org::{described, licenses};
use crate::invisible::json;
use crate::markdown::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;

/// The licence of the content of entries (CC0 1.0).
const DATA_LICENSE: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

/// The goals as the United Nations publish them; each IRI continues with `/` and the number.
const GOALS: &str = "http://metadata.un.org/sdg";

/// The media types as their registry names them.
const MEDIA_TYPES: &str = "https://www.iana.org/assignments/media-types/";

/// A document of the API that contains the whole registry.
pub(crate) struct Download {
    /// Its name below `/api/v1/`.
    pub(crate) name: &'static str,
    /// Its content, in a sentence.
    pub(crate) holds: &'static str,
    pub(crate) media_type: &'static str,
}

/// `catalog.jsonld`: it contains its prefixes, so a reader does not need to fetch anything.
pub(crate) fn dcat(context: &Context<'_>, downloads: &[Download]) -> Result<String> {
    let sources = &context.site.sources;
    let base = &sources.config.base_url;
    let goods = context.site.with_status(Status::Current).iter();
    let (data, others): (Vec<_>, Vec<_>) = goods
        .map(|&position| good(context, position))
        .partition(|resource| resource.kind == "dcat:Dataset");
    let catalog = Catalog {
        context: json!({
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "skos": "http://www.w3.org/2004/02/skos/core#",
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
        license: Iri::license(DATA_LICENSE),
        themes: goals(context),
        datasets: std::iter::once(registry(context, downloads))
            .chain(data)
            .collect(),
        resources: others,
    };
    let mut text = json::clean(&catalog)?.to_string();
    text.push('\n');
    Ok(text)
}

/// The registry itself, with the documents of the API that contain all of it.
fn registry<'a>(context: &'a Context<'_>, downloads: &[Download]) -> Resource<'a> {
    let base = &context.site.sources.config.base_url;
    let distributions = downloads.iter().map(|one| Distribution {
        kind: "dcat:Distribution",
        title: Text {
            value: one.holds.to_owned(),
            language: "en",
        },
        access: Iri::plain(&format!("{base}api/v1/{}", one.name)),
        download: Iri::plain(&format!("{base}api/v1/{}", one.name)),
        media: Iri::of("dct:MediaType", &format!("{MEDIA_TYPES}{}", one.media_type)),
        license: Iri::license(DATA_LICENSE),
    });
    Resource {
        id: format!("{base}catalog.jsonld#registry"),
        kind: "dcat:Dataset",
        identifier: "registry",
        title: context.own_text(&context.site.sources.config.title),
        description: context.own_text(&context.about_site()),
        issued: None,
        publisher: Some(context.keeper()),
        creators: Vec::new(),
        licenses: vec![Iri::license(DATA_LICENSE)],
        page: Iri::document(base),
        keywords: Vec::new(),
        goals: Vec::new(),
        distributions: distributions.collect(),
    }
}

fn good<'a>(context: &'a Context<'_>, position: usize) -> Resource<'a> {
    let good = context.site.good(position);
    let entry = &good.entry;
    let page = context.absolute(context.language, &good_address(&good.id));
    let is_data = entry.categories.iter().any(|category| category == "data");
    let recognized = entry.dates.recognized;
    let sectors = context.value_links(Kind::Sector, position).into_iter();
    let goals = context.site.values_of(Kind::Goal, position);
    let owners = agents(entry);
    Resource {
        id: format!("{page}#good"),
        kind: if is_data {
            "dcat:Dataset"
        } else {
            "dcat:Resource"
        },
        identifier: &good.id,
        title: context.own_text(&entry.name),
        description: context.own_text(&described(entry)),
        issued: recognized.map(|day| json!({"@type": "xsd:date", "@value": day})),
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

    /// Who publishes the registry, by its title: `site.toml` does not name anybody.
    fn keeper(&self) -> Agent {
        let config = &self.site.sources.config;
        Agent {
            kinds: Agent::KINDS,
            name: clean(&config.title).into_owned(),
            homepage: Some(Iri::document(&config.base_url)),
        }
    }
}
