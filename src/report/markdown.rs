//! A review as the comment on a pull request: Markdown as GitHub and GitLab read it.
//!
//! Texts of strangers stand in code spans or with every sign escaped, so that they neither become
//! markup nor call anybody. What does not fit into a comment is left out from the end, and said so.

mod entry;
mod inline;

use std::fmt::Write;

use crate::diagnostic::Severity;
use crate::review::{Change, Effect, Found, Review, Reviewed, Ruling};
use entry::Depth;
use inline::{code, prose};

/// The first line of every comment, by which the next one finds it to replace it.
pub const MARK: &str = "<!-- dpg review -->";

/// The most characters a comment may have; GitHub refuses more than 65,536.
const MOST: usize = 65_000;

/// The most characters of the table of all entries.
const MOST_IN_TABLE: usize = 24_000;

/// How many findings stand at the top.
const FIRST: usize = 5;

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
    entries(&mut out, &review.entries);
    out
}

/// The sections of the entries, as deep as there is room for.
fn entries(out: &mut String, entries: &[Reviewed]) {
    let mut room = MOST.saturating_sub(out.chars().count() + 400);
    let mut shallow = 0;
    for (done, one) in entries.iter().enumerate() {
        // Every entry behind this one is owed a few lines.
        let fair = room.saturating_sub((entries.len() - done - 1).min(60) * 300);
        let fitting = [Depth::Whole, Depth::Findings, Depth::Verdict]
            .into_iter()
            .map(|depth| (depth, entry::section(one, depth)))
            .find(|(_, text)| text.chars().count() <= fair);
        let Some((depth, text)) = fitting else {
            let left = entries.len() - done;
            let _ = writeln!(
                out,
                "\n> {left} more {} in this comment: it would be too long. `dpg review` shows all.",
                if left == 1 {
                    "entry is not shown"
                } else {
                    "entries are not shown"
                }
            );
            break;
        };
        shallow += usize::from(depth != Depth::Whole);
        room = room.saturating_sub(text.chars().count());
        out.push_str(&text);
    }
    if shallow > 0 {
        let _ = writeln!(
            out,
            "\n> Of {shallow} {} details are left out here: the comment would be too long. `dpg review` shows all.",
            if shallow == 1 { "entry" } else { "entries" }
        );
    }
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
    add(
        with(Ruling::Faulty),
        "cannot be published",
        "cannot be published",
    );
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
    match review.entries.len() {
        0 => "No entry changes".to_owned(),
        1 => format!("1 entry: {}", review.entries[0].verdict.sentence),
        number => format!("{number} entries: {}", parts.join(", ")),
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

fn table(review: &Review) -> String {
    let mut out = "| entry | change | verdict |\n| --- | --- | --- |\n".to_owned();
    let mut length = out.len();
    for (done, one) in review.entries.iter().enumerate() {
        let row = format!(
            "| {} | {} | {} |\n",
            code(&one.id, 100),
            one.change.word(),
            prose(&one.verdict.sentence)
        );
        length += row.chars().count();
        if length > MOST_IN_TABLE {
            let left = review.entries.len() - done;
            let _ = writeln!(out, "| {left} more | | |");
            break;
        }
        out.push_str(&row);
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
    if all.is_empty() {
        return String::new();
    }
    let mut out = "### First of all\n\n".to_owned();
    for found in all.iter().take(FIRST) {
        out.push_str(&entry::finding(found));
    }
    out.push('\n');
    out
}

/// Findings in files that did not change, or are no entries.
fn elsewhere(review: &Review) -> String {
    if review.findings.is_empty() {
        return String::new();
    }
    let mut out = "### In other files\n\n".to_owned();
    for diagnostic in review.findings.iter().take(20) {
        out.push_str(&entry::diagnostic(diagnostic));
    }
    if let more @ 1.. = review.findings.len().saturating_sub(20) {
        let _ = writeln!(out, "- and {more} more");
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
