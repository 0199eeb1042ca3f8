//! Names that may be those of one organisation, which the report counts as two.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, code, labels};
use super::figure::{Column, Figure, Label, Name, Row};
use crate::derive::facets::{Kind, ValueAt};
use crate::validate::{Lexicon, organization_name, organization_website};

/// How many pairs are shown.
const SHOWN: usize = 20;

/// From how many names at one address on it is that of a house with many organisations.
const HOUSE: usize = 4;

/// Two names that may be those of one organisation.
pub(super) struct Alike {
    /// The one with more goods first.
    pub(super) names: [ValueAt; 2],
    /// The end of the id of the message with the reason.
    why: &'static str,
}

/// Pairs of names of organisations of the report that have the same words but for signs, legal forms and a plural, the same
/// acronym, or the same website and no good in common; of more than two, each with the first. Names that differ in case,
/// accents, width or spaces are one name already.
pub(super) fn alike(facts: &Facts<'_>) -> Vec<Alike> {
    let Ok(lexicon) = Lexicon::new(facts.parts.vocabularies) else {
        return Vec::new();
    };
    let mut by_name: BTreeMap<u64, BTreeSet<ValueAt>> = BTreeMap::new();
    let mut by_acronym: BTreeMap<&str, BTreeSet<ValueAt>> = BTreeMap::new();
    for (at, value) in facts.values(Kind::Organization) {
        if facts.count(value) == 0 {
            continue;
        }
        let (name, acronym) = acronym(&value.code);
        if let Some(key) = organization_name(&singular(&name), &lexicon) {
            by_name.entry(key).or_default().insert(at);
        }
        if let Some(acronym) = acronym {
            by_acronym.entry(acronym).or_default().insert(at);
        }
    }
    let known = facts.organizations();
    let mut by_website: BTreeMap<u64, BTreeSet<ValueAt>> = BTreeMap::new();
    for &good in &facts.base {
        for organization in &facts.good(good).entry.organizations {
            let website = organization.website.as_deref();
            let key = website.and_then(|website| organization_website(website, &lexicon));
            let name = Kind::Organization.key(organization.name.trim());
            if let Some((key, at)) = key.zip(known.get(&name)) {
                by_website.entry(key).or_default().insert(*at);
            }
        }
    }
    by_website.retain(|_, names| names.len() < HOUSE);
    let named = by_name.into_values().map(|names| (names, "alike-name"));
    let sited = by_website
        .into_values()
        .map(|names| (names, "alike-website"));
    let short = by_acronym
        .into_values()
        .map(|names| (names, "alike-acronym"));
    let (mut seen, mut pairs) = (BTreeSet::new(), Vec::new());
    for (names, why) in named.chain(short).chain(sited) {
        pairs.extend(pairs_of(facts, names, why).filter(|pair| {
            let [one, other] = pair.names;
            seen.insert((one.min(other), one.max(other)))
        }));
    }
    pairs.sort_by_key(|pair| {
        let counts = pair
            .names
            .map(|at| facts.count(at.of(facts.parts.facets).1));
        (Reverse(counts.iter().sum::<usize>()), pair.names)
    });
    pairs
}

/// A name without the acronym that it has in brackets, and this acronym; a name that is one is both.
fn acronym(name: &str) -> (Cow<'_, str>, Option<&str>) {
    let is_one = |text: &str| {
        let letters = text.chars().filter(char::is_ascii_uppercase).count();
        (2..=10).contains(&letters)
            && text
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
    };
    let name = name.trim();
    if is_one(name) {
        return (name.into(), Some(name));
    }
    let found = name.split_once('(').and_then(|(before, rest)| {
        let (inside, after) = rest.split_once(')')?;
        is_one(inside).then(|| (format!("{before} {after}").into(), Some(inside)))
    });
    found.unwrap_or((name.into(), None))
}

/// A name whose words have no `s` at their end.
fn singular(name: &str) -> String {
    let pieces = name.split_inclusive(|c: char| !c.is_alphanumeric());
    let pieces = pieces.map(|piece| {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        match word.strip_suffix('s') {
            Some(one) if one.len() > 3 && !one.ends_with('s') => {
                [one, &piece[word.len()..]].concat()
            }
            _ => piece.to_owned(),
        }
    });
    pieces.collect::<Vec<_>>().concat()
}

/// The name with most goods with each of the others.
fn pairs_of(
    facts: &Facts<'_>,
    names: BTreeSet<ValueAt>,
    why: &'static str,
) -> impl Iterator<Item = Alike> {
    let mut names: Vec<ValueAt> = names.into_iter().collect();
    names.sort_by_key(|at| Reverse(facts.count(at.of(facts.parts.facets).1)));
    let first = names.first().copied();
    let others = names.into_iter().skip(1);
    let pairs = others.filter_map(move |other| Some([first?, other]));
    pairs
        .filter(move |both| why != "alike-website" || facts.having(both).is_empty())
        .map(move |names| Alike { names, why })
}

/// The pairs as a figure; `None` if there are none.
pub(super) fn figure(facts: &Facts<'_>, pairs: &[Alike]) -> Option<Figure> {
    let rows = pairs.iter().take(SHOWN).map(|pair| Row {
        code: code(facts.parts.facets, &pair.names),
        labels: labels(&pair.names),
        cells: pair
            .names
            .iter()
            .map(|&at| facts.cell((at, at.of(facts.parts.facets).1)))
            .collect(),
        notes: vec![vec![Label::Message(pair.why)]],
        ..Row::default()
    });
    (!pairs.is_empty()).then(|| Figure {
        name: Name::Alike,
        heads: vec!["one", "other"],
        columns: vec![
            Column::named("one", "goods-one"),
            Column::named("other", "goods-other"),
        ],
        rows: rows.collect(),
        base: None,
        all: pairs.len(),
    })
}
