//! The results of a search, as lines for people and as one document for programs.

use std::fmt::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};

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
    /// The words of the query that it lacks.
    missing: Vec<&'a str>,
}

/// How much of a summary is shown.
const SUMMARY: usize = 150;

/// The pages that the query names; goods with this name that the filters leave out; then the results, those with
/// only some of the words in a group of their own. Each good has three lines: name, id and status; the summary; the
/// words it was found by, where they are if that is not its name or summary, and the words that it lacks.
#[must_use]
pub fn text(
    (found, destinations): (&Found, &[Destination]),
    (named, cards): (&[Card], &[Card]),
    coloring: Coloring,
) -> String {
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
    if !named.is_empty() {
        out.push_str("Exact name, outside the filters:\n");
        let named = named.iter().map(|card| result(found, card, coloring));
        out.extend(named);
        if !cards.is_empty() {
            out.push_str("Other results:\n");
        }
    }
    for (at, card) in cards.iter().enumerate() {
        if at == found.whole {
            out.push_str("Goods with some of your words:\n");
        }
        out.push_str(&result(found, card, coloring));
    }
    let others = [Status::Current, Status::Candidate, Status::Former];
    let counts = others.map(|status| format!("{} {}", found.counts.of(status), status.code()));
    let some = found.docs.len() - found.whole;
    let parts = match some {
        0 => String::new(),
        some => format!(": {} with all words, {some} with some", found.whole),
    };
    let _ = writeln!(
        out,
        "{} of {} shown{parts}; {}",
        cards.len(),
        found.docs.len(),
        counts.join(", ")
    );
    out
}

/// A good as the results show it.
fn result(found: &Found, card: &Card, coloring: Coloring) -> String {
    let (on, off) = match coloring {
        Coloring::Colored => ("\u{1b}[1m", "\u{1b}[0m"),
        Coloring::Plain => ("", ""),
    };
    let status = match card.status {
        Status::Current => String::new(),
        other => format!(", {}", other.code()),
    };
    let (name, id) = (spell(&card.name), spell(&card.id));
    let summary = shorten(&card.summary, SUMMARY);
    let mut out = format!("{on}{name}{off} ({id}{status})\n    {}\n", spell(&summary));
    let why = found.why(card.doc).join(", ");
    let missing = found.missing(card.doc).join(", ");
    if !why.is_empty() {
        let places = found.places(card.doc).into_iter().map(Place::label);
        let places: Vec<&str> = places.collect();
        let places = match places.as_slice() {
            [] => String::new(),
            places => format!(" (in {})", places.join(", ")),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(out, "    found by: {}{places}", spell(&why));
    }
    if !why.is_empty() && !missing.is_empty() {
        let _ = writeln!(out, "    without: {}", spell(&missing));
    }
    out
}

/// One JSON object: the query, how it was read, the pages it names, the goods of this name that the filters leave
/// out, how many results there are and how many of them have all words, and those shown.
///
/// # Errors
/// Never for the results of a search; the error is that of the encoder.
pub fn json(
    query: &str,
    (found, destinations): (&Found, &[Destination]),
    (named, cards): (&[Card], &[Card]),
) -> Result<String> {
    let shown = |cards: &'_ [Card]| -> Vec<Value> {
        let shown = cards.iter().map(|card| {
            json!(Shown {
                card,
                found_in: found.places(card.doc),
                missing: found.missing(card.doc),
            })
        });
        shown.collect()
    };
    let document = json!({
        "query": query,
        "spelled": found.spelled,
        "suggested": found.suggested,
        "words": found.words,
        "destinations": destinations,
        "widened": found.widened,
        "named": shown(named),
        "count": found.docs.len(),
        "whole": found.whole,
        "counts": found.counts,
        "results": shown(cards),
    });
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(text)
}
