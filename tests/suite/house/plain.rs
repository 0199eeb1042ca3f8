//! Texts are in plain English: phrases that were hard to read do not come back.

use regex::Regex;

use super::uses::sources;
use crate::support::{files, project};

/// Phrases that no text may contain, each with what to write instead. Case does not matter.
const PHRASES: [(&str, &str); 52] = [
    ("a human must look", "needs a reviewer"),
    ("a second time in", "twice"),
    ("all that was chosen", "all of these filters"),
    ("as it were", "leave it out"),
    ("as it stands", "leave it out, or: unchanged"),
    ("as they stand", "leave it out, or: unchanged"),
    ("bears", "has"),
    ("below stands", "below is"),
    ("beside each", "next to each"),
    ("beside every", "next to every"),
    ("chronicle", "history"),
    ("complete the gaps", "incomplete"),
    ("find a good", "search digital public goods"),
    ("first of all", "most important"),
    ("gave way to", "changed from A to B"),
    ("give way to", "change to"),
    ("held against", "compared with"),
    ("hold against", "compare with"),
    ("hold it against", "compare it with"),
    ("hold the change against", "compare the change with"),
    ("hold them against", "compare them with"),
    ("holds against", "compares with"),
    ("human must look", "needs a reviewer"),
    ("in their own words", "own answers"),
    ("is no entry", "is not an entry"),
    ("its place was taken", "replaced by"),
    ("keeper", "maintainer"),
    ("keepers", "maintainers"),
    ("left the registry", "was removed from the registry"),
    ("lest", "so that ... not"),
    ("line of history", "merge base"),
    ("mend", "fix"),
    ("mended", "fixed"),
    ("mends", "fixes"),
    ("more ways in", "browse by"),
    ("open before recognition", "to resolve before recognition"),
    ("recognised last", "recently recognised"),
    ("says not", "does not say, or: is missing"),
    ("say not", "do not say, or: are missing"),
    ("signs", "characters"),
    ("sound", "valid"),
    ("stand in for", "replace"),
    ("stands", "is"),
    ("stood", "was"),
    ("take out the filter", "remove filter"),
    ("those behind the good", "the project"),
    ("till", "until"),
    ("took its place", "replaced it"),
    ("what happened to it", "history"),
    ("what happened to the goods", "history"),
    ("whence", "from where"),
    ("without what was asked for", "the full list"),
];

/// Uses of these words that are plain.
const PLAIN: [&str; 3] = ["stands for", "signs in", "there is no entry"];

/// Files and folders of texts.
const TEXTS: [&str; 13] = [
    ".github",
    ".pre-commit-hooks.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "action.yml",
    "content",
    "docs",
    "examples",
    "schema",
    "starter",
    "themes/default/assets",
    "themes/default/locales",
];

/// The phrases in a text, whatever its line breaks are.
fn found(phrases: &Regex, text: &str) -> Vec<String> {
    let mut text = text.to_lowercase();
    let breaks = Regex::new(r"\s+(?:///? |# |// )?\s*").unwrap();
    text = breaks.replace_all(&text, " ").into_owned();
    for plain in PLAIN {
        text = text.replace(plain, "");
    }
    phrases
        .find_iter(&text)
        .map(|hit| hit.as_str().to_owned())
        .collect()
}

/// All phrases as one pattern of whole words.
fn phrases() -> Regex {
    let all: Vec<_> = PHRASES
        .iter()
        .map(|(phrase, _)| regex::escape(phrase))
        .collect();
    Regex::new(&format!(r"\b(?:{})\b", all.join("|"))).unwrap()
}

/// The strings in the code of a file, without its inline tests.
fn strings(code: &str) -> String {
    let code = code.split("#[cfg(test)]").next().unwrap();
    let pattern =
        r###"(?m)//.*$|'(?:"|\\")'|r##"[\s\S]*?"##|r#"[\s\S]*?"#|"(?:\\[\s\S]|[^"\\])*""###;
    let parts = Regex::new(pattern).unwrap();
    let parts = parts.find_iter(code).map(|part| part.as_str());
    parts
        .filter(|part| part.starts_with(['"', 'r']))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The faults of named texts, with what to write instead.
fn faults(texts: impl IntoIterator<Item = (String, String)>) -> Vec<String> {
    let pattern = phrases();
    let mut faults = Vec::new();
    for (path, text) in texts {
        for hit in found(&pattern, &text) {
            let (_, instead) = PHRASES.iter().find(|(phrase, _)| **phrase == hit).unwrap();
            faults.push(format!("{path}: \"{hit}\": write \"{instead}\""));
        }
    }
    faults
}

#[test]
fn no_text_has_a_phrase_that_was_hard_to_read() {
    let mut texts = Vec::new();
    for name in TEXTS {
        let path = project().join(name);
        if path.is_file() {
            texts.push((name.to_owned(), std::fs::read_to_string(&path).unwrap()));
            continue;
        }
        for (inner, bytes) in files(&path) {
            // A workbook is no text.
            if let Ok(text) = String::from_utf8(bytes) {
                texts.push((format!("{name}/{inner}"), text));
            }
        }
    }
    assert!(texts.len() > 100, "{}", texts.len());
    let faults = faults(texts);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_message_of_the_program_has_a_phrase_that_was_hard_to_read() {
    let strings = sources()
        .into_iter()
        .filter(|(path, _)| !path.ends_with("tests.rs"))
        .map(|(path, code)| (format!("src/{path}"), strings(&code)));
    let faults = faults(strings);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn phrases_are_found_across_lines_and_as_whole_words_only() {
    let hits = |text: &str| found(&phrases(), text);
    assert_eq!(hits("It was Held\nagainst it."), ["held against"]);
    assert_eq!(hits("/// a `dpg` says\n/// not when"), ["says not"]);
    assert_eq!(
        hits("An acronym stands for words that nobody understands."),
        [""; 0]
    );
    let code =
        "// a chronicle\nlet a = '\"'; f(\"it \\\"stands\\\" \\\n  here\", \"fine\") // says not";
    assert_eq!(hits(&strings(code)), ["stands"]);
}
