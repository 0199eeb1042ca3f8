//! The picture beside the title: which files can be one, and how large it is drawn.

use anyhow::{Result, bail, ensure};
use regex::Regex;
use serde::Serialize;

/// How high a logo is drawn, in CSS pixels.
const HEIGHT: u32 = 40;

/// How wide at most.
const WIDEST: u32 = 240;

/// The largest file, in bytes: it is loaded with every first page.
const HEAVIEST: usize = 64 * 1024;

/// The longest side of a picture of dots.
const LONGEST: u32 = 2000;

/// The names that a logo has among the assets of a theme.
pub(super) const NAMES: [&str; 2] = ["site-logo.svg", "site-logo.png"];

/// How large a logo is drawn, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(in crate::render) struct Size {
    pub(in crate::render) width: u32,
    pub(in crate::render) height: u32,
}

/// The name that a logo gets among the assets, by the ending of its file, and the size it is drawn in.
///
/// # Errors
/// When it is no SVG or PNG that can stand on every page.
pub(super) fn check(file: &str, bytes: &[u8]) -> Result<(&'static str, Size)> {
    ensure!(
        bytes.len() <= HEAVIEST,
        "it has {} bytes, and every first page loads it: make it at most {HEAVIEST}",
        bytes.len()
    );
    let ending = file.rsplit_once('.').map(|(_, ending)| ending);
    match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => Ok((NAMES[0], svg(bytes)?)),
        Some("png") => Ok((NAMES[1], png(bytes)?)),
        _ => bail!("expected a file that ends with `.svg` or `.png`"),
    }
}

/// A PNG says its size behind its signature.
fn png(bytes: &[u8]) -> Result<Size> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let sides = head.and_then(|rest| {
        let (width, rest) = rest.split_first_chunk()?;
        let (height, _) = rest.split_first_chunk()?;
        Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
    });
    let Some((width, height)) = sides else {
        bail!("it is no PNG, whatever its name says");
    };
    ensure!(
        (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height),
        "it is {width} by {height} dots: make it at most {LONGEST} by {LONGEST}"
    );
    Ok(drawn(f64::from(width), f64::from(height)))
}

/// An SVG says its size in `viewBox`, or in `width` and `height`.
fn svg(bytes: &[u8]) -> Result<Size> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        bail!("it is no SVG: it is not UTF-8");
    };
    // Opened by its own address, it would run in the name of the site.
    let active =
        pattern(r"(?i)<(script|foreignobject|iframe|!entity)\b|[\s/]on[a-z]+\s*=|javascript:");
    if let Some(found) = active.find(text) {
        let found = found.as_str().trim();
        bail!("a logo is a picture and nothing else: take `{found}` out of it");
    }
    let root =
        pattern(r"^\u{feff}?(?:\s|<\?[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE[^>\[]*>)*<svg\b([^>]*)>");
    let Some(attributes) = root.captures(text).and_then(|found| found.get(1)) else {
        bail!("it is no SVG: `<svg` is not its first element");
    };
    let attributes = attributes.as_str();
    let value = |name: &str| {
        let found =
            pattern(&format!(r#"(?:^|\s){name}\s*=\s*["']([^"']*)["']"#)).captures(attributes)?;
        Some(found[1].to_owned())
    };
    let number = |text: &str| {
        let digits = text.trim().trim_end_matches("px");
        digits
            .parse::<f64>()
            .ok()
            .filter(|n| n.is_finite() && *n > 0.0)
    };
    let in_box = value("viewBox").and_then(|written| {
        let parts: Vec<&str> = written
            .split([' ', ','])
            .filter(|p| !p.is_empty())
            .collect();
        Some((number(parts.get(2)?)?, number(parts.get(3)?)?))
    });
    let in_sides = || Some((number(&value("width")?)?, number(&value("height")?)?));
    match in_box.or_else(in_sides) {
        Some((width, height)) => Ok(drawn(width, height)),
        None => bail!("its size is unknown: write `viewBox=\"0 0 WIDTH HEIGHT\"` in its `<svg>`"),
    }
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns above are fixed, and names in them are letters")
}

/// As high as logos are, unless that would make it too wide.
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
mod tests {
    use super::{Size, check};

    fn refused(file: &str, bytes: &[u8]) -> String {
        check(file, bytes).unwrap_err().to_string()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    #[test]
    fn pictures_are_drawn_in_proportion() {
        let size = |file: &str, bytes: &[u8]| check(file, bytes).unwrap().1;
        let expected = Size {
            width: 80,
            height: 40,
        };
        assert_eq!(size("a.PNG", &png(200, 100)), expected);
        assert_eq!(
            size("a.svg", b"<svg viewBox=\"0 0 20 10\"></svg>"),
            expected
        );
        let declared = b"<?xml version='1.0'?>\n<!-- x > y -->\n<svg width='50px' height='25'/>";
        assert_eq!(size("a.svg", declared), expected);
        assert_eq!(size("a.png", &png(1000, 10)).width, 240);
    }

    #[test]
    fn what_is_no_picture_is_refused_with_what_to_do() {
        assert!(refused("a.gif", b"GIF89a").contains("`.svg` or `.png`"));
        assert!(refused("a.png", b"<svg viewBox=\"0 0 1 1\"/>").contains("no PNG"));
        assert!(refused("a.png", &png(4000, 1)).contains("at most 2000"));
        assert!(refused("a.svg", b"<html></html>").contains("no SVG"));
        assert!(refused("a.svg", b"<svg></svg>").contains("viewBox"));
        let script = b"<svg viewBox=\"0 0 1 1\"><SCRIPT>x</SCRIPT></svg>";
        assert!(refused("a.svg", script).contains("<SCRIPT"));
        let handler = b"<svg viewBox=\"0 0 1 1\" onload=\"x\"></svg>";
        assert!(refused("a.svg", handler).contains("onload"));
        assert!(refused("a.svg", &vec![b' '; 70_000]).contains("70000 bytes"));
    }
}
