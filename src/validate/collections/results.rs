//! The faults of the results of a collection: what they are about, and what they show for it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jsonschema::Validator;

use super::written::{Known, Written};
use crate::bounded_schema;
use crate::collection::{Requirement, RequirementResult, Requirements, WrittenResult};
use crate::diagnostic::Code;
use crate::good::{Good, Status};
use crate::load::positions::escape;
use crate::markdown::links;
use crate::suggest::closest;
use crate::validate::dates::in_future;
use crate::validate::display::{cut, either, list};
use crate::validate::finding::{Finding, On, Safe};
use crate::validate::unknown_id::unknown_id;

/// An id of so many characters is not a slip of another one.
const SHORT: usize = 4;

/// What the results of one collection are checked against.
struct Checker<'a> {
    written: &'a Written,
    criteria: Option<Validator>,
    by_id: BTreeMap<&'a str, &'a Requirement>,
    known: Known<'a>,
}

/// All faults of the results, and dates in the future.
pub(super) fn check(written: &Written, known: Known<'_>) -> Vec<Finding> {
    let Requirements { list, results, .. } = &written.requirements;
    let mut found: Vec<Finding> = future(written, known.as_of);
    if results.is_empty() {
        return found;
    }
    let criteria = written.criteria.as_ref();
    let checker = Checker {
        written,
        criteria: criteria.and_then(|schema| bounded_schema::compile(schema).ok()),
        by_id: list.iter().map(|one| (one.id.as_str(), one)).collect(),
        known,
    };
    for (id, of_good) in results {
        let good = checker.good(id);
        let pointer = format!("/results/{}", escape(id));
        found.extend(checker.outside(id, good, &pointer));
        for (requirement, result) in of_good {
            let pointer = format!("{pointer}/{}", escape(requirement));
            match checker.by_id.get(requirement.as_str()) {
                Some(known) => found.extend(not_asked(known, good, &pointer)),
                None => found.push(checker.unknown_requirement(requirement, &pointer)),
            }
            found.extend(without_evidence(result, &pointer));
        }
    }
    found
}

impl<'a> Checker<'a> {
    /// The entry of a good, where it was read whole and has no errors.
    fn good(&self, id: &str) -> Option<&'a Good> {
        let goods = self.known.goods;
        let at = goods.binary_search_by(|good| good.id.as_str().cmp(id));
        at.ok().map(|at| &goods[at])
    }

    /// The fault of a good that does not exist, or does not belong to the collection.
    fn outside(&self, id: &str, good: Option<&Good>, pointer: &str) -> Option<Finding> {
        if !self.known.ids.contains(id) {
            return Some(unknown_id(pointer, id, (self.known.ids, "")).on(On::Key));
        }
        if self.written.goods.iter().any(|listed| listed == id) {
            return None;
        }
        let is_outside = match &self.criteria {
            None => true,
            Some(criteria) => good.is_some_and(|good| {
                let value = serde_json::to_value(&*good.entry).unwrap_or_default();
                good.status != Status::Current || !criteria.is_valid(&value)
            }),
        };
        is_outside.then(|| {
            Finding::new(
                Code::ResultOutsideCollection,
                pointer,
                format!("`{}` does not belong to this collection", cut(id, 100)),
            )
            .on(On::Key)
            .help("remove its results, or add it to `goods`")
        })
    }

    fn unknown_requirement(&self, id: &str, pointer: &str) -> Finding {
        let finding = Finding::new(
            Code::UnknownRequirement,
            pointer,
            format!("there is no requirement `{}`", cut(id, 40)),
        )
        .on(On::Key);
        let ids = || self.by_id.keys().copied();
        // Short ids are all alike: only their case can be a slip.
        let is_slip = |near: &&str| id.chars().count() > SHORT || near.eq_ignore_ascii_case(id);
        match closest(id, ids()).filter(is_slip) {
            Some(near) => finding
                .help(format!("did you mean `{near}`?"))
                .replace(near, Safe::No),
            None => finding.help(format!("write the id of a requirement: {}", either(ids()))),
        }
    }
}

/// The fault of a result where none is asked.
fn not_asked(requirement: &Requirement, good: Option<&Good>, pointer: &str) -> Option<Finding> {
    let id = cut(&requirement.id, 40);
    let (message, help) = if requirement.check.is_some() {
        (
            format!("the data of the entry answers `{id}`, so it has no written result"),
            "remove it, or remove `check` from the requirement",
        )
    } else {
        let good = good.filter(|good| !requirement.applies_to(&good.entry.categories))?;
        let own = list(requirement.categories.iter().map(String::as_str), "and");
        let id_of_good = cut(&good.id, 100);
        (
            format!("`{id}` does not apply to `{id_of_good}`: it is for {own}"),
            "remove it, or correct the categories of the requirement or of the good",
        )
    };
    Some(
        Finding::new(Code::ResultNotAsked, pointer, message)
            .on(On::Key)
            .help(help),
    )
}

/// The fault of a result that shows nothing for what it says.
fn without_evidence(result: &WrittenResult, pointer: &str) -> Option<Finding> {
    let has_link = result.evidence.iter().any(|one| {
        let text = one.text.as_deref().unwrap_or_default();
        one.url.is_some() || !links(text).is_empty()
    });
    let (message, help) = match result.result {
        _ if has_link => return None,
        RequirementResult::Meets => (
            "`meets` needs evidence with a link",
            "add `evidence` with a `url` that shows it, or write `open`",
        ),
        RequirementResult::Partly if result.note.is_none() => (
            "`partly` needs evidence with a link, or a note on what is missing",
            "add `evidence` with a `url`, or a `note`, or write `open`",
        ),
        RequirementResult::Partly | RequirementResult::Open => return None,
    };
    let pointer = format!("{pointer}/result");
    Some(Finding::new(Code::ResultWithoutEvidence, pointer, message).help(help))
}

/// Days after the present one.
fn future(written: &Written, as_of: Date) -> Vec<Finding> {
    let requirements = &written.requirements;
    let framework = requirements.framework.as_ref();
    let published = framework.and_then(|framework| framework.date);
    let published = published.map(|day| ("/framework/date".to_owned(), day));
    let results = requirements.results.iter().flat_map(|(id, of_good)| {
        of_good.iter().filter_map(move |(requirement, result)| {
            let pointer = format!("/results/{}/{}/on", escape(id), escape(requirement));
            Some((pointer, result.on?))
        })
    });
    let days = published.into_iter().chain(results);
    let late = days.filter(|(_, day)| *day > as_of);
    late.map(|(pointer, day)| in_future(pointer, day, as_of))
        .collect()
}
