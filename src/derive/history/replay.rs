//! Plays a history back and says what happened to each good.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::event::{Event, Kind};
use super::renames::same_goods;
use crate::entry::Stage;
use crate::load::history::{FIELDS, History, INDICATORS, Leaving, Now, Step, Touched, Version};

/// What the goods are after the commits so far.
#[derive(Default)]
struct Replay {
    goods: BTreeMap<String, Known>,
    /// Goods that were there once, with what they were.
    gone: BTreeMap<String, Arc<Version>>,
    events: BTreeMap<(Date, String, Kind), Event>,
}

/// A good that has files.
#[derive(Default)]
struct Known {
    /// More than one only where two files have one id, which is a fault.
    paths: BTreeSet<String>,
    /// The last version that could be read; none before the first.
    version: Option<Arc<Version>>,
}

/// What a commit did to one good.
enum Turn {
    Came(Arc<Version>),
    Changed(Arc<Version>, Arc<Version>),
    Went(Arc<Version>),
}

/// All that happened, by day, within a day by id. A version that cannot be read is passed over: the one
/// before it is compared with the one after it.
#[must_use]
pub fn events(history: &History) -> Vec<Event> {
    let mut replay = Replay::default();
    for step in &history.steps {
        replay.step(step);
    }
    replay.events.into_values().collect()
}

impl Replay {
    fn step(&mut self, step: &Step) {
        let mut turns = self.turns(&step.touched);
        for (old, new) in renamed(&turns, &self.gone) {
            let went = turns.remove(&old);
            if let Some(turn) = turns.get_mut(&new) {
                self.renamed(step.day, (&old, went), (&new, turn));
            }
        }
        for (id, turn) in turns {
            self.turn(step.day, &id, turn);
        }
    }

    /// One good took the place of another id; of several, the first was renamed and the others went.
    fn renamed(
        &mut self,
        day: Date,
        (old, went): (&str, Option<Turn>),
        (new, turn): (&str, &mut Turn),
    ) {
        let is_told = self
            .events
            .contains_key(&(day, new.to_owned(), Kind::Renamed));
        let before = match went {
            Some(Turn::Went(before)) if is_told => {
                self.add(Event {
                    successor: Some(new.to_owned()),
                    ..Event::new(day, Kind::Removed, (old, &before.name))
                });
                return;
            }
            Some(Turn::Went(before)) => Some(before),
            _ => self.gone.remove(old).filter(|_| !is_told),
        };
        let (Some(before), Turn::Came(after) | Turn::Changed(_, after)) = (before, &*turn) else {
            return;
        };
        let after = Arc::clone(after);
        self.add(Event {
            previous_id: Some(old.to_owned()),
            ..Event::new(day, Kind::Renamed, (new, &after.name))
        });
        if matches!(turn, Turn::Came(_)) {
            *turn = Turn::Changed(before, after);
        }
    }

    /// What a commit did to each good it touched.
    fn turns(&mut self, touched: &[Touched]) -> BTreeMap<String, Turn> {
        let mut before: BTreeMap<&str, Option<Arc<Version>>> = BTreeMap::new();
        // What goes makes room first: a file may move to another folder.
        let (gone, there): (Vec<_>, Vec<_>) =
            touched.iter().partition(|file| file.now == Now::Gone);
        for file in gone.into_iter().chain(there) {
            let good = self.goods.entry(file.id.clone()).or_default();
            before
                .entry(&file.id)
                .or_insert_with(|| good.version.clone());
            match &file.now {
                Now::Gone => {
                    good.paths.remove(&file.path);
                }
                Now::Faulty => {
                    good.paths.insert(file.path.clone());
                }
                Now::Entry(version) => {
                    good.paths.insert(file.path.clone());
                    good.version = Some(Arc::clone(version));
                }
            }
        }
        let turns = before.into_iter().filter_map(|(id, before)| {
            let after = match self.goods.get(id) {
                Some(good) if !good.paths.is_empty() => good.version.clone(),
                _ => {
                    self.goods.remove(id);
                    None
                }
            };
            let turn = match (before, after) {
                (None, None) => return None,
                (None, Some(after)) => Turn::Came(after),
                (Some(before), None) => Turn::Went(before),
                (Some(before), Some(after)) => Turn::Changed(before, after),
            };
            Some((id.to_owned(), turn))
        });
        turns.collect()
    }

    fn turn(&mut self, day: Date, id: &str, turn: Turn) {
        match turn {
            Turn::Came(version) => {
                self.gone.remove(id);
                self.add(Event {
                    stage: Some(version.stage),
                    ..Event::new(day, Kind::Added, (id, &version.name))
                });
            }
            Turn::Went(version) => {
                let Leaving { reason, successor } = version.archived.clone().unwrap_or_default();
                self.add(Event {
                    reason,
                    successor,
                    ..Event::new(day, Kind::Removed, (id, &version.name))
                });
                self.gone.insert(id.to_owned(), version);
            }
            Turn::Changed(before, after) => {
                self.gone.remove(id);
                self.changed(day, id, (&before, &after));
            }
        }
    }

