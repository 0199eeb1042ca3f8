//! The schema as it is compiled, and its faults in the words of a person.

use anyhow::{Context, Result, anyhow};
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Retrieve, Uri, ValidationError, Validator};
use serde_json::{Value, json};

use super::code::Code;
use super::finding::{Finding, On, Safe, readable};
use crate::address::is_web_address;
use crate::embedded::Files;
use crate::load::positions::escape;
use crate::suggest::closest;

/// Where the schemas say they live; never fetched.
const BASE: &str = "https://dpg-registry.example/schema/";

/// One compiled schema with its source, which is asked for suggestions.
pub(crate) struct Schema {
    source: Value,
    validator: Validator,
}

impl Schema {
    /// Compiles `schema/NAME`.
    ///
    /// # Errors
    /// When the file is absent, not JSON, or no JSON Schema; the error names it.
    pub(crate) fn new(files: &Files, name: &str) -> Result<Self> {
        let bytes = files
            .get(name)
            .with_context(|| format!("there is no `schema/{name}`"))?;
        let source: Value =
            serde_json::from_slice(bytes).with_context(|| format!("cannot use `schema/{name}`"))?;
        let validator = jsonschema::options()
            .with_retriever(Local(files.clone()))
            .with_format("web-address", is_web_address)
            .with_format("language-tag", is_language_tag)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .build(&source)
            .map_err(|error| anyhow!("cannot use `schema/{name}`: {error}"))?;
        Ok(Self { source, validator })
    }

    /// All faults of a value, in the order of the text.
    pub(crate) fn check(&self, value: &Value) -> Vec<Finding> {
        if self.validator.is_valid(value) {
            return Vec::new();
        }
        self.validator
            .iter_errors(value)
            .flat_map(|error| self.explain(&error))
            .collect()
    }

    /// One fault of the schema as findings.
    fn explain(&self, error: &ValidationError<'_>) -> Vec<Finding> {
        let pointer = error.instance_path().as_str().to_owned();
        let name = readable(&pointer);
        let found = error.instance().as_ref();
        let one = match error.kind() {
            Kind::AdditionalProperties { unexpected } => {
                let known = self.siblings(error);
                return unexpected
                    .iter()
                    .map(|key| unknown_key(&pointer, key, &known))
                    .collect();
            }
            Kind::Required { property } => missing_key(&pointer, property, &self.siblings(error)),
            Kind::Type { kind } => wrong_type(&pointer, &name, found, &expected(kind)),
            Kind::Enum { options } => unknown_value(&pointer, &name, found, options),
            Kind::Pattern { .. } => self.wrong_format(error, &pointer, &name),
            Kind::Format { format } => format_fault(&pointer, &name, found, format),
            Kind::PropertyNames { error: inner } => {
                let key = inner.instance().as_str().unwrap_or_default().to_owned();
                let pointer = format!("{pointer}/{}", escape(&key));
                format_fault(&pointer, &name, inner.instance(), "language-tag").on(On::Key)
            }
            Kind::MaxLength { limit } => {
                let long = found.as_str().map_or(0, |text| text.chars().count());
                Finding::new(
                    Code::TooLong,
                    &pointer,
                    format!("`{name}` has {long} characters, expected at most {limit}"),
                )
                .help("shorten it; what must not be lost belongs in `description`")
            }
            Kind::MinLength { .. } | Kind::MinProperties { .. } => empty(&pointer, &name),
            Kind::MinItems { limit } => Finding::new(
                Code::TooFew,
                &pointer,
                format!("`{name}` is an empty list, expected at least {limit} item"),
            )
            .help("write one item as `- …` below the key"),
            Kind::UniqueItems => repeated_item(&pointer, &name, found),
            other => Finding::new(
                Code::WrongFormat,
                &pointer,
                format!(
                    "`{name}` breaks the rule `{}` of the schema",
                    other.keyword()
                ),
            )
            .help(error.to_string()),
        };
        vec![one]
    }

    /// The properties of the schema object that an error comes from.
    fn siblings(&self, error: &ValidationError<'_>) -> Vec<(String, Value)> {
        let path = error.schema_path().as_str();
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        self.source
            .pointer(parent)
            .and_then(|schema| schema.get("properties"))
            .and_then(Value::as_object)
            .map(|map| map.iter().map(|(k, v)| (k.clone(), v.clone())).collect())
            .unwrap_or_default()
    }

