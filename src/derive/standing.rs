//! How the goods of each collection stand with its requirements: written results, what data answers, and what is open.

use rayon::prelude::*;
use serde_json::Value;

use crate::bounded_schema;
use crate::catalog::{Catalog, Collection, Good};
use crate::collection::{Level, RequirementResult, Requirements};

/// How one good stands with the requirements of one collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodStanding {
    /// In the order of the requirements; `None` for one that does not apply to the good.
    pub results: Vec<Option<RequirementResult>>,
    /// The required ones in numbers.
    pub tally: Tally,
}

/// How many required requirements apply to a good, and how it stands with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many apply.
    pub required: usize,
    /// How many of them it meets.
    pub meets: usize,
    /// How many of them it meets in part.
    pub partly: usize,
    /// How many of them are open.
    pub open: usize,
}

/// Per collection, how each of its goods stands, in their order; empty for a collection without
/// requirements.
#[must_use]
pub fn standings(catalog: &Catalog) -> Vec<Vec<GoodStanding>> {
    let collections = catalog.collections().iter();
    collections.map(|one| of_collection(catalog, one)).collect()
}

fn of_collection(catalog: &Catalog, collection: &Collection) -> Vec<GoodStanding> {
    let requirements = &collection.requirements;
    if requirements.list.is_empty() {
        return Vec::new();
    }
    // A check that cannot be used is an error of the collection.
    let compiled = requirements.list.iter().map(|one| {
        let check = one.check.as_ref()?;
        bounded_schema::compile(check).ok()
    });
    let checks: Vec<_> = compiled.collect();
    let has_checks = checks.iter().any(Option::is_some);
    let goods = collection.goods.par_iter().map(|&at| {
        let good = &catalog.goods()[at];
        let value = has_checks.then(|| serde_json::to_value(&*good.entry).unwrap_or_default());
        let answer = |position: usize| {
            let value: &Value = value.as_ref()?;
            let check = checks[position].as_ref()?;
            Some(if check.is_valid(value) {
                RequirementResult::Meets
            } else {
                RequirementResult::Open
            })
        };
        of_good(good, requirements, answer)
    });
    goods.collect()
}

/// How a good stands; `answer` is what its data says about the requirement at a position.
fn of_good(
    good: &Good,
    requirements: &Requirements,
    answer: impl Fn(usize) -> Option<RequirementResult>,
) -> GoodStanding {
    let mut tally = Tally::default();
    let numbered = requirements.list.iter().enumerate();
    let results = numbered.map(|(position, requirement)| {
        if !requirement.applies_to(&good.entry.categories) {
            return None;
        }
        let written = requirements.written(&good.id, &requirement.id);
        let written = written.map_or(RequirementResult::Open, |written| written.result);
        let standing = answer(position).unwrap_or(written);
        if requirement.level == Level::Required {
            tally.add(standing);
        }
        Some(standing)
    });
    GoodStanding {
        results: results.collect(),
        tally,
    }
}

impl Tally {
    fn add(&mut self, standing: RequirementResult) {
        self.required += 1;
        match standing {
            RequirementResult::Meets => self.meets += 1,
            RequirementResult::Partly => self.partly += 1,
            RequirementResult::Open => self.open += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Tally, standings};
    use crate::catalog::{Catalog, Good};
    use crate::collection::RequirementResult;
    use crate::entry::{Entry, Stage};
    use crate::validate::CollectionSource;

    fn good(id: &str, stage: Stage, category: &str) -> Good {
        let entry = Entry {
            stage,
            categories: vec![category.to_owned()],
            ..Entry::default()
        };
        Good::new(id.to_owned(), String::new(), entry, Vec::new())
    }

    #[test]
    fn data_answers_before_what_is_written_and_the_rest_is_open() {
        let requirements = json!({
            "framework": {"title": "F", "status": "published"},
            "requirements": [
                {"id": "R", "title": "r", "asks": "r", "level": "required",
                 "check": {"properties": {"stage": {"const": "dpg"}}}},
                {"id": "S", "title": "s", "asks": "s", "level": "required"},
                {"id": "D", "title": "d", "asks": "d", "level": "required", "categories": ["data"]},
                {"id": "X", "title": "x", "asks": "x", "level": "recommended"},
            ],
            "results": {
                "one": {"S": {"result": "partly"}, "X": {"result": "meets"}},
                "two": {"R": {"result": "meets"}, "D": {"result": "meets"}},
            },
        });
        let source = CollectionSource {
            goods: vec!["one".to_owned(), "two".to_owned()],
            requirements: serde_json::from_value(requirements).unwrap(),
            ..CollectionSource::default()
        };
        let goods = vec![
            good("one", Stage::Dpg, "software"),
            good("two", Stage::Nominee, "data"),
        ];
        let found = standings(&Catalog::new(goods, vec![source]));
        let [one, two] = found[0].as_slice() else {
            panic!("{found:?}");
        };
        let (meets, partly, open) = (
            RequirementResult::Meets,
            RequirementResult::Partly,
            RequirementResult::Open,
        );
        assert_eq!(one.results, [Some(meets), Some(partly), None, Some(meets)]);
        assert_eq!(
            one.tally,
            Tally {
                required: 2,
                meets: 1,
                partly: 1,
                open: 0
            }
        );
        assert_eq!(
            two.results,
            [Some(open), Some(open), Some(meets), Some(open)]
        );
        assert_eq!(two.tally.required, 3);
    }
}
