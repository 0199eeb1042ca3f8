//! The fields of an entry that a column can be about, read from the entry schema.

use std::collections::BTreeMap;

use crate::questions::{Choices, Field, Kind, is_evidence};

use super::words::plain;

/// Where the values of a column go, and what they are.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Slot {
    /// The keys of the field, joined by dots: `deployment.used_in`.
    pub(super) path: String,
    /// The keys to the value, or to the list of mappings that each value becomes an item of.
    pub(super) keys: Vec<String>,
    /// The keys inside an item, if the values are in a list of mappings.
    pub(super) item: Option<Vec<String>>,
    /// Whether it is what each item must have, as organisations their name.
    pub(super) is_lead: bool,
    /// What a cell holds.
    pub(super) shape: Shape,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// One value.
    One(Value),
    /// Any number of values.
    Many(Value),
    /// Items of evidence: web addresses and texts.
    Evidence,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A text of one line.
    Line,
    /// A text of many lines.
    Text,
    /// A web address.
    Address,
    /// A day.
    Day,
    /// A number.
    Number,
    /// A BCP 47 tag.
    Language,
    /// An SPDX expression.
    License,
    /// Yes or no as `true` or `false`.
    Switch,
    /// A value of a list.
    Choice(Choices),
}

/// All fields.
#[derive(Debug, Clone)]
pub(super) struct Fields {
    top: Vec<Field>,
    /// Headings that name a field: its path, and its title where no other has the same.
    headings: BTreeMap<String, String>,
}

impl Fields {
    pub(super) fn new(top: Vec<Field>) -> Self {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for field in &top {
            collect(field, "", &mut found);
        }
        let alone = found.into_iter().filter(|(_, paths)| paths.len() == 1);
        let headings = alone.map(|(heading, mut paths)| (heading, paths.remove(0)));
        Self {
            headings: headings.collect(),
            top,
        }
    }

    /// The path of the field that a heading, as [`plain`] words, names.
    pub(super) fn named(&self, heading: &str) -> Option<&str> {
        self.headings.get(heading).map(String::as_str)
    }

    /// The field of a path such as `deployment.used_in`. Lists on the way have no key of their own; a list of mappings
    /// stands for what each of them must have.
    pub(super) fn slot(&self, path: &str) -> Option<Slot> {
        let mut members = &self.top;
        let (mut keys, mut item) = (Vec::new(), None::<Vec<String>>);
        let mut lead = "";
        let mut rest = path.split('.').peekable();
        while let Some(key) = rest.next() {
            let mut field = members.iter().find(|field| field.key == key)?;
            item.as_mut().unwrap_or(&mut keys).push(key.to_owned());
            let is_last = rest.peek().is_none();
            if let Kind::List(each) = &field.kind
                && let Kind::Group(inner) = &each.kind
                && !is_evidence(inner)
            {
                if item.is_some() {
                    return None;
                }
                item = Some(Vec::new());
                members = inner;
                let first = inner.iter().find(|one| one.required).or(inner.first())?;
                lead = &first.key;
                if !is_last {
                    continue;
                }
                field = first;
                item.as_mut()?.push(field.key.clone());
            }
            match &field.kind {
                Kind::Group(inner) if !is_last => members = inner,
                Kind::Group(inner) => {
                    field = inner.iter().find(|one| one.key == "answer")?;
                    item.as_mut().unwrap_or(&mut keys).push(field.key.clone());
                    return Some(slot(path, (keys, item, lead), shape(field)?));
                }
                _ if !is_last => return None,
                _ => return Some(slot(path, (keys, item, lead), shape(field)?)),
            }
        }
        None
    }

    /// What columns are called, as the schema says it, by the path of the field.
    pub(super) fn words(&self) -> Vec<(String, &BTreeMap<String, Vec<String>>)> {
        let mut found = Vec::new();
        let mut open: Vec<(String, &Field)> = self
            .top
            .iter()
            .map(|field| (String::new(), field))
            .collect();
        while let Some((above, field)) = open.pop() {
            let path = format!("{above}{}", field.key);
            let inside = format!("{path}.");
            let members = members(field).into_iter().flatten();
            open.extend(members.map(|member| (inside.clone(), member)));
            if !field.words.is_empty() {
                found.push((path, &field.words));
            }
        }
        found
    }

    /// All paths that have a slot, in the order of the schema.
    pub(super) fn paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for field in &self.top {
            walk(field, "", &mut paths);
        }
        paths.retain(|path| self.slot(path).is_some());
        paths
    }
}

fn slot(
    path: &str,
    (keys, item, lead): (Vec<String>, Option<Vec<String>>, &str),
    shape: Shape,
) -> Slot {
    Slot {
        is_lead: item.as_deref().is_some_and(|item| item == [lead]),
        path: path.to_owned(),
        keys,
        item,
        shape,
    }
}

/// The members of what a field holds, if it holds mappings of its own.
fn members(field: &Field) -> Option<&Vec<Field>> {
    match &field.kind {
        Kind::Group(members) => Some(members),
        Kind::List(each) => match &each.kind {
            Kind::Group(members) if !is_evidence(members) => Some(members),
            _ => None,
        },
        _ => None,
    }
}

fn walk(field: &Field, above: &str, paths: &mut Vec<String>) {
    let path = format!("{above}{}", field.key);
    match members(field) {
        Some(members) => {
            let above = format!("{path}.");
            for one in members {
                walk(one, &above, paths);
            }
        }
        None => paths.push(path),
    }
}

/// The headings that name a field and those below it.
fn collect(field: &Field, above: &str, found: &mut BTreeMap<String, Vec<String>>) {
    let path = format!("{above}{}", field.key);
    let mut headings = vec![plain(&path), plain(&field.key), plain(&field.title)];
    headings.extend(field.titles.values().map(|title| plain(title)));
    for (at, heading) in headings.iter().enumerate() {
        if !heading.is_empty() && !headings[..at].contains(heading) {
            let paths = found.entry(heading.clone()).or_default();
            // A field at the top is meant before those of the same name below others.
            if above.is_empty() {
                paths.clear();
            }
            if !paths.iter().any(|one| !one.contains('.')) {
                paths.push(path.clone());
            }
        }
    }
    let above = format!("{path}.");
    for member in members(field).into_iter().flatten() {
        collect(member, &above, found);
    }
}

fn shape(field: &Field) -> Option<Shape> {
    Some(match &field.kind {
        Kind::Several(choices) => Shape::Many(Value::Choice(choices.clone())),
        Kind::List(each) => match &each.kind {
            Kind::Group(_) => Shape::Evidence,
            _ => Shape::Many(value(each)?),
        },
        _ => Shape::One(value(field)?),
    })
}

fn value(field: &Field) -> Option<Value> {
    Some(match &field.kind {
        _ if field.suggests.as_deref() == Some("license") => Value::License,
        Kind::Line => Value::Line,
        Kind::Text => Value::Text,
        Kind::Address => Value::Address,
        Kind::Date => Value::Day,
        Kind::Number => Value::Number,
        Kind::Language => Value::Language,
        Kind::Switch => Value::Switch,
        Kind::Choice(choices) => Value::Choice(choices.clone()),
        Kind::Several(_) | Kind::Group(_) | Kind::List(_) => return None,
    })
}
