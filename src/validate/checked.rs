//! A document with what was found in it by itself, on its way to an entry.

use std::sync::Arc;

use serde::Deserialize;

use super::coerce::coerce;
use super::finding::Finding;
use super::partial::Partial;
use super::rule_set::Rules;
use super::{bounds, conflict, files, grammar, partial, rules, schema, texts};
use crate::entry::Entry;
use crate::load::{Content, Document, Source};

/// A document with what was found in it.
pub(super) struct Checked<'a> {
    pub(super) document: &'a Document,
    /// The entry, where the schema finds no errors.
    pub(super) entry: Option<Arc<Entry>>,
    /// The valid parts of the entry, where the schema finds errors.
    pub(super) partial: Option<Partial>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Checked<'a> {
    /// A document of which nothing was read yet, with what its name gives.
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            entry: None,
            partial: None,
            findings: files::name(document),
        }
    }

    /// Everything that can be said of an entry by itself.
    pub(super) fn entry(document: &'a Document, rules: &Rules) -> Self {
        let mut checked = Self::new(document);
        let found = &mut checked.findings;
        match &document.content {
            Content::Unusable(why) => found.push(files::unusable(document, why)),
            Content::Malformed(text, fault) => {
                let conflict = conflict::find(document, text);
                found.push(conflict.unwrap_or_else(|| grammar::malformed(text, fault)));
            }
            Content::Yaml(source) => {
                found.extend(files::bytes(source));
                match conflict::find(document, &source.text) {
                    Some(conflict) => found.push(conflict),
                    None => checked.read(source, rules),
                }
            }
            Content::Head(_) | Content::Dropped => found.clear(),
        }
        checked
    }

    /// Turns a text into an entry, unless the schema forbids it; then into its valid parts.
    fn read(&mut self, source: &Source, rules: &Rules) {
        let mut value = source.value.clone();
        let found = &mut self.findings;
        let lengths = match bounds::cut(&mut value) {
            Ok(lengths) => lengths,
            Err(too_long) => return found.push(*too_long),
        };
        coerce(&mut value);
        let faults = rules.entry.check(&value, &lengths);
        if !faults.is_empty() {
            let (more, partial) = partial::check(&value, &faults, rules);
            found.extend(more);
            found.extend(faults);
            self.partial = partial;
            return;
        }
        match Entry::deserialize(&value) {
            Ok(entry) => {
                found.extend(rules::check((&value, &entry), rules));
                found.extend(texts::check(&value, &entry, rules));
                self.entry = Some(entry.into());
            }
            Err(error) => found.push(schema::beyond(&error)),
        }
    }

    /// The entry, or its valid parts.
    pub(super) fn readable(&self) -> Option<&Entry> {
        let partial = self.partial.as_ref().map(|partial| &partial.entry);
        self.entry.as_deref().or(partial)
    }

    /// Whether an error keeps it from becoming an entry.
    pub(super) fn has_error(&self) -> bool {
        let repeats_keys =
            matches!(&self.document.content, Content::Yaml(source) if source.repeats_keys);
        repeats_keys || self.findings.iter().any(Finding::is_error)
    }
}
