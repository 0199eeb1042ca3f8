//! Which entries must be read whole before the changed ones can be validated.

use std::collections::BTreeSet;

use super::collections;
use super::duplicates::{self, Member};
use super::identities::Identities;
use super::rule_set::Rules;
use crate::load::{Content, Document, Role, is_below};

/// Paths of the documents of which only the head was read, but that share an id with one that was
/// read whole, are likely the same good, name an id that is `gone`, or have results in a collection
/// among the `named` files and folders.
///
/// Judged with these read whole, the findings of the others are those of a registry read whole.
#[must_use]
pub fn neighbours(
    documents: &[Document],
    (gone, named): (&BTreeSet<String>, &BTreeSet<String>),
    (identities, rules): (&Identities, &Rules),
) -> BTreeSet<String> {
    let is_head = |document: &Document| matches!(document.content, Content::Head(_));
    let entries = documents.iter().filter(|one| one.role == Role::Entry);
    let entries: Vec<(&Document, Member<'_>)> = entries
        .zip(identities.members())
        .map(|(document, (identity, traits))| {
            let member = Member {
                id: &document.stem,
                identity,
                traits,
                is_wanted: !is_head(document),
            };
            (document, member)
        })
        .collect();
    let mut ids = gone.clone();
    for (_, member) in entries.iter().filter(|(_, member)| member.is_wanted) {
        ids.insert(member.id.to_owned());
        ids.extend(member.identity.previous_ids.iter().cloned());
    }
    let sets = documents.iter().filter(|one| one.role == Role::Collection);
    let assessed = collections::assessed(sets.filter(|one| is_below(&one.path, named)));
    let is_concerned = |member: &Member<'_>| {
        let identity = member.identity;
        let parents = identity.parents.iter().map(|(_, id)| id);
        let named = identity.previous_ids.iter().chain(&identity.successors);
        let mut named = named.chain(parents);
        !member.is_wanted
            && (ids.contains(member.id)
                || assessed.contains(member.id)
                || named.any(|id| ids.contains(id)))
    };
    let members: Vec<Member<'_>> = entries.iter().map(|(_, member)| *member).collect();
    let alike = duplicates::near(&members, &rules.duplicates);
    let concerned = (0..members.len()).filter(|&at| is_concerned(&members[at]));
    concerned
        .chain(alike)
        .map(|at| entries[at].0.path.clone())
        .collect()
}
