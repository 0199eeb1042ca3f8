//! The changes in the counts of the catalogue.

use std::fmt::Write;

use crate::report::markdown::finding::more;
use crate::report::markdown::inline::{fold, prose};
use crate::review::{Effect, summary};

/// The most names of counts with the same change.
pub(super) const MOST_NAMES: usize = 300;

/// The changes in the counts: the largest in one line, all others folded.
pub(super) fn counts(effects: &[Effect]) -> String {
    let summary = summary(effects);
    if summary.most.is_empty() && summary.rest.is_empty() {
        return String::new();
    }
    let most: Vec<String> = summary.most.iter().map(|one| prose(one)).collect();
    let mut out = String::new();
    if !most.is_empty() {
        let _ = writeln!(out, "**Counts:** {}\n", most.join("; "));
    }
    let number: usize = summary.rest.iter().map(|(_, names)| names.len()).sum();
    let groups = summary.rest.iter().map(|(difference, names)| {
        let shown = names.iter().take(MOST_NAMES).map(|name| prose(name));
        let shown = shown.collect::<Vec<_>>().join(", ");
        let more = more(names.len().saturating_sub(MOST_NAMES));
        format!("- {difference}: {shown}\n{more}")
    });
    let title = match number {
        1 => "1 more count".to_owned(),
        number => format!("{number} more counts"),
    };
    out + &fold(&title, &groups.collect::<String>())
}
