//! The faults of collections: their schema, their ids, their criteria.

use serde::Deserialize;
use serde_json::Value;

use super::code::Code;
use super::finding::Finding;
use super::schema::Schema;
use super::{Judged, files};
use crate::entry::Good;
use crate::load::{Content, Document};
use crate::suggest::closest;

/// A curated set as its file says it.
#[derive(Debug, Clone)]
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
}

/// A collection as it is written.
#[derive(Deserialize)]
struct Written {
    title: String,
    text: String,
    #[serde(default)]
    goods: Vec<String>,
    #[serde(default)]
    criteria: Option<Value>,
}

/// Judges all collections; the good ones come back beside the findings.
pub(super) fn check<'a>(
    documents: &[&'a Document],
    goods: &[Good],
    schema: &Schema,
) -> (Vec<CollectionSource>, Vec<Judged<'a>>) {
    let mut sources = Vec::new();
    let mut judged = Vec::new();
    for document in documents {
        let mut findings = files::name(document);
        let written = read(document, schema, &mut findings);
        if let Some(written) = &written {
            findings.extend(references(written, goods));
            findings.extend(criteria(written));
        }
        let one = Judged {
            document,
            entry: None,
            findings,
        };
        if let Some(written) = written.filter(|_| !one.has_error()) {
            sources.push(CollectionSource {
                id: document.stem.clone(),
                title: written.title,
                text: written.text,
                goods: written.goods,
                criteria: written.criteria,
            });
        }
        judged.push(one);
    }
    (sources, judged)
}

fn read(document: &Document, schema: &Schema, findings: &mut Vec<Finding>) -> Option<Written> {
    match &document.content {
        Content::Unusable(why) => findings.push(files::unusable(why)),
        Content::Malformed(_, fault) => findings.push(files::malformed(fault)),
        Content::Yaml(source) => {
            findings.extend(files::bytes(source));
            let faults = schema.check(&source.value);
            if faults.is_empty() {
                return Written::deserialize(&source.value).ok();
            }
            findings.extend(faults);
        }
    }
    None
}

/// Listed ids that are no entry.
fn references(written: &Written, goods: &[Good]) -> Vec<Finding> {
    let known = |id: &str| {
        goods
            .binary_search_by(|good| good.id.as_str().cmp(id))
            .is_ok()
    };
    written
        .goods
        .iter()
        .enumerate()
        .filter(|(_, id)| !known(id))
        .map(|(i, id)| {
            unknown_id(
                &format!("/goods/{i}"),
                id,
                goods.iter().map(|g| g.id.as_str()),
            )
        })
        .collect()
}

/// The fault of naming an entry that is not there.
pub(super) fn unknown_id<'a>(
    pointer: &str,
    id: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Finding {
    let help = match closest(id, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write the file name of an entry, without `.yaml`".to_owned(),
    };
    let shown = super::schema::cut(id, 100);
    Finding::new(
        Code::UnknownReference,
        pointer,
        format!("there is no sound entry `{shown}`"),
    )
    .help(help)
}

fn criteria(written: &Written) -> Option<Finding> {
    let criteria = written.criteria.as_ref()?;
    let error = jsonschema::options().build(criteria).err()?;
    Some(
        Finding::new(
            Code::CollectionCriteria,
            "/criteria",
            format!("the criteria are no JSON Schema: {error}"),
        )
        .help("write a JSON Schema over the entry, such as `properties: {categories: {contains: {const: data}}}`"),
    )
}
