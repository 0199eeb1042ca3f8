//! What the source of a good showed, in the API.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::entry::Entry;
use crate::observations::{Change, Observation, SourceFact};

/// What the source of a good showed on a day, as `dpg inspect --record` kept it. A program saw it; nobody judged it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Observations<'a> {
    /// The day on which the source was read.
    checked: Date,
    /// The repository that was read.
    repository: Option<&'a str>,
    /// The full id of the commit that was read.
    commit: Option<&'a str>,
    /// The day of the last commit.
    last_commit: Option<Date>,
    /// Whether there was a commit in the year before `checked`; null if the history is not known.
    active: Option<bool>,
    /// How many different authors have a commit in that year.
    authors: Option<u32>,
    /// The last tag that is a version.
    last_release: Option<LastRelease<'a>>,
    /// The licences that the source shows, as SPDX expressions.
    licenses: Vec<&'a str>,
    /// Whether one of them is a licence of the entry; null if none was seen.
    license_matches: Option<bool>,
    /// What was seen, by detector and value.
    facts: Vec<ObservedFact<'a>>,
    /// What was looked for and not found: a detector, or a detector and a value with `/` between them.
    not_found: &'a [String],
    /// What differed from one record to the next, the oldest first.
    changes: Vec<ObservedChange<'a>>,
}

/// A tag that is a version.
#[derive(Debug, Serialize, JsonSchema)]
struct LastRelease<'a> {
    /// The tag.
    tag: &'a str,
    /// Its day.
    on: Date,
}

/// Something that a source shows.
#[derive(Debug, Serialize, JsonSchema)]
struct ObservedFact<'a> {
    /// What found it, such as `license-text`.
    detector: &'a str,
    /// What was found, as a code.
    value: &'a str,
    /// How sure it is: `certain`, `likely` or `mentioned`.
    sure: &'a str,
    /// Of closed services, how much the good needs it: `mandatory`, `optional` or `mentioned`.
    need: Option<&'a str>,
    /// The path of the file that shows it first.
    path: Option<&'a str>,
    /// The line, from 1.
    line: Option<usize>,
    /// The permanent address of that place, if the entry names the repository that was read.
    url: Option<String>,
}

/// A difference between two records.
#[derive(Debug, Serialize, JsonSchema)]
struct ObservedChange<'a> {
    /// The day of the later record.
    on: Date,
    /// What differs: `license` or `closed-service`.
    detector: &'a str,
    /// All values before it.
    was: &'a [String],
    /// All values since then.
    is: &'a [String],
}

impl<'a> Observations<'a> {
    pub(super) fn new(seen: &'a Observation, entry: &'a Entry) -> Self {
        let life = seen.life.as_ref();
        let named = &entry.indicators.licenses;
        let release = life.and_then(|life| life.release.as_ref());
        Self {
            checked: seen.checked,
            repository: seen.repository.as_deref(),
            commit: seen.commit.as_deref(),
            last_commit: life.and_then(|life| life.last_commit),
            active: seen.is_active(),
            authors: life.and_then(|life| life.authors),
            last_release: release.map(|release| LastRelease {
                tag: &release.tag,
                on: release.on,
            }),
            licenses: seen.licenses(),
            license_matches: seen.has_license_of(named.iter().map(|one| one.spdx.as_str())),
            facts: facts(seen, entry),
            not_found: &seen.not_found,
            changes: seen.changes.iter().map(change).collect(),
        }
    }
}

fn facts<'a>(seen: &'a Observation, entry: &Entry) -> Vec<ObservedFact<'a>> {
    let links = seen.links(entry.repositories.iter().map(|one| one.url.as_str()));
    let fact = |one: &'a SourceFact| {
        let place = one.at();
        ObservedFact {
            detector: &one.detector,
            value: &one.value,
            sure: &one.sure,
            need: one.need.as_deref(),
            path: place.map(|(path, _)| path),
            line: place.and_then(|(_, line)| line),
            url: links
                .as_ref()
                .zip(place)
                .and_then(|(links, place)| links.place(place)),
        }
    };
    seen.facts.iter().map(fact).collect()
}

fn change(change: &Change) -> ObservedChange<'_> {
    ObservedChange {
        on: change.on,
        detector: &change.detector,
        was: &change.was,
        is: &change.is,
    }
}
