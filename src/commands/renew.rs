//! `dpg renew`: prepares the renewal of recognised goods, as a patch, in the files, or as a branch.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::environment::Environment;
use super::queue::{left_out, left_out_status};
use super::registry::{Registry, Scope, found_in};
use super::repository::folder;
use super::status::FINE;
use crate::cli::{Renew as Options, RenewFormat};
use crate::derive::lifecycle::{State, lifecycle};
use crate::diagnostic::Diagnostic;
use crate::format::form::Form;
use crate::fs::beneath::Root;
use crate::good::Good;
use crate::load::git::{NewBranch, NewContent, Repository};
use crate::load::versions::{FileVersion, versions};
use crate::load::{self, Document, MAX_BYTES, Whole};
use crate::renewal::{
    Context, Early, Renewal, Since, Subject, Unknown, is_same, refusal, renew, since,
};
use crate::report;
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::suggest::closest;

/// What renewals are made from.
struct Source<'a> {
    root: &'a Path,
    registry: &'a Registry,
    repository: Repository,
    /// The commit that the files are compared with.
    head: String,
    /// Per path its versions; none if this clone does not have them all.
    past: Option<BTreeMap<String, Vec<FileVersion>>>,
}

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Options) -> Result<u8> {
    let root = environment.root()?;
    let registry = Registry::load(&root, environment)?;
    let form = Form::new(&registry.schema)?;
    let context = Context {
        rules: &registry.rules,
        form: &form,
        periods: registry.config.lifecycle,
        review: registry.config.review,
        as_of: environment.as_of,
    };
    let goods = chosen(&registry, options, context)?;
    let work = environment.progress.begin("reading the history", None);
    let source = Source::new(&root, &registry, &goods)?;
    work.phase("preparing renewals", None);
    let renewals = source.renewals(&goods, context)?;
    drop(work);
    print(environment, (options, &source), &renewals)?;
    if options.write {
        source.write(environment, &renewals)?;
    } else if let Some(name) = &options.branch {
        source.branch(environment, name, &renewals)?;
    }
    if options.due {
        return Ok(left_out_status(&left_out(&registry)));
    }
    Ok(FINE)
}

/// The goods to renew, by id.
///
/// # Errors
/// If one is unknown or cannot be renewed; the error names all of them.
fn chosen<'a>(
    registry: &'a Registry,
    options: &Options,
    context: Context<'_>,
) -> Result<Vec<&'a Good>> {
    let early = if options.force {
        Early::Accept
    } else {
        Early::Refuse
    };
    let all = &registry.goods;
    if options.due {
        let is_due = |good: &&Good| {
            let term = lifecycle(&good.entry, context.periods, context.as_of);
            let is_near = matches!(term.state, State::Expired | State::Renewable);
            is_near && refusal(good, context, early).is_none()
        };
        return Ok(all.iter().filter(is_due).collect());
    }
    let mut goods: BTreeMap<&str, &Good> = BTreeMap::new();
    let mut refused = Vec::new();
    for id in &options.ids {
        let found = all.binary_search_by(|good| good.id.as_str().cmp(id));
        match found.map(|at| &all[at]) {
            Ok(good) => match refusal(good, context, early) {
                Some(why) => refused.push(why),
                None => {
                    goods.insert(&good.id, good);
                }
            },
            Err(_) => refused.push(unknown(registry, id)),
        }
    }
    if !refused.is_empty() {
        bail!("{}", refused.join("\n"));
    }
    Ok(goods.into_values().collect())
}

/// Why there is no good with an id.
fn unknown(registry: &Registry, id: &str) -> String {
    let shown = spell(id);
    let all = &registry.goods;
    let mut errors = registry.errors.iter();
    let file = format!("{id}.yaml");
    let faulty = errors.find(|one| one.path.rsplit('/').next() == Some(file.as_str()));
    if let Some(one) = faulty {
        return format!(
            "`{shown}` has errors: run `dpg validate {}`",
            spell(&one.path)
        );
    }
    let mut goods = all.iter();
    if let Some(good) = goods.find(|good| good.entry.previous_ids.iter().any(|old| old == id)) {
        return format!("`{shown}` is now `{}`: use this id", good.id);
    }
    let near = closest(id, all.iter().map(|good| good.id.as_str()));
    let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    format!("there is no entry `{shown}`{hint}")
}

