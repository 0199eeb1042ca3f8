//! What organisations have to do, as lines for people and as one document for programs.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Catalog;
use crate::derive::duties::{Duties, Duty, goods};
use crate::derive::progress::Turn;
use crate::derive::queue::{Due, Group, days};
use crate::entry::IndicatorKey;
use crate::locale::Locale;
use crate::report::json;
use crate::report::plural::plural;
use crate::report::queue::text::wrap;
use crate::report::spell::spell;
use crate::standard::Assessed;

/// The organisations and what they have to do for their goods, then what others have to do, on a terminal of 80 columns.
#[must_use]
pub fn lines(catalog: &Catalog, (as_of, all): (Date, &[Duties<'_>]), locale: &Locale) -> String {
    let of_owners: Vec<_> = all
        .iter()
        .filter_map(|one| some(one, Duty::is_of_owner))
        .collect();
    let of_others: Vec<_> = all
        .iter()
        .filter_map(|one| some(one, |duty| duty.due_of_others().is_some()))
        .collect();
    let count = count(&of_owners);
    let mut out = match of_owners.len() {
        0 => format!("As of {as_of}. No organisation has anything to do.\n"),
        1 => format!("As of {as_of}. 1 organisation has something to do for {count}.\n"),
        many => format!("As of {as_of}. {many} organisations have something to do for {count}.\n"),
    };
    for (organization, goods) in of_owners {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "\n{}", spell(organization));
        for duty in goods {
            let id = &catalog.goods()[duty.good].id;
            wrap(&mut out, "  ", &format!("{id}: {}", summary(duty, as_of)));
            for gap in &duty.gaps {
                let gap = format!("{}. {}", gap.number, spell(&gap.sentence(locale)));
                wrap(&mut out, "    ", &gap);
            }
        }
    }
    if of_others.is_empty() {
        return out;
    }
    let _ = writeln!(
        out,
        "\nFor reviewers and maintainers, not for the organisations: {}",
        self::count(&of_others)
    );
    for (organization, goods) in of_others {
        let _ = writeln!(out, "  {}", spell(organization));
        for duty in goods {
            let id = &catalog.goods()[duty.good].id;
            let due = duty.due_of_others();
            let due = due.map(|due| why(due, as_of)).unwrap_or_default();
            wrap(&mut out, "    ", &format!("{id}: {due}"));
        }
    }
    out
}

/// An organisation with some of its goods; nothing if it has none of them.
fn some<'a>(
    of: &'a Duties<'a>,
    takes: impl Fn(&Duty<'a>) -> bool,
) -> Option<(&'a str, Vec<&'a Duty<'a>>)> {
    let goods: Vec<_> = of.goods.iter().filter(|duty| takes(duty)).collect();
    (!goods.is_empty()).then_some((of.organization, goods))
}

fn count(all: &[(&str, Vec<&Duty<'_>>)]) -> String {
    let duties = all.iter().flat_map(|(_, duties)| duties.iter().copied());
    plural(goods(duties), "good")
}

/// What is due from the organisation, and how many indicators are not met.
fn summary(duty: &Duty<'_>, as_of: Date) -> String {
    let due = duty.due_of_owner().map(|due| why(due, as_of));
    let mut parts: Vec<String> = due.into_iter().collect();
    if !duty.gaps.is_empty() {
        parts.push(plural(duty.gaps.len(), "gap"));
    }
    parts.join("; ")
}

/// Why a good is due.
fn why(due: &Due, as_of: Date) -> String {
    let on = |words: &str| {
        due.day
            .map_or_else(|| words.to_owned(), |day| format!("{words} {day}"))
    };
    match due.group {
        Group::Expired => on("recognition ended on"),
        Group::Expiring => {
            let left = due.day.map_or(0, |day| days(as_of, day));
            let left = match left {
                0 => "today".to_owned(),
                left => format!("in {}", plural(left.unsigned_abs() as usize, "day")),
            };
            format!("{}, {left}", on("recognition ends on"))
        }
        Group::Lapsed => on("an answer was due on"),
        Group::Waiting if due.turn == Some(Turn::Applicant) => {
            "its review waits for an answer".to_owned()
        }
        Group::Waiting => "waits for a decision of the reviewers".to_owned(),
        Group::Decided => "reviewers decided: update the entry".to_owned(),
        Group::Undated => "no review date: set `dates.reviewed`".to_owned(),
        Group::Outdated if due.day.is_none() => "not confirmed yet".to_owned(),
        Group::Outdated => on("to be confirmed by"),
    }
}

/// Who has to act on what is due.
fn due_from(duty: &Duty<'_>) -> Option<&'static str> {
    let due = duty.due?;
    Some(match due.turn {
        _ if duty.due_of_owner().is_some() => "organization",
        Some(Turn::Maintainers) => "maintainers",
        _ => "reviewers",
    })
}

#[derive(Debug, Serialize)]
struct Document<'a> {
    as_of: Date,
    organizations: Vec<Of<'a>>,
}

#[derive(Debug, Serialize)]
struct Of<'a> {
    name: &'a str,
    goods: Vec<Item<'a>>,
}

/// A good; null if a value does not apply.
#[derive(Debug, Serialize)]
struct Item<'a> {
    id: &'a str,
    name: &'a str,
    path: &'a str,
    /// The group of the queue.
    group: Option<&'static str>,
    /// The day that the group names.
    day: Option<Date>,
    lapses_on: Option<Date>,
    /// Who has to act on what is due: `organization`, `reviewers` or `maintainers`. Gaps are for the organisation.
    due_from: Option<&'static str>,
    gaps: Vec<Gap>,
}

#[derive(Debug, Serialize)]
struct Gap {
    indicator: IndicatorKey,
    number: String,
    reason: String,
    /// What to write; null if there is nothing to write.
    help: Option<String>,
}

/// The document on indented lines.
///
/// # Errors
/// Never in practice: it is plain data.
pub fn document(
    catalog: &Catalog,
    (as_of, all): (Date, &[Duties<'_>]),
    locale: &Locale,
) -> Result<String> {
    let gap = |gap: &&Assessed| Gap {
        indicator: gap.key,
        number: gap.number.clone(),
        reason: gap.sentence(locale),
        help: gap.help(locale),
    };
    let item = |duty: &Duty<'_>| {
        let good = &catalog.goods()[duty.good];
        Item {
            id: &good.id,
            name: &good.entry.name,
            path: &good.path,
            group: duty.due.map(|due| due.group.code()),
            day: duty.due.and_then(|due| due.day),
            lapses_on: duty.due.and_then(|due| due.lapses_on),
            due_from: due_from(duty),
            gaps: duty.gaps.iter().map(gap).collect(),
        }
    };
    let organizations = all.iter().map(|one| Of {
        name: one.organization,
        goods: one.goods.iter().map(item).collect(),
    });
    let organizations = organizations.collect();
    json::document(&Document {
        as_of,
        organizations,
    })
}
