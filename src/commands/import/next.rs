//! What comes after an import: what the entries lack, and the next command.

use std::path::Path;

use super::{ImportOptions, Quiet};
use crate::entry::Entry;
use crate::import::Imported;
use crate::report::spell::spell;

/// Says it after all else.
#[allow(clippy::print_stderr, reason = "remarks go to stderr")]
pub(super) fn tell(options: &ImportOptions, line: &str) {
    if options.quiet == Quiet::No {
        eprintln!("{line}");
    }
}

/// Whole entries are looked at.
pub(super) fn after_dpga(root: &Path) -> String {
    format!("next: `{}`", command("serve", root))
}

/// Entries of programs need more than their files say.
pub(super) fn after_publiccode(root: &Path, imported: &Imported) -> String {
    let validate = command("validate", root);
    format!(
        "next: add {}, then `{validate}`",
        lacks(imported).join(", ")
    )
}

/// What some of the entries lack to be sound: a publiccode.yml never says which goals are served.
fn lacks(imported: &Imported) -> Vec<&'static str> {
    type Lack = (&'static str, fn(&Entry) -> bool);
    const LACKS: [Lack; 5] = [
        ("the goals that it supports (`indicators.sdgs`)", |one| {
            one.indicators.sdgs.is_empty()
        }),
        ("its licence (`indicators.licenses`)", |one| {
            one.indicators.licenses.is_empty()
        }),
        ("its owner (`organizations`)", |one| {
            one.organizations.is_empty()
        }),
        ("its name (`name`)", |one| one.name.is_empty()),
        ("its summary (`summary`)", |one| one.summary.is_empty()),
    ];
    let entries = &imported.entries;
    let lacking = LACKS
        .iter()
        .filter(|(_, lacks)| entries.iter().any(|(_, one)| lacks(one)));
    lacking.map(|(what, _)| *what).collect()
}

/// A command on the registry that was imported into, as it is typed.
fn command(name: &str, root: &Path) -> String {
    let root = root.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    match root.as_str() {
        "." => format!("dpg {name}"),
        plain if plain.chars().all(is_plain) => format!("dpg {name} --root {plain}"),
        other => format!(
            "dpg {name} --root '{}'",
            spell(&other.replace('\'', "'\\''"))
        ),
    }
}