impl<'a> Source<'a> {
    fn new(root: &'a Path, registry: &'a Registry, goods: &[&Good]) -> Result<Self> {
        let repository = Repository::around(root)?;
        let head = repository.commit("HEAD")?;
        let folder = &registry.config.registry;
        let paths: BTreeSet<&str> = goods.iter().map(|good| good.path.as_str()).collect();
        let changes = repository.changes(&head, None, &[folder])?;
        let touched = changes.iter().map(|change| change.path.as_str());
        let uncommitted: Vec<String> = touched
            .filter(|path| paths.contains(path))
            .map(|path| format!("`{}`", spell(path)))
            .collect();
        if !uncommitted.is_empty() {
            bail!(
                "not committed: {}; commit or undo these changes first, so that a renewal is compared with the decision only",
                uncommitted.join(", ")
            );
        }
        let wanted = goods.iter().flat_map(|good| places(good)).collect();
        let past = if goods.is_empty() {
            Some(BTreeMap::new())
        } else {
            versions(&repository, folder, &wanted, is_same)?
        };
        Ok(Self {
            root,
            registry,
            repository,
            head,
            past,
        })
    }

    /// Prepares each renewal.
    fn renewals(&self, goods: &[&Good], context: Context<'_>) -> Result<Vec<Renewal>> {
        let paths: BTreeSet<String> = goods.iter().map(|good| good.path.clone()).collect();
        let folder = &self.registry.config.registry;
        let mut documents: BTreeMap<String, Document> = BTreeMap::new();
        for document in load::load(self.root, folder, Whole::Only(&paths))? {
            if paths.contains(&document.path) {
                documents.insert(document.path.clone(), document);
            }
        }
        let mut findings: BTreeMap<&str, Vec<Diagnostic>> = BTreeMap::new();
        let scope = Scope {
            paths,
            ..Scope::default()
        };
        let (found, _) = found_in((self.root, folder), &scope, context.rules)?;
        for one in found.diagnostics {
            if let Some(path) = scope.paths.get(&one.path) {
                findings.entry(path).or_default().push(one);
            }
        }
        let mut renewals = Vec::new();
        for good in goods {
            let path = &good.path;
            let document = documents
                .get(path)
                .with_context(|| format!("cannot read `{path}`"))?;
            let since = self.since(good);
            let subject = Subject {
                good,
                document,
                since: since.as_ref().map_err(|why| *why),
                findings: findings.get(path.as_str()).map_or(&[], Vec::as_slice),
            };
            let renewal = renew(subject, context);
            let renewal = renewal.map_err(|why| {
                anyhow::anyhow!("cannot change `{path}`: {why}; prepare this renewal by hand")
            })?;
            renewals.push(renewal);
        }
        Ok(renewals)
    }

    /// The entry at its last decision, also under a former id.
    fn since(&self, good: &Good) -> std::result::Result<Since, Unknown> {
        let past = self.past.as_ref().ok_or(Unknown::ShallowClone)?;
        let of = |path: &String| past.get(path).map_or(&[][..], Vec::as_slice);
        let places = places(good);
        let mut former: Vec<&[FileVersion]> = places[1..].iter().map(of).collect();
        former.sort_by_key(|versions| Reverse(versions.first().map(|one| one.day)));
        let all = of(&places[0]).iter().chain(former.into_iter().flatten());
        since(all).ok_or(Unknown::NoDay)
    }

    /// Changes the files.
    fn write(&self, environment: &Environment, renewals: &[Renewal]) -> Result<()> {
        let root = Root::open(self.root)?;
        replace(&root, &contents(renewals), |path| {
            environment.say(&format!("changed {}", spell(path)));
        })
    }

