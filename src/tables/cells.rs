//! The values of one cell.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value as Json, json};

use super::book::Cell;
use super::days::{self, Order};
use super::fields::{Shape, Value};
use super::known::Known;
use super::pieces::{may_be_several, pieces, strong};
use super::words::Words;
use crate::address::is_web_address;
use crate::entry::Evidence;
use crate::import::address::{self, Content};
use crate::import::note::NoteKind;
use crate::import::repairs::Terms;
use crate::import::text::{clean, one_line};
use crate::questions::Choices;

/// A host without a scheme, perhaps with a path.
static HOST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(/\S*)?$")
        .expect("a constant that the tests compile")
});

/// An e-mail address alone.
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(mailto:)?[^\s@<>]+@[\w-]+(\.[\w-]+)+$")
        .expect("a constant that the tests compile")
});

/// Fields whose values are names of organisations, of which a cell often has several.
const MANY_NAMES: [&str; 2] = ["organizations.name", "deployment.organizations"];

/// What a cell says.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// Its values.
    pub(super) values: Vec<Json>,
    /// What it says beside: kind and message.
    pub(super) remarks: Vec<(NoteKind, String)>,
    /// What supports an answer, such as `since 2020` in `Yes, since 2020`.
    pub(super) support: Option<String>,
    /// Whether it is about a person.
    pub(super) is_contact: bool,
}

/// Reads cells.
pub(super) struct CellReader<'a> {
    pub(super) known: Known<'a>,
    pub(super) terms: &'a Terms,
    pub(super) words: &'a Words,
}

impl CellReader<'_> {
    /// The values of a cell of a column.
    pub(super) fn read(
        &self,
        cell: &Cell,
        (shape, separator): (&Shape, Option<&str>),
        order: Order,
    ) -> Read {
        let mut read = Read::default();
        let raw = cell.to_string();
        let cleaned = clean(&raw, self.terms);
        for (reason, _) in cleaned.repairs {
            read.remarks.push((NoteKind::Text, reason));
        }
        let text = cleaned.text;
        if text.is_empty() || self.known.is_blank(&text) && !self.is_answer(shape, &text) {
            return read;
        }
        if EMAIL.is_match(&text) {
            read.is_contact = true;
            return read;
        }
        match shape {
            Shape::Evidence => read.values = self.evidence(&text),
            Shape::One(Value::Day) => self.day(&mut read, cell, order),
            Shape::One(value) => self.one(&mut read, value, &text),
            Shape::Many(value) => self.many(&mut read, value, &with_separator(&text, separator)),
        }
        read
    }

    /// The values of the choices of a question that were ticked: the cell of a choice says yes, or its name.
    pub(super) fn ticked<'s>(
        &self,
        cells: impl Iterator<Item = (&'s str, &'s Cell)>,
    ) -> Vec<String> {
        let ticked = cells.filter_map(|(choice, cell)| {
            let text = cell.to_string();
            match self.known.answer(&text) {
                _ if text.is_empty() => None,
                Some(("yes", "")) => Some(choice.to_owned()),
                Some((_, "")) => None,
                // Another choice that people can write themselves.
                _ => Some(text),
            }
        });
        ticked.collect()
    }

    /// What people should know of names that may be several: `,` and words such as `and` are part of names too.
    pub(super) fn joined(
        &self,
        (shape, target): (&Shape, &str),
        values: &[Json],
    ) -> Option<String> {
        if *shape != Shape::Many(Value::Line) || !MANY_NAMES.contains(&target) {
            return None;
        }
        let names = values.iter().filter_map(Json::as_str);
        let joined: Vec<&str> = names
            .filter(|name| may_be_several(name, &self.known.and))
            .collect();
        (!joined.is_empty()).then(|| {
            format!(
                "one name each: `{}`. If these are several, put `;` between them, or say with `--map` what separates them",
                joined.join("`, `")
            )
        })
    }

    fn is_answer(&self, shape: &Shape, text: &str) -> bool {
        let asks =
            matches!(shape, Shape::One(Value::Choice(choices)) if choices.vocabulary.is_none());
        asks && self.known.answer(text).is_some()
    }

    /// Links alone are addresses, all else is a text.
    fn evidence(&self, text: &str) -> Vec<Json> {
        let items = match address::read(text, self.terms) {
            Content::Addresses(found) if found.iter().all(|one| !one.is_guess) => found
                .into_iter()
                .map(|one| Evidence::url(one.url))
                .collect(),
            _ => vec![Evidence::text(text.to_owned())],
        };
        items
            .into_iter()
            .filter_map(|item| serde_json::to_value(item).ok())
            .collect()
    }

    fn day(&self, read: &mut Read, cell: &Cell, order: Order) {
        match days::day(cell, order, self.words) {
            days::Read::Day(day) => read.values.push(json!(day.to_string())),
            days::Read::No => unplaced(read, format!("no day: `{cell}`")),
            days::Read::Open => {
                let message =
                    format!("day and month cannot be told apart: `{cell}`; write it as 2026-02-01");
                unplaced(read, message);
            }
        }
    }

    fn one(&self, read: &mut Read, value: &Value, text: &str) {
        match value {
            Value::Text => read.values.push(json!(text)),
            Value::Line => read.values.push(json!(one_line(text))),
            Value::Switch => match self.known.answer(text) {
                Some((answer @ ("yes" | "no"), "")) => read.values.push(json!(answer == "yes")),
                _ => unplaced(read, format!("neither yes nor no: `{text}`")),
            },
            Value::Number => match number(text) {
                Some(number) => read.values.push(number),
                None => unplaced(read, format!("no number: `{text}`")),
            },
            Value::Choice(choices) if choices.vocabulary.is_none() => {
                self.answer(read, choices, text);
            }
            other => {
                self.many(read, other, text);
                if read.values.len() > 1 {
                    let more: Vec<String> =
                        read.values.drain(1..).map(|value| shown(&value)).collect();
                    unplaced(
                        read,
                        format!(
                            "there is room for one value, not for `{}`",
                            more.join("`, `")
                        ),
                    );
                }
            }
        }
    }

    fn answer(&self, read: &mut Read, choices: &Choices, text: &str) {
        if let Some(meaning) = self.known.choice(choices, text) {
            read.values.push(json!(meaning.code));
            return;
        }
        let said = self.known.answer(text);
        match said.filter(|(answer, _)| choices.values.iter().any(|one| one.code == *answer)) {
            Some((answer, support)) => {
                read.values.push(json!(answer));
                read.support = Some(support.to_owned());
            }
            None => unplaced(read, unknown(choices, text)),
        }
    }

    fn many(&self, read: &mut Read, value: &Value, text: &str) {
        match value {
            Value::Choice(choices) => {
                let found = pieces(text, &self.known.and, &|text| {
                    self.known.choice(choices, text)
                });
                for (text, meaning) in found {
                    match meaning {
                        Some(meaning) => push(read, code(choices, &meaning.code), text),
                        None if choices.is_open => push(read, json!(one_line(text)), text),
                        None => unplaced(read, unknown(choices, text)),
                    }
                }
            }
            Value::License => {
                for (text, meaning) in
                    pieces(text, &self.known.and, &|text| self.known.license(text))
                {
                    let Some(meaning) = meaning else {
                        unplaced(read, self.known.no_license(text));
                        continue;
                    };
                    if let Some(remark) = meaning.remark {
                        let message = format!("`{text}` is now `{}`: {remark}", meaning.code);
                        read.remarks.push((NoteKind::License, message));
                    }
                    push(read, json!(meaning.code), text);
                }
            }
            Value::Language => {
                for (text, meaning) in
                    pieces(text, &self.known.and, &|text| self.known.language(text))
                {
                    match meaning {
                        Some(meaning) => push(read, json!(meaning.code), text),
                        None => unplaced(read, format!("no known language: `{text}`")),
                    }
                }
            }
            Value::Address => self.addresses(read, text),
            Value::Number => {
                for part in strong(text) {
                    match number(part) {
                        Some(number) => push(read, number, part),
                        None => unplaced(read, format!("no number: `{part}`")),
                    }
                }
            }
            Value::Day | Value::Switch => unplaced(
                read,
                format!("several values cannot be read here: `{text}`"),
            ),
            Value::Line | Value::Text => {
                for part in strong(text) {
                    push(read, json!(one_line(part)), part);
                }
            }
        }
    }

    fn addresses(&self, read: &mut Read, text: &str) {
        for part in strong(text) {
            if let Content::Addresses(found) = address::read(part, self.terms) {
                for one in found {
                    if let Some(reason) = one.reason {
                        read.remarks
                            .push((NoteKind::Address, format!("{reason}: now `{}`", one.url)));
                    }
                    push(read, json!(one.url), part);
                }
                continue;
            }
            let url = format!("https://{part}");
            if HOST.is_match(part) && is_web_address(&url) {
                read.remarks
                    .push((NoteKind::Address, format!("no scheme: now `{url}`")));
                push(read, json!(url), part);
            } else {
                unplaced(read, format!("no web address: `{part}`"));
            }
        }
    }
}

