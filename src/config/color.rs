//! Colours of `site.toml`: read, compared with the grounds of the default theme, made readable.

use std::fmt;

/// A colour of sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color([u8; 3]);

/// The backgrounds of text in light pages: `--paper`, `--panel` and `--tint` of the default theme.
pub const LIGHT: [Color; 3] = [
    Color([0xff, 0xff, 0xff]),
    Color([0xf3, 0xf6, 0xf6]),
    Color([0xe6, 0xf0, 0xf1]),
];

/// The same in dark pages.
pub const DARK: [Color; 3] = [
    Color([0x12, 0x18, 0x1a]),
    Color([0x1a, 0x22, 0x24]),
    Color([0x17, 0x29, 0x2d]),
];

/// The least contrast of text with its ground (WCAG 2.2, criterion 1.4.3).
const READABLE: f64 = 4.5;

impl Color {
    /// `#rrggbb`, or `#rgb` for the same with every digit doubled.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        match digits.len() {
            6 => Some(Self([part(0)?, part(2)?, part(4)?])),
            3 => {
                let doubled: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
                Self::parse(&format!("#{doubled}"))
            }
            _ => None,
        }
    }

    /// The contrast of two colours after WCAG, from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The least contrast with any of some grounds.
    #[must_use]
    pub fn worst(self, grounds: [Self; 3]) -> f64 {
        let contrasts = grounds.map(|ground| self.contrast(ground));
        contrasts.into_iter().fold(f64::INFINITY, f64::min)
    }

    /// Whether text of this colour can be read on all of some grounds.
    #[must_use]
    pub fn is_readable(self, grounds: [Self; 3]) -> bool {
        self.worst(grounds) >= READABLE
    }

    /// The nearest colour of the same hue that can be read: darker on light grounds, else lighter.
    #[must_use]
    pub fn readable(self, grounds: [Self; 3]) -> Self {
        let is_light = grounds[0].luminance() > 0.5;
        let end = Self(if is_light { [0; 3] } else { [255; 3] });
        let steps = (0..=100).map(|step| self.toward(end, step));
        let mut readable = steps.filter(|color| color.is_readable(grounds));
        readable.next().unwrap_or(end)
    }

    /// So many hundredths of the way to another colour.
    fn toward(self, other: Self, hundredths: u16) -> Self {
        let mut mixed = self.0;
        for (part, end) in mixed.iter_mut().zip(other.0) {
            let sum = u16::from(*part) * (100 - hundredths) + u16::from(end) * hundredths;
            *part = u8::try_from(sum / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The relative luminance after WCAG, from 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, DARK, LIGHT};

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let color = |text| Color::parse(text).unwrap();
        let rounded = |one, two| (color(one).contrast(color(two)) * 100.0).round();
        // Values of the examples that accessibility tools agree on.
        assert!((rounded("#000", "#ffffff") - 2100.0).abs() < 0.5);
        assert!((rounded("#767676", "#fff") - 454.0).abs() < 0.5);
        assert!((rounded("#777777", "#fff") - 448.0).abs() < 0.5);
    }

    #[test]
    fn what_is_proposed_instead_can_be_read_and_is_not_far() {
        for text in ["#ffcc00", "#66ccff", "#ff0000", "#ffffff", "#0b5563"] {
            let color = Color::parse(text).unwrap();
            assert!(color.readable(LIGHT).is_readable(LIGHT), "{text}");
            assert!(color.readable(DARK).is_readable(DARK), "{text}");
        }
        let fine = Color::parse("#0b5563").unwrap();
        assert_eq!(fine.readable(LIGHT), fine);
    }

    #[test]
    fn only_hexadecimal_colours_are_read() {
        assert_eq!(Color::parse("#abc").unwrap().to_string(), "#aabbcc");
        for text in ["red", "#12345", "#1234567", "#gggggg", "123456", "#ñ12"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }
}
