//! The links and pictures of a good in the API.

use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::coded::Labels;
use crate::entry;
use crate::media::{LOGO_SIZES, Library, SCREENSHOT_WIDTHS};
use crate::site::addresses::{logo_address, screenshot_address};

/// An address of a good, and what it is for.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Link<'a> {
    /// The code of what is there, such as `documentation`.
    kind: &'a str,
    /// The same in English.
    kind_label: &'a str,
    /// What it is called.
    name: Option<&'a str>,
    /// Its address.
    url: &'a str,
}

/// A picture as the site shows it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Picture<'a> {
    /// The address of its largest form.
    url: String,
    /// The address of its smallest form: of a logo 48 dots wide and high, of a screenshot at most 640 wide. A drawing has one form for all sizes.
    small: String,
    /// The media type of both: `image/svg+xml`, `image/png` or `image/jpeg`.
    media_type: &'static str,
    /// What is on it, for people who do not see it.
    alt: &'a str,
    /// What it shows.
    caption: Option<&'a str>,
}

impl<'a> Link<'a> {
    pub(super) fn all(links: &'a [entry::Link], labels: Labels<'a>) -> Vec<Self> {
        let links = links.iter().map(|link| Self {
            kind: &link.kind,
            kind_label: labels.label("link-kind", &link.kind),
            name: link.name.as_deref(),
            url: &link.url,
        });
        links.collect()
    }
}

impl<'a> Picture<'a> {
    pub(super) fn logo(
        logo: &'a entry::Logo,
        id: &str,
        (base, pictures): (&str, &Library),
    ) -> Option<Self> {
        pictures.picture(&logo.file)?;
        let [small, .., large] = LOGO_SIZES;
        let url = |side| format!("{}{}", base, logo_address(id, &logo.file, side));
        Some(Self {
            url: url(large),
            small: url(small),
            media_type: if logo.is_drawing() {
                "image/svg+xml"
            } else {
                "image/png"
            },
            alt: &logo.alt,
            caption: None,
        })
    }

    pub(super) fn screenshots(
        screenshots: &'a [entry::Screenshot],
        id: &str,
        (base, pictures): (&str, &Library),
    ) -> Vec<Self> {
        let [small, large] = SCREENSHOT_WIDTHS;
        let screenshots = screenshots.iter().enumerate().filter_map(|(at, one)| {
            pictures.picture(&one.file)?;
            let url = |width| format!("{}{}", base, screenshot_address(id, at, width));
            Some(Self {
                url: url(large),
                small: url(small),
                media_type: "image/jpeg",
                alt: &one.alt,
                caption: one.caption.as_deref(),
            })
        });
        screenshots.collect()
    }
}
