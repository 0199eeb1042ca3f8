//! Fills the object of a good from its entry and other known facts.

use crate::api::v1::coded::Labels;
use crate::api::v1::good::derivation::ParentObject;
use crate::api::v1::good::observations::Observations;
use crate::api::v1::good::pictures::{Link, Picture};
use crate::api::v1::good::{
    Archived, Assessment, Dates, Decision, Deployment, GoodObject, Identifiers, Known,
    Organization, Repository, Translation,
};
use crate::api::v1::indicators::Indicators;
use crate::api::v1::indicators::fill::{evidence, question};
use crate::api::v1::review::Review;
use crate::derive::lifecycle::Lifecycle;
use crate::entry;
use crate::entry::{Derivation, Entry};
use crate::good::Good;
use crate::locale::Locale;
use crate::standard::Assessed;

impl<'a> GoodObject<'a> {
    /// The object of a good.
    #[allow(clippy::too_many_lines, reason = "one line for each key")]
    pub(crate) fn new(good: &'a Good, known: &Known<'a>) -> Self {
        let Entry {
            name,
            aliases,
            summary,
            description,
            categories,
            website,
            repositories,
            links,
            logo,
            screenshots,
            sectors,
            organizations,
            stage,
            standard_version,
            dates: _,
            review: _,
            archived: _,
            decisions: _,
            identifiers: _,
            previous_ids,
            derived_from,
            indicators,
            deployment: _,
            highlights,
            language,
            translations: _,
            extra,
        } = &*good.entry;
        let labels = known.labels;
        let shown = (known.base_url, known.pictures);
        Self {
            id: &good.id,
            object: "good",
            status: good.status,
            url: page_url(known.base_url, &good.id),
            name,
            aliases,
            summary,
            description: description.as_deref(),
            categories: labels.codes("category", categories),
            website: website.as_deref(),
            repositories: repositories_of(repositories),
            links: Link::all(links, labels),
            logo: logo
                .as_ref()
                .and_then(|logo| Picture::logo(logo, &good.id, shown)),
            screenshots: Picture::screenshots(screenshots, &good.id, shown),
            sectors: labels.codes("sector", sectors),
            organizations: organizations_of(organizations, labels),
            stage: *stage,
            stage_label: labels.stage(*stage),
            standard_version: standard_version.as_deref(),
            dates: dates(&good.entry, known.lifecycle),
            review: Review::new(&good.entry, known.progress, labels),
            archived: archived(&good.entry, labels),
            decisions: decisions(&good.entry),
            identifiers: identifiers(&good.entry),
            previous_ids,
            derived_from: parents(derived_from, known),
            indicators: Indicators::new(indicators, labels),
            deployment: deployment(&good.entry, labels),
            highlights: evidence(highlights),
            language: language.as_deref(),
            translations: translations_of(&good.entry, labels),
            extra: extra.as_ref(),
            assessment: assessments(known),
            assessment_version: known.standard.version_of(&good.entry).to_string(),
            derivatives: derivatives(known),
            json: object_url(known.base_url, &good.id),
            changed: known.changed,
            facets: labels.own(&good.entry, known.facets),
            observations: known
                .observation
                .map(|seen| Observations::new(seen, &good.entry)),
        }
    }
}

fn parents<'a>(derived_from: &'a [Derivation], known: &Known<'a>) -> Vec<ParentObject<'a>> {
    let page = |id: &str| page_url(known.base_url, id);
    ParentObject::all(derived_from, (known.catalog, known.labels), page)
}

/// The ids of the goods that are derived from a good, each once.
fn derivatives<'a>(known: &Known<'a>) -> Vec<&'a str> {
    let positions = known.lineage.derivatives.iter();
    let mut ids: Vec<&str> = positions
        .map(|&(at, _)| known.catalog.goods()[at].id.as_str())
        .collect();
    ids.dedup();
    ids
}

pub(crate) fn repositories_of(repositories: &[entry::Repository]) -> Vec<Repository<'_>> {
    repositories
        .iter()
        .map(|repository| Repository {
            name: repository.name.as_deref(),
            url: &repository.url,
            note: repository.note.as_deref(),
        })
        .collect()
}

