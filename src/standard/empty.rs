//! Finds texts without content in an answer: words for nothing, repetitions of a name beside them, and
//! follow-up questions answered `unknown`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::lexicon::Lexicon;
use super::prose;
use crate::slug::fold;

/// A text of this many words may repeat a name and still add something.
const LONG: usize = 10;

/// Members that contain names, in lists whose items may be plain texts.
const NAMES: [&str; 7] = [
    "name",
    "spdx",
    "laws",
    "open_standards",
    "items",
    "owners",
    "dependencies",
];

/// Members that are evidence, whose items may be plain texts.
const TEXTS: [&str; 2] = ["text", "evidence"];

/// Lists of plain texts.
const LISTS: [&str; 2] = ["data_types", "content_types"];

/// A text without content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyText {
    /// JSON Pointer relative to the answer.
    pub pointer: String,
    /// The text as it is written.
    pub text: String,
    /// Whether it repeats a name beside it; otherwise it is a word for nothing.
    pub is_repeated: bool,
}

/// The texts of an answer without content, in order.
pub(super) fn texts(answer: &Value, lexicon: &Lexicon) -> Vec<EmptyText> {
    let mut search = Search {
        names: BTreeSet::new(),
        lexicon,
        found: Vec::new(),
    };
    gather(answer, "", &mut search.names);
    search.all(answer, &mut String::new(), "");
    search.found
}

/// The follow-up questions of an answer that are answered `unknown`.
pub(super) fn unknown(answer: &Value) -> Vec<&str> {
    let members = answer.as_object().into_iter().flatten();
    let is_unknown = |member: &Value| member["answer"] == "unknown";
    members
        .filter(|(_, member)| match member {
            Value::Array(parts) => parts.iter().any(is_unknown),
            member => is_unknown(member),
        })
        .map(|(key, _)| key.as_str())
        .collect()
}

/// The search and its results.
struct Search<'a> {
    /// All names in the answer, folded.
    names: BTreeSet<String>,
    lexicon: &'a Lexicon,
    found: Vec<EmptyText>,
}

/// Adds every name below a value, folded; `key` is the nearest one above it.
fn gather(value: &Value, key: &str, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if NAMES.contains(&key) => {
            names.insert(fold(text));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, key, names)),
        Value::Object(members) => {
            for (key, member) in members {
                gather(member, key, names);
            }
        }
        _ => {}
    }
}

impl Search<'_> {
    fn all(&mut self, value: &Value, pointer: &mut String, key: &str) {
        let length = pointer.len();
        match value {
            Value::String(text) => {
                let is_text = TEXTS.contains(&key);
                let is_repeated = is_text && repeats(text, &self.names);
                let is_judged = is_text || NAMES.contains(&key) || LISTS.contains(&key);
                if is_repeated || is_judged && self.is_blank(text) {
                    self.found.push(EmptyText {
                        pointer: pointer.clone(),
                        text: text.clone(),
                        is_repeated,
                    });
                }
            }
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    pointer.push('/');
                    pointer.push_str(&i.to_string());
                    self.all(item, pointer, key);
                    pointer.truncate(length);
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    pointer.push('/');
                    pointer.push_str(key);
                    self.all(member, pointer, key);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }

    /// A missing text is an error in the entry's structure.
    fn is_blank(&self, text: &str) -> bool {
        !text.trim().is_empty() && self.lexicon.is_blank(text)
    }
}

/// Whether a short text is only one of the names.
fn repeats(text: &str, names: &BTreeSet<String>) -> bool {
    !names.is_empty()
        && !prose::has_words(text, LONG)
        && prose::links(text).is_empty()
        && names.contains(&fold(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{texts, unknown};
    use crate::embedded::builtin_schema;
    use crate::standard::lexicon::Lexicon;
    use crate::vocabulary::Vocabularies;

    fn lexicon() -> Lexicon {
        let vocabularies = Vocabularies::new(&builtin_schema()).unwrap();
        Lexicon::new(&["n/a".to_owned(), "yes".to_owned()], &vocabularies).unwrap()
    }

    #[test]
    fn words_for_nothing_and_repeated_names_have_no_content() {
        let answer = json!({
            "evidence": [{ "text": "G.D.P.R." }, { "text": "We follow the GDPR." }],
            "laws": [{ "name": "GDPR", "evidence": [{ "text": "N/A" }] }],
            "data_types": ["name", "n/a"],
        });
        let found = texts(&answer, &lexicon());
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.pointer.as_str(), one.is_repeated))
            .collect();
        let expected = [
            ("/evidence/0/text", true),
            ("/laws/0/evidence/0/text", false),
            ("/data_types/1", false),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn plain_texts_are_checked_like_those_written_in_full() {
        let answer = json!({ "evidence": ["GDPR"], "laws": ["GDPR", "N/A"] });
        let found = texts(&answer, &lexicon());
        let pointers: Vec<_> = found.iter().map(|one| one.pointer.as_str()).collect();
        assert_eq!(pointers, ["/evidence/0", "/laws/1"]);
    }

    #[test]
    fn only_follow_up_questions_are_named() {
        let answer = json!({
            "answer": "unknown",
            "minors": { "answer": "unknown" },
            "protection": { "answer": "no" },
        });
        assert_eq!(unknown(&answer), ["minors"]);
    }
}
