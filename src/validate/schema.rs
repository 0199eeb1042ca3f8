//! The schema as it is compiled, and its faults as findings.

mod keys;
mod lists;
mod location;
mod sources;
mod values;

pub(super) use lists::Lists;

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow};
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::blanks::{self, empty};
use super::bounds::{self, Lengths};
use super::display::readable;
use super::finding::{Finding, On};
use super::formats;
use crate::address::is_web_address;
use crate::bounded_schema;
use crate::diagnostic::Code;
use crate::embedded::Files;
use crate::own;
use location::{Location, properties};
use sources::{BASE, Sources};

/// The file of the schema of an entry.
pub(super) const ENTRY: &str = "entry.schema.json";

/// One compiled schema with its source, which is asked for suggestions.
pub(super) struct Schema {
    /// What it describes: `entry`, `collection` or `observation`.
    noun: String,
    source: Value,
    validator: Validator,
    lists: Lists,
}

impl Schema {
    /// Compiles `schema/NAME`.
    ///
    /// # Errors
    /// When the file is absent, not JSON, or no JSON Schema; the error names it.
    pub(super) fn new((files, lists): (&Files, &Lists), name: &str) -> Result<Self> {
        let bytes = files
            .get(name)
            .with_context(|| format!("there is no `schema/{name}`"))?;
        let source: Value = match name {
            ENTRY => own::entry_schema(files)?,
            _ => serde_json::from_slice(bytes)
                .with_context(|| format!("cannot use `schema/{name}`"))?,
        };
        let address = format!("{BASE}{name}");
        let sources = Sources::new(files, lists.clone());
        bounded_schema::check(&source, &address, |address| sources.get(address).ok())
            .with_context(|| format!("cannot use `schema/{name}`"))?;
        let validator = bounded_schema::options()
            .with_retriever(sources)
            .with_format("web-address", is_web_address)
            .with_format("language-tag", formats::is_language_tag)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .build(&source)
            .map_err(|error| anyhow!("cannot use `schema/{name}`: {error}"))?;
        Ok(Self {
            noun: name.split('.').next().unwrap_or(name).to_owned(),
            source,
            validator,
            lists: lists.clone(),
        })
    }

    /// The schema as its file says it.
    pub(super) fn source(&self) -> &Value {
        &self.source
    }

    /// All faults of a value; `lengths` says what was cut off it.
    pub(super) fn check(&self, value: &Value, lengths: &Lengths) -> Vec<Finding> {
        let mut found = if self.validator.is_valid(value) {
            Vec::new()
        } else {
            self.faults(value, lengths)
        };
        let blank = blanks::check(value, &found);
        found.extend(blank);
        found.extend(bounds::untold(lengths, &found));
        found
    }

    /// The keys that a mapping at the top, or one at a pointer without lists in it, must have.
    pub(super) fn required(&self, pointer: &str) -> impl Iterator<Item = &str> {
        // What entries that are assessed must have is beside what all must have.
        let starts = [Some(&self.source), self.source.get("else")].into_iter();
        let keys = starts
            .flatten()
            .filter_map(|start| required_at(start, pointer));
        keys.flatten().filter_map(Value::as_str)
    }

