//! The files of the search index of a site: which files there are, and their content.

use std::collections::BTreeMap;

use crate::cache::Cache;
use crate::catalog::Status;
use crate::links::LinkStyle;
use crate::search::{File, Index, KINDS, Lead, Neutral, Subject};
use crate::site::Site;

/// The search index of a site in some of its languages.
pub struct SearchIndex {
    neutral: Neutral,
    /// By the position of the language.
    indexes: BTreeMap<usize, Index>,
}

impl SearchIndex {
    /// The index in all languages of the site. What a cache knows of an earlier one is not made again.
    #[must_use]
    pub fn new(site: &Site, cache: Option<&Cache>) -> Self {
        Self::of_languages(site, 0..site.languages.len(), cache)
    }

    /// The index in some languages, by their positions.
    pub fn of_languages(
        site: &Site,
        languages: impl IntoIterator<Item = usize>,
        cache: Option<&Cache>,
    ) -> Self {
        let order: Vec<usize> = Status::ALL
            .into_iter()
            .flat_map(|status| site.with_status(status))
            .copied()
            .collect();
        let neutral = Neutral::build(&subject(site, &order, (0, &[], "")), cache);
        let index = |language| {
            let leads = leads(site, language);
            let optional = site.languages[language].t("search-words-optional");
            let subject = subject(site, &order, (language, &leads, &optional));
            let index = Index::build(&subject, (site.search_layout, &neutral), cache);
            (language, index)
        };
        Self {
            indexes: languages.into_iter().map(index).collect(),
            neutral,
        }
    }

    /// A file of the index, in a language for which it was made.
    ///
    /// # Panics
    /// If it was not made for that language.
    #[must_use]
    pub fn file(&self, language: usize, file: File) -> &[u8] {
        if file.is_neutral() {
            return self.neutral.file(file);
        }
        self.indexes[&language].file(file)
    }
}

/// What queries lead to by name in a language, by its position.
fn leads(site: &Site, language: usize) -> Vec<Lead> {
    let spoken = &site.languages[language];
    // People also type the language of the entries.
    let own = &site.languages[0];
    let leads = KINDS.map(|kind| {
        let name = kind.segment();
        let left = [("code", "{code}"), ("label", "{label}")];
        let named = format!("search-words-{name}");
        Lead {
            kind,
            words: [spoken.t(&named), own.t(&named)].join(", "),
            text: spoken.text(&format!("search-to-{name}"), &left),
        }
    });
    leads.into()
}

fn subject<'a>(
    site: &'a Site,
    order: &'a [usize],
    (language, leads, optional): (usize, &'a [Lead], &'a str),
) -> Subject<'a> {
    let spoken = &site.languages[language];
    Subject {
        catalog: &site.sources.catalog,
        facets: &site.sources.derived.facets,
        values_of: &site.values_of,
        vocabularies: &site.sources.vocabularies,
        synonyms: &site.sources.synonyms,
        order,
        leads,
        optional,
        labels: &spoken.labels,
        places: spoken.order.iter().map(|order| &*order.places).collect(),
        spoken: &spoken.tag,
        own: &site.languages[0].tag,
    }
}

/// The files of each language; none if pages are read from a folder, because nothing is fetched there.
pub(super) fn files(site: &Site) -> impl Iterator<Item = File> {
    let files = site.search_layout.files();
    files.filter(move |_| is_published(site))
}

/// The files of no language.
pub(super) fn neutral(site: &Site) -> impl Iterator<Item = File> {
    File::neutral(&site.sources.derived.facets).filter(move |_| is_published(site))
}

fn is_published(site: &Site) -> bool {
    site.sources.style == LinkStyle::Pretty
}

/// Where a file of the index is, in a language by its position.
pub(super) fn path(site: &Site, language: usize, file: File) -> String {
    let prefix = if file.is_neutral() {
        ""
    } else {
        &site.languages[language].prefix
    };
    format!("{prefix}search/{}", file.path())
}
