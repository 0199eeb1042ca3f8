//! A picture as it is published: drawings written anew, bitmaps in the sizes that pages need.

use anyhow::{Context, Result, bail};
use borsh::{BorshDeserialize, BorshSerialize};

use super::bitmap::{decode, photo, square};
use super::picture::{Format, Picture};
use super::svg::{self, Bitmaps};

/// The sides of a logo: in lists, beside the heading, and both on a screen with twice the dots.
pub const LOGO_SIZES: [u32; 3] = [48, 96, 192];

/// The widths of a screenshot; its height is at most nine sixteenths of it.
pub const SCREENSHOT_WIDTHS: [u32; 2] = [640, 1280];

/// Width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Size {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

impl Size {
    pub(super) const fn square(side: u32) -> Self {
        Self {
            width: side,
            height: side,
        }
    }
}

/// The size of a screenshot in a box of 16 by 9 of some width; it is never made larger.
#[must_use]
pub fn fit(size: Size, width: u32) -> Size {
    let (wide, high) = (u64::from(size.width), u64::from(size.height));
    let (most_wide, most_high) = (u64::from(width), u64::from(width) * 9 / 16);
    if wide <= most_wide && high <= most_high {
        return size;
    }
    let within = |length: u64| u32::try_from(length.max(1)).unwrap_or(u32::MAX);
    if wide * most_high > high * most_wide {
        Size {
            width,
            height: within(high * most_wide / wide),
        }
    } else {
        Size {
            width: within(wide * most_high / high),
            height: within(most_high),
        }
    }
}

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
