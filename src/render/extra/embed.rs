//! A good's card as a page of its own, for other sites to show in a frame without scripts.

use serde::Serialize;

use super::Here;
use crate::markdown::{clean, escape};
use crate::render::card::Card;
use crate::render::frame::{About, Frame};
use crate::render::plan::good_address;

/// `embed.html`.
#[derive(Serialize)]
pub(super) struct EmbedPage<'a> {
    page: Frame<'a>,
    card: Card<'a>,
    /// The absolute address of the good's page.
    good: String,
}

/// Where the card of a good stands.
pub(super) fn address(id: &str) -> String {
    format!("embed/{id}/")
}

/// The card of one good.
pub(super) fn embed<'a>(here: &'a Here<'_>, position: usize) -> EmbedPage<'a> {
    let good = here.site.good(position);
    let name = clean(&good.entry.name).into_owned();
    EmbedPage {
        page: here.frame(About {
            title: name.clone(),
            description: name.clone(),
            name,
            ..About::default()
        }),
        card: here.card(position),
        good: here.absolute(here.language, &good_address(&good.id)),
    }
}

/// What other sites write to show the card: a frame that may open links in a window and nothing else.
pub(in crate::render) fn snippet(here: &Here<'_>, position: usize) -> String {
    let good = here.site.good(position);
    let mut title = String::new();
    escape(&mut title, &clean(&good.entry.name));
    format!(
        "<iframe src=\"{}\" title=\"{title}\" width=\"400\" height=\"360\" loading=\"lazy\" \
         sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        here.absolute(here.language, &address(&good.id)),
    )
}
