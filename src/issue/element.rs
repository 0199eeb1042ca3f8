//! A question of the form: how it is answered, and which questions of an entry become one.

use crate::questions::{Choices, Field, Kind, is_evidence};

/// One question of the form.
#[derive(Debug, Clone)]
pub(super) struct Element {
    /// Unique in the form: letters, digits and `_`.
    pub(super) id: String,
    /// The heading of the answer in the text of the issue, unique in the form.
    pub(super) label: String,
    /// What to write, and how.
    pub(super) description: String,
    pub(super) is_required: bool,
    pub(super) pointer: String,
    pub(super) shape: Shape,
}

/// How an answer is written.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    /// One line.
    Line,
    /// A number.
    Number,
    /// Yes or no.
    Switch,
    /// A text of many lines.
    Text,
    /// One of a few values.
    Choice(Choices),
    /// A box to tick for each of a few values.
    Boxes(Choices),
    /// A value on each line.
    Values(Option<Choices>),
    /// Evidence: one item in each paragraph.
    Evidence,
    /// An item on each line, its parts separated by `|`.
    Rows(Vec<Column>),
}

/// A part of an item.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) key: String,
    pub(super) title: String,
    pub(super) cell: Cell,
}

/// What a part of an item is.
#[derive(Debug, Clone)]
pub(super) enum Cell {
    One(Option<Choices>),
    /// Several values, separated by commas.
    Many(Option<Choices>),
    Evidence,
}

/// Where the fields of the registry's own are.
const OWN: &str = "/extra";

/// What people choose from to say whether something is so, `true` first.
pub(super) const YES_NO: [&str; 2] = ["Yes", "No"];

/// The most values that get a box each.
const MOST_BOXES: usize = 12;

/// The most values of a list to choose one from.
const MOST_CHOICES: usize = 60;

/// The questions of a step, with those of mappings at the top in their place, less what an issue does not ask.
pub(super) fn asked(fields: &[Field]) -> Vec<&Field> {
    let mut asked = Vec::new();
    for field in fields {
        match &field.kind {
            // An indicator or the whole of a step, such as `deployment`.
            Kind::Group(members) if is_step(field) => {
                asked.extend(members.iter().filter(|one| is_plain(one)));
            }
            _ if is_plain(field) => asked.push(field),
            _ => {}
        }
    }
    asked
}

/// Whether a mapping has lists of its own, so that it is no single thing such as a logo, or has the fields of the
/// registry's own.
fn is_step(field: &Field) -> bool {
    field.pointer == OWN
        || matches!(&field.kind, Kind::Group(members) if members.iter().any(|one| matches!(one.kind, Kind::List(_))))
}

/// Whether a question can be answered on its own, by goods of all categories, without a file.
fn is_plain(field: &Field) -> bool {
    let has = |members: &[Field], key: &str| members.iter().any(|one| one.key == key);
    field.asked_of.is_empty()
        && match &field.kind {
            Kind::Group(_) => false,
            Kind::List(item) => match &item.kind {
                Kind::Group(members) => !has(members, "file") && !has(members, "answer"),
                _ => true,
            },
            _ => true,
        }
}

pub(super) fn element(field: &Field, prefix: Option<&str>) -> Option<Element> {
    let shape = shape(field)?;
    // The goals and the licences are the whole of their step.
    let is_step = field.pointer.matches('/').count() == 2;
    let label = match prefix {
        Some(prefix) if is_step => prefix.to_owned(),
        Some(prefix) => format!("{prefix}: {}", field.title),
        None => field.title.clone(),
    };
    Some(Element {
        id: field.pointer.trim_start_matches('/').replace('/', "_"),
        label,
        description: format!("{} {}", field.description, how(&shape))
            .trim()
            .to_owned(),
        is_required: field.required && prefix.is_none_or(|_| field.key != "answer"),
        pointer: field.pointer.clone(),
        shape,
    })
}

fn shape(field: &Field) -> Option<Shape> {
    Some(match &field.kind {
        Kind::Line | Kind::Address | Kind::Date | Kind::Language => Shape::Line,
        Kind::Text => Shape::Text,
        Kind::Choice(choices) if choices.values.len() <= MOST_CHOICES => {
            Shape::Choice(choices.clone())
        }
        Kind::Several(choices) if choices.values.len() <= MOST_BOXES && !choices.is_open => {
            Shape::Boxes(choices.clone())
        }
        Kind::Choice(choices) | Kind::Several(choices) => Shape::Values(Some(choices.clone())),
        Kind::Number => Shape::Number,
        Kind::Switch => Shape::Switch,
        Kind::Group(_) => return None,
        Kind::List(item) => match &item.kind {
            Kind::Group(members) if is_evidence(members) => Shape::Evidence,
            Kind::Group(members) => Shape::Rows(columns(members)),
            Kind::Choice(choices) => Shape::Values(Some(choices.clone())),
            _ => Shape::Values(None),
        },
    })
}

/// The parts of an item in the order in which people know them: what must be there, what supports it, the rest.
fn columns(members: &[Field]) -> Vec<Column> {
    let cell = |field: &Field| {
        Some(match &field.kind {
            Kind::Group(_) | Kind::Switch => return None,
            Kind::Choice(choices) => Cell::One(Some(choices.clone())),
            Kind::Several(choices) => Cell::Many(Some(choices.clone())),
            Kind::List(item) => match &item.kind {
                Kind::Group(members) if is_evidence(members) => Cell::Evidence,
                Kind::Group(_) | Kind::List(_) => return None,
                Kind::Choice(choices) => Cell::Many(Some(choices.clone())),
                _ => Cell::Many(None),
            },
            _ => Cell::One(None),
        })
    };
    let mut found: Vec<(u8, Column)> = members
        .iter()
        .filter_map(|field| {
            let cell = cell(field)?;
            let rank = match (field.required, &cell) {
                (true, _) => 0,
                (_, Cell::Evidence) => 1,
                _ => 2,
            };
            let column = Column {
                key: field.key.clone(),
                title: field.title.clone(),
                cell,
            };
            Some((rank, column))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, column)| column).collect()
}

impl Column {
    /// Its title, with the values to choose from where they are few.
    fn shown(&self) -> String {
        match &self.cell {
            Cell::One(Some(choices)) if choices.values.len() <= MOST_BOXES => {
                let values: Vec<&str> =
                    choices.values.iter().map(|one| one.code.as_str()).collect();
                format!("{} ({})", self.title, values.join(", "))
            }
            _ => self.title.clone(),
        }
    }
}

/// How to write an answer, for its description.
fn how(shape: &Shape) -> String {
    match shape {
        Shape::Values(_) => "One per line.".to_owned(),
        Shape::Evidence => {
            "Links and short texts, with an empty line between one and the next.".to_owned()
        }
        Shape::Rows(columns) if columns.len() == 1 => "One per line.".to_owned(),
        Shape::Rows(columns) => {
            let titles: Vec<String> = columns.iter().map(Column::shown).collect();
            format!("One per line: {}", titles.join(" | "))
        }
        Shape::Number => "A number in digits, such as 1200 or 0.5.".to_owned(),
        Shape::Line | Shape::Text | Shape::Switch | Shape::Choice(_) | Shape::Boxes(_) => {
            String::new()
        }
    }
}
