//! What organisations have to do, as lines for people and as one document for programs.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Catalog;
use crate::derive::duties::{Duties, Duty};
use crate::derive::queue::{Due, Group, days};
use crate::entry::IndicatorKey;
use crate::locale::Locale;
use crate::report::json;
use crate::report::plural::plural;
use crate::report::queue::text::wrap;
use crate::report::spell::spell;
use crate::standard::Assessed;

/// The organisations and their goods, on a terminal of 80 columns.
#[must_use]
pub fn lines(catalog: &Catalog, (as_of, all): (Date, &[Duties<'_>]), locale: &Locale) -> String {
    let goods: usize = all.iter().map(|one| one.goods.len()).sum();
    let mut out = match all.len() {
        0 => format!("As of {as_of}. No organisation has anything to do.\n"),
        1 => format!(
            "As of {as_of}. 1 organisation has something to do for {}.\n",
            plural(goods, "good")
        ),
        count => format!(
            "As of {as_of}. {count} organisations have something to do for {}.\n",
            plural(goods, "good")
        ),
    };
    for one in all {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "\n{}", spell(one.organization));
        for duty in &one.goods {
            let good = &catalog.goods()[duty.good];
            wrap(
                &mut out,
                "  ",
                &format!("{}: {}", good.id, summary(duty, as_of)),
            );
            for gap in &duty.gaps {
                wrap(
                    &mut out,
                    "    ",
                    &format!("{}. {}", gap.number, spell(&gap.sentence(locale))),
                );
            }
        }
    }
    out
}

/// What is due and how many indicators are not met.
#[must_use]
pub fn summary(duty: &Duty<'_>, as_of: Date) -> String {
    let mut parts: Vec<String> = duty.due.map(|due| why(due, as_of)).into_iter().collect();
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
        Group::Waiting => "waits for a decision".to_owned(),
        Group::Decided => "reviewers decided".to_owned(),
        Group::Undated => "has no date of its last review".to_owned(),
    }
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
