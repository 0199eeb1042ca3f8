//! The faults of collections: their schema, their ids, their criteria.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::bounds::Lengths;
use super::checked::Checked;
use super::display::{cut, readable};
use super::finding::Finding;
use super::references::{Others, duplicate};
use super::schema::Schema;
use super::unknown_id::unknown_id;
use super::{conflict, files, grammar};
use crate::bounded_schema;
use crate::diagnostic::{Code, MOST_RELATED, Related};
use crate::load::{Content, Document};
use crate::suggest::Words;

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

/// Checks all collections; the good ones come back beside the findings. `known` are the ids of all
/// entries, faulty ones included, which have findings of their own.
pub(super) fn check<'a>(
    documents: &[&'a Document],
    known: &BTreeSet<String>,
    schema: &Schema,
) -> (Vec<CollectionSource>, Vec<Checked<'a>>) {
    let known = Words::new(known.iter().map(String::as_str));
    let mut namesakes: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for document in documents {
        namesakes.entry(&document.stem).or_default().push(document);
    }
    let mut sources = Vec::new();
    let mut checked = Vec::new();
    for document in documents {
        let mut findings = files::name(document);
        findings.extend(twins(document, &namesakes[document.stem.as_str()]));
        let written = read(document, schema, &mut findings);
        if let Some(written) = &written {
            findings.extend(references(written, &known));
            findings.extend(criteria(written));
        }
        let one = Checked {
            document,
            entry: None,
            assessed: Vec::new(),
            partial: None,
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
        checked.push(one);
    }
    (sources, checked)
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

fn read(document: &Document, schema: &Schema, findings: &mut Vec<Finding>) -> Option<Written> {
    match &document.content {
        Content::Unusable(why) => findings.push(files::unusable(document, why)),
        Content::Malformed(text, fault) => findings.push(
            conflict::find(document, text).unwrap_or_else(|| grammar::malformed(text, fault)),
        ),
        Content::Yaml(source) => {
            findings.extend(files::bytes(source));
            let faults = schema.check(&source.value, &Lengths::new());
            if faults.is_empty() {
                let written = Written::deserialize(&source.value);
                return written
                    .map_err(|error| findings.push(super::schema::beyond(&error)))
                    .ok();
            }
            findings.extend(faults);
        }
        Content::Head(_) => {}
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

fn criteria(written: &Written) -> Option<Finding> {
    let criteria = written.criteria.as_ref()?;
    if let Err(error) = bounded_schema::check(criteria, "", |_| None) {
        let message = format!(
            "`criteria` cannot be used: {}",
            cut(&error.to_string(), 200)
        );
        return Some(
            Finding::new(Code::CollectionCriteria, "/criteria", message)
                .help("write a schema without circular references, anchors or `$id`"),
        );
    }
    let error = bounded_schema::options().build(criteria).err()?;
    let inside = error.instance_path().as_str();
    let place = match inside {
        "" => String::new(),
        inside => format!(" at `{}`", readable(inside)),
    };
    let what = if error.to_string().contains("retriev") {
        "it refers to a schema outside this file".to_owned()
    } else {
        cut(&error.masked().to_string(), 200)
    };
    Some(
        Finding::new(
            Code::CollectionCriteria,
            format!("/criteria{inside}"),
            format!("`criteria` is not a valid JSON Schema{place}: {what}"),
        )
        .help("write a JSON Schema for entries, such as `properties: {categories: {contains: {const: data}}}`"),
    )
}
