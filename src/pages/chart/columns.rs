//! Columns over time: the total before a period, and on top of it the additions of the period.

use crate::pages::chart::figure::{Hundredths, Share, Words};
use crate::pages::chart::svg::{Role, Svg, escaped};
use crate::theme::html::Html;

/// The height of the highest column and the base line of all, in hundredths of an `em`.
const HEIGHT: usize = 1_400;
const GROUND: usize = 1_600;

/// How many labels fit beside each other on a telephone.
const LABELS: usize = 6;

/// How many numbers of columns fit beside each other.
const NUMBERS: usize = 12;

/// One period.
pub(crate) struct Column {
    pub(crate) label: String,
    /// How many there were before it.
    pub(crate) before: usize,
    /// How many were added in it.
    pub(crate) new: usize,
}

/// Columns beside each other, the first at the beginning of the line.
pub(crate) fn columns(words: &Words<'_>, columns: &[Column]) -> Html {
    let size = format!("width=\"100%\" height=\"{}em\"", Hundredths(GROUND + 200));
    let mut svg = Svg::open(words, &Role::Image, ("chart", &size));
    let most = columns
        .last()
        .map_or(0, |last| last.before + last.new)
        .max(1);
    let step = Share::WHOLE.0 / columns.len().max(1);
    let every = columns.len().div_ceil(LABELS).max(1);
    for (at, column) in columns.iter().enumerate() {
        let wide = Share(step * 4 / 5);
        let x = words.direction.place(Share(at * step + step / 10), wide);
        let before = column.before * HEIGHT / most;
        let all = (column.before + column.new) * HEIGHT / most;
        for (class, low, high) in [("amount-before", 0, before), ("amount", before, all)] {
            if high > low {
                let (top, tall) = (Hundredths(GROUND - high), Hundredths(high - low));
                svg.put(&format!(
                    "<rect class=\"{class}\" x=\"{x}\" y=\"{top}em\" width=\"{wide}\" height=\"{tall}em\"/>\n"
                ));
            }
        }
        let middle = Share(x.0 + wide.0 / 2);
        let is_last = at + 1 == columns.len();
        if columns.len() <= NUMBERS || is_last {
            let top = Hundredths(GROUND - all - 40);
            let count = column.before + column.new;
            svg.put(&format!(
                "<text class=\"n\" x=\"{middle}\" y=\"{top}em\" text-anchor=\"middle\">{count}</text>\n"
            ));
        }
        if at % every == 0 {
            let (label, y) = (escaped(&column.label), Hundredths(GROUND + 140));
            svg.put(&format!(
                "<text x=\"{middle}\" y=\"{y}em\" text-anchor=\"middle\">{label}</text>\n"
            ));
        }
    }
    svg.close()
}

#[cfg(test)]
mod tests {
    use super::{Column, columns};
    use crate::pages::chart::figure::{Direction, Words};

    #[test]
    fn new_goods_are_drawn_on_top_of_earlier_ones() {
        let words = Words {
            id: "growth",
            title: "t",
            description: "d",
            direction: Direction::Ltr,
        };
        let column = |label: &str, before, new| Column {
            label: label.to_owned(),
            before,
            new,
        };
        let svg = columns(&words, &[column("2025", 0, 1), column("2026", 1, 1)])
            .as_str()
            .to_owned();
        assert!(svg.contains("class=\"amount\" x=\"5%\" y=\"9em\" width=\"40%\" height=\"7em\""));
        assert!(
            svg.contains(
                "class=\"amount-before\" x=\"55%\" y=\"9em\" width=\"40%\" height=\"7em\""
            )
        );
        assert!(svg.contains("class=\"amount\" x=\"55%\" y=\"2em\" width=\"40%\" height=\"7em\""));
        assert!(columns(&words, &[]).as_str().to_owned().ends_with("</svg>"));
    }
}
