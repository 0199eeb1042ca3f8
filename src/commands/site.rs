//! From a judged registry to a site ready to be planned: the chain that `build` and `serve` share.

use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use super::registry::Registry;
use crate::catalog::Catalog;
use crate::config;
use crate::derive::{Lens, derive};
use crate::embedded;
use crate::render::{LinkStyle, Site, Sources, Theme, locales, prose};
use crate::standard;

/// How a registry is to be shown.
pub(super) struct Look<'a> {
    pub(super) root: &'a Path,
    pub(super) as_of: Date,
    /// Instead of `base_url` in `site.toml`.
    pub(super) base_url: Option<&'a str>,
    pub(super) style: LinkStyle,
}

/// The site of the sound entries of a registry.
///
/// # Errors
/// When the theme, the messages or the pages of `content/` are not usable.
pub(super) fn assemble(registry: Registry, look: &Look<'_>) -> Result<Site> {
    let mut config = registry.config;
    if let Some(url) = look.base_url {
        config.base_url = config::address("--base-url", url)?;
    }
    let (vocabularies, standard) = registry.rules.into_parts();
    let catalog = Catalog::new(registry.validated.goods, registry.validated.collections);
    let derived = derive(
        &catalog,
        Lens {
            standard: &standard,
            vocabularies: &vocabularies,
            periods: config.lifecycle,
            as_of: look.as_of,
        },
    );
    let theme = embedded::theme(look.root, &config.theme)?;
    let content = embedded::below(&look.root.join("content"))?;
    Ok(Site::new(Sources {
        as_of: look.as_of,
        style: look.style,
        locales: locales(&config.languages, &theme, &registry.schema)?,
        messages: standard::messages(&registry.schema)?,
        theme: Theme::new(&theme)?,
        prose: prose(&content)?,
        config,
        catalog,
        derived,
        standard,
        vocabularies,
    }))
}
