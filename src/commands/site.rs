//! From a validated registry to a site ready to be planned: the chain that `build` and `serve` share.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use jiff::civil::Date;

use super::cache::CacheFolder;
use super::environment::{Environment, warn};
use super::progress::Progress;
use super::registry::Registry;
use crate::cache::{Cache, Keyed};
use crate::catalog::Catalog;
use crate::config::{self, Config};
use crate::derive::history::{Event, Timeline};
use crate::derive::{Options, derive};
use crate::editions::Editions;
use crate::embedded::{self, Files};
use crate::fs::beneath::Root;
use crate::good::Status;
use crate::links::LinkStyle;
use crate::observations::Ledger;
use crate::questions::Questions;
use crate::render::SearchIndex;
use crate::signer::Signer;
use crate::site::{Site, Sources, content};
use crate::standard;
use crate::synonyms::Synonyms;
use crate::theme::{LISTED, Theme, brand, locales};
use crate::wording::wordings;

/// The most bytes of a logo that are read; the theme allows fewer.
const MOST_IN_LOGO: u64 = 1 << 20;

/// How a registry is to be shown.
#[derive(Clone, Copy)]
pub(super) struct SiteOptions<'a> {
    pub(super) root: &'a Path,
    pub(super) as_of: Date,
    /// Instead of `base_url` in `site.toml`.
    pub(super) base_url: Option<&'a str>,
    pub(super) style: LinkStyle,
    /// The secret key that signs the manifest of the API.
    pub(super) signing_key: Option<&'a str>,
}

/// What a site is made from beside its entries, collections and history.
pub(super) struct Frame<'a> {
    options: SiteOptions<'a>,
    pub(super) config: Config,
    theme: Files,
    content: Files,
    signer: Option<Signer>,
    synonyms: Synonyms,
    pub(super) editions: Editions,
    links: Ledger,
    /// The hash of all of it, and of the schema; not of the day.
    pub(super) basis: Keyed,
}

impl<'a> Frame<'a> {
    /// Reads the theme, the logo and the pages of `content/`.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub(super) fn load(
        options: SiteOptions<'a>,
        (config, schema): (&Config, &Files),
    ) -> Result<Self> {
        let mut config = config.clone();
        if let Some(url) = options.base_url {
            config.base_url = config::address("--base-url", url)?;
        }
        let root = Root::open(options.root)?;
        let logo = config.appearance.logo.as_ref().map(|logo| {
            root.read(&logo.file, MOST_IN_LOGO).with_context(|| {
                format!("`site.toml`, line {}: `logo`: write the path of an SVG or PNG file from the root, such as `content/logo.svg`", logo.line)
            })
        });
        let theme = embedded::theme(options.root, &config.theme)?;
        let theme = brand(theme, &config.appearance, logo.transpose()?)?;
        let content = embedded::content(options.root)?;
        let mut basis = Keyed::new().with(format!("{config:?} {:?}", options.style));
        let key = options.signing_key.filter(|key| {
            let is_empty = key.trim().is_empty();
            if is_empty {
                // Servers that build hand over a secret that is missing as an empty value.
                warn("warning: `DPG_SIGNING_KEY` is empty, so `manifest.json` is not signed");
            }
            !is_empty
        });
        let signer = key.map(Signer::parse).transpose();
        let signer = signer.context("cannot use `DPG_SIGNING_KEY`")?;
        if let Some(signer) = &signer {
            basis.add(signer.public_key());
        }
        for files in [schema, &theme, &content] {
            basis.add_files(files);
        }
        let links = Ledger::load(&root)?;
        // Pages show only which links are dead; the ledger changes with every run.
        for (url, trouble) in links.troubles() {
            basis.add(format!("{url} {trouble:?}"));
        }
        let editions = Editions::load(root)?;
        Ok(Self {
            editions,
            links,
            options,
            config,
            theme,
            content,
            signer,
            synonyms: Synonyms::new(schema)?,
            basis,
        })
    }
}

/// The site of the valid entries of a registry as a command shows it: on the day of the environment, at the address of
/// `site.toml`, without a signature.
///
/// # Errors
/// As [`Frame::load`] and [`assemble`].
pub(super) fn of_registry(
    environment: &Environment,
    (root, registry): (&Path, Registry),
    events: Option<Vec<Event>>,
) -> Result<Site> {
    let options = SiteOptions {
        root,
        as_of: environment.as_of,
        base_url: None,
        style: LinkStyle::Pretty,
        signing_key: None,
    };
    let frame = Frame::load(options, (&registry.config, &registry.schema))?;
    assemble(registry, frame, events, environment.progress)
}

/// The site of the valid entries of a registry.
///
/// # Errors
/// When the theme, the messages or the pages of `content/` are not usable.
pub(super) fn assemble(
    registry: Registry,
    frame: Frame<'_>,
    events: Option<Vec<Event>>,
    progress: Progress,
) -> Result<Site> {
    let _work = progress.begin("preparing the site", None);
    let Frame {
        options,
        config,
        theme,
        content: files,
        signer,
        synonyms,
        editions,
        links,
        basis,
    } = frame;
    let pictures = registry.rules.pictures();
    let own = registry.rules.own().clone();
    let (vocabularies, standard) = registry.rules.into_parts();
    let catalog = Catalog::new(registry.goods, registry.collections);
    let mut goods = catalog.goods().iter();
    let lists = goods.any(|good| good.status == Status::Current && good.is_listed());
    let form = if lists { LISTED } else { "" };
    let derived = derive(
        &catalog,
        Options {
            standard: &standard,
            vocabularies: &vocabularies,
            facets: &own.facets,
            periods: config.lifecycle,
            review: config.review,
            as_of: options.as_of,
        },
    );
    let languages = languages(&config, &catalog);
    Ok(Site::new(Sources {
        basis: Some(basis),
        as_of: options.as_of,
        style: options.style,
        signer,
        locales: locales(&config.languages, (&theme, &registry.schema), form)?,
        wordings: wordings(&config.languages, &registry.schema)?,
        messages: standard::messages(&registry.schema)?,
        theme: Theme::new(&theme)?,
        content: content(&files, &own.facets)?,
        timeline: Timeline::new(events, &catalog),
        observations: registry.observations,
        config,
        pictures,
        links,
        catalog,
        editions,
        derived,
        own,
        standard,
        questions: Questions::new(&registry.schema, &vocabularies, &languages)?,
        synonyms,
        vocabularies,
    }))
}

/// The languages of the site, then those in which further entries are.
fn languages(config: &Config, catalog: &Catalog) -> Vec<String> {
    let of_entries = catalog
        .goods()
        .iter()
        .filter_map(|good| good.entry.language.as_ref());
    let others: BTreeSet<&String> = of_entries
        .filter(|tag| !config.languages.contains(*tag))
        .collect();
    config.languages.iter().chain(others).cloned().collect()
}

/// The position of a language of the site.
pub(super) fn language(site: &Site, tag: Option<&str>) -> Result<usize> {
    let Some(tag) = tag else {
        return Ok(0);
    };
    let languages = &site.sources().config.languages;
    let found = languages
        .iter()
        .position(|one| one.eq_ignore_ascii_case(tag));
    found.with_context(|| {
        format!(
            "--language {tag}: the languages of the site are {}",
            languages.join(", ")
        )
    })
}

/// The search index of a site, with what a cache knows of earlier ones.
pub(super) fn search_index(site: &Site, cache: &CacheFolder) -> SearchIndex {
    let cache = cache.open("search");
    let index = SearchIndex::new(site, cache.as_ref());
    // What cannot be kept is made again the next time.
    let _ = cache.map(Cache::finish);
    index
}
