//! What a reviewer goes through for each entry, ticked where data decides.

use serde::Serialize;

use super::indicators::Indicator;
use super::{Change, Found};
use crate::diagnostic::Severity;
use crate::good::Status;
use crate::standard::Outcome;

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What is to be true.
    pub text: String,
    /// Whether data decides that it is.
    pub tick: Tick,
    /// Why it is not ticked; empty where it is.
    pub note: String,
}

/// Whether a line of the checklist holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    /// Data shows that it holds.
    Holds,
    /// Data shows that it does not.
    Fails,
    /// Data cannot tell: a human must look.
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
        return vec![open("The entry may go, rather than be archived")];
    }
    if status.is_none() {
        return vec![valid(findings)];
    }
    let mut items = vec![valid(findings), distinct(findings)];
    if status == Some(Status::Former) {
        items.push(open("The reason for which it left is right"));
        return items;
    }
    items.extend(indicators.iter().map(indicator));
    items.push(open(
        "The links open, and show what the entry says they show",
    ));
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
    }
}

fn valid(findings: &[Found]) -> Item {
    let errors: usize = findings
        .iter()
        .filter(|found| found.diagnostic.severity == Severity::Error)
        .map(|found| found.diagnostic.count())
        .sum();
    let fault = (errors > 0).then(|| format!("{errors} found"));
    item("The file is free of errors", fault)
}

fn distinct(findings: &[Found]) -> Item {
    let twins = findings
        .iter()
        .filter(|found| found.diagnostic.code.is_duplicate())
        .flat_map(|found| &found.diagnostic.related);
    let mut paths: Vec<&str> = twins.map(|related| related.path.as_str()).collect();
    paths.dedup();
    let fault = (!paths.is_empty()).then(|| format!("see {}", paths.join(", ")));
    item("No other entry is the same good", fault)
}

fn item(text: &str, fault: Option<String>) -> Item {
    Item {
        text: text.to_owned(),
        tick: if fault.is_some() {
            Tick::Fails
        } else {
            Tick::Holds
        },
        note: fault.unwrap_or_default(),
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
            _ => one.reason.clone(),
        },
        tick,
    }
}