    fn changed(&mut self, day: Date, id: &str, (before, after): (&Version, &Version)) {
        let mut told: Vec<&str> = Vec::new();
        let event = |kind| Event::new(day, kind, (id, &after.name));
        if before.stage != Stage::Dpg && after.stage == Stage::Dpg {
            told.extend(["stage", "dates", "review", "decisions", "standard_version"]);
            self.add(event(Kind::Recognized));
        } else if after.stage == Stage::Dpg
            && before.reviewed.is_some()
            && after.reviewed > before.reviewed
        {
            told.extend(["dates", "review", "decisions", "standard_version"]);
            self.add(event(Kind::Renewed));
        }
        if let (None, Some(Leaving { reason, successor })) = (&before.archived, &after.archived) {
            told.push("archived");
            self.add(Event {
                reason: reason.clone(),
                successor: successor.clone(),
                ..event(Kind::Archived)
            });
        }
        let fields = after.fields_since(before).filter(|key| !told.contains(key));
        let fields: Vec<String> = fields.map(str::to_owned).collect();
        let indicators = after.indicators_since(before).map(str::to_owned);
        let indicators: Vec<String> = indicators.collect();
        // That a renamed good names its id from before is what renamed it.
        let only_id = fields == ["previous_ids"]
            && self
                .events
                .contains_key(&(day, id.to_owned(), Kind::Renamed));
        // What was worked on the day it was added was added in that form.
        let is_new = self.events.contains_key(&(day, id.to_owned(), Kind::Added));
        if is_new || (fields.is_empty() || only_id) && indicators.is_empty() {
            return;
        }
        self.add(Event {
            fields,
            indicators,
            ..event(Kind::Updated)
        });
    }

    /// Adds an event, to the one of that kind that the good had on that day.
    fn add(&mut self, mut event: Event) {
        let key = (event.on, event.id.clone(), event.kind);
        if let Some(earlier) = self.events.remove(&key) {
            event.fields = union(&FIELDS, &earlier.fields, &event.fields);
            event.indicators = union(&INDICATORS, &earlier.indicators, &event.indicators);
        }
        self.events.insert(key, event);
    }
}

fn union(order: &[&str], one: &[String], other: &[String]) -> Vec<String> {
    let either = |key: &&&str| one.iter().chain(other).any(|known| known == **key);
    order
        .iter()
        .filter(either)
        .map(|key| (*key).to_owned())
        .collect()
}

/// Old and new id of what a commit renamed: what a good names as its id from before, and what went and
/// came with one name or one repository that no other has that went or came.
fn renamed(
    turns: &BTreeMap<String, Turn>,
    gone: &BTreeMap<String, Arc<Version>>,
) -> Vec<(String, String)> {
    let named = named(turns, gone);
    let taken = named.iter().flat_map(|(old, new)| [old.as_str(), new]);
    let alike = alike(turns, &taken.collect());
    named.into_iter().chain(alike).collect()
}

fn named(
    turns: &BTreeMap<String, Turn>,
    gone: &BTreeMap<String, Arc<Version>>,
) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for (new, turn) in turns {
        let named: &[String] = match turn {
            Turn::Came(after) => &after.previous_ids,
            Turn::Changed(before, after) if before.previous_ids != after.previous_ids => {
                &after.previous_ids
            }
            Turn::Changed(..) | Turn::Went(_) => &[],
        };
        for old in named {
            let went = matches!(turns.get(old), Some(Turn::Went(_)));
            let was_there = gone.contains_key(old) && !turns.contains_key(old);
            if (went || was_there) && taken.insert(old) {
                pairs.push((old.clone(), new.clone()));
            }
        }
    }
    pairs
}

/// What went and came under another id, but for those that are renamed already.
fn alike(turns: &BTreeMap<String, Turn>, taken: &BTreeSet<&str>) -> Vec<(String, String)> {
    let open = turns.iter().filter(|(id, _)| !taken.contains(id.as_str()));
    let (mut went, mut came) = (Vec::new(), Vec::new());
    for (id, turn) in open {
        match turn {
            Turn::Came(version) => came.push((id.as_str(), Arc::clone(version))),
            Turn::Went(version) => went.push((id.as_str(), Arc::clone(version))),
            Turn::Changed(..) => {}
        }
    }
    let pairs = same_goods(&went, &came).into_iter();
    pairs
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect()
}
