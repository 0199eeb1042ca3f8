//! The entry that a source is compared with, and that gets its proposed answers.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};

use super::super::environment::Environment;
use super::super::new;
use crate::cli::New;
use crate::config::Config;
use crate::embedded::Files;
use crate::entry::Entry;
use crate::format::form::Form;
use crate::format::{Edit, edit};
use crate::fs::beneath::Root;
use crate::import::project;
use crate::inspect::{Compared, Inspection, Proposal, Rules, Sure, propose};
use crate::load::{Content, Document, Place, Role, list};
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::suggest::closest;

/// An entry of the registry.
pub(super) struct Subject {
    root: Root,
    document: Document,
}

impl Subject {
    /// The entry with an id, or at a path.
    ///
    /// # Errors
    /// If there is none.
    pub(super) fn find(root: &Path, name: &str) -> Result<Self> {
        let config = Config::load(root)?;
        let root = Root::open(root)?;
        let places = list(&root, &config.registry)?;
        let entries: Vec<&Place> = places
            .iter()
            .filter(|one| one.role() == Role::Entry)
            .collect();
        let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let id = stem.strip_suffix(".yaml").unwrap_or(stem);
        let Some(place) = entries.iter().find(|place| place.name().stem == id) else {
            let ids: Vec<String> = entries.iter().map(|place| place.name().stem).collect();
            let near = closest(id, ids.iter().map(String::as_str));
            let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            bail!("there is no entry `{}`{hint}", spell(id));
        };
        let document = (*place).clone().read(&root);
        Ok(Self { root, document })
    }

    /// Its file.
    pub(super) fn document(&self) -> &Document {
        &self.document
    }

    /// A new entry, with what the files of a project say.
    ///
    /// # Errors
    /// Those of `dpg new`.
    pub(super) fn new(environment: &Environment, name: &str, folder: &Path) -> Result<Self> {
        let has_facts = project::NAMES
            .iter()
            .any(|file| folder.join(file).is_file());
        let options = New {
            name: Some(name.to_owned()),
            from: has_facts.then(|| folder.to_owned()),
            id: None,
            summary: None,
            category: Vec::new(),
            website: None,
            repository: Vec::new(),
            license: Vec::new(),
            goal: Vec::new(),
            owner: Vec::new(),
            set: Vec::new(),
            yes: true,
        };
        let path = new::written(environment, &options)?.0;
        Self::find(&environment.root()?, &path)
    }

    /// What to ask about the entry.
    ///
    /// # Errors
    /// If it is not valid.
    pub(super) fn compare(&self, inspection: &Inspection, rules: &Rules) -> Result<Compared> {
        Ok(Compared {
            path: self.document.path.clone(),
            questions: rules.compare(&entry(&self.document)?, inspection),
            proposed: Vec::new(),
        })
    }

    /// What to ask about the entry, after proposed answers were written into it.
    ///
    /// # Errors
    /// If it is not valid, or cannot be changed.
    pub(super) fn propose(
        &self,
        environment: &Environment,
        files: &Files,
        (inspection, rules): (&Inspection, &Rules),
    ) -> Result<Compared> {
        let Content::Yaml(source) = &self.document.content else {
            return self.compare(inspection, rules);
        };
        let mut compared = self.compare(inspection, rules)?;
        let proposals = propose(inspection, &source.value);
        let edits: Vec<Edit> = proposals.iter().map(proposed).collect();
        let form = Form::new(files)?;
        let path = spell(&self.document.path);
        let edited = edit(source, form.shape(Role::Entry), &edits)
            .map_err(|why| anyhow!("`{path}` cannot be changed by this command: {why}"))?;
        if !edits.is_empty() {
            let target = Path::new(&self.document.path);
            self.root.write(target, edited.text.as_bytes())?;
        }
        compared.proposed = proposals.iter().map(|one| one.keys.join(".")).collect();
        let count = plural(edits.len(), "proposed value");
        environment.say(&match edits.len() {
            0 => format!("`{path}` was not changed: nothing to propose for what it leaves open"),
            _ => format!("wrote {count} to `{path}`: check each, and delete the comment above it"),
        });
        Ok(compared)
    }
}

/// The entry in a document.
///
/// # Errors
/// If it is not valid.
pub(in crate::commands) fn entry(document: &Document) -> Result<Entry> {
    let path = spell(&document.path);
    let Content::Yaml(source) = &document.content else {
        bail!("`{path}` cannot be read: run `dpg validate {path}`");
    };
    serde_json::from_value(source.value.clone())
        .with_context(|| format!("`{path}` has errors: run `dpg validate {path}`"))
}

/// A proposal as a change of the file, with the comment that asks for a check.
fn proposed(proposal: &Proposal) -> Edit {
    let sure = match proposal.sure {
        Sure::Certain => "certain",
        Sure::Likely => "likely",
        Sure::Mentioned => "only mentioned",
    };
    let comment = format!(
        "# Proposed by `dpg inspect` ({sure} in the source): check it, then delete this line."
    );
    Edit::Propose(proposal.keys.clone(), proposal.value.clone(), comment)
}
