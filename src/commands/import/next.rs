//! What to do after an import: the keys that are missing, and the next command.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::environment::{Environment, warn};
use super::super::registry::Registry;
use super::super::shell_word::shell_word;
use super::save::Quiet;
use crate::entry::Entry;
use crate::import::Imported;
use crate::report::plural::plural;
use crate::report::spell::spell;

/// The next command after an import of whole entries, of which some may have errors.
pub(super) fn after_entries(environment: &Environment, root: &Path) -> String {
    // What keeps the registry from being read is not a fault of the import.
    let registry = Registry::load(root, environment);
    let faulty = registry.map(|registry| {
        let paths = registry.errors.iter().map(|one| one.path.clone());
        paths.collect::<BTreeSet<_>>().len()
    });
    after(root, faulty.ok())
}

/// How many errors of entries that were written are named.
const NAMED: usize = 20;

/// Names what is wrong in entries that were changed or added, and the next command.
pub(super) fn after_edits(
    environment: &Environment,
    root: &Path,
    (written, quiet): (&[String], Quiet),
) {
    let registry = Registry::load(root, environment).ok();
    let errors = registry.iter().flat_map(|registry| &registry.errors);
    let mut own = errors.clone().filter(|one| written.contains(&one.path));
    for one in own.by_ref().take(NAMED) {
        warn(&format!("`{}` has an error: {}", one.path, one.message));
    }
    let more = own.count();
    if more > 0 {
        warn(&format!("{} more in these entries", plural(more, "error")));
    }
    if quiet == Quiet::No {
        let paths: BTreeSet<&str> = errors.map(|one| one.path.as_str()).collect();
        let faulty = registry.as_ref().map(|_| paths.len());
        warn(&after(root, faulty));
    }
}

fn after(root: &Path, faulty: Option<usize>) -> String {
    match faulty {
        None => format!("next: `{}`", command("validate", root)),
        Some(0) => format!("next: `{}`", command("serve", root)),
        Some(count) => format!(
            "next: `{}` says what is missing in {}; `{}` leaves them out",
            command("validate", root),
            plural(count, "entry"),
            command("build --skip-invalid", root)
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

/// A command for the registry, as one types it.
fn command(name: &str, root: &Path) -> String {
    if root == Path::new(".") {
        return format!("dpg {name}");
    }
    format!("dpg {name} --root {}", spell(&shell_word(root)))
}
