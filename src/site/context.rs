//! The site in one language, as one of its files needs it: its links and its words.

use super::Site;
use super::addresses::{good_address, value_address};
use super::language::Language;
use super::link::{Day, Link};
use crate::address::encode_path;
use crate::catalog::{Good, Status};
use crate::derive::facets::Kind;
use crate::entry::Entry;
use crate::links::Links;
use crate::markdown::clean;
use crate::search::Texts;
use crate::standard::{Indicator, Version};

/// The context in which one file is rendered.
pub(crate) struct Context<'a> {
    pub(crate) site: &'a Site,
    pub(crate) language: &'a Language,
    /// Links from this file.
    pub(crate) links: Links,
    /// The page's address without base path and language.
    pub(crate) address: &'a str,
}

impl<'a> Context<'a> {
    /// For the file at a path below the root of the site, in a language by its position.
    pub(crate) fn new(site: &'a Site, language: usize, path: &'a str) -> Self {
        let language = &site.languages[language];
        let base_path = site.sources.config.base_path();
        let place = (path, language.prefix.as_str());
        Self {
            site,
            language,
            links: Links::new(site.sources.style, base_path, place),
            address: language.address(path),
        }
    }

    /// A link to an address of this site.
    pub(crate) fn link(&self, label: impl Into<String>, address: &str) -> Link {
        Link {
            label: label.into(),
            href: self.links.to(address),
            current: None,
        }
    }

    pub(crate) fn day(&self, day: jiff::civil::Date) -> Day {
        Day {
            iso: day.to_string(),
            text: self.language.day(day),
        }
    }

    /// The absolute address of a page in some language.
    pub(crate) fn absolute(&self, language: &Language, address: &str) -> String {
        let mut absolute = self.site.sources.config.base_url.clone();
        absolute.push_str(&language.prefix);
        absolute.extend(encode_path(address));
        absolute
    }

    /// What the site is, in a sentence.
    pub(crate) fn about_site(&self) -> String {
        match self
            .site
            .sources
            .config
            .descriptions
            .get(&self.language.tag)
            .trim()
        {
            "" => self.language.t("site-description"),
            written => clean(written).into_owned(),
        }
    }

    /// The address at which the file of a good can be edited, if `site.toml` says where.
    pub(crate) fn editor_of(&self, good: &Good) -> Option<String> {
        let mut address = self.site.sources.config.edit_url.clone()?;
        address.extend(encode_path(&good.path));
        Some(address)
    }

    /// The label of a code of a vocabulary, in the page's language.
    pub(crate) fn code_label(&self, vocabulary: &str, code: &str) -> String {
        let terms = self.site.sources.vocabularies.get(vocabulary);
        let term = terms.get(code);
        match term.and_then(|term| term.title_in(&self.language.tag)) {
            Some(title) => clean(title).into_owned(),
            None => self.language.label(vocabulary, (code, terms.label(code))),
        }
    }

    /// The title of an indicator in the page's language, as in the version in force.
    pub(crate) fn indicator_title(&self, indicator: &Indicator) -> String {
        self.indicator_title_under(indicator, self.site.sources.standard.version())
    }

    /// The title of an indicator in the page's language, as in a version of the Standard.
    pub(crate) fn indicator_title_under(&self, indicator: &Indicator, version: &Version) -> String {
        let key = indicator.key.as_str();
        match indicator.later_title(version) {
            None => self.language.label("indicator", (key, &indicator.title)),
            Some(later) => {
                let code = format!("{key}-{}", later.since);
                self.language.label("indicator", (&code, &later.title))
            }
        }
    }

    /// The address of a good, or of the one that replaced it; `None` if there is neither.
    pub(crate) fn address_of(&self, id: &str) -> Option<String> {
        let sources = &self.site.sources;
        let is_there = sources.catalog.position(id).is_some();
        (is_there || sources.timeline.tombstone(id).is_some()).then(|| good_address(id))
    }

    pub(crate) fn status_unless_current(&self, good: &Good) -> Option<String> {
        match good.status {
            Status::Current => None,
            Status::Candidate | Status::Former => Some(
                self.language
                    .t(&format!("status-{}-one", good.status.code())),
            ),
        }
    }

    pub(crate) fn status_label(&self, status: Status) -> String {
        self.language.t(&format!("status-{}", status.code()))
    }

    /// Name and description of a good, in the page's language if there is a translation.
    pub(crate) fn texts(&self, entry: &'a Entry) -> Texts<'a> {
        Texts::of(entry, &self.language.tag, &self.site.languages[0].tag)
    }

    /// The language of texts of the registry that are not translated, if it is not the page's: the first of the site.
    pub(crate) fn other_language(&self) -> Option<&'a str> {
        let first = self.site.languages[0].tag.as_str();
        (first != self.language.tag).then_some(first)
    }

    /// The language that an entry is written in, if it is not the page's.
    pub(crate) fn language_of(&self, entry: &'a Entry) -> Option<&'a str> {
        let first = self.site.languages[0].tag.as_str();
        let own = entry.language.as_deref().unwrap_or(first);
        (own != self.language.tag).then_some(own)
    }

    /// Links to the values of one kind that a good is listed under.
    pub(crate) fn value_links(&self, kind: Kind, position: usize) -> Vec<Link> {
        let links = self.coded_links(kind, position).into_iter();
        links.map(|(_, link)| link).collect()
    }

    /// The same, each after its code.
    pub(crate) fn coded_links(&self, kind: Kind, position: usize) -> Vec<(String, Link)> {
        let Some((at, facet)) = self.site.facet(kind) else {
            return Vec::new();
        };
        let values = self.site.values_of(kind, position).map(|(value, term)| {
            let label = self.language.labels[at][value].clone();
            let link = self.link(label, &value_address(facet, term));
            (term.code.clone(), link)
        });
        values.collect()
    }
}
