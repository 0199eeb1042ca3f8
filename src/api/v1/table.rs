//! `goods.csv`: one row for each good, for spreadsheets and statistics.
//!
//! RFC 4180 in UTF-8 without a byte order mark. A reader of a cell must undo two things, in this order:
//! the guard against formulas ([`guarded`]), then the joining of lists ([`joined`]).

use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::cell::{cell, joined};
use crate::api::v1::coded::Coded;
use crate::api::v1::good::Known;
use crate::api::v1::good::fill::{archived, dates, object_url, page_url};
use crate::api::v1::goods::organizations;
use crate::api::v1::indicators::fill::{goals, license_ids};
use crate::entry::Entry;
use crate::formula::guarded;
use crate::good::Good;

/// One row of `goods.csv`, with a column for each key; an empty cell means no value or an empty list.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Row {
    /// The id of the good.
    id: String,
    /// The full name.
    name: String,
    /// Acronyms and other names: a list.
    aliases: String,
    /// A summary in plain text.
    summary: String,
    /// `current`, `candidate` or `former`.
    status: String,
    /// The code of the stage.
    stage: String,
    /// The stage in English.
    stage_label: String,
    /// The address of its page.
    url: String,
    /// The address of its full object.
    json: String,
    /// Its public address.
    website: String,
    /// Addresses of its repositories: a list.
    repositories: String,
    /// Codes of its categories: a list.
    categories: String,
    /// The categories in English, in the same order: a list.
    category_labels: String,
    /// Codes of its sectors: a list.
    sectors: String,
    /// The sectors in English, in the same order: a list.
    sector_labels: String,
    /// Numbers of the goals it supports: a list.
    goals: String,
    /// The goals in English, in the same order: a list.
    goal_labels: String,
    /// SPDX ids of its licences, sorted: a list.
    licenses: String,
    /// The licences' names, in the same order: a list.
    license_labels: String,
    /// Names of its organisations in any role: a list.
    organizations: String,
    /// Names of its owners: a list.
    owners: String,
    /// Codes of the countries it is developed in: a list.
    developed_in: String,
    /// These countries in English, in the same order: a list.
    developed_in_labels: String,
    /// Codes of the countries it is used in: a list.
    used_in: String,
    /// These countries in English, in the same order: a list.
    used_in_labels: String,
    /// BCP 47 tags of its languages: a list.
    languages: String,
    /// The languages in English, in the same order: a list.
    language_labels: String,
    /// The version of the DPG Standard the answers were assessed against.
    standard_version: String,
    /// The day it was nominated.
    nominated: String,
    /// The day it was first recognised.
    recognized: String,
    /// The day of the latest completed review.
    reviewed: String,
    /// The last day on which the recognition is valid.
    valid_until: String,
    /// The day it was archived.
    archived_on: String,
    /// The code of the reason.
    archived_reason: String,
    /// The reason in English.
    archived_reason_label: String,
    /// The id of its successor.
    archived_by: String,
    /// The id of the good it duplicates.
    archived_of: String,
    /// Its former ids: a list.
    previous_ids: String,
    /// Its item in Wikidata.
    wikidata: String,
    /// Its digital object identifier.
    doi: String,
    /// Its number in the Alliance's live feed.
    dpga_id: String,
    /// The results of the twelve indicators, such as `sdgs:met`, in the order of the Standard: a list.
    assessment: String,
    /// What it is derived from: ids of goods, addresses of others: a list.
    derived_from: String,
    /// The day of the last change to its entry; empty if the history of the registry is not known.
    changed: String,
    /// Its id in the Alliance's present application.
    dpga_gid: String,
    /// Its values in the facets of the registry's own, such as `action-lines:c1`: a list.
    facets: String,
}

