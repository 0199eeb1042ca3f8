//! What a reviewer asks of a good that is derived from others: what it adds to each.

use super::checklist::{Item, Tick};
use super::found::Found;
use crate::diagnostic::{Code, Severity};
use crate::entry::{Derivation, Entry};
use crate::markdown::shorten;
use crate::standard::Source;
use crate::vocabulary::Vocabularies;

/// The longest name of a parent, in characters.
const LONGEST: usize = 80;

/// The items of the checklist on the parents of an entry, one for each.
pub(super) fn items(entry: &Entry, findings: &[Found], vocabularies: &Vocabularies) -> Vec<Item> {
    let parents = entry.derived_from.iter().enumerate();
    let items = parents.map(|(n, parent)| {
        let pointer = format!("/derived_from/{n}/{}", parent.key());
        let is_error = findings.iter().any(|found| {
            let one = &found.diagnostic;
            let is_open = one.code == Code::NoDistinction && one.pointer == pointer;
            is_open && one.severity == Severity::Error
        });
        Item {
            text: question(parent),
            tick: if is_error { Tick::Fails } else { Tick::Open },
            note: note(parent, vocabularies),
            indicator: None,
            pointer: Some(pointer),
            source: Some(Source::DERIVED_WORKS),
        }
    });
    items.collect()
}

/// The question of the policy on derived works, as what should be true.
fn question(parent: &Derivation) -> String {
    let name = parent.good.as_deref().or(parent.name.as_deref());
    // A backtick would end the quotation.
    let name = shorten(name.unwrap_or_default(), LONGEST).replace('`', "'");
    let relation = match parent.kind.as_deref() {
        Some("fork") => "a fork of",
        Some("distribution") => "a distribution of",
        Some("vertical-build") => "a vertical build of",
        _ => "derived from",
    };
    format!("Is {relation} `{name}` and offers public value that `{name}` does not already offer")
}

/// Where to look for the answer.
fn note(parent: &Derivation, vocabularies: &Vocabularies) -> String {
    let pillars = vocabularies.get("pillar");
    let told = parent
        .distinction
        .iter()
        .filter(|one| !one.evidence.is_empty());
    let told: Vec<String> = told
        .map(|one| pillars.label(&one.pillar).to_lowercase())
        .collect();
    match told.as_slice() {
        [] => "`distinction` is missing".to_owned(),
        _ => format!("see the evidence for {}", told.join(", ")),
    }
}
