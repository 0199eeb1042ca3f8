//! The identities of all entries of a registry, with what is compared to find duplicates.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::duplicates::traits::Traits;
use super::identity::Identity;
use super::rule_set::Rules;
use crate::load::{Document, Role};

/// The identities of the entries of a registry, in the order of their documents. It makes no difference
/// whether a document was read whole or only its head.
#[derive(Debug, Default)]
pub struct Identities(Vec<(Identity, Traits)>);

impl Identities {
    /// What all entries among some documents say.
    #[must_use]
    pub fn new(documents: &[Document], rules: &Rules) -> Self {
        let entries: Vec<&Document> = documents
            .iter()
            .filter(|document| document.role == Role::Entry)
            .collect();
        let read = |document: &&Document| {
            let identity = Identity::of(document);
            let traits = Traits::of(&identity, &rules.duplicates);
            (identity, traits)
        };
        Self(entries.par_iter().map(read).collect())
    }

    /// Entries whose identities are known.
    pub(super) fn with_traits(identities: Vec<Identity>, rules: &Rules) -> Self {
        let each = identities.into_par_iter();
        let each = each.map(|one| (Traits::of(&one, &rules.duplicates), one));
        Self(each.map(|(traits, one)| (one, traits)).collect())
    }

    /// Entries of which only the ids that they name are known.
    pub(super) fn of(references: impl Iterator<Item = Identity>) -> Self {
        Self(references.map(|one| (one, Traits::default())).collect())
    }

    /// The ids that entries had before.
    #[must_use]
    pub fn previous_ids(&self) -> BTreeSet<String> {
        let ids = self.0.iter().flat_map(|(one, _)| &one.previous_ids);
        ids.cloned().collect()
    }

    /// The entry at a place.
    pub(super) fn at(&self, place: usize) -> Option<&Identity> {
        self.0.get(place).map(|(identity, _)| identity)
    }

    /// Each entry, with what of it is compared to find duplicates.
    pub(super) fn members(&self) -> impl Iterator<Item = (&Identity, &Traits)> {
        self.0.iter().map(|(identity, traits)| (identity, traits))
    }
}
