//! What the Standard asks since the version that an entry was assessed against.

use jiff::civil::Date;
use serde::Serialize;

use crate::entry::Entry;
use crate::standard::history::Changes;
use crate::standard::{Release, Version};
use crate::validate::Rules;

/// The version of the Standard before and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StandardChange {
    /// The version that the entry names; none if it names none.
    pub before: Option<String>,
    /// The present version.
    pub after: String,
    /// The versions after the one before, or after the last review if the entry names no version; oldest
    /// first.
    pub releases: Vec<Published>,
    /// What they ask of a good of these categories in addition.
    pub asks: Vec<Asked>,
}

/// A version and its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Published {
    /// The version.
    pub version: String,
    /// The day it was published.
    pub date: Date,
}

/// A requirement that is new since a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The key of the indicator.
    pub indicator: String,
    /// Its number.
    pub number: String,
    /// The version.
    pub since: String,
    /// The code of the rule; none for a requirement in words.
    pub rule: Option<String>,
    /// The requirement, or what the rule says if it is not met.
    pub text: String,
}

impl StandardChange {
    /// What is new for an entry.
    pub(super) fn new(entry: &Entry, rules: &Rules) -> Self {
        let standard = rules.standard();
        let before = entry.standard_version.as_deref();
        let stated: Option<Version> = before.and_then(|version| version.parse().ok());
        let reviewed = entry.dates.reviewed;
        let then = || Some(standard.on(reviewed?)?.version.clone());
        let old = stated.or_else(then);
        let mut later = standard.history();
        later.retain(|one| old.as_ref().is_some_and(|old| one.release.version > *old));
        later.reverse();
        let asks = asks(entry, rules, &later);
        Self {
            before: before.map(str::to_owned),
            after: standard.version().to_string(),
            asks,
            releases: later.iter().map(|one| published(one.release)).collect(),
        }
    }
}

/// What some versions, the oldest first, ask of an entry in addition, by indicator: the requirements, and
/// the rules of versions without a requirement for the indicator.
fn asks(entry: &Entry, rules: &Rules, later: &[Changes<'_>]) -> Vec<Asked> {
    let standard = rules.standard();
    let applies = |categories: &[String]| {
        let mut own = entry.categories.iter();
        categories.is_empty() || own.any(|category| categories.contains(category))
    };
    let indicators = standard.indicators().iter();
    let asked = indicators.flat_map(|indicator| {
        let asked = |since: &Version, (rule, text): (Option<&str>, String)| Asked {
            indicator: indicator.key.to_string(),
            number: indicator.number.clone(),
            since: since.to_string(),
            rule: rule.map(str::to_owned),
            text,
        };
        later.iter().flat_map(move |changes| {
            let notes = changes.notes(indicator);
            let notes = notes.filter(|note| {
                applies(&note.categories) && standard.is_in_force(None, note.until.as_ref())
            });
            let mut all: Vec<Asked> = notes
                .map(|note| asked(&changes.release.version, (None, note.text.clone())))
                .collect();
            if all.is_empty() {
                let brought = changes.brought.iter();
                let brought = brought.filter(|(one, rule)| {
                    one.key == indicator.key
                        && applies(&rule.categories)
                        && standard.is_in_force(None, rule.until.as_ref())
                });
                all.extend(brought.map(|(_, rule)| {
                    let text = rule.sentence(rules.messages());
                    asked(&changes.release.version, (Some(&rule.code), text))
                }));
            }
            all
        })
    });
    asked.collect()
}

fn published(release: &Release) -> Published {
    Published {
        version: release.version.to_string(),
        date: release.date,
    }
}