    /// The members at the top that know a key.
    pub(super) fn homes<'a>(&'a self, key: &str) -> impl Iterator<Item = &'a str> {
        let members = properties(&self.source);
        members.filter_map(move |(home, schema)| {
            properties(schema)
                .any(|(name, _)| name == key)
                .then_some(home)
        })
    }

    fn faults(&self, value: &Value, lengths: &Lengths) -> Vec<Finding> {
        let errors: Vec<_> = self.validator.iter_errors(value).collect();
        let mut found = Vec::new();
        let mut slips = BTreeSet::new();
        for error in &errors {
            if let Kind::AdditionalProperties { unexpected } = error.kind() {
                let place = self.location(error);
                let keys = keys::Keys::new(&place);
                for key in unexpected {
                    let (finding, meant) = keys.unknown(key);
                    found.push(finding);
                    slips.extend(meant.map(|meant| (place.pointer.clone(), meant)));
                }
            }
        }
        // A slip in the name of a required key is told once, where it is.
        let is_told = |error: &ValidationError<'_>| match error.kind() {
            Kind::AdditionalProperties { .. } => true,
            Kind::Required { property } => {
                let key = property.as_str().unwrap_or_default().to_owned();
                slips.contains(&(error.instance_path().as_str().to_owned(), key))
            }
            _ => false,
        };
        for error in errors.iter().filter(|error| !is_told(error)) {
            found.extend(self.explain(error, lengths));
        }
        without_echoes(found)
    }

    /// One fault of the schema as findings.
    fn explain(&self, error: &ValidationError<'_>, lengths: &Lengths) -> Vec<Finding> {
        let place = self.location(error);
        let found = place.instance;
        if !matches!(error.kind(), Kind::UniqueItems) && values::is_absent(found) {
            return vec![empty(&place.pointer, &place.name)];
        }
        let one = match error.kind() {
            Kind::Required { property } => {
                keys::missing(&place, &[property.as_str().unwrap_or_default()])
            }
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
                return self.none_of(&place, context, lengths);
            }
            Kind::UniqueItems => return values::repeated_items(&place),
            Kind::Type { kind } => values::wrong_type(&place, kind),
            Kind::Enum { options } => {
                let values = options.as_array().map_or(&[][..], Vec::as_slice);
                values::unknown_value(&place, options, self.lists.with(values))
            }
            Kind::Pattern { .. } => values::wrong_format(&place),
            Kind::Format { format } => values::format_fault(&place, format),
            Kind::PropertyNames { error: inner } => {
                keys::wrong_name(&place, inner.instance().as_str().unwrap_or_default())
            }
            Kind::MaxLength { limit } => values::too_long(&place, *limit),
            Kind::MinLength { .. } | Kind::MinProperties { .. } => {
                empty(&place.pointer, &place.name)
            }
            Kind::MinItems { limit } => values::too_few(&place, *limit),
            Kind::MaxItems { limit } | Kind::MaxProperties { limit } => {
                values::too_many(&place, *limit, lengths)
            }
            other => Finding::new(
                Code::WrongFormat,
                &place.pointer,
                format!(
                    "{} breaks the rule `{}` of the schema",
                    place.name,
                    other.keyword()
                ),
            )
            .help(format!(
                "see `schema/{}.schema.json`: {}",
                self.noun,
                super::display::cut(&error.masked().to_string(), 200)
            )),
        };
        vec![one]
    }

    /// A value that no alternative allows: the keys of which one must be there, else the faults
    /// under the last alternative, which is the widest.
    fn none_of(
        &self,
        place: &Location<'_>,
        alternatives: &[Vec<ValidationError<'_>>],
        lengths: &Lengths,
    ) -> Vec<Finding> {
        let required: Option<Vec<&str>> = alternatives
            .iter()
            .map(|errors| match errors.as_slice() {
                [one] => match one.kind() {
                    Kind::Required { property } => property.as_str(),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        match (required, alternatives.last()) {
            (Some(keys), _) if !keys.is_empty() => vec![keys::missing(place, &keys)],
            (_, Some(last)) => last
                .iter()
                .flat_map(|error| self.explain(error, lengths))
                .collect(),
            (_, None) => Vec::new(),
        }
    }

    fn location<'a>(&'a self, error: &'a ValidationError<'_>) -> Location<'a> {
        let pointer = error.instance_path().as_str().to_owned();
        let path = error.schema_path().as_str();
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        // What only some entries must have is described with all others.
        let parent = parent.strip_prefix("/else").unwrap_or(parent);
        let name = match pointer.as_str() {
            "" => format!("the {}", self.noun),
            pointer => format!("`{}`", readable(pointer)),
        };
        Location {
            pointer,
            name,
            instance: error.instance().as_ref(),
            schema: self.source.pointer(parent).unwrap_or(&Value::Null),
            root: &self.source,
            noun: &self.noun,
        }
    }
}

/// The keys that a part of a schema requires at a pointer without lists in it.
fn required_at<'a>(start: &'a Value, pointer: &str) -> Option<&'a Vec<Value>> {
    let mut inside = pointer.split('/').skip(1);
    let place = inside.try_fold(start, |schema, key| schema.get("properties")?.get(key));
    place?.get("required")?.as_array()
}

/// Leaves out what else the schema says of a value that is absent or of another kind, and what it
/// says twice.
fn without_echoes(mut found: Vec<Finding>) -> Vec<Finding> {
    let is_echoed = |code: Code| matches!(code, Code::EmptyValue | Code::WrongType);
    // The sort is stable: what is told first stays first.
    found.sort_by_key(|finding| !is_echoed(finding.code));
    let mut silenced = BTreeSet::new();
    let mut told = BTreeSet::new();
    found.retain(|finding| {
        // Of one mapping several keys may be missing, each by more than one rule of the schema.
        let missing = (finding.code == Code::MissingKey).then(|| finding.message().to_owned());
        let is_new = told.insert((finding.pointer.clone(), finding.code, missing));
        let is_echo = silenced.contains(&finding.pointer);
        if is_echoed(finding.code) {
            silenced.insert(finding.pointer.clone());
        }
        is_new && !is_echo
    });
    found
}

/// The fault of a document that its schema allows, but not this program.
pub(super) fn beyond(error: &serde_json::Error) -> Finding {
    Finding::new(
        Code::WrongFormat,
        "",
        format!("the schema allows this, but dpg cannot read it: {error}"),
    )
    .on(On::File)
    .help("change the schema in `schema/` so that it allows only what the built-in one allows")
}
