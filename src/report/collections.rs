//! What changed in a collection, as short sentences.
//!
//! Texts of files are between backticks and have none themselves: ids of a changed file are not checked yet.

use super::some::some;
use crate::markdown::shorten;
use crate::review::{CollectionChange, Difference, Moved, ResultChange};

/// The longest id, in characters.
const LONGEST_ID: usize = 100;

/// The longest name of a framework, with its version and status.
const LONGEST_NAME: usize = 240;

/// The change of a collection, a sentence each; none if only its texts changed.
pub(super) fn lines(change: &CollectionChange) -> Vec<String> {
    if !tells(change) {
        return Vec::new();
    }
    let lists = [
        ("goods added", &change.goods.added),
        ("goods removed", &change.goods.removed),
        ("requirements added", &change.requirements.added),
        ("requirements removed", &change.requirements.removed),
        ("requirements changed", &change.requirements_changed),
    ];
    let mut lines: Vec<String> = change.framework.iter().filter_map(framework).collect();
    for (what, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        let ids: Vec<String> = ids.iter().map(|id| quoted(id, LONGEST_ID)).collect();
        lines.push(format!("{what}: {}", some(&ids)));
    }
    lines.extend(change.results.iter().map(result));
    if change.results_left_out > 0 {
        lines.push(format!("and {} more results", change.results_left_out));
    }
    lines
}

/// Whether more than its texts changed.
fn tells(change: &CollectionChange) -> bool {
    let lists = [&change.goods, &change.requirements];
    let is_moved = |one: &&Difference| !one.added.is_empty() || !one.removed.is_empty();
    lists.iter().any(is_moved)
        || change.framework.is_some()
        || !change.requirements_changed.is_empty()
        || !change.results.is_empty()
}

fn framework(moved: &Moved) -> Option<String> {
    let quoted = |text: &String| quoted(text, LONGEST_NAME);
    let (before, after) = (moved.before.as_ref(), moved.after.as_ref());
    match (before.map(quoted), after.map(quoted)) {
        (None, None) => None,
        (None, Some(after)) => Some(format!("framework added: {after}")),
        (Some(before), None) => Some(format!("framework removed: {before}")),
        (Some(before), Some(after)) => Some(format!("framework changed from {before} to {after}")),
    }
}

fn result(change: &ResultChange) -> String {
    let good = quoted(&change.good, LONGEST_ID);
    let requirement = quoted(&change.requirement, LONGEST_ID);
    let (before, after) = (change.before.code(), change.after.code());
    if before == after {
        let parts = change.parts.join(", ");
        return format!("{good}, {requirement}: still `{after}`, changed: {parts}");
    }
    format!("{good}, {requirement}: changed from `{before}` to `{after}`")
}

/// A text of a file between backticks, which it cannot end.
fn quoted(text: &str, longest: usize) -> String {
    format!("`{}`", shorten(text, longest).replace('`', "'"))
}
