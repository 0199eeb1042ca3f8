//! What is found in the files of `observations/`: anybody who can propose a change can propose one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rayon::prelude::*;
use serde::Deserialize;

use super::bounds::Lengths;
use super::checked::Checked;
use super::few::few;
use super::finding::{Finding, On};
use super::rule_set::Rules;
use super::source_file::SourceFile;
use super::{conflict, files, grammar, place, schema};
use crate::diagnostic::{Code, Diagnostic};
use crate::license;
use crate::load::{Content, Document};
use crate::observations::{Change, LICENSE, Observation, path_fault};

/// What sources showed, as far as it can be used, and what is found in the files.
#[derive(Debug, Default)]
pub struct Observed {
    /// By id of the entry.
    pub good: BTreeMap<String, Observation>,
    /// By path and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks all files; `ids` are those of all entries, whether or not they are valid. A file with an error, without an
/// entry or with a day to come is not used.
#[must_use]
pub fn observed(documents: &[Document], ids: &BTreeSet<&str>, rules: &Rules) -> Observed {
    let checked = documents.par_iter().map(|document| {
        let (observation, mut findings) = check(document, rules);
        let is_known = ids.contains(document.stem.as_str());
        if !is_known {
            findings.push(stale(&document.stem));
        }
        let found = place::own((document, few(findings)), SourceFile::new);
        let good = observation.filter(|_| is_known);
        (good.map(|one| (document.stem.clone(), one)), found)
    });
    let checked: Vec<_> = checked.collect();
    let (good, found): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
    Observed {
        good: good.into_iter().flatten().collect(),
        diagnostics: found.into_iter().flatten().collect(),
    }
}

/// What is found in one file by itself.
pub(super) fn own(document: &Document, rules: &Rules) -> Vec<Diagnostic> {
    let (_, findings) = check(document, rules);
    place::own((document, few(findings)), SourceFile::new)
}

/// What one file says, unless it has an error or a day to come, and what is found in it.
fn check(document: &Document, rules: &Rules) -> (Option<Observation>, Vec<Finding>) {
    let mut checked = Checked::new(document);
    let found = &mut checked.findings;
    let mut read = None;
    match &document.content {
        Content::Unusable(why) => found.push(files::unusable(document, why)),
        Content::Malformed(text, fault) => found.push(
            conflict::find(document, text).unwrap_or_else(|| grammar::malformed(text, fault)),
        ),
        Content::Yaml(source) => {
            found.extend(files::bytes(source));
            let faults = rules.observation.check(&source.value, &Lengths::new());
            if faults.is_empty() {
                match Observation::deserialize(&source.value) {
                    Ok(observation) => read = Some(observation),
                    Err(error) => found.push(schema::beyond(&error)),
                }
            }
            found.extend(faults);
            let repeats = source.repeats_keys;
            read = read.filter(|_| !repeats);
        }
        Content::Head(_) | Content::Dropped => {}
    }
    let mut late = Vec::new();
    if let Some(observation) = &read {
        late = days(observation, rules.as_of);
        found.extend(facts(observation));
        found.extend(licenses(observation));
    }
    let is_usable = late.is_empty() && !checked.has_error();
    checked.findings.extend(late);
    (read.filter(|_| is_usable), checked.findings)
}

/// A file that is about no entry.
fn stale(id: &str) -> Finding {
    let message = format!("there is no entry `{id}`, so nothing shows what this file says");
    Finding::new(Code::StaleObservation, "", message)
        .on(On::File)
        .help("give it the name of the entry's file if the entry was renamed, or delete it")
}

/// Days to come, and days after the record.
fn days(observation: &Observation, as_of: Date) -> Vec<Finding> {
    let checked = observation.checked;
    if checked > as_of {
        let message = format!("`checked` is {checked}, which is after {as_of}");
        let finding = Finding::new(Code::DateInFuture, "/checked", message);
        return vec![
            finding.help("run `dpg inspect --record` again: until that day, the file is not used"),
        ];
    }
    let life = observation.life.iter();
    let last = life.clone().filter_map(|life| life.last_commit);
    let release = life.filter_map(|life| life.release.as_ref());
    let changes = observation.changes.iter().enumerate();
    let days = last
        .map(|day| ("/life/last_commit".to_owned(), day))
        .chain(release.map(|one| ("/life/release/on".to_owned(), one.on)))
        .chain(changes.map(|(at, change)| (format!("/changes/{at}/on"), change.on)));
    let late = days.filter(|(_, day)| *day > checked);
    late.map(|(pointer, day)| {
        let message = format!("{day} is after `checked` ({checked})");
        Finding::new(Code::DatesOutOfOrder, pointer, message)
            .help("nothing can be seen before it happens: run `dpg inspect --record` again")
            .also("/checked", "the day of the record")
    })
    .collect()
}

/// Places that are none of a source.
fn facts(observation: &Observation) -> Vec<Finding> {
    let facts = observation.facts.iter().enumerate();
    let places =
        facts.filter_map(|(at, fact)| {
            let (path, _) = fact.at()?;
            let fault = path_fault(path)?;
            let message = format!("the place of a fact {fault}");
            let finding = Finding::new(Code::WrongFormat, format!("/facts/{at}/place"), message);
            Some(finding.help(
                "write the path of a file in the source, such as `LICENSE:1`, or remove `place`",
            ))
        });
    places.collect()
}

/// Licences that are no SPDX expressions.
fn licenses(observation: &Observation) -> Vec<Finding> {
    let facts = observation.facts.iter().enumerate();
    let facts = facts.filter(|(_, fact)| fact.detector == LICENSE);
    let facts = facts.map(|(at, fact)| (format!("/facts/{at}/value"), &fact.value));
    let changes = observation.changes.iter().enumerate();
    let changes = changes.filter(|(_, change)| change.is_of_license());
    let changes = changes.flat_map(|(at, change)| values(at, change));
    let wrong = facts.chain(changes);
    let wrong = wrong.filter(|(_, value)| license::parse(value).is_none());
    wrong
        .map(|(pointer, value)| {
            let message = format!("the licence is `{value}`, expected an SPDX expression");
            Finding::new(Code::WrongFormat, pointer, message)
                .help("write an expression such as `MIT OR Apache-2.0`, or remove it")
        })
        .collect()
}

/// All values of a change, with their pointers.
fn values(at: usize, change: &Change) -> impl Iterator<Item = (String, &String)> {
    let of = move |key: &'static str, values: &[String]| -> Vec<String> {
        let numbers = 0..values.len();
        numbers
            .map(|number| format!("/changes/{at}/{key}/{number}"))
            .collect()
    };
    let pointers = of("was", &change.was)
        .into_iter()
        .chain(of("is", &change.is));
    pointers.zip(change.was.iter().chain(&change.is))
}
