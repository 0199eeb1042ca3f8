//! The text of a licence, recognised by its likeness with the texts of the SPDX list.
//!
//! The crate `spdx` has the texts as sets of pairs of words, and compares by the Sørensen–Dice coefficient, as askalono and
//! licensee do. Its own search takes any of several equal results; here the order of names decides.

use anyhow::{Context, Result};
use spdx::detection::{Store, TextData};

/// How alike a text must be, from 0 to 1, to be that of a licence: the names of owners are a tenth of the shortest ones.
const LEAST: f32 = 0.9;

/// How alike it must be if its first words say so, such as without an appendix.
const LEAST_TITLED: f32 = 0.85;

/// How alike a part of a text must be.
const LEAST_OF_PART: f32 = 0.95;

/// So alike that nothing else needs to be looked for in the text.
const WHOLE: f32 = 0.98;

/// The most texts of licences in one file.
const MOST_PARTS: usize = 4;

/// The longest text that is compared, in bytes: the longest licences have a fifth of it.
const MOST_BYTES: usize = 200_000;

/// The most sections of one file that are compared.
const MOST_SECTIONS: usize = 30;

/// The least text that can be a licence, in bytes.
const LEAST_BYTES: usize = 100;

/// The licences of the SPDX list.
pub(in crate::inspect) struct Texts(Vec<License>);

struct License {
    /// The SPDX id, of a family the one that its text is published under.
    id: String,
    texts: Vec<TextData>,
}

/// A licence in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::inspect) struct Recognized {
    /// Its SPDX id, without `-only` and `-or-later`: the text does not say which.
    pub(in crate::inspect) id: String,
    /// How alike the texts are, in percent, rounded down; nothing if only the first words are of that licence.
    pub(in crate::inspect) percent: Option<u8>,
    /// The line where it begins, from 1.
    pub(in crate::inspect) line: usize,
}

impl Texts {
    /// Loads the texts; it takes a tenth of a second.
    ///
    /// # Errors
    /// Never, as the texts are in the program.
    pub(in crate::inspect) fn load() -> Result<Self> {
        let store = Store::load_inline().context("cannot read the texts of licences")?;
        let mut all: Vec<License> = store
            .iter()
            .map(|(name, entry)| License {
                id: base(name).to_owned(),
                texts: std::iter::once(&entry.original)
                    .chain(&entry.alternates)
                    .cloned()
                    .collect(),
            })
            .collect();
        all.sort_by(|a, b| rank(&a.id).cmp(&rank(&b.id)));
        // Many leave the appendix out; other licences have been made of the rest.
        let whole = include_str!("../../../LICENSE");
        let short = whole.split("END OF TERMS").next().unwrap_or(whole);
        for license in all.iter_mut().filter(|license| license.id == "Apache-2.0") {
            license.texts.push(TextData::new(short).without_text());
        }
        Ok(Self(all))
    }

    /// The licences in a text, in the order of their lines; `titles` are the licences whose first words are in it.
    pub(in crate::inspect) fn recognize(
        &self,
        text: &str,
        titles: &[(String, usize)],
    ) -> Vec<Recognized> {
        if text.len() > MOST_BYTES {
            return Vec::new();
        }
        let title = titles.first().map(|(id, _)| id.as_str());
        let mut found = self.parts(text, title);
        if found.is_empty() {
            for (line, section) in sections(text).into_iter().take(MOST_SECTIONS) {
                for mut part in self.parts(section, None) {
                    part.line += line - 1;
                    if found.iter().all(|known| known.id != part.id) {
                        found.push(part);
                    }
                }
            }
        }
        if found.is_empty() {
            let titles = titles.iter().take(1);
            found.extend(titles.map(|(id, line)| Recognized {
                id: id.clone(),
                percent: None,
                line: *line,
            }));
        }
        found.sort_by_key(|part| part.line);
        found
    }

    /// The licences in a text that is compared as a whole, and in its parts; of those that are alike, the one of the title.
    fn parts(&self, text: &str, title: Option<&str>) -> Vec<Recognized> {
        let mut found: Vec<Recognized> = Vec::new();
        if text.len() < LEAST_BYTES {
            return found;
        }
        let mut rest = TextData::new(text);
        if let Some((license, score)) = title.and_then(|id| self.titled(id, &rest))
            && score >= LEAST_TITLED
            && self
                .best(&rest)
                .is_some_and(|(best, ..)| best.id != license.id)
        {
            return vec![recognized(license, score, 1)];
        }
        for _ in 0..MOST_PARTS {
            let Some((license, data, score)) = self.best(&rest) else {
                break;
            };
            if score >= LEAST && found.is_empty() {
                found.push(recognized(license, score, 1));
            }
            if score >= WHOLE {
                break;
            }
            let (part, score) = rest.optimize_bounds(data);
            if score < LEAST_OF_PART {
                break;
            }
            if found.iter().all(|known| known.id != license.id) {
                found.push(recognized(license, score, part.lines_view().0 + 1));
            }
            rest = part.white_out();
        }
        found
    }

