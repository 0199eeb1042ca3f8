//! The goods whose sources showed something to look at, after the groups of the queue.

use std::fmt::Write;

use jiff::civil::Date;
use serde::Serialize;

use super::text::wrap;
use crate::catalog::Catalog;
use crate::derive::source_changes::{Noticed, SourceChanges};
use crate::report::plural::plural;
use crate::report::spell::spell;

/// What to look at in a source, in JSON.
#[derive(Debug, Serialize)]
pub(super) struct Item<'a> {
    id: &'a str,
    name: &'a str,
    path: &'a str,
    /// `license-changed`, `service-gained` or `silent`.
    code: &'static str,
    /// The day on which the source was read last.
    checked: Date,
    /// The day of the record that first showed it, or of the last commit; null if only the entry differs.
    since: Option<Date>,
    /// Of a licence, what it was; else empty.
    was: &'a [String],
    /// Of a licence, what it is; of services, those that came; else empty.
    is: &'a [String],
}

/// What to look at, good by good.
pub(super) fn items<'a>(catalog: &'a Catalog, changes: &'a [SourceChanges]) -> Vec<Item<'a>> {
    let items = changes.iter().flat_map(|one| {
        let good = &catalog.goods()[one.good];
        one.noticed.iter().map(move |noticed| {
            let (since, was, is) = match noticed {
                Noticed::License { was, is, on } => (*on, &was[..], &is[..]),
                Noticed::Service { gained, on } => (Some(*on), &[][..], &gained[..]),
                Noticed::Silent { since } => (Some(*since), &[][..], &[][..]),
            };
            Item {
                id: &good.id,
                name: &good.entry.name,
                path: &good.path,
                code: noticed.code(),
                checked: one.checked,
                since,
                was,
                is,
            }
        })
    });
    items.collect()
}

/// The same for people; nothing if there are none.
#[must_use]
pub fn lines(catalog: &Catalog, changes: &[SourceChanges]) -> String {
    let mut out = String::new();
    if changes.is_empty() {
        return out;
    }
    let count = plural(changes.len(), "good");
    // Writing to a String cannot fail.
    let _ = writeln!(out, "\nSources to look at: {count}");
    for one in changes {
        let good = &catalog.goods()[one.good];
        let _ = writeln!(out, "  {}  {}", good.id, spell(&good.entry.name));
        for noticed in &one.noticed {
            wrap(&mut out, "     ", &line(noticed, one.checked));
        }
    }
    out
}

fn line(noticed: &Noticed, checked: Date) -> String {
    match noticed {
        Noticed::License {
            was,
            is,
            on: Some(on),
        } => format!(
            "licence changed from {} to {}: first seen on {on}",
            listed(was),
            listed(is)
        ),
        Noticed::License { was, is, on: None } => format!(
            "the entry has the licence {}, the source {} (read on {checked})",
            listed(was),
            listed(is)
        ),
        Noticed::Service { gained, on } => {
            format!("uses a closed service since {on}: {}", listed(gained))
        }
        Noticed::Silent { since } => {
            format!("no commit in the year before {checked}: the last one was on {since}")
        }
    }
}

/// Values in words.
fn listed(values: &[String]) -> String {
    match values {
        [] => "none".to_owned(),
        values => spell(&values.join(", ")),
    }
}