fn organizations_of<'a>(
    organizations: &'a [entry::Organization],
    labels: Labels<'a>,
) -> Vec<Organization<'a>> {
    organizations
        .iter()
        .map(|organization| Organization {
            name: &organization.name,
            role: &organization.role,
            role_label: labels.label("role", &organization.role),
            website: organization.website.as_deref(),
            same_as: &organization.same_as,
        })
        .collect()
}

/// The absolute address of a good's object.
pub(crate) fn object_url(base_url: &str, id: &str) -> String {
    format!("{base_url}api/v1/goods/{id}.json")
}

/// The absolute address of a good's page.
pub(crate) fn page_url(base_url: &str, id: &str) -> String {
    format!("{base_url}goods/{id}/")
}

pub(crate) fn dates(entry: &Entry, lifecycle: Lifecycle) -> Dates {
    Dates {
        nominated: entry.dates.nominated,
        recognized: entry.dates.recognized,
        reviewed: entry.dates.reviewed,
        valid_until: lifecycle.valid_until,
    }
}

pub(crate) fn archived<'a>(entry: &'a Entry, labels: Labels<'a>) -> Option<Archived<'a>> {
    entry.archived.as_ref().map(|archived| Archived {
        on: archived.on,
        reason: archived.reason.as_deref(),
        reason_label: archived
            .reason
            .as_deref()
            .map(|reason| labels.label("archive-reason", reason)),
        note: archived.note.as_deref(),
        by: archived.by.as_deref(),
        of: archived.of.as_deref(),
    })
}

fn decisions(entry: &Entry) -> Vec<Decision<'_>> {
    entry
        .decisions
        .iter()
        .map(|(indicator, decision)| Decision {
            indicator,
            result: decision.result,
            on: decision.on,
            standard_version: decision.standard_version.as_deref(),
            note: decision.note.as_deref(),
            answer_hash: decision.answer_hash.as_deref(),
        })
        .collect()
}

fn identifiers(entry: &Entry) -> Identifiers<'_> {
    let identifiers = &entry.identifiers;
    Identifiers {
        dpga_id: identifiers.dpga_id.as_deref(),
        dpga_gid: identifiers.dpga_gid.as_deref(),
        dpga_name: identifiers.dpga_name.as_deref(),
        dpga_linked: identifiers.dpga_linked,
        dpga_activity: identifiers.dpga_activity.as_deref(),
        wikidata: identifiers.wikidata.as_deref(),
        doi: identifiers.doi.as_deref(),
        same_as: &identifiers.same_as,
    }
}

fn deployment<'a>(entry: &'a Entry, labels: Labels<'a>) -> Deployment<'a> {
    let deployment = &entry.deployment;
    Deployment {
        developed_in: labels.codes("country", &deployment.developed_in),
        used_in: labels.codes("country", &deployment.used_in),
        multilingual: question(&deployment.multilingual),
        languages: labels.codes("language", &deployment.languages),
        organizations: &deployment.organizations,
        departments: &deployment.departments,
        other_organizations: &deployment.other_organizations,
        programmes: &deployment.programmes,
        awards: evidence(&deployment.awards),
    }
}

fn translations_of<'a>(entry: &'a Entry, labels: Labels<'a>) -> Vec<Translation<'a>> {
    entry
        .translations
        .iter()
        .map(|(language, texts)| Translation {
            language,
            language_label: labels.label("language", language),
            name: texts.name.as_deref(),
            summary: texts.summary.as_deref(),
            description: texts.description.as_deref(),
        })
        .collect()
}

fn assessments<'a>(known: &Known<'a>) -> Vec<Assessment<'a>> {
    let results = known.assessed.iter();
    results
        .map(|assessed| assessment(assessed, known.messages))
        .collect()
}

fn assessment<'a>(assessed: &'a Assessed, messages: &Locale) -> Assessment<'a> {
    Assessment {
        indicator: assessed.key.as_str(),
        number: &assessed.number,
        result: assessed.result,
        applicable: assessed.applicable,
        code: assessed.code.as_deref(),
        reason: assessed.sentence(messages),
        source: assessed.source.as_deref(),
        quote: assessed.quote.as_deref(),
    }
}
