//! The results of a search, as lines for people and as one document for programs.

use std::fmt::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::json;

use crate::catalog::Status;
use crate::markdown::shorten;
use crate::report::spell::spell;
use crate::report::terminal::Coloring;
use crate::search::{Card, Destination, Found, Place};

/// A result, and where its words are.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    card: &'a Card,
    found_in: Vec<Place>,
}

/// How much of a summary is shown.
const SUMMARY: usize = 150;

/// The pages that the query names, then each result in three lines: name, id and status; the summary; the words it
/// was found by, and where they are if that is not its name or summary.
#[must_use]
pub fn text(
    (found, destinations): (&Found, &[Destination]),
    cards: &[Card],
    coloring: Coloring,
) -> String {
    let (on, off) = match coloring {
        Coloring::Colored => ("\u{1b}[1m", "\u{1b}[0m"),
        Coloring::Plain => ("", ""),
    };
    let mut out = String::new();
    // Writing to a String cannot fail.
    if let Some(spelled) = &found.spelled {
        let _ = writeln!(out, "Showing results for `{}`.", spell(spelled));
    }
    if let Some(suggested) = &found.suggested {
        let _ = writeln!(out, "Did you mean `{}`?", spell(suggested));
    }
    for one in destinations {
        let _ = writeln!(
            out,
            "Go to: {} ({}): {}",
            spell(&one.text),
            one.count,
            spell(&one.address)
        );
    }
    if found.widened {
        let _ = writeln!(
            out,
            "No recognised goods match; showing candidates and former goods."
        );
    }
    for card in cards {
        let status = match card.status {
            Status::Current => String::new(),
            other => format!(", {}", other.code()),
        };
        let why = found.why(card.doc).join(", ");
        let _ = writeln!(
            out,
            "{on}{}{off} ({}{status})",
            spell(&card.name),
            spell(&card.id)
        );
        let _ = writeln!(out, "    {}", spell(&shorten(&card.summary, SUMMARY)));
        if !why.is_empty() {
            let places = found.places(card.doc).into_iter().map(Place::label);
            let places: Vec<&str> = places.collect();
            let places = match places.as_slice() {
                [] => String::new(),
                places => format!(" (in {})", places.join(", ")),
            };
            let _ = writeln!(out, "    found by: {}{places}", spell(&why));
        }
    }
    let others = [Status::Current, Status::Candidate, Status::Former];
    let counts = others.map(|status| format!("{} {}", found.counts.of(status), status.code()));
    let _ = writeln!(
        out,
        "{} of {} shown; {}",
        cards.len(),
        found.docs.len(),
        counts.join(", ")
    );
    out
}

/// One JSON object: the query, how it was read, the pages it names, how many results there are, and those shown.
///
/// # Errors
/// Never for the results of a search; the error is that of the encoder.
pub fn json(
    query: &str,
    (found, destinations): (&Found, &[Destination]),
    cards: &[Card],
) -> Result<String> {
    let results = cards.iter().map(|card| Shown {
        card,
        found_in: found.places(card.doc),
    });
    let results: Vec<Shown<'_>> = results.collect();
    let document = json!({
        "query": query,
        "spelled": found.spelled,
        "suggested": found.suggested,
        "words": found.words,
        "destinations": destinations,
        "widened": found.widened,
        "count": found.docs.len(),
        "counts": found.counts,
        "results": results,
    });
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(text)
}
