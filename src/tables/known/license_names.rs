//! Licences by the names that people give them: `GNU AGPL v3`, `Creative Commons Attribution 4.0`.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use spdx::identifiers::LICENSES;

use crate::tables::words::plain;

/// Words that do not tell licences apart.
const NOISE: [&str; 18] = [
    "the",
    "a",
    "license",
    "licence",
    "licences",
    "licenses",
    "licencia",
    "лицензия",
    "version",
    "v",
    "gnu",
    "international",
    "unported",
    "new",
    "revised",
    "or",
    "public",
    "general",
];

/// Names that people use, and SPDX does not.
const USUAL: [(&str, &str); 3] = [
    ("Licence Ouverte 2.0", "etalab-2.0"),
    ("Licence Ouverte Etalab 2.0", "etalab-2.0"),
    ("Licence Ouverte Open Licence 2.0", "etalab-2.0"),
];

/// Ids of SPDX by the words of their names.
pub(super) struct LicenseNames(BTreeMap<String, &'static str>);

impl LicenseNames {
    pub(super) fn new() -> Self {
        let mut names: BTreeMap<String, &'static str> = BTreeMap::new();
        // Ids come before names, and those that are in use before those that are not.
        for wants_deprecated in [false, true] {
            let all = || {
                let all = LICENSES.iter();
                all.filter(move |one| {
                    (one.flags & spdx::flags::IS_DEPRECATED != 0) == wants_deprecated
                })
            };
            for license in all() {
                names.entry(key(license.name)).or_insert(license.name);
            }
            for license in all() {
                names.entry(key(license.full_name)).or_insert(license.name);
            }
        }
        // The name of `GPL-2.0-only` without its last word is that of `GPL-2.0`.
        for license in LICENSES {
            let name = license.full_name.strip_suffix(" only");
            let id = license
                .name
                .strip_suffix("-only")
                .and_then(spdx::license_id);
            if let (Some(name), Some(id)) = (name, id) {
                names.entry(key(name)).or_insert(id.name);
            }
        }
        for (name, id) in USUAL {
            names.entry(key(name)).or_insert(id);
        }
        names.remove("");
        Self(names)
    }

    /// A licence with a version whose name without it is a text, the one that is most likely meant: approved ones first,
    /// the latest, the shortest id.
    pub(super) fn version(&self, text: &str) -> Option<&'static str> {
        let start = format!("{} ", key(text));
        let from = self.0.range(start.clone()..);
        let named = from.take_while(|(name, _)| name.starts_with(&start));
        let versions = named.filter_map(|(name, id)| {
            let words = name[start.len()..].split(' ');
            let version: Vec<u32> = words.map_while(|word| word.parse().ok()).collect();
            let license = spdx::license_id(id)?;
            let rank = (!license.is_deprecated(), license.is_osi_approved(), version);
            (!rank.2.is_empty()).then_some((rank, Reverse(id.len()), *id))
        });
        versions.max().map(|(.., id)| id)
    }

    /// The id of a licence by its name, which has a version if licences of that name have one.
    pub(super) fn find(&self, text: &str) -> Option<&'static str> {
        self.0.get(&key(text)).copied()
    }
}

/// The words that tell a licence apart: `gplv3+` is `gpl 3 later`.
fn key(text: &str) -> String {
    let text = text.replace('+', " later ");
    let mut apart = String::new();
    let mut before = ' ';
    for c in plain(&text).chars() {
        if c.is_ascii_digit() && before.is_alphabetic() {
            // The `v` of `AGPLv3`.
            if before == 'v' && apart.trim_end_matches('v').ends_with(char::is_alphabetic) {
                apart.pop();
            }
            apart.push(' ');
        } else if c.is_alphabetic() && before.is_ascii_digit() {
            apart.push(' ');
        }
        apart.push(c);
        before = c;
    }
    let words = apart.split(' ').filter(|word| !NOISE.contains(word));
    let words: Vec<&str> = words.collect();
    let words = match words.as_slice() {
        // Version 3.0 is version 3.
        [rest @ .., last] if *last == "0" => rest,
        all => all,
    };
    words.join(" ").replace(" 0 ", " ")
}

#[cfg(test)]
mod tests {
    use super::LicenseNames;

    #[test]
    fn licences_are_known_by_their_usual_names() {
        let names = LicenseNames::new();
        for (name, id) in [
            ("GNU AGPL v3", "AGPL-3.0"),
            ("AGPLv3", "AGPL-3.0"),
            (
                "GNU Affero General Public License v3.0 only",
                "AGPL-3.0-only",
            ),
            ("GPLv3+", "GPL-3.0-or-later"),
            ("GNU General Public License, version 2", "GPL-2.0"),
            ("Apache 2", "Apache-2.0"),
            ("Apache License, Version 2.0", "Apache-2.0"),
            ("the MIT license", "MIT"),
            ("MPL v2", "MPL-2.0"),
            ("Mozilla Public License 2.0", "MPL-2.0"),
            ("CC BY 4.0", "CC-BY-4.0"),
            ("CC-BY-SA 3.0", "CC-BY-SA-3.0"),
            ("Creative Commons Attribution 4.0", "CC-BY-4.0"),
            (
                "Creative Commons Attribution Share Alike 4.0 International",
                "CC-BY-SA-4.0",
            ),
            ("EUPL v1.2", "EUPL-1.2"),
            ("LGPL 2.1", "LGPL-2.1"),
            ("BSD 3-Clause", "BSD-3-Clause"),
            ("Licence Ouverte / Etalab 2.0", "etalab-2.0"),
        ] {
            assert_eq!(names.find(name), Some(id), "{name}");
        }
        for name in ["proprietary", "GPL", "CC BY", "open source", "", "other"] {
            assert_eq!(names.find(name), None, "{name}");
        }
    }

    #[test]
    fn a_licence_without_its_version_has_a_likely_one() {
        let names = LicenseNames::new();
        for (name, id) in [
            ("CC BY SA", Some("CC-BY-SA-4.0")),
            ("CC-BY", Some("CC-BY-4.0")),
            ("EUPL", Some("EUPL-1.2")),
            ("LGPL", Some("LGPL-3.0-only")),
            ("BSD", Some("BSD-3-Clause")),
            ("Apache", Some("Apache-2.0")),
            ("Licence Ouverte", Some("etalab-2.0")),
            ("proprietary", None),
            ("", None),
        ] {
            assert_eq!(names.version(name), id, "{name}");
        }
    }
}
