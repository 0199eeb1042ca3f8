//! `dpg search`: finds goods in the files of the site's search index, held in memory.

mod value;

use std::io::{Write, stdout};

use anyhow::{Context, Result, bail};

use super::environment::Environment;
use super::queue::{left_out, left_out_status};
use super::registry::Registry;
use super::site;
use crate::catalog::Status;
use crate::cli::{Layout, Order, Population, Search};
use crate::derive::facets::Kind;
use crate::render::SearchIndex;
use crate::report;
use crate::search::{Engine, Filters, Sort};
use value::Values;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Search) -> Result<u8> {
    let root = environment.root()?;
    let registry = Registry::load(&root, environment)?;
    let left_out = left_out(&registry);
    let site = site::of_registry(environment, (&root, registry), None)?;
    let language = site::language(&site, options.language.as_deref())?;
    let work = environment.progress.begin("making the search index", None);
    let index = SearchIndex::of_languages(&site, [language], None);
    let engine = Engine::open(|file| Ok(index.file(language, file).to_vec()))?;
    drop(work);
    let sort = match options.sort {
        Order::Best => Sort::Best,
        Order::Name => Sort::Name,
        Order::New => Sort::New,
    };
    let query = options.query.join(" ");
    let values = Values {
        engine: &engine,
        vocabularies: &site.sources().vocabularies,
    };
    let facets = site.sources().derived.facets.iter();
    let kinds: Vec<Kind> = facets.map(|facet| facet.kind).collect();
    let found = engine.find(&query, &filters(options, &kinds, values)?, sort)?;
    let shown = &found.docs[..found.docs.len().min(options.limit)];
    let cards = (engine.cards(&found.named)?, engine.cards(shown)?);
    let cards = (cards.0.as_slice(), cards.1.as_slice());
    let destinations = engine.destinations(&query)?;
    let all = (&found, destinations.as_slice());
    let text = match options.format {
        Layout::Text => report::search::text(all, cards, environment.colors(&stdout()).into()),
        Layout::Json => report::search::json(&query, all, cards)?,
    };
    stdout().lock().write_all(text.as_bytes())?;
    Ok(left_out_status(&left_out))
}

fn filters(options: &Search, kinds: &[Kind], values: Values<'_>) -> Result<Filters> {
    let mut filters = Filters {
        statuses: options.status.iter().copied().map(status).collect(),
        ..Filters::default()
    };
    for only in &options.only {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.segment()).collect();
        let names = names.join(", ");
        let Some((name, written)) = only.split_once('=') else {
            bail!("--only {only}: expected FACET=VALUE, such as `goal=3`");
        };
        let kind = kinds.iter().copied().find(|kind| kind.segment() == name);
        let kind =
            kind.with_context(|| format!("--only {only}: unknown facet, expected one of {names}"))?;
        let code = values.meant(kind, written)?;
        match filters.facets.iter_mut().find(|(of, _)| *of == kind) {
            Some((_, codes)) => codes.push(code),
            None => filters.facets.push((kind, vec![code])),
        }
    }
    Ok(filters)
}

fn status(population: Population) -> Status {
    match population {
        Population::Current => Status::Current,
        Population::Candidate => Status::Candidate,
        Population::Former => Status::Former,
    }
}
