//! A treemap: cells with areas in proportion to their counts, as square as possible, each a link.
//!
//! The layout is that of Bruls, Huizing and van Wijk, "Squarified Treemaps" (2000), in whole numbers.

use crate::pages::chart::figure::{Direction, Hundredths, Share, Words};
use crate::pages::chart::svg::{Role, Svg, escaped, wrap};
use crate::theme::html::Html;

/// The height of the picture in hundredths of an `em`.
const HEIGHT: usize = 3_200;

/// The proportions of the place for which cells are made square: one of medium width.
const SHAPE: Space = Space {
    x: 0,
    y: 0,
    wide: 10_000,
    tall: 6_400,
};

/// The widths of places, in hundredths of an `em`, with the class of content that fits from there on.
const PLACES: [(usize, &str); 3] = [(2_050, ""), (4_450, " from-m"), (7_200, " from-l")];

/// The height from which texts are placed below each other, the width of texts in one line, and the
/// size of a big and a small mark.
const TALL: usize = 420;
const FLAT: usize = 520;
const BIG: usize = 270;
const SMALL: usize = 160;

/// The width of a letter, in hundredths of an `em`.
const LETTER: usize = 58;

/// A cell; its texts are not escaped.
pub(crate) struct Cell<'a> {
    pub(crate) count: usize,
    /// Such as a goal's number.
    pub(crate) mark: String,
    pub(crate) label: &'a str,
    /// The accessible name of the link.
    pub(crate) name: String,
    pub(crate) href: String,
    /// The class that gives its colours.
    pub(crate) class: String,
}

/// A rectangle in ten-thousandths of the width, and as many of another unit downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Space {
    x: usize,
    y: usize,
    wide: usize,
    tall: usize,
}

/// Cells, the largest at the beginning of the line; cells without a count are left out.
pub(crate) fn treemap(words: &Words<'_>, mut cells: Vec<Cell<'_>>) -> Html {
    cells.retain(|cell| cell.count > 0);
    cells.sort_by_key(|cell| std::cmp::Reverse(cell.count));
    let counts: Vec<usize> = cells.iter().map(|cell| cell.count).collect();
    let size = format!("width=\"100%\" height=\"{}em\"", Hundredths(HEIGHT));
    let mut svg = Svg::open(words, &Role::Links, ("chart treemap", &size));
    for (cell, space) in cells.iter().zip(squarified(&counts)) {
        draw(&mut svg, words, (cell, space));
    }
    svg.close()
}

fn draw(svg: &mut Svg, words: &Words<'_>, (cell, space): (&Cell<'_>, Space)) {
    let wide = Share(space.wide);
    let x = words.direction.place(Share(space.x), wide);
    let down = |length: usize| Share(length * Share::WHOLE.0 / SHAPE.tall);
    let (y, tall) = (down(space.y), down(space.tall));
    let (class, href, name) = (&cell.class, escaped(&cell.href), escaped(&cell.name));
    svg.put(&format!(
        "<a class=\"{class}\" href=\"{href}\"><title>{name}</title>\
         <svg x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{tall}\"><rect width=\"100%\" height=\"100%\"/>"
    ));
    let height = HEIGHT * space.tall / SHAPE.tall;
    svg.put(&texts(words, (cell, space.wide, height)));
    svg.put("</svg></a>\n");
}

/// Mark, label and count of a cell of this width in ten-thousandths and this height in hundredths of an
/// `em`: below each other, or in one line if the cell is flat.
fn texts(words: &Words<'_>, (cell, wide, height): (&Cell<'_>, usize, usize)) -> String {
    let direction = words.direction;
    let (edge, ahead) = (direction.place(Share(0), Share(0)), direction.ahead());
    let (mark, count) = (escaped(&cell.mark), cell.count);
    let narrow = PLACES[0].0 * wide / Share::WHOLE.0;
    let (size, y) = if narrow >= BIG && height >= BIG {
        ("", "1.2em")
    } else {
        (" small", "1.3em")
    };
    let mut texts = Vec::new();
    if let Some(from) = first_place(wide, SMALL) {
        texts.push(format!(
            "<text class=\"mark{size}{from}\" x=\"{edge}\" dx=\"{ahead}0.35em\" y=\"{y}\">{mark}</text>"
        ));
    }
    if height < TALL {
        if let Some(from) = first_place(wide, FLAT) {
            let (end, back) = match direction {
                Direction::Ltr => ("100%", "-"),
                Direction::Rtl => ("0%", ""),
            };
            texts.push(format!(
                "<text class=\"n{from}\" x=\"{end}\" dx=\"{back}0.6em\" y=\"1.5em\" text-anchor=\"end\">{count}</text>"
            ));
        }
        return texts.concat();
    }
    for (line, (text, from)) in lines(cell.label, (wide, height)).iter().enumerate() {
        let (y, text) = (Hundredths(320 + line * 125), escaped(text));
        texts.push(format!(
            "<text class=\"label{from}\" x=\"{edge}\" dx=\"{ahead}0.6em\" y=\"{y}em\">{text}</text>"
        ));
    }
    if let Some(from) = first_place(wide, BIG) {
        texts.push(format!(
            "<text class=\"n{from}\" x=\"{edge}\" dx=\"{ahead}0.6em\" y=\"100%\" dy=\"-0.6em\">{count}</text>"
        ));
    }
    texts.concat()
}

/// The class of the narrowest place in which a cell of this width has this much room.
fn first_place(wide: usize, room: usize) -> Option<&'static str> {
    let mut places = PLACES.into_iter();
    let found = places.find(|(place, _)| place * wide / Share::WHOLE.0 >= room);
    found.map(|(_, class)| class)
}

