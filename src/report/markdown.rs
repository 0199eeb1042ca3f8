//! A review as the comment on a pull request: Markdown as GitHub and GitLab read it.
//!
//! Texts of strangers stand in code spans or with every sign escaped, so that they neither become
//! markup nor call anybody. What does not fit into a comment is left out, and said so.

mod entry;
mod inline;
mod room;
mod sections;

use std::fmt::Write;

use crate::diagnostic::Severity;
use crate::review::{Change, Effect, Found, Review, Ruling};
use inline::{cell, code, prose};
use room::Room;

/// The first line of every comment, by which the next one finds it to replace it.
pub const MARK: &str = "<!-- dpg review -->";

/// The most characters a comment may have; GitHub refuses more than 65,536, and a check puts lines of its own before it.
const MOST: usize = 60_000;

/// The most characters of the table of all entries.
const MOST_IN_TABLE: usize = 30_000;

/// The most characters of each of the two lists of findings at the top.
const MOST_IN_LIST: usize = 8_000;

/// How many findings stand at the top.
const FIRST: usize = 5;

/// The most findings in other files that are shown.
const MOST_ITEMS: usize = 20;

/// The comment; `preview` says where the rendered site can be had.
#[must_use]
pub fn comment(review: &Review, preview: Option<&str>) -> String {
    let mut out = format!("{MARK}\n## {}\n\n", heading(review));
    out.push_str(&notes(review));
    if review.entries.len() > 1 {
        out.push_str(&table(review));
        out.push_str(&first_of_all(review));
    }
    out.push_str(&elsewhere(review));
    out.push_str(&effects("What it does to the counts", &review.effect));
    if let Some(place) = preview {
        out.push_str(&previewed(review, place));
    }
    let room = Room::new(MOST.saturating_sub(out.chars().count()));
    out.push_str(&sections::sections(&review.entries, room));
    out
}

fn heading(review: &Review) -> String {
    let with = |ruling: Ruling| {
        let all = review.entries.iter();
        all.filter(|one| one.verdict.ruling == ruling).count()
    };
    let mut parts = Vec::new();
    let mut add = |number: usize, one: &str, many: &str| {
        if number > 0 {
            parts.push(format!("{number} {}", if number == 1 { one } else { many }));
        }
    };
    add(with(Ruling::Faulty), "has errors", "have errors");
    add(with(Ruling::Gaps), "has gaps", "have gaps");
    add(
        with(Ruling::NeedsHuman),
        "needs a human’s look",
        "need a human’s look",
    );
    add(
        with(Ruling::Clear),
        "leaves nothing to object to",
        "leave nothing to object to",
    );
    let entries = match review.entries.len() {
        0 => "No entry changes".to_owned(),
        1 => format!("1 entry: {}", review.entries[0].verdict.sentence),
        number => format!("{number} entries: {}", parts.join(", ")),
    };
    let others = review.findings.iter();
    let errors = others.filter(|one| one.severity == Severity::Error).count();
    match errors {
        0 => entries,
        1 => format!("{entries}; 1 error in another file"),
        number => format!("{entries}; {number} errors in other files"),
    }
}

/// What to know before reading on.
fn notes(review: &Review) -> String {
    let mut out = String::new();
    let base: String = review.base.chars().take(12).collect();
    if review.is_merge_base {
        let _ = writeln!(
            out,
            "Held against commit `{base}`, where this change left off.\n"
        );
    } else {
        let _ = writeln!(
            out,
            "> [!NOTE]\n> This clone is too shallow to tell where the change left off, so that it is held against the newest state known, commit `{base}`. What others changed meanwhile shows here too.\n"
        );
    }
    let judges = review.others.iter().filter(|other| other.judges);
    let judges: Vec<String> = judges.map(|other| code(&other.path, 120)).collect();
    if !judges.is_empty() {
        let _ = writeln!(
            out,
            "> [!WARNING]\n> This change also touches what entries are judged by: {}. The results below follow the changed rules.\n",
            some(&judges)
        );
    }
    let others = review.others.iter().filter(|other| !other.judges);
    let others: Vec<String> = others.map(|other| code(&other.path, 120)).collect();
    if !others.is_empty() {
        let _ = writeln!(out, "Other files it changes: {}.\n", some(&others));
    }
    out
}

/// The first few of a list.
fn some(items: &[String]) -> String {
    const SHOWN: usize = 10;
    let shown = items[..items.len().min(SHOWN)].join(", ");
    match items.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// All entries with their verdicts; of too many those with the gravest.
fn table(review: &Review) -> String {
    let mut room = Room::new(MOST_IN_TABLE);
    let mut rows = vec![String::new(); review.entries.len()];
    for at in sections::gravest_first(&review.entries) {
        let one = &review.entries[at];
        let row = format!(
            "| {} | {} | {} |\n",
            cell::code(&one.id, 100),
            one.word(),
            cell::prose(&one.verdict.sentence)
        );
        if room.take(&row) {
            rows[at] = row;
        }
    }
    let left = rows.iter().filter(|row| row.is_empty()).count();
    let mut out = "| entry | change | verdict |\n| --- | --- | --- |\n".to_owned() + &rows.concat();
    if left > 0 {
        let _ = writeln!(out, "| {left} more | | |");
    }
    out.push('\n');
    out
}

/// The most important findings of all entries.
fn first_of_all(review: &Review) -> String {
    let of_entries = review.entries.iter().flat_map(|one| &one.findings);
    let mut all: Vec<&Found> = of_entries
        .filter(|found| found.diagnostic.severity != Severity::Info)
        .collect();
    all.sort_by_key(|found| found.rank());
    all.truncate(FIRST);
    list(
        "First of all",
        all.len(),
        all.into_iter().map(entry::finding),
    )
}

/// Findings in files that did not change, or are no entries.
fn elsewhere(review: &Review) -> String {
    let all = &review.findings;
    let shown = all.iter().take(MOST_ITEMS).map(entry::diagnostic);
    list("In other files", all.len(), shown)
}

/// Items below a title, as long as they may be, and how many of all are left out; nothing where
/// there are none.
fn list(title: &str, number: usize, items: impl Iterator<Item = String>) -> String {
    if number == 0 {
        return String::new();
    }
    let mut room = Room::new(MOST_IN_LIST);
    let shown: Vec<String> = items.filter(|item| room.take(item)).collect();
    let mut out = format!("### {title}\n\n{}", shown.concat());
    if let left @ 1.. = number - shown.len() {
        let _ = writeln!(out, "- and {left} more");
    }
    out.push('\n');
    out
}

/// What changes in the counts, in one line per kind.
fn effects(title: &str, effects: &[Effect]) -> String {
    if effects.is_empty() {
        return String::new();
    }
    let parts: Vec<String> = effects.iter().map(|one| prose(&one.to_string())).collect();
    format!("**{title}:** {}\n\n", some(&parts))
}

/// Where the pages of the changed entries lie in the preview.
fn previewed(review: &Review, place: &str) -> String {
    let there = review
        .entries
        .iter()
        .filter(|one| one.change != Change::Removed);
    let pages: Vec<String> = there
        .map(|one| code(&format!("goods/{}/index.html", one.id), 140))
        .collect();
    let place = inline::link(place).unwrap_or_else(|| code(place, 200));
    match pages.as_slice() {
        [] => format!("**Preview of the site:** {place}\n\n"),
        pages => format!(
            "**Preview of the site:** {place}, the changed pages in it: {}\n\n",
            some(pages)
        ),
    }
}
