//! The document that a reason, a requirement or a check follows, as a link.

use serde::Serialize;

use crate::markdown::external_link;
use crate::site::context::Context;
use crate::site::link::Day;
use crate::theme::html::Html;

/// A document of the Standard as a link.
#[derive(Serialize, PartialEq, Eq)]
pub(crate) struct SourceLink {
    link: Html,
    day: Day,
}

/// The document with an id.
pub(crate) fn source(context: &Context<'_>, id: &str) -> Option<SourceLink> {
    let source = context.site.sources.standard.sources().get(id)?;
    Some(SourceLink {
        link: Html::new(external_link(
            &source.url,
            context.language.said(&source.title),
        )),
        day: context.day(source.date),
    })
}
