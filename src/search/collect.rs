//! Turns goods into words, each with the goods that contain it and its weight in each.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::catalog::Good;
use crate::derive::facets::Kind;
use crate::lists::Lists;

use super::fields::{self, Field};
use super::fold::fold_into;
use super::subject::Subject;
use super::texts::Texts;
use super::words::{LONGEST, each_indexed, joined, parts};

/// The highest weight of a word in a good.
const TOP: u8 = 31;

/// The sum of occurrences at which a word has half of the highest weight.
const HALF: u32 = 480;

/// A good that contains a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Posting {
    /// The good.
    pub(super) doc: u32,
    /// The weight of the word in it, 1 to [`TOP`].
    pub(super) full: u8,
    /// The weight in the strong fields alone; 0 if none of them contains the word.
    pub(super) strong: u8,
}

/// The words of some goods.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The words in the order in which they were found.
    pub(super) terms: Vec<String>,
    /// Per word its goods, ascending.
    pub(super) postings: Vec<Vec<Posting>>,
}

/// A name with its letters and digits joined, and whether it is the first one of its good.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) joined: String,
    pub(super) doc: u32,
    pub(super) is_name: bool,
}

/// Per facet and value the words of its labels, and per facet and good its values.
pub(super) struct Labels {
    words: Vec<Vec<(Field, Vec<String>)>>,
    values_of: Vec<Lists>,
}

/// The words of the current good and of those before it.
#[derive(Default)]
pub(super) struct Collector {
    ids: HashMap<String, u32>,
    words: Words,
    /// Per word, its weight in the strong and in the weak fields of the current good.
    weights: Vec<(u32, u32)>,
    /// The words of the current good.
    touched: Vec<u32>,
    folded: String,
}

impl Labels {
    pub(super) fn new(subject: &Subject<'_>) -> Self {
        let licenses = subject.vocabularies.get("license");
        let labelled = subject.facets.iter().zip(subject.labels);
        let words = labelled.map(|(facet, labels)| {
            let field = match facet.kind {
                Kind::Goal | Kind::Category | Kind::Sector | Kind::Collection => Field::Topic,
                Kind::Country | Kind::Language => Field::Place,
                Kind::License => Field::License,
                Kind::Organization => Field::Organization,
            };
            let values = facet.values.iter().zip(labels);
            let words = values.map(|(value, label)| {
                let text = match facet.kind {
                    // Organisations are read from the entry, which may spell them differently.
                    Kind::Organization => Cow::Borrowed(""),
                    Kind::License => Cow::Owned(format!("{label} {}", licenses.label(&value.code))),
                    _ => Cow::Borrowed(label.as_str()),
                };
                let mut words = super::words::words(&text);
                if (2..4).contains(&words.len()) && field != Field::License {
                    words.push(joined(&text));
                }
                (field, words)
            });
            words.collect()
        });
        let goods = subject.catalog.goods().len();
        let values_of = subject.facets.iter();
        let values_of = values_of.map(|facet| facet.values_by_good(goods));
        Self {
            words: words.collect(),
            values_of: values_of.collect(),
        }
    }
}

impl Collector {
    /// Reads a good.
    pub(super) fn good(&mut self, doc: u32, subject: &Subject<'_>, labels: &Labels) {
        let position = subject.order[doc as usize];
        let good = &subject.catalog.goods()[position];
        let texts = Texts::of(&good.entry, subject.spoken, subject.own);
        for (field, name) in names(good, &texts) {
            self.text(field, &name);
            let glued = joined(&name);
            if glued.len() <= LONGEST {
                self.glued(field, &glued);
            }
            if matches!(field, Field::Name | Field::Alias) {
                let parts = parts(&name);
                self.words(Field::Part, parts.iter().map(String::as_str));
            }
        }
        self.text(Field::Summary, &texts.summary);
        self.text(Field::Description, texts.description.unwrap_or_default());
        for summary in foreign(good, &texts) {
            self.text(Field::Foreign, summary);
        }
        for (facet, words) in labels.words.iter().enumerate() {
            let values = labels.values_of[facet].of(position).iter();
            let values = values.map(|&value| &words[value as usize]);
            let Some((field, _)) = values.clone().next() else {
                continue;
            };
            let words = values.flat_map(|(_, words)| words.iter().map(String::as_str));
            self.words(*field, words);
        }
        for parent in &good.entry.derived_from {
            let known = parent.good.as_deref();
            let known = known.and_then(|id| subject.catalog.get(id));
            let name = known.map(|good| good.entry.name.as_str());
            let name = name.or(parent.name.as_deref());
            self.text(Field::Standard, name.unwrap_or_default());
        }
        fields::texts(good, &mut |field, text| self.text(field, text));
        self.finish(doc);
    }

    /// The words that were found.
    pub(super) fn done(self) -> Words {
        self.words
    }

    fn id(&mut self, word: &str) -> u32 {
        if let Some(&id) = self.ids.get(word) {
            return id;
        }
        let id = self.words.terms.len() as u32;
        self.ids.insert(word.to_owned(), id);
        self.words.terms.push(word.to_owned());
        self.words.postings.push(Vec::new());
        self.weights.push((0, 0));
        id
    }

