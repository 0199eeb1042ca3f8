//! The history, arranged for pages and documents: per good, per month, and the outcome for ids that are
//! gone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::event::{Event, Kind};
use crate::catalog::Catalog;
use crate::id::{is_id, is_reserved};
use crate::lists::{Lists, position};

/// All that is known of what happened.
#[derive(Debug, Default)]
pub struct Timeline {
    /// Whether days are known at all.
    is_dated: bool,
    /// In the order in which they are told.
    events: Vec<Event>,
    /// Per good of the catalogue, positions of its events, the newest first.
    of_goods: Lists,
    /// By id, the position of the latest event that removed it.
    removals: BTreeMap<String, usize>,
    /// By id.
    tombstones: Vec<Tombstone>,
}

/// An id that no good has any longer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// The id.
    pub id: String,
    /// The day it ceased; unknown where only an entry names it.
    pub on: Option<Date>,
    /// The last day on which something happened that tells in what is said of it: to it, to the good
    /// that it leads to, or to its successor.
    pub changed: Option<Date>,
    /// What happened to the good.
    pub outcome: Outcome,
}

/// What happened to a good whose id no longer exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It has another id: its position in the catalogue.
    Moved(usize),
    /// It is no longer in the registry.
    Removed {
        /// What it was called at last.
        name: String,
        /// Why it had been archived before; a code.
        reason: Option<String>,
        /// The good in its place: its position in the catalogue.
        successor: Option<usize>,
    },
}

/// Where an id leads.
struct Lead<'a> {
    /// What ended it; none where only an entry names it.
    event: Option<&'a Event>,
    /// The id that took its place.
    to: Option<&'a str>,
}

impl Timeline {
    /// Arranges what happened; without it, no day is known and only ids that entries name from before
    /// are.
    #[must_use]
    pub fn new(events: Option<Vec<Event>>, catalog: &Catalog) -> Self {
        let is_dated = events.is_some();
        let mut events = events.unwrap_or_default();
        let mut tombstones = tombstones(&events, catalog);
        events.sort_by(Event::order);
        let mut of_goods = Vec::new();
        let mut removals = BTreeMap::new();
        for (at, event) in events.iter().enumerate() {
            if event.kind == Kind::Removed {
                removals.entry(event.id.clone()).or_insert(at);
            }
            if let Some(good) = catalog.position(&event.id) {
                of_goods.push((position(good), position(at)));
            }
        }
        let of_goods = Lists::new(catalog.goods().len(), of_goods.iter().copied());
        for stone in &mut tombstones {
            if let Outcome::Moved(good) = stone.outcome {
                let last = of_goods.of(good).first();
                let last = last.map(|&at| events[at as usize].on);
                stone.changed = stone.on.and_then(|on| last.max(Some(on)));
            }
        }
        Self {
            is_dated,
            events,
            of_goods,
            removals,
            tombstones,
        }
    }

    /// Whether days are known at all.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.is_dated
    }

    /// All that happened, the newest first.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What happened to a good, the newest first.
    pub fn of_good(&self, position: usize) -> impl Iterator<Item = &Event> {
        let events = self.of_goods.get(position).iter();
        events.map(|&at| &self.events[at as usize])
    }

    /// The position of the latest event that removed an id.
    #[must_use]
    pub fn removal(&self, id: &str) -> Option<usize> {
        self.removals.get(id).copied()
    }

    /// The last day on which something happened to a good; none where that is not known.
    #[must_use]
    pub fn changed(&self, position: usize) -> Option<Date> {
        self.of_good(position).next().map(|event| event.on)
    }

    /// The day on which a good was recognised; none of one that came as a recognised one.
    #[must_use]
    pub fn recognized(&self, position: usize) -> Option<Date> {
        let mut events = self.of_good(position);
        let event = events.find(|event| event.kind == Kind::Recognized);
        event.map(|event| event.on)
    }

    /// Months with what happened in them, the newest first.
    pub fn months(&self) -> impl Iterator<Item = &[Event]> {
        self.events
            .chunk_by(|a, b| (a.on.year(), a.on.month()) == (b.on.year(), b.on.month()))
    }

    /// The ids that no good has any longer, sorted.
    #[must_use]
    pub fn tombstones(&self) -> &[Tombstone] {
        &self.tombstones
    }

    /// The tombstone of an id.
    #[must_use]
    pub fn tombstone(&self, id: &str) -> Option<(usize, &Tombstone)> {
        let found = self
            .tombstones
            .binary_search_by(|stone| stone.id.as_str().cmp(id));
        found.ok().map(|at| (at, &self.tombstones[at]))
    }
}

