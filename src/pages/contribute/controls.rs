//! The questions of an entry as controls: a flat list of parts, in which groups begin and end. What is repeated is
//! a template, written once for all lists of the same items.

use serde::Serialize;

use crate::questions::{Choices, Field, Kind};
use crate::site::context::Context;
use crate::vocabulary::Term;

/// More values than this are suggested while somebody types; fewer are all shown.
const FEW: usize = 25;

/// A control, or the begin or end of a group of controls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub(crate) struct Part {
    /// `group`, `end`, `line`, `text`, `address`, `date`, `switch`, `choice`, `several` or `list`.
    tag: &'static str,
    /// Its key in the mapping that it belongs to.
    key: String,
    label: String,
    help: String,
    required: bool,
    most: Option<usize>,
    /// The categories that are asked, with spaces between them; empty for all.
    asked_of: String,
    example: Option<String>,
    /// Of a choice.
    options: Vec<Choice>,
    /// Of a line: the list of suggested values.
    list: Option<String>,
    /// Of a list: the template of its items.
    item: Option<String>,
    /// Of a list: what adds an item.
    add: Option<String>,
    /// Whether the values are numbers.
    number: bool,
}

/// A value to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Choice {
    code: String,
    label: String,
    help: String,
}

/// What an item of a list consists of.
#[derive(Debug, Serialize)]
pub(crate) struct Repeated {
    id: String,
    label: String,
    /// Whether it has several controls.
    is_group: bool,
    parts: Vec<Part>,
}

/// Suggested values.
#[derive(Debug, Serialize)]
pub(crate) struct List {
    id: String,
    options: Vec<Choice>,
}

/// Makes controls, and collects what they refer to.
pub(super) struct Controls<'a> {
    context: &'a Context<'a>,
    templates: Vec<Repeated>,
    lists: Vec<List>,
}

impl<'a> Controls<'a> {
    pub(super) fn new(context: &'a Context<'_>) -> Self {
        Self {
            context,
            templates: Vec::new(),
            lists: Vec::new(),
        }
    }

    /// The templates and lists that the controls refer to.
    pub(super) fn finish(self) -> (Vec<Repeated>, Vec<List>) {
        (self.templates, self.lists)
    }

    /// The controls of some fields.
    pub(super) fn parts(&mut self, fields: &[Field]) -> Vec<Part> {
        let mut parts = Vec::new();
        for field in fields {
            self.add(field, &mut parts);
        }
        parts
    }

    fn add(&mut self, field: &Field, parts: &mut Vec<Part>) {
        let plain = Part {
            label: self.label(field),
            help: self.help(field),
            key: field.key.clone(),
            required: field.required,
            most: field.most,
            asked_of: field.asked_of.join(" "),
            example: field.example.clone(),
            list: field.suggests.as_deref().map(|name| self.list(name)),
            ..Part::default()
        };
        match &field.kind {
            Kind::Group(members) => {
                parts.push(Part {
                    tag: "group",
                    ..plain
                });
                for member in members {
                    self.add(member, parts);
                }
                parts.push(Part {
                    tag: "end",
                    ..Part::default()
                });
            }
            Kind::List(item) => {
                let item = self.template(item, &plain.label);
                parts.push(self.many(item, plain));
            }
            Kind::Several(choices) if choices.is_open || choices.values.len() > FEW => {
                let label = match self.context.language.said(&choices.title) {
                    "" => &plain.label,
                    title => title,
                };
                let item = self.suggested(choices, label);
                parts.push(self.many(item, plain));
            }
            Kind::Several(choices) => parts.push(Part {
                tag: "several",
                options: self.options(field, choices),
                number: choices.is_number,
                ..plain
            }),
            Kind::Choice(choices) => parts.push(self.choice(field, choices, plain)),
            kind => parts.push(Part {
                number: *kind == Kind::Number,
                tag: match kind {
                    Kind::Text => "text",
                    Kind::Address => "address",
                    Kind::Date => "date",
                    Kind::Switch => "switch",
                    _ => "line",
                },
                ..plain
            }),
        }
    }

