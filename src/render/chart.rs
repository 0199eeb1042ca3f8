//! Turns counts into pictures: inline SVG with a title, a description, and the numbers behind it.
//!
//! Lengths are percentages of the width and `em`, so that a picture is as wide as its place while
//! its text stays as large as the reader's; colours are classes, so that `pictures.css` decides.

mod bars;
mod columns;
mod svg;
mod treemap;

use serde::Serialize;

use super::Html;

pub(super) use bars::{Bar, Part, bars};
pub(super) use columns::{Column, columns};
pub(super) use svg::{Role, Svg, escaped};
pub(super) use treemap::{Cell, treemap};

/// A picture with its words and the numbers behind it; the component `figure` shows it.
#[derive(Serialize)]
pub(super) struct Figure {
    /// Unique on the page.
    pub(super) id: String,
    pub(super) caption: String,
    /// What the colours mean.
    pub(super) legend: Vec<Key>,
    /// Empty where there is nothing to draw.
    pub(super) svg: Html,
    pub(super) notes: Vec<String>,
    pub(super) table: Table,
    /// Where all values are, when some are left out.
    pub(super) all: Option<super::frame::Link>,
    /// Whether the drawing is full of links, which one may want to pass by.
    pub(super) passable: bool,
}

/// What a colour means.
#[derive(Serialize)]
pub(super) struct Key {
    pub(super) class: String,
    pub(super) label: String,
}

/// The numbers behind a picture.
#[derive(Serialize, Default)]
pub(super) struct Table {
    /// The heads of the columns, that of the labels first.
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// One line of the numbers behind a picture.
#[derive(Serialize)]
pub(super) struct Row {
    pub(super) label: String,
    pub(super) href: Option<String>,
    /// A goal's number.
    pub(super) goal: Option<u8>,
    pub(super) cells: Vec<usize>,
}

/// What a picture is called and what it says; both are escaped where they are written.
pub(super) struct Words<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    pub(super) direction: Direction,
}

/// Where a line of text begins; pictures begin there too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Ltr,
    Rtl,
}

/// Ten-thousandths of a whole, written as a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Share(pub(super) usize);

impl Share {
    pub(super) const WHOLE: Self = Self(10_000);
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}%", Hundredths(self.0))
    }
}

/// A number with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hundredths(pub(super) usize);

impl std::fmt::Display for Hundredths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.0 / 100, self.0 % 100) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, rest) if rest % 10 == 0 => write!(f, "{whole}.{}", rest / 10),
            (whole, rest) => write!(f, "{whole}.{rest:02}"),
        }
    }
}

impl Direction {
    /// Where something lies that begins `from` after the beginning of the line and is `wide`.
    pub(super) fn place(self, from: Share, wide: Share) -> Share {
        match self {
            Self::Ltr => from,
            Self::Rtl => Share(Share::WHOLE.0.saturating_sub(from.0 + wide.0)),
        }
    }

    /// The sign of a step along the line.
    pub(super) fn ahead(self) -> &'static str {
        match self {
            Self::Ltr => "",
            Self::Rtl => "-",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Share};

    #[test]
    fn shares_are_written_without_surprises() {
        let written = [0, 5, 50, 3_333, 8_400, 10_000].map(|part| Share(part).to_string());
        assert_eq!(written, ["0%", "0.05%", "0.5%", "33.33%", "84%", "100%"]);
    }

    #[test]
    fn what_begins_at_the_right_is_counted_from_there() {
        let (from, wide) = (Share(1_000), Share(2_500));
        assert_eq!(Direction::Ltr.place(from, wide), Share(1_000));
        assert_eq!(Direction::Rtl.place(from, wide), Share(6_500));
    }
}
