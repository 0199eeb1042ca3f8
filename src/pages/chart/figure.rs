//! A picture with its words and numbers, and the lengths it is drawn in.

use crate::theme::html::Html;
use serde::Serialize;

/// A picture with its words and its numbers; the component `figure` shows it.
#[derive(Serialize)]
pub(crate) struct Figure {
    /// Unique on the page.
    pub(crate) id: String,
    pub(crate) caption: String,
    /// What it shows, in a sentence.
    pub(crate) headline: Option<String>,
    /// What the colours mean.
    pub(crate) legend: Vec<Key>,
    /// Empty if there is nothing to draw.
    pub(crate) svg: Html,
    pub(crate) notes: Vec<String>,
    pub(crate) table: Table,
    /// The address of all values, if some are left out.
    pub(crate) all: Option<crate::site::link::Link>,
    /// Whether the drawing is full of links, so that readers may want to skip it.
    pub(crate) passable: bool,
}

/// What a colour means.
#[derive(Serialize)]
pub(crate) struct Key {
    pub(crate) class: String,
    pub(crate) label: String,
}

/// The numbers of a picture.
#[derive(Serialize, Default)]
pub(crate) struct Table {
    /// The heads of the columns; the head of the labels comes first.
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// One row of the numbers of a picture.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) href: Option<String>,
    /// A goal's number.
    pub(crate) goal: Option<u8>,
    pub(crate) cells: Vec<usize>,
}

/// The title and description of a picture; both are escaped when they are written.
pub(crate) struct Words<'a> {
    pub(crate) id: &'a str,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    pub(crate) direction: Direction,
}

/// Where a line of text begins; pictures begin there too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Ltr,
    Rtl,
}

/// Ten-thousandths of a whole, written as a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Share(pub(crate) usize);

impl Share {
    pub(crate) const WHOLE: Self = Self(10_000);
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}%", Hundredths(self.0))
    }
}

/// A number with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hundredths(pub(crate) usize);

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
    /// The position of something that begins `from` after the beginning of the line and is `wide`.
    pub(crate) fn place(self, from: Share, wide: Share) -> Share {
        match self {
            Self::Ltr => from,
            Self::Rtl => Share(Share::WHOLE.0.saturating_sub(from.0 + wide.0)),
        }
    }

    /// The sign (plus or minus) of a step along the line.
    pub(crate) fn ahead(self) -> &'static str {
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
