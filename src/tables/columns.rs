//! Which row has the headings, and what each column is about.

use std::collections::{BTreeMap, BTreeSet};

use super::book::{Cell, Sheet, letters};
use super::fields::{Fields, Shape, Slot};
use super::forms::{self, Added, Form};
use super::words::{Words, contains, plain};
use crate::questions::Field;

/// The headings are in one of the first rows.
const MOST_ROWS: usize = 20;

/// The longest text that is a heading, in characters; questions of forms are long.
const LONGEST: usize = 600;

/// What a heading that is one of the words scores more than one that contains them.
const WHOLE: usize = 10_000;

/// The field without which a row is no good.
pub(super) const NAME: &str = "name";

/// Why a column has no place that nothing is known about.
pub(super) const NO_FIELD: &str = "no field of an entry is about it";

/// Knows what columns are called.
pub struct Guide {
    pub(super) fields: Fields,
    phrases: Vec<Phrase>,
    pub(super) words: Words,
    /// The keys below `extra`, if the registry takes no others.
    extra: Option<BTreeSet<String>>,
}

/// Words of headings.
struct Phrase {
    words: String,
    is_whole: bool,
    about: About,
    language: String,
}

/// What a heading is about.
#[derive(Debug, Clone, PartialEq)]
enum About {
    Field(String, BTreeMap<String, String>),
    Contact,
    Other,
}

/// What is done with the cells of a column.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Use {
    /// They are values of a field.
    Field(Target),
    /// They are about persons.
    Contact,
    /// They have no place; why.
    Rest(String),
}

/// Where values go.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Target {
    pub(super) slot: Slot,
    /// Other values of each item.
    pub(super) with: BTreeMap<String, String>,
    /// What separates values, if a map says so.
    pub(super) separator: Option<String>,
}

/// A column, or the columns of a question with a column for each choice.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Source {
    pub(super) heading: String,
    /// The columns, from 0, each with its choice if there are several.
    pub(super) cells: Vec<(usize, Option<String>)>,
    pub(super) usage: Use,
    /// The language of the words that told what it is about.
    pub(super) language: Option<String>,
}

/// How a sheet is read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// The row of the headings, from 0.
    pub(super) header: usize,
    pub(super) sources: Vec<Source>,
    /// The program that made the form.
    pub(super) form: Option<String>,
}

impl Guide {
    /// Takes the fields of an entry and the words of columns.
    #[must_use]
    pub fn new(fields: Vec<Field>, words: Words) -> Self {
        let mut phrases = Vec::new();
        for column in &words.columns {
            let about = About::Field(column.field.clone(), column.with.clone());
            add(&mut phrases, &column.words, &about);
        }
        let fields = Fields::new(fields);
        for (path, words) in fields.words() {
            add(&mut phrases, words, &About::Field(path, BTreeMap::new()));
        }
        add(&mut phrases, &words.contacts, &About::Contact);
        add(&mut phrases, &words.others, &About::Other);
        Self {
            fields,
            phrases,
            words,
            extra: None,
        }
    }

    /// How a sheet is read; nothing if no column is about the name of a good.
    pub(super) fn layout(&self, sheet: &Sheet) -> Option<Layout> {
        let rows = 0..sheet.rows.len().min(MOST_ROWS);
        let layouts = rows.map(|row| self.with_header(sheet, row));
        let scored = layouts.map(|layout| (layout.known(), layout));
        // The first of the best.
        let best = scored.rev().max_by_key(|(known, _)| *known);
        best.map(|(_, layout)| layout).filter(Layout::has_name)
    }

    /// How a sheet is read whose headings are in a row.
    pub(super) fn with_header(&self, sheet: &Sheet, header: usize) -> Layout {
        let headings: Vec<String> = (0..sheet.width())
            .map(|column| sheet.cell(header, column).to_string())
            .collect();
        let form = forms::recognise(&self.words.forms, &headings);
        let mut sources: Vec<Source> = forms::questions(&headings)
            .into_iter()
            .map(|question| self.source(question, form))
            .collect();
        let title = |source: &Source| source.cells[0].0;
        // Of two columns for one value, the one whose heading says more clearly what it is about has it.
        let mut taken: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for (at, source) in sources.iter().enumerate() {
            let Use::Field(target) = &source.usage else {
                continue;
            };
            if target.slot.item.is_some() || !matches!(target.slot.shape, Shape::One(_)) {
                continue;
            }
            let score = self.score(&source.heading);
            let best = taken.entry(target.slot.path.clone()).or_insert((score, at));
            if score > best.0 {
                *best = (score, at);
            }
        }
        let owners: Vec<(usize, String)> = sources
            .iter()
            .map(|one| (title(one), one.heading.clone()))
            .collect();
        for (at, source) in sources.iter_mut().enumerate() {
            let Use::Field(target) = &source.usage else {
                continue;
            };
            if let Some((_, owner)) = taken
                .get(&target.slot.path)
                .filter(|(_, owner)| *owner != at)
            {
                let (column, heading) = &owners[*owner];
                let column = letters(*column);
                source.usage = Use::Rest(format!(
                    "column {column} (`{heading}`) is about `{}` too",
                    target.slot.path
                ));
            }
        }
        Layout {
            header,
            sources,
            form: form.map(|form| form.name.clone()),
        }
    }

    /// Whether the registry takes a key below `extra`.
    pub(super) fn takes_extra(&self, key: &str) -> bool {
        self.extra.as_ref().is_none_or(|known| known.contains(key))
    }

    /// Takes only these keys below `extra`.
    #[must_use]
    pub fn with_extra(mut self, known: Option<BTreeSet<String>>) -> Self {
        self.extra = known;
        self
    }

