//! One section of the comment for each entry, with as many details as fit.

use super::budget::Budget;
use super::entry::{Depth, section};
use super::sources::Sources;
use crate::review::Reviewed;

/// Characters kept free for the note on details that are left out.
const NOTE: usize = 300;

/// After this many sections in a row that did not fit, no more are tried.
const PATIENCE: usize = 50;

/// The sections in the order of the entries. First each entry gets its open items, then its details,
/// those with the worst verdicts first. The table above has the verdict of every entry, so if there are
/// several entries, no section contains only a verdict.
pub(super) fn sections(entries: &[Reviewed], mut budget: Budget, sources: &Sources<'_>) -> String {
    if !budget.take(&" ".repeat(NOTE)) {
        return String::new();
    }
    let order = worst_first(entries);
    let mut shown: Vec<(Option<Depth>, String)> = vec![(None, String::new()); entries.len()];
    for depth in [Depth::Verdict, Depth::Open, Depth::Whole] {
        let mut refused = 0;
        for &at in &order {
            let one = &entries[at];
            let adds = match depth {
                Depth::Verdict => entries.len() == 1,
                Depth::Open => !one.findings.is_empty(),
                Depth::Whole => true,
            };
            if !adds {
                continue;
            }
            let text = section(one, depth, sources);
            if budget.exchange(&shown[at].1, &text) {
                shown[at] = (Some(depth), text);
                refused = 0;
            } else {
                refused += 1;
            }
            if refused > PATIENCE {
                break;
            }
        }
    }
    let of = |depth| shown.iter().filter(|(had, _)| *had == depth).count();
    let shallow = of(Some(Depth::Verdict)) + of(Some(Depth::Open));
    let texts: String = shown.iter().map(|(_, text)| text.as_str()).collect();
    texts + &left_out(shallow, of(None))
}

/// The positions of entries by verdict, the worst first.
pub(super) fn worst_first(entries: &[Reviewed]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|&at| entries[at].verdict.ruling);
    order
}

/// For how many entries the comment leaves out details, or everything except the row in the table.
fn left_out(details: usize, all: usize) -> String {
    let entries = |number: usize| match number {
        1 => "1 entry".to_owned(),
        number => format!("{number} entries"),
    };
    let what = match (details, all) {
        (0, 0) => return String::new(),
        (some, 0) => format!("Details of {} are left out", entries(some)),
        (0, all) => format!("{} only in the table above", is_shown(&entries(all), all)),
        (some, all) => format!(
            "Details of {} are left out, and {} only in the table above",
            entries(some),
            is_shown(&format!("{all} more"), all)
        ),
    };
    format!("\n> {what}: the comment would be too long. `dpg review` shows everything.\n")
}

fn is_shown(what: &str, number: usize) -> String {
    let verb = if number == 1 { "is" } else { "are" };
    format!("{what} {verb} shown")
}
