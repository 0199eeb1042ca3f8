//! The results of a search, as lines for people and as one document for programs.

use std::fmt::Write;

use anyhow::Result;
use serde_json::json;

use crate::catalog::Status;
use crate::markdown::shorten;
use crate::report::spell::spell;
use crate::report::terminal::Coloring;
use crate::search::{Card, Found};

/// How much of a summary is shown.
const SUMMARY: usize = 150;

/// Each result in three lines: name, id and status; the summary; the words it was found by.
#[must_use]
pub fn text(found: &Found, cards: &[Card], coloring: Coloring) -> String {
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
            let _ = writeln!(out, "    found by: {}", spell(&why));
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

/// One JSON object: the query, how it was read, how many results there are, and those shown.
///
/// # Errors
/// Never for the results of a search; the error is that of the encoder.
pub fn json(query: &str, found: &Found, cards: &[Card]) -> Result<String> {
    let document = json!({
        "query": query,
        "spelled": found.spelled,
        "suggested": found.suggested,
        "words": found.words,
        "count": found.docs.len(),
        "counts": found.counts,
        "results": cards,
    });
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(text)
}
