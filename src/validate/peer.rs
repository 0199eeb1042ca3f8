//! The file of an entry among the others, where the rules between entries look at it.

use borsh::{BorshDeserialize, BorshSerialize};

use super::finding::Finding;
use super::linked::Linked;
use crate::load::{Content, Document, Unusable};

/// How much of a file is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(super) enum Extent {
    /// Only the head was read: nothing is said of it.
    Head,
    /// All of it, which is YAML.
    Yaml,
    /// All of it, which is a text, but not YAML.
    Text,
    /// No text.
    Nothing,
}

impl Extent {
    /// How much of a document is known.
    pub(super) fn of(content: &Content) -> Self {
        match content {
            Content::Head(_) => Self::Head,
            Content::Yaml(_) => Self::Yaml,
            Content::Malformed(..) | Content::Unusable(Unusable::NotUtf8 { .. }) => Self::Text,
            Content::Unusable(_) | Content::Dropped => Self::Nothing,
        }
    }
}

/// The file of an entry among the others.
pub(super) struct Peer<'a> {
    /// Its path and id; its content may be dropped.
    pub(super) document: &'a Document,
    pub(super) extent: Extent,
    /// The entry, or its valid parts.
    pub(super) linked: Option<&'a Linked>,
    /// What is found between it and others.
    pub(super) findings: Vec<Finding>,
    /// Where it names a parent that is not there: from that, nothing needs to set it apart.
    pub(super) orphaned: Vec<String>,
}

impl<'a> Peer<'a> {
    /// A file of which nothing is found yet.
    pub(super) fn new(document: &'a Document, extent: Extent, linked: Option<&'a Linked>) -> Self {
        Self {
            document,
            extent,
            linked,
            findings: Vec::new(),
            orphaned: Vec::new(),
        }
    }

    /// Whether an error between entries keeps it out.
    pub(super) fn has_error(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }
}
