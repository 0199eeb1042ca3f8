//! Horizontal bars, whole or in parts, each under its label.

use crate::pages::chart::figure::{Hundredths, Share, Words};
use crate::pages::chart::svg::{Role, Svg, cut, escaped};
use crate::theme::html::Html;

/// How far the longest bar reaches; the rest is for its number.
const REACH: usize = 8_400;

/// How many columns of text a telephone shows in one line, and how many a wider place does.
const NARROW: usize = 38;
const WIDE: usize = 62;

/// The height of a row in hundredths of an `em`.
const ROW: usize = 310;

/// Parts at least this wide have room for their number.
const ROOMY: Share = Share(900);

/// A bar under its label.
pub(crate) struct Bar<'a> {
    pub(crate) label: &'a str,
    pub(crate) parts: Vec<Part>,
}

/// A part of a bar: the class that gives its colour, and its number.
pub(crate) struct Part {
    pub(crate) class: String,
    pub(crate) count: usize,
}

/// Bars with lengths relative to `most`. A bar of one part has its number after it, parts of a bar have
/// theirs inside.
pub(crate) fn bars(words: &Words<'_>, bars: &[Bar<'_>], most: usize) -> Html {
    let size = format!(
        "width=\"100%\" height=\"{}em\"",
        Hundredths(bars.len() * ROW)
    );
    let mut svg = Svg::open(words, &Role::Image, ("chart", &size));
    for (at, bar) in bars.iter().enumerate() {
        let reach = match bar.parts.len() {
            1 => REACH,
            _ => Share::WHOLE.0,
        };
        label(&mut svg, words, (at, bar.label));
        let mut before = 0;
        for part in &bar.parts {
            let from = Share(before * reach / most.max(1));
            before += part.count;
            let to = Share(before * reach / most.max(1));
            draw(&mut svg, words, (at, part), (from, Share(to.0 - from.0)));
            if bar.parts.len() == 1 {
                behind(&mut svg, words, (at, part.count), to);
            }
        }
    }
    svg.close()
}

fn label(svg: &mut Svg, words: &Words<'_>, (at, label): (usize, &str)) {
    let x = words.direction.place(Share(0), Share(0));
    let y = Hundredths(at * ROW + 115);
    let (short, long) = (cut(label, NARROW), cut(label, WIDE));
    let classes = if short == long {
        vec![("", short)]
    } else {
        vec![(" class=\"narrow\"", short), (" class=\"from-s\"", long)]
    };
    for (class, text) in classes {
        let text = escaped(&text);
        svg.put(&format!(
            "<text{class} x=\"{x}\" y=\"{y}em\">{text}</text>\n"
        ));
    }
}

/// A part of a bar, with its number if there is room and there are other parts.
fn draw(
    svg: &mut Svg,
    words: &Words<'_>,
    (at, part): (usize, &Part),
    (from, wide): (Share, Share),
) {
    if part.count == 0 {
        return;
    }
    let x = words.direction.place(from, wide);
    let (class, top) = (&part.class, Hundredths(at * ROW + 155));
    svg.put(&format!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{top}em\" width=\"{wide}\" height=\"1.1em\"/>\n"
    ));
    if class.starts_with("part-") && wide >= ROOMY {
        let middle = Share(words.direction.place(from, wide).0 + wide.0 / 2);
        let y = Hundredths(at * ROW + 247);
        let count = part.count;
        svg.put(&format!(
            "<text class=\"in {class}-ink\" x=\"{middle}\" y=\"{y}em\" text-anchor=\"middle\">{count}</text>\n"
        ));
    }
}

/// The number after a bar.
fn behind(svg: &mut Svg, words: &Words<'_>, (at, count): (usize, usize), to: Share) {
    let x = words.direction.place(to, Share(0));
    let (sign, y) = (words.direction.ahead(), Hundredths(at * ROW + 250));
    svg.put(&format!(
        "<text class=\"n\" x=\"{x}\" dx=\"{sign}0.4em\" y=\"{y}em\">{count}</text>\n"
    ));
}

#[cfg(test)]
mod tests {
    use super::{Bar, Part, bars};
    use crate::pages::chart::figure::{Direction, Words};

    fn drawn(direction: Direction) -> String {
        let words = Words {
            id: "x",
            title: "A <title>",
            description: "Said \"so\"",
            direction,
        };
        let bar = |label, count| Bar {
            label,
            parts: vec![Part {
                class: "amount".to_owned(),
                count,
            }],
        };
        bars(&words, &[bar("<b>One</b>", 4), bar("Two", 1)], 4)
            .as_str()
            .to_owned()
    }

    #[test]
    fn bars_are_as_long_as_their_numbers() {
        let svg = drawn(Direction::Ltr);
        assert!(svg.contains("x=\"0%\" y=\"1.55em\" width=\"84%\""), "{svg}");
        assert!(svg.contains("x=\"0%\" y=\"4.65em\" width=\"21%\""), "{svg}");
        assert!(svg.contains("&lt;b&gt;One&lt;/b&gt;") && !svg.contains("<b>"));
        assert!(svg.contains("<title id=\"x-title\">A &lt;title&gt;</title>"));
    }

    #[test]
    fn bars_begin_where_lines_begin() {
        let svg = drawn(Direction::Rtl);
        assert!(
            svg.contains("x=\"16%\" y=\"1.55em\" width=\"84%\""),
            "{svg}"
        );
        assert!(svg.contains("x=\"79%\" dx=\"-0.4em\""), "{svg}");
    }
}
