//! Counts how a change affects the numbers of goods, by goal and by country.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::catalog::Catalog;
use crate::derive::facets::{Counts, Kind, facets};
use crate::entry::Entry;
use crate::good::Good;
use crate::vocabulary::Vocabularies;

/// How many counts are shown before all others.
const MOST: usize = 5;

/// So few others are shown with them.
const INLINE: usize = 2;

/// A count that changes, and by how much for each status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// `goods` for all of them, else the kind of list: `goal`, `country`.
    pub kind: &'static str,
    /// The value as entries write it; empty for all goods.
    pub code: String,
    /// The value in English; empty for all goods.
    pub label: String,
    /// More or fewer recognised goods.
    pub current: i64,
    /// More or fewer candidates.
    pub candidate: i64,
    /// More or fewer former goods.
    pub former: i64,
}

/// The difference between the counts of the former and of the present entries, counted as the
/// catalogue counts.
pub(super) fn effect<'a>(
    before: impl IntoIterator<Item = &'a Entry>,
    after: impl IntoIterator<Item = &'a Entry>,
    vocabularies: &Vocabularies,
) -> Vec<Effect> {
    let mut tally: BTreeMap<Key, Effect> = BTreeMap::new();
    for (sign, counted) in [
        (-1, counted(before, vocabularies)),
        (1, counted(after, vocabularies)),
    ] {
        for (key, label, counts) in counted {
            let effect = tally
                .entry(key.clone())
                .or_insert_with(|| Effect::of(key, label));
            effect.current += sign * whole(counts.current);
            effect.candidate += sign * whole(counts.candidate);
            effect.former += sign * whole(counts.former);
        }
    }
    let effects = tally.into_values();
    effects
        .filter(|one| (one.current, one.candidate, one.former) != (0, 0, 0))
        .collect()
}

/// Which count, in the order of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    kind: Option<Kind>,
    /// Goals by number.
    number: u32,
    code: String,
}

/// The counts of some entries, each with its label.
fn counted<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    vocabularies: &Vocabularies,
) -> Vec<(Key, String, Counts)> {
    let numbered = entries.into_iter().enumerate();
    let goods = numbered
        .map(|(i, entry)| Good::new(i.to_string(), String::new(), entry.clone(), Vec::new()));
    let catalog = Catalog::new(goods.collect(), Vec::new());
    let mut all = Counts::default();
    for good in catalog.goods() {
        all.add(good.status);
    }
    let key = |kind, code: &str| Key {
        kind,
        number: code.parse().unwrap_or(0),
        code: code.to_owned(),
    };
    let mut found = vec![(key(None, ""), String::new(), all)];
    for facet in facets(&catalog, vocabularies, &[]) {
        if matches!(facet.kind, Kind::Goal | Kind::Country) {
            let values = facet.values.into_iter();
            found.extend(values.map(|v| (key(Some(facet.kind), &v.code), v.label, v.counts)));
        }
    }
    found
}

impl Effect {
    fn of(key: Key, label: String) -> Self {
        Self {
            kind: key.kind.map_or("goods", Kind::segment),
            code: key.code,
            label,
            current: 0,
            candidate: 0,
            former: 0,
        }
    }
}

/// The changes of counts as a reader takes them in.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What changed most, each in words.
    pub most: Vec<String>,
    /// All else, by how much it changed: that in words, and the names of what changed so.
    pub rest: Vec<(String, Vec<String>)>,
}

/// The changes of counts with what changed most first: the number of goods, then the counts that
/// changed by more than one.
#[must_use]
pub fn summary(effects: &[Effect]) -> Summary {
    let is_first = |one: &&Effect| one.kind == "goods" || one.size() > 1;
    let mut effects: Vec<&Effect> = effects.iter().collect();
    effects.sort_by_key(|one| one.place());
    let (mut most, mut rest): (Vec<&Effect>, Vec<&Effect>) =
        effects.into_iter().partition(is_first);
    most.sort_by_key(|one| (one.kind != "goods", Reverse(one.size())));
    if rest.len() <= INLINE {
        most.append(&mut rest);
    }
    let more = most.split_off(most.len().min(MOST));
    let mut summary = Summary {
        most: most.into_iter().map(Effect::to_string).collect(),
        rest: Vec::new(),
    };
    for one in more.into_iter().chain(rest) {
        let difference = one.difference();
        let groups = &mut summary.rest;
        match groups.iter_mut().find(|(known, _)| *known == difference) {
            Some((_, names)) => names.push(one.short()),
            None => groups.push((difference, vec![one.short()])),
        }
    }
    summary
}

impl Effect {
    /// How many goods more or fewer, over all statuses.
    fn size(&self) -> u64 {
        let numbers = [self.current, self.candidate, self.former];
        numbers.into_iter().map(i64::unsigned_abs).sum()
    }

    /// Its place among counts that change as much: goals by number, then countries by name.
    fn place(&self) -> (bool, &str) {
        let is_country = self.kind == Kind::Country.segment();
        (is_country, if is_country { &self.label } else { "" })
    }

    /// What is counted, in words.
    fn name(&self) -> String {
        match self.kind {
            "goods" => "goods".to_owned(),
            "goal" => format!("goal {} {}", self.code, self.label),
            _ => self.label.clone(),
        }
    }

    /// The same in short: goals are known by their numbers.
    fn short(&self) -> String {
        match self.kind {
            "goal" => format!("goal {}", self.code),
            _ => self.name(),
        }
    }

    /// By how much, in words.
    fn difference(&self) -> String {
        let parts = [
            (self.current, "recognised"),
            (
                self.candidate,
                match self.candidate {
                    -1 | 1 => "candidate",
                    _ => "candidates",
                },
            ),
            (self.former, "former"),
        ];
        let parts = parts.into_iter().filter(|(number, _)| *number != 0);
        let parts = parts.map(|(number, word)| format!("{number:+} {word}"));
        parts.collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), self.difference())
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Effect, summary};

    fn effect(kind: &'static str, label: &str, current: i64) -> Effect {
        Effect {
            kind,
            code: "7".to_owned(),
            label: label.to_owned(),
            current,
            candidate: 0,
            former: 0,
        }
    }

    #[test]
    fn what_changed_most_comes_first_and_all_else_is_grouped() {
        let mut effects = vec![effect("goods", "", 3), effect("goal", "Energy", 1)];
        for (label, current) in [("Kenya", 1), ("Haiti", -1), ("Canada", 2), ("Brazil", 1)] {
            effects.push(effect("country", label, current));
        }
        let told = summary(&effects);
        assert_eq!(told.most, ["goods: +3 recognised", "Canada: +2 recognised"]);
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(
            told.rest,
            [
                (
                    "+1 recognised".to_owned(),
                    names(&["goal 7", "Brazil", "Kenya"])
                ),
                ("-1 recognised".to_owned(), names(&["Haiti"])),
            ]
        );
    }

    #[test]
    fn each_status_is_named_with_its_number() {
        let moved = Effect {
            candidate: 3,
            former: -1,
            ..effect("goods", "", 0)
        };
        assert_eq!(moved.to_string(), "goods: +3 candidates, -1 former");
    }

    #[test]
    fn a_few_counts_are_all_shown() {
        let effects = [effect("goods", "", 1), effect("country", "Kenya", 1)];
        assert_eq!(
            summary(&effects).most,
            ["goods: +1 recognised", "Kenya: +1 recognised"]
        );
        assert_eq!(summary(&[]).most, [""; 0]);
    }
}
