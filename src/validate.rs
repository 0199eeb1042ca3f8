//! Turns documents into entries and findings; the only way to get an entry.
//!
//! All faults of all files are collected. A document with an error gives no entry.

mod answers;
mod blanks;
mod bounds;
mod change;
mod collections;
mod conflict;
mod dates;
mod duplicates;
mod few;
mod files;
mod finding;
mod formats;
mod grammar;
mod identity;
mod indentation;
mod licenses;
mod naming;
mod neighbours;
mod partial;
mod place;
mod references;
mod rules;
mod schema;
mod texts;
mod words;

pub use change::{State, advise, change, raise, removed};
pub use collections::CollectionSource;
pub use duplicates::{Former, Likeness, likenesses};
pub use identity::Identities;
pub use neighbours::neighbours;
pub use place::key_lines;

use std::collections::BTreeSet;

use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;
use serde::Deserialize;
use serde_json::{Number, Value};

use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::embedded::Files;
use crate::entry::{Entry, Good};
use crate::load::{Content, Document, Role, Source};
use crate::locale::Locale;
use crate::standard::{self, Outcome, Standard};
use crate::vocabulary::Vocabularies;
use finding::{Finding, On};
use partial::{JUDGED_BY, Sound};
use schema::Schema;

/// What documents are judged by.
pub struct Rules {
    entry: Schema,
    collection: Schema,
    vocabularies: Vocabularies,
    standard: Standard,
    messages: Locale,
    duplicates: duplicates::Lexicon,
    as_of: Date,
}

/// What the documents gave.
#[derive(Debug, Default)]
pub struct Validated {
    /// The entries without an error, by id.
    pub goods: Vec<Good>,
    /// The collections without an error, by id.
    pub collections: Vec<CollectionSource>,
    /// All findings, by path and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// One document on its way to an entry.
struct Judged<'a> {
    document: &'a Document,
    entry: Option<Entry>,
    /// Where the schema finds faults, what is left without them.
    sound: Option<Sound>,
    findings: Vec<Finding>,
}

impl Rules {
    /// Compiles the schemas and the Standard; `as_of` is the day that future dates are told by.
    ///
    /// # Errors
    /// When a file of `schema/` is not usable; the error names it.
    pub fn new(files: &Files, as_of: Date) -> Result<Self> {
        let vocabularies = Vocabularies::new(files)?;
        Ok(Self {
            entry: Schema::new(files, "entry.schema.json")?,
            collection: Schema::new(files, "collection.schema.json")?,
            standard: Standard::new(files, &vocabularies)?,
            messages: standard::messages(files)?,
            duplicates: duplicates::Lexicon::new(&vocabularies)?,
            vocabularies,
            as_of,
        })
    }

    /// The Standard in force.
    #[must_use]
    pub fn standard(&self) -> &Standard {
        &self.standard
    }

    /// Why an indicator has its result, in English.
    #[must_use]
    pub fn messages(&self) -> &Locale {
        &self.messages
    }

    /// The vocabularies.
    #[must_use]
    pub fn vocabularies(&self) -> &Vocabularies {
        &self.vocabularies
    }

    /// The vocabularies and the Standard in force, for what comes after the judgement.
    #[must_use]
    pub fn into_parts(self) -> (Vocabularies, Standard) {
        (self.vocabularies, self.standard)
    }
}

/// Judges all documents of a registry.
#[must_use]
pub fn validate(documents: &[Document], rules: &Rules) -> Validated {
    validate_part(documents, &Identities::new(documents, rules), rules)
}

/// The same where of some documents only the head was read, by what was seen of all of them: of
/// those nothing is said, but the rules between entries know them.
#[must_use]
pub fn validate_part(documents: &[Document], identities: &Identities, rules: &Rules) -> Validated {
    let (sets, entries): (Vec<_>, Vec<_>) =
        documents.iter().partition(|d| d.role == Role::Collection);
    let mut judged: Vec<Judged<'_>> = entries
        .par_iter()
        .map(|document| judge(document, rules))
        .collect();
    let known = references::check(&mut judged, identities);
    duplicates::check(&mut judged, identities, &rules.duplicates);
    let mut goods = Vec::new();
    for one in &mut judged {
        let document = one.document;
        let faulty = one.has_error();
        if let Some(entry) = one.entry.take().filter(|_| !faulty) {
            goods.push(Good::new(
                document.stem.clone(),
                document.path.clone(),
                entry,
            ));
        }
    }
    goods.sort_by(|a, b| a.id.cmp(&b.id));
    let (collections, mut of_sets) = collections::check(&sets, &known, &rules.collection);
    judged.append(&mut of_sets);
    for one in &mut judged {
        one.findings = few::few(std::mem::take(&mut one.findings));
    }
    let mut diagnostics: Vec<Diagnostic> = place::all(judged);
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.line, d.span.column, d.severity, d.code);
        let by_path = a.path.cmp(&b.path);
        by_path
            .then_with(|| key(a).cmp(&key(b)))
            .then_with(|| a.message.cmp(&b.message))
    });
    Validated {
        goods,
        collections,
        diagnostics,
    }
}

