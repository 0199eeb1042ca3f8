//! What a good is called and said to be in a language of the site: what its cards show.

use std::borrow::Cow;

use crate::entry::Entry;
use crate::markdown::clean;
use crate::slug::fold;

/// The texts of a good in one language, or in its own where nobody translated it.
#[derive(Debug)]
pub struct Texts<'a> {
    /// What it is called.
    pub name: Cow<'a, str>,
    /// What it is said to be, in a few sentences.
    pub summary: Cow<'a, str>,
    /// The same at length, Markdown.
    pub description: Option<&'a str>,
    /// The language of the texts where it is not the one asked for.
    pub lang: Option<&'a str>,
}

impl<'a> Texts<'a> {
    /// The texts of an entry in the language `spoken`, on a site whose entries are written in `own`.
    #[must_use]
    pub fn of(entry: &'a Entry, spoken: &str, own: &'a str) -> Self {
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

/// Who stands behind a good in the first place, its owner or else whoever is named first, unless that
/// bears the good's own name.
#[must_use]
pub fn owner(entry: &Entry) -> Option<Cow<'_, str>> {
    let owner = entry.organizations_as("owner").next();
    let owner = owner.or(entry.organizations.first())?;
    let is_other = fold(&owner.name) != fold(&entry.name);
    is_other.then(|| clean(&owner.name))
}
