//! The sentences that the numbers support: none about a largest of one, and no share of few goods.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::figure::{Cell, Figure, Label, List, Name, OwnList, Row};
use super::former;
use super::limits::{SMALLEST, THIN, WORLDWIDE};
use super::open::LIST;
use super::say::{Question, Say, Share};
use super::section::Section;
use super::whole::Analysis;
use crate::catalog::Status;
use crate::derive::facets::{Kind, ValueAt};

/// The most goals that a sentence names; of more, it tells the number.
const NAMED: usize = 6;

/// The sentences about an analysis; adds the lists that they need.
pub(super) fn says(
    facts: &Facts<'_>,
    owners: &[(ValueAt, Vec<usize>)],
    analysis: &mut Analysis,
) -> Vec<Say> {
    let (were_candidates, list) = former::says(facts, analysis.lists.len());
    analysis.lists.extend(list);
    let mut says = kinds(facts, analysis, were_candidates);
    says.extend(time(facts, analysis));
    let (places, worldwide) = places(facts, analysis.lists.len());
    analysis.lists.extend(worldwide);
    says.extend(coverage(facts, analysis, places));
    says.extend(license(facts, analysis));
    says.extend(evidence(analysis));
    let (own, list) = super::owners::says(facts, owners, analysis.lists.len());
    analysis.lists.extend(list);
    says.extend(own);
    says.extend(quality(analysis));
    says
}

/// The row with the largest number of a figure, if there are several rows and only one has it.
fn largest(figure: &Figure) -> Option<&Row> {
    let count = |row: &&Row| row.cells[0].count;
    let row = figure.rows.iter().max_by_key(count)?;
    let equal = figure.rows.iter().filter(|one| count(one) == count(&row));
    let told = count(&row) > 1 && figure.rows.len() > 1 && equal.count() == 1;
    told.then_some(row)
}

