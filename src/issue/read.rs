//! The text of an issue as an entry. Everything in it is data of strangers: it becomes texts of the entry, or nothing.

use serde_json::{Map, Number, Value, json};

use super::element::{Cell, Column, Element, Shape, YES_NO};
use crate::address::is_web_address;
use crate::load::yaml;
use crate::questions::{Choice, Choices};
use crate::standard::Scope;

/// What GitHub and Forgejo write below a heading that nobody answered.
const NO_ANSWER: [&str; 2] = ["_No response_", "None"];

/// What an issue proposes.
#[derive(Debug, Clone, PartialEq)]
pub enum Proposal {
    /// Answers to the questions of the form, as the keys of an entry.
    Answers(Map<String, Value>, Vec<Remark>),
    /// The YAML of an entry, as the form of the site gives it.
    Yaml(String),
}

/// An answer that is not one of the values to choose from; it is kept as it is, for the findings to say more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The heading of the question.
    pub label: String,
    /// The answer.
    pub answer: String,
}

/// What a text proposes by the questions of a form, for a version of the Standard.
pub(super) fn read(
    (elements, version): (&[Element], &str),
    scope: &Scope,
    text: &str,
) -> Result<Proposal, String> {
    let text = text.replace("\r\n", "\n");
    let fault = match entry_in(&text) {
        Ok(block) => return Ok(Proposal::Yaml(block)),
        Err(fault) => fault,
    };
    let mut reader = Reader {
        fields: Map::new(),
        remarks: Vec::new(),
    };
    let sections = sections(elements, &text);
    if let (true, Some(fault)) = (sections.is_empty(), fault) {
        return Err(format!("the block of YAML cannot be read: {fault}"));
    }
    if sections.is_empty() {
        let first = elements.first().map_or("Name", |one| &one.label);
        return Err(format!(
            "the text has neither a heading of the form, such as `### {first}`, nor a block of YAML with an entry"
        ));
    }
    for (element, answer) in sections {
        reader.answer(element, &answer);
    }
    let mut fields = reader.fields;
    let categories = fields.get("categories").and_then(Value::as_array);
    let categories = categories.into_iter().flatten().filter_map(Value::as_str);
    let categories: Vec<String> = categories.map(str::to_owned).collect();
    let stage = scope.first_stage(&categories).code();
    fields.insert("stage".to_owned(), json!(stage));
    fields.insert("standard_version".to_owned(), json!(version));
    Ok(Proposal::Answers(fields, reader.remarks))
}

/// What people see of a value.
pub(super) fn shown(choice: &Choice) -> String {
    if choice.title.is_empty() || choice.title == choice.code {
        let mut letters = choice.code.chars();
        let first = letters.next().map(char::to_uppercase);
        return first.into_iter().flatten().chain(letters).collect();
    }
    if choice.code.bytes().all(|byte| byte.is_ascii_digit()) {
        return format!("{}. {}", choice.code, choice.title);
    }
    choice.title.clone()
}

/// The first block of YAML that is a mapping with a name; else what is wrong with the first block that is no YAML.
fn entry_in(text: &str) -> Result<String, Option<String>> {
    let mut fault = None;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(fence) = fence(line) else { continue };
        let inside: Vec<&str> = lines
            .by_ref()
            .take_while(|line| !(line.starts_with(fence) && line.trim() == fence_of(line)))
            .collect();
        let block = inside.join("\n") + "\n";
        match yaml::parse(&block) {
            Ok(parsed) if parsed.value.get("name").is_some() => return Ok(block),
            Ok(_) => {}
            Err(found) => fault = fault.or_else(|| Some(found.to_string())),
        }
    }
    Err(fault)
}

/// The marks that open a block of YAML, if a line does.
fn fence(line: &str) -> Option<&str> {
    let fence = fence_of(line);
    let word = line[fence.len()..].trim();
    (fence.len() >= 3 && ["yaml", "yml"].contains(&word)).then_some(fence)
}

/// The backticks that a line begins with.
fn fence_of(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches('`').len()]
}

/// The answers below the headings of the form: each heading once, in the order of the form, so that a heading within an
/// answer stays a part of it unless it is the next question.
fn sections<'a>(elements: &'a [Element], text: &str) -> Vec<(&'a Element, String)> {
    let mut found: Vec<(&Element, String)> = Vec::new();
    let mut next = 0;
    for line in text.lines() {
        let heading = line.strip_prefix("### ").map(str::trim);
        let at = heading.and_then(|heading| {
            let mut rest = elements[next..].iter();
            rest.position(|one| one.label == heading)
        });
        if let Some(at) = at {
            found.push((&elements[next + at], String::new()));
            next += at + 1;
        } else if let Some((_, answer)) = found.last_mut() {
            answer.push_str(line);
            answer.push('\n');
        }
    }
    found
}

struct Reader {
    fields: Map<String, Value>,
    remarks: Vec<Remark>,
}

