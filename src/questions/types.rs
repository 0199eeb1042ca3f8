//! What questions are: steps, fields, and what a field asks for.

use std::collections::BTreeMap;

use crate::entry::IndicatorKey;

/// A message of the Standard: why an indicator has its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Its id; what to write instead has the same id with `-help` at its end, if there is something to write.
    pub id: String,
    /// The names of its arguments; each also has a number, under the name with `-count` at its end.
    pub args: Vec<String>,
}

/// Questions that are asked together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// `good`, `people`, `links`, `use`, `origin`, or the key of an indicator.
    pub key: String,
    /// The indicator under which an entry has the answers.
    pub indicator: Option<IndicatorKey>,
    /// Whether goods are assessed by that indicator; if no category is, its questions are like all others.
    pub is_assessed: bool,
    /// Codes of the categories that are asked these questions; if empty, all of them.
    pub asked_of: Vec<String>,
    /// Its questions, in the order of the schema.
    pub fields: Vec<Field>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in the mapping that it belongs to; empty for the items of a list.
    pub key: String,
    /// JSON Pointer to its value, with `*` for each list on the way: `/indicators/licenses/*/spdx`.
    pub pointer: String,
    /// The `title` of the schema; empty if it has none.
    pub title: String,
    /// By BCP 47 tag, the title in other languages: `x-titles` of the schema.
    pub titles: BTreeMap<String, String>,
    /// By BCP 47 tag, what columns of spreadsheets about it are called: `x-words` of the schema.
    pub words: BTreeMap<String, Vec<String>>,
    /// The `description` of the schema; empty if it has none.
    pub description: String,
    /// Whether its mapping must have it.
    pub required: bool,
    /// What is asked for.
    pub kind: Kind,
    /// The most characters of a text, or items of a list.
    pub most: Option<usize>,
    /// The first of the `examples` of the schema, as text.
    pub example: Option<String>,
    /// Codes of the categories that are asked for it; if empty, all of them.
    pub asked_of: Vec<String>,
    /// The vocabulary that has the common values of a text, which may have other ones.
    pub suggests: Option<String>,
}

/// What a question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A text of one line.
    Line,
    /// A text of many lines.
    Text,
    /// A web address.
    Address,
    /// A day.
    Date,
    /// A number.
    Number,
    /// A BCP 47 tag; the vocabulary `language` has the common ones.
    Language,
    /// `true` or `false`.
    Switch,
    /// One of some values.
    Choice(Choices),
    /// Several of some values, each once.
    Several(Choices),
    /// A mapping.
    Group(Vec<Field>),
    /// A list; the field describes each item, and its key is empty.
    List(Box<Field>),
}

/// The values of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// What one value is called, such as Sector; empty if the schema does not say it.
    pub title: String,
    /// The vocabulary that they come from, such as `country`; none if they are in the schema itself.
    pub vocabulary: Option<String>,
    /// The values in their order, without those that are deprecated.
    pub values: Vec<Choice>,
    /// Whether other texts are accepted.
    pub is_open: bool,
    /// Whether the values are numbers.
    pub is_number: bool,
}

/// One value of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As an entry has it, numbers as their digits.
    pub code: String,
    /// Its English label.
    pub title: String,
    /// What it means, in English; empty if nothing is said.
    pub description: String,
}

impl Step {
    /// Whether a good of some categories is asked these questions.
    #[must_use]
    pub fn is_asked_of(&self, categories: &[String]) -> bool {
        self.asked_of.is_empty() || self.asked_of.iter().any(|one| categories.contains(one))
    }
}

impl Field {
    /// The title in a language, else in English.
    #[must_use]
    pub fn title_in(&self, tag: &str) -> &str {
        let primary = tag.split('-').next().unwrap_or(tag);
        let own = self.titles.get(tag).or_else(|| self.titles.get(primary));
        own.unwrap_or(&self.title)
    }

    /// The end of the id of the message that names it: `-organizations-name`.
    #[must_use]
    pub fn message(&self) -> String {
        let names = self.pointer.split('/').filter(|name| *name != "*");
        names.collect::<Vec<_>>().join("-").replace('_', "-")
    }

    /// Whether a good of some categories is asked for it.
    #[must_use]
    pub fn is_asked_of(&self, categories: &[String]) -> bool {
        self.asked_of.is_empty() || self.asked_of.iter().any(|one| categories.contains(one))
    }
}

/// Whether the members of a mapping are those of an item of evidence.
#[must_use]
pub fn is_evidence(members: &[Field]) -> bool {
    let has = |key: &str| members.iter().any(|one| one.key == key);
    has("text") && has("url")
}
