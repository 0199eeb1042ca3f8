//! What documents are checked against: the schemas, the vocabularies and the Standard.

use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use super::duplicates::lexicon::Lexicon;
use super::schema::{ENTRY, Lists, Schema};
use super::undeclared::phrases;
use crate::config::{Config, ReviewPolicy};
use crate::embedded::Files;
use crate::locale::Locale;
use crate::media::Library;
use crate::observations::Ledger;
use crate::own::{self, Additions};
use crate::standard::{self, Standard};
use crate::vocabulary::Vocabularies;

/// What documents are checked against.
pub struct Rules {
    pub(super) entry: Schema,
    pub(super) collection: Schema,
    pub(super) observation: Schema,
    pub(super) vocabularies: Vocabularies,
    pub(super) standard: Standard,
    pub(super) messages: Locale,
    pub(super) duplicates: Lexicon,
    pub(super) undeclared: phrases::Lexicon,
    pub(super) as_of: Date,
    pub(super) review: ReviewPolicy,
    pub(super) pictures: Arc<Library>,
    pub(super) links: Arc<Ledger>,
    own: Additions,
}

impl Rules {
    /// Compiles the schemas and the Standard; dates after the day `as_of` are in the future.
    ///
    /// # Errors
    /// When a file of `schema/` is not usable; the error names it.
    pub fn new(files: &Files, as_of: Date) -> Result<Self> {
        let vocabularies = Vocabularies::new(files)?;
        let lists = Lists::new(&vocabularies);
        let entry = Schema::new((files, &lists), ENTRY)?;
        Ok(Self {
            own: Additions {
                fields: own::fields(entry.source()),
                facets: Vec::new(),
            },
            entry,
            collection: Schema::new((files, &lists), "collection.schema.json")?,
            observation: Schema::new((files, &lists), "observation.schema.json")?,
            standard: Standard::new(files, &vocabularies)?,
            messages: standard::messages(files)?,
            duplicates: Lexicon::new(&vocabularies)?,
            undeclared: phrases::Lexicon::new(&vocabularies)?,
            vocabularies,
            as_of,
            review: ReviewPolicy::default(),
            pictures: Arc::default(),
            links: Arc::default(),
        })
    }

    /// The same for a registry that asks this of its reviews.
    #[must_use]
    pub fn with_review(self, review: ReviewPolicy) -> Self {
        Self { review, ..self }
    }

    /// The same for a registry with these settings: what it asks of its reviews, and the facets of its own.
    ///
    /// # Errors
    /// If a field cannot be a facet; the error has the line of `site.toml`.
    pub fn with_config(self, config: &Config) -> Result<Self> {
        let own = self.own.with_facets(config, &self.vocabularies)?;
        Ok(Self {
            own,
            review: config.review,
            ..self
        })
    }

    /// The fields and facets of the registry's own.
    #[must_use]
    pub fn own(&self) -> &Additions {
        &self.own
    }

    /// The same where the registry has these pictures.
    #[must_use]
    pub fn with_pictures(self, pictures: Library) -> Self {
        let pictures = Arc::new(pictures);
        Self { pictures, ..self }
    }

    /// The same where this is known of links.
    #[must_use]
    pub fn with_links(self, links: Ledger) -> Self {
        let links = Arc::new(links);
        Self { links, ..self }
    }

    /// What is known of links.
    #[must_use]
    pub fn links(&self) -> Arc<Ledger> {
        Arc::clone(&self.links)
    }

    /// The pictures that entries can show.
    #[must_use]
    pub fn pictures(&self) -> Arc<Library> {
        Arc::clone(&self.pictures)
    }

    /// What the registry asks of its reviews.
    #[must_use]
    pub fn review(&self) -> ReviewPolicy {
        self.review
    }

    /// Dates after this day are in the future.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The Standard in force.
    #[must_use]
    pub fn standard(&self) -> &Standard {
        &self.standard
    }

    /// Why an indicator has its result, in English.
    #[must_use]
    pub fn messages(&self) -> &Locale {
        &self.messages
    }

    /// The vocabularies.
    #[must_use]
    pub fn vocabularies(&self) -> &Vocabularies {
        &self.vocabularies
    }

    /// The vocabularies and the Standard in force, for what comes after validation.
    #[must_use]
    pub fn into_parts(self) -> (Vocabularies, Standard) {
        (self.vocabularies, self.standard)
    }
}
