//! The collections of the registry in one language of the site.

use crate::catalog::Collection;
use crate::collection::Requirements;
use crate::collection::translation::Translation;

/// What a collection says in one language, where it is translated.
pub(crate) struct Told {
    title: Option<String>,
    text: Option<String>,
    requirements: Requirements,
}

/// All collections in a language, in their order; nothing for those without a translation.
pub(super) fn told(collections: &[Collection], tag: &str) -> Vec<Option<Told>> {
    let told = |collection: &Collection| {
        let translation = translation(collection, tag)?;
        Some(Told {
            title: translation.title.clone(),
            text: translation.text.clone(),
            requirements: translation.of(&collection.requirements),
        })
    };
    collections.iter().map(told).collect()
}

/// The translation into a language, else into the language that it is a form of.
fn translation<'a>(collection: &'a Collection, tag: &str) -> Option<&'a Translation> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let mut all = collection.translations.iter();
    let exact = all.find(|(own, _)| own.eq_ignore_ascii_case(tag));
    let mut all = collection.translations.iter();
    let found = exact.or_else(|| all.find(|(own, _)| own.eq_ignore_ascii_case(primary)));
    found.map(|(_, translation)| translation)
}

impl Told {
    /// Its name.
    pub(super) fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// What it is for, in Markdown.
    pub(crate) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Its requirements, with the texts of the language where there are any.
    pub(crate) fn requirements(&self) -> &Requirements {
        &self.requirements
    }
}
