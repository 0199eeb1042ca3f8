//! Which entries of a list are likely one good, or parts of one product.

use rayon::prelude::*;

use crate::validate::duplicates::candidates::Candidates;
use crate::validate::duplicates::lexicon::Lexicon;
use crate::validate::duplicates::traits::Traits;
use crate::validate::duplicates::verdict::{Setting, Side, Verdict};
use crate::validate::identity::Identity;

/// An entry that is like so many others leads to each of them; of more it leads to the first one and
/// says how many there are, so that what is said does not grow with the square of a group.
pub(in crate::validate) const FEW: usize = 3;

/// One entry among those that are compared.
#[derive(Debug, Clone, Copy)]
pub(in crate::validate) struct Member<'a> {
    pub(in crate::validate) id: &'a str,
    pub(in crate::validate) identity: &'a Identity,
    pub(in crate::validate) traits: &'a Traits,
    /// Whether what it collides with is asked for.
    pub(in crate::validate) is_wanted: bool,
}

/// Two entries that are one good or parts of one, by their places in the list, the lower first.
pub(in crate::validate) struct Collision {
    pub(in crate::validate) one: usize,
    pub(in crate::validate) other: usize,
    pub(in crate::validate) verdict: Verdict,
}

/// All that collide with a wanted one; and of each how many others share what makes it one of a
/// crowd.
pub(in crate::validate) fn collide(
    members: &[Member<'_>],
    by: (&Lexicon, Setting),
) -> (Vec<Collision>, Vec<usize>) {
    let keys: Vec<&[u64]> = members.iter().map(|one| &*one.traits.keys).collect();
    let is_wanted: Vec<bool> = members.iter().map(|member| member.is_wanted).collect();
    let candidates = Candidates::new(&keys, &is_wanted);
    let side = |at: usize| Side {
        identity: members[at].identity,
        traits: members[at].traits,
    };
    let compare = |&(one, other): &(usize, usize)| {
        if is_settled(members[one], members[other]) {
            return None;
        }
        let verdict = Verdict::on(side(one), side(other), by)?;
        if is_derived(members[one], members[other]) && !verdict.is_beyond_derivation() {
            return None;
        }
        Some(Collision {
            one,
            other,
            verdict,
        })
    };
    let collisions = candidates.pairs.par_iter().filter_map(compare).collect();
    let crowd = |member: &Member<'_>| {
        let sizes = member
            .traits
            .sure_keys()
            .filter_map(|key| candidates.crowds.get(&key));
        sizes.max().map_or(0, |size| size - 1)
    };
    (collisions, members.iter().map(crowd).collect())
}

/// Whether one says that it is derived from the other: then much of what they share is no surprise.
fn is_derived(one: Member<'_>, other: Member<'_>) -> bool {
    let names = |own: Member<'_>, id: &str| own.identity.parents.iter().any(|(_, one)| one == id);
    names(one, other.id) || names(other, one.id)
}

/// Whether the entries themselves say what they are to each other, or another finding does.
pub(in crate::validate) fn is_settled(one: Member<'_>, other: Member<'_>) -> bool {
    let says = |own: Member<'_>, id: &str| {
        let identity = own.identity;
        let mut named = identity.successors.iter().chain(&identity.previous_ids);
        named.any(|named| named == id)
    };
    let successors = &one.identity.successors;
    let lead_to_one = successors
        .iter()
        .any(|id| other.identity.successors.contains(id));
    one.id == other.id || says(one, other.id) || says(other, one.id) || lead_to_one
}
