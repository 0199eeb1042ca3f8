//! The SPDX ids that a licence's common name may stand for.

use crate::vocabulary::Vocabulary;

/// Words of licence names, and how SPDX ids put them; those that say nothing vanish.
const WORDS: [(&str, &str); 38] = [
    ("the", ""),
    ("license", ""),
    ("licence", ""),
    ("licensed", ""),
    ("under", ""),
    ("version", ""),
    ("ver", ""),
    ("v", ""),
    ("software", ""),
    ("foundation", ""),
    ("international", ""),
    ("unported", ""),
    ("open", ""),
    ("source", ""),
    ("initiative", ""),
    ("gnu", ""),
    ("general", ""),
    ("creative", ""),
    ("commons", "cc"),
    ("attribution", "by"),
    ("sharealike", "sa"),
    ("noncommercial", "nc"),
    ("noderivatives", "nd"),
    ("noderivs", "nd"),
    ("zero", "0"),
    ("universal", ""),
    ("mozilla", "m"),
    ("public", "pl"),
    ("affero", "a"),
    ("lesser", "l"),
    ("new", "3"),
    ("revised", "3"),
    ("simplified", "2"),
    ("european", "e"),
    ("union", "u"),
    ("expat", "mit"),
    ("x11", "mit"),
    ("clauses", "clause"),
];

/// How many ids are worth naming.
const MOST: usize = 4;

/// The ids of the vocabulary that a text may mean, the newest first; replaced ones are left out.
pub(super) fn ids<'v>(written: &str, known: &'v Vocabulary) -> Vec<&'v str> {
    let wanted = essence(written);
    if wanted.len() < 3 {
        return Vec::new();
    }
    let current = known.terms().iter().filter(|term| !term.is("deprecated"));
    let mut found: Vec<&str> = Vec::new();
    for term in current {
        let (code, title) = (essence(&term.code), essence(&term.title));
        if code == wanted || title == wanted {
            return vec![&term.code];
        }
        if code.strip_prefix(&wanted).is_some_and(is_version) {
            found.push(&term.code);
        }
    }
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.truncate(MOST);
    found
}

/// Whether what follows a name tells its version: digits, and whether later ones apply.
fn is_version(rest: &str) -> bool {
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(rest, "" | "only" | "orlater" | "clause")
}

/// A name without case, spaces, punctuation and the words that ids do without: `Apache License, Version
/// 2.0` is `apache20`.
fn essence(name: &str) -> String {
    let lower = name
        .to_lowercase()
        .replace("non-commercial", "noncommercial");
    let lower = lower
        .replace("share-alike", "sharealike")
        .replace("share alike", "sharealike");
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let mut out = String::new();
    for word in words {
        let known = WORDS.iter().find(|(long, _)| *long == word);
        // `GPLv3` and `v2.0`
        match known {
            Some((_, short)) => out.push_str(short),
            None => match word.rsplit_once('v') {
                Some((name, version)) if is_number(version) => {
                    out.push_str(name);
                    out.push_str(version);
                }
                _ => out.push_str(word),
            },
        }
    }
    out
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::ids;
    use crate::embedded::builtin_schema;
    use crate::vocabulary::Vocabularies;

    #[test]
    fn common_names_lead_to_ids() {
        let vocabularies = Vocabularies::new(&builtin_schema()).unwrap();
        let known = vocabularies.get("license");
        for (written, expected) in [
            ("Apache License, Version 2.0", &["Apache-2.0"][..]),
            ("Apache 2", &["Apache-2.0"]),
            ("MIT License", &["MIT"]),
            ("GPLv3", &["GPL-3.0-or-later", "GPL-3.0-only"]),
            ("GNU AGPL v3.0", &["AGPL-3.0-or-later", "AGPL-3.0-only"]),
            ("CC BY-SA 4.0 International", &["CC-BY-SA-4.0"]),
            ("Creative Commons Attribution 4.0", &["CC-BY-4.0"]),
            ("BSD 3-Clause", &["BSD-3-Clause"]),
            ("Mozilla Public License 2.0", &["MPL-2.0"]),
            ("EUPL", &["EUPL-1.2", "EUPL-1.1"]),
            ("CC0", &["CC0-1.0"]),
            ("our own", &[]),
        ] {
            assert_eq!(ids(written, known), expected, "{written}");
        }
    }
}
