//! Turns a good into its words with their weight, its names and its card.

use std::borrow::Cow;

use crate::good::Good;

use super::cards::card;
use super::expand::Expander;
use super::fields::{self, Field, Place};
use super::fold::fold_into;
use super::interner::Interner;
use super::labels::Labels;
use super::subject::Subject;
use super::texts::Texts;
use super::words::{LONGEST, each_indexed, joined, parts, without_article};

/// The highest weight of a word in a good.
pub(super) const TOP: u8 = 31;

/// How many bits of a posted weight are below its place.
pub(super) const PLACE: u32 = 5;

/// The sum of occurrences at which a word has half of the highest weight.
const HALF: u32 = 480;

/// What an index needs of one good: it depends on the entry, the labels of its values and the names
/// of what it is derived from, and on nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Gathered {
    /// Its words.
    pub(super) words: Weighed,
    /// Its names as they are typed without spaces: 2 for the name, 1 for others.
    pub(super) names: Weighed,
    /// Its card as JSON.
    pub(super) card: Vec<u8>,
}

/// Words, each once, with their weights.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Weighed {
    /// Each word and a line end, which no word contains.
    words: String,
    /// For each word two bytes.
    weights: Vec<u8>,
}

/// The weight of a word in a good, and where it is: see [`Sum::posted`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weight {
    /// In all fields, never 0.
    pub(super) full: u8,
    /// In the strong fields alone; 0 if none of them contains the word.
    pub(super) strong: u8,
}

/// The occurrences of a word.
#[derive(Clone, Copy)]
struct Sum {
    weight: u32,
    /// The most visible place.
    place: Place,
}

/// Gathers goods one after another.
pub(super) struct Gatherer<'a> {
    expander: &'a Expander,
    words: Interner,
    /// Per word its occurrences in strong and in weak fields.
    sums: Vec<[Sum; 2]>,
    /// The words of the current text.
    found: Vec<u32>,
    /// The words that it means as well.
    meant: Vec<u32>,
    folded: String,
}

impl Weighed {
    pub(super) fn push(&mut self, word: &str, weight: Weight) {
        self.words.push_str(word);
        self.words.push('\n');
        self.weights.extend([weight.full, weight.strong]);
    }

    /// The words with their weights.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Weight)> {
        let words = self.words.split_terminator('\n');
        let weights = self.weights.chunks_exact(2);
        words.zip(weights.map(|pair| Weight {
            full: pair[0],
            strong: pair[1],
        }))
    }
}

impl<'a> Gatherer<'a> {
    /// Gathers texts with the words that mean the same.
    pub(super) fn new(expander: &'a Expander) -> Self {
        Self {
            expander,
            words: Interner::default(),
            sums: Vec::new(),
            found: Vec::new(),
            meant: Vec::new(),
            folded: String::new(),
        }
    }

    /// Gathers a good by its position in the catalogue.
    pub(super) fn good(
        &mut self,
        position: usize,
        subject: &Subject<'_>,
        labels: &Labels,
    ) -> Gathered {
        let good = &subject.catalog.goods()[position];
        let texts = Texts::of(&good.entry, subject.spoken, subject.own);
        let names = self.names(good, &texts);
        self.text(Field::Summary, &texts.summary);
        self.text(Field::Description, texts.description.unwrap_or_default());
        for summary in foreign(good, &texts) {
            self.text(Field::Foreign, summary);
        }
        for (field, words) in labels.of(position, subject) {
            for word in words {
                self.found.push(self.words.number(word));
            }
            self.add(field);
        }
        for name in subject.parents(good) {
            self.text(Field::Standard, name);
        }
        fields::texts(good, &mut |field, text| self.text(field, text));
        Gathered {
            words: self.finish(),
            names,
            card: card(good, &texts),
        }
    }

    /// Reads the names of a good; returns them as they are typed without spaces, each once.
    fn names(&mut self, good: &Good, texts: &Texts<'_>) -> Weighed {
        let mut typed = Weighed::default();
        for (field, name) in names(good, texts) {
            self.text(field, &name);
            let joined = joined(&name);
            if (1..=LONGEST).contains(&joined.len()) {
                self.glued(field, &joined);
            }
            for part in parts(&name) {
                self.found.push(self.words.number(&part));
            }
            self.add(Field::Part);
            let cut: String = joined.chars().take(LONGEST).collect();
            if !cut.is_empty() && typed.iter().all(|(known, _)| known != cut) {
                let rank = 1 + u8::from(field == Field::Name);
                let weight = Weight {
                    full: rank,
                    strong: rank,
                };
                typed.push(&cut, weight);
            }
        }
        typed
    }

    fn text(&mut self, field: Field, text: &str) {
        self.folded.clear();
        fold_into(&mut self.folded, &without_addresses(text));
        let (words, found) = (&mut self.words, &mut self.found);
        each_indexed(&self.folded, |word| {
            found.push(words.number(word));
            // Also without the number of its version: `dhis` of `dhis2`.
            let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
            if stem.len() < word.len() && stem.len() > 2 {
                found.push(words.number(stem));
            }
            if let Some(rest) = without_article(word) {
                found.push(words.number(rest));
            }
        });
        let (count, all) = (self.found.len(), self.words.words());
        let word = |at: usize| all.get(self.found[at] as usize);
        for meant in self.expander.meant(count, word) {
            self.meant.push(self.words.number(meant));
        }
        self.add(field);
    }

    /// A name of several words as one, if it is not one of its words.
    fn glued(&mut self, field: Field, joined: &str) {
        let number = self.words.number(joined);
        if number as usize >= self.sums.len() {
            self.found.push(number);
            self.add(field);
        }
    }

    /// Gives the words that were found their weight in a field: less in a long one, half to what they mean as well.
    fn add(&mut self, field: Field) {
        self.sums.resize(self.words.words().len(), [Sum::NONE; 2]);
        let (weight, common) = field.weight();
        let each = (weight * 2 * common).div_ceil(common + self.found.len() as u32);
        let found = self.found.drain(..).map(|number| (number, each));
        let meant = self
            .meant
            .drain(..)
            .map(|number| (number, each.div_ceil(2)));
        for (number, each) in found.chain(meant) {
            let sum = &mut self.sums[number as usize][usize::from(!field.is_strong())];
            sum.weight = sum.weight.saturating_add(each).min(1 << 20);
            sum.place = sum.place.min(field.place());
        }
    }

    /// The words of the good with their weights.
    fn finish(&mut self) -> Weighed {
        let words = self.words.words();
        let mut weighed = Weighed {
            words: String::with_capacity(words.bytes() + words.len()),
            weights: Vec::with_capacity(2 * words.len()),
        };
        for (number, [strong, weak]) in self.sums.drain(..).enumerate() {
            let both = Sum {
                weight: strong.weight + weak.weight,
                place: strong.place.min(weak.place),
            };
            let weight = Weight {
                full: both.posted(),
                strong: strong.posted(),
            };
            weighed.push(words.get(number), weight);
        }
        self.words.clear();
        weighed
    }
}

impl Sum {
    const NONE: Self = Self {
        weight: 0,
        place: Place::Evidence,
    };

    /// The impact in the lower five bits, the place in the upper three; 0 for no occurrence.
    fn posted(self) -> u8 {
        match self.weight {
            0 => 0,
            weight => (self.place as u8) << PLACE | impact(weight),
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