    /// Adds a branch.
    fn branch(&self, environment: &Environment, name: &str, renewals: &[Renewal]) -> Result<()> {
        if renewals.is_empty() {
            return Ok(());
        }
        let files = contents(renewals);
        let message = match renewals {
            [one] => format!("Begin the renewal of {}\n", one.id),
            many => {
                let ids = many.iter().map(|one| format!("- {}\n", one.id));
                let ids: String = ids.collect();
                format!("Begin {}\n\n{ids}", plural(many.len(), "renewal"))
            }
        };
        let branch = NewBranch {
            name,
            message: &message,
            day: environment.as_of,
        };
        let commit = self.repository.add_branch(&self.head, branch, &files)?;
        environment.say(&format!(
            "created the branch `{name}` with the commit {}; see it with `git show {name}`",
            &commit[..commit.len().min(12)]
        ));
        Ok(())
    }
}

/// The files of renewals.
fn contents(renewals: &[Renewal]) -> Vec<NewContent<'_>> {
    let files = renewals.iter().map(|one| NewContent {
        path: &one.path,
        before: one.before.as_bytes(),
        after: one.after.as_bytes(),
    });
    files.collect()
}

/// Replaces files and tells the path of each, after it has compared all of them.
///
/// # Errors
/// If one was changed in the meantime: then none is replaced. Or if one cannot be written: then those
/// before it are replaced.
fn replace(root: &Root, files: &[NewContent<'_>], mut tell: impl FnMut(&str)) -> Result<()> {
    let mut changed = Vec::new();
    for file in files {
        if root.read(file.path, MAX_BYTES)? != file.before {
            changed.push(format!("`{}`", spell(file.path)));
        }
    }
    if !changed.is_empty() {
        bail!(
            "changed in the meantime: {}; nothing was written, run the command again",
            changed.join(", ")
        );
    }
    for file in files {
        root.replace(file.path, file.after)?;
        tell(file.path);
    }
    Ok(())
}

/// The path of a good's file, and those of its former ids in the same folder.
fn places(good: &Good) -> Vec<String> {
    let folder = good.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let former = good.entry.previous_ids.iter();
    let former = former.map(|id| format!("{folder}/{id}.yaml"));
    std::iter::once(good.path.clone()).chain(former).collect()
}

/// Prints the renewals in a format; the patch only if it is the result.
fn print(
    environment: &Environment,
    (options, source): (&Options, &Source<'_>),
    renewals: &[Renewal],
) -> Result<()> {
    let folder = folder(source.root, environment.workspace.as_deref())?;
    let is_done = options.write || options.branch.is_some();
    let text = match options.format {
        RenewFormat::Text if renewals.is_empty() => "No renewal is due.\n".to_owned(),
        RenewFormat::Text => {
            let report = report::renewal::text::report(renewals);
            if is_done {
                report
            } else {
                report::renewal::text::with_patch(renewals, &report, &folder)
            }
        }
        RenewFormat::Markdown => report::markdown::renewals(renewals),
        RenewFormat::Json => report::renewal::json::document(renewals, environment.as_of, &folder)?,
        RenewFormat::Patch => report::renewal::patch::patch(renewals, &folder),
    };
    stdout().lock().write_all(text.as_bytes())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::replace;
    use crate::fs::beneath::Root;
    use crate::load::git::NewContent;

    #[test]
    fn a_file_that_was_saved_meanwhile_is_not_overwritten_and_no_other_is_changed() {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::open(folder.path()).unwrap();
        let files = ["one", "two"].map(|path| NewContent {
            path,
            before: b"before\n",
            after: b"after\n",
        });
        root.write("one", b"before\n").unwrap();
        root.write("two", b"saved\n").unwrap();
        let error = replace(&root, &files, |path| panic!("{path}")).unwrap_err();
        assert!(error.to_string().contains("meantime: `two`;"), "{error}");
        let read = |path: &str| root.read_text(path, 100).unwrap();
        assert_eq!(
            (read("one"), read("two")),
            ("before\n".into(), "saved\n".into())
        );

        root.write("two", b"before\n").unwrap();
        let mut told = Vec::new();
        replace(&root, &files, |path| told.push(path.to_owned())).unwrap();
        assert_eq!(told, ["one", "two"]);
        assert_eq!(
            (read("one"), read("two")),
            ("after\n".into(), "after\n".into())
        );
    }
}
