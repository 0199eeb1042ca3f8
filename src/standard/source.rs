//! The documents that rules follow: each rule, requirement and note names one, so that a reader can
//! compare a reason with what is really asked.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::address::is_web_address;
use crate::suggest;

/// How long the id and the title of a document can be, in characters.
const MOST: usize = 200;

/// A document that rules follow.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The title, with the version or number if the document has one.
    pub title: String,
    /// The day of the document. For a change of the Standard this is the day of the version that
    /// contains it, for a list without versions the day it was read.
    pub date: Date,
    /// The `https` address.
    pub url: String,
}

impl Source {
    /// The id of the document that questions about impact and breadth follow.
    pub const IMPACT: &'static str = "impact-and-breadth";

    /// The id of the policy that questions about parents follow.
    pub const DERIVED_WORKS: &'static str = "derived-works";
}

/// The documents by id.
#[derive(Debug, Default)]
pub(super) struct Sources(pub(super) BTreeMap<String, Source>);

impl Sources {
    /// # Errors
    /// If an id, a title or an address is not valid; the message names the document.
    pub(super) fn new(sources: BTreeMap<String, Source>) -> Result<Self> {
        for (id, source) in &sources {
            check(id, source).with_context(|| format!("`sources`: `{id}`"))?;
        }
        Ok(Self(sources))
    }

    /// The document that something names, or the default of its file.
    ///
    /// # Errors
    /// If it names none and there is no default, or if there is no such document.
    pub(super) fn id(&self, own: Option<&str>, default: Option<&str>) -> Result<String> {
        let Some(id) = own.or(default) else {
            bail!(
                "no source: add `source` with one of the ids under `sources` in `standard.yaml`, here or for the whole file"
            );
        };
        self.known(id)?;
        Ok(id.to_owned())
    }

    /// # Errors
    /// If there is no such document.
    pub(super) fn known(&self, id: &str) -> Result<()> {
        if self.0.contains_key(id) {
            return Ok(());
        }
        match suggest::closest(id, self.0.keys().map(String::as_str)) {
            Some(near) => bail!("unknown source `{id}`; did you mean `{near}`?"),
            None => bail!(
                "unknown source `{id}`; `sources` in `standard.yaml` has {}",
                self.list()
            ),
        }
    }

    fn list(&self) -> String {
        let ids: Vec<String> = self.0.keys().map(|id| format!("`{id}`")).collect();
        if ids.is_empty() {
            return "none".to_owned();
        }
        ids.join(", ")
    }
}

fn check(id: &str, source: &Source) -> Result<()> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    ensure!(
        !id.is_empty() && id.len() <= MOST && id.chars().all(fits),
        "an id has lower-case letters, digits, `-` and `.`"
    );
    let title = source.title.trim();
    ensure!(
        !title.is_empty() && title.chars().count() <= MOST,
        "`title` must have 1 to {MOST} characters"
    );
    let url = source.url.as_str();
    if !url.starts_with("https://") || !is_web_address(url) {
        let secure = url.strip_prefix("http://");
        let secure = secure.map(|rest| format!("https://{rest}"));
        let meant = secure.filter(|secure| is_web_address(secure));
        let hint = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
        bail!("`url` must be an `https` address, found `{url}`{hint}");
    }
    Ok(())
}
