//! The form of an issue in which people propose a good, for those who do not use git: written for a code host, and
//! read back from the text of an issue.
//!
//! Its questions are those of [`crate::questions`], less what an issue cannot ask: it has no nested questions, no
//! files, and no questions that only some categories are asked. The form of the site asks all of them.

mod element;
mod read;
mod template;
mod yaml;

use element::{Element, asked, element};
pub use read::{Proposal, Remark};

use std::fmt;

use anyhow::Result;

use crate::embedded::Files;
use crate::questions::{Questions, Step};
use crate::standard::{Scope, Standard};
use crate::vocabulary::Vocabularies;

/// Where issues are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// GitHub.
    Github,
    /// GitLab, whose templates are Markdown.
    Gitlab,
    /// Forgejo, as on Codeberg, and Gitea.
    Forgejo,
}

impl Host {
    /// Where the host looks for the form, from the root of the repository.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Github => ".github/ISSUE_TEMPLATE/good.yml",
            Self::Gitlab => ".gitlab/issue_templates/good.md",
            Self::Forgejo => ".forgejo/issue_template/good.yml",
        }
    }
}

impl fmt::Display for Host {
    /// As the command line has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Forgejo => "forgejo",
        })
    }
}

/// The form.
#[derive(Debug, Clone)]
pub struct IssueForm {
    elements: Vec<Element>,
    version: String,
    scope: Scope,
}

impl IssueForm {
    /// Makes the form from the files of `schema/`, for a registry of some languages.
    ///
    /// # Errors
    /// If the entry schema, the Standard or a vocabulary is not usable; the error names it.
    pub fn new(files: &Files, languages: &[String]) -> Result<Self> {
        let vocabularies = Vocabularies::new(files)?;
        let standard = Standard::new(files, &vocabularies)?;
        Self::of((files, languages), (&vocabularies, &standard))
    }

    /// The same where the vocabularies and the Standard have been read.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn of(
        (files, languages): (&Files, &[String]),
        (vocabularies, standard): (&Vocabularies, &Standard),
    ) -> Result<Self> {
        let questions = Questions::new(files, vocabularies, languages)?;
        let mut elements = Vec::new();
        // Nobody is asked what is about no category.
        let is_asked = |step: &&Step| step.asked_of.is_empty() || step.is_assessed;
        for step in questions.steps.iter().filter(is_asked) {
            let key = step.indicator.filter(|_| step.is_assessed);
            let indicator = key.and_then(|key| {
                let mut all = standard.indicators().iter();
                all.find(|one| one.key == key)
            });
            let prefix = indicator.map(|one| format!("{}. {}", one.number, one.title));
            for field in asked(&step.fields) {
                elements.extend(element(field, prefix.as_deref()).map(|one| Element {
                    // Nobody is made to answer what only some categories are asked.
                    is_required: one.is_required && step.asked_of.is_empty(),
                    ..one
                }));
            }
        }
        Ok(Self {
            elements,
            version: questions.version,
            scope: standard.scope().clone(),
        })
    }

    /// The file that a host shows as the form; [`Host::path`] says where it belongs. `contribute` is the address of the
    /// form of the site, if there is a site.
    #[must_use]
    pub fn file(&self, host: Host, contribute: Option<&str>) -> String {
        match host {
            Host::Github | Host::Forgejo => yaml::yaml(&self.elements, contribute),
            Host::Gitlab => template::markdown(&self.elements, contribute),
        }
    }

    /// What the text of an issue proposes.
    ///
    /// # Errors
    /// If it contains neither an answer to a question of the form nor the YAML of an entry; the error says what to do.
    pub fn read(&self, text: &str) -> Result<Proposal, String> {
        read::read((&self.elements, &self.version), &self.scope, text)
    }
}

#[cfg(test)]
mod tests;
