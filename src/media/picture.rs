//! A file of `registry/media/`, judged by its bytes: what it is, or why it cannot be shown.

use borsh::{BorshDeserialize, BorshSerialize};

use super::bitmap;
use super::format::Format;
use super::size::Size;
use super::svg::{self, Bitmaps};

/// The largest drawing, in bytes: it is published almost as it is.
const HEAVIEST_DRAWING: usize = 64 << 10;

/// The largest bitmap, in bytes.
pub const HEAVIEST: usize = 5 << 20;

/// A picture that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Picture {
    /// What it is.
    pub format: Format,
    /// Its size in dots, as it is shown; of a drawing, in its own units.
    pub size: Size,
}

/// Why a file cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Fault {
    /// Another format than its name says, or none.
    Format(String),
    /// Not only a picture, or damaged.
    Content(String),
    /// Too many bytes or dots.
    TooLarge(String),
    /// The system does not let it be read, or it is a link.
    Unreadable(String),
}

/// Judges the bytes of a file by its name.
///
/// # Errors
/// If it cannot be shown.
pub fn judge(file: &str, bytes: &[u8]) -> Result<Picture, Fault> {
    let Some(format) = Format::named(file) else {
        return Err(Fault::Format(
            "its name does not end in `.svg`, `.png`, `.jpg`, `.jpeg` or `.webp`".to_owned(),
        ));
    };
    let most = match format {
        Format::Svg => HEAVIEST_DRAWING,
        Format::Png | Format::Jpeg | Format::Webp => HEAVIEST,
    };
    if bytes.len() > most {
        return Err(too_heavy(bytes.len() as u64, most as u64));
    }
    let found = Format::of(bytes);
    if found.is_some_and(|found| found != format) || found.is_none() && format != Format::Svg {
        let is = found.map_or("not a picture of that format", Format::name);
        return Err(Fault::Format(format!(
            "its name says {}, and it is {is}",
            format.name()
        )));
    }
    if format == Format::Svg {
        return drawing(bytes);
    }
    let damaged = |error: &anyhow::Error| {
        if bitmap::is_limit(error) {
            return Fault::TooLarge(format!("it may be {}", bitmap::limit()));
        }
        Fault::Content(format!("it cannot be read as {}: {error:#}", format.name()))
    };
    let size = bitmap::size(format, bytes).map_err(|error| damaged(&error))?;
    if bitmap::is_too_large(size) {
        return Err(Fault::TooLarge(format!(
            "it is {} by {} dots, and may be {}",
            size.width,
            size.height,
            bitmap::limit()
        )));
    }
    let picture = bitmap::decode(format, bytes).map_err(|error| damaged(&error))?;
    Ok(Picture {
        format,
        size: Size {
            width: picture.width(),
            height: picture.height(),
        },
    })
}

/// The fault of a file of so many bytes.
pub(super) fn too_heavy(bytes: u64, most: u64) -> Fault {
    Fault::TooLarge(format!("it has {bytes} bytes, and may have {most} at most"))
}

fn drawing(bytes: &[u8]) -> Result<Picture, Fault> {
    let drawing = svg::drawing(bytes, Bitmaps::Refused);
    let drawing = drawing.map_err(|error| Fault::Content(format!("{error:#}")))?;
    Ok(Picture {
        format: Format::Svg,
        size: Size {
            width: whole(drawing.width),
            height: whole(drawing.height),
        },
    })
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and the largest number"
)]
fn whole(units: f64) -> u32 {
    units.round().clamp(1.0, f64::from(u32::MAX)) as u32
}
