//! The report on links for the text of a pull request.

use std::fmt::Write;

use super::told::{Bad, Tally, Told, Used, failure, sentence};
use crate::observations::{Ledger, Trouble};
use crate::report::markdown::inline::{code, prose};
use crate::report::plural::plural;

/// How many links of a kind are listed.
const LISTED: usize = 100;

/// The longest address that is shown, in characters.
const LONGEST: usize = 200;

/// The links to look at, as lists.
#[must_use]
pub fn report(known: (&Ledger, &Used), tally: &Tally<'_>) -> String {
    type Kind = fn(&Trouble<'_>) -> bool;
    let told = Told::new(known, tally.asked);
    let mut out = format!("{} checked.\n", plural(tally.asked.len(), "link"));
    let kinds: [(&str, Kind); 3] = [
        ("Dead", |one| matches!(one, Trouble::Dead { .. })),
        ("Moved", |one| matches!(one, Trouble::Moved { .. })),
        ("Archived", |one| matches!(one, Trouble::Archived { .. })),
    ];
    for (title, is_of_kind) in kinds {
        let of_kind = told.bad.iter().filter(|one| is_of_kind(&one.trouble));
        section(&mut out, title, &of_kind.collect::<Vec<_>>());
    }
    if !told.failing.is_empty() {
        let count = plural(told.failing.len(), "link");
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "\n<details><summary>{count} failing, not counted as dead</summary>\n\n"
        );
        for record in told.failing.iter().take(LISTED) {
            let _ = writeln!(
                out,
                "- {}: {}",
                shown(&record.url),
                prose(&failure(record).0)
            );
        }
        more(&mut out, told.failing.len());
        out.push_str("\n</details>\n");
    }
    out
}

fn section(out: &mut String, title: &str, links: &[&Bad<'_>]) {
    if links.is_empty() {
        return;
    }
    // Writing to a String cannot fail.
    let _ = write!(out, "\n### {title}\n\n");
    for one in links.iter().take(LISTED) {
        let to = match one.trouble {
            Trouble::Moved { to, .. } => format!(" to {}", shown(to)),
            _ => String::new(),
        };
        let files: Vec<String> = one.files.iter().take(5).map(|file| shown(file)).collect();
        let why = prose(&sentence(one.trouble));
        let _ = writeln!(
            out,
            "- {}: {why}{to} ({})",
            shown(one.url),
            files.join(", ")
        );
    }
    more(out, links.len());
}

/// Says how many were left out of a list.
fn more(out: &mut String, count: usize) {
    if count > LISTED {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "- and {} more", count - LISTED);
    }
}

/// What strangers wrote, as code: no link, no mention.
fn shown(text: &str) -> String {
    code(text, LONGEST)
}

/// One address a line.
#[must_use]
pub fn addresses(urls: &[&str]) -> String {
    let lines = urls.iter().map(|url| ["- ", &shown(url), "\n"].concat());
    lines.collect()
}
