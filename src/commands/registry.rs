//! Reads and judges the registry at a root, whole or as far as a change goes: what most commands
//! begin with.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostic::{About, Diagnostic, Severity};
use crate::embedded::{self, Files};
use crate::load::git::{Change, Repository};
use crate::load::{self, Document, Texts, Whole, is_below, revision};
use crate::validate::{Identities, Rules, Validated, neighbours, validate, validate_part};

/// A registry, read and judged.
pub(crate) struct Registry {
    pub(crate) config: Config,
    pub(crate) schema: Files,
    pub(crate) rules: Rules,
    pub(crate) validated: Validated,
    /// Of the files that the findings name.
    pub(crate) texts: Texts,
}

/// The part of a registry that is in question.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    /// Paths of files and folders relative to the root, with `/`; the empty one is the root.
    pub(crate) paths: BTreeSet<String>,
    /// Ids of entries that are no longer there.
    pub(crate) gone: BTreeSet<String>,
}

impl Registry {
    /// Reads `site.toml`, `schema/` and `registry/`, and judges all entries.
    pub(crate) fn load(root: &Path, as_of: Date) -> Result<Self> {
        Self::of(Config::load(root)?, root, as_of)
    }

    /// The same where `site.toml` has been read.
    pub(crate) fn of(config: Config, root: &Path, as_of: Date) -> Result<Self> {
        let schema = embedded::schema(root)?;
        let rules = Rules::new(&schema, as_of)?;
        let documents = load::load(root, &config.registry, Whole::All)?;
        let validated = validate(&documents, &rules);
        Ok(Self {
            // All else of the documents is let go.
            texts: load::texts(documents, &validated.diagnostics),
            config,
            schema,
            rules,
            validated,
        })
    }

    /// The same for a part of the entries; of the others is read what the rules between entries
    /// need. What is found is what concerns that part.
    pub(crate) fn load_part(root: &Path, as_of: Date, scope: &Scope) -> Result<Self> {
        let config = Config::load(root)?;
        let schema = embedded::schema(root)?;
        let rules = Rules::new(&schema, as_of)?;
        let (documents, identities) = part(root, &config.registry, scope, &rules)?;
        let mut validated = validate_part(&documents, &identities, &rules);
        let found = &mut validated.diagnostics;
        found.retain(|diagnostic| scope.concerns(diagnostic));
        // Others were read whole only to judge these.
        let goods = &mut validated.goods;
        goods.retain(|good| is_below(&good.path, &scope.paths));
        Ok(Self {
            texts: load::texts(documents, &validated.diagnostics),
            config,
            schema,
            rules,
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

impl Scope {
    /// What differs between two states of a registry.
    pub(crate) fn of(changes: &[Change]) -> Self {
        let id = |change: &Change| {
            let name = change.path.rsplit('/').next()?;
            name.strip_suffix(".yaml").map(str::to_owned)
        };
        let (there, gone): (Vec<&Change>, Vec<&Change>) =
            changes.iter().partition(|change| change.is_there);
        Self {
            paths: there.iter().map(|change| change.path.clone()).collect(),
            gone: gone.into_iter().filter_map(id).collect(),
        }
    }

    /// Whether a finding is about a file in question, one that belongs to it is, or it names an
    /// entry that is no longer there.
    pub(crate) fn concerns(&self, diagnostic: &Diagnostic) -> bool {
        let related = diagnostic.related.iter().map(|related| &related.path);
        let mut paths = related.chain([&diagnostic.path]);
        let names_gone =
            matches!(&diagnostic.about, Some(About::Missing(id)) if self.gone.contains(id));
        paths.any(|path| is_below(path, &self.paths)) || names_gone
    }
}

/// The documents of the work tree, read whole as far as a part of them needs it, and who they are.
pub(crate) fn part(
    root: &Path,
    registry: &str,
    scope: &Scope,
    rules: &Rules,
) -> Result<(Vec<Document>, Identities)> {
    let mut documents = load::load(root, registry, Whole::Only(&scope.paths))?;
    let identities = Identities::new(&documents, rules);
    let near = neighbours(&documents, &scope.gone, (&identities, rules));
    load::complete(root, &mut documents, &near)?;
    Ok((documents, identities))
}

/// The same of a commit.
pub(crate) fn part_at(
    (repository, commit): (&Repository, &str),
    registry: &str,
    scope: &Scope,
    rules: &Rules,
) -> Result<(Vec<Document>, Identities)> {
    let whole = Whole::Only(&scope.paths);
    let mut documents = revision::load(repository, commit, registry, whole)?;
    let identities = Identities::new(&documents, rules);
    let near = neighbours(&documents, &scope.gone, (&identities, rules));
    revision::complete(repository, commit, &mut documents, &near)?;
    Ok((documents, identities))
}

/// How many findings there are of a severity, those included that are not listed.
pub(crate) fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    let of_severity = diagnostics.iter().filter(|d| d.severity == severity);
    of_severity.map(Diagnostic::count).sum()
}

/// A number with its noun, such as `1 error` and `2 errors`.
pub(crate) fn plural(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {noun}s"),
    }
}