/// The same as a sentence about all goods of the report.
fn most(
    facts: &Facts<'_>,
    figure: Option<&Figure>,
    (id, section): (&'static str, Section),
) -> Option<Say> {
    let row = largest(figure?)?;
    let goods = row.cells[0].clone();
    let say = Say::new(id, section).share(goods.count, facts.base.len());
    let say = say.label("label", row.labels.clone());
    (facts.base.len() >= THIN).then(|| say.count("goods", goods).count("all", facts.all()))
}

fn kinds(facts: &Facts<'_>, analysis: &Analysis, were_candidates: Option<Say>) -> Vec<Say> {
    let section = Section::Kinds;
    let all = facts.catalog.goods().len();
    let all = Cell::new(all, List::Every);
    if all.count == 0 {
        return vec![Say::new("empty", section)];
    }
    let status = |status| {
        let count = facts.catalog.with_status(status).count();
        Cell::new(count, List::Status(status))
    };
    let first = Say::new("all", section)
        .count("all", all)
        .count("current", status(Status::Current))
        .count("candidate", status(Status::Candidate))
        .count("former", status(Status::Former));
    let about = Say::new(
        match facts.about {
            Status::Candidate => "about-candidates",
            Status::Current | Status::Former => "about",
        },
        section,
    );
    let few = (1..SMALLEST).contains(&facts.base.len());
    let few = few.then(|| {
        Say::new("few", section)
            .count("goods", facts.all())
            .count("smallest", Cell::bare(SMALLEST))
    });
    let category = most(
        facts,
        analysis.figure(Name::Category),
        ("category", section),
    );
    let opening = [Some(first), were_candidates, reasons(analysis)];
    let mut says: Vec<Say> = opening
        .into_iter()
        .chain([Some(about), few, category])
        .flatten()
        .collect();
    for figure in &analysis.figures {
        says.extend(own(facts, figure));
    }
    says
}

/// The most frequent reason of former goods.
fn reasons(analysis: &Analysis) -> Option<Say> {
    let figure = analysis.figure(Name::Former)?;
    let (row, all) = (largest(figure)?, figure.base.unwrap_or(0));
    let goods = row.cells[0].clone();
    let say = Say::new("former", Section::Kinds).share(goods.count, all);
    let say = say.label("label", row.labels.clone());
    let all = Cell::new(all, List::Status(Status::Former));
    Some(say.count("goods", goods).count("all", all))
}

/// The most frequent value of a facet of the registry's own, and how many goods have none.
fn own(facts: &Facts<'_>, figure: &Figure) -> Vec<Say> {
    let Name::Own(own) = figure.name else {
        return Vec::new();
    };
    let (section, kind) = (Section::Kinds, Kind::Own(own));
    let field = vec![Label::Kind(kind)];
    let first = most(facts, Some(figure), ("own", section));
    let of_good = facts.by_good(kind);
    let silent = facts.base.iter();
    let silent = silent.filter(|&&good| of_good.get(good).is_empty()).count();
    let facet = facts.facet(kind).map_or(0, |(at, _)| at);
    let unstated = (silent > 0).then(|| {
        let silent = Cell::new(silent, List::Without(facet));
        let say = Say::new("own-unstated", section).count("goods", silent);
        say.count("all", facts.all())
    });
    let says = first.into_iter().chain(unstated);
    says.map(|say| say.label("field", field.clone())).collect()
}

fn time(facts: &Facts<'_>, analysis: &Analysis) -> Vec<Say> {
    let section = Section::Time;
    let mut says = Vec::new();
    if facts.is_list() {
        return says;
    }
    if let Some(figure) = analysis.figure(Name::Growth) {
        let undated = figure.rows.last().map_or(0, |row| row.cells[0].count);
        let dated = facts.base.len() - undated;
        let years = &figure.rows[..figure.rows.len() - 1];
        let dated_figure = Figure {
            rows: years.to_vec(),
            ..figure.clone()
        };
        let busiest = largest(&dated_figure).filter(|_| dated >= SMALLEST && years.len() > 2);
        says.extend(busiest.map(|row| {
            let goods = row.cells[0].clone();
            let dated = Cell::new(dated, List::Figure(Name::Growth));
            let say = Say::new("busiest", section).share(goods.count, dated.count);
            let say = say.label("label", row.labels.clone());
            say.count("goods", goods).count("dated", dated)
        }));
        says.extend((undated > 0).then(|| {
            let cell = figure.rows[figure.rows.len() - 1].cells[0].clone();
            Say::new("undated", section)
                .count("goods", cell)
                .count("all", facts.all())
        }));
    } else if !facts.base.is_empty() && facts.about == Status::Current {
        says.push(Say::new("no-dates", section));
    }
    if let Some(figure) = analysis.figure(Name::Renewal) {
        let cell = |code: &str| {
            let row = figure.rows.iter().find(|row| row.code == code);
            row.map(|row| row.cells[0].clone()).unwrap_or_default()
        };
        let (expired, renewable) = (cell("expired"), cell("renewable"));
        let reviewed = facts.base.len() - cell("none").count;
        let of = Cell::new(reviewed, List::Figure(Name::Renewal));
        let say = Say::new(
            if expired.count == 0 {
                "none-expired"
            } else {
                "expired"
            },
            section,
        );
        let say = say.share(expired.count, reviewed).answers(Question::Trust);
        says.push(say.count("goods", expired).count("reviewed", of));
        if renewable.count > 0 {
            says.push(Say::new("renewable", section).count("goods", renewable));
        }
    } else if !facts.base.is_empty() && facts.about == Status::Current {
        let say = Say::new("no-reviews", section).count("goods", facts.all());
        let say = say.share(facts.base.len(), facts.base.len());
        says.push(say.answers(Question::Trust));
    }
    says
}

fn coverage(facts: &Facts<'_>, analysis: &Analysis, places: Vec<Say>) -> Vec<Say> {
    let section = Section::Coverage;
    let Some(figure) = analysis.figure(Name::Goals) else {
        return Vec::new();
    };
    let mut says = Vec::new();
    let first = most(facts, Some(figure), ("goal", section));
    says.extend(first.map(|say| say.answers(Question::Coverage)));
    if facts.base.len() >= SMALLEST {
        let count = |row: &&Row| row.cells[0].count;
        let label = |row: &Row| row.labels.clone();
        let goals = |count| Cell {
            count,
            list: List::Figure(Name::Goals),
        };
        let none: Vec<Label> = figure
            .rows
            .iter()
            .filter(|row| count(row) == 0)
            .flat_map(label)
            .collect();
        let thin: Vec<&Row> = figure.rows.iter().filter(|row| count(row) < THIN).collect();
        if !thin.is_empty() {
            let is_long = thin.len() > NAMED;
            let named = if is_long { &[] } else { thin.as_slice() };
            let say = Say::new(if is_long { "thin-many" } else { "thin" }, section)
                .count("goals", goals(thin.len()))
                .count("of", goals(figure.rows.len()))
                .count("limit", Cell::bare(THIN))
                .label("labels", named.iter().flat_map(|row| label(row)).collect());
            says.push(Say {
                question: Some(Question::Coverage),
                ..say.part_of_goals(thin.len(), figure.rows.len())
            });
        }
        if !none.is_empty() {
            let say = Say::new("unserved", section).count("goals", goals(none.len()));
            says.push(say.label("labels", none));
        }
        says.extend(places);
        says.push(Say::new(
            if analysis.gaps.is_empty() {
                "no-gap"
            } else {
                "gaps"
            },
            section,
        ));
    }
    says
}

/// How many goods say where they are used; a few that name the whole world make the number of countries large. The list of
/// these few gets this position.
fn places(facts: &Facts<'_>, position: usize) -> (Vec<Say>, Option<OwnList>) {
    let Some((facet, of)) = facts.facet(Kind::Country) else {
        return (Vec::new(), None);
    };
    let of_good = facts.by_good(Kind::Country);
    let without = facts
        .base
        .iter()
        .filter(|&&good| of_good.get(good).is_empty());
    let without = without.count();
    let countries = of
        .values
        .iter()
        .filter(|value| facts.count(value) > 0)
        .count();
    if countries == 0 {
        return (Vec::new(), None);
    }
    let mut says = vec![
        Say::new("countries", Section::Coverage)
            .count("countries", Cell::new(countries, List::Countries(0)))
            .count("without", Cell::new(without, List::Without(facet))),
    ];
    let (wide, others): (Vec<usize>, Vec<usize>) = facts
        .base
        .iter()
        .partition(|&&good| of_good.get(good).len() > WORLDWIDE);
    if wide.is_empty() || others.is_empty() {
        return (says, None);
    }
    let named = others.iter().flat_map(|&good| of_good.get(good));
    let named: BTreeSet<u32> = named.copied().collect();
    says.push(
        Say::new("countries-wide", Section::Coverage)
            .count("goods", Cell::new(wide.len(), List::Own(position)))
            .count("limit", Cell::bare(WORLDWIDE))
            .count("countries", Cell::bare(named.len())),
    );
    let list = OwnList {
        name: "worldwide".to_owned(),
        title: "worldwide",
        label: Label::Text(WORLDWIDE.to_string()),
        goods: wide,
    };
    (says, Some(list))
}

fn license(facts: &Facts<'_>, analysis: &Analysis) -> Vec<Say> {
    let section = Section::Licenses;
    let family = most(
        facts,
        analysis.figure(Name::LicenseFamilies),
        ("license-family", section),
    );
    let license = most(facts, analysis.figure(Name::Licenses), ("license", section));
    family.into_iter().chain(license).collect()
}

/// The indicators with the largest and the smallest share of answers without a link.
fn evidence(analysis: &Analysis) -> Option<Say> {
    let figure = analysis.figure(Name::Evidence)?;
    let share = |row: &Row| Share::of(row.cells[0].count, row.base.unwrap_or(0));
    let told = figure.rows.iter().filter(|row| share(row).is_some());
    // Compared as fractions: a/b < c/d if ad < cb.
    let row = told.max_by(|a, b| {
        let of = |row: &Row| (row.cells[0].count, row.base.unwrap_or(1));
        let ((a, of_a), (b, of_b)) = (of(a), of(b));
        (a * of_b).cmp(&(b * of_a))
    })?;
    let (part, base) = (row.cells[0].count, row.base.unwrap_or(0));
    let say = Say::new("evidence", Section::Evidence).share(part, base);
    let say = say
        .label("label", row.labels.clone())
        .answers(Question::Trust);
    let of = Cell::new(base, List::Figure(Name::Evidence));
    (part > 0).then(|| say.count("goods", row.cells[0].clone()).count("asked", of))
}

/// What every entry has, and what most do not have.
fn quality(analysis: &Analysis) -> Vec<Say> {
    let Some(figure) = analysis.figure(Name::Quality) else {
        return Vec::new();
    };
    let base = analysis.base;
    let count = |row: &&Row| row.cells[0].count;
    let labels = |rows: Vec<&Row>| {
        rows.iter()
            .flat_map(|row| row.labels.clone())
            .collect::<Vec<_>>()
    };
    let complete: Vec<&Row> = figure.rows.iter().filter(|row| count(row) == 0).collect();
    let rare: Vec<&Row> = figure
        .rows
        .iter()
        .filter(|row| count(row) * 2 > base)
        .collect();
    let mut says = Vec::new();
    if base >= SMALLEST && !complete.is_empty() {
        says.push(Say::new("complete", Section::Quality).label("labels", labels(complete)));
    }
    if base >= SMALLEST && !rare.is_empty() {
        says.push(Say::new("rare", Section::Quality).label("labels", labels(rare)));
    }
    let open = analysis.lists.iter().position(|list| list.name == LIST);
    says.extend(open.map(|at| {
        let goods = Cell::new(analysis.lists[at].goods.len(), List::Own(at));
        Say::new("open", Section::Quality).count("goods", goods)
    }));
    says.extend(analysis.figure(Name::Alike).map(|figure| {
        let pairs = Cell::new(figure.all, List::Figure(Name::Alike));
        Say::new("alike", Section::Quality).count("pairs", pairs)
    }));
    says
}
