//! The report on links as one JSON document.

use std::collections::BTreeSet;

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::told::{Tally, Told, Used};
use crate::observations::{Ledger, Record, Trouble};
use crate::report::json;

/// The document.
#[derive(Debug, Serialize)]
struct Document<'a> {
    /// How many addresses were asked.
    asked: usize,
    /// How many are left for another run.
    left: usize,
    /// Whether the time limit or a person ended the run.
    is_cut: bool,
    dead: Vec<Link<'a>>,
    moved: Vec<Link<'a>>,
    archived: Vec<Link<'a>>,
    /// Failed in this run, and do not count as dead.
    failing: Vec<&'a Record>,
}

/// A link; null if a value does not apply.
#[derive(Debug, Serialize)]
struct Link<'a> {
    url: &'a str,
    checked: Date,
    since: Option<Date>,
    runs: Option<u32>,
    status: Option<&'a str>,
    to: Option<&'a str>,
    files: &'a BTreeSet<String>,
}

/// What a run would ask.
#[derive(Debug, Serialize)]
struct Plan<'a> {
    addresses: &'a [&'a str],
}

/// The document of a run.
///
/// # Errors
/// Never in practice: the report is plain data.
pub fn report(known: (&Ledger, &Used), tally: &Tally<'_>) -> Result<String> {
    let told = Told::new(known, tally.asked);
    let (mut dead, mut moved, mut archived) = (Vec::new(), Vec::new(), Vec::new());
    for one in &told.bad {
        let link = |checked| Link {
            url: one.url,
            checked,
            since: None,
            runs: None,
            status: None,
            to: None,
            files: one.files,
        };
        match one.trouble {
            Trouble::Dead {
                since,
                checked,
                runs,
                status,
            } => dead.push(Link {
                since: Some(since),
                runs: Some(runs),
                status: Some(status),
                ..link(checked)
            }),
            Trouble::Moved { to, checked } => moved.push(Link {
                to: Some(to),
                ..link(checked)
            }),
            Trouble::Archived { checked } => archived.push(link(checked)),
        }
    }
    json::document(&Document {
        asked: tally.asked.len(),
        left: tally.left,
        is_cut: tally.is_cut,
        dead,
        moved,
        archived,
        failing: told.failing,
    })
}

/// The document of what a run would ask.
///
/// # Errors
/// Never in practice: the list is plain data.
pub fn addresses(urls: &[&str]) -> Result<String> {
    json::document(&Plan { addresses: urls })
}
