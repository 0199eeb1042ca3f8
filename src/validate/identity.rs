//! Who an entry says it is and whom it names: what rules between entries compare.

use borsh::{BorshDeserialize, BorshSerialize};
use serde_json::Value;

use crate::load::head::head;
use crate::load::{Content, Document};

/// How many parents of an entry are looked at: as many as the schema allows.
const MOST_PARENTS: usize = 10;

/// The texts of an entry that tell it from others, as they are written; an entry with faults has
/// those that can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(super) struct Identity {
    /// Its name, then its aliases.
    pub(super) names: Vec<Located>,
    /// Its website, then the further addresses of its identifiers.
    pub(super) websites: Vec<Located>,
    /// Addresses of its repositories.
    pub(super) repositories: Vec<Located>,
    /// Addresses of its licence files; only read to find renames.
    pub(super) license_files: Vec<Located>,
    /// Its organisations.
    pub(super) organizations: Vec<Organization>,
    /// What it is.
    pub(super) categories: Vec<String>,
    /// Its stage; empty where it cannot be read.
    pub(super) stage: String,
    /// Whether it left the registry.
    pub(super) is_archived: bool,
    /// Ids of the entries that take its place or that it repeats.
    pub(super) successors: Vec<String>,
    /// Ids of the goods that it is derived from, each with the number of its item.
    pub(super) parents: Vec<(usize, String)>,
    /// Ids it had before.
    pub(super) previous_ids: Vec<String>,
    /// Its number in the Alliance's feed.
    pub(super) dpga_id: Option<String>,
}

/// A text and where it is.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(super) struct Located {
    pub(super) text: String,
    pub(super) place: Field,
}

/// Where a text is, with the number of its item in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub(super) enum Field {
    Name,
    Alias(usize),
    Website,
    SameAs(usize),
    Repository(usize),
    License(usize, usize),
}

/// Who is responsible for a good.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(super) struct Organization {
    pub(super) name: String,
    pub(super) website: Option<String>,
}

impl Identity {
    /// What a document says of itself; where its text is no YAML, what its head says.
    pub(super) fn of(document: &Document) -> Self {
        match &document.content {
            Content::Yaml(source) => Self::read(&source.value),
            Content::Head(value) => Self::read(value),
            Content::Malformed(text, _) => Self::read(&head(text)),
            Content::Unusable(_) | Content::Dropped => Self::default(),
        }
    }

    /// The ids that an entry names, and no more of what it says.
    pub(super) fn references(content: &Content) -> Self {
        let read = |value: &Value| Self {
            parents: parents(value),
            previous_ids: texts(&value["previous_ids"]),
            ..Self::default()
        };
        match content {
            Content::Yaml(source) => read(&source.value),
            Content::Malformed(text, _) => read(&head(text)),
            Content::Head(value) => read(value),
            Content::Unusable(_) | Content::Dropped => Self::default(),
        }
    }

    /// The same with the addresses of its licence files, which the head of an entry does not tell.
    pub(super) fn with_license_files(document: &Document) -> Self {
        let mut identity = Self::of(document);
        if let Content::Yaml(source) = &document.content {
            let licenses = items(&source.value["indicators"]["licenses"]);
            let files = licenses.flat_map(|(n, license)| {
                let evidence = items(&license["evidence"]);
                evidence.filter_map(move |(m, one)| {
                    Some(Located {
                        text: text(&one["url"]).or(text(one))?,
                        place: Field::License(n, m),
                    })
                })
            });
            identity.license_files = files.collect();
        }
        identity
    }

    /// What the content of an entry, or of its head, says.
    pub(super) fn read(value: &Value) -> Self {
        let archived = &value["archived"];
        let successors = [&archived["by"], &archived["of"]];
        let same_as = &value["identifiers"]["same_as"];
        let addresses = |item: &Value| text(&item["url"]);
        Self {
            names: said(&value["name"], Field::Name)
                .chain(each(&value["aliases"], text, Field::Alias))
                .collect(),
            websites: said(&value["website"], Field::Website)
                .chain(each(same_as, text, Field::SameAs))
                .collect(),
            repositories: each(&value["repositories"], addresses, Field::Repository).collect(),
            license_files: Vec::new(),
            organizations: items(&value["organizations"])
                .filter_map(|(_, item)| Organization::read(item))
                .collect(),
            categories: texts(&value["categories"]),
            stage: text(&value["stage"]).unwrap_or_default(),
            is_archived: !archived.is_null(),
            successors: successors.into_iter().filter_map(text).collect(),
            parents: parents(value),
            previous_ids: texts(&value["previous_ids"]),
            dpga_id: text(&value["identifiers"]["dpga_id"]),
        }
    }

    /// Whether it is checked for its structure only.
    pub(super) fn is_former(&self) -> bool {
        self.is_archived || self.stage == "ineligible"
    }

    /// Whether it is recognised and still in the registry.
    pub(super) fn is_current(&self) -> bool {
        self.stage == "dpg" && !self.is_archived
    }

    /// The text at a place.
    pub(super) fn at(&self, place: Field) -> &str {
        let among = match place {
            Field::Name | Field::Alias(_) => &self.names,
            Field::Website | Field::SameAs(_) => &self.websites,
            Field::Repository(_) => &self.repositories,
            Field::License(..) => &self.license_files,
        };
        let found = among.iter().find(|said| said.place == place);
        found.map_or("", |said| &said.text)
    }
}

impl Field {
    /// The JSON Pointer of the text.
    pub(super) fn pointer(self) -> String {
        match self {
            Self::Name => "/name".to_owned(),
            Self::Alias(n) => format!("/aliases/{n}"),
            Self::Website => "/website".to_owned(),
            Self::SameAs(n) => format!("/identifiers/same_as/{n}"),
            Self::Repository(n) => format!("/repositories/{n}/url"),
            Self::License(n, m) => format!("/indicators/licenses/{n}/evidence/{m}"),
        }
    }
}

impl Organization {
    fn read(item: &Value) -> Option<Self> {
        Some(Self {
            name: text(&item["name"])?,
            website: text(&item["website"]),
        })
    }
}

fn parents(value: &Value) -> Vec<(usize, String)> {
    items(&value["derived_from"])
        .filter_map(|(n, parent)| Some((n, text(&parent["good"])?)))
        .take(MOST_PARENTS)
        .collect()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(value: &Value) -> Vec<String> {
    items(value).filter_map(|(_, item)| text(item)).collect()
}

/// The items of a list with their numbers; what is no list has none.
fn items(value: &Value) -> impl Iterator<Item = (usize, &Value)> {
    value.as_array().into_iter().flatten().enumerate()
}

fn said(value: &Value, place: Field) -> impl Iterator<Item = Located> {
    text(value).map(|text| Located { text, place }).into_iter()
}

/// A text of each item of a list that has one.
fn each(
    list: &Value,
    read: impl Fn(&Value) -> Option<String>,
    place: fn(usize) -> Field,
) -> impl Iterator<Item = Located> {
    items(list).filter_map(move |(n, item)| {
        Some(Located {
            text: read(item)?,
            place: place(n),
        })
    })
}