    fn choice(&mut self, field: &Field, choices: &Choices, plain: Part) -> Part {
        let number = choices.is_number;
        match &choices.vocabulary {
            Some(name) if choices.values.len() > FEW || choices.is_open => Part {
                tag: "line",
                list: Some(self.list(name)),
                number,
                ..plain
            },
            _ => Part {
                tag: "choice",
                options: self.options(field, choices),
                number,
                ..plain
            },
        }
    }

    /// A list whose items are made from a template.
    fn many(&self, item: String, plain: Part) -> Part {
        let repeated = self.templates.iter().find(|one| one.id == item);
        let name = repeated.map_or(plain.label.as_str(), |one| one.label.as_str());
        Part {
            tag: "list",
            add: Some(self.context.language.text("form-add", &[("name", name)])),
            item: Some(item),
            ..plain
        }
    }

    /// The template of the items of a list; its id.
    fn template(&mut self, item: &Field, list: &str) -> String {
        let mut parts = Vec::new();
        let is_group = matches!(item.kind, Kind::Group(_));
        match &item.kind {
            Kind::Group(members) => {
                for member in members {
                    self.add(member, &mut parts);
                }
            }
            _ => self.add(item, &mut parts),
        }
        let label = match self.label(item) {
            label if label.is_empty() => list.to_owned(),
            label => label,
        };
        self.repeated(Repeated {
            id: String::new(),
            label,
            is_group,
            parts,
        })
    }

    /// The template of a value that is suggested.
    fn suggested(&mut self, choices: &Choices, label: &str) -> String {
        let list = choices.vocabulary.as_deref().map(|name| self.list(name));
        self.repeated(Repeated {
            id: String::new(),
            label: label.to_owned(),
            is_group: false,
            parts: vec![Part {
                tag: "line",
                label: label.to_owned(),
                list,
                number: choices.is_number,
                ..Part::default()
            }],
        })
    }

    /// The id of a template with these parts, which may be there already.
    fn repeated(&mut self, new: Repeated) -> String {
        let mut known = self.templates.iter();
        if let Some(same) = known.find(|one| one.parts == new.parts && one.label == new.label) {
            return same.id.clone();
        }
        let id = format!("t{}", self.templates.len() + 1);
        self.templates.push(Repeated {
            id: id.clone(),
            ..new
        });
        id
    }

    /// The id of the list of a vocabulary.
    fn list(&mut self, vocabulary: &str) -> String {
        let id = format!("list-{vocabulary}");
        if self.lists.iter().all(|list| list.id != id) {
            let terms = self.context.site.sources.vocabularies.get(vocabulary);
            let explained = |term: &&Term| term.text("x-summary").is_some();
            let is_explained = terms.terms().iter().any(|term| explained(&term));
            let is_language = vocabulary == "language";
            let listed = terms.terms().iter().filter(|term| {
                // Of long lists the common values: other ones can be typed.
                !term.is("deprecated")
                    && (!is_explained || explained(term))
                    && (!is_language || term.code.len() == 2)
            });
            let options = listed.map(|term| Choice {
                label: self.context.code_label(vocabulary, &term.code),
                code: term.code.clone(),
                help: String::new(),
            });
            let options = options.collect();
            self.lists.push(List {
                id: id.clone(),
                options,
            });
        }
        id
    }

    fn options(&self, field: &Field, choices: &Choices) -> Vec<Choice> {
        let language = self.context.language;
        let values = choices.values.iter();
        values
            .map(|value| Choice {
                label: match &choices.vocabulary {
                    Some(name) => self.context.code_label(name, &value.code),
                    None => {
                        language.label(&field.key.replace('_', "-"), (&value.code, &value.code))
                    }
                },
                help: language.said(&value.description).to_owned(),
                code: value.code.clone(),
            })
            .collect()
    }

    /// The name of a field: the message named after its place, else the title of the schema.
    fn label(&self, field: &Field) -> String {
        let own = self.message(field, "");
        own.unwrap_or_else(|| {
            let language = self.context.language;
            language.said(field.title_in(&language.tag)).to_owned()
        })
    }

    fn help(&self, field: &Field) -> String {
        let own = self.message(field, "-help");
        own.unwrap_or_else(|| {
            let said = self.context.language.said(&field.description);
            said.replace('`', "")
        })
    }

    fn message(&self, field: &Field, end: &str) -> Option<String> {
        let id = field.message();
        self.context
            .language
            .locale
            .get(&format!("form-field{id}{end}"), None)
    }
}
