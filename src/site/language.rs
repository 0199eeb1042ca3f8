//! One language of the site: its messages, its templates, labels and their order.

use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use rayon::prelude::*;

use super::addresses::PER_PAGE;
use super::common::Common;
use super::order::{Order, slugs};
use super::sets::{Told, told};
use super::sources::Sources;
use crate::derive::facets::{Facet, Kind, Value, ValueAt};
use crate::links::Links;
use crate::locale::{Locale, direction};
use crate::markdown::clean;
use crate::theme::Templates;
use crate::wording::Wording;

/// One language of the site.
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) dir: &'static str,
    /// Empty for the default language, else such as `fr/`.
    pub(crate) prefix: String,
    /// Its name in the language itself.
    pub(crate) name: String,
    pub(crate) locale: Arc<Locale>,
    /// What texts and codes of `schema/` are in it.
    wording: Wording,
    pub(crate) templates: Templates,
    /// What its pages have in common, once the first of them was made.
    pub(crate) common: OnceLock<Common>,
    /// Per collection, what it says in this language.
    pub(crate) sets: Vec<Option<Told>>,
    /// Per facet and value, its label.
    pub(crate) labels: Vec<Vec<String>>,
    /// Per facet, its values by label; goals by number.
    pub(crate) order: Vec<Order>,
}

impl Language {
    /// A language by its messages and its position among those of the site; the first one is the default.
    pub(crate) fn new(
        sources: &Sources,
        (locale, wording): (Arc<Locale>, Wording),
        position: usize,
    ) -> Self {
        let tag = locale.tag().to_owned();
        let primary = tag.split('-').next().unwrap_or(&tag);
        let term = |code| sources.vocabularies.get("language").get(code);
        let name = term(&tag)
            .or_else(|| term(primary))
            .map_or(tag.as_str(), |term| {
                term.text("x-native").unwrap_or(&term.title)
            })
            .to_owned();
        let prefix = match position {
            0 => String::new(),
            _ => format!("{}/", tag.to_lowercase()),
        };
        let base_path = sources.config.base_path();
        let links = Links::new(sources.style, base_path, (&prefix, &prefix));
        let mut language = Self {
            dir: direction(&tag),
            prefix,
            name,
            templates: sources.theme.speaking(&locale, &links),
            common: OnceLock::new(),
            locale,
            wording,
            sets: told(sources.catalog.collections(), &tag),
            labels: Vec::new(),
            order: Vec::new(),
            tag,
        };
        let labels = sources.derived.facets.iter().map(|facet| {
            let label = |(at, value): (usize, &Value)| {
                // The values of this facet are the collections, in their order.
                let set = (facet.kind == Kind::Collection).then(|| language.sets.get(at));
                let own = set.flatten().and_then(|set| set.as_ref()?.title());
                let words = (value.code.as_str(), own.unwrap_or(&value.label));
                language.label_in(sources, facet.kind, words)
            };
            facet.values.iter().enumerate().map(label).collect()
        });
        language.labels = labels.collect();
        let order = sources.derived.facets.iter().zip(&language.labels);
        language.order = order
            .map(|(facet, labels)| by_label(facet, labels))
            .collect();
        language
    }

    /// The label of a value of a kind, by its code and its English label.
    pub(crate) fn label_in(
        &self,
        sources: &Sources,
        kind: Kind,
        (code, label): (&str, &str),
    ) -> String {
        let vocabulary = kind.vocabulary();
        if kind.is_untranslated() || vocabulary.is_empty() {
            return clean(label).into_owned();
        }
        let term = sources.vocabularies.get(vocabulary).get(code);
        match term.and_then(|term| term.title_in(&self.tag)) {
            Some(title) => clean(title).into_owned(),
            None => self.label(vocabulary, (code, label)),
        }
    }

    /// What pages call a kind of values; `part` is the end of the message, such as `-heading`, or nothing for its name.
    /// A facet of the registry's own has its name from the schema.
    pub(crate) fn facet(&self, kind: Kind, part: &str) -> String {
        let id = format!("facet-{}{part}", kind.segment());
        let Kind::Own(own) = kind else {
            return self.t(&id);
        };
        let own = own.get();
        let said = |text: &str| clean(text).into_owned();
        match (self.locale.get(&id, None), part) {
            (Some(text), _) => text,
            (None, "-one") => said(own.names.one_in(&self.tag)),
            (None, "-intro") => {
                // What it is, is written in one language only.
                let about = if self.is_english() {
                    own.description.as_str()
                } else {
                    ""
                };
                let numbers = self.t("facet-own-intro");
                format!("{} {numbers}", said(about)).trim_start().to_owned()
            }
            (None, _) => said(own.names.title_in(&self.tag)),
        }
    }

