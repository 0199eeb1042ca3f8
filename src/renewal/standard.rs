//! What the Standard asks since the version that an entry was assessed against.

use jiff::civil::Date;
use serde::Serialize;

use crate::entry::Entry;
use crate::standard::{Note, Release, Standard, Version};

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
    /// The requirement.
    pub text: String,
}

impl StandardChange {
    /// What is new for an entry.
    pub(super) fn new(entry: &Entry, standard: &Standard) -> Self {
        let before = entry.standard_version.as_deref();
        let stated: Option<Version> = before.and_then(|version| version.parse().ok());
        let old = stated.or_else(|| in_force(entry, standard));
        let is_new = |version: &Version| {
            let is_later = old.as_ref().is_some_and(|old| version > old);
            is_later && version <= standard.version()
        };
        let releases = standard.releases().iter();
        let releases = releases.filter(|release| is_new(&release.version));
        let applies = |note: &Note| {
            let mut own = entry.categories.iter();
            note.categories.is_empty() || own.any(|category| note.categories.contains(category))
        };
        let indicators = standard.indicators().iter();
        let asks = indicators.flat_map(|indicator| {
            let notes = indicator.notes.iter().filter(|note| applies(note));
            notes.filter_map(|note| {
                let since = note.since.as_ref().filter(|since| is_new(since))?;
                Some(Asked {
                    indicator: indicator.key.to_string(),
                    number: indicator.number.clone(),
                    since: since.to_string(),
                    text: note.text.clone(),
                })
            })
        });
        Self {
            before: before.map(str::to_owned),
            after: standard.version().to_string(),
            asks: asks.collect(),
            releases: releases.map(published).collect(),
        }
    }
}

/// The version that was in force on the day of the last review, for an entry that names none.
fn in_force(entry: &Entry, standard: &Standard) -> Option<Version> {
    let day = entry.dates.reviewed?;
    let releases = standard.releases().iter();
    let known = releases.filter(|release| release.date <= day);
    known.map(|release| release.version.clone()).max()
}

fn published(release: &Release) -> Published {
    Published {
        version: release.version.to_string(),
        date: release.date,
    }
}
