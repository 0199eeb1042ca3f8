//! What to do after an import: the keys that are missing, and the next command.

use std::path::Path;

use crate::entry::Entry;
use crate::import::Imported;
use crate::report::plural::plural;
use crate::report::spell::spell;

/// What an entry can lack, and whether one does.
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

/// The next command after an import of whole entries. Some lack what a valid entry has.
pub(super) fn after_dpga(root: &Path, imported: &Imported) -> String {
    let entries = imported.entries.iter();
    let lacking = entries.filter(|(_, entry)| LACKS.iter().any(|(_, lacks)| lacks(entry)));
    match lacking.count() {
        0 => format!("next: `{}`", command("serve", root)),
        count => format!(
            "next: {} of {} cannot be published yet: add {}, then `{}`",
            count,
            plural(imported.entries.len(), "entry"),
            lacks(imported).join(", "),
            command("validate", root)
        ),
    }
}

/// The next step after an import of publiccode.yml files, which do not say all that an entry needs.
pub(super) fn after_publiccode(root: &Path, imported: &Imported) -> String {
    let validate = command("validate", root);
    format!(
        "next: add {}, then `{validate}`",
        lacks(imported).join(", ")
    )
}

/// What is missing in some of the entries: a publiccode.yml never says which goals it supports.
fn lacks(imported: &Imported) -> Vec<&'static str> {
    let entries = &imported.entries;
    let lacking = LACKS
        .iter()
        .filter(|(_, lacks)| entries.iter().any(|(_, one)| lacks(one)));
    lacking.map(|(what, _)| *what).collect()
}

/// A command for the registry, as one types it.
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
