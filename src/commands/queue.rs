//! `dpg queue`: what is due, and whether entries had to be left out of it.

use std::collections::BTreeSet;
use std::io::{Write, stdout};

use anyhow::Result;

use super::environment::{self, Environment};
use super::registry::Registry;
use super::status::{FAULTS, FINE};
use crate::catalog::Catalog;
use crate::cli::{Layout, Queue, QueueBy};
use crate::derive::bad_links::bad_links;
use crate::derive::duties::duties;
use crate::derive::source_changes::source_changes;
use crate::derive::{Options, queue};
use crate::fs::beneath::Root;
use crate::load::observed::is_observation;
use crate::observations::{FOLDER, Ledger};
use crate::report;
use crate::standard::messages;

/// How many faulty files are named.
const NAMED: usize = 5;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Queue) -> Result<u8> {
    let root = environment.root()?;
    let registry = Registry::load(&root, environment)?;
    let ledger = Ledger::load(&Root::open(&root)?)?;
    let left_out = left_out(&registry);
    let messages = messages(&registry.schema)?;
    let (vocabularies, standard) = registry.rules.into_parts();
    let catalog = Catalog::new(registry.goods, registry.collections);
    let derive_options = Options {
        standard: &standard,
        vocabularies: &vocabularies,
        facets: &[],
        periods: registry.config.lifecycle,
        review: registry.config.review,
        as_of: environment.as_of,
    };
    let queue = queue::queue(&catalog, derive_options);
    let bad = bad_links(&catalog, &ledger);
    let changes = source_changes(&catalog, &registry.observations);
    let text = match (options.by, options.format) {
        (Some(QueueBy::Organization), format) => {
            let duties = duties(&catalog, &queue);
            let place = (environment.as_of, duties.as_slice());
            match format {
                Layout::Text => report::queue::duties::lines(&catalog, place, &messages),
                Layout::Json => report::queue::duties::document(&catalog, place, &messages)?,
            }
        }
        (None, Layout::Text) => {
            let coloring = environment.colors(&stdout()).into();
            let lines = report::queue::text::lines(&catalog, &queue, (&vocabularies, coloring));
            lines
                + &report::queue::links::lines(&catalog, &bad)
                + &report::queue::sources::lines(&catalog, &changes)
        }
        (None, Layout::Json) => report::queue::json::document(&catalog, &queue, (&bad, &changes))?,
    };
    stdout().lock().write_all(text.as_bytes())?;
    Ok(left_out_status(&left_out))
}

/// Prints the files that were left out, and gives the exit status.
pub(super) fn left_out_status(left_out: &BTreeSet<String>) -> u8 {
    if left_out.is_empty() {
        return FINE;
    }
    let named: Vec<&str> = left_out.iter().take(NAMED).map(String::as_str).collect();
    let rest = match left_out.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    environment::warn(&format!(
        "left out because of errors (see `dpg validate`): {}{rest}",
        named.join(", "),
    ));
    FAULTS
}

/// The files of entries that have errors.
pub(super) fn left_out(registry: &Registry) -> BTreeSet<String> {
    let collections = format!("{}/collections/", registry.config.registry);
    let errors = registry.errors.iter();
    let entries = errors.filter(|finding| {
        let is_observed = is_observation(&finding.path, FOLDER);
        !is_observed && !finding.path.starts_with(&collections)
    });
    entries
        .map(|finding| format!("`{}`", report::spell::spell(&finding.path)))
        .collect()
}