    /// A pattern's fault, explained by the description that stands beside the pattern.
    fn wrong_format(&self, error: &ValidationError<'_>, pointer: &str, name: &str) -> Finding {
        let path = error.schema_path().as_str();
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        let description = self
            .source
            .pointer(parent)
            .and_then(|schema| schema.get("description"))
            .and_then(Value::as_str)
            .unwrap_or("see the schema");
        Finding::new(
            Code::WrongFormat,
            pointer,
            format!(
                "`{name}` does not look right: found {}",
                short(error.instance())
            ),
        )
        .help(format!("expected: {description}"))
    }
}

fn unknown_key(parent: &str, key: &str, known: &[(String, Value)]) -> Finding {
    let names = known.iter().map(|(name, _)| name.as_str());
    let help = match closest(key, names) {
        Some(near) => format!("did you mean `{near}`?"),
        None if parent.is_empty() => {
            "remove it, or keep it under `extra:`, which takes anything".to_owned()
        }
        None => {
            let names: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
            format!("remove it; known here: {}", names.join(", "))
        }
    };
    let place = match parent {
        "" => "an entry".to_owned(),
        pointer => format!("`{}`", readable(pointer)),
    };
    Finding::new(
        Code::UnknownKey,
        format!("{parent}/{}", escape(key)),
        format!("unknown key `{}` in {place}", printable(key)),
    )
    .on(On::Key)
    .help(help)
}

fn missing_key(parent: &str, property: &Value, known: &[(String, Value)]) -> Finding {
    let key = property.as_str().unwrap_or_default();
    let describes = known
        .iter()
        .find(|(name, _)| name == key)
        .and_then(|(_, schema)| schema.get("description"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    let place = match parent {
        "" => "the entry".to_owned(),
        pointer => format!("`{}`", readable(pointer)),
    };
    Finding::new(Code::MissingKey, parent, format!("{place} has no `{key}`"))
        .on(On::Key)
        .help(format!("add `{key}:` ({describes})"))
}

fn wrong_type(pointer: &str, name: &str, found: &Value, expected: &str) -> Finding {
    if found.is_null() {
        return empty(pointer, name);
    }
    let finding = Finding::new(
        Code::WrongType,
        pointer,
        format!("`{name}` is {}, expected {expected}", kind_of(found)),
    );
    match found {
        Value::Number(_) | Value::Bool(_) if expected.contains("text") => {
            let quoted = format!("\"{found}\"");
            finding
                .help(format!("write it in quotes: `{quoted}`"))
                .replace(quoted, Safe::No)
        }
        Value::String(text) if expected.contains("list") => finding.help(format!(
            "write it as an item of a list: `- {}` on a line of its own below the key",
            cut(text, 40)
        )),
        _ => finding.help(format!("write {expected} here")),
    }
}

fn unknown_value(pointer: &str, name: &str, found: &Value, options: &Value) -> Finding {
    let words: Vec<String> = options
        .as_array()
        .into_iter()
        .flatten()
        .map(|option| {
            option
                .as_str()
                .map_or_else(|| option.to_string(), str::to_owned)
        })
        .collect();
    let text = found
        .as_str()
        .map_or_else(|| found.to_string(), str::to_owned);
    let near = found
        .as_str()
        .and_then(|_| closest(&text, words.iter().map(String::as_str)));
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None if words.len() <= 20 => format!("write one of: {}", words.join(", ")),
        None => format!(
            "write one of the {} values of its vocabulary in `schema/vocabulary/`",
            words.len()
        ),
    };
    let finding = Finding::new(
        Code::UnknownValue,
        pointer,
        format!(
            "`{name}` is {}, which is not in its vocabulary",
            short(found)
        ),
    )
    .help(help);
    match near {
        Some(near) => finding.replace(near, Safe::No),
        None => finding,
    }
}

fn format_fault(pointer: &str, name: &str, found: &Value, format: &str) -> Finding {
    let (code, what, help) = match format {
        "date" => (
            Code::InvalidDate,
            "a day of the calendar",
            "write the day as YYYY-MM-DD, such as 2026-07-13",
        ),
        "language-tag" => (
            Code::InvalidLanguage,
            "a BCP 47 language tag",
            "write a tag such as `fr`, `pt-BR` or `zh-Hant`",
        ),
        "web-address" => (
            Code::InvalidAddress,
            "a public web address",
            "write one address that starts with https://, without spaces, words or credentials around it",
        ),
        _ => (
            Code::WrongFormat,
            "what the schema asks for",
            "see the schema",
        ),
    };
    Finding::new(
        code,
        pointer,
        format!("`{name}` is {}, expected {what}", short(found)),
    )
    .help(help)
}

fn repeated_item(pointer: &str, name: &str, found: &Value) -> Finding {
    let items = found.as_array().map(Vec::as_slice).unwrap_or_default();
    let second = (1..items.len()).find(|&i| items[..i].contains(&items[i]));
    let (pointer, item) = match second {
        Some(i) => (format!("{pointer}/{i}"), short(&items[i])),
        None => (pointer.to_owned(), "an item".to_owned()),
    };
    Finding::new(
        Code::RepeatedItem,
        pointer,
        format!("`{name}` lists {item} twice"),
    )
    .help("remove one of the two")
}

fn empty(pointer: &str, name: &str) -> Finding {
    Finding::new(Code::EmptyValue, pointer, format!("`{name}` has no value"))
        .on(On::Key)
        .help("write the value, or remove the key")
}

/// A kind of value with its article.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a yes-or-no value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping of keys",
    }
}

