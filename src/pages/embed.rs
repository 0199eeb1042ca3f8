//! A good's card as a page of its own, for other sites to show in a frame without scripts.

use serde::Serialize;

use crate::markdown::{clean, escape};
use crate::pages::card::Card;
use crate::pages::frame::{About, Frame};
use crate::site::addresses::{embed_address, good_address};
use crate::site::context::Context;

/// `embed.html`.
#[derive(Serialize)]
pub(crate) struct EmbedPage<'a> {
    page: Frame<'a>,
    card: Card<'a>,
    /// The absolute address of the good's page.
    good: String,
}

/// The card of one good.
pub(crate) fn embed<'a>(context: &'a Context<'_>, position: usize) -> EmbedPage<'a> {
    let good = context.site.good(position);
    let name = clean(&good.entry.name).into_owned();
    EmbedPage {
        page: context.frame(About {
            title: name.clone(),
            description: name.clone(),
            name,
            ..About::default()
        }),
        card: context.card(position),
        good: context.absolute(context.language, &good_address(&good.id)),
    }
}

/// The HTML that other sites use to show the card: a frame that may open links in a window and nothing
/// else.
pub(crate) fn snippet(context: &Context<'_>, position: usize) -> String {
    let good = context.site.good(position);
    let mut title = String::new();
    escape(&mut title, &clean(&good.entry.name));
    format!(
        "<iframe src=\"{}\" title=\"{title}\" width=\"400\" height=\"360\" loading=\"lazy\" \
         sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        context.absolute(context.language, &embed_address(&good.id)),
    )
}
