//! Finds which of some entries are likely the same good, before they are part of a registry.

use rayon::prelude::*;

use super::collisions::{Member, collide};
use super::lexicon::Lexicon;
use super::say::Partner;
use super::traits::Traits;
use super::verdict::{Basis, Setting};
use crate::entry::Entry;
use crate::validate::identity::Identity;

/// Two entries that are likely the same good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twins {
    /// The place of the first one in the list.
    pub one: usize,
    /// The place of the other one.
    pub other: usize,
    /// What they share, in words.
    pub why: String,
}

/// The pairs of likely duplicates among some entries with their ids, by their places in the list.
///
/// They are those that `dpg validate` reports for the same entries in a registry, but for pairs that
/// it leaves out because many entries are alike.
#[must_use]
pub fn twins(entries: &[(String, Entry)], lexicon: &Lexicon) -> Vec<Twins> {
    let read = |(_, entry): &(String, Entry)| {
        let value = serde_json::to_value(entry).unwrap_or_default();
        let identity = Identity::read(&value);
        let traits = Traits::of(&identity, lexicon);
        (identity, traits)
    };
    let known: Vec<(Identity, Traits)> = entries.par_iter().map(read).collect();
    let members = entries.iter().zip(&known);
    let members: Vec<Member<'_>> = members
        .map(|((id, _), (identity, traits))| Member {
            id,
            identity,
            traits,
            is_wanted: true,
        })
        .collect();
    let (collisions, _) = collide(&members, (lexicon, Setting::Registry));
    let twins = collisions
        .iter()
        .filter(|pair| pair.verdict.basis != Basis::Parts);
    let twins = twins.map(|pair| Twins {
        one: pair.one,
        other: pair.other,
        why: Partner::first(pair.one, &pair.verdict)
            .why(members[pair.other].identity, members[pair.one].identity),
    });
    twins.collect()
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, twins};
    use crate::embedded::builtin_schema;
    use crate::entry::{Entry, Repository};
    use crate::vocabulary::Vocabularies;

    fn entry(id: &str, name: &str, url: &str) -> (String, Entry) {
        let repository = Repository {
            url: url.to_owned(),
            ..Repository::default()
        };
        let entry = Entry {
            name: name.to_owned(),
            repositories: vec![repository],
            ..Entry::default()
        };
        (id.to_owned(), entry)
    }

    #[test]
    fn a_pair_is_named_once_with_what_the_two_share() {
        let lexicon = Lexicon::new(&Vocabularies::new(&builtin_schema()).unwrap()).unwrap();
        let entries = [
            entry("a", "Open Thing", "https://github.com/o/thing"),
            entry("b", "Other", "http://www.github.com/O/Thing.git/"),
            entry("c", "Third", "https://github.com/o"),
        ];
        let found = twins(&entries, &lexicon);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].one, found[0].other), (0, 1));
        assert!(found[0].why.starts_with("same repository"), "{found:?}");
    }
}