fn expected(kind: &jsonschema::error::TypeKind) -> String {
    use jsonschema::error::TypeKind;
    let names: Vec<String> = match kind {
        TypeKind::Single(one) => vec![one.to_string()],
        TypeKind::Multiple(many) => many.iter().map(|one| one.to_string()).collect(),
    };
    let words: Vec<&str> = names
        .iter()
        .map(|name| match name.as_str() {
            "array" => "a list",
            "object" => "a mapping of keys",
            "string" => "a text",
            "integer" | "number" => "a number",
            "boolean" => "true or false",
            _ => "nothing",
        })
        .collect();
    words.join(" or ")
}

/// A value in a message: quoted, on one line, not long.
pub(crate) fn short(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{}`", cut(text, 80)),
        Value::Array(_) | Value::Object(_) => kind_of(value).to_owned(),
        other => format!("`{other}`"),
    }
}

/// A text cut to some characters, control characters made visible.
pub(crate) fn cut(text: &str, limit: usize) -> String {
    let safe = printable(text);
    if safe.chars().count() <= limit {
        return safe;
    }
    let start: String = safe.chars().take(limit - 1).collect();
    format!("{start}…")
}

/// A stranger's text for a terminal: control, bidirectional and invisible characters as escapes.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .map(|c| {
            if crate::diagnostic::is_invisible(c) {
                c.escape_unicode().to_string()
            } else {
                c.to_string()
            }
        })
        .collect()
}

/// A well-formed BCP 47 tag of the kinds that languages of people have.
fn is_language_tag(text: &str) -> bool {
    !text.contains('_') && text.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

/// Answers references between the schemas from the files at hand. A vocabulary is handed out as the
/// `enum` of its consts: the same meaning, found faster, and one fault instead of hundreds.
struct Local(Files);

impl Retrieve for Local {
    fn retrieve(
        &self,
        uri: &Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri
            .as_str()
            .strip_prefix(BASE)
            .ok_or_else(|| format!("`{uri}` is not below {BASE}"))?;
        let bytes = self
            .0
            .get(name)
            .ok_or_else(|| format!("there is no `schema/{name}`"))?;
        let mut schema: Value = serde_json::from_slice(bytes)?;
        if let Some(terms) = schema.get("oneOf").and_then(Value::as_array) {
            let consts: Option<Vec<Value>> = terms
                .iter()
                .map(|term| term.get("const").cloned())
                .collect();
            if let Some(consts) = consts {
                schema = json!({ "$id": uri.as_str(), "enum": consts });
            }
        }
        Ok(schema)
    }
}
