//! The files of `schema/standard/` as they are written.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail};
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::source::Source;
use super::version::Version;
use crate::embedded::Files;
use crate::entry::IndicatorKey;
use crate::load::typed;
use crate::suggest;

/// `standard.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StandardFile {
    pub(super) version: Version,
    pub(super) date: Date,
    pub(super) source: String,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) versions: Vec<Release>,
    pub(super) indicators: Vec<IndicatorKey>,
    pub(super) blank: Vec<String>,
    #[serde(default)]
    pub(super) everywhere: Vec<Value>,
    #[serde(default)]
    pub(super) definitions: Map<String, Value>,
}

/// A version of the Standard and the day it was published.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The version.
    pub version: Version,
    /// The day.
    pub date: Date,
    /// Ids of the documents that say what it changed.
    #[serde(default)]
    pub changes: Vec<String>,
}

/// `KEY.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndicatorFile {
    pub(super) key: IndicatorKey,
    pub(super) number: String,
    pub(super) title: String,
    #[serde(default)]
    pub(super) titles: Vec<Title>,
    pub(super) asks: String,
    /// The document that everything in the file follows, unless it names its own.
    pub(super) source: Option<String>,
    /// Each a text, or `{text, source}`.
    pub(super) requirements: Vec<Value>,
    #[serde(default)]
    pub(super) notes: Vec<NoteFile>,
    /// What the questions ask that a registry's own schema adds, by their keys.
    #[serde(default)]
    pub(super) questions: BTreeMap<String, String>,
    pub(super) not_asked: Option<VerdictFile>,
    pub(super) applicable: Option<VerdictFile>,
    pub(super) met: VerdictFile,
    /// Read one by one, so that an error names the rule's code.
    pub(super) rules: Vec<Value>,
}

/// The title of an indicator from some version of the Standard on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// The first version with this title.
    pub since: Version,
    /// The title in English.
    pub title: String,
}

/// The extra requirements of an indicator for some categories, or in some versions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteFile {
    #[serde(default)]
    pub(super) categories: Vec<String>,
    pub(super) since: Option<Version>,
    pub(super) until: Option<Version>,
    pub(super) text: String,
    pub(super) source: Option<String>,
}

/// A requirement that names its own document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementFile {
    pub(super) text: String,
    pub(super) source: Option<String>,
}

/// The messages if no rule applies.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VerdictFile {
    pub(super) when: Option<Value>,
    pub(super) reason: String,
    pub(super) source: Option<String>,
    pub(super) at: Option<String>,
    pub(super) quote: Option<String>,
    #[serde(default)]
    pub(super) args: BTreeMap<String, String>,
}

/// One rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    pub(super) code: String,
    #[serde(default)]
    pub(super) categories: Vec<String>,
    pub(super) since: Option<Version>,
    pub(super) until: Option<Version>,
    pub(super) when: Option<Value>,
    pub(super) at: Option<String>,
    pub(super) require: Value,
    pub(super) result: RuleResult,
    pub(super) reason: Option<String>,
    pub(super) source: Option<String>,
    pub(super) quote: Option<String>,
    #[serde(default)]
    pub(super) args: BTreeMap<String, String>,
}

/// The result if a rule's requirement is not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RuleResult {
    Gap,
    NeedsHuman,
}

/// Reads a YAML file of `schema/`.
pub(super) fn read<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T> {
    let bytes = files
        .get(path)
        .with_context(|| format!("`schema/{path}` is missing"))?;
    let read = || -> Result<T> { from_value(typed::read_bytes(bytes)?) };
    read().with_context(|| format!("cannot use `schema/{path}`"))
}

/// Reads one rule of an indicator; its place counts from 1.
pub(super) fn rule(value: &Value, place: usize) -> Result<RuleFile> {
    let rule: RuleFile = from_value(value.clone()).with_context(|| name_of_rule(value, place))?;
    let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if rule.code.is_empty() || !rule.code.chars().all(kebab) {
        bail!("rule `{}`: `code` must be kebab-case", rule.code);
    }
    Ok(rule)
}

/// Reads a requirement: a text alone, or with the document that it follows.
pub(super) fn requirement(value: &Value) -> Result<RequirementFile> {
    match value {
        Value::String(text) => Ok(RequirementFile {
            text: text.clone(),
            source: None,
        }),
        other => from_value(other.clone()),
    }
}

fn name_of_rule(value: &Value, place: usize) -> String {
    match value.get("code").and_then(Value::as_str) {
        Some(code) => format!("rule `{code}`"),
        None => format!("rule {place}"),
    }
}

fn from_value<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|error| {
        let message = error.to_string();
        let hint =
            slip(&message).map_or_else(String::new, |word| format!("; did you mean `{word}`?"));
        anyhow!("{message}{hint}")
    })
}

/// The word that was probably meant, from serde's list after the unknown one.
fn slip(message: &str) -> Option<&str> {
    if !message.starts_with("unknown ") {
        return None;
    }
    let mut quoted = message.split('`').skip(1).step_by(2);
    let found = quoted.next()?;
    suggest::closest(found, quoted)
}

/// A rule for every indicator, for this indicator: its key replaces `KEY`.
pub(super) fn for_indicator(rule: &Value, key: IndicatorKey) -> Result<Value> {
    let text = rule.to_string().replace("/KEY", &format!("/{key}"));
    Ok(serde_json::from_str(&text)?)
}
