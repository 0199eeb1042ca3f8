//! Sentences by which files say under which licence they are, and the first words of licences: `schema/inspect/license-notices.yaml`
//! and `license-titles.yaml`.

use anyhow::{Context, Result};
use regex::{Regex, RegexSet};
use serde::Deserialize;

use crate::embedded::Files;
use crate::load::typed;

/// What may be where a pattern has a space: spaces, line ends, signs of comments.
const SPACE: &str = r"[\s*#/;|\-]+";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    text: String,
}

/// The sentences, each with the SPDX id that it means.
#[derive(Debug)]
pub(in crate::inspect) struct Sentences {
    all: RegexSet,
    each: Vec<(String, Regex)>,
}

impl Sentences {
    /// Reads `inspect/license-notices.yaml`.
    ///
    /// # Errors
    /// If it is not of that form; the error names it.
    pub(in crate::inspect) fn new(files: &Files) -> Result<Self> {
        Self::of(files, "inspect/license-notices.yaml", "")
    }

    /// Reads `inspect/license-titles.yaml`: what is at the beginning of a line.
    ///
    /// # Errors
    /// If it is not of that form; the error names it.
    pub(in crate::inspect) fn titles(files: &Files) -> Result<Self> {
        Self::of(files, "inspect/license-titles.yaml", r"(?m)^[ \t*#/;|\-]*")
    }

    fn of(files: &Files, path: &str, start: &str) -> Result<Self> {
        let bytes = files.get(path).map_or(&b"[]"[..], Vec::as_slice);
        Self::read(bytes, start).with_context(|| format!("cannot use `schema/{path}`"))
    }

    fn read(bytes: &[u8], start: &str) -> Result<Self> {
        let rows: Vec<Row> = typed::read_bytes(bytes)?;
        let patterns = rows
            .iter()
            .map(|row| format!("{start}{}", pattern(&row.text)));
        let patterns: Vec<String> = patterns.collect();
        let each = rows.into_iter().zip(&patterns);
        let each = each.map(|(row, pattern)| Ok((row.id, Regex::new(pattern)?)));
        Ok(Self {
            all: RegexSet::new(&patterns)?,
            each: each.collect::<Result<_>>()?,
        })
    }

    /// What the sentences of a text mean, each with its line, the first of each family only.
    pub(in crate::inspect) fn find(&self, text: &str) -> Vec<(String, usize)> {
        let mut found: Vec<(String, usize)> = Vec::new();
        for at in self.all.matches(text) {
            let (id, pattern) = &self.each[at];
            let Some(place) = pattern.find(text) else {
                continue;
            };
            let family = |id: &str| {
                id.split("-only")
                    .next()
                    .map(|id| id.replace("-or-later", ""))
            };
            if found.iter().all(|(known, _)| family(known) != family(id)) {
                let line = text[..place.start()].matches('\n').count() + 1;
                found.push((id.clone(), line));
            }
        }
        found.sort_by_key(|(_, line)| *line);
        found
    }
}

/// A pattern of the table as a regular expression.
fn pattern(text: &str) -> String {
    // Within brackets a space is itself.
    let text = text
        .replace("[ -]", "[\\x20-]")
        .replace(",? ?", "@OPTIONAL@");
    let text = text
        .replace(' ', SPACE)
        .replace("@OPTIONAL@", r",?[\s*#/;|\-]*");
    format!("(?i){text}")
}

#[cfg(test)]
mod tests {
    use super::Sentences;
    use crate::embedded::builtin_schema;

    fn found(text: &str) -> Vec<(String, usize)> {
        Sentences::new(&builtin_schema()).unwrap().find(text)
    }

    #[test]
    fn a_title_is_at_the_beginning_of_a_line() {
        let titles = Sentences::titles(&builtin_schema()).unwrap();
        let text = "\n          GNU LESSER GENERAL PUBLIC LICENSE\n            Version 3, 29 June 2007\n\n This version adds to the GNU General Public License, version 3.\n";
        assert_eq!(titles.find(text), [("LGPL-3.0".to_owned(), 2)]);
        assert_eq!(
            titles.find("see the GNU General Public License version 2"),
            []
        );
    }

    #[test]
    fn sentences_say_the_licence_over_several_lines_of_a_comment() {
        let text = "A\n# under the terms of the GNU Affero General Public License as\n# published by the Free Software Foundation, either version 3 of the\n# License, or (at your option) any later version.\n";
        assert_eq!(found(text), [("AGPL-3.0-or-later".to_owned(), 2)]);
        let text = "The files are made available by the X Foundation under the Apache License, Version 2.0 (the\n";
        assert_eq!(found(text), [("Apache-2.0".to_owned(), 1)]);
        let text = "// This Source Code Form is subject to the terms of the Mozilla Public\n// License, v. 2.0.";
        assert_eq!(found(text), [("MPL-2.0".to_owned(), 1)]);
        assert_eq!(found("The MIT License is a licence."), []);
    }
}
