//! Name and description of a good in a language of the site: the texts of its card.

use std::borrow::Cow;

use crate::entry::Entry;
use crate::markdown::clean;
use crate::slug::folds_alike;

/// The texts of a good in one language, or in its own if there is no translation.
#[derive(Debug)]
pub struct Texts<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// Its summary, a few sentences.
    pub summary: Cow<'a, str>,
    /// Its description, Markdown.
    pub description: Option<&'a str>,
    /// The language of the texts if it is not the requested one.
    pub lang: Option<&'a str>,
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
        match translation.filter(|t| t.summary.is_some() || t.description.is_some()) {
            Some(translation) => Self {
                name: clean(name),
                summary: clean(translation.summary.as_deref().unwrap_or_default()),
                description: translation.description.as_deref(),
                lang: None,
            },
            None => Self {
                name: clean(name),
                summary: clean(&entry.summary),
                description: entry.description.as_deref(),
                lang: (spoken != own).then_some(own),
            },
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
