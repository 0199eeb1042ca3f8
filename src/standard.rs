//! The DPG Standard as data: twelve indicators and their rules, read from `schema/standard/`, turn
//! an entry into twelve results.
//!
//! A maintainer changes what an indicator requires in `schema/standard/KEY.yaml`, without recompiling;
//! `docs/standard.md` explains the files.

mod accounts;
mod answer;
mod asked;
pub mod decisions;
mod definition;
mod empty;
mod formats;
pub mod history;
mod impact;
mod indicator;
mod keywords;
mod lexicon;
mod load;
mod messages;
mod pointer;
mod prose;
mod result;
mod rule;
mod schema;
mod scope;
mod services;
mod source;
mod version;
mod view;
pub mod words;

pub use definition::{Release, Title};
pub use empty::EmptyText;
pub use formats::FORMATS;
pub use impact::{Impact, Technical};
pub use indicator::{Indicator, Note, OUTSIDE, Requirement, RuleText};
pub use keywords::KEYWORDS;
pub use messages::{MESSAGES, messages};
pub use result::{Arg, Assessed, Outcome};
pub use scope::Scope;
pub use source::Source;
pub use version::Version;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;

use crate::entry::{Derivation, Entry, Evidence};
use crate::suggest;
use asked::Asked;
use impact::Recogniser;
use indicator::Check;
use lexicon::Lexicon;
use rule::Subject;
use services::Services;
use source::Sources;

/// The Standard, ready to assess entries.
#[derive(Debug)]
pub struct Standard {
    version: Version,
    date: Date,
    source: String,
    sources: Sources,
    releases: Vec<Release>,
    indicators: Vec<Indicator>,
    checks: Vec<Check>,
    lexicon: Arc<Lexicon>,
    services: Services,
    asked: Asked,
    scope: Scope,
    recogniser: Recogniser,
}

impl Standard {
    /// Which indicators apply to which categories.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The version in force.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The day that version was published.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// Where the Standard is published.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The version that a text names.
    ///
    /// # Errors
    /// If there is no such version; the message says which one was probably meant, or lists all.
    pub fn find(&self, text: &str) -> Result<&Release, String> {
        let parsed: Option<Version> = text.parse().ok();
        if let Some(release) = parsed.and_then(|version| self.release(&version)) {
            return Ok(release);
        }
        // Newest first: of several that are as near, that one is meant.
        let newest_first = self.releases.iter().rev();
        let all: Vec<String> = newest_first.map(|one| one.version.to_string()).collect();
        let hint = match suggest::closest(text, all.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", all.join(", ")),
        };
        Err(format!(
            "there is no version `{text}` of the Standard: {hint}"
        ))
    }

    /// The documents that rules follow, by id.
    #[must_use]
    pub fn sources(&self) -> &BTreeMap<String, Source> {
        &self.sources.0
    }

    /// Every version, oldest first.
    #[must_use]
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// The twelve indicators in the order of the Standard.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The version that an entry is assessed against: the one it states, else the one in force.
    #[must_use]
    pub fn version_of(&self, entry: &Entry) -> Cow<'_, Version> {
        let stated = entry.standard_version.as_deref().map(str::parse::<Version>);
        match stated {
            Some(Ok(version)) => Cow::Owned(version),
            _ => Cow::Borrowed(&self.version),
        }
    }

    /// The result of every indicator, in the order of the Standard.
    #[must_use]
    pub fn assess(&self, entry: &Entry) -> Vec<Assessed> {
        self.results(entry, &self.view(entry), &self.version_of(entry))
    }

    /// The same under another version than the one the entry states: it counts as stated, so that the
    /// entry counts as asked the questions of that version.
    #[must_use]
    pub fn assess_under(&self, entry: &Entry, version: &Version) -> Vec<Assessed> {
        let mut view = self.view(entry);
        if let Value::Object(view) = &mut view {
            let stated = Value::String(version.to_string());
            view.insert("standard_version".to_owned(), stated);
        }
        self.results(entry, &view, version)
    }

    /// The entry as the rules see it.
    fn view(&self, entry: &Entry) -> Value {
        let mut view = view::view(entry, &self.lexicon, &self.services);
        self.asked.add_to(&mut view, entry, &self.lexicon);
        view
    }

    fn results(&self, entry: &Entry, view: &Value, version: &Version) -> Vec<Assessed> {
        let subject = Subject {
            view,
            categories: &entry.categories,
            version,
        };
        let both = self.indicators.iter().zip(&self.checks);
        let is_assessed = self.scope.is_assessed(&entry.categories);
        both.map(|(indicator, check)| {
            if self.scope.applies(&entry.categories, indicator.key) {
                return check.assess(indicator, &subject);
            }
            let result = if is_assessed {
                Outcome::Met
            } else {
                Outcome::NotAsked
            };
            indicator::outside(indicator, result)
        })
        .collect()
    }

    /// The document that questions about impact and breadth follow, with its id.
    #[must_use]
    pub fn source_of_impact(&self) -> Option<(&String, &Source)> {
        self.sources().get_key_value(Source::IMPACT)
    }

    /// What an entry says about impact and breadth, which a reviewer weighs; it changes no result.
    #[must_use]
    pub fn impact(&self, entry: &Entry) -> Impact {
        self.recogniser.impact(entry)
    }

    /// The addresses in a text that are misspelled so that they lead nowhere.
    #[must_use]
    pub fn broken_addresses(&self, text: &str) -> Vec<String> {
        self.lexicon.broken_links(text)
    }

    /// The texts of an answer, as in its file, without content: words for nothing, and repetitions of a
    /// name beside them.
    #[must_use]
    pub fn empty_texts(&self, answer: &Value) -> Vec<EmptyText> {
        empty::texts(answer, &self.lexicon)
    }

    /// Whether some evidence tells what sets a good apart from a parent: an address, or a text that is neither a
    /// word for nothing nor a repetition of the parent's name.
    #[must_use]
    pub fn is_distinct(&self, parent: &Derivation) -> bool {
        let value = serde_json::to_value(parent).unwrap_or_default();
        let empty = self.empty_texts(&value);
        let says = |pillar: usize, at: usize, evidence: &Evidence| {
            let pointer = format!("/distinction/{pillar}/evidence/{at}/text");
            evidence.url.is_some() || empty.iter().all(|text| text.pointer != pointer)
        };
        let mut pillars = parent.distinction.iter().enumerate();
        pillars.any(|(pillar, one)| {
            let mut evidence = one.evidence.iter().enumerate();
            evidence.any(|(at, evidence)| says(pillar, at, evidence))
        })
    }

    /// 16 hexadecimal digits that change when the answer to an indicator changes.
    ///
    /// White space, the order of members and empty members do not count.
    #[must_use]
    pub fn answer_hash(&self, entry: &Entry, key: &str) -> String {
        let indicators = serde_json::to_value(&entry.indicators).unwrap_or_default();
        answer::hash(indicators.get(key).unwrap_or(&Value::Null))
    }
}
