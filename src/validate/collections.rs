//! The faults of collections: their schema, their ids, their criteria, their requirements and results.

mod frameworks;
mod results;
mod slips;
mod translated;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::bounds::Lengths;
use super::checked::Checked;
use super::finding::Finding;
use super::references::{Others, duplicate};
use super::rule_set::Rules;
use super::unknown_id::unknown_id;
use super::{conflict, files, grammar, texts};
use crate::collection::Requirements;
use crate::collection::translation::Translation;
use crate::diagnostic::{MOST_RELATED, Related};
use crate::good::Good;
use crate::load::{Content, Document};
use crate::suggest::Words;
use written::{Known, Written};

/// A curated set as its file says it.
#[derive(Debug, Clone, Default)]
pub struct CollectionSource {
    /// The file's name without its ending.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it is for, in Markdown.
    pub text: String,
    /// Ids listed by hand.
    pub goods: Vec<String>,
    /// A JSON Schema that members are valid under.
    pub criteria: Option<Value>,
    /// What its goods are assessed against, and the written results.
    pub requirements: Requirements,
    /// Its texts in other languages, by BCP 47 tag.
    pub translations: BTreeMap<String, Translation>,
}

/// Checks all collections; the good ones come back beside the findings. `ids` are the ids of all
/// entries, faulty ones included, which have findings of their own; `goods` the entries without an
/// error that were read whole, by id.
pub(super) fn check<'a>(
    documents: &[&'a Document],
    (ids, goods): (&BTreeSet<String>, &[Good]),
    rules: &Rules,
) -> (Vec<CollectionSource>, Vec<Checked<'a>>) {
    let ids = Words::new(ids.iter().map(String::as_str));
    let known = Known {
        ids: &ids,
        goods,
        as_of: rules.as_of,
    };
    let mut namesakes: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for document in documents {
        namesakes.entry(&document.stem).or_default().push(document);
    }
    let mut sources = Vec::new();
    let mut checked = Vec::new();
    for document in documents {
        let mut one = Checked::new(document);
        let findings = &mut one.findings;
        findings.extend(twins(document, &namesakes[document.stem.as_str()]));
        let written = read(document, rules, findings);
        if let Some(written) = &written {
            findings.extend(references(written, &ids));
            let entry = rules.entry.source();
            let criteria = written.criteria.as_ref();
            let faults =
                criteria.and_then(|schema| frameworks::schema(schema, "/criteria", entry).err());
            findings.extend(faults.into_iter().flatten());
            findings.extend(frameworks::check(&written.requirements, entry));
            findings.extend(results::check(written, known));
            findings.extend(translated::check(written));
        }
        if let Some(written) = written.filter(|_| !one.has_error()) {
            sources.push(CollectionSource {
                id: document.stem.clone(),
                title: written.title,
                text: written.text,
                goods: written.goods,
                criteria: written.criteria,
                requirements: written.requirements,
                translations: written.translations,
            });
        }
        checked.push(one);
    }
    (sources, checked)
}

/// The ids of the goods that some collections have results for.
pub(super) fn assessed<'a>(sets: impl Iterator<Item = &'a Document>) -> BTreeSet<&'a str> {
    let results = sets.filter_map(|one| match &one.content {
        Content::Yaml(source) => source.value.get("results")?.as_object(),
        _ => None,
    });
    results.flat_map(Map::keys).map(String::as_str).collect()
}

/// The fault of a name that other collections bear in other folders.
fn twins(document: &Document, namesakes: &[&Document]) -> Option<Finding> {
    let others = namesakes.iter().filter(|one| one.path != document.path);
    let first = others.take(MOST_RELATED).map(|other| Related {
        path: other.path.clone(),
        line: None,
        column: None,
        message: "the other file".to_owned(),
    });
    let others = Others {
        first: first.collect(),
        all: namesakes.len() - 1,
    };
    (others.all > 0).then(|| duplicate(&document.stem, others))
}

fn read(document: &Document, rules: &Rules, findings: &mut Vec<Finding>) -> Option<Written> {
    match &document.content {
        Content::Unusable(why) => findings.push(files::unusable(document, why)),
        Content::Malformed(text, fault) => findings.push(
            conflict::find(document, text).unwrap_or_else(|| grammar::malformed(text, fault)),
        ),
        Content::Yaml(source) => {
            findings.extend(files::bytes(source));
            let faults = rules.collection.check(&source.value, &Lengths::new());
            if faults.is_empty() {
                findings.extend(texts::of_collection(&source.value, rules));
                let written = Written::deserialize(&source.value);
                return written
                    .map_err(|error| findings.push(super::schema::beyond(&error)))
                    .ok();
            }
            findings.extend(faults);
        }
        Content::Head(_) | Content::Dropped => {}
    }
    None
}

/// Listed ids that are no entry.
fn references(written: &Written, known: &Words<'_>) -> Vec<Finding> {
    let numbered = written.goods.iter().enumerate();
    numbered
        .filter(|(_, id)| !known.contains(id))
        .map(|(i, id)| unknown_id(&format!("/goods/{i}"), id, (known, "")))
        .collect()
}
