//! A review as the comment on a pull request: Markdown as GitHub and GitLab read it.
//!
//! Texts from entries are in code spans, or every character that could be markup or mention somebody is
//! escaped. Parts that do not fit into a comment are left out, and the comment notes that.

mod answers;
pub(super) mod budget;
pub(super) mod cell;
mod checklist;
mod counts;
mod entry;
mod finding;
pub(super) mod inline;
mod renewal;
pub mod reply;
mod sections;
mod shown;
pub(super) mod sources;

use std::fmt::Write;

use super::some::some;
use crate::diagnostic::{Code, Severity};
use crate::review::{Change, Found, Review, Ruling, Shown};
use budget::Budget;
use counts::counts;
use inline::code;
pub(crate) use inline::prose;
pub use renewal::renewals;
use sources::Sources;

/// The first line of every comment; the next run uses it to find the comment and replace it.
pub const MARK: &str = "<!-- dpg review -->";

/// The most characters of a comment; GitHub refuses more than 65,536, and a check adds lines of its own.
const MOST: usize = 60_000;

/// The most characters of the table of all entries.
const MOST_IN_TABLE: usize = 30_000;

/// The most characters of each of the two lists of findings at the top.
const MOST_IN_LIST: usize = 8_000;

/// How many of the most important findings are at the top.
const FIRST: usize = 5;

/// The most findings in other files that are shown.
const MOST_ITEMS: usize = 20;

/// The comment; `preview` is the address of the built site.
#[must_use]
pub fn comment(review: &Review, preview: Option<&str>) -> String {
    let mut out = format!("{MARK}\n## {}\n\n", heading(review));
    out.push_str(&notes(review));
    if review.entries.len() > 1 {
        out.push_str(&table(review));
        out.push_str(&most_important(review));
    }
    out.push_str(&elsewhere(review));
    out.push_str(&collections(review));
    // For a single entry, its section has the counts.
    if review.entries.len() != 1 {
        out.push_str(&counts(&review.effect));
    }
    if let Some(place) = preview {
        out.push_str(&previewed(review, place));
    }
    out.push_str(&fitting(&review.shown, MOST / 3));
    let mut budget = Budget::new(MOST.saturating_sub(out.chars().count()));
    let mut sources = Sources::new(review);
    if !budget.take(&" ".repeat(sources.length())) {
        sources = Sources::default();
    }
    out.push_str(&sections::sections(&review.entries, budget, &sources));
    let addresses = sources.addresses(&out);
    out + &addresses
}

/// What sources show, as far as it fits.
fn fitting(all: &[Shown], most: usize) -> String {
    let mut budget = Budget::new(most);
    let sections = all.iter().map(shown::section);
    sections.filter(|section| budget.take(section)).collect()
}

fn heading(review: &Review) -> String {
    let with = |ruling: Ruling| {
        let all = review.entries.iter();
        all.filter(|one| one.verdict.ruling == ruling).count()
    };
    let counts = [
        (Ruling::Faulty, "has errors", "have errors"),
        (Ruling::Gaps, "is incomplete", "are incomplete"),
        (Ruling::NeedsHuman, "needs a reviewer", "need a reviewer"),
        (Ruling::Clear, "has no problems", "have no problems"),
    ];
    let counts = counts
        .into_iter()
        .map(|(ruling, one, many)| (with(ruling), one, many))
        .filter(|(number, ..)| *number > 0);
    let parts: Vec<String> = counts
        .map(|(number, one, many)| format!("{number} {}", if number == 1 { one } else { many }))
        .collect();
    let entries = match review.entries.as_slice() {
        [] => "No entry changes".to_owned(),
        [one] => format!("1 entry: {}", one.verdict.sentence),
        all => format!("{} entries: {}", all.len(), parts.join(", ")),
    };
    let others = review.findings.iter();
    let errors = others.filter(|one| one.severity == Severity::Error).count();
    match errors {
        0 => entries,
        1 => format!("{entries}; 1 error in another file"),
        number => format!("{entries}; {number} errors in other files"),
    }
}

/// Notes that a reader needs first.
fn notes(review: &Review) -> String {
    let mut out = String::new();
    let base: String = review.base.chars().take(12).collect();
    if review.is_merge_base {
        let _ = writeln!(out, "Compared with commit `{base}`.\n");
    } else {
        let _ = writeln!(
            out,
            "> [!NOTE]\n> This clone is too shallow to find the merge base, so the change is compared with the newest commit of the base, `{base}`. Changes that others made since the merge base show here too.\n"
        );
    }
    let judges = review.others.iter().filter(|other| other.judges);
    let judges: Vec<String> = judges.map(|other| code(&other.path, 120)).collect();
    if !judges.is_empty() {
        let _ = writeln!(
            out,
            "> [!WARNING]\n> This change also edits the rules that entries are checked by: {}. The results below follow the new rules.\n",
            some(&judges)
        );
    }
    let others = review.others.iter().filter(|other| !other.judges);
    let others: Vec<String> = others.map(|other| code(&other.path, 120)).collect();
    if !others.is_empty() {
        let _ = writeln!(out, "Other changed files: {}.\n", some(&others));
    }
    out
}

/// All entries with their verdicts; if there are too many, those with the worst verdicts.
fn table(review: &Review) -> String {
    let mut budget = Budget::new(MOST_IN_TABLE);
    let mut rows = vec![String::new(); review.entries.len()];
    for at in sections::worst_first(&review.entries) {
        let one = &review.entries[at];
        let row = format!(
            "| {} | {} | {} |\n",
            cell::code(&one.id, 100),
            one.word(),
            cell::prose(&one.verdict.sentence)
        );
        if budget.take(&row) {
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

/// The most important findings of all entries, one line each. The sections explain what to do, and
/// their checklists list the gaps.
fn most_important(review: &Review) -> String {
    let of_entries = review.entries.iter().flat_map(|one| &one.findings);
    let mut all: Vec<&Found> = of_entries
        .filter(|found| found.diagnostic.severity != Severity::Info)
        .filter(|found| found.diagnostic.code != Code::IndicatorGap)
        .collect();
    all.sort_by_key(|found| found.rank());
    all.truncate(FIRST);
    let number = all.len();
    let lines = all
        .into_iter()
        .map(|found| finding::brief(&found.diagnostic));
    list("Most important", number, lines)
}

/// Findings in files that did not change, or are not entries.
fn elsewhere(review: &Review) -> String {
    let all = &review.findings;
    let shown = all.iter().take(MOST_ITEMS).map(finding::diagnostic);
    list("In other files", all.len(), shown)
}

/// The changes of collections, one line each.
fn collections(review: &Review) -> String {
    let lines = review.collections.iter().flat_map(|one| {
        let id = code(&one.id, 100);
        let lines = super::collections::lines(one).into_iter();
        lines.map(move |line| format!("- {id}: {}\n", inline::prose(&line)))
    });
    let lines: Vec<String> = lines.collect();
    list("Collections", lines.len(), lines.into_iter())
}

/// As many items below a title as fit, and how many are left out; empty if there are no items.
fn list(title: &str, number: usize, items: impl Iterator<Item = String>) -> String {
    if number == 0 {
        return String::new();
    }
    let mut budget = Budget::new(MOST_IN_LIST);
    let shown: Vec<String> = items.filter(|item| budget.take(item)).collect();
    let more = finding::more(number - shown.len());
    format!("### {title}\n\n{}{more}\n", shown.concat())
}

/// The addresses of the changed entries in the preview.
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
            "**Preview of the site:** {place}; changed pages: {}\n\n",
            some(pages)
        ),
    }
}
