//! The words of `schema/` in one language: texts of its data files by what they are in English
//! (`schema/texts/LANGUAGE.yaml`), and names of codes (`schema/names/LANGUAGE.yaml`).

use std::collections::HashMap;

use anyhow::{Context, Result};

use crate::embedded::Files;
use crate::load::typed;
use crate::names::Names;

/// The words of one language; a form of a language has those of the language for what it lacks.
#[derive(Debug, Default)]
pub struct Wording {
    /// The tag, then the language that it is a form of.
    tags: Vec<String>,
    texts: HashMap<String, String>,
    names: Names,
}

impl Wording {
    /// The words of a language by its BCP 47 tag; of a language without such files, none.
    ///
    /// # Errors
    /// If a file is not usable; the error names it and the place.
    fn new(files: &Files, names: &Names, tag: &str) -> Result<Self> {
        let mut tags = vec![tag.to_owned()];
        tags.extend(tag.split_once('-').map(|(primary, _)| primary.to_owned()));
        let mut texts = HashMap::new();
        for tag in tags.iter().rev() {
            let path = format!("texts/{tag}.yaml");
            if let Some(bytes) = files.get(&path) {
                let read: HashMap<String, String> = typed::read_bytes(bytes)
                    .with_context(|| format!("cannot use `schema/{path}`"))?;
                texts.extend(read);
            }
        }
        Ok(Self {
            tags,
            texts,
            names: names.clone(),
        })
    }

    /// A text of a data file in this language; in English if it is not translated.
    #[must_use]
    pub fn text<'a>(&'a self, english: &'a str) -> &'a str {
        self.texts.get(english).map_or(english, String::as_str)
    }

    /// What a value of a vocabulary is called, by its code and its English title; nothing if it has no name in this
    /// language.
    #[must_use]
    pub fn name(&self, vocabulary: &str, (code, english): (&str, &str)) -> Option<&str> {
        let known = self.texts.get(english).map(String::as_str);
        let mut tags = self.tags.iter();
        known.or_else(|| tags.find_map(|tag| self.names.first(tag, (vocabulary, code))))
    }
}

/// The words of each language, from the files of `schema/`.
///
/// # Errors
/// If a file is not usable; the error names it and the place.
pub fn wordings(languages: &[String], schema: &Files) -> Result<Vec<Wording>> {
    let names = Names::new(schema)?;
    let languages = languages.iter();
    languages
        .map(|tag| Wording::new(schema, &names, tag))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Wording, wordings};
    use crate::embedded::builtin_schema;

    fn wording(tag: &str) -> Wording {
        let mut all = wordings(&[tag.to_owned()], &builtin_schema()).unwrap();
        all.remove(0)
    }

    #[test]
    fn a_form_of_a_language_has_the_words_of_the_language() {
        for tag in ["fr", "fr-CA"] {
            let french = wording(tag);
            assert_eq!(french.name("country", ("DE", "Germany")), Some("Allemagne"));
            assert_eq!(
                french.name("category", ("software", "Open software")),
                Some("Logiciel libre")
            );
            assert_eq!(french.text("Nominee"), "Proposé");
        }
    }

    #[test]
    fn what_is_not_translated_is_english() {
        let own = wording("sw");
        assert_eq!(own.name("country", ("DE", "Germany")), None);
        assert_eq!(own.text("Nominee"), "Nominee");
    }
}
