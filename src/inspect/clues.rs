//! Clues become facts: each thing of the tables with the surest clue that shows it.

use super::closed;
use super::fact::{Fact, Facts, Sure};
use super::folders::{Folders, Role};
use super::scan::{Clue, Reading, Way};
use super::things::{Thing, Things};

/// Adds a fact for each thing that a clue shows.
pub(super) fn add(facts: &mut Facts, readings: &[Reading], (things, folders): (&Things, &Folders)) {
    let mut by_thing: Vec<Vec<&Clue>> = vec![Vec::new(); things.all.len()];
    for clue in readings.iter().flat_map(|reading| &reading.clues) {
        by_thing[clue.thing].push(clue);
    }
    for (thing, clues) in things.all.iter().zip(&by_thing) {
        if thing.open {
            continue;
        }
        if thing.detector == closed::DETECTOR {
            if let Some(fact) = closed::fact((thing, clues), (things, folders), &by_thing) {
                facts.add(fact);
            }
            continue;
        }
        for clue in clues {
            if let Some(fact) = fact(thing, clue) {
                facts.add(fact);
            }
        }
    }
}

/// The fact that a clue shows; none for what tests and examples only use.
fn fact(thing: &Thing, clue: &Clue) -> Option<Fact> {
    let is_tool = thing.tools && matches!(clue.way, Way::Package(_)) && clue.role == Role::Own;
    let is_test = thing.in_tests && clue.role <= Role::Example;
    let sure = if is_tool || is_test {
        Sure::Certain
    } else {
        clue.sure()
    };
    let counts = clue.role <= Role::Docs || is_test;
    counts.then(|| {
        Fact::new(
            (&thing.detector, &thing.value),
            thing.title.as_str(),
            thing.indicator,
        )
        .seen(clue.seen(), sure.min(thing.at_most))
        .at(clue.place.clone())
    })
}
