//! `dpg inspect`: what the source of a good shows.

use std::io::{Write, stdout};

use anyhow::Result;

use super::environment::Environment;
use super::status::FINE;
use crate::cli::{Inspect, Layout};
use crate::embedded;
use crate::inspect::{Rules, inspect};
use crate::report;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Inspect) -> Result<u8> {
    let files = match environment.root() {
        Ok(root) => embedded::schema(&root)?,
        // It needs no registry, unless one was asked for.
        Err(error) if environment.root.is_some() => return Err(error),
        Err(_) => embedded::builtin_schema(),
    };
    let rules = Rules::new(&files)?;
    let work = environment.progress.begin("reading files", None);
    let inspection = inspect(&options.folder, (&rules, environment.as_of), || work.step())?;
    drop(work);
    let text = match options.format {
        Layout::Text => {
            let coloring = environment.colors(&stdout()).into();
            report::inspect::text::lines(&inspection, &rules, coloring)
        }
        Layout::Json => report::inspect::json::document(&inspection)?,
    };
    stdout().lock().write_all(text.as_bytes())?;
    Ok(FINE)
}
