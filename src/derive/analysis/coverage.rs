//! What the goods cover: goals by category, region and sector, and the countries of the goods of each goal.

use std::cmp::Reverse;

use super::facts::{Facts, labels};
use super::figure::{Cell, Column, Figure, Label, List, Name, Row};
use super::kinds::ranked;
use super::limits::{EXPECTED, SMALLEST};
use crate::derive::facets::{Kind, ValueAt};

/// How many gaps are named.
const GAPS: usize = 8;

/// How many sectors are shown, the most frequent ones.
const SECTORS: usize = 20;

/// The countries of the goods of a goal.
#[derive(Debug, Clone)]
pub struct Reach {
    /// The goal.
    pub goal: ValueAt,
    /// Its number.
    pub number: u8,
    /// The values of countries, with the number of the goal's goods that are developed or used there; in the order of the
    /// facet.
    pub countries: Vec<(ValueAt, usize)>,
}

/// An empty cell where goods would be expected.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The figure with the cell.
    pub figure: Name,
    /// The goal.
    pub goal: Label,
    /// How many goods state the other property, whatever its value.
    pub base: usize,
    /// How many of these have the goal.
    pub of_goal: usize,
    /// The other property.
    pub other: Label,
    /// How many goods that has.
    pub of_other: Cell,
    /// How many goods would be expected, in tenths.
    pub expected: usize,
}

/// What the goods cover.
pub(super) struct Coverage {
    pub(super) goals: Figure,
    pub(super) matrices: Vec<Figure>,
    pub(super) countries: Vec<(ValueAt, usize)>,
    pub(super) reach: Vec<Reach>,
    pub(super) gaps: Vec<Gap>,
}

/// One of the two properties of a matrix.
struct Side {
    code: String,
    label: Label,
    at: Option<ValueAt>,
    /// Goods of the report that have it.
    goods: Cell,
}

/// What the goods cover.
pub(super) fn coverage(facts: &Facts<'_>) -> Coverage {
    let goals: Vec<Side> = sides(facts.values(Kind::Goal).collect(), facts);
    let reach = reach(facts);
    let categories = sides(ranked(facts, Kind::Category), facts);
    let all_sectors = ranked(facts, Kind::Sector);
    let sectors = all_sectors.iter().take(SECTORS).copied();
    let sectors = sides(sectors.collect(), facts);
    let regions = regions(facts);
    let mut gaps = Vec::new();
    let mut matrices = Vec::new();
    for (name, kind, others, head) in [
        (Name::GoalCategory, Kind::Category, &categories, "goal"),
        (Name::GoalRegion, Kind::Region, &regions, "goal"),
        (Name::GoalSector, Kind::Sector, &sectors, "sector"),
    ] {
        if others.iter().all(|side| side.goods.count == 0) {
            continue;
        }
        let counts = counts(facts, (&goals, others));
        gaps.extend(gaps_of(facts, (name, kind), (&goals, others), &counts));
        let mut figure = matrix(name, head, (&goals, others), &counts);
        if name == Name::GoalSector {
            figure.all = all_sectors.len();
        }
        matrices.push(figure);
    }
    gaps.sort_by_key(|gap| Reverse(gap.expected));
    gaps.truncate(GAPS);
    Coverage {
        goals: by_goal(facts, &goals, &reach),
        matrices,
        countries: countries(facts),
        reach,
        gaps,
    }
}

fn sides<'a>(
    values: Vec<(ValueAt, &'a crate::derive::facets::Value)>,
    facts: &Facts<'a>,
) -> Vec<Side> {
    let values = values.into_iter().map(|(at, value)| Side {
        code: value.code.clone(),
        label: Label::Value(at),
        at: Some(at),
        goods: facts.cell((at, value)),
    });
    values.collect()
}

/// The regions of the world, also those without a good.
fn regions(facts: &Facts<'_>) -> Vec<Side> {
    let of_world = facts.parts.regions.iter();
    let of_world = of_world.filter(|region| region.parent.is_none());
    let sides = of_world.map(|region| {
        let mut values = facts.values(Kind::Region);
        let found = values.find(|(_, value)| value.code == region.code);
        Side {
            code: region.code.clone(),
            label: Label::Code("region", region.code.clone(), region.label.clone()),
            at: found.map(|(at, _)| at),
            goods: found.map_or_else(Cell::default, |found| facts.cell(found)),
        }
    });
    sides.collect()
}

/// Per goal and other property, how many goods of the report have both.
fn counts(facts: &Facts<'_>, (goals, others): (&[Side], &[Side])) -> Vec<Vec<usize>> {
    let mut counts = vec![vec![0; others.len()]; goals.len()];
    let of_good = facts.by_good(Kind::Goal);
    for (column, other) in others.iter().enumerate() {
        let Some(at) = other.at else { continue };
        let goods = at.of(facts.parts.facets).1.goods.iter().copied();
        for good in goods.filter(|&good| facts.is_in(good)) {
            for &goal in of_good.of(good) {
                counts[goal as usize][column] += 1;
            }
        }
    }
    counts
}