    /// A field by its path, with all that a heading says of it.
    pub(super) fn target(&self, path: &str, with: BTreeMap<String, String>) -> Option<Target> {
        Some(Target {
            slot: self.fields.slot(path)?,
            with,
            separator: None,
        })
    }

    fn source(&self, (heading, cells, repeats): forms::Question, form: Option<Form<'_>>) -> Source {
        let known = form.and_then(|form| {
            Some(match form.added(&heading)? {
                Added::Contact => Use::Contact,
                Added::Other => Use::Rest(format!("{} adds it", form.name)),
            })
        });
        let (usage, language) = match (repeats, known) {
            (Some(column), _) => (
                Use::Rest(format!("column {} says the same", letters(column))),
                None,
            ),
            (None, Some(usage)) => (usage, None),
            (None, None) => self.usage(&heading),
        };
        Source {
            heading,
            cells,
            usage,
            language,
        }
    }

    fn usage(&self, heading: &str) -> (Use, Option<String>) {
        let rest = || Use::Rest(NO_FIELD.to_owned());
        if heading.is_empty() {
            return (Use::Rest("the column has no heading".to_owned()), None);
        }
        match self.about(heading) {
            Some((About::Field(path, with), language, _)) => match self.target(&path, with) {
                Some(target) => (Use::Field(target), language),
                None => (rest(), None),
            },
            Some((About::Contact, ..)) => (Use::Contact, None),
            Some((About::Other, ..)) => {
                (Use::Rest("an entry has no place for it".to_owned()), None)
            }
            None => (rest(), None),
        }
    }

    /// What a heading is about, the language of the words that say so, and how clearly they do.
    fn about(&self, heading: &str) -> Option<(About, Option<String>, usize)> {
        if heading.chars().count() > LONGEST {
            return None;
        }
        // A form can have the group of a question before its name: `basics/name`.
        let name = heading.rsplit_once('/').map(|(_, name)| name);
        let name = name.filter(|_| !heading.contains(char::is_whitespace));
        let whole = self.about_plain(&plain(heading));
        let inner = name.and_then(|name| self.about_plain(&plain(name)));
        let score = |found: &Option<(About, Option<String>, usize)>| {
            found.as_ref().map_or(0, |(_, _, score)| *score)
        };
        if score(&inner) > score(&whole) {
            inner
        } else {
            whole
        }
    }

    fn about_plain(&self, heading: &str) -> Option<(About, Option<String>, usize)> {
        let mut best: Option<(&Phrase, usize)> = None;
        for phrase in &self.phrases {
            let score = match () {
                () if heading == phrase.words => WHOLE + phrase.words.len(),
                () if !phrase.is_whole && contains(heading, &phrase.words) => phrase.words.len(),
                () => continue,
            };
            // Persons first: what may be about one is left out.
            let wins = match best {
                None => true,
                Some((_, most)) if score == most => phrase.about == About::Contact,
                Some((_, most)) => score > most,
            };
            if wins {
                best = Some((phrase, score));
            }
        }
        let whole = best.is_some_and(|(_, score)| score >= WHOLE);
        if let Some(path) = self.fields.named(heading).filter(|_| !whole) {
            return Some((About::Field(path.to_owned(), BTreeMap::new()), None, WHOLE));
        }
        best.map(|(phrase, score)| (phrase.about.clone(), Some(phrase.language.clone()), score))
    }

    fn score(&self, heading: &str) -> usize {
        self.about(heading).map_or(0, |(_, _, score)| score)
    }
}

impl Layout {
    /// How many columns are about fields or persons, that of the name as much as three: a row of answers can have the word of
    /// a heading or two, a row of headings has many.
    fn known(&self) -> usize {
        let mut paths = BTreeSet::new();
        let mut contacts = 0;
        for source in &self.sources {
            match &source.usage {
                Use::Field(target) => _ = paths.insert((&target.slot.path, &target.with)),
                Use::Contact => contacts += 1,
                Use::Rest(_) => {}
            }
        }
        let name = if self.has_name() { 2 } else { 0 };
        paths.len() + contacts + name
    }

    fn has_name(&self) -> bool {
        self.targets().any(|target| target.slot.path == NAME)
    }

    fn targets(&self) -> impl Iterator<Item = &Target> {
        self.sources
            .iter()
            .filter_map(|source| match &source.usage {
                Use::Field(target) => Some(target),
                _ => None,
            })
    }

    /// The language of most headings, if it is not English.
    pub(super) fn language(&self) -> Option<&str> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for language in self
            .sources
            .iter()
            .filter_map(|source| source.language.as_deref())
        {
            *counts.entry(language).or_default() += 1;
        }
        let english = counts.get("en").copied().unwrap_or_default();
        let most = counts
            .into_iter()
            .filter(|(language, _)| *language != "en")
            .max_by_key(|(_, count)| *count)?;
        (most.1 > english).then_some(most.0)
    }
}

impl Target {
    /// The cells of its columns below the headings.
    pub(super) fn cells<'s>(
        source: &'s Source,
        sheet: &'s Sheet,
        header: usize,
    ) -> impl Iterator<Item = &'s Cell> {
        let rows = header + 1..sheet.rows.len();
        rows.flat_map(move |row| {
            source
                .cells
                .iter()
                .map(move |(column, _)| sheet.cell(row, *column))
        })
    }
}

fn add(phrases: &mut Vec<Phrase>, words: &BTreeMap<String, Vec<String>>, about: &About) {
    for (language, words) in words {
        for word in words {
            let whole = word.strip_prefix('=');
            phrases.push(Phrase {
                words: plain(whole.unwrap_or(word)),
                is_whole: whole.is_some(),
                about: about.clone(),
                language: language.clone(),
            });
        }
    }
}