/// The label in lines that fit between mark and count in the narrowest possible place, with the class
/// of that place.
fn lines(label: &str, (wide, height): (usize, usize)) -> Vec<(String, &'static str)> {
    let room = height.saturating_sub(400) / 125;
    for (place, class) in PLACES {
        let inner = (place * wide / Share::WHOLE.0).saturating_sub(120);
        if let Some(lines) = wrap(label, inner / LETTER)
            && lines.len() <= room
        {
            return lines.into_iter().map(|line| (line, class)).collect();
        }
    }
    Vec::new()
}

/// The place of each count; the counts come in descending order and are not 0.
fn squarified(counts: &[usize]) -> Vec<Space> {
    let total: usize = counts.iter().sum();
    let area = SHAPE.wide * SHAPE.tall;
    let areas: Vec<u128> = counts
        .iter()
        .map(|count| (count * area / total.max(1)) as u128)
        .collect();
    let mut free = SHAPE;
    let mut places = Vec::with_capacity(counts.len());
    let mut rest = areas.as_slice();
    while !rest.is_empty() {
        let side = free.wide.min(free.tall) as u128;
        let mut taken = 1;
        while taken < rest.len() && worst(&rest[..=taken], side) <= worst(&rest[..taken], side) {
            taken += 1;
        }
        let (row, after) = rest.split_at(taken);
        free = lay(&mut places, (row, after.is_empty()), free);
        rest = after;
    }
    places
}

/// How far the worst cell of a row along a side is from square, in thousandths.
fn worst(row: &[u128], side: u128) -> u128 {
    let sum: u128 = row.iter().sum();
    let (square, side) = (sum * sum, side * side);
    let of = |area: u128| {
        let along = area.max(1) * side;
        (along * 1_000 / square.max(1)).max(square * 1_000 / along.max(1))
    };
    row.iter().copied().map(of).max().unwrap_or(0)
}

/// Lays a row along the shorter side, the last one over all that is left; returns the free rectangle.
fn lay(places: &mut Vec<Space>, (row, is_last): (&[u128], bool), free: Space) -> Space {
    let sum: u128 = row.iter().sum::<u128>().max(1);
    let upright = free.wide >= free.tall;
    let (side, other) = if upright {
        (free.tall, free.wide)
    } else {
        (free.wide, free.tall)
    };
    let thick = match usize::try_from(sum / side.max(1) as u128) {
        Ok(thick) if !is_last => thick.clamp(1, other.max(1)),
        _ => other,
    };
    let along = |before: u128| usize::try_from(before * side as u128 / sum).unwrap_or(side);
    let mut before = 0;
    for area in row {
        let (from, to) = (along(before), along(before + area));
        before += area;
        places.push(if upright {
            Space {
                x: free.x,
                y: free.y + from,
                wide: thick,
                tall: to - from,
            }
        } else {
            Space {
                x: free.x + from,
                y: free.y,
                wide: to - from,
                tall: thick,
            }
        });
    }
    if upright {
        Space {
            x: free.x + thick,
            wide: free.wide - thick.min(free.wide),
            ..free
        }
    } else {
        Space {
            y: free.y + thick,
            tall: free.tall - thick.min(free.tall),
            ..free
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, SHAPE, Space, squarified, treemap};
    use crate::pages::chart::figure::{Direction, Words};

    #[test]
    fn areas_are_as_counts_and_cover_the_whole() {
        let counts = [50, 26, 25, 24, 22, 22, 20, 11, 9, 7, 5, 3, 2, 1, 1];
        let places = squarified(&counts);
        let total: usize = counts.iter().sum();
        let whole = SHAPE.wide * SHAPE.tall;
        let area = |space: &Space| space.wide * space.tall;
        assert_eq!(places.iter().map(area).sum::<usize>(), whole);
        for (count, space) in counts.iter().zip(&places) {
            let wanted = count * whole / total;
            assert!(
                area(space).abs_diff(wanted) < whole / 500,
                "{count}: {space:?}"
            );
            assert!(space.x + space.wide <= SHAPE.wide && space.y + space.tall <= SHAPE.tall);
        }
    }

    #[test]
    fn a_crowd_and_a_giant_find_their_places() {
        let mut counts = vec![100_000];
        counts.resize(60, 1);
        assert_eq!(squarified(&counts).len(), 60);
        assert_eq!(squarified(&[7]), [SHAPE]);
        assert!(squarified(&[]).is_empty());
    }

    #[test]
    fn cells_are_links_and_hostile_labels_stay_text() {
        let words = Words {
            id: "goals",
            title: "t",
            description: "d",
            direction: Direction::Rtl,
        };
        let cell = |count, label: &'static str| Cell {
            count,
            mark: "3".to_owned(),
            label,
            name: format!("{label}: {count} goods"),
            href: "/goal/3/?a=\"&b".to_owned(),
            class: "goal-3".to_owned(),
        };
        let svg = treemap(
            &words,
            vec![
                cell(1, "</svg><script>"),
                cell(3, "Health"),
                cell(0, "None"),
            ],
        )
        .as_str()
        .to_owned();
        assert_eq!(
            svg.matches("<a class=\"goal-3\" href=\"/goal/3/?a=&quot;&amp;b\">")
                .count(),
            2
        );
        assert!(svg.contains("role=\"group\"") && !svg.contains("<script>"));
        assert!(
            svg.contains("<svg x=\"25%\" y=\"0%\" width=\"75%\" height=\"100%\">"),
            "{svg}"
        );
    }
}
