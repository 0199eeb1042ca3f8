//! An entry as an object of the application's feed.

use serde::Serialize;
use serde_json::{Map, Value};

use super::keys::{EXTRA, UNNAMED_DOCUMENT, UNNAMED_SOURCE, WEBSITES};
use super::metrics::numbers;
use crate::address::is_web_address;
use crate::entry::{Entry, Evidence, Goal};
use crate::import::outward;
use crate::vocabulary::Vocabularies;

/// The longest text beside an address of documentation that is taken for the name of it, in characters.
const LONGEST_NAME: usize = 60;

/// A good of the application's feed, its fields in the order in which its readers declare them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Good {
    pub dpg_id: String,
    pub slug: String,
    pub name: String,
    pub category: String,
    pub solution_type: Vec<String>,
    pub features: Vec<String>,
    pub description: String,
    #[serde(rename = "websiteURL")]
    pub website_url: String,
    #[serde(rename = "sourceURL")]
    pub source_url: String,
    pub other_sources: Map<String, Value>,
    #[serde(rename = "publicURL")]
    pub public_url: String,
    pub solution_docs: Map<String, Value>,
    pub owner_name: String,
    pub owner_type: Vec<String>,
    pub origin_country: String,
    pub sdgs: Vec<Sdg>,
    pub sdg_relevance: Map<String, Value>,
    pub deployment_countries: Vec<String>,
    pub open_license: Vec<String>,
    pub open_standards: Vec<String>,
    pub github_metrics: Map<String, Value>,
    pub status: &'static str,
    pub logo: String,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Sdg {
    pub number: u8,
}

/// The object of a good; `page` is the address of its page, for goods without one in the application.
#[must_use]
pub fn good((id, page): (&str, &str), entry: &Entry, vocabularies: &Vocabularies) -> Good {
    let indicators = &entry.indicators;
    let deployment = &entry.deployment;
    let own = Own::of(entry);
    let categories = outward::spelled(&entry.categories, vocabularies.get("category"), "x-v2");
    let origins = outward::countries(&deployment.developed_in, vocabularies);
    let source = entry.repositories.first();
    Good {
        dpg_id: entry.identifiers.dpga_gid.clone().unwrap_or_default(),
        slug: id.to_owned(),
        name: entry.name.clone(),
        category: categories.into_iter().next().unwrap_or_default(),
        solution_type: own.texts("solutionType"),
        features: outward::items(&entry.highlights),
        description: entry.full_description().to_owned(),
        website_url: entry.website.clone().unwrap_or_default(),
        source_url: source.map(|one| one.url.clone()).unwrap_or_default(),
        other_sources: other_sources(entry),
        public_url: own.address("publicURL").unwrap_or(page).to_owned(),
        solution_docs: documents(&indicators.documentation.evidence),
        owner_name: owners(entry),
        owner_type: owner_types(entry, &own, vocabularies),
        origin_country: origins.into_iter().next().unwrap_or_default(),
        sdgs: indicators
            .sdgs
            .iter()
            .map(|goal| Sdg { number: goal.goal })
            .collect(),
        sdg_relevance: relevance(&indicators.sdgs),
        deployment_countries: outward::countries(&deployment.used_in, vocabularies),
        open_license: indicators
            .licenses
            .iter()
            .map(|license| license.spdx.clone())
            .collect(),
        open_standards: outward::names(&indicators.standards.open_standards),
        github_metrics: own.metrics("githubMetrics"),
        status: outward::stage(entry),
        logo: own.address("logo").unwrap_or_default().to_owned(),
    }
}

/// What an import kept of the application's own fields; an entry may have anything there.
struct Own<'a>(Option<&'a Map<String, Value>>);

impl<'a> Own<'a> {
    fn of(entry: &'a Entry) -> Self {
        let own = entry.extra.as_ref().and_then(|extra| extra.get(EXTRA));
        Self(own.and_then(Value::as_object))
    }

