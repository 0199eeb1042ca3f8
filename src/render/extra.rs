//! Files per good that `site.toml` asks for: shapes that other programs read, a card for other sites.

mod codemeta;
mod embed;
mod publiccode;
mod shields;

use anyhow::Result;
use serde::Serialize;

use super::badge::has_badge;
use super::frame::{Here, Link};
use super::json_ld::is_program;
use super::plan::{Page, ids};
use super::site::Site;
use crate::catalog::Good;
use crate::config::Extra;
use crate::invisible::json;
use crate::markdown::address;

pub(super) use embed::snippet;

/// The files without a language, by path.
pub(super) fn plan(site: &Site) -> Vec<(String, Page)> {
    let mut plan = Vec::new();
    for &extra in &site.sources.config.extras {
        let paths = ids(site).filter_map(|(id, position)| {
            let path = path(extra, id, site.good(position))?;
            Some((path, Page::Extra { extra, position }))
        });
        plan.extend(paths);
    }
    plan
}

/// The pages in each language, by address.
pub(super) fn pages(site: &Site) -> Vec<(String, Page)> {
    if !site.sources.config.extras.contains(&Extra::Embed) {
        return Vec::new();
    }
    let extra = Extra::Embed;
    ids(site)
        .map(|(id, position)| (embed::address(id), Page::Extra { extra, position }))
        .collect()
}

/// What a page of a good leads to: the name of each file that describes it to programs, and where it is.
pub(super) fn descriptions(here: &Here<'_>, good: &Good) -> Vec<Link> {
    let extras = here.site.sources.config.extras.iter().copied();
    let describe = extras.filter(|extra| matches!(extra, Extra::Codemeta | Extra::Publiccode));
    let link = |path: String| Link {
        label: path.rsplit('/').next().unwrap_or(&path).to_owned(),
        href: here.links.to(&path),
        current: None,
    };
    describe
        .filter_map(|extra| path(extra, &good.id, good))
        .map(link)
        .collect()
}

/// Where a file without a language stands for an id of a good; nothing for goods that it does not fit.
fn path(extra: Extra, id: &str, good: &Good) -> Option<String> {
    match extra {
        Extra::Shields => has_badge(good).then(|| format!("badges/{id}.json")),
        Extra::Codemeta => is_software(good).then(|| format!("goods/{id}/codemeta.json")),
        Extra::Publiccode => is_software(good).then(|| format!("goods/{id}/publiccode.yml")),
        Extra::Embed => None,
    }
}

/// Whether a good is a program, among other things.
fn is_software(good: &Good) -> bool {
    let mut categories = good.entry.categories.iter();
    categories.any(|category| is_program(category))
}

/// The content of one such file.
///
/// # Errors
/// When a template of the theme uses what is not there.
pub(super) fn render(here: &Here<'_>, extra: Extra, position: usize) -> Result<String> {
    match extra {
        Extra::Shields => json(&shields::shields(here, position)),
        Extra::Codemeta => json(&codemeta::codemeta(here, position)),
        Extra::Publiccode => Ok(publiccode::publiccode(here, position)),
        Extra::Embed => here.render("embed.html", &embed::embed(here, position)),
    }
}

/// A value as JSON that people read too, with a final line end.
fn json(value: &impl Serialize) -> Result<String> {
    let mut text = serde_json::to_string_pretty(&json::clean(value)?)?;
    text.push('\n');
    Ok(text)
}

/// Those of some addresses that browsers may follow.
fn addresses<'a>(urls: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    urls.into_iter().filter_map(|url| address(url)).collect()
}
