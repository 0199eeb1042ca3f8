//! From a validated registry to a site ready to be planned: the chain that `build` and `serve` share.

use std::path::Path;

use anyhow::{Context, Result};
use jiff::civil::Date;

use super::registry::Registry;
use crate::cache::Keyed;
use crate::catalog::Catalog;
use crate::config;
use crate::derive::history::{Event, Timeline};
use crate::derive::{Options, derive};
use crate::embedded;
use crate::fs::beneath::Root;
use crate::links::LinkStyle;
use crate::render::check_navigation;
use crate::site::{Site, Sources, content};
use crate::standard;
use crate::theme::{Theme, brand, locales};

/// The most bytes of a logo that are read; the theme allows fewer.
const MOST_IN_LOGO: u64 = 1 << 20;

/// How a registry is to be shown.
pub(super) struct SiteOptions<'a> {
    pub(super) root: &'a Path,
    pub(super) as_of: Date,
    /// What happened, as far as it is known.
    pub(super) events: Option<Vec<Event>>,
    /// Instead of `base_url` in `site.toml`.
    pub(super) base_url: Option<&'a str>,
    pub(super) style: LinkStyle,
}

/// The site of the valid entries of a registry.
///
/// # Errors
/// When the theme, the messages or the pages of `content/` are not usable.
pub(super) fn assemble(registry: Registry, options: SiteOptions<'_>) -> Result<Site> {
    let mut config = registry.config;
    if let Some(url) = options.base_url {
        config.base_url = config::address("--base-url", url)?;
    }
    let (vocabularies, standard) = registry.rules.into_parts();
    let catalog = Catalog::new(registry.validated.goods, registry.validated.collections);
    let derived = derive(
        &catalog,
        Options {
            standard: &standard,
            vocabularies: &vocabularies,
            periods: config.lifecycle,
            review: config.review,
            as_of: options.as_of,
        },
    );
    let root = Root::open(options.root)?;
    let logo = config.appearance.logo.as_ref().map(|logo| {
        root.read(&logo.file, MOST_IN_LOGO).with_context(|| {
            format!("`site.toml`, line {}: `logo`: write the path of an SVG or PNG file from the root, such as `content/logo.svg`", logo.line)
        })
    });
    let theme = embedded::theme(options.root, &config.theme)?;
    let theme = brand(theme, &config.appearance, logo.transpose()?)?;
    let files = embedded::content(options.root)?;
    let mut edition = Keyed::new().with(format!("{config:?} {:?}", options.style));
    for (path, bytes) in registry.schema.iter().chain(&theme).chain(&files) {
        edition.add(path);
        edition.add(bytes);
    }
    let site = Site::new(Sources {
        edition: Some(edition),
        as_of: options.as_of,
        style: options.style,
        locales: locales(&config.languages, &theme, &registry.schema)?,
        messages: standard::messages(&registry.schema)?,
        theme: Theme::new(&theme)?,
        content: content(&files)?,
        timeline: Timeline::new(options.events, &catalog),
        config,
        catalog,
        derived,
        standard,
        vocabularies,
    });
    check_navigation(&site)?;
    Ok(site)
}
