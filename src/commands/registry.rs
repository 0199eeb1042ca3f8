//! Reads and judges the registry at a root: what most commands begin with.

use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::embedded::{self, Files};
use crate::load::{Texts, Whole, load, texts};
use crate::validate::{Rules, Validated, validate};

/// A registry, read and judged.
pub(crate) struct Registry {
    pub(crate) config: Config,
    pub(crate) schema: Files,
    pub(crate) rules: Rules,
    pub(crate) validated: Validated,
    /// Of the files that the findings name.
    pub(crate) texts: Texts,
}

impl Registry {
    /// Reads `site.toml`, `schema/` and `registry/`, and judges all entries.
    pub(crate) fn load(root: &Path, as_of: Date) -> Result<Self> {
        let config = Config::load(root)?;
        let schema = embedded::schema(root)?;
        let rules = Rules::new(&schema, as_of)?;
        let documents = load(root, &config.registry, Whole::All)?;
        let validated = validate(&documents, &rules);
        Ok(Self {
            config,
            schema,
            rules,
            texts: texts(documents, &validated.diagnostics),
            validated,
        })
    }

    /// The findings that keep entries out of the site.
    pub(crate) fn errors(&self) -> Vec<Diagnostic> {
        let findings = self.validated.diagnostics.iter();
        let errors = findings.filter(|finding| finding.severity == Severity::Error);
        errors.cloned().collect()
    }
}

/// How many findings there are of a severity.
pub(crate) fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics
        .iter()
        .filter(|d| d.severity == severity)
        .count()
}

/// A number with its noun, such as `1 error` and `2 errors`.
pub(crate) fn plural(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {noun}s"),
    }
}
