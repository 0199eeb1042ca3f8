//! What the source of a changed entry shows, as a folded section of the comment.

use std::fmt::Write;

use super::budget::Budget;
use super::inline::{code, fold, prose};
use crate::inspect::{Fact, Need, Place, Sure};
use crate::review::Shown;

/// The most characters of one section.
const MOST: usize = 8_000;

/// How many places are named with each line.
const NAMED: usize = 2;

/// The section of one entry.
pub(super) fn section(shown: &Shown) -> String {
    let source = &shown.source;
    let mut out = format!("Source of {}", code(&shown.id, 100));
    if let Some(commit) = &source.commit {
        let short = commit.get(..12).unwrap_or(commit);
        // Writing to a String cannot fail.
        let _ = write!(out, ", at commit {}", code(short, 12));
    }
    out.push_str(". Each line says what was seen and where; it is no verdict. What was not found can be elsewhere.\n\n");
    let mut budget = Budget::new(MOST);
    let mut left = 0;
    let questions = shown
        .questions
        .iter()
        .map(|one| line(&one.text, &one.places));
    let facts = source.facts.iter().filter(|fact| counts(fact));
    let facts = facts.map(|fact| line(&said(fact), &fact.places));
    let missing = source
        .not_found
        .iter()
        .map(|one| format!("- {}\n", prose(&one.title)));
    for (title, lines) in [
        ("To ask", questions.collect::<Vec<_>>()),
        ("Seen", facts.collect()),
        ("Not found", missing.collect()),
    ] {
        let fits: Vec<&String> = lines.iter().filter(|line| budget.take(line)).collect();
        left += lines.len() - fits.len();
        if !fits.is_empty() {
            let _ = writeln!(out, "**{title}**\n");
            out.extend(fits.into_iter().map(String::as_str));
            out.push('\n');
        }
    }
    if left > 0 {
        let _ = writeln!(out, "{left} more: `dpg inspect` shows them.");
    }
    fold("What the source shows", &out)
}

/// Whether a fact is worth a line: something of an indicator that is more than mentioned, or a day of the history.
fn counts(fact: &Fact) -> bool {
    let is_life = ["first-commit", "last-commit", "last-release"].contains(&fact.detector.as_str());
    let is_mentioned = fact.sure == Sure::Mentioned || fact.need == Some(Need::Mentioned);
    is_life || fact.indicator.is_some() && !is_mentioned
}

fn said(fact: &Fact) -> String {
    let what = fact.detector.replace('-', " ");
    let need = match fact.need {
        Some(Need::Mandatory) => ", mandatory",
        Some(Need::Optional) => ", optional",
        Some(Need::Mentioned) | None => "",
    };
    format!("{what}: {}{need} ({})", fact.title, fact.seen)
}

fn line(text: &str, places: &[Place]) -> String {
    let places = places.iter().take(NAMED).map(|place| {
        let line = place
            .line
            .map_or_else(String::new, |line| format!(":{line}"));
        code(&format!("{}{line}", place.path), 140)
    });
    let places: Vec<String> = places.collect();
    let before = if places.is_empty() { "" } else { " in " };
    format!("- {}{before}{}\n", prose(text), places.join(", "))
}
