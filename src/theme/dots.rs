//! The world as dots: the cells of a grid that are land, and of which country, from the paths of the map.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::theme::world::World;

/// How many cells the grid has from west to east.
const COLUMNS: usize = 120;

/// A row of cells: the row, its first column, how many cells.
type Run = (usize, usize, usize);

/// A point of a path, in the units of the map.
type Point = (f64, f64);

/// The dots of a world map, one per cell of land.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Dots {
    pub(crate) columns: usize,
    pub(crate) rows: usize,
    /// The cells by country code; a small country has the one cell in which it is.
    countries: BTreeMap<String, Vec<Run>>,
    /// All cells as a path.
    pub(crate) land: String,
}

impl Dots {
    /// The dots of a map.
    pub(crate) fn of(world: &World) -> Self {
        let size = |length: i32| f64::from(length.max(1));
        let cell = size(world.width) / f64::from(u32::try_from(COLUMNS).unwrap_or(1));
        let rows = whole(size(world.height) / cell, COLUMNS) + 1;
        let place = |point: Point| {
            let column = whole(point.0 / cell, COLUMNS - 1);
            (whole(point.1 / cell, rows - 1), column, 1)
        };
        let mut countries = BTreeMap::new();
        for (code, path) in &world.areas {
            let rings = rings(path);
            let mut runs = filled(&rings, (cell, rows));
            if runs.is_empty() {
                runs.extend(rings.iter().flatten().next().copied().map(place));
            }
            countries.insert(code.clone(), runs);
        }
        for (code, &(x, y)) in &world.dots {
            countries.insert(code.clone(), vec![place((f64::from(x), f64::from(y)))]);
        }
        let others = filled(&rings(&world.land), (cell, rows));
        let land = path(countries.values().chain([&others]).flatten().copied());
        Self {
            columns: COLUMNS,
            rows,
            countries,
            land,
        }
    }

    /// The cells of some countries as a path; empty if none of them is on the map.
    pub(crate) fn path<'a>(&self, codes: impl Iterator<Item = &'a str>) -> String {
        let runs = codes.filter_map(|code| self.countries.get(code)).flatten();
        path(runs.copied())
    }
}

/// Cells as a path in units of cells, each a part of a line that a dashed stroke turns into dots.
fn path(runs: impl Iterator<Item = Run>) -> String {
    let mut cells: Vec<(usize, usize)> = runs
        .flat_map(|(row, from, length)| (from..from + length).map(move |column| (row, column)))
        .collect();
    cells.sort_unstable();
    cells.dedup();
    let mut out = String::new();
    let mut at = 0;
    while at < cells.len() {
        let (row, column) = cells[at];
        let run = cells[at..].iter().enumerate();
        let length = run
            .take_while(|&(step, &cell)| cell == (row, column + step))
            .count();
        // The end is a little after the last dot, which would otherwise be lost in rounding.
        let _ = write!(out, "M{column} {row}h{}.1", length - 1);
        at += length;
    }
    out
}

/// A number rounded down, within `0..=most`.
fn whole(number: f64, most: usize) -> usize {
    (0..=most)
        .rev()
        .find(|&step| u32::try_from(step).is_ok_and(|step| f64::from(step) <= number))
        .unwrap_or(0)
}

/// The cells whose middle is inside of some rings, row by row.
fn filled(rings: &[Vec<Point>], (cell, rows): (f64, usize)) -> Vec<Run> {
    let middle = |at: usize| (f64::from(u32::try_from(at).unwrap_or(0)) + 0.5) * cell;
    let columns: Vec<f64> = (0..COLUMNS).map(middle).collect();
    let mut runs = Vec::new();
    for y in 0..rows {
        let (row, y) = (y, middle(y));
        let mut crossings: Vec<f64> = edges(rings)
            .filter(|((_, y1), (_, y2))| (*y1 <= y) != (*y2 <= y))
            .map(|((x1, y1), (x2, y2))| x1 + (y - y1) * (x2 - x1) / (y2 - y1))
            .collect();
        crossings.sort_by(f64::total_cmp);
        for pair in crossings.chunks_exact(2) {
            let from = columns.partition_point(|&x| x < pair[0]);
            let to = columns.partition_point(|&x| x < pair[1]);
            if from < to {
                runs.push((row, from, to - from));
            }
        }
    }
    runs
}