    /// An address that browsers may follow or load.
    fn address(&self, key: &str) -> Option<&'a str> {
        let text = self.0?.get(key)?.as_str();
        text.filter(|text| is_web_address(text))
    }

    fn texts(&self, key: &str) -> Vec<String> {
        let list = self.0.and_then(|own| own.get(key)?.as_array());
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    }

    fn metrics(&self, key: &str) -> Map<String, Value> {
        let metrics = self.0.and_then(|own| own.get(key)).and_then(numbers);
        match metrics {
            Some(Value::Object(metrics)) => metrics,
            _ => Map::new(),
        }
    }
}

/// The owners that are stated, else the organisations that own the good.
fn owners(entry: &Entry) -> String {
    let stated = entry.indicators.ownership.owners.iter();
    let mut owners: Vec<&str> = stated.map(|owner| owner.name.as_str()).collect();
    if owners.is_empty() {
        let organizations = entry.organizations_as("owner");
        owners.extend(organizations.map(|one| one.name.as_str()));
    }
    owners.join(", ")
}

fn owner_types(entry: &Entry, own: &Own<'_>, vocabularies: &Vocabularies) -> Vec<String> {
    let mut types = own.texts("ownerType");
    if types.is_empty() {
        let kinds = vocabularies.get("owner-type");
        for owner in &entry.indicators.ownership.owners {
            let label = owner
                .kind
                .as_deref()
                .map(|kind| kinds.label(kind).to_owned());
            types.extend(label.filter(|label| !types.contains(label)));
        }
    }
    types
}

/// Adds a text to the list of a key.
fn add(fields: &mut Map<String, Value>, key: &str, text: String) {
    let list = fields
        .entry(key)
        .or_insert_with(|| Value::from(Vec::<Value>::new()));
    if let Value::Array(items) = list {
        items.push(Value::from(text));
    }
}

/// The repositories after the first by their names, and further addresses of the website.
fn other_sources(entry: &Entry) -> Map<String, Value> {
    let mut sources = Map::new();
    for repository in entry.repositories.iter().skip(1) {
        let name = repository.name.as_deref().filter(|name| *name != WEBSITES);
        add(
            &mut sources,
            name.unwrap_or(UNNAMED_SOURCE),
            repository.url.clone(),
        );
    }
    let same = entry.identifiers.same_as.iter();
    for address in same.filter(|address| outward::is_website(address)) {
        add(&mut sources, WEBSITES, address.clone());
    }
    sources
}

/// The documentation by what it is called; texts that are no name are items of their own.
fn documents(evidence: &[Evidence]) -> Map<String, Value> {
    let mut documents = Map::new();
    let is_name = |text: &String| !text.contains('\n') && text.chars().count() <= LONGEST_NAME;
    for item in evidence {
        match (&item.text, &item.url) {
            (Some(text), Some(url)) if is_name(text) => add(&mut documents, text, url.clone()),
            (text, url) => {
                for one in text.iter().chain(url) {
                    add(&mut documents, UNNAMED_DOCUMENT, one.clone());
                }
            }
        }
    }
    documents
}

/// By number of the goal, all that speaks for it, also what is under another one.
fn relevance(goals: &[Goal]) -> Map<String, Value> {
    let mut relevance = Map::new();
    for goal in goals {
        let shared = goals.iter().filter(|other| other.goal != goal.goal);
        let shared = shared
            .flat_map(|other| &other.evidence)
            .filter(|item| item.also_for.contains(&goal.goal));
        let evidence: Vec<Evidence> = goal
            .evidence
            .iter()
            .chain(shared)
            .map(|item| Evidence {
                text: item.text.clone(),
                url: item.url.clone(),
            })
            .collect();
        if !evidence.is_empty() {
            let text = outward::field(&evidence);
            relevance.insert(goal.goal.to_string(), Value::from(text));
        }
    }
    relevance
}
