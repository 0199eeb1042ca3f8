//! The texts of the site are complete in each of its languages, and no text is there that nothing shows.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;
use regex::Regex;

use super::uses::sources;
use crate::support::{files, project};

/// The languages beside English, each with the plural forms that a number needs in it.
const LANGUAGES: [(&str, &[&str]); 5] = [
    ("ar", &["few", "many", "one", "other", "two", "zero"]),
    ("es", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("ru", &["few", "many", "one", "other"]),
    ("zh", &["other"]),
];

/// The folders that have a file of messages for each language.
const FOLDERS: [&str; 2] = ["themes/default/locales", "schema/standard"];

/// The names of plural forms; any other key of a variant is a value.
const FORMS: [&str; 6] = ["few", "many", "one", "other", "two", "zero"];

/// Messages that are named after a code of a vocabulary, or a value of the schema.
const OF_CODES: [&str; 3] = ["covers-", "derivatives-", "stage-"];

/// What a message takes: the values that it names, and for each choice between plural forms the forms.
#[derive(Default)]
struct Shape {
    values: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

impl Shape {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let keys: BTreeSet<String> = keys.collect();
                // `other` alone, beside numbers or not, is no choice between plural forms.
                let is_plural = keys.iter().all(|key| FORMS.contains(&key.as_str()));
                if is_plural && keys.len() > 1 {
                    self.plurals.push(keys);
                }
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|one| self.inline(one));
            }
            _ => {}
        }
    }
}

/// The messages of a file.
fn messages(path: &str) -> BTreeMap<String, Shape> {
    let text = std::fs::read_to_string(project().join(path)).unwrap();
    let read = parse(text).unwrap_or_else(|(_, faults)| panic!("{path}: {faults:?}"));
    let mut all = BTreeMap::new();
    for entry in &read.body {
        if let Entry::Message(message) = entry {
            let mut shape = Shape::default();
            if let Some(pattern) = &message.value {
                shape.read(pattern);
            }
            let id = message.id.name.clone();
            assert!(
                all.insert(id.clone(), shape).is_none(),
                "{path}: `{id}` appears twice"
            );
        }
    }
    all
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_values() {
    let mut faults = Vec::new();
    for folder in FOLDERS {
        let english = messages(&format!("{folder}/en.ftl"));
        for (language, forms) in LANGUAGES {
            let path = format!("{folder}/{language}.ftl");
            let translated = messages(&path);
            for id in english.keys().filter(|id| !translated.contains_key(*id)) {
                faults.push(format!("{path}: `{id}` is missing"));
            }
            for (id, shape) in &translated {
                let Some(of) = english.get(id) else {
                    faults.push(format!("{path}: English has no `{id}`"));
                    continue;
                };
                for value in shape.values.symmetric_difference(&of.values) {
                    faults.push(format!(
                        "{path}: `${value}` of `{id}` is not in both languages"
                    ));
                }
                for found in &shape.plurals {
                    let missing = forms.iter().filter(|form| !found.contains(**form));
                    for form in missing {
                        faults.push(format!("{path}: `{id}` has no form `{form}`"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What could show a message: code, templates, scripts, and the rules of the Standard.
fn users() -> String {
    let mut text: String = sources().into_values().collect();
    for folder in [
        "themes/default/templates",
        "themes/default/assets",
        "schema",
    ] {
        for (path, bytes) in files(&project().join(folder)) {
            let is_text = [".html", ".md", ".js", ".yaml", ".json"];
            if is_text.iter().any(|ending| path.ends_with(ending)) {
                text.push_str(&String::from_utf8_lossy(&bytes));
            }
        }
    }
    text
}

#[test]
fn every_message_is_shown_somewhere() {
    let users = users();
    let word = Regex::new("[A-Za-z0-9][A-Za-z0-9_-]*").unwrap();
    let words: BTreeSet<&str> = word.find_iter(&users).map(|found| found.as_str()).collect();
    // Names that are put together: `"report-say-{}"`, and `"report-say-" ~ name` in templates.
    let joined = Regex::new(r#""([a-z0-9{}_.:?-]*)""#).unwrap();
    let hole = Regex::new(r"\{[^}]*\}").unwrap();
    let mut patterns = BTreeSet::new();
    for found in joined.captures_iter(&users) {
        let name = &found[1];
        let parts: Vec<&str> = hole.split(name).collect();
        let letters: usize = parts.iter().map(|part| part.trim_matches('-').len()).sum();
        if parts.len() > 1 && letters > 2 {
            let parts: Vec<String> = parts.iter().map(|part| regex::escape(part)).collect();
            patterns.insert(parts.join(".+"));
        } else if name.ends_with('-') && letters > 2 {
            patterns.insert(format!("{}.+", regex::escape(name)));
        }
    }
    patterns.extend(OF_CODES.map(|start| format!("{start}.+")));
    let all = patterns.into_iter().collect::<Vec<_>>().join("|");
    let pattern = Regex::new(&format!("^(?:{all})$")).unwrap();
    let is_used = |id: &str| words.contains(id) || pattern.is_match(id);
    let mut unused = Vec::new();
    for folder in FOLDERS {
        for id in messages(&format!("{folder}/en.ftl")).into_keys() {
            let plain = id.strip_suffix("-listed").unwrap_or(&id);
            if !is_used(&id) && !is_used(plain) {
                unused.push(id);
            }
        }
    }
    assert!(unused.is_empty(), "nothing shows {unused:?}");
}