fn edges(rings: &[Vec<Point>]) -> impl Iterator<Item = (Point, Point)> {
    rings.iter().flat_map(|ring| {
        let next = ring.iter().cycle().skip(1);
        ring.iter().copied().zip(next.copied())
    })
}

/// The closed lines of a path of straight lines.
fn rings(path: &str) -> Vec<Vec<Point>> {
    let mut rings: Vec<Vec<Point>> = Vec::new();
    let mut at = (0.0, 0.0);
    for (command, numbers) in commands(path) {
        let is_relative = command.is_ascii_lowercase();
        let start = if is_relative { at } else { (0.0, 0.0) };
        match command.to_ascii_lowercase() {
            'm' | 'l' => {
                for (step, pair) in numbers.chunks_exact(2).enumerate() {
                    let from = if is_relative { at } else { (0.0, 0.0) };
                    at = (from.0 + pair[0], from.1 + pair[1]);
                    if command.eq_ignore_ascii_case(&'m') && step == 0 {
                        rings.push(Vec::new());
                    }
                    rings.last_mut().into_iter().for_each(|ring| ring.push(at));
                }
            }
            'h' => at.0 = start.0 + numbers.iter().sum::<f64>(),
            'v' => at.1 = start.1 + numbers.iter().sum::<f64>(),
            _ => {
                let first = rings.last().and_then(|ring| ring.first());
                at = first.copied().unwrap_or(at);
            }
        }
        if matches!(command.to_ascii_lowercase(), 'h' | 'v') {
            rings.last_mut().into_iter().for_each(|ring| ring.push(at));
        }
    }
    rings
}

/// The commands of a path with their numbers.
fn commands(path: &str) -> impl Iterator<Item = (char, Vec<f64>)> {
    let is_command = |c: char| c.is_ascii_alphabetic();
    let starts: Vec<usize> = path.match_indices(is_command).map(|(at, _)| at).collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([path.len()]).collect();
    starts
        .into_iter()
        .zip(ends)
        .filter_map(move |(start, end)| {
            let command = path[start..end].chars().next()?;
            Some((command, numbers(&path[start + 1..end])))
        })
}

/// Numbers with spaces or commas between them, or only the sign of the next one.
fn numbers(text: &str) -> Vec<f64> {
    let spaced = text.replace('-', " -");
    let words = spaced.split([' ', ',']);
    words.filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::Dots;
    use crate::embedded;
    use crate::theme::world::World;

    fn dots() -> Dots {
        let files = embedded::theme(std::path::Path::new("/nowhere"), "default").unwrap();
        Dots::of(&World::parse(&files["map/world.json"]).unwrap())
    }

    #[test]
    fn every_country_has_dots_and_none_is_outside_the_grid() {
        let dots = dots();
        for (code, runs) in &dots.countries {
            assert!(!runs.is_empty(), "{code}");
            for &(row, from, length) in runs {
                assert!(row < dots.rows && from + length <= dots.columns, "{code}");
            }
        }
    }

    #[test]
    fn large_countries_are_where_they_are_on_the_map() {
        let dots = dots();
        let cells = |code: &str| -> usize { dots.countries[code].iter().map(|run| run.2).sum() };
        assert!(cells("BR") > cells("KE") && cells("KE") > cells("RW"));
        let west = |code: &str| dots.countries[code].iter().map(|run| run.1).min();
        assert!(west("US") < west("BR") && west("BR") < west("IN"));
        assert_eq!(dots.path(["XX"].into_iter()), "");
        assert!(dots.land.len() < 6_000, "{}", dots.land.len());
    }
}
