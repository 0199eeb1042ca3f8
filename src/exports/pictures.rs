//! The pictures of goods as they are published: their logos and screenshots, written anew.

use anyhow::{Context as _, Result};

use crate::media::{LOGO_SIZES, SCREENSHOT_WIDTHS, logo, screenshot};
use crate::site::Site;
use crate::site::addresses::{logo_address, screenshot_address};

/// A picture of a good, and how large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Its logo.
    Logo {
        /// The side; of a drawing, one stands for all.
        side: u32,
    },
    /// One of its screenshots.
    Screenshot {
        /// Its place in the entry.
        at: usize,
        /// The width.
        width: u32,
    },
}

/// The pictures of a good, each with its address.
pub(crate) fn of_good(site: &Site, position: usize) -> Vec<(String, Form)> {
    let good = site.good(position);
    let mut found = Vec::new();
    if let Some(logo) = site.sources.logo(good) {
        let sizes = if logo.is_drawing() {
            &LOGO_SIZES[..1]
        } else {
            &LOGO_SIZES
        };
        for &side in sizes {
            let address = logo_address(&good.id, &logo.file, side);
            found.push((address, Form::Logo { side }));
        }
    }
    for (at, one) in good.entry.screenshots.iter().enumerate() {
        if site.sources.pictures.picture(&one.file).is_none() {
            continue;
        }
        for width in SCREENSHOT_WIDTHS {
            let address = screenshot_address(&good.id, at, width);
            found.push((address, Form::Screenshot { at, width }));
        }
    }
    found
}

/// The bytes of a picture.
///
/// # Errors
/// If its file is not the one that was judged.
pub(crate) fn content(site: &Site, position: usize, form: Form) -> Result<Vec<u8>> {
    let entry = &site.good(position).entry;
    let file = match form {
        Form::Logo { .. } => entry.logo.as_ref().map(|logo| &logo.file),
        Form::Screenshot { at, .. } => entry.screenshots.get(at).map(|one| &one.file),
    };
    let file = file.context("the entry has no such picture")?;
    let library = &site.sources.pictures;
    let picture = library
        .picture(file)
        .with_context(|| format!("`{file}` cannot be shown"))?;
    let bytes = library.bytes(file)?;
    match form {
        Form::Logo { side } => logo(&bytes, picture, side),
        Form::Screenshot { width, .. } => screenshot(&bytes, picture, width),
    }
}
