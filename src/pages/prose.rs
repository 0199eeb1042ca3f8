//! Pages of plain text: the pages of `content/`, the one for missing addresses, those at addresses that
//! moved.

use serde::Serialize;

use super::frame::{About, Frame, Kind};
use crate::markdown::{clean, html_resolving, plain};
use crate::site::addresses::facet_address;
use crate::site::content::ContentText;
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::html::Html;

/// `prose.html`.
#[derive(Serialize)]
pub(crate) struct ProsePage<'a> {
    page: Frame<'a>,
    heading: String,
    text: Html,
}

/// `missing.html`.
#[derive(Serialize)]
pub(crate) struct MissingPage<'a> {
    page: Frame<'a>,
    ways: Vec<Link>,
}

/// `redirect.html`.
#[derive(Serialize)]
pub(crate) struct RedirectPage<'a> {
    page: Frame<'a>,
    link: Link,
    canonical: String,
}

/// A page of `content/`.
pub(crate) fn page<'a>(context: &'a Context<'_>, position: usize) -> ProsePage<'a> {
    let written = &context.site.sources.content[position];
    let ContentText {
        title,
        description,
        text,
    } = written.text(&context.language.tag);
    let title = clean(title).into_owned();
    ProsePage {
        page: context.frame(About {
            title: title.clone(),
            description: description.clone().unwrap_or_else(|| plain(text)),
            name: title.clone(),
            ..About::default()
        }),
        heading: title,
        text: Html::new(html_resolving(text, 1, |to| context.links.inside(to))),
    }
}

/// The page that hosts show for missing addresses.
pub(crate) fn missing<'a>(context: &'a Context<'_>) -> MissingPage<'a> {
    let title = context.language.t("missing-heading");
    let ways = [
        ("menu-goods", "goods/"),
        ("menu-goals", "goal/"),
        ("menu-sectors", "sector/"),
        ("menu-countries", "country/"),
        ("menu-names", "a-z/"),
        ("menu-home", ""),
    ];
    let facets = &context.site.sources.derived.facets;
    let empty = facets.iter().filter(|facet| facet.values.is_empty());
    let empty: Vec<String> = empty.map(facet_address).collect();
    let ways = ways
        .iter()
        .filter(|(_, to)| !empty.iter().any(|one| one == to));
    let page = context.frame(About {
        title: title.clone(),
        description: context.language.t("missing-text"),
        name: title,
        kind: Kind::Unlisted,
        ..About::default()
    });
    MissingPage {
        page: page.with_own_search(),
        ways: ways
            .map(|(id, address)| context.link(context.language.t(id), address))
            .collect(),
    }
}

/// The page at an address that moved.
pub(crate) fn redirect<'a>(context: &'a Context<'_>, to: &str) -> RedirectPage<'a> {
    let title = context.language.t("redirect-heading");
    let canonical = context.absolute(context.language, to);
    RedirectPage {
        link: context.link(canonical.clone(), to),
        page: context.frame(About {
            title: format!("{title}: {to}"),
            description: context.language.t("redirect-text"),
            name: title,
            kind: Kind::Unlisted,
            ..About::default()
        }),
        canonical,
    }
}
