//! What a licence is called, as an SPDX expression: ids, names, classifiers of packages, addresses of licences.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::embedded::Files;
use crate::license;
use crate::load::typed;

/// SPDX ids by the name of a licence, folded.
#[derive(Debug)]
pub(in crate::inspect) struct Names(BTreeMap<String, String>);

impl Names {
    /// Reads `inspect/license-names.yaml`: lists of names by SPDX id.
    ///
    /// # Errors
    /// If it is not of that form; the error names it.
    pub(in crate::inspect) fn new(files: &Files) -> Result<Self> {
        let path = "inspect/license-names.yaml";
        let bytes = files.get(path).map_or(&b"{}"[..], Vec::as_slice);
        let rows: BTreeMap<String, Vec<String>> =
            typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{path}`"))?;
        let mut names = BTreeMap::new();
        for license in spdx::identifiers::LICENSES {
            let full = fold(license.full_name);
            names.entry(full).or_insert_with(|| license.name.to_owned());
        }
        for (id, written) in rows {
            for name in written {
                names.insert(fold(&name), id.clone());
            }
        }
        Ok(Self(names))
    }

    /// The SPDX expression that a text means; none if it means none that is known.
    pub(in crate::inspect) fn expression(&self, text: &str) -> Option<String> {
        if let Some(id) = self.0.get(&fold(text)) {
            return Some(id.clone());
        }
        let text = text.replace('/', " OR ");
        let parsed = license::parse(&text)?;
        Some(parsed.to_string())
    }
}

/// A name without case, punctuation, and words that many leave out.
fn fold(name: &str) -> String {
    let name = name.trim().to_ascii_lowercase();
    let name = name
        .strip_prefix("https://")
        .or_else(|| name.strip_prefix("http://"))
        .unwrap_or(&name);
    let name = name.strip_prefix("www.").unwrap_or(name);
    let name = name.rsplit("::").next().unwrap_or(name);
    let words = name.split(|c: char| !c.is_alphanumeric() && c != '.' && c != '+');
    let words = words.map(|word| word.trim_matches('.'));
    let words =
        words.filter(|word| !["", "the", "license", "licence", "www", "version"].contains(word));
    let words: Vec<&str> = words
        .map(|word| {
            word.strip_prefix('v')
                .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                .unwrap_or(word)
        })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::embedded::builtin_schema;

    #[test]
    fn names_become_expressions() {
        let names = Names::new(&builtin_schema()).unwrap();
        for (written, id) in [
            ("MIT", "MIT"),
            ("The MIT License", "MIT"),
            ("License :: OSI Approved :: MIT License", "MIT"),
            ("Apache License, Version 2.0", "Apache-2.0"),
            ("Apache 2.0", "Apache-2.0"),
            ("apache-2.0", "Apache-2.0"),
            (
                "https://www.apache.org/licenses/LICENSE-2.0.txt",
                "Apache-2.0",
            ),
            ("GNU Affero General Public License v3", "AGPL-3.0"),
            (
                "License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)",
                "AGPL-3.0-or-later",
            ),
            ("MPL 2.0", "MPL-2.0"),
            ("GPL-3+", "GPL-3.0-or-later"),
            ("MIT OR Apache-2.0", "MIT OR Apache-2.0"),
            ("(MIT AND BSD-3-Clause)", "MIT AND BSD-3-Clause"),
            ("CC-BY-4.0", "CC-BY-4.0"),
            ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
        ] {
            let found = names.expression(written);
            let found = found.as_deref().map(|text| text.trim_matches(['(', ')']));
            assert_eq!(found, Some(id), "{written}");
        }
        assert_eq!(names.expression("see LICENSE"), None);
        assert_eq!(names.expression("BSD"), None);
    }
}
