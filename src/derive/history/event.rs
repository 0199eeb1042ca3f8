//! One change to one good.

use std::cmp::{Ordering, Reverse};

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::cache::forms;
use crate::entry::Stage;

/// One change to one good; there is at most one of each kind per day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The day.
    #[borsh(
        serialize_with = "forms::write_day",
        deserialize_with = "forms::read_day"
    )]
    pub on: Date,
    /// Id of the good; the new id if it was renamed.
    pub id: String,
    /// The kind of change.
    pub kind: Kind,
    /// The name of the good at that time.
    pub name: String,
    /// Keys at the top of the entry that changed, but for `indicators`; of what was updated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// Keys of indicators that changed; of what was updated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// Where the good stood when it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Why it was archived, of what was archived or removed; a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Id of the good in its place, of what was archived or removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// Its id before, of what was renamed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_id: Option<String>,
}

/// The kinds of changes.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "ChangeKind")]
pub enum Kind {
    /// It was added to the registry.
    Added,
    /// Its id changed.
    Renamed,
    /// Its stage became `dpg`.
    Recognized,
    /// It was already recognised and has a later review date.
    Renewed,
    /// The content of its entry changed.
    Updated,
    /// It was archived.
    Archived,
    /// Its entry was removed.
    Removed,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Added,
        Self::Renamed,
        Self::Recognized,
        Self::Renewed,
        Self::Updated,
        Self::Archived,
        Self::Removed,
    ];

    /// As it is written in the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Renamed => "renamed",
            Self::Recognized => "recognized",
            Self::Renewed => "renewed",
            Self::Updated => "updated",
            Self::Archived => "archived",
            Self::Removed => "removed",
        }
    }

    /// Its rank among the events of one day: what readers must not miss comes first.
    pub(super) fn rank(self) -> usize {
        match self {
            Self::Removed => 0,
            Self::Archived => 1,
            Self::Renamed => 2,
            Self::Recognized => 3,
            Self::Added => 4,
            Self::Renewed => 5,
            Self::Updated => 6,
        }
    }
}

impl Event {
    /// An event that says nothing but what and when.
    #[must_use]
    pub fn new(on: Date, kind: Kind, (id, name): (&str, &str)) -> Self {
        Self {
            on,
            kind,
            id: id.to_owned(),
            name: name.to_owned(),
            fields: Vec::new(),
            indicators: Vec::new(),
            stage: None,
            reason: None,
            successor: None,
            previous_id: None,
        }
    }

    /// The order in which they are told: the last day first, within a day by kind (removed, archived,
    /// renamed, recognized, added, renewed, updated) and then by id.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        let key = |event: &Self| (Reverse(event.on), event.kind.rank());
        key(self)
            .cmp(&key(other))
            .then_with(|| self.id.cmp(&other.id))
    }

    /// By which it is found on a page and in feeds, such as `2026-07-13-openmrs-updated`.
    #[must_use]
    pub fn anchor(&self) -> String {
        format!("{}-{}-{}", self.on, self.id, self.kind.code())
    }

    /// The month, such as `2026-07`.
    #[must_use]
    pub fn month(&self) -> String {
        self.on.strftime("%Y-%m").to_string()
    }
}
