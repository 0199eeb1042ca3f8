//! Checks whether two entries are one good, or two parts of one, and says why.

use super::address::Repository;
use super::lexicon::Lexicon;
use super::name::{Folded, Version, forms};
use super::traits::{Grade, Name, Traits};
use crate::validate::identity::{Field, Identity};

/// Where two entries are, which says how much of what they share is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// Both are in the registry: names alone may be alike by chance.
    Registry,
    /// A change removes the one and adds the other: that ties the two together.
    Change,
}

/// What two entries are to each other.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) basis: Basis,
    /// The strongest first; at least one.
    pub(super) reasons: Vec<Reason>,
}

/// On what a verdict rests; the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Basis {
    /// One good: the repository says so.
    Repository,
    /// One good: the website says so.
    Website,
    /// One good: the name says so.
    Name,
    /// Two parts of one product.
    Parts,
}

/// What two entries share, with where each says it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reason {
    pub(super) what: What,
    pub(super) one: Field,
    pub(super) other: Field,
}

/// What two entries share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A repository.
    Repository,
    /// Repositories of one account that differ in a version.
    Versions,
    /// The name of one is the name of the other's repository, at the same account.
    NamedRepository,
    /// A website.
    Website,
    /// A name, word by word.
    Name,
    /// Names that are nearly one.
    NearName,
    /// Names that differ in the part of a product that they mean.
    Parts,
}

/// An entry with what is compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) identity: &'a Identity,
    pub(super) traits: &'a Traits,
}

/// Names that are alike, and how sure that makes it.
struct Alike {
    reason: Reason,
    /// Whether it is enough without a tie between the two.
    is_sure: bool,
}

impl Verdict {
    /// Compares two entries; nothing where they are two goods.
    pub(super) fn on(
        one: Side<'_>,
        other: Side<'_>,
        (lexicon, setting): (&Lexicon, Setting),
    ) -> Option<Self> {
        let (a, b) = (one.traits, other.traits);
        let page = page(a, b);
        let is_tied = setting == Setting::Change || page.is_some() || meet(&a.ties, &b.ties);
        let parts = parts(a, b);
        if let Some((reason, true)) = parts {
            return of_parts(one, other, reason).filter(|_| is_tied);
        }
        let alike = same_name(a, b).or_else(|| {
            let may_be_near = is_tied && meet(&a.slips, &b.slips);
            let near = || near_name(one.identity, other.identity, lexicon);
            may_be_near.then(near).flatten()
        });
        let named = alike.filter(|alike| is_tied || alike.is_sure);
        let mut reasons = repository(a, b, page.or(named.as_ref().map(|alike| alike.reason)));
        let basis = if !reasons.is_empty() {
            Basis::Repository
        } else if named.is_some() {
            page.map_or(Basis::Name, |_| Basis::Website)
        } else if let Some((reason, _)) = parts {
            return of_parts(one, other, reason).filter(|_| is_tied);
        } else if page.is_some() && is_telling(one, other, setting) {
            Basis::Website
        } else {
            return None;
        };
        reasons.extend(page);
        reasons.extend(named.as_ref().map(|alike| alike.reason));
        Some(Self { basis, reasons })
    }
}

impl Verdict {
    /// Whether a good and its parent share so much that they are one all the same: name and repository.
    pub(super) fn is_beyond_derivation(&self) -> bool {
        let has = |wanted: fn(What) -> bool| self.reasons.iter().any(|one| wanted(one.what));
        has(|what| what == What::Repository)
            && has(|what| matches!(what, What::Name | What::NearName))
    }
}

impl Reason {
    fn new(what: What, one: Field, other: Field) -> Self {
        Self { what, one, other }
    }

    /// The same, seen from the other side.
    pub(super) fn turned(self) -> Self {
        Self::new(self.what, self.other, self.one)
    }
}

/// Former goods are not told to become one entry.
fn of_parts(one: Side<'_>, other: Side<'_>, reason: Reason) -> Option<Verdict> {
    let is_former = one.identity.is_former() || other.identity.is_former();
    (!is_former).then(|| Verdict {
        basis: Basis::Parts,
        reasons: vec![reason],
    })
}

/// Whether the names differ in nothing but the part of a product that they mean; and whether both
/// mean one, such as the Android and the iOS client.
fn parts(a: &Traits, b: &Traits) -> Option<(Reason, bool)> {
    let (word, product, part) = a.title;
    let (other_word, other_product, other_part) = b.title;
    let is_one = product != 0 && product == other_product;
    let differ = word != other_word && part != other_part;
    let reason = Reason::new(What::Parts, Field::Name, Field::Name);
    (is_one && differ).then_some((reason, part != 0 && other_part != 0))
}

/// The websites that are one.
fn page(a: &Traits, b: &Traits) -> Option<Reason> {
    let mut pages = a.pages.iter();
    pages.find_map(|(page, one)| {
        let other = b.pages.iter().find(|(other, _)| other == page);
        other.map(|(_, other)| Reason::new(What::Website, *one, *other))
    })
}

