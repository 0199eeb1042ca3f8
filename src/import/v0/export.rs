//! An entry as the two objects of the first registry.

pub mod answers;

pub(in crate::import) use answers::locations;
pub use answers::{Answers, Locations, answers};

use serde::Serialize;

use crate::entry::{Entry, Evidence, Goal as EntryGoal};
use crate::import::outward;
use crate::vocabulary::Vocabularies;

/// A nominee: who and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Nominee {
    pub name: String,
    pub aliases: Vec<String>,
    pub description: String,
    pub website: String,
    pub license: Vec<License>,
    #[serde(rename = "SDGs")]
    pub sdgs: Vec<Goal>,
    pub sectors: Vec<String>,
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    pub repositories: Vec<Repository>,
    pub organizations: Vec<Organization>,
    pub stage: &'static str,
}

/// A licence of a nominee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct License {
    pub spdx: String,
    #[serde(rename = "licenseURL")]
    pub license_url: String,
}

/// A goal of a nominee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Goal {
    #[serde(rename = "SDGNumber")]
    pub number: u8,
    #[serde(rename = "evidenceText")]
    pub text: String,
    #[serde(rename = "evidenceURL")]
    pub url: String,
}

/// A repository, in both shapes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Repository {
    pub name: String,
    pub url: String,
}

/// An organisation, in both shapes, without anybody to contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Organization {
    pub name: String,
    pub website: String,
    pub org_type: String,
}

/// An object with its id in front, as `DPGAlliance/publicgoods-api` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithId<T> {
    /// The file's stem.
    pub id: String,
    /// Its own fields.
    #[serde(flatten)]
    pub object: T,
}

/// A nominee and its answers in one flat object, as that API serves a single good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merged {
    /// The nominee.
    #[serde(flatten)]
    pub nominee: Nominee,
    /// The answers, without their name.
    #[serde(flatten)]
    pub answers: Answers,
}

/// The nominee and its answers, merged.
#[must_use]
pub fn merged(entry: &Entry, vocabularies: &Vocabularies) -> Merged {
    Merged {
        nominee: nominee(entry, vocabularies),
        answers: Answers {
            name: None,
            ..answers(entry, vocabularies)
        },
    }
}

/// The nominee's object.
#[must_use]
pub fn nominee(entry: &Entry, vocabularies: &Vocabularies) -> Nominee {
    Nominee {
        name: entry.name.clone(),
        aliases: entry.aliases.clone(),
        description: entry.full_description().to_owned(),
        website: outward::website(entry.website.as_deref(), &entry.identifiers.same_as),
        license: entry
            .indicators
            .licenses
            .iter()
            .map(|license| License {
                spdx: license.spdx.clone(),
                license_url: outward::field(&license.evidence),
            })
            .collect(),
        sdgs: goals(&entry.indicators.sdgs),
        sectors: outward::spelled(&entry.sectors, vocabularies.get("sector"), "x-v0"),
        kind: outward::spelled(&entry.categories, vocabularies.get("category"), "x-v0"),
        repositories: repositories(entry),
        organizations: organizations(entry),
        stage: outward::stage(entry),
    }
}

/// The repositories, as both shapes list them.
pub(in crate::import) fn repositories(entry: &Entry) -> Vec<Repository> {
    entry
        .repositories
        .iter()
        .map(|repository| Repository {
            name: repository.name.clone().unwrap_or_default(),
            url: outward::repository(repository),
        })
        .collect()
}

/// The organisations, as both shapes list them.
pub(in crate::import) fn organizations(entry: &Entry) -> Vec<Organization> {
    entry
        .organizations
        .iter()
        .map(|organization| Organization {
            name: organization.name.clone(),
            website: outward::website(organization.website.as_deref(), &organization.same_as),
            org_type: organization.role.clone(),
        })
        .collect()
}

/// Every goal with all that speaks for it, also what is under another one; words around an address go
/// with it.
fn goals(goals: &[EntryGoal]) -> Vec<Goal> {
    goals
        .iter()
        .map(|goal| {
            let shared = goals.iter().filter(|other| other.goal != goal.goal);
            let shared = shared
                .flat_map(|other| &other.evidence)
                .filter(|item| item.also_for.contains(&goal.goal));
            let (mut texts, mut urls) = (Vec::new(), Vec::new());
            for item in goal.evidence.iter().chain(shared) {
                match (item.text.clone(), item.url.clone()) {
                    (Some(text), Some(url)) if text.contains(&url) => {
                        urls.push(Evidence::text(text));
                    }
                    (text, url) => {
                        texts.extend(text);
                        urls.extend(url.map(Evidence::url));
                    }
                }
            }
            Goal {
                number: goal.goal,
                text: texts.join("\n"),
                url: outward::field(&urls),
            }
        })
        .collect()
}
