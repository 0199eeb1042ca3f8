//! Decodes bitmaps within limits and encodes them in another size: only their dots are kept, no notes, no
//! further frames, nothing behind the picture.

use std::io::Cursor;

use anyhow::{Context, Result, bail, ensure};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::{self, FilterType as Filter};
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError, ImageFormat,
    ImageReader, Limits, Rgb, RgbImage, Rgba, RgbaImage,
};

use super::format::Format;
use super::size::Size;

/// The longest side.
const LONGEST: u32 = 8_000;

/// The most dots; four bytes each are kept while it is scaled.
const MOST_DOTS: u64 = 16_000_000;

/// The most memory that a decoder may ask for.
const MOST_MEMORY: u64 = 256 << 20;

/// How well JPEG keeps a screenshot, of 100.
const QUALITY: u8 = 80;

/// How a format is called in the library that reads it.
fn read_as(format: Format) -> Result<ImageFormat> {
    Ok(match format {
        Format::Png => ImageFormat::Png,
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Webp => ImageFormat::WebP,
        Format::Svg => bail!("it is a drawing"),
    })
}

/// A decoder that has read the size, and nothing behind it.
fn decoder(format: Format, bytes: &[u8]) -> Result<impl ImageDecoder + '_> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), read_as(format)?);
    let mut limits = Limits::default();
    limits.max_image_width = Some(u32::MAX);
    limits.max_image_height = Some(u32::MAX);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    Ok(reader.into_decoder()?)
}

/// The size that a bitmap says it has.
///
/// # Errors
/// If it does not begin as a bitmap of its format.
pub(super) fn size(format: Format, bytes: &[u8]) -> Result<Size> {
    let (width, height) = decoder(format, bytes)?.dimensions();
    Ok(Size { width, height })
}

/// Whether a decoder refused a bitmap because of its size.
pub(super) fn is_limit(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(ImageError::Limits(_)))
}

/// Whether a bitmap is too large to be decoded.
pub(super) fn is_too_large(size: Size) -> bool {
    let dots = u64::from(size.width) * u64::from(size.height);
    size.width.max(size.height) > LONGEST || dots > MOST_DOTS
}

/// The limit in words.
pub(super) fn limit() -> String {
    format!(
        "at most {LONGEST} dots wide and high, and at most {} million in all",
        MOST_DOTS / 1_000_000
    )
}

/// The dots of a bitmap, the way up that its notes say.
///
/// # Errors
/// If it is too large, cut off or damaged.
pub(super) fn decode(format: Format, bytes: &[u8]) -> Result<RgbaImage> {
    let mut decoder = decoder(format, bytes)?;
    let (width, height) = decoder.dimensions();
    ensure!(
        !is_too_large(Size { width, height }),
        "it is {width} by {height} dots: make it {}",
        limit()
    );
    let turned = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turned);
    Ok(picture.into_rgba8())
}

/// A bitmap as PNG in a square, in its own proportions, with nothing around it.
///
/// # Errors
/// If it cannot be encoded.
pub(super) fn square(picture: &RgbaImage, side: u32) -> Result<Vec<u8>> {
    let small = resized(picture, scaled(picture, Size::square(side)));
    let mut whole = RgbaImage::new(side, side);
    let at = |length: u32| i64::from((side - length) / 2);
    imageops::replace(&mut whole, &small, at(small.width()), at(small.height()));
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
        .write_image(&whole, side, side, ExtendedColorType::Rgba8)
        .context("cannot write the PNG")?;
    Ok(bytes)
}

/// A bitmap as JPEG of a size, on white.
///
/// # Errors
/// If it cannot be encoded.
pub(super) fn photo(picture: &RgbaImage, size: Size) -> Result<Vec<u8>> {
    let small = resized(picture, size);
    let mut opaque = RgbImage::new(size.width, size.height);
    for (to, Rgba([r, g, b, a])) in opaque.pixels_mut().zip(small.pixels()) {
        let over = |c: &u8| blend(*c, *a);
        *to = Rgb([over(r), over(g), over(b)]);
    }
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .write_image(&opaque, size.width, size.height, ExtendedColorType::Rgb8)
        .context("cannot write the JPEG")?;
    Ok(bytes)
}

/// The size at which a bitmap fills a box in one direction.
fn scaled(picture: &RgbaImage, within: Size) -> Size {
    let (width, height) = (u64::from(picture.width()), u64::from(picture.height()));
    let (most_wide, most_high) = (u64::from(within.width), u64::from(within.height));
    let side = |length: u64| u32::try_from(length.max(1)).unwrap_or(u32::MAX);
    if width * most_high > height * most_wide {
        Size {
            width: within.width,
            height: side(height * most_wide / width.max(1)),
        }
    } else {
        Size {
            width: side(width * most_high / height.max(1)),
            height: within.height,
        }
    }
}

/// A bitmap in another size. The filter only adds and multiplies, so all machines compute the same; colours
/// count as much as they are seen, so nothing shines through at the edges.
fn resized(picture: &RgbaImage, size: Size) -> RgbaImage {
    let mut seen = picture.clone();
    for Rgba([r, g, b, a]) in seen.pixels_mut() {
        for c in [r, g, b] {
            *c = share(*c, *a);
        }
    }
    let mut small = imageops::resize(&seen, size.width, size.height, Filter::CatmullRom);
    for Rgba([r, g, b, a]) in small.pixels_mut() {
        for c in [r, g, b] {
            *c = whole(*c, *a);
        }
    }
    small
}

/// A colour as far as it is seen.
fn share(colour: u8, alpha: u8) -> u8 {
    low((u32::from(colour) * u32::from(alpha) + 127) / 255)
}

/// The colour of which a share is seen.
fn whole(share: u8, alpha: u8) -> u8 {
    let alpha = u32::from(alpha);
    low((u32::from(share) * 255 + alpha / 2)
        .checked_div(alpha)
        .unwrap_or(0))
}

/// A colour on white.
fn blend(colour: u8, alpha: u8) -> u8 {
    low(u32::from(share(colour, alpha)) + 255 - u32::from(alpha))
}

fn low(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}
