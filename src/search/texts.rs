//! Name and description of a good in a language of the site: the texts of its card.

use std::borrow::Cow;

use crate::entry::Entry;
use crate::markdown::clean;
use crate::slug::folds_alike;

/// The texts of a good in one language, each in its own if it is not translated.
#[derive(Debug)]
pub struct Texts<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// Its summary, a few sentences.
    pub summary: Cow<'a, str>,
    /// Its description, Markdown.
    pub description: Option<&'a str>,
    /// The language of the summary, if it is not the requested one.
    pub lang: Option<&'a str>,
    /// The same of the description.
    pub description_lang: Option<&'a str>,
}

impl<'a> Texts<'a> {
    /// The texts of an entry in the language `spoken`, on a site whose entries are written in `own` unless they
    /// say otherwise.
    #[must_use]
    pub fn of(entry: &'a Entry, spoken: &str, own: &'a str) -> Self {
        let own = entry.language.as_deref().unwrap_or(own);
        let translation = (spoken != own)
            .then(|| entry.translations.get(spoken))
            .flatten();
        let name = translation
            .and_then(|t| t.name.as_deref())
            .unwrap_or(&entry.name);
        let summary = translation.and_then(|t| t.summary.as_deref());
        let description = translation.and_then(|t| t.description.as_deref());
        let other = (spoken != own).then_some(own);
        Self {
            name: clean(name),
            summary: clean(summary.unwrap_or(&entry.summary)),
            description: description.or(entry.description.as_deref()),
            lang: other.filter(|_| summary.is_none()),
            description_lang: other.filter(|_| description.is_none()),
        }
    }
}

/// The main organisation of a good: its owner, or else the first one named, unless it has the good's
/// own name.
#[must_use]
pub fn owner(entry: &Entry) -> Option<Cow<'_, str>> {
    let owner = entry.organizations_as("owner").next();
    let owner = owner.or(entry.organizations.first())?;
    let is_other = !folds_alike(&owner.name, &entry.name);
    is_other.then(|| clean(&owner.name))
}

#[cfg(test)]
mod tests {
    use super::Texts;
    use crate::entry::{Entry, Translation};

    #[test]
    fn a_text_that_is_not_translated_is_shown_in_its_own_language() {
        let translation = Translation {
            summary: Some("Une carte.".to_owned()),
            ..Translation::default()
        };
        let entry = Entry {
            summary: "A map.".to_owned(),
            description: Some("It shows streets.".to_owned()),
            translations: [("fr".to_owned(), translation)].into(),
            ..Entry::default()
        };
        let texts = Texts::of(&entry, "fr", "en");
        assert_eq!((&*texts.summary, texts.lang), ("Une carte.", None));
        assert_eq!(texts.description, Some("It shows streets."));
        assert_eq!(texts.description_lang, Some("en"));
        let texts = Texts::of(&entry, "en", "en");
        assert_eq!((texts.lang, texts.description_lang), (None, None));
    }
}
