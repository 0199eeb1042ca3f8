//! The report on links for a terminal.

use std::fmt::Write;

use super::told::{Bad, Tally, Told, Used, failure, sentence};
use crate::observations::{Ledger, Trouble};
use crate::report::spell::spell;

/// How many failing addresses are named.
const NAMED: usize = 50;

/// The links to look at, each with its files.
#[must_use]
pub fn report(known: (&Ledger, &Used), tally: &Tally<'_>) -> String {
    let told = Told::new(known, tally.asked);
    let mut out = String::new();
    for one in &told.bad {
        bad(&mut out, one);
    }
    for record in told.failing.iter().take(NAMED) {
        let (why, since) = failure(record);
        let since = since.map_or_else(String::new, |day| format!(", since {day}"));
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "failing: {}\n  {}{since}",
            spell(&record.url),
            spell(&why)
        );
    }
    let more = told.failing.len().saturating_sub(NAMED);
    if more > 0 {
        let _ = writeln!(
            out,
            "and {more} more that fail; `--format json` has all of them"
        );
    }
    out
}

fn bad(out: &mut String, one: &Bad<'_>) {
    let kind = match one.trouble {
        Trouble::Dead { .. } => "dead",
        Trouble::Moved { .. } => "moved",
        Trouble::Archived { .. } => "archived",
    };
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "{kind}: {}\n  {}",
        spell(one.url),
        spell(&sentence(one.trouble))
    );
    if let Trouble::Moved { to, .. } = one.trouble {
        let _ = writeln!(out, "  write {}", spell(to));
    }
    for file in one.files {
        let _ = writeln!(out, "  in {}", spell(file));
    }
}

/// One address a line.
#[must_use]
pub fn addresses(urls: &[&str]) -> String {
    urls.iter().map(|url| spell(url) + "\n").collect()
}