impl Row {
    /// The row of a good; cells are guarded.
    pub(crate) fn new(good: &Good, known: &Known<'_>) -> Self {
        let (entry, labels) = (&good.entry, known.labels);
        let mut row = Self {
            id: guarded(&good.id),
            name: guarded(&entry.name),
            aliases: joined(entry.aliases.iter()),
            summary: guarded(&entry.summary),
            status: guarded(good.status.code()),
            stage: guarded(entry.stage.code()),
            stage_label: guarded(labels.stage(entry.stage)),
            url: guarded(&page_url(known.base_url, &good.id)),
            json: guarded(&object_url(known.base_url, &good.id)),
            website: cell(entry.website.as_ref()),
            repositories: joined(entry.repositories.iter().map(|one| &one.url)),
            organizations: joined(organizations(good).into_iter()),
            owners: joined(entry.organizations_as("owner").map(|one| &one.name)),
            standard_version: cell(entry.standard_version.as_ref()),
            previous_ids: joined(entry.previous_ids.iter()),
            derived_from: joined(parents(entry).into_iter()),
            wikidata: cell(entry.identifiers.wikidata.as_ref()),
            doi: cell(entry.identifiers.doi.as_ref()),
            dpga_id: cell(entry.identifiers.dpga_id.as_ref()),
            changed: cell(known.changed),
            dpga_gid: cell(entry.identifiers.dpga_gid.as_ref()),
            facets: joined(own(entry, known).into_iter()),
            ..Self::default()
        };
        row.codes(good, known);
        row.times(good, known);
        row
    }

    /// Fills the columns of codes and of their labels.
    fn codes(&mut self, good: &Good, known: &Known<'_>) {
        let (entry, labels) = (&good.entry, known.labels);
        let deployment = &entry.deployment;
        let both = |vocabulary: &str, codes: &[String]| coded(&labels.codes(vocabulary, codes));
        (self.categories, self.category_labels) = both("category", &entry.categories);
        (self.sectors, self.sector_labels) = both("sector", &entry.sectors);
        (self.developed_in, self.developed_in_labels) = both("country", &deployment.developed_in);
        (self.used_in, self.used_in_labels) = both("country", &deployment.used_in);
        (self.languages, self.language_labels) = both("language", &deployment.languages);
        let goals = goals(&entry.indicators, labels);
        self.goals = joined(goals.iter().map(|goal| goal.goal.to_string()));
        self.goal_labels = joined(goals.iter().map(|goal| goal.label));
        let licenses = license_ids(&entry.indicators, labels);
        self.licenses = joined(licenses.iter().map(|one| &one.code));
        self.license_labels = joined(licenses.iter().map(|one| &one.label));
    }

    /// Fills the columns of days, of the end and of the assessment.
    fn times(&mut self, good: &Good, known: &Known<'_>) {
        let dates = dates(&good.entry, known.lifecycle);
        self.nominated = cell(dates.nominated);
        self.recognized = cell(dates.recognized);
        self.reviewed = cell(dates.reviewed);
        self.valid_until = cell(dates.valid_until);
        if let Some(archived) = archived(&good.entry, known.labels) {
            self.archived_on = cell(archived.on);
            self.archived_reason = cell(archived.reason);
            self.archived_reason_label = cell(archived.reason_label);
            self.archived_by = cell(archived.by);
            self.archived_of = cell(archived.of);
        }
        let results = known.assessed.iter();
        self.assessment = joined(results.map(|one| format!("{}:{}", one.key, one.result.code())));
    }
}

/// What an entry is derived from: ids and addresses.
fn parents(entry: &Entry) -> Vec<&String> {
    let parents = entry.derived_from.iter();
    let named = parents.map(|one| one.good.as_ref().or(one.url.as_ref()));
    named.flatten().collect()
}

/// The values of the facets of the registry's own, each after its facet.
pub(crate) fn own(entry: &Entry, known: &Known<'_>) -> Vec<String> {
    let own = known.labels.own(entry, known.facets);
    let values = own
        .iter()
        .flat_map(|(facet, codes)| codes.iter().map(move |one| format!("{facet}:{}", one.code)));
    values.collect()
}

/// Codes and labels as two cells.
fn coded(codes: &[Coded<'_>]) -> (String, String) {
    (
        joined(codes.iter().map(|one| one.code)),
        joined(codes.iter().map(|one| one.label)),
    )
}