/// One document, judged by itself.
#[derive(Debug)]
pub struct Alone {
    /// What it says; where the schema finds faults, what is left without the parts at fault.
    pub entry: Option<Entry>,
    /// Whether no part had to be left out.
    pub is_whole: bool,
    /// Keys at the top, and of indicators, of which nobody can tell what they say.
    pub lost: BTreeSet<String>,
    /// What is found in it, by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Judges one document without the others.
#[must_use]
pub fn alone(document: &Document, rules: &Rules) -> Alone {
    let mut judged = judge(document, rules);
    let whole = judged.entry.take();
    let is_whole = whole.is_some();
    let (entry, lost) = match (whole, judged.sound.take()) {
        (None, Some(sound)) => (Some(sound.entry), sound.lost),
        (whole, _) => (whole, BTreeSet::new()),
    };
    Alone {
        entry,
        is_whole,
        lost,
        diagnostics: place::all(vec![judged]),
    }
}

impl Alone {
    /// Whether the result of an indicator can be told: a gap, by all that decides on one.
    #[must_use]
    pub fn tells(&self, indicator: &str, result: Outcome) -> bool {
        let is_lost = |key: &str| self.lost.contains(key);
        let rests_on_lost = result == Outcome::Gap && JUDGED_BY.into_iter().any(is_lost);
        !is_lost("indicators") && !is_lost(indicator) && !rests_on_lost
    }
}

/// What can be said of one document, an entry or a collection, without a look at the others.
#[must_use]
pub fn by_itself(document: &Document, rules: &Rules) -> Vec<Diagnostic> {
    let mut found = match document.role {
        Role::Entry => alone(document, rules).diagnostics,
        Role::Collection => {
            let (_, judged) = collections::check(&[document], &BTreeSet::new(), &rules.collection);
            place::all(judged)
        }
    };
    found.retain(|finding| finding.code != Code::UnknownReference);
    found.sort_by_key(|finding| (finding.span.line, finding.span.column, finding.code));
    found
}

impl Judged<'_> {
    /// Takes in what a text says, unless the schema or its structure forbids.
    fn read(&mut self, source: &Source, rules: &Rules) {
        let mut value = source.value.clone();
        let found = &mut self.findings;
        let lengths = match bounds::cut(&mut value) {
            Ok(lengths) => lengths,
            Err(too_long) => return found.push(*too_long),
        };
        understand(&mut value);
        let faults = rules.entry.check(&value, &lengths);
        if !faults.is_empty() {
            let (more, sound) = partial::check(&value, &faults, rules);
            found.extend(more);
            found.extend(faults);
            self.sound = sound;
            return;
        }
        match Entry::deserialize(&value) {
            Ok(entry) => {
                found.extend(rules::check(&value, &entry, rules));
                found.extend(texts::check(&value, &entry, rules));
                self.entry = Some(entry);
            }
            Err(error) => found.push(beyond(&error)),
        }
    }

    /// What it says, without the parts at fault.
    fn said(&self) -> Option<&Entry> {
        let sound = self.sound.as_ref().map(|sound| &sound.entry);
        self.entry.as_ref().or(sound)
    }

    fn has_error(&self) -> bool {
        let repeats_keys =
            matches!(&self.document.content, Content::Yaml(source) if source.repeats_keys);
        repeats_keys || self.findings.iter().any(Finding::is_error)
    }
}

/// Everything that can be said of an entry by itself.
fn judge<'a>(document: &'a Document, rules: &Rules) -> Judged<'a> {
    let mut judged = Judged {
        document,
        entry: None,
        sound: None,
        findings: files::name(document),
    };
    let found = &mut judged.findings;
    match &document.content {
        Content::Unusable(why) => found.push(files::unusable(document, why)),
        Content::Malformed(text, fault) => {
            let conflict = conflict::find(document, text);
            found.push(conflict.unwrap_or_else(|| grammar::malformed(text, fault)));
        }
        Content::Yaml(source) => {
            found.extend(files::bytes(source));
            match conflict::find(document, &source.text) {
                Some(conflict) => found.push(conflict),
                None => judged.read(source, rules),
            }
        }
        Content::Head(_) => found.clear(),
    }
    judged
}

/// The fault of a document that its schema allows, but not this program.
fn beyond(error: &serde_json::Error) -> Finding {
    Finding::new(
        Code::WrongFormat,
        "",
        format!("this program cannot hold what is written here: {error}"),
    )
    .on(On::File)
    .help("let the schema in `schema/` on disk allow no more than the built-in one does")
}

/// Puts `yes` and `no` for the booleans of YAML 1.1 under every `answer`, and `2` for `2.0`.
fn understand(value: &mut Value) {
    let Some(indicators) = value.get_mut("indicators") else {
        return;
    };
    let mut open = vec![indicators];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    if key == "answer" {
                        if let Some(answer) = answer(member) {
                            *member = Value::String(answer.to_owned());
                        }
                    } else {
                        open.push(member);
                    }
                }
            }
            Value::Array(items) => open.extend(items),
            Value::Number(number) => {
                if let Some(whole) = whole(number) {
                    *number = whole;
                }
            }
            _ => {}
        }
    }
}

/// A whole number, such as `2.0`, without its point.
fn whole(number: &Number) -> Option<Number> {
    let text = number.to_string();
    text.strip_suffix(".0")?
        .parse::<i64>()
        .ok()
        .map(Number::from)
}

fn answer(value: &Value) -> Option<&'static str> {
    match value {
        Value::Bool(true) => Some("yes"),
        Value::Bool(false) => Some("no"),
        Value::String(text) => match text.to_lowercase().as_str() {
            "y" | "yes" | "on" | "true" => Some("yes"),
            "n" | "no" | "off" | "false" => Some("no"),
            "unknown" => Some("unknown"),
            _ => None,
        },
        _ => None,
    }
}
