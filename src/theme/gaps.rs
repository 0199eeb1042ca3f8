//! Which messages a language has not, and a file of them to translate.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::embedded::Files;

/// What is missing in the messages of one language.
#[derive(Debug)]
pub struct Gaps {
    /// How many messages English has.
    pub all: usize,
    /// The names of those that are missing.
    pub missing: BTreeSet<String>,
    /// The names of messages that English does not have: of an earlier version, or of codes.
    pub unknown: BTreeSet<String>,
    /// The missing messages in English, as a file of Fluent.
    pub skeleton: String,
}

/// Compares the messages of a language with those in English, of the theme and of the schema.
///
/// # Errors
/// If a file is not Fluent; the error names it.
pub fn gaps(tag: &str, (theme, schema): (&Files, &Files)) -> Result<Gaps> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let folders = [(theme, "locales"), (schema, "standard")];
    let (mut english, mut own) = (Vec::new(), BTreeSet::new());
    for (files, folder) in folders {
        english.extend(messages(files, &format!("{folder}/en.ftl"))?);
        for name in BTreeSet::from([primary, tag]) {
            let all = messages(files, &format!("{folder}/{name}.ftl"))?;
            own.extend(all.iter().map(name_of).map(str::to_owned));
        }
    }
    let names: BTreeSet<String> = english.iter().map(name_of).map(str::to_owned).collect();
    let all = names.len();
    english.retain(|message| !own.contains(name_of(message)));
    Ok(Gaps {
        all,
        missing: names.difference(&own).cloned().collect(),
        unknown: own.difference(&names).cloned().collect(),
        skeleton: serialize(&Resource { body: english }),
    })
}

/// The messages of a file; none if there is no such file.
fn messages(files: &Files, path: &str) -> Result<Vec<Entry<String>>> {
    let Some(bytes) = files.get(path) else {
        return Ok(Vec::new());
    };
    let text = std::str::from_utf8(bytes).with_context(|| format!("`{path}` is not UTF-8"))?;
    let resource = parse(text.to_owned()).map_err(|(_, errors)| {
        anyhow!("`{path}` has {} places that are not Fluent", errors.len())
    })?;
    let mut all = resource.body;
    all.retain(|entry| matches!(entry, Entry::Message(_)));
    Ok(all)
}

fn name_of(entry: &Entry<String>) -> &str {
    match entry {
        Entry::Message(message) => &message.id.name,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::gaps;
    use crate::embedded::Files;

    #[test]
    fn missing_messages_are_written_in_english_and_unknown_ones_named() {
        let theme = Files::from([
            (
                "locales/en.ftl".to_owned(),
                b"# About.\na = A\nb = { $n ->\n    [one] One\n   *[other] Many\n}\n".to_vec(),
            ),
            (
                "locales/fr.ftl".to_owned(),
                b"a = Un\nold = Vieux\n".to_vec(),
            ),
        ]);
        let schema = Files::from([("standard/en.ftl".to_owned(), b"c = C\n".to_vec())]);
        let found = gaps("fr-CA", (&theme, &schema)).unwrap();
        assert_eq!(found.all, 3);
        assert_eq!(found.missing.into_iter().collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(found.unknown.into_iter().collect::<Vec<_>>(), ["old"]);
        assert!(found.skeleton.starts_with("b ="), "{}", found.skeleton);
        assert!(found.skeleton.contains("c = C\n"), "{}", found.skeleton);
        assert!(
            gaps(
                "de",
                (
                    &Files::from([("locales/de.ftl".to_owned(), b"= x\n".to_vec())]),
                    &schema
                )
            )
            .is_err()
        );
    }
}
