//! `dpg validate`: all findings of all files, and whether any of them fails.

use std::io::{BufWriter, Write, stdout};
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail, ensure};

use super::cache::CacheFolder;
use super::closing::NO_ENTRY;
use super::environment::Environment;
use super::inspection::Inspection;
use super::registry::{Scope, Settings, count};
use super::repository;
use super::status::{FAULTS, FINE};
use crate::cli::{Deny, Format, Validate};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::git::{Change, Repository};
use crate::load::observed::is_observation;
use crate::load::read_texts;
use crate::observations::FOLDER;
use crate::report::few::{Picker, SHOW_ALL};
use crate::report::plural::plural;
use crate::suggest::closest;
use crate::validate::Found;
use crate::{fs, report};

/// How many findings are written at a time.
const PART: usize = 10_000;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Validate) -> Result<u8> {
    let root = environment.root()?;
    let settings = Settings::new(Config::load(&root)?, &root, environment)?;
    let asked = (options.changed_since.as_deref(), options.paths.as_slice());
    let scope = scope((&root, &settings.config.registry), asked, Some(FOLDER))?;
    let inspection = if let Some(scope) = scope {
        Inspection::part(settings, &root, &scope)?
    } else {
        let cache = CacheFolder::new(environment, &root, &options.caching)?;
        Inspection::whole(settings, &root, &cache)?
    };
    write(&inspection, &root, (environment, options))?;
    let Found { valid, diagnostics } = &inspection.found;
    let errors = count(diagnostics, Severity::Error);
    let warnings = count(diagnostics, Severity::Warning);
    if valid.is_empty()
        && diagnostics.is_empty()
        && options.paths.is_empty()
        && options.changed_since.is_none()
    {
        environment.say(NO_ENTRY);
    }
    environment.say(&format!(
        "{} valid, {}, {}",
        plural(valid.len(), "entry"),
        plural(errors, "error"),
        plural(warnings, "warning"),
    ));
    Ok(if fails(diagnostics, options.deny) {
        FAULTS
    } else {
        FINE
    })
}

/// Writes the findings in a format.
fn write(
    inspection: &Inspection,
    root: &Path,
    (environment, options): (&Environment, &Validate),
) -> Result<()> {
    let diagnostics = &inspection.found.diagnostics;
    let folder = || repository::folder(root, environment.workspace.as_deref());
    let text = |path: &str| inspection.text(path);
    let mut out = BufWriter::new(stdout().lock());
    let mut picker = Picker::new(options.all.into());
    match options.format {
        Format::Text => {
            let terminal = environment.terminal();
            // In parts, so that not all of it is held at once.
            for part in diagnostics.chunks(PART) {
                let part = picker.pick(part);
                let texts = read_texts(part.iter().copied(), &text);
                for text in report::text::findings(&part, &texts, terminal) {
                    writeln!(out, "{text}")?;
                }
            }
        }
        Format::Json => {
            for diagnostic in diagnostics {
                out.write_all(report::json::line(diagnostic)?.as_bytes())?;
            }
        }
        Format::Github => {
            let folder = folder()?;
            for diagnostic in picker.pick(diagnostics) {
                out.write_all(report::github::command(diagnostic, &folder).as_bytes())?;
            }
        }
        Format::Sarif => {
            let source = report::sarif::Source {
                schema: &inspection.schema,
                text: &text,
                folder: &folder()?,
            };
            out.write_all(report::sarif::log(diagnostics, source, options.all.into())?.as_bytes())?;
        }
    }
    out.write_all(picker.rest(SHOW_ALL).as_bytes())?;
    Ok(out.flush()?)
}

fn fails(diagnostics: &[Diagnostic], deny: Option<Deny>) -> bool {
    let limit = match deny {
        Some(Deny::Warnings) => Severity::Warning,
        None => Severity::Error,
    };
    diagnostics.iter().any(|d| d.severity <= limit)
}

/// What was asked about, by a revision and paths; nothing: all of it. `also` is a folder of observations that counts too.
pub(super) fn scope(
    place: (&Path, &str),
    (changed_since, paths): (Option<&str>, &[PathBuf]),
    also: Option<&str>,
) -> Result<Option<Scope>> {
    if changed_since.is_none() && paths.is_empty() {
        return Ok(None);
    }
    let mut scope = match changed_since {
        Some(revision) => changed(place, revision, also)?,
        None => Scope::default(),
    };
    scope.paths.extend(wanted(place, paths, also)?);
    Ok(Some(scope))
}

/// What differs from the commit where the present line of history left that of a revision.
fn changed((root, registry): (&Path, &str), revision: &str, also: Option<&str>) -> Result<Scope> {
    let repository = Repository::around(root)?;
    let base = repository.base(revision, "HEAD")?;
    let folders: Vec<&str> = [registry].into_iter().chain(also).collect();
    let changes = repository.changes(&base.commit, None, &folders)?;
    let is_observed =
        |one: &Change| one.is_there && also.is_some_and(|also| is_observation(&one.path, also));
    let changes: Vec<Change> = changes
        .into_iter()
        .filter(|one| !Path::new(&one.path).starts_with(FOLDER) || is_observed(one))
        .collect();
    Ok(Scope::of(&changes))
}

/// That a path is not there, and which one in the folder of the entries is probably meant.
fn missing(path: &Path, root: &Path, folder: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let names = fs::names(&root.join(folder)).unwrap_or_default();
    let names: Vec<String> = names
        .iter()
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let same = names.iter().find(|one| **one == name);
    let near = same.map(String::as_str);
    let near = near.or_else(|| closest(&name, names.iter().map(String::as_str)));
    let advice = match near {
        Some(near) => format!("did you mean `{}`?", folder.join(near).display()),
        None => format!("entries are in `{}/`", folder.display()),
    };
    format!("`{}` does not exist: {advice}", path.display())
}

/// The named paths relative to the root, wherever the command was called and whichever links led
/// there; a link that is itself named stays.
///
/// # Errors
/// When one is not there, or holds nothing of the registry's folder and is not in it: whoever names
/// it must not take silence for praise.
pub(super) fn wanted(
    (root, registry): (&Path, &str),
    paths: &[PathBuf],
    also: Option<&str>,
) -> Result<Vec<String>> {
    let true_root = fs::canonical(root)?;
    let components = Path::new(registry).components();
    let folder: PathBuf = components.filter(|one| *one != Component::CurDir).collect();
    paths
        .iter()
        .map(|path| {
            let Ok(data) = path.symlink_metadata() else {
                bail!(missing(path, &true_root, &folder));
            };
            let parent = path
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            let full = match (path.file_name(), data.is_symlink()) {
                (Some(name), true) => fs::canonical(parent.unwrap_or(Path::new(".")))?.join(name),
                _ => fs::canonical(path)?,
            };
            let Ok(relative) = full.strip_prefix(&true_root) else {
                bail!(
                    "`{}` is not in the root folder `{}`: name a file in `{}/`, or the registry of the file with --root",
                    path.display(),
                    root.display(),
                    folder.display()
                );
            };
            let is_observed = also.is_some_and(|also| {
                relative == Path::new(also) || is_observation(&relative.to_string_lossy(), also)
            });
            ensure!(
                relative.starts_with(&folder) || folder.starts_with(relative) || is_observed,
                "`{}` is not part of the registry: entries are in `{}/`",
                path.display(),
                folder.display()
            );
            Ok(relative.to_string_lossy().replace('\\', "/"))
        })
        .collect()
}
