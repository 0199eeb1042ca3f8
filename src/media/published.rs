//! A picture as it is published: drawings written anew, bitmaps in the sizes that pages need.

use anyhow::{Context, Result, bail};

use super::bitmap::{decode, photo, square};
use super::format::Format;
use super::picture::Picture;
use super::size::fit;
use super::svg::{self, Bitmaps};

/// The sides of a logo: in lists, beside the heading, and both on a screen with twice the dots.
pub const LOGO_SIZES: [u32; 3] = [48, 96, 192];

/// The widths of a screenshot; its height is at most nine sixteenths of it.
pub const SCREENSHOT_WIDTHS: [u32; 2] = [640, 1280];

/// A logo as it is published: a drawing written anew, or a bitmap as PNG in a square.
///
/// # Errors
/// If it cannot be read or written.
pub fn logo(bytes: &[u8], picture: Picture, side: u32) -> Result<Vec<u8>> {
    match picture.format {
        Format::Svg => Ok(svg::drawing(bytes, Bitmaps::Refused)?.text.into_bytes()),
        format => square(&decode(format, bytes)?, side),
    }
}

/// A screenshot as it is published: as JPEG in a box of 16 by 9 of some width.
///
/// # Errors
/// If it cannot be read or written, and for drawings.
pub fn screenshot(bytes: &[u8], picture: Picture, width: u32) -> Result<Vec<u8>> {
    if picture.format == Format::Svg {
        bail!("a screenshot is a bitmap");
    }
    let whole = decode(picture.format, bytes).context("cannot read the screenshot")?;
    photo(&whole, fit(picture.size, width))
}