/// A number as people write it: digits, perhaps in groups with blanks between them, and a point before decimals.
pub(super) fn number(text: &str) -> Option<Json> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let whole = digits.strip_suffix(".0").unwrap_or(&digits);
    match whole.parse::<i64>() {
        Ok(number) => Some(json!(number)),
        Err(_) => digits
            .parse::<f64>()
            .ok()
            .filter(|n| n.is_finite())
            .map(|n| json!(n)),
    }
}

fn unplaced(read: &mut Read, message: String) {
    read.remarks.push((NoteKind::Unplaced, message));
}

/// Adds a value, each once.
fn push(read: &mut Read, value: Json, text: &str) {
    if read.values.contains(&value) {
        let message = format!("`{text}` says `{}` again, left out", shown(&value));
        read.remarks.push((NoteKind::Repeated, message));
    } else {
        read.values.push(value);
    }
}

/// A code as an entry has it.
fn code(choices: &Choices, code: &str) -> Json {
    match code.parse::<u64>() {
        Ok(number) if choices.is_number => json!(number),
        _ => json!(code),
    }
}

fn shown(value: &Json) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Why a text is no value of a choice.
fn unknown(choices: &Choices, text: &str) -> String {
    match choices.vocabulary.as_deref() {
        Some("goal") => format!("no such goal: `{text}`"),
        Some(name) => format!("no known {name}: `{text}`"),
        None => {
            let codes: Vec<&str> = choices.values.iter().map(|one| one.code.as_str()).collect();
            format!("expected one of {}: found `{text}`", codes.join(", "))
        }
    }
}

/// A text in which a separator of a map is one that all know.
fn with_separator(text: &str, separator: Option<&str>) -> String {
    match separator.filter(|separator| !separator.is_empty()) {
        Some(separator) => text.replace(separator, "\n"),
        None => text.to_owned(),
    }
}
