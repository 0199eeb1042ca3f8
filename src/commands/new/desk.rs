//! The registry that a new entry is for: which ids are taken, where its file goes, and what is found in it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, bail, ensure};
use serde_json::Value;

use super::commented::commented;
use crate::cli::New;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::embedded::Files;
use crate::fs::beneath::Root;
use crate::id::{is_id, is_reserved};
use crate::import::ids;
use crate::load::{self, Document, Place, Role, Whole};
use crate::report::spell::spell;
use crate::validate::{Identities, Rules, neighbours, validate_part};

/// The registry.
pub(super) struct Desk<'a> {
    root: &'a Path,
    config: &'a Config,
    schema: &'a Files,
    rules: &'a Rules,
    /// The id that was asked for.
    id: Option<&'a str>,
    places: Vec<Place>,
}

/// A new entry.
pub(super) struct NewEntry {
    /// Its path from the root.
    pub(super) path: String,
    pub(super) id: String,
    pub(super) text: String,
}

impl<'a> Desk<'a> {
    /// Looks at what is in the registry.
    ///
    /// # Errors
    /// If the folder of the entries cannot be read, or the id that was asked for is none.
    pub(super) fn new(
        (root, opened): (&'a Path, &Root),
        config: &'a Config,
        (schema, rules): (&'a Files, &'a Rules),
        options: &'a New,
    ) -> Result<Self> {
        let id = options.id.as_deref();
        if let Some(id) = id {
            ensure!(
                is_id(id) && !is_reserved(id),
                "`--id {id}`: expected lower-case letters and digits with single `-` or `.` between them; some ids are reserved"
            );
        }
        Ok(Self {
            root,
            config,
            schema,
            rules,
            id,
            places: load::list(opened, &config.registry)?,
        })
    }

    /// The id of a good with this name, unless another entry has it.
    pub(super) fn id(&self, name: &str) -> Result<String> {
        let has_letters = ids::has_letters(name);
        ensure!(
            self.id.is_some() || has_letters,
            "no file name can be made of `{name}`, which has no letter a to z and no digit: choose one with --id"
        );
        let id = self.id.map_or_else(|| ids::from_name(name), str::to_owned);
        let end = format!("/{id}.yaml");
        match self.places.iter().find(|place| place.path.ends_with(&end)) {
            None => Ok(id),
            Some(place) => bail!(
                "the id `{id}` is taken by `{}`: nothing was written. If it is the same good, edit that file; otherwise choose another id with --id",
                spell(&place.path)
            ),
        }
    }

    /// The file of a new entry.
    pub(super) fn entry(&self, fields: &Value, id: String) -> Result<NewEntry> {
        let path = format!("{}/{id}.yaml", self.config.registry.trim_end_matches('/'));
        let up = "../".repeat(path.matches('/').count());
        let text = commented(
            fields,
            &format!("{up}schema/entry.schema.json"),
            (
                self.schema,
                &self.config.languages,
                self.rules.standard().scope(),
            ),
        )?;
        Ok(NewEntry { path, id, text })
    }

    /// What is found in a new entry, beside those that are in the registry.
    pub(super) fn findings(&self, entry: &NewEntry) -> Result<Vec<Diagnostic>> {
        let paths = BTreeSet::from([entry.path.clone()]);
        let mut documents = load::load(self.root, &self.config.registry, Whole::Only(&paths))?;
        documents.push(Document {
            path: entry.path.clone(),
            stem: entry.id.clone(),
            role: Role::Entry,
            content: load::parse(entry.text.as_bytes().to_vec()),
        });
        documents.sort_by(|a, b| a.path.cmp(&b.path));
        let identities = Identities::new(&documents, self.rules);
        let near = neighbours(
            &documents,
            (&BTreeSet::new(), &paths),
            (&identities, self.rules),
        );
        load::complete(self.root, &mut documents, &near)?;
        let mut found = validate_part(&documents, &identities, self.rules).diagnostics;
        found.retain(|one| one.path == entry.path);
        Ok(found)
    }
}