/// Rows of goals; of sectors, of which there may be many, rows of sectors.
fn matrix(
    name: Name,
    head: &'static str,
    (goals, others): (&[Side], &[Side]),
    counts: &[Vec<usize>],
) -> Figure {
    let is_turned = head == "sector";
    let (rows, columns) = if is_turned {
        (others, goals)
    } else {
        (goals, others)
    };
    let columns_of = columns.iter().map(|side| Column {
        code: side.code.clone(),
        label: side.label.clone(),
    });
    let rows_of = rows.iter().enumerate().map(|(at, row)| {
        let cells = columns.iter().enumerate().map(|(column, other)| {
            let count = if is_turned {
                counts[column][at]
            } else {
                counts[at][column]
            };
            let both = [row.at, other.at].into_iter().flatten().collect();
            Cell::new(count, List::Values(both))
        });
        Row {
            code: row.code.clone(),
            labels: vec![row.label.clone()],
            cells: cells.collect(),
            ..Row::default()
        }
    });
    Figure {
        name,
        heads: vec![head],
        columns: columns_of.collect(),
        all: rows.len(),
        rows: rows_of.collect(),
        base: None,
    }
}

/// The empty cells of a matrix in which goods would be expected, if goal and other property had nothing to do with each
/// other: among the goods that state the other property, because nobody knows it of the rest.
fn gaps_of(
    facts: &Facts<'_>,
    (figure, kind): (Name, Kind),
    (goals, others): (&[Side], &[Side]),
    counts: &[Vec<usize>],
) -> Vec<Gap> {
    let (of_kind, of_goal) = (facts.by_good(kind), facts.by_good(Kind::Goal));
    let mut base = 0;
    let mut stating = vec![0; goals.len()];
    for &good in &facts.base {
        if !of_kind.get(good).is_empty() {
            base += 1;
            for &goal in of_goal.get(good) {
                stating[goal as usize] += 1;
            }
        }
    }
    let mut gaps = Vec::new();
    if base < SMALLEST {
        return gaps;
    }
    for ((goal, counts), of_goal) in goals.iter().zip(counts).zip(stating) {
        for (other, &count) in others.iter().zip(counts) {
            let product = of_goal * other.goods.count;
            if count == 0 && product >= EXPECTED * base {
                gaps.push(Gap {
                    figure,
                    goal: goal.label.clone(),
                    base,
                    of_goal,
                    other: other.label.clone(),
                    of_other: other.goods.clone(),
                    expected: product * 10 / base,
                });
            }
        }
    }
    gaps
}

/// The countries of the goods of each goal that has some.
fn reach(facts: &Facts<'_>) -> Vec<Reach> {
    let countries = facts.by_good(Kind::Country);
    let Some((facet, of)) = facts.facet(Kind::Country) else {
        return Vec::new();
    };
    let goals = facts.values(Kind::Goal).map(|(goal, value)| {
        let mut counts = vec![0; of.values.len()];
        for &good in value.goods.iter().filter(|&&good| facts.is_in(good)) {
            for &country in countries.of(good) {
                counts[country as usize] += 1;
            }
        }
        let counts = counts.into_iter().enumerate();
        let counts = counts.filter(|&(_, count)| count > 0);
        Reach {
            goal,
            number: value.code.parse().unwrap_or(0),
            countries: counts
                .map(|(value, count)| (ValueAt { facet, value }, count))
                .collect(),
        }
    });
    goals.filter(|reach| !reach.countries.is_empty()).collect()
}

/// The countries of the goods of the report.
fn countries(facts: &Facts<'_>) -> Vec<(ValueAt, usize)> {
    let values = facts.values(Kind::Country);
    let counts = values.map(|(at, value)| (at, facts.count(value)));
    counts.filter(|&(_, count)| count > 0).collect()
}

/// Goods and countries of each goal.
fn by_goal(facts: &Facts<'_>, goals: &[Side], reach: &[Reach]) -> Figure {
    let rows = goals.iter().map(|goal| {
        let found = reach.iter().find(|one| Some(one.goal) == goal.at);
        let countries = found.map_or_else(Cell::default, |one| {
            Cell::new(one.countries.len(), List::Countries(one.number))
        });
        Row {
            code: goal.code.clone(),
            labels: goal.at.map_or_else(Vec::new, |at| labels(&[at])),
            cells: vec![goal.goods.clone(), countries],
            ..Row::default()
        }
    });
    Figure {
        name: Name::Goals,
        heads: vec!["goal"],
        columns: vec![Column::goods(), Column::named("countries", "countries")],
        rows: rows.collect(),
        base: Some(facts.base.len()),
        all: goals.len(),
    }
}