impl Reader {
    fn answer(&mut self, element: &Element, answer: &str) {
        let answer = without_comments(answer);
        let answer = answer.trim();
        if answer.is_empty() || NO_ANSWER.contains(&answer) {
            return;
        }
        let lines = || {
            answer
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
        };
        let value = match &element.shape {
            Shape::Line => Value::from(lines().collect::<Vec<_>>().join(" ")),
            Shape::Text => Value::from(answer),
            Shape::Switch => switch(answer),
            Shape::Number => number(&lines().collect::<Vec<_>>().join(" ")),
            Shape::Choice(choices) => self.code(element, answer, Some(choices)),
            Shape::Boxes(choices) => {
                let ticked = lines().filter_map(|line| {
                    let rest = line.strip_prefix("- [")?;
                    let rest = rest.strip_prefix(['x', 'X'])?;
                    rest.strip_prefix(']').map(str::trim)
                });
                let ticked: Vec<&str> = ticked.collect();
                self.codes(element, &ticked, Some(choices))
            }
            Shape::Values(choices) => {
                let values: Vec<&str> = lines().map(item).collect();
                self.codes(element, &values, choices.as_ref())
            }
            Shape::Evidence => Value::Array(paragraphs(answer).map(evidence).collect()),
            Shape::Rows(columns) => {
                let rows: Vec<&str> = lines().map(item).collect();
                let rows = rows.into_iter().map(|row| self.row(element, row, columns));
                Value::Array(rows.collect())
            }
        };
        if value.as_array().is_some_and(Vec::is_empty) {
            return;
        }
        put(&mut self.fields, &element.pointer, value);
    }

    /// An item from the parts of its line; what is after the last part belongs to it.
    fn row(&mut self, element: &Element, row: &str, columns: &[Column]) -> Value {
        let mut item = Map::new();
        for (column, part) in columns.iter().zip(row.splitn(columns.len(), '|')) {
            let part = part.trim();
            if part.is_empty() {
                continue;
            }
            let value = match &column.cell {
                Cell::One(choices) => self.code(element, part, choices.as_ref()),
                Cell::Many(choices) => {
                    let parts: Vec<&str> = part.split(',').map(str::trim).collect();
                    self.codes(element, &parts, choices.as_ref())
                }
                Cell::Evidence => json!([evidence(part)]),
            };
            item.insert(column.key.clone(), value);
        }
        Value::Object(item)
    }

    fn codes(&mut self, element: &Element, texts: &[&str], choices: Option<&Choices>) -> Value {
        let codes = texts.iter().filter(|text| !text.is_empty());
        let codes = codes.map(|text| self.code(element, text, choices));
        Value::Array(codes.collect())
    }

    /// The code of a value that people see, or that is its code already.
    fn code(&mut self, element: &Element, text: &str, choices: Option<&Choices>) -> Value {
        let Some(choices) = choices else {
            return text.into();
        };
        let is = |one: &str| one.to_lowercase() == text.to_lowercase();
        let mut all = choices.values.iter();
        match all.find(|one| is(&one.code) || is(&one.title) || is(&shown(one))) {
            Some(known) if choices.is_number => known
                .code
                .parse::<u64>()
                .map_or_else(|_| text.into(), Value::from),
            Some(known) => known.code.clone().into(),
            None => {
                if !choices.is_open {
                    self.remarks.push(Remark {
                        label: element.label.clone(),
                        answer: text.to_owned(),
                    });
                }
                text.into()
            }
        }
    }
}

/// A number; what is none stays a text, of which a finding says what is expected.
fn number(text: &str) -> Value {
    let number = text.parse::<Number>();
    number.map_or_else(|_| text.into(), Value::Number)
}

/// Yes or no; what is neither stays a text, of which a finding says what is expected.
fn switch(text: &str) -> Value {
    let at = YES_NO
        .iter()
        .position(|word| word.eq_ignore_ascii_case(text));
    at.map_or_else(|| text.into(), |at| Value::Bool(at == 0))
}

/// The line of a list without its dash.
fn item(line: &str) -> &str {
    let rest = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
    rest.map_or(line, str::trim)
}

/// The texts between empty lines.
fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let mut all = vec![String::new()];
    for line in text.lines() {
        match all.last_mut() {
            _ if line.trim().is_empty() => all.push(String::new()),
            Some(last) if last.is_empty() => last.push_str(line.trim_end()),
            Some(last) => {
                last.push('\n');
                last.push_str(line.trim_end());
            }
            None => {}
        }
    }
    all.into_iter().filter(|one| !one.is_empty())
}

/// An item of evidence: an address alone is one, all else is a text in which links are found.
fn evidence(text: impl Into<String>) -> Value {
    let text = text.into();
    let alone = item(text.trim());
    if is_web_address(alone) {
        return json!({"url": alone});
    }
    text.into()
}

/// A text without what Markdown does not show.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out + rest
}

/// Puts a value at a pointer, below mappings that are made on the way.
fn put(fields: &mut Map<String, Value>, pointer: &str, value: Value) {
    let mut keys = pointer.trim_start_matches('/').split('/');
    let Some(mut key) = keys.next() else { return };
    let mut here = fields;
    for next in keys {
        let inner = here.entry(key).or_insert_with(|| json!({}));
        let Some(inner) = inner.as_object_mut() else {
            return;
        };
        here = inner;
        key = next;
    }
    here.insert(key.to_owned(), value);
}
