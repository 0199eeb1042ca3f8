//! What a site is built from.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::content::Content;
use crate::cache::Keyed;
use crate::catalog::Catalog;
use crate::config::Config;
use crate::derive::Derived;
use crate::derive::history::Timeline;
use crate::derive::related::Related;
use crate::editions::Editions;
use crate::entry::Logo;
use crate::good::Good;
use crate::links::LinkStyle;
use crate::locale::Locale;
use crate::media::Library;
use crate::observations::{Ledger, Observation};
use crate::own::Additions;
use crate::questions::Questions;
use crate::signer::Signer;
use crate::standard::Standard;
use crate::synonyms::Synonyms;
use crate::theme::Theme;
use crate::vocabulary::Vocabularies;
use crate::wording::Wording;

/// What a site is built from; lists per good are in the order of the catalogue.
pub struct Sources {
    /// `site.toml`.
    pub config: Config,
    /// What a site depends on beside its goods, collections and history: settings, schema, theme, texts; none if that
    /// is not known.
    pub basis: Option<Keyed>,
    /// The day that pages treat as today.
    pub as_of: Date,
    /// How pages refer to each other.
    pub style: LinkStyle,
    /// What signs the manifest of the API, if there is a key.
    pub signer: Option<Signer>,
    /// All goods.
    pub catalog: Catalog,
    /// Statistics and lists computed from them.
    pub derived: Derived,
    /// What is known of links to other sites.
    pub links: Ledger,
    /// What the sources of goods showed, by id.
    pub observations: BTreeMap<String, Observation>,
    /// The pictures that goods can show.
    pub pictures: Arc<Library>,
    /// Their history.
    pub timeline: Timeline,
    /// Its editions.
    pub editions: Editions,
    /// The indicators.
    pub standard: Standard,
    /// Labels of codes.
    pub vocabularies: Vocabularies,
    /// The fields and facets of the registry's own.
    pub own: Additions,
    /// The questions of an entry.
    pub questions: Questions,
    /// Words that mean the same to somebody who searches.
    pub synonyms: Synonyms,
    /// Messages per language, the default one first.
    pub locales: Vec<Arc<Locale>>,
    /// Words of the schema per language, in the same order.
    pub wordings: Vec<Wording>,
    /// The Standard's messages in English, for documents that have no language of the site.
    pub messages: Locale,
    /// Templates and assets.
    pub theme: Theme,
    /// Pages that the maintainers wrote.
    pub content: Vec<Content>,
}

impl Sources {
    /// The logo of a good, if there is such a picture.
    pub(crate) fn logo<'a>(&self, good: &'a Good) -> Option<&'a Logo> {
        let logo = good.entry.logo.as_ref()?;
        self.pictures.picture(&logo.file).map(|_| logo)
    }

    /// The recognised goods that are most like one.
    pub(crate) fn related(&self, position: usize) -> Vec<Related<'_>> {
        let (goods, derived) = (self.catalog.goods(), &self.derived);
        derived
            .likeness
            .of(position, (goods, &derived.lineages[position]))
    }
}
