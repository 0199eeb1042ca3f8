//! The answers of an entry, folded: what is met and why, and the content of the entry.

use std::fmt::Write;

use super::cell;
use super::inline::fold;
use super::inline::link;
use crate::report::outline::word;
use crate::review::Indicator;
use crate::standard::Outcome;

/// The most links of one answer that are shown.
const MOST_LINKS: usize = 4;

/// The table of answers; the checklist explains why an indicator is open.
pub(super) fn answers(all: &[Indicator]) -> String {
    let mut rows = String::new();
    for one in all {
        let parts = parts(one);
        if !parts.is_empty() {
            let _ = writeln!(
                rows,
                "| {} {} | {} |",
                sign(one.result),
                one.number,
                parts.join("<br>")
            );
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    let count = |result| all.iter().filter(|one| one.result == result).count();
    let counts = [
        (Outcome::Met, "met"),
        (Outcome::Gap, "with a gap"),
        (Outcome::NeedsHuman, "to review"),
    ];
    let counts = counts
        .into_iter()
        .map(|(result, word)| (count(result), word));
    let counts: Vec<String> = counts
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    fold(
        &format!("Indicators of the Standard: {}", counts.join(", ")),
        &format!("| indicator | answer |\n| --- | --- |\n{rows}"),
    )
}

fn sign(result: Outcome) -> &'static str {
    match result {
        Outcome::Met => "✅",
        Outcome::Gap => "❌",
        Outcome::NeedsHuman => "👀",
        Outcome::NotAsked => "➖",
    }
}

/// Why it is met, the answer and its links.
fn parts(one: &Indicator) -> Vec<String> {
    let mut parts = Vec::new();
    if one.result == Outcome::Met {
        let before = one.before.filter(|before| *before != Outcome::Met);
        let before = before.map(|before| format!(" *(was {})*", word(before)));
        parts.push(cell::prose(&one.reason) + &before.unwrap_or_default());
    }
    let quote = one
        .quote
        .as_ref()
        .filter(|quote| !is_said(quote, &one.links));
    parts.extend(quote.map(|quote| cell::code(quote, 300)));
    let links = one.links.iter().take(MOST_LINKS);
    let mut links: Vec<String> = links
        .map(|url| link(url).unwrap_or_else(|| cell::code(url, 80)))
        .collect();
    if let more @ 1.. = one.links.len().saturating_sub(MOST_LINKS) {
        links.push(format!("{more} more"));
    }
    if !links.is_empty() {
        parts.push(links.join(", "));
    }
    parts
}

/// Whether a quotation adds nothing to the links, or the reason, beside it.
fn is_said(quote: &str, links: &[String]) -> bool {
    if ["yes", "no"].contains(&quote) {
        return true;
    }
    let mut words = quote.split([',', ' ']).filter(|word| !word.is_empty());
    words.all(|word| {
        let word = word.trim_end_matches('…');
        links
            .iter()
            .take(MOST_LINKS)
            .any(|link| link.starts_with(word))
    })
}
