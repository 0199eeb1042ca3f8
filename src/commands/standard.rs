//! `dpg standard diff`: how the results of entries differ between two versions of the Standard.

use std::io::{Write, stdout};

use anyhow::{Error, Result};

use super::environment::Environment;
use super::queue::{left_out, left_out_status};
use super::registry::Registry;
use super::validate::wanted;
use crate::catalog::Catalog;
use crate::cli::{DiffFormat, Standard, StandardDiff};
use crate::derive::versions::versions;
use crate::load::is_below;
use crate::report::standard::{json, markdown, text};

/// Runs the command.
pub(super) fn run(environment: &Environment, asked: &Standard) -> Result<u8> {
    match asked {
        Standard::Diff(options) => diff(environment, options),
    }
}

fn diff(environment: &Environment, options: &StandardDiff) -> Result<u8> {
    let root = environment.root()?;
    let mut registry = Registry::load(&root, environment)?;
    let rules = &registry.rules;
    let find = |version| rules.standard().find(version).map_err(Error::msg);
    let pair = (find(&options.from)?, find(&options.to)?);
    if !options.paths.is_empty() {
        let paths = wanted((&root, &registry.config.registry), &options.paths, None)?;
        let paths = paths.into_iter().collect();
        let below = |path: &str| is_below(path, &paths);
        registry.goods.retain(|good| below(&good.path));
        registry.errors.retain(|one| below(&one.path));
    }
    let work = environment.progress.begin("comparing versions", None);
    let goods = std::mem::take(&mut registry.goods);
    let catalog = Catalog::new(goods, Vec::new());
    let difference = versions(catalog.goods(), rules.standard(), pair);
    let words = (rules.standard(), rules.messages());
    let out = match options.format {
        DiffFormat::Text => text::lines(&difference, words),
        DiffFormat::Markdown => markdown::page(&difference, words),
        DiffFormat::Json => json::document(&difference, words)?,
    };
    drop(work);
    stdout().lock().write_all(out.as_bytes())?;
    Ok(left_out_status(&left_out(&registry)))
}
