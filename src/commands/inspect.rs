//! `dpg inspect`: what the source of a good shows, and what it suggests for an entry.

mod record;
mod subject;

use std::io::{Write, stdout};

use anyhow::Result;

use super::environment::Environment;
use super::status::FINE;
use crate::cli::{Inspect, Layout};
use crate::embedded;
use crate::inspect::{Rules, inspect};
use crate::report;
use record::Kept;
use subject::Subject;
pub(super) use subject::entry;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Inspect) -> Result<u8> {
    let named = [
        &options.against,
        &options.into,
        &options.new,
        &options.record,
    ];
    let is_about_entry = named.iter().any(|one| one.is_some());
    let files = match environment.root() {
        Ok(root) => embedded::schema(&root)?,
        // It needs no registry, unless one was asked for.
        Err(error) if environment.root.is_some() || is_about_entry => return Err(error),
        Err(_) => embedded::builtin_schema(),
    };
    let rules = Rules::new(&files)?;
    let named = options.against.as_ref().or(options.into.as_ref());
    // A name that is wrong is told before the source is read.
    let known = named.map(|name| Subject::find(&environment.root()?, name));
    let known = known.transpose()?;
    let kept = options.record.as_ref();
    let kept = kept.map(|name| Kept::find(environment, name, &files));
    let kept = kept.transpose()?;
    let work = environment.progress.begin("reading files", None);
    let inspection = inspect(&options.folder, (&rules, environment.as_of), || work.step())?;
    drop(work);
    if let Some(kept) = kept {
        kept.record(environment, &inspection, &files)?;
    }
    let subject = match (&options.new, known) {
        (Some(name), _) => Some(Subject::new(environment, name, &options.folder)?),
        (None, known) => known,
    };
    let compared = match subject {
        Some(subject) if options.against.is_none() => {
            Some(subject.propose(environment, &files, (&inspection, &rules))?)
        }
        Some(subject) => Some(subject.compare(&inspection, &rules)?),
        None => None,
    };
    let text = match options.format {
        Layout::Text => {
            let coloring = environment.colors(&stdout()).into();
            report::inspect::text::lines((&inspection, compared.as_ref()), &rules, coloring)
        }
        Layout::Json => report::inspect::json::document(&inspection, compared)?,
    };
    stdout().lock().write_all(text.as_bytes())?;
    Ok(FINE)
}
