//! `dpg inspect --record`: what was seen of a source is written to the registry.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::super::environment::Environment;
use super::subject::{Subject, entry};
use crate::config::Home;
use crate::embedded::Files;
use crate::format::emit;
use crate::format::form::Form;
use crate::fs::beneath::Root;
use crate::inspect::{self, Inspection};
use crate::load::observed;
use crate::observations::{FOLDER, Observation};
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::validate::{self, Rules};

/// What is kept of the source of an entry.
pub(super) struct Kept {
    root: Root,
    id: String,
    /// What was recorded before.
    before: Option<Observation>,
    /// The repositories that the entry names; none if it cannot be read.
    repositories: Option<Vec<String>>,
}

impl Kept {
    /// What is kept of an entry of the registry.
    ///
    /// # Errors
    /// If there is no such entry, or its file in `observations/` cannot be used or is of a later day.
    pub(super) fn find(environment: &Environment, name: &str, files: &Files) -> Result<Self> {
        let root = environment.root()?;
        let subject = Subject::find(&root, name)?;
        let document = subject.document();
        let repositories = entry(document).ok().map(|entry| {
            let urls = entry.repositories.into_iter();
            urls.map(|one| one.url).collect()
        });
        let id = document.stem.clone();
        let root = Root::open(&root)?;
        let before = before(&root, &id, &Rules::new(files, environment.as_of)?)?;
        Ok(Self {
            root,
            id,
            before,
            repositories,
        })
    }

    /// Writes what was seen, and says what differs from before.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn record(
        &self,
        environment: &Environment,
        inspection: &Inspection,
        files: &Files,
    ) -> Result<()> {
        let seen = inspect::record(inspection, environment.as_of);
        let known = self.before.as_ref().map_or(0, |one| one.changes.len());
        let seen = match &self.before {
            Some(before) => seen.after(before),
            None => seen,
        };
        let path = path(&self.id);
        let text = emit::observation(&seen, &Form::new(files)?);
        self.root.write(&path, text.as_bytes())?;
        let count = plural(seen.facts.len(), "fact");
        environment.say(&format!("wrote {count} to `{path}`: commit this file"));
        for change in seen.changes.iter().skip(known) {
            let what = if change.is_of_license() {
                "licence"
            } else {
                "closed services"
            };
            environment.say(&format!(
                "changed since the last record: {what} from {} to {}",
                listed(&change.was),
                listed(&change.is)
            ));
        }
        if let Some(other) = self.stranger(&seen) {
            environment.say(&format!(
                "warning: the entry does not name the repository `{}`, so its page shows no links to it: add it to `repositories`, or read another source",
                spell(other)
            ));
        }
        Ok(())
    }

    /// The repository that was read, if the entry does not name it.
    fn stranger<'a>(&self, seen: &'a Observation) -> Option<&'a str> {
        let (read, named) = (seen.repository.as_deref()?, self.repositories.as_ref()?);
        let is_named = named.iter().any(|url| Home::is_same(url, read));
        (!is_named).then_some(read)
    }
}

/// Where what was seen of an entry is kept.
fn path(id: &str) -> String {
    format!("{FOLDER}/{id}.yaml")
}

/// What was recorded before.
fn before(root: &Root, id: &str, rules: &Rules) -> Result<Option<Observation>> {
    let path = path(id);
    let documents = observed::load(root, FOLDER, |one| one == path)?;
    if documents.is_empty() {
        return Ok(None);
    }
    let mut read = validate::observed(&documents, &BTreeSet::from([id]), rules);
    if let Some(known) = read.good.remove(id) {
        return Ok(Some(known));
    }
    let first = read.diagnostics.first();
    let why = first.map_or("", |finding| finding.message.as_str());
    let help = "restore the file from git, or delete it";
    match first.map(|finding| finding.span.line.unwrap_or(1)) {
        Some(line) => bail!("cannot use `{path}`, line {line}: {}: {help}", spell(why)),
        None => bail!("cannot use `{path}`: {help}"),
    }
}

/// Values in words.
fn listed(values: &[String]) -> String {
    match values {
        [] => "none".to_owned(),
        values => spell(&values.join(", ")),
    }
}