    fn text(&mut self, field: Field, text: &str) {
        let mut folded = std::mem::take(&mut self.folded);
        folded.clear();
        fold_into(&mut folded, &without_addresses(text));
        let mut found = Vec::new();
        each_indexed(&folded, |word| {
            found.push(self.id(word));
            // Also without the number of its version: `dhis` of `dhis2`.
            let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
            if stem.len() < word.len() && stem.len() > 2 {
                found.push(self.id(stem));
            }
        });
        self.folded = folded;
        self.add(field, &found);
    }

    fn words<'a>(&mut self, field: Field, words: impl Iterator<Item = &'a str>) {
        let found: Vec<u32> = words.map(|word| self.id(word)).collect();
        self.add(field, &found);
    }

    /// A name of several words as one.
    fn glued(&mut self, field: Field, glued: &str) {
        if !glued.is_empty() {
            let id = self.id(glued);
            if self.weights[id as usize] == (0, 0) {
                self.add(field, &[id]);
            }
        }
    }

    /// Gives the words of a field their weight in it: less in a long one.
    fn add(&mut self, field: Field, found: &[u32]) {
        let (weight, common) = field.weight();
        let each = (weight * 2 * common).div_ceil(common + found.len() as u32);
        for &id in found {
            let (strong, weak) = &mut self.weights[id as usize];
            if (*strong, *weak) == (0, 0) {
                self.touched.push(id);
            }
            let sum = if field.is_strong() { strong } else { weak };
            *sum = sum.saturating_add(each).min(1 << 20);
        }
    }

    fn finish(&mut self, doc: u32) {
        for id in self.touched.drain(..) {
            let (strong, weak) = std::mem::take(&mut self.weights[id as usize]);
            self.words.postings[id as usize].push(Posting {
                doc,
                full: impact(strong + weak),
                strong: impact(strong),
            });
        }
    }
}

/// The weight of a word in a good from the sum of its occurrences: more gives more, but each addition
/// counts less.
fn impact(weight: u32) -> u8 {
    match weight {
        0 => 0,
        _ => (2 * u32::from(TOP) * weight).div_ceil(2 * (weight + HALF)) as u8,
    }
}

/// The names of a good: its name in the language of the index first.
fn names<'a>(good: &'a Good, texts: &Texts<'a>) -> Vec<(Field, Cow<'a, str>)> {
    let entry = &good.entry;
    let mut names = vec![(Field::Name, texts.name.clone())];
    let translations = entry.translations.values();
    let translated = translations.filter_map(|t| t.name.as_deref());
    let others = entry.aliases.iter().map(String::as_str);
    let others = others.chain([entry.name.as_str()]).chain(translated);
    let others = others.filter(|other| *other != texts.name);
    names.extend(others.map(|other| (Field::Alias, Cow::Borrowed(other))));
    names.push((Field::Alias, Cow::Owned(good.id.replace(['-', '.'], " "))));
    if let Some((before, rest)) = texts.name.split_once('(') {
        let inside = rest.split(')').next().unwrap_or(rest);
        for piece in [before, inside] {
            if !piece.trim().is_empty() {
                names.push((Field::Alias, Cow::Owned(piece.to_owned())));
            }
        }
    }
    names
}

/// The names of a good as they are typed without spaces, each once.
pub(super) fn known(doc: u32, subject: &Subject<'_>) -> Vec<Known> {
    let good = &subject.catalog.goods()[subject.order[doc as usize]];
    let texts = Texts::of(&good.entry, subject.spoken, subject.own);
    let mut all: Vec<Known> = Vec::new();
    for (field, name) in names(good, &texts) {
        let joined: String = joined(&name).chars().take(LONGEST).collect();
        if !joined.is_empty() && all.iter().all(|known| known.joined != joined) {
            all.push(Known {
                joined,
                doc,
                is_name: field == Field::Name,
            });
        }
    }
    all
}

/// The summaries of a good that its card does not show.
fn foreign<'a>(good: &'a Good, texts: &Texts<'a>) -> Vec<&'a str> {
    let translations = good.entry.translations.values();
    let summaries = translations.filter_map(|t| t.summary.as_deref());
    let summaries = summaries.chain([good.entry.summary.as_str()]);
    summaries.filter(|other| *other != texts.summary).collect()
}

/// The text without its web addresses.
fn without_addresses(text: &str) -> Cow<'_, str> {
    if !text.contains("://") {
        return Cow::Borrowed(text);
    }
    let ends = |c: char| c.is_whitespace() || "<>()[]\"'".contains(c);
    let kept = text
        .split_inclusive(ends)
        .filter(|word| !word.contains("://"));
    Cow::Owned(kept.collect())
}

#[cfg(test)]
mod tests {
    use super::TOP;
    use super::{impact, without_addresses};

    #[test]
    fn an_address_is_not_read_as_words() {
        assert_eq!(
            without_addresses("See [docs](https://a.org/x) and <http://b.org> now"),
            "See [docs]( and < now"
        );
    }

    #[test]
    fn each_further_bit_of_weight_adds_less() {
        assert_eq!(impact(0), 0);
        assert_eq!(impact(1), 1);
        assert!(impact(640) < TOP && impact(640) > impact(320));
        assert!(impact(1 << 20) <= TOP);
    }
}
