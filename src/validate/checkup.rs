//! Checks the file of an entry by itself, and keeps what the rules between entries and the report need.

use borsh::{BorshDeserialize, BorshSerialize};

use super::checked::Checked;
use super::few::few;
use super::identity::Identity;
use super::linked::Linked;
use super::peer::Extent;
use super::rule_set::Rules;
use super::source_file::SourceFile;
use super::{place, undeclared};
use crate::diagnostic::Diagnostic;
use crate::good::Status;
use crate::load::positions::Positions;
use crate::load::{Content, Document};
use crate::observations;

/// What a file is and names, and what is found in it by itself; its text is not needed any more.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub struct Checkup {
    pub(super) identity: Identity,
    pub(super) own: Own,
}

/// What is found in a file by itself.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(super) struct Own {
    pub(super) extent: Extent,
    /// Whether it is an entry without an error.
    pub(super) is_valid: bool,
    /// What the rules between entries look at, in its valid parts.
    pub(super) linked: Option<Linked>,
    /// At their places; of one rule so many as are listed.
    pub(super) found: Vec<Diagnostic>,
}

impl Checkup {
    /// Checks a document, where the place of everything in it is known.
    #[must_use]
    pub fn new(document: &Document, positions: Positions, rules: &Rules) -> Self {
        Self {
            identity: Identity::of(document),
            own: Own::new(
                document,
                |document| SourceFile::with(document, positions),
                rules,
            ),
        }
    }

    /// Whether the file has a text that can be shown.
    #[must_use]
    pub fn has_text(&self) -> bool {
        matches!(self.own.extent, Extent::Yaml | Extent::Text)
    }
}

impl Own {
    /// Checks a document; `file` finds the places in it if there is a finding.
    pub(super) fn new<'a>(
        document: &'a Document,
        file: impl FnOnce(&'a Document) -> SourceFile<'a>,
        rules: &Rules,
    ) -> Self {
        let checked = Checked::entry(document, rules);
        let linked = checked.readable().map(|entry| {
            let mentions = match &document.content {
                Content::Yaml(source) => {
                    let said = (entry, checked.partial.as_ref());
                    undeclared::asked(&source.value, said, &rules.undeclared)
                }
                _ => None,
            };
            let is_asked = !rules.links.is_empty() && Status::of(entry) != Status::Former;
            let links = match &document.content {
                Content::Yaml(source) if is_asked => observations::mentions(&source.value),
                _ => Vec::new(),
            };
            Linked::of(entry).with_mentions(mentions).with_links(links)
        });
        Self {
            extent: Extent::of(&document.content),
            is_valid: checked.entry.is_some() && !checked.has_error(),
            linked,
            found: place::own((document, few(checked.findings)), file),
        }
    }
}
