//! The picture beside the title: which files can be one, and how large it is drawn.

use anyhow::{Result, bail, ensure};
use serde::Serialize;

use crate::media::svg::{self, Bitmaps};

/// How high a logo is drawn, in CSS pixels.
const HEIGHT: u32 = 40;

/// The largest width.
const WIDEST: u32 = 240;

/// The largest file, in bytes: it is loaded with every first page.
const HEAVIEST: usize = 64 * 1024;

/// The longest side of a bitmap.
const LONGEST: u32 = 2000;

/// The names of a logo among the assets of a theme.
pub(crate) const NAMES: [&str; 2] = ["site-logo.svg", "site-logo.png"];

/// How large a logo is drawn, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// A logo as it is published.
#[derive(Debug)]
pub(crate) struct Picture {
    /// Its name among the assets of the theme.
    pub(crate) name: &'static str,
    /// The size it is drawn in.
    pub(crate) size: Size,
    /// Its content; for an SVG, only what is drawn.
    pub(crate) bytes: Vec<u8>,
}

/// The picture in a file; the ending of its name shows whether it is an SVG or a PNG.
///
/// # Errors
/// If it is not an SVG or PNG that can be on every page.
pub(crate) fn picture(file: &str, bytes: &[u8]) -> Result<Picture> {
    ensure!(
        bytes.len() <= HEAVIEST,
        "it has {} bytes, and every first page loads it: make it at most {HEAVIEST}",
        bytes.len()
    );
    let ending = file.rsplit_once('.').map(|(_, ending)| ending);
    match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => {
            let drawing = svg::drawing(bytes, Bitmaps::Allowed)?;
            Ok(Picture {
                name: NAMES[0],
                size: drawn(drawing.width, drawing.height),
                bytes: drawing.text.into_bytes(),
            })
        }
        Some("png") => Ok(Picture {
            name: NAMES[1],
            size: png(bytes)?,
            bytes: bytes.to_vec(),
        }),
        _ => bail!("expected a file that ends with `.svg` or `.png`"),
    }
}

/// A PNG gives its size after its signature.
fn png(bytes: &[u8]) -> Result<Size> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let sides = head.and_then(|rest| {
        let (width, rest) = rest.split_first_chunk()?;
        let (height, _) = rest.split_first_chunk()?;
        Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
    });
    let Some((width, height)) = sides else {
        bail!("it is not a PNG, though its name says so");
    };
    ensure!(
        (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height),
        "it is {width} by {height} dots: make it at most {LONGEST} by {LONGEST}"
    );
    Ok(drawn(f64::from(width), f64::from(height)))
}

/// The standard height of logos, unless that would make it too wide.
fn drawn(width: f64, height: f64) -> Size {
    let scale = (f64::from(HEIGHT) / height).min(f64::from(WIDEST) / width);
    Size {
        width: whole(width * scale),
        height: whole(height * scale),
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and the widest"
)]
fn whole(pixels: f64) -> u32 {
    pixels.round().clamp(1.0, f64::from(WIDEST)) as u32
}

#[cfg(test)]
mod tests;
