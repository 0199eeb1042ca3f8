//! How a change affects collections: their goods, their requirements, and the results of each good.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::change::Change;
use crate::collection::{Framework, RequirementResult, Requirements, WrittenResult};
use crate::load::{Content, Document};

/// How many changed results of a collection are listed.
const MOST: usize = 1_000;

/// A changed collection.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct CollectionChange {
    /// Its id.
    pub id: String,
    /// Its path relative to the root, with `/`; the last one if it was removed.
    pub path: String,
    /// Its title; the last one if it was removed.
    pub title: String,
    /// What happened to it.
    pub change: Change,
    /// Ids of goods that its list gained or lost.
    pub goods: Difference,
    /// Where the requirements come from, if that changed.
    pub framework: Option<Moved>,
    /// Ids of requirements that are new or gone.
    pub requirements: Difference,
    /// Ids of requirements that now ask something else.
    pub requirements_changed: Vec<String>,
    /// The results that changed, by good and requirement.
    pub results: Vec<ResultChange>,
    /// How many more changed results there are than are listed.
    pub results_left_out: usize,
}

/// What a list gained and lost.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// New.
    pub added: Vec<String>,
    /// Gone.
    pub removed: Vec<String>,
}

/// A text before and after a change; null if it was not there.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Before the change.
    pub before: Option<String>,
    /// After the change.
    pub after: Option<String>,
}

/// The change of one result.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct ResultChange {
    /// The id of the good.
    pub good: String,
    /// The id of the requirement.
    pub requirement: String,
    /// The result before; a result that is not written is open.
    pub before: RequirementResult,
    /// The result after.
    pub after: RequirementResult,
    /// Which parts of it changed: `result`, `on`, `evidence`, `note`.
    pub parts: Vec<&'static str>,
}

/// A collection as far as a change of it is described.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Version {
    title: String,
    goods: Vec<String>,
    #[serde(flatten)]
    requirements: Requirements,
}

/// The changes between the former and the present files of collections, by id. Files that cannot be read
/// are left out: their findings say why.
#[must_use]
pub fn collections(before: &[Document], after: &[Document]) -> Vec<CollectionChange> {
    let by_id = |documents: &[Document]| -> BTreeMap<String, (String, Option<Version>)> {
        let all = documents.iter();
        all.map(|one| (one.stem.clone(), (one.path.clone(), version(one))))
            .collect()
    };
    let (before, after) = (by_id(before), by_id(after));
    let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changes = ids.into_iter().filter_map(|id| {
        let sides = [before.get(id), after.get(id)];
        // What cannot be read on one side cannot be compared.
        let is_read = sides.iter().flatten().all(|(_, version)| version.is_some());
        let [was, is] =
            sides.map(|side| side.and_then(|(path, one)| Some((path.as_str(), one.as_ref()?))));
        compare(id, was, is).filter(|_| is_read)
    });
    changes.collect()
}

/// The path of a file, and what it says.
type Side<'a> = (&'a str, &'a Version);

fn version(document: &Document) -> Option<Version> {
    match &document.content {
        Content::Yaml(source) => Version::deserialize(&source.value).ok(),
        Content::Head(_) | Content::Dropped | Content::Malformed(..) | Content::Unusable(_) => None,
    }
}

fn compare(
    id: &str,
    before: Option<Side<'_>>,
    after: Option<Side<'_>>,
) -> Option<CollectionChange> {
    let change = match (before, after) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        (Some((was, _)), Some((is, _))) if was != is => Change::Renamed,
        _ => Change::Changed,
    };
    let (path, latest) = after.or(before)?;
    let nothing = Version::default();
    let was = before.map_or(&nothing, |(_, version)| version);
    let is = after.map_or(&nothing, |(_, version)| version);
    let mut results = results(&was.requirements, &is.requirements);
    let results_left_out = results.len().saturating_sub(MOST);
    results.truncate(MOST);
    Some(CollectionChange {
        id: id.to_owned(),
        path: path.to_owned(),
        title: latest.title.clone(),
        change,
        goods: difference(was.goods.iter(), is.goods.iter()),
        framework: framework(&was.requirements, &is.requirements),
        requirements: difference(
            was.requirements.list.iter().map(|one| &one.id),
            is.requirements.list.iter().map(|one| &one.id),
        ),
        requirements_changed: reworded(&was.requirements, &is.requirements),
        results,
        results_left_out,
    })
}

fn difference<'a>(
    before: impl Iterator<Item = &'a String>,
    after: impl Iterator<Item = &'a String>,
) -> Difference {
    let (before, after): (BTreeSet<&String>, BTreeSet<&String>) =
        (before.collect(), after.collect());
    let without = |one: &BTreeSet<&String>, other: &BTreeSet<&String>| {
        one.difference(other).map(|id| (*id).clone()).collect()
    };
    Difference {
        added: without(&after, &before),
        removed: without(&before, &after),
    }
}

fn framework(was: &Requirements, is: &Requirements) -> Option<Moved> {
    let words = |framework: &Framework| {
        let version = framework.version.as_deref();
        let version = version.map_or_else(String::new, |version| format!(" {version}"));
        format!("{}{version}, {}", framework.title, framework.status.code())
    };
    let (before, after) = (
        was.framework.as_ref().map(words),
        is.framework.as_ref().map(words),
    );
    (before != after).then_some(Moved { before, after })
}

/// Requirements on both sides that are not the same.
fn reworded(was: &Requirements, is: &Requirements) -> Vec<String> {
    let former: BTreeMap<&str, _> = was.list.iter().map(|one| (one.id.as_str(), one)).collect();
    let changed = is.list.iter().filter(|one| {
        let former = former.get(one.id.as_str());
        former.is_some_and(|former| *former != *one)
    });
    changed.map(|one| one.id.clone()).collect()
}

/// The results that are not the same on both sides.
fn results(was: &Requirements, is: &Requirements) -> Vec<ResultChange> {
    let keys = |side: &'_ Requirements| -> BTreeSet<(String, String)> {
        let goods = side.results.iter();
        goods
            .flat_map(|(good, all)| all.keys().map(|id| (good.clone(), id.clone())))
            .collect()
    };
    let mut all = keys(was);
    all.append(&mut keys(is));
    let changes = all.into_iter().filter_map(|(good, requirement)| {
        let before = was.written(&good, &requirement);
        let after = is.written(&good, &requirement);
        let parts = parts(before, after);
        let standing =
            |one: Option<&WrittenResult>| one.map_or(RequirementResult::Open, |one| one.result);
        (!parts.is_empty()).then(|| ResultChange {
            before: standing(before),
            after: standing(after),
            good,
            requirement,
            parts,
        })
    });
    changes.collect()
}

/// Which parts of a result differ.
fn parts(before: Option<&WrittenResult>, after: Option<&WrittenResult>) -> Vec<&'static str> {
    let nothing = WrittenResult {
        result: RequirementResult::Open,
        on: None,
        evidence: Vec::new(),
        note: None,
    };
    let (before, after) = (before.unwrap_or(&nothing), after.unwrap_or(&nothing));
    let parts = [
        ("result", before.result != after.result),
        ("on", before.on != after.on),
        ("evidence", before.evidence != after.evidence),
        ("note", before.note != after.note),
    ];
    let changed = parts.into_iter().filter(|(_, differs)| *differs);
    changed.map(|(part, _)| part).collect()
}