    /// How many values a facet has, in a sentence.
    pub(crate) fn facet_description(&self, kind: Kind, count: usize) -> String {
        let id = format!("facet-{}-description", kind.segment());
        let mut args = FluentArgs::new();
        args.set("count", count);
        let name = self.facet(kind, "");
        args.set("facet", name.as_str());
        let own = self.locale.get(&id, Some(&args));
        let said = own.or_else(|| self.locale.get("facet-own-description", Some(&args)));
        said.unwrap_or(id)
    }

    /// The heading of the goods with a value.
    pub(crate) fn value_title(&self, kind: Kind, (code, label): (&str, &str)) -> String {
        if matches!(kind, Kind::Own(_)) {
            let name = self.facet(kind, "-one");
            return self.text("own-title", &[("facet", &name), ("label", label)]);
        }
        let id = format!("{}-title", kind.segment());
        self.text(&id, &[("label", label), ("code", code)])
    }

    /// The caption of the picture of the values of a facet.
    pub(crate) fn picture_caption(&self, kind: Kind) -> String {
        match kind {
            Kind::Own(_) => self.text("statistics-own", &[("facet", &self.facet(kind, ""))]),
            _ => self.t(&format!("statistics-{}", kind.segment())),
        }
    }

    fn is_english(&self) -> bool {
        self.tag == "en" || self.tag.starts_with("en-")
    }

    /// The address of a page without base path and language: its path without `index.html`.
    pub(crate) fn address<'a>(&self, path: &'a str) -> &'a str {
        let address = path.strip_prefix(self.prefix.as_str()).unwrap_or(path);
        address.strip_suffix("index.html").unwrap_or(address)
    }

    /// The label of a facet's value.
    pub(crate) fn label_of(&self, at: ValueAt) -> &str {
        &self.labels[at.facet][at.value]
    }

    /// A message without arguments.
    pub(crate) fn t(&self, id: &str) -> String {
        self.locale.text(id, &[])
    }

    /// A message with text arguments.
    pub(crate) fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.locale.text(id, args)
    }

    /// Texts as one, as the language lists them.
    pub(crate) fn list<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> String {
        let comma = self.t("comma");
        let mut out = String::new();
        for (at, text) in texts.into_iter().enumerate() {
            if at > 0 {
                out.push_str(&comma);
            }
            out.push_str(text.as_ref());
        }
        out
    }

    /// A message that chooses its form by `count`.
    pub(crate) fn count(&self, id: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.locale
            .get(id, Some(&args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A text of a data file of `schema/` in this language, by what it is in English.
    pub(crate) fn said<'a>(&'a self, english: &'a str) -> &'a str {
        self.wording.text(english)
    }

    /// The label of a code: the message named after vocabulary and code, such as `goal-3`, or else its name in this
    /// language, or else the given title.
    pub(crate) fn label(&self, vocabulary: &str, (code, title): (&str, &str)) -> String {
        let mut id = String::with_capacity(vocabulary.len() + 1 + code.len());
        id.push_str(vocabulary);
        id.push('-');
        id.extend(code.chars().map(|c| match c {
            c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
            _ => '-',
        }));
        let own = self.locale.get(&id, None);
        own.unwrap_or_else(|| {
            let name = self.wording.name(vocabulary, (code, title));
            clean(name.unwrap_or(title)).into_owned()
        })
    }

    /// How a day of a month is written, with `{day}` and `{year}` in their places.
    pub(crate) fn month(&self, month: i8) -> String {
        let mut args = FluentArgs::new();
        args.set("day", "{day}");
        args.set("month", month);
        args.set("year", "{year}");
        self.locale.get("day", Some(&args)).unwrap_or_default()
    }

    /// A month in words.
    pub(crate) fn month_of(&self, day: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("month", day.month());
        args.set("year", day.year().to_string());
        let month = day.strftime("%Y-%m").to_string();
        self.locale.get("month", Some(&args)).unwrap_or(month)
    }

    /// A day in words.
    pub(crate) fn day(&self, day: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.day());
        args.set("month", day.month());
        args.set("year", day.year().to_string());
        self.locale
            .get("day", Some(&args))
            .unwrap_or_else(|| day.to_string())
    }
}

fn by_label(facet: &Facet, labels: &[String]) -> Order {
    match facet.kind {
        Kind::Goal => Order::given(labels.len()),
        // The order of a vocabulary, which is not that of its labels, if one page has room for all.
        Kind::Own(own) if own.is_coded() && labels.len() <= PER_PAGE => Order::given(labels.len()),
        _ => Order::by_slug(&slugs(labels.par_iter().map(String::as_str))),
    }
}
