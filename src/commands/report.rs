//! `dpg report`: the report of the site as a file, and what changed since an earlier state of the registry.

use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::civil::Date;

use super::cache::CacheFolder;
use super::environment::Environment;
use super::export::save;
use super::past;
use super::queue::{left_out, left_out_status};
use super::registry::Registry;
use super::site::{self, language};
use crate::catalog::Catalog;
use crate::cli::{Report, ReportFormat};
use crate::config::Config;
use crate::derive::{Options, derive};
use crate::editions::Editions;
use crate::embedded;
use crate::fs::beneath::Root;
use crate::links::{LinkStyle, Links};
use crate::load::git::Repository;
use crate::load::{Document, Role, Whole, history, revision};
use crate::pages::report::Former;
use crate::report;
use crate::site::context::Context;
use crate::validate::{Judged, Rules, ValidParts, judge};

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Report) -> Result<u8> {
    let root = environment.root()?;
    let registry = Registry::load(&root, environment)?;
    let left_out = left_out(&registry);
    let former = options.compare.as_deref();
    let former = former.map(|wanted| former_state((&root, &registry.config), environment, wanted));
    let former = former.transpose()?;
    // Goods that left have a page if the history is known.
    let events = match &former {
        Some(_) => {
            let source = (root.as_path(), registry.config.registry.as_str());
            past::known(source, &CacheFolder::default(), environment.progress)?.events
        }
        None => None,
    };
    let site = site::of_registry(environment, (&root, registry), events)?;
    let language = language(&site, options.language.as_deref())?;
    let mut context = Context::new(&site, language, "report/index.html");
    let base_url = &site.sources().config.base_url;
    let prefix = context.language.prefix.as_str();
    context.links = Links::new(LinkStyle::Pretty, base_url, ("report/index.html", prefix));
    let mut report = context.report();
    report.since = former.as_ref().map(|former| context.since(former));
    let text = match options.format {
        ReportFormat::Markdown => report::analysis::markdown(&report),
        ReportFormat::Html => context.report_alone(&report, None)?,
        ReportFormat::Csv => report::analysis::csv(&report)?,
    };
    match &options.out {
        Some(out) => {
            save(out, text.as_bytes())?;
            environment.say(&format!("wrote `{}`", out.display()));
        }
        None => stdout().lock().write_all(text.as_bytes())?,
    }
    Ok(left_out_status(&left_out))
}

/// The registry at a commit or on a day, by the rules and vocabularies of today, so that only entries differ.
fn former_state(
    (root, config): (&Path, &Config),
    environment: &Environment,
    wanted: &str,
) -> Result<Former> {
    let _work = environment.progress.begin("reading the former state", None);
    let repository = Repository::around(root)?;
    let edition = of_edition(root, wanted)?;
    let commit = edition.as_ref().map_or(wanted, |(commit, _)| commit);
    let (commit, day) =
        history::at(&repository, commit).with_context(|| format!("--compare {wanted}"))?;
    let day = edition.as_ref().map_or(day, |(_, day)| *day);
    let registry = config.registry.as_str();
    let rules = Rules::new(&embedded::schema(root)?, day)?.with_config(config)?;
    let pictures = revision::pictures(&repository, (&commit, registry), |_| true)?;
    let rules = rules.with_pictures(pictures);
    let documents = revision::load(&repository, &commit, registry, Whole::All)?;
    let (entries, sets): (Vec<Document>, Vec<Document>) = documents
        .into_iter()
        .partition(|document| document.role == Role::Entry);
    let entries: Vec<Judged> = entries
        .into_iter()
        .map(|document| Judged::of(document, &rules))
        .collect();
    let ValidParts {
        goods, collections, ..
    } = judge(&entries, &sets, &rules);
    let catalog = Catalog::new(goods, collections);
    let own = rules.own().clone();
    let (vocabularies, standard) = rules.into_parts();
    let derived = derive(
        &catalog,
        Options {
            standard: &standard,
            vocabularies: &vocabularies,
            facets: &own.facets,
            periods: config.lifecycle,
            review: config.review,
            as_of: day,
        },
    );
    Ok(Former {
        analysis: derived.analysis.elsewhere(&derived.facets),
        day,
        edition: edition.map(|_| wanted.to_owned()),
        commit,
        catalog,
    })
}

/// The commit and the day of the edition of this name; none if there is no such edition.
fn of_edition(root: &Path, name: &str) -> Result<Option<(String, Date)>> {
    let editions = Editions::load(Root::open(root)?)?;
    let mut kept = editions.list().iter();
    let Some(kept) = kept.find(|kept| kept.edition.name == name) else {
        return Ok(None);
    };
    let commit = kept.edition.commit.clone();
    let commit = commit.with_context(|| {
        format!(
            "--compare {name}: the edition names no commit, because it was made of changes that were not committed: write its day, `{}`, or a commit",
            kept.edition.date
        )
    })?;
    Ok(Some((commit, kept.edition.date)))
}
