//! Finds entries that are likely one good under two names, or parts of one product.
//!
//! Entries are compared where they share a key (a repository, a page, a name), so that the time
//! grows with the registry and not with its square. What tells no two goods apart, such as the
//! word "platform" or the host `github.com`, is in the vocabularies `name-word` and
//! `shared-host`.

mod address;
mod candidates;
mod collisions;
mod hash;
pub(super) mod lexicon;
mod name;
mod organization;
mod parts;
mod rename;
mod say;
pub(super) mod traits;
mod twins;
mod verdict;
mod words;

pub use lexicon::Lexicon;
pub use organization::{organization_name, organization_website};
pub use rename::{Former, Likeness, likenesses};
pub(super) use traits::Traits;
pub use twins::{Twins, twins};

use rayon::prelude::*;

use super::finding::Finding;
use super::identity::Identity;
use super::peer::{Extent, Peer};
pub(super) use collisions::Member;
use collisions::{FEW, collide};
use say::Partner;
use verdict::Setting;

/// Adds the likely duplicates to the findings of each entry.
pub(super) fn check<'a>(
    peers: &mut [Peer<'_>],
    identities: impl Iterator<Item = (&'a Identity, &'a Traits)>,
    lexicon: &Lexicon,
) {
    let members: Vec<Member<'_>> = peers
        .iter()
        .zip(identities)
        .map(|(one, (identity, traits))| Member {
            id: &one.document.stem,
            identity,
            traits,
            is_wanted: one.extent != Extent::Head,
        })
        .collect();
    let (collisions, crowds) = collide(&members, (lexicon, Setting::Registry));
    let mut partners: Vec<Vec<Partner>> = vec![Vec::new(); members.len()];
    for pair in &collisions {
        partners[pair.one].push(Partner::second(pair.other, &pair.verdict));
        partners[pair.other].push(Partner::first(pair.one, &pair.verdict));
    }
    let said: Vec<Vec<Finding>> = partners
        .into_par_iter()
        .enumerate()
        .map(|(at, partners)| findings((peers, &members), at, (partners, crowds[at])))
        .collect();
    for (one, said) in peers.iter_mut().zip(said) {
        one.findings.extend(said);
    }
}

/// What is said in the file of one entry of those that it is like, and of how many it may be.
fn findings(
    (peers, members): (&[Peer<'_>], &[Member<'_>]),
    at: usize,
    (mut partners, crowd): (Vec<Partner>, usize),
) -> Vec<Finding> {
    if peers[at].extent != Extent::Yaml {
        return Vec::new();
    }
    let own = members[at].identity;
    // It is the entry in the registry that must change, not the one that left it.
    let is_left = |other: usize| own.is_former() && !members[other].identity.is_former();
    partners.retain(|partner| !is_left(partner.at));
    partners.sort_by_key(Partner::rank);
    let told = told(&partners, crowd).into_iter();
    told.map(|(partner, more)| {
        let other = (peers[partner.at].document, members[partner.at].identity);
        partner.finding(own, other, more)
    })
    .collect()
}

/// The partners that are spoken of, each with how many more are like it: all of a few, else of each
/// kind the first one in the registry, which is the same one for all of a group.
fn told(partners: &[Partner], crowd: usize) -> Vec<(&Partner, usize)> {
    if partners.len() <= FEW && crowd <= FEW {
        return partners.iter().map(|partner| (partner, 0)).collect();
    }
    let kinds = partners.chunk_by(|a, b| a.kind == b.kind);
    let mut told: Vec<(&Partner, usize)> = kinds
        .filter_map(|of_kind| {
            let first = of_kind.iter().min_by_key(|partner| partner.at)?;
            Some((first, of_kind.len() - 1))
        })
        .collect();
    // Of a crowd not every pair was compared.
    if let Some((_, more)) = told.first_mut() {
        *more = crowd.saturating_sub(1).max(*more);
    }
    told
}

/// Places in the list of those that collide with a wanted one and are not wanted themselves.
pub(super) fn near(members: &[Member<'_>], lexicon: &Lexicon) -> Vec<usize> {
    let (collisions, _) = collide(members, (lexicon, Setting::Registry));
    let both = collisions.iter().flat_map(|pair| [pair.one, pair.other]);
    let mut near: Vec<usize> = both.filter(|&at| !members[at].is_wanted).collect();
    near.sort_unstable();
    near.dedup();
    near
}
