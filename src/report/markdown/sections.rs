//! The entries of a review as sections of the comment, each as deep as there is room for.

use super::entry::{Depth, section};
use super::room::Room;
use crate::review::Reviewed;

/// Room for what is said of the details that are left out.
const NOTE: usize = 300;

/// After so many entries in a row that did not fit, none is asked any more.
const PATIENCE: usize = 50;

/// The sections in the order of the entries. First all get their findings, then their details, the
/// gravest first; the table above has the verdicts of all, so that of several none is repeated alone.
pub(super) fn sections(entries: &[Reviewed], mut room: Room) -> String {
    if !room.take(&" ".repeat(NOTE)) {
        return String::new();
    }
    let order = gravest_first(entries);
    let mut shown: Vec<(Option<Depth>, String)> = vec![(None, String::new()); entries.len()];
    for depth in [Depth::Verdict, Depth::Findings, Depth::Whole] {
        let mut refused = 0;
        for &at in &order {
            let one = &entries[at];
            let adds = match depth {
                Depth::Verdict => entries.len() == 1,
                Depth::Findings => !one.findings.is_empty(),
                Depth::Whole => true,
            };
            if !adds {
                continue;
            }
            let text = section(one, depth);
            if room.exchange(&shown[at].1, &text) {
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
    let shallow = of(Some(Depth::Verdict)) + of(Some(Depth::Findings));
    let texts: String = shown.iter().map(|(_, text)| text.as_str()).collect();
    texts + &left_out(shallow, of(None))
}

/// The positions of entries by verdict, the worst first.
pub(super) fn gravest_first(entries: &[Reviewed]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|&at| entries[at].verdict.ruling);
    order
}

/// What the comment does not tell of how many entries: details, or all but the line in the table.
fn left_out(details: usize, all: usize) -> String {
    let entries = |number: usize| match number {
        1 => "1 entry".to_owned(),
        number => format!("{number} entries"),
    };
    let what = match (details, all) {
        (0, 0) => return String::new(),
        (some, 0) => format!("Of {} details are left out here", entries(some)),
        (0, all) => format!("Of {} only the verdict is told here", entries(all)),
        (some, all) => format!(
            "Of {} details are left out here, of {all} more all but the verdict",
            entries(some)
        ),
    };
    format!("\n> {what}: the comment would be too long. `dpg review` shows all.\n")
}
