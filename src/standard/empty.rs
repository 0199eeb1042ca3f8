//! Finds in an answer what says nothing: words for nothing, what repeats a name that stands beside
//! it, and follow-up questions answered `unknown`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::lexicon::Lexicon;
use super::prose;

/// A text of so many words may well repeat a name and say more.
const LONG: usize = 10;

/// Members that name something.
const NAMES: [&str; 2] = ["name", "spdx"];

/// Lists of bare texts.
const LISTS: [&str; 2] = ["data_types", "content_types"];

/// The texts of an answer that say nothing, in order.
pub(super) fn texts(answer: &Value, lexicon: &Lexicon) -> Vec<String> {
    let mut names = BTreeSet::new();
    gather(answer, &mut names);
    let mut found = Vec::new();
    search(answer, &names, lexicon, &mut found);
    found
}

/// The follow-up questions of an answer that are answered `unknown`.
pub(super) fn unknown(answer: &Value) -> Vec<&str> {
    let members = answer.as_object().into_iter().flatten();
    let is_unknown = |member: &Value| member["answer"] == "unknown";
    members
        .filter(|(_, member)| is_unknown(member))
        .map(|(key, _)| key.as_str())
        .collect()
}

/// Adds every name below a value, folded.
fn gather(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, names)),
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if NAMES.contains(&key.as_str()) => {
                        names.insert(prose::fold(text));
                    }
                    other => gather(other, names),
                }
            }
        }
        _ => {}
    }
}

fn search(value: &Value, names: &BTreeSet<String>, lexicon: &Lexicon, found: &mut Vec<String>) {
    // A text that is not there at all is a fault of the entry's structure.
    let is_blank = |text: &str| !text.trim().is_empty() && lexicon.is_blank(text);
    match value {
        Value::Array(items) => {
            for item in items {
                search(item, names, lexicon, found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if NAMES.contains(&key.as_str()) => {
                        if is_blank(text) {
                            found.push(text.clone());
                        }
                    }
                    Value::String(text) if key == "text" => {
                        if is_blank(text) || repeats(text, names) {
                            found.push(text.clone());
                        }
                    }
                    Value::Array(items) if LISTS.contains(&key.as_str()) => {
                        let texts = items.iter().filter_map(Value::as_str);
                        found.extend(texts.filter(|text| is_blank(text)).map(str::to_owned));
                    }
                    other => search(other, names, lexicon, found),
                }
            }
        }
        _ => {}
    }
}

/// Whether a short text is one of the names and nothing else.
fn repeats(text: &str, names: &BTreeSet<String>) -> bool {
    !prose::has_words(text, LONG)
        && prose::links(text).is_empty()
        && names.contains(&prose::fold(text))
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
    fn words_for_nothing_and_repeated_names_say_nothing() {
        let answer = json!({
            "evidence": [{ "text": "G.D.P.R." }, { "text": "We follow the GDPR." }],
            "laws": [{ "name": "GDPR", "evidence": [{ "text": "N/A" }] }],
            "data_types": ["name", "n/a"],
        });
        assert_eq!(texts(&answer, &lexicon()), ["G.D.P.R.", "N/A", "n/a"]);
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
