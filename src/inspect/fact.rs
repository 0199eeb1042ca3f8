//! What was seen in a tree: one fact for each detector and value, with the places that show it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::entry::IndicatorKey;

/// How many places a fact names.
pub(super) const NAMED: usize = 5;

/// How sure it is that the source shows a fact.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// Only named in a text, a test or an example.
    Mentioned,
    /// Seen in a way that can have other reasons.
    Likely,
    /// Seen in a way that leaves little doubt.
    #[default]
    Certain,
}

/// How much a good needs a service, as far as its source shows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Only named: in documents, tests or comments.
    Mentioned,
    /// Behind a setting or a condition, or one of several of its kind.
    Optional,
    /// Used by the code, and no condition or alternative was found.
    Mandatory,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// Relative to the inspected folder, with `/`.
    pub path: String,
    /// From 1; null if the file itself or the folder is what was seen.
    pub line: Option<usize>,
}

impl Place {
    /// A line of a file.
    pub(super) fn line(path: &str, line: usize) -> Self {
        Self {
            path: path.to_owned(),
            line: Some(line),
        }
    }

    /// A file or a folder itself.
    pub(super) fn file(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            line: None,
        }
    }
}

/// Something that the source shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fact {
    /// What found it, such as `license-text`.
    pub detector: String,
    /// What was found, as a code: an SPDX id, or a value of a table in `schema/inspect/`.
    pub value: String,
    /// The same in words, or as it is written in the source.
    pub title: String,
    /// How it was seen, in a few words.
    pub seen: String,
    /// How sure it is.
    pub sure: Sure,
    /// Of closed services: how much the good needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<Need>,
    /// The indicator of the Standard whose answer it concerns; null for facts of life and practice.
    #[schemars(with = "Option<String>")]
    pub indicator: Option<IndicatorKey>,
    /// The first places that show it, at most five; empty if it is of the history.
    pub places: Vec<Place>,
    /// How many more places show it.
    pub more: usize,
}

impl Fact {
    /// A fact without a place.
    pub(super) fn new(
        (detector, value): (&str, &str),
        title: impl Into<String>,
        indicator: Option<IndicatorKey>,
    ) -> Self {
        Self {
            detector: detector.to_owned(),
            value: value.to_owned(),
            title: title.into(),
            seen: String::new(),
            sure: Sure::Certain,
            need: None,
            indicator,
            places: Vec::new(),
            more: 0,
        }
    }

    /// The same fact, seen in some way.
    pub(super) fn seen(mut self, how: impl Into<String>, sure: Sure) -> Self {
        self.seen = how.into();
        self.sure = sure;
        self
    }

    /// The same fact at a place.
    pub(super) fn at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }
}

/// Facts, one for each detector and value.
#[derive(Debug, Default)]
pub(super) struct Facts(BTreeMap<(String, String), Fact>);

impl Facts {
    /// Adds a fact, or the places of one that is known; the surest way in which it was seen is kept, with its
    /// places first.
    pub(super) fn add(&mut self, mut fact: Fact) {
        let key = (fact.detector.clone(), fact.value.clone());
        let Some(known) = self.0.get_mut(&key) else {
            self.0.insert(key, fact);
            return;
        };
        if (fact.sure, fact.need) > (known.sure, known.need) {
            std::mem::swap(known, &mut fact);
        }
        known.more += fact.more;
        for place in fact.places {
            if known.places.contains(&place) {
                continue;
            }
            if known.places.len() < NAMED {
                known.places.push(place);
            } else {
                known.more += 1;
            }
        }
    }

    /// All facts, by the order of indicators, then detector, surest first, then value.
    pub(super) fn into_list(self) -> Vec<Fact> {
        let mut all: Vec<Fact> = self.0.into_values().collect();
        let place = |key: Option<IndicatorKey>| {
            let all = IndicatorKey::ALL.iter();
            key.and_then(|key| all.clone().position(|one| *one == key))
                .unwrap_or(IndicatorKey::ALL.len())
        };
        all.sort_by(|a, b| {
            let of = |fact: &Fact| (place(fact.indicator), fact.detector.clone());
            let sure = |fact: &Fact| std::cmp::Reverse((fact.need, fact.sure));
            of(a)
                .cmp(&of(b))
                .then(sure(a).cmp(&sure(b)))
                .then(a.value.cmp(&b.value))
        });
        all
    }
}

#[cfg(test)]
mod tests {
    use super::{Fact, Facts, Place, Sure};

    #[test]
    fn the_surest_sight_of_a_fact_is_kept_with_the_places_of_all() {
        let fact = |sure, path: &str| {
            Fact::new(("closed-service", "twilio"), "Twilio", None)
                .seen(format!("{sure:?}"), sure)
                .at(Place::file(path))
        };
        let mut facts = Facts::default();
        facts.add(fact(Sure::Mentioned, "README.md"));
        facts.add(fact(Sure::Certain, "src/sms.py"));
        for at in 0..6 {
            facts.add(fact(Sure::Likely, &format!("src/{at}.py")));
        }
        let [fact] = &facts.into_list()[..] else {
            panic!("one fact")
        };
        assert_eq!((fact.seen.as_str(), fact.sure), ("Certain", Sure::Certain));
        assert_eq!(fact.places[0].path, "src/sms.py");
        assert_eq!((fact.places.len(), fact.more), (5, 3));
    }
}
