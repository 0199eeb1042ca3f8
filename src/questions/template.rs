//! An entry to fill in by hand.

use super::types::{Choices, Field, Kind, Step};
use crate::format::form::is_word;
use crate::format::scalar::{inline, wrap};

/// Comments are kept within this width.
const WIDTH: usize = 100;

/// So many values of a choice are listed in a comment.
const FEW: usize = 12;

/// The text of the template.
pub(super) fn template((steps, version): (&[Step], &str), schema: &str) -> String {
    let mut writer = Writer {
        out: format!("# yaml-language-server: $schema={schema}\n"),
    };
    let (indicators, plain): (Vec<_>, Vec<_>) =
        steps.iter().partition(|step| step.indicator.is_some());
    for field in joined(plain.iter().flat_map(|step| &step.fields)) {
        writer.field(&field, Place::top());
    }
    writer.out.push_str("\nstage: nominee\n");
    let stated = format!("standard_version: \"{version}\"");
    writer.line(Place::top(), &stated);
    writer.out.push_str("\nindicators:\n");
    let inside = Place::top().deeper();
    for field in indicators.iter().flat_map(|step| &step.fields) {
        writer.field(field, inside);
    }
    writer.out
}

/// The fields, each key once: those of a registry's own may belong to several steps.
fn joined<'a>(fields: impl Iterator<Item = &'a Field>) -> Vec<Field> {
    let mut joined: Vec<Field> = Vec::new();
    for field in fields {
        let same = joined.iter_mut().find(|one| one.key == field.key);
        match (same.map(|one| &mut one.kind), &field.kind) {
            (Some(Kind::Group(members)), Kind::Group(more)) => members.extend(more.iter().cloned()),
            _ => joined.push(field.clone()),
        }
    }
    joined
}

/// Where a line is.
#[derive(Clone, Copy)]
struct Place {
    indent: usize,
    /// Whether the lines are comments.
    is_comment: bool,
    /// How many columns to the left the sign of the comment is.
    from: usize,
}

impl Place {
    fn top() -> Self {
        Self {
            indent: 0,
            is_comment: false,
            from: 0,
        }
    }

    fn deeper(self) -> Self {
        Self {
            indent: self.indent + 2,
            ..self
        }
    }

    /// The same for a field: commented out, if it is not required.
    fn of(self, field: &Field) -> Self {
        if field.required || self.is_comment {
            return self;
        }
        Self {
            is_comment: true,
            from: self.indent,
            ..self
        }
    }
}

struct Writer {
    out: String,
}

impl Writer {
    fn field(&mut self, field: &Field, place: Place) {
        if place.indent <= 2 {
            self.out.push('\n');
        }
        let place = place.of(field);
        self.about(field, place);
        self.key(field, place, "");
    }

    /// The key, and what is below it; `dash` begins the item of a list.
    fn key(&mut self, field: &Field, place: Place, dash: &str) {
        match &field.kind {
            Kind::Group(members) => {
                self.line(place, &format!("{dash}{}:", field.key));
                self.members(members, place.deeper(), "");
            }
            Kind::List(item) => {
                self.line(place, &format!("{dash}{}:", field.key));
                match &item.kind {
                    Kind::Group(members) => self.members(members, place.deeper(), "- "),
                    _ => self.line(place.deeper(), &format!("- {}", example(item))),
                }
            }
            Kind::Several(_) => {
                self.line(place, &format!("{dash}{}:", field.key));
                self.line(place.deeper(), "-");
            }
            _ => {
                let text = format!("{dash}{}: {}", field.key, example(field));
                self.line(place, text.trim_end());
            }
        }
    }

    /// The members of a mapping; the first begins with a dash if it is an item of a list.
    fn members(&mut self, members: &[Field], place: Place, dash: &str) {
        let first = members.iter().position(|one| one.required).unwrap_or(0);
        let rest = members.iter().enumerate().filter(|(at, _)| *at != first);
        let inside = if dash.is_empty() {
            place
        } else {
            place.deeper()
        };
        if let Some(field) = members.get(first) {
            self.about(field, place);
            self.key(field, place, dash);
        }
        for (_, field) in rest {
            let place = inside.of(field);
            self.about(field, place);
            self.key(field, place, "");
        }
    }

    /// What is asked for, as a comment.
    fn about(&mut self, field: &Field, place: Place) {
        let mut text = match field.description.as_str() {
            "" => field.title.clone(),
            description => format!("{}: {description}", field.title),
        };
        if let Kind::Choice(choices) | Kind::Several(choices) = &field.kind {
            text.push_str(&listed(choices));
        }
        let room = WIDTH.saturating_sub(place.indent + 3).max(40);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in wrap(&text, room) {
            self.comment(place, &line);
        }
    }

    fn comment(&mut self, place: Place, text: &str) {
        self.out.extend(std::iter::repeat_n(' ', place.indent));
        self.out.push_str("## ");
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn line(&mut self, place: Place, text: &str) {
        if place.is_comment {
            self.out.extend(std::iter::repeat_n(' ', place.from));
            self.out.push_str("# ");
            self.out
                .extend(std::iter::repeat_n(' ', place.indent - place.from));
        } else {
            self.out.extend(std::iter::repeat_n(' ', place.indent));
        }
        self.out.push_str(text);
        self.out.push('\n');
    }
}

/// The values of a choice, if they are few.
fn listed(choices: &Choices) -> String {
    let codes: Vec<&str> = choices.values.iter().map(|one| one.code.as_str()).collect();
    match &choices.vocabulary {
        _ if codes.len() <= FEW => format!(" One of: {}.", codes.join(", ")),
        Some(name) => format!(" One of the values in schema/vocabulary/{name}.schema.json."),
        None => String::new(),
    }
}

/// The example of a field as it is written in YAML; nothing if it has none.
fn example(field: &Field) -> String {
    match &field.example {
        Some(text) if is_word(text) => text.clone(),
        Some(text) => inline(text),
        None => String::new(),
    }
}
