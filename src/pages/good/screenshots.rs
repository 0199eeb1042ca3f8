//! The screenshots of a good, in a strip on its page.

use serde::Serialize;

use crate::good::Good;
use crate::markdown::clean;
use crate::media::{SCREENSHOT_WIDTHS, fit};
use crate::site::addresses::screenshot_address;
use crate::site::context::Context;

/// A screenshot.
#[derive(Serialize)]
pub(crate) struct Screenshot {
    /// The small form, and the large one.
    src: String,
    large: String,
    srcset: String,
    alt: String,
    caption: Option<String>,
    /// The size of the small form.
    width: u32,
    height: u32,
}

/// The screenshots of a good, in the order of its entry.
pub(crate) fn screenshots(context: &Context<'_>, good: &Good) -> Vec<Screenshot> {
    let [small, large] = SCREENSHOT_WIDTHS;
    let each = good.entry.screenshots.iter().enumerate();
    let each = each.filter_map(|(at, one)| {
        let picture = context.site.sources.pictures.picture(&one.file)?;
        let to = |width| context.links.to(&screenshot_address(&good.id, at, width));
        let (size, larger) = (fit(picture.size, small), fit(picture.size, large));
        Some(Screenshot {
            src: to(small),
            large: to(large),
            srcset: format!(
                "{} {}w, {} {}w",
                to(small),
                size.width,
                to(large),
                larger.width
            ),
            alt: clean(&one.alt).into_owned(),
            caption: one.caption.as_deref().map(|text| clean(text).into_owned()),
            width: size.width,
            height: size.height,
        })
    });
    each.collect()
}
