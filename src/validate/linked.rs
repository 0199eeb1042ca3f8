//! What of an entry the rules between entries look at, so that the rest of it can be dropped.

use borsh::{BorshDeserialize, BorshSerialize};

use super::mention::Mention;
use super::shown::{Shown, shown};
use crate::entry::{Archived, Derivation, Entry};
use crate::observations::Mention as Link;

/// What the rules between entries look at in an entry, or in its valid parts.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(super) struct Linked {
    /// Its name, then its aliases.
    pub(super) names: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) archived: Option<Archived>,
    pub(super) previous_ids: Vec<String>,
    pub(super) derived_from: Vec<Derivation>,
    /// The pictures that it shows, by pointer.
    pub(super) pictures: Vec<Shown>,
    /// Its number in the Alliance's feed.
    pub(super) dpga_id: Option<String>,
    /// The web addresses that it mentions; none where nothing is known of links, and for former goods.
    pub(super) links: Vec<Link>,
    /// Where it may mention a parent; none where parents are not asked for.
    pub(super) mentions: Option<Vec<Mention>>,
}

impl Linked {
    /// What an entry says, except for the parents that it may mention.
    pub(super) fn of(entry: &Entry) -> Self {
        let names = [&entry.name].into_iter().chain(&entry.aliases);
        Self {
            names: names.cloned().collect(),
            categories: entry.categories.clone(),
            archived: entry.archived.clone(),
            previous_ids: entry.previous_ids.clone(),
            derived_from: entry.derived_from.clone(),
            pictures: shown(entry),
            dpga_id: entry.identifiers.dpga_id.clone(),
            links: Vec::new(),
            mentions: None,
        }
    }

    /// The same with places where it may mention a parent.
    pub(super) fn with_mentions(self, mentions: Option<Vec<Mention>>) -> Self {
        Self { mentions, ..self }
    }

    /// The same with the web addresses that it mentions.
    pub(super) fn with_links(self, links: Vec<Link>) -> Self {
        Self { links, ..self }
    }
}
