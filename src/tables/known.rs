//! What the values in cells mean: codes of vocabularies by any of their names, licences, languages, answers.

mod license_names;

use std::collections::BTreeMap;

use license_names::LicenseNames;

use super::words::{Words, plain};
use crate::derive::regions::country_codes;
use crate::import::repairs::Terms;
use crate::names::Names;
use crate::questions::Choices;

/// The vocabulary of the goals, which people write with their number and name together.
pub(super) const GOAL: &str = "goal";

/// The vocabulary of countries, which people also write with three letters.
const COUNTRY: &str = "country";

/// The vocabulary of languages.
const LANGUAGE: &str = "language";

/// The largest number of a goal that a text can begin with.
const MOST_DIGITS: usize = 2;

/// The meanings of values.
pub(super) struct Known<'a> {
    terms: &'a Terms,
    /// Codes by the plain names of the values of each vocabulary.
    codes: BTreeMap<String, BTreeMap<String, String>>,
    answers: BTreeMap<String, String>,
    licenses: LicenseNames,
    prefixes: Vec<String>,
    blanks: Vec<String>,
    pub(super) and: Vec<String>,
}

/// A value that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) code: String,
    /// What people should know about it, if it is more than another spelling.
    pub(super) remark: Option<&'static str>,
}

impl Meaning {
    fn of(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            remark: None,
        }
    }
}

impl<'a> Known<'a> {
    pub(super) fn new(terms: &'a Terms, words: &Words, names: &Names) -> Self {
        let mut codes = BTreeMap::new();
        for (vocabulary, all) in terms.vocabularies().iter() {
            let mut known = BTreeMap::new();
            let mut add = |name: &str, code: &str| {
                let name = plain(name);
                if !name.is_empty() {
                    known.entry(name).or_insert_with(|| code.to_owned());
                }
            };
            for term in all.terms() {
                add(&term.code, &term.code);
                add(&term.title, &term.code);
            }
            for (code, name) in names.of(vocabulary) {
                if all.get(code).is_some() {
                    add(name, code);
                }
            }
            if vocabulary == COUNTRY {
                for (code, other) in country_codes(terms.vocabularies()) {
                    add(other.alpha3.unwrap_or_default(), code);
                }
            }
            for term in all.terms() {
                for name in term.titles().chain(term.texts("x-names")) {
                    add(name, &term.code);
                }
                let spelled = term.annotations.iter();
                let spelled = spelled.filter(|(key, _)| key.starts_with("x-"));
                for name in spelled.filter_map(|(_, value)| value.as_str()) {
                    add(name, &term.code);
                }
            }
            codes.insert(vocabulary.to_owned(), known);
        }
        let mut answers = BTreeMap::new();
        for (code, names) in &words.answers {
            answers.extend(names.iter().map(|name| (lower(name), code.clone())));
        }
        Self {
            terms,
            codes,
            answers,
            licenses: LicenseNames::new(),
            prefixes: words.prefixes.iter().map(|word| plain(word)).collect(),
            blanks: words.blanks.iter().map(|word| lower(word)).collect(),
            and: words.and.clone(),
        }
    }

    /// Whether a text is what people write when they have nothing to say.
    pub(super) fn is_blank(&self, text: &str) -> bool {
        self.blanks.contains(&lower(text))
    }

    /// The value that a text is, of those to choose from.
    pub(super) fn choice(&self, choices: &Choices, text: &str) -> Option<Meaning> {
        let Some(vocabulary) = &choices.vocabulary else {
            let code = lower(text);
            let is = |code: &str| choices.values.iter().any(|one| one.code == code);
            let answer = self.answers.get(&code).filter(|answer| is(answer));
            let code = answer.cloned().or_else(|| is(&code).then_some(code));
            return code.map(Meaning::of);
        };
        if vocabulary == GOAL {
            return self.goal(text).map(Meaning::of);
        }
        let repaired = match vocabulary.as_str() {
            "country" => self.terms.country(text),
            "sector" => self.terms.sector(text),
            "category" => self.terms.category(text),
            "stage" => self.terms.stage(text),
            _ => None,
        };
        let named = || self.codes.get(vocabulary)?.get(&plain(text)).cloned();
        let code = repaired
            .map(|meaning| meaning.code.clone())
            .or_else(named)?;
        Some(Meaning::of(code))
    }

    /// The number of a goal: `2`, `SDG 2: Zero Hunger`, `Zero Hunger`, or a target such as `2.1`.
    pub(super) fn goal(&self, text: &str) -> Option<String> {
        let name = plain(text);
        if let Some(code) = self.codes.get(GOAL)?.get(&name) {
            return Some(code.clone());
        }
        let mut rest = name.as_str();
        for prefix in &self.prefixes {
            if let Some(after) = rest.strip_prefix(prefix.as_str()) {
                rest = after.trim_start();
                break;
            }
        }
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let after = rest[digits.len()..].trim_start();
        if digits.is_empty()
            || digits.len() > MOST_DIGITS
            || after.chars().any(|c| c.is_ascii_digit())
        {
            return None;
        }
        // A word glued to the digits is no name of a goal.
        if !after.is_empty()
            && after.len() == rest.len() - digits.len()
            && !after.starts_with(|c: char| !c.is_ascii())
        {
            return None;
        }
        let code = digits.trim_start_matches('0');
        self.terms.vocabularies().get(GOAL).get(code)?;
        Some(code.to_owned())
    }

    /// The SPDX expression of a licence by its id or name.
    pub(super) fn license(&self, text: &str) -> Option<Meaning> {
        if let Some(meaning) = self.terms.license(text) {
            return Some(Meaning::of(meaning.code));
        }
        let found = self.licenses.find(text)?;
        let is_open = ["AGPL", "GPL", "LGPL", "GFDL"]
            .iter()
            .any(|family| found.starts_with(family))
            && !found.ends_with("-only")
            && !found.ends_with("-or-later");
        Some(Meaning {
            code: found.to_owned(),
            remark: is_open.then_some(
                "whether later versions are allowed, `-only` or `-or-later`, cannot be known",
            ),
        })
    }

    /// Why a text is no licence.
    pub(super) fn no_license(&self, text: &str) -> String {
        match self.licenses.version(text) {
            Some(id) => format!("which version of the licence? `{text}`; write for example `{id}`"),
            None => format!("no licence: `{text}`"),
        }
    }

    /// The tag of a language by its tag or name.
    pub(super) fn language(&self, text: &str) -> Option<Meaning> {
        let languages = self.terms.vocabularies().get(LANGUAGE);
        let text = text.trim();
        let mut tags = languages.terms().iter().map(|term| term.code.as_str());
        let tag = tags.find(|tag| tag.eq_ignore_ascii_case(&text.replace('_', "-")));
        let named = || {
            self.codes
                .get(LANGUAGE)?
                .get(&plain(text))
                .map(String::as_str)
        };
        tag.or_else(named).map(Meaning::of)
    }

    /// Yes, no or unknown, and what is said after it: `Yes, since 2020`.
    pub(super) fn answer<'t>(&self, text: &'t str) -> Option<(&str, &'t str)> {
        if let Some(answer) = self.answers.get(&lower(text)) {
            return Some((answer, ""));
        }
        let end = text.find([',', '.', ';', ':', '–', '—', '\n', '，', '،'])?;
        let mark = text[end..].chars().next().map_or(1, char::len_utf8);
        let answer = self.answers.get(&lower(&text[..end]))?;
        Some((answer, text[end + mark..].trim()))
    }
}

fn lower(text: &str) -> String {
    text.trim().to_lowercase()
}
