//! Who an entry says it is and whom it names: what rules between entries compare.

use serde_json::Value;

use crate::load::{Content, Document};

/// The texts of an entry that tell it from others, as they are written; an entry with faults has
/// those that can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Identity {
    /// Its name, then its aliases.
    pub(super) names: Vec<String>,
    /// Its website, then the further addresses of its identifiers.
    pub(super) websites: Vec<String>,
    /// Addresses of its repositories.
    pub(super) repositories: Vec<String>,
    /// Names of its organisations.
    pub(super) organizations: Vec<String>,
    /// Its stage; empty where it cannot be read.
    pub(super) stage: String,
    /// Whether it left the registry.
    pub(super) is_archived: bool,
    /// Ids of the entries that take its place or that it repeats.
    pub(super) successors: Vec<String>,
    /// Ids it had before.
    pub(super) previous_ids: Vec<String>,
}

impl Identity {
    /// What a document says of itself.
    pub(super) fn of(document: &Document) -> Self {
        match &document.content {
            Content::Yaml(source) => Self::read(&source.value),
            Content::Head(value) => Self::read(value),
            Content::Malformed(..) | Content::Unusable(_) => Self::default(),
        }
    }

    fn read(value: &Value) -> Self {
        let name = text(&value["name"]);
        let website = text(&value["website"]);
        let archived = &value["archived"];
        let successors = [&archived["by"], &archived["of"]];
        Self {
            names: name.into_iter().chain(texts(&value["aliases"])).collect(),
            websites: website
                .into_iter()
                .chain(texts(&value["identifiers"]["same_as"]))
                .collect(),
            repositories: members(&value["repositories"], "url"),
            organizations: members(&value["organizations"], "name"),
            stage: text(&value["stage"]).unwrap_or_default(),
            is_archived: !archived.is_null(),
            successors: successors.into_iter().filter_map(text).collect(),
            previous_ids: texts(&value["previous_ids"]).collect(),
        }
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(value: &Value) -> impl Iterator<Item = String> {
    value.as_array().into_iter().flatten().filter_map(text)
}

/// A text of each item of a list.
fn members(list: &Value, key: &str) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(|item| text(&item[key])).collect()
}
