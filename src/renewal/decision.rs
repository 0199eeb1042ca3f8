//! Finds the version of an entry that the last decision was about.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::load::versions::FileVersion;
use crate::load::{Content, Document};

/// The commit with the last decision on a good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Its full id.
    pub commit: String,
    /// The committer's day in UTC.
    pub day: Date,
}

impl Decision {
    /// The first characters of the commit's id.
    #[must_use]
    pub fn short(&self) -> &str {
        &self.commit[..self.commit.len().min(12)]
    }
}

/// An entry at its last decision.
#[derive(Debug, Clone)]
pub struct Since {
    /// The commit.
    pub decision: Decision,
    /// The file in it.
    pub document: Document,
}

/// Why the last decision is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// The history of the entry has no day of a decision.
    NoDay,
    /// The clone does not have the whole history.
    ShallowClone,
}

/// The days that a decision changes: the review date, and that of the last step `decided`.
type Days = (Option<Date>, Option<Date>);

/// The oldest of the versions, the newest first, that have the same decision as the present one; none if
/// no version has the day of a decision.
#[must_use]
pub fn since<'a>(versions: impl IntoIterator<Item = &'a FileVersion>) -> Option<Since> {
    let mut versions = versions.into_iter().peekable();
    let present = days(&versions.peek()?.document);
    if present == (None, None) {
        return None;
    }
    let same = versions.take_while(|version| days(&version.document) == present);
    let found = same.last()?;
    Some(Since {
        decision: Decision {
            commit: found.commit.clone(),
            day: found.day,
        },
        document: found.document.clone(),
    })
}

/// Whether two versions of an entry have the same decision.
#[must_use]
pub fn is_same(a: &Document, b: &Document) -> bool {
    days(a) == days(b)
}

fn days(document: &Document) -> Days {
    let Content::Yaml(source) = &document.content else {
        return (None, None);
    };
    let day = |value: &Value| value.as_str()?.parse().ok();
    let reviewed = source.value.pointer("/dates/reviewed").and_then(day);
    let steps = source.value.pointer("/review/steps");
    let steps = steps
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice)
        .iter();
    let decided = steps
        .filter(|step| step.get("state").is_some_and(|state| state == "decided"))
        .filter_map(|step| step.get("on").and_then(day))
        .next_back();
    (reviewed, decided)
}