/// Whether a website that two entries share says that they are one good: it is not the home of an
/// organisation, and no account owns repositories of both, as it does where an organisation shows
/// several goods on one site. Of two entries of one change the home of an organisation tells, too.
fn is_telling(one: Side<'_>, other: Side<'_>, setting: Setting) -> bool {
    let (a, b) = (one.traits, other.traits);
    let is_home = |page: &u64| {
        setting == Setting::Registry && (a.homes.contains(page) || b.homes.contains(page))
    };
    let mut shared = a.pages.iter().map(|(page, _)| page);
    let is_own = shared.any(|page| b.pages.iter().any(|(p, _)| p == page) && !is_home(page));
    let (ours, theirs) = (&one.identity.categories, &other.identity.categories);
    let is_of_a_kind = ours.is_empty() || ours.iter().any(|category| theirs.contains(category));
    is_own && is_of_a_kind && !meet(&a.accounts, &b.accounts)
}

/// Repositories of two entries, each with where it is named.
type Kept<'a> = (&'a (Repository, Field), &'a (Repository, Field));

/// The repositories that make two entries one good, if any.
fn repository(a: &Traits, b: &Traits, alike: Option<Reason>) -> Vec<Reason> {
    let all = || pairs(&a.repositories, &b.repositories);
    let reason = |what, (one, other): Kept<'_>| Reason::new(what, one.1, other.1);
    let is_shared = |(one, other): &Kept<'_>| one.0.whole == other.0.whole;
    let is_same = |(one, other): &Kept<'_>| one.0.folder == other.0.folder;
    let shared = all().find(|pair| is_shared(pair) && is_same(pair));
    if let Some(found) = shared.or_else(|| all().find(is_shared)) {
        // One part among many that two goods are built of, or another folder, says little by itself.
        let common = distinct(all().filter(is_shared).map(|(one, _)| one));
        let fewest = distinct(&a.repositories).min(distinct(&b.repositories));
        if alike.is_some() || (shared.is_some() && common * 2 >= fewest) {
            return vec![reason(What::Repository, found)];
        }
    }
    let versions = all().find(|pair| is_version(*pair));
    let versions = versions.map(|pair| reason(What::Versions, pair));
    let named = named_repository(a, b).or_else(|| named_repository(b, a).map(Reason::turned));
    versions.into_iter().chain(named).collect()
}

/// Whether two repositories are versions of one.
fn is_version(((one, _), (other, _)): Kept<'_>) -> bool {
    let (Some(a), Some(b)) = (one.of, other.of) else {
        return false;
    };
    let is_series = a.version == Version::Number && b.version == Version::Number;
    let is_one = a.account == b.account && a.stem == b.stem;
    is_one && one.whole != other.whole && !is_series
}

/// A name of one that a repository of the other has, at an account that both use.
fn named_repository(a: &Traits, b: &Traits) -> Option<Reason> {
    let given = |name: &&Name| name.grade != Grade::Made;
    b.repositories.iter().find_map(|(kept, place)| {
        let of = kept.of?;
        let is_own = a
            .repositories
            .iter()
            .any(|(own, _)| own.whole == kept.whole);
        let mut names = a.names.iter().filter(given);
        let name = names.find(|name| name.whole == of.stem)?;
        let is_at_home = !is_own && a.accounts.contains(&of.account);
        is_at_home.then(|| Reason::new(What::NamedRepository, name.place, *place))
    })
}

/// Names that are one but for what tells nothing; the surest pair.
fn same_name(a: &Traits, b: &Traits) -> Option<Alike> {
    let likeness = |(one, other): (&Name, &Name)| {
        let made = [one, other].iter().any(|name| name.grade == Grade::Made);
        let what = if one.whole == other.whole && one.whole != 0 {
            if made { What::NearName } else { What::Name }
        } else if one.core == other.core && one.core != 0 {
            What::NearName
        } else {
            return None;
        };
        let worst = one.grade.max(other.grade);
        let is_main = one.grade == Grade::Name || other.grade == Grade::Name;
        let is_of_house = one.is_house || other.is_house;
        if one.grade.min(other.grade) == Grade::Made || !is_main && is_of_house {
            return None;
        }
        let is_sure = what == What::Name && (worst == Grade::Name || is_main && one.is_long);
        let rank = (!is_sure, what != What::Name, worst);
        let reason = Reason::new(what, one.place, other.place);
        Some((rank, Alike { reason, is_sure }))
    };
    let found = pairs(&a.names, &b.names).filter_map(likeness);
    found.min_by_key(|(rank, _)| *rank).map(|(_, alike)| alike)
}

/// Names with a slip in one of them.
fn near_name(one: &Identity, other: &Identity, lexicon: &Lexicon) -> Option<Alike> {
    let fold = |identity: &Identity| -> Vec<(Field, Folded)> {
        let names = identity.names.iter().take(8);
        names
            .map(|said| (said.place, Folded::new(forms(&said.text).0, lexicon)))
            .collect()
    };
    let (ours, theirs) = (fold(one), fold(other));
    let near = pairs(&ours, &theirs).find(|((_, a), (_, b))| a.is_near(b, lexicon));
    near.map(|((one, _), (other, _))| Alike {
        reason: Reason::new(What::NearName, *one, *other),
        is_sure: false,
    })
}

fn pairs<'a, T>(ours: &'a [T], theirs: &'a [T]) -> impl Iterator<Item = (&'a T, &'a T)> {
    ours.iter()
        .flat_map(move |one| theirs.iter().map(move |other| (one, other)))
}

fn distinct<'a>(kept: impl IntoIterator<Item = &'a (Repository, Field)>) -> usize {
    let mut all: Vec<u64> = kept.into_iter().map(|(one, _)| one.whole).collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}

/// Whether two sorted lists share an item.
fn meet(ours: &[u64], theirs: &[u64]) -> bool {
    ours.iter().any(|one| theirs.binary_search(one).is_ok())
}