/// What became of every id that is gone, from what happened (the oldest first) and from what entries
/// name as their ids from before, which counts more.
fn tombstones(events: &[Event], catalog: &Catalog) -> Vec<Tombstone> {
    let mut leads: BTreeMap<&str, Lead<'_>> = BTreeMap::new();
    for event in events {
        match (event.kind, event.previous_id.as_deref()) {
            (Kind::Removed, _) => {
                let lead = Lead {
                    event: Some(event),
                    to: None,
                };
                leads.insert(&event.id, lead);
            }
            (Kind::Renamed, Some(old)) => {
                let lead = Lead {
                    event: Some(event),
                    to: Some(&event.id),
                };
                leads.insert(old, lead);
                returned(&mut leads, event);
            }
            (Kind::Added, _) => returned(&mut leads, event),
            _ => {}
        }
    }
    let mut named = BTreeSet::new();
    for good in catalog.goods() {
        for old in &good.entry.previous_ids {
            if named.insert(old) {
                let event = leads.get(old.as_str()).and_then(|lead| lead.event);
                let to = Some(good.id.as_str());
                leads.insert(old, Lead { event, to });
            }
        }
    }
    let ends = ends(&leads, catalog);
    let ids = leads.keys().filter(|id| is_free(catalog, id));
    ids.filter_map(|id| tombstone(&leads, catalog, (id, ends.get(id)?)))
        .collect()
}

/// Where each id leads in the end; nowhere where it comes back to itself. Each step is taken once, however
/// many ids lead over it.
fn ends<'a>(leads: &BTreeMap<&'a str, Lead<'a>>, catalog: &Catalog) -> BTreeMap<&'a str, &'a str> {
    let mut ends: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for &start in leads.keys() {
        let mut way = Vec::new();
        let mut at = start;
        let end = loop {
            if let Some(known) = ends.get(at) {
                break *known;
            }
            // Nothing yet, which a way that comes back to it then finds.
            ends.insert(at, None);
            way.push(at);
            match leads.get(at).and_then(|lead| lead.to) {
                Some(to) if catalog.position(at).is_none() => at = to,
                _ => break Some(at),
            }
        };
        ends.extend(way.into_iter().map(|passed| (passed, end)));
    }
    let known = ends.into_iter().filter_map(|(id, end)| Some((id, end?)));
    known.collect()
}

/// Forgets where an id led before an event gave it to a good again. What happened on one day is in no
/// order.
fn returned(leads: &mut BTreeMap<&str, Lead<'_>>, event: &Event) {
    let is_earlier = |lead: &Lead<'_>| lead.event.is_some_and(|before| before.on < event.on);
    if leads.get(event.id.as_str()).is_some_and(is_earlier) {
        leads.remove(event.id.as_str());
    }
}

/// Whether an address of a good can be had for what an id leads to.
fn is_free(catalog: &Catalog, id: &str) -> bool {
    catalog.position(id).is_none() && is_id(id) && !is_reserved(id)
}

fn tombstone(
    leads: &BTreeMap<&str, Lead<'_>>,
    catalog: &Catalog,
    (id, end): (&str, &str),
) -> Option<Tombstone> {
    let own = leads.get(id)?;
    let stone = |outcome| Tombstone {
        id: id.to_owned(),
        on: own.event.map(|event| event.on),
        changed: own.event.map(|event| event.on),
        outcome,
    };
    if let Some(position) = catalog.position(end) {
        return Some(stone(Outcome::Moved(position)));
    }
    let last = leads
        .get(end)?
        .event
        .filter(|event| event.kind == Kind::Removed)?;
    let successor = last.successor.as_deref().and_then(|other| {
        let found = leads.get(other).and_then(|lead| lead.to).unwrap_or(other);
        catalog.position(other).or_else(|| catalog.position(found))
    });
    let of_successor = last.successor.as_deref().and_then(|other| {
        let to = leads.get(other).and_then(|lead| lead.to);
        let ends = [Some(other), to].into_iter().flatten();
        let ends = ends.filter_map(|id| leads.get(id)?.event);
        ends.map(|event| event.on).max()
    });
    Some(Tombstone {
        on: Some(last.on),
        changed: of_successor.max(Some(last.on)),
        ..stone(Outcome::Removed {
            name: last.name.clone(),
            reason: last.reason.clone(),
            successor,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Lead, ends};

    #[test]
    fn chains_of_former_ids_lead_to_their_end_and_circles_lead_nowhere() {
        let ids: Vec<String> = (0..30_000).map(|n| format!("id-{n}")).collect();
        let pairs = ids.windows(2).map(|pair| (&*pair[0], &*pair[1]));
        let pairs = pairs.chain([("one", "other"), ("other", "one"), ("to-it", "one")]);
        let event = None;
        let leads = pairs.map(|(from, to)| {
            (
                from,
                Lead {
                    event,
                    to: Some(to),
                },
            )
        });
        let (leads, catalog) = (leads.collect(), Catalog::default());
        let ends = ends(&leads, &catalog);
        assert!(ids.iter().all(|id| ends[id.as_str()] == "id-29999"));
        assert_eq!(ends.len(), 30_000);
    }
}