    /// The licence of an id, and how alike a text is.
    fn titled(&self, id: &str, text: &TextData) -> Option<(&License, f32)> {
        let license = self.0.iter().find(|license| license.id == id)?;
        let scores = license.texts.iter().map(|data| data.match_score(text));
        Some((license, scores.fold(0.0, f32::max)))
    }

    fn best(&self, text: &TextData) -> Option<(&License, &TextData, f32)> {
        let all = self.0.iter().flat_map(|license| {
            let texts = license.texts.iter();
            texts.map(move |data| (license, data, data.match_score(text)))
        });
        // Of equal ones, the first.
        all.reduce(|best, next| if next.2 > best.2 { next } else { best })
    }
}

/// The parts of a text between lines of signs, each with its first line, from 1.
fn sections(text: &str) -> Vec<(usize, &str)> {
    let mut all = Vec::new();
    let (mut start, mut first, mut at) = (0, 1, 0);
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let written = line.trim();
        if written.len() >= 4 && written.chars().all(|c| "-=*_#+~".contains(c)) {
            all.push((first, &text[start..at]));
            (start, first) = (at + line.len(), number + 2);
        }
        at += line.len();
    }
    all.push((first, &text[start..]));
    all
}

fn recognized(license: &License, score: f32, line: usize) -> Recognized {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a score is from 0 to 1"
    )]
    let percent = (score * 100.0) as u8;
    Recognized {
        id: license.id.clone(),
        percent: Some(percent.min(100)),
        line,
    }
}

/// Licences that many use come first among those with equal texts; then the shorter id.
fn rank(id: &str) -> (bool, usize, &str) {
    let is_usual = spdx::license_id(id).is_some_and(spdx::LicenseId::is_osi_approved);
    (!is_usual, id.len(), id)
}

/// The id of a licence without what says whether later versions may be used.
fn base(id: &str) -> &str {
    let id = id.trim_end_matches('+');
    let id = id.strip_suffix("-only").unwrap_or(id);
    id.strip_suffix("-or-later").unwrap_or(id)
}

/// Whether a file of such a name should be the text of a licence, or contain one.
pub(in crate::inspect) fn is_license_file(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    let folder = parts.next().unwrap_or_default();
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let is_text = ["", "txt", "md", "rst", "markdown", "html", "adoc", "asciidoc"].contains(&end)
        // `LICENSE.GPL`, `COPYING.LESSER`, `LICENSE-2.0`
        || (end.len() <= 8 && !["py", "js", "ts", "go", "rs", "java", "json", "yml", "yaml", "xml", "tsx", "jsx", "vue", "css", "php", "rb", "po", "mdx", "csv"].contains(&end));
    let starts = ["license", "licence", "copying", "unlicense", "copyright"];
    let is_named = starts.iter().any(|start| stem.starts_with(start))
        || ["-license", "-licence", "_license", "-licence-text"]
            .iter()
            .any(|end| stem.ends_with(end));
    let is_listed = ["licenses", "licences"].contains(&folder) && ["", "txt", "md"].contains(&end);
    is_text && (is_named || is_listed)
}

#[cfg(test)]
mod tests {
    use super::{Texts, base, is_license_file};

    #[test]
    fn files_of_licences_are_known_by_their_names() {
        for path in [
            "LICENSE",
            "docs/LICENCE.md",
            "COPYING.LESSER",
            "MIT-LICENSE.txt",
            "LICENSES/CC0-1.0.txt",
            "UNLICENSE",
        ] {
            assert!(is_license_file(path), "{path}");
        }
        for path in [
            "license.py",
            "src/licenses.json",
            "licensing/views.js",
            "README.md",
        ] {
            assert!(!is_license_file(path), "{path}");
        }
    }

    #[test]
    fn texts_are_recognised_with_other_names_and_line_breaks() {
        let texts = Texts::load().unwrap();
        let own = include_str!("../../../LICENSE");
        let found = texts.recognize(own, &[]);
        assert_eq!(found[0].id, "Apache-2.0");
        assert!(
            found[0].percent >= Some(98) && found.len() == 1,
            "{found:?}"
        );
        let other = "All rights reserved. ".repeat(20);
        assert_eq!(texts.recognize(&other, &[]), []);
        let titles = [("LGPL-3.0".to_owned(), 2)];
        let found = texts.recognize(&other, &titles);
        assert_eq!((found[0].id.as_str(), found[0].percent), ("LGPL-3.0", None));
        assert_eq!(base("GPL-3.0-or-later"), "GPL-3.0");
    }
}
