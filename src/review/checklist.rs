//! Lists what a reviewer checks in an entry, ticked where data decides.

use serde::Serialize;

use super::change::Change;
use super::found::Found;
use super::indicators::Indicator;
use crate::diagnostic::{Code, Severity};
use crate::good::Status;
use crate::standard::Outcome;

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What should be true.
    pub text: String,
    /// Whether data shows that it is.
    pub tick: Tick,
    /// Why it is not ticked; empty where it is.
    pub note: String,
    /// The key of the indicator that it is about, if any.
    #[serde(skip)]
    pub indicator: Option<String>,
}

/// Whether a line of the checklist holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    /// Data shows that it holds.
    Holds,
    /// Data shows that it does not.
    Fails,
    /// Data cannot tell: a reviewer decides.
    Open,
}

/// The checklist of an entry; that of a former or removed one is short.
pub(super) fn checklist(
    change: Change,
    status: Option<Status>,
    findings: &[Found],
    indicators: &[Indicator],
) -> Vec<Item> {
    if change == Change::Removed {
        return vec![open("Removing the entry is better than archiving it")];
    }
    if status.is_none() {
        return vec![valid(findings)];
    }
    let mut items = vec![valid(findings), distinct(findings)];
    if status == Some(Status::Former) {
        items.push(open("The reason for archiving is right"));
        return items;
    }
    items.extend(indicators.iter().map(indicator));
    items.push(open("The links work and show what the entry says"));
    if status == Some(Status::Current) {
        items.push(open("Two reviewers agree that it is a digital public good"));
    }
    items
}

fn open(text: &str) -> Item {
    Item {
        text: text.to_owned(),
        tick: Tick::Open,
        note: String::new(),
        indicator: None,
    }
}

fn valid(findings: &[Found]) -> Item {
    let errors: usize = findings
        .iter()
        .filter(|found| found.diagnostic.severity == Severity::Error)
        .map(|found| found.diagnostic.count())
        .sum();
    let note = match errors {
        0 => None,
        1 => Some("1 error".to_owned()),
        more => Some(format!("{more} errors")),
    };
    item("The file has no errors", note)
}

fn distinct(findings: &[Found]) -> Item {
    let is_twin = |found: &&Found| {
        let one = &found.diagnostic;
        // A likely rename is a warning; a certain one is no other entry.
        let is_likely_rename =
            one.code == Code::RenamedWithoutPreviousId && one.severity != Severity::Error;
        one.code.is_duplicate() || is_likely_rename
    };
    let twins = findings.iter().filter(is_twin);
    let related = twins.flat_map(|found| &found.diagnostic.related);
    let mut paths: Vec<&str> = related.map(|related| related.path.as_str()).collect();
    paths.dedup();
    let note = (!paths.is_empty()).then(|| format!("see {}", paths.join(", ")));
    item("No other entry is the same good", note)
}

/// An item that fails where there is something to note.
fn item(text: &str, note: Option<String>) -> Item {
    let tick = match note {
        Some(_) => Tick::Fails,
        None => Tick::Holds,
    };
    Item {
        tick,
        note: note.unwrap_or_default(),
        ..open(text)
    }
}

fn indicator(one: &Indicator) -> Item {
    let tick = match one.result {
        Outcome::Met => Tick::Holds,
        Outcome::Gap => Tick::Fails,
        Outcome::NeedsHuman | Outcome::NotAsked => Tick::Open,
    };
    Item {
        text: format!("{} {}", one.number, one.title),
        note: match tick {
            Tick::Holds => String::new(),
            Tick::Fails | Tick::Open => one.reason.clone(),
        },
        tick,
        indicator: Some(one.indicator.clone()),
    }
}
