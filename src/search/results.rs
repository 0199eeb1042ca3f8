//! The results of a search: sorted, filtered, counted, and with what they show.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::catalog::Status;
use crate::derive::facets::{Counts, Kind};

use super::engine::Engine;
use super::fields::Place;
use super::files::File;
use super::gather::{PLACE, TOP};
use super::query::{Form, Word};
use super::rank::Ranked;
use super::read::Values;

/// Filters for results: any of the codes of a kind, and all of the kinds.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    /// Codes of values by kind; a kind without any does not narrow.
    pub facets: Vec<(Kind, Vec<String>)>,
    /// Populations. If there are none, current goods; if none is found and no good is named like the query, goods
    /// of all statuses.
    pub statuses: Vec<Status>,
}

/// The order of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The best first.
    #[default]
    Best,
    /// By name.
    Name,
    /// Those recognised last first.
    New,
}

/// What a query finds.
#[derive(Debug, Serialize)]
pub struct Found {
    /// Numbers of the goods, in order: those with all words of the query, then those with some.
    pub docs: Vec<u32>,
    /// How many of these have all words.
    pub whole: usize,
    /// Numbers of the goods whose name, or another of whose names, is the query, but that the filters leave out.
    pub named: Vec<u32>,
    /// The words of the query, each with the words of the index that it means.
    pub words: Vec<Meaning>,
    /// The query as it was read, if that differs from how it was written.
    pub spelled: Option<String>,
    /// The query that may have been intended, if it would find more.
    pub suggested: Option<String>,
    /// How many results there are of each status.
    pub counts: Counts,
    /// Whether goods of all statuses are shown because no current good was found.
    pub widened: bool,
}

/// A word of a query with the words of the index that it means.
#[derive(Debug, Serialize)]
pub struct Meaning {
    /// As it was written, folded.
    pub word: String,
    /// As goods have it.
    pub forms: Vec<String>,
    /// Whether goods should have it.
    #[serde(skip)]
    is_needed: bool,
    /// The same with their goods.
    #[serde(skip)]
    found: Vec<Form>,
}

impl Found {
    /// The words of the index by which a good was found, in the order of the query.
    #[must_use]
    pub fn why(&self, doc: u32) -> Vec<&str> {
        let forms = self.words.iter().flat_map(|word| &word.found);
        let holding = forms.filter(|form| form.docs.binary_search(&doc).is_ok());
        holding.map(|form| form.text.as_str()).collect()
    }

    /// The words of the query that a good lacks, except those that no good needs.
    #[must_use]
    pub fn missing(&self, doc: u32) -> Vec<&str> {
        let words = self.words.iter();
        let missing = words.filter(|word| word.is_needed && !word.has(doc));
        missing.map(|word| word.word.as_str()).collect()
    }

    /// Where in a good the words of the query are, except its name and summary: per word the place where it counts
    /// most.
    #[must_use]
    pub fn places(&self, doc: u32) -> Vec<Place> {
        let words = self.words.iter();
        let mut places: Vec<Place> = words.filter_map(|word| word.place(doc)).collect();
        places.retain(|place| *place != Place::Shown);
        places.sort_unstable();
        places.dedup();
        places
    }
}

impl Meaning {
    fn has(&self, doc: u32) -> bool {
        let mut forms = self.found.iter();
        forms.any(|form| form.docs.binary_search(&doc).is_ok())
    }

    /// Where a good has this word, by the form that counts most in it.
    fn place(&self, doc: u32) -> Option<Place> {
        let posted = self.found.iter().filter_map(|form| {
            let posted = form.impacts[form.docs.binary_search(&doc).ok()?];
            Some((u32::from(posted & TOP) * form.weight, posted))
        });
        let best = posted.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        Place::ALL.get(usize::from(best.1 >> PLACE)).copied()
    }
}

/// What a result shows of a good.
#[derive(Debug, Serialize)]
pub struct Card {
    /// Its number.
    pub doc: u32,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The language of name and summary where it is not that of the index.
    pub lang: Option<String>,
    /// Its summary.
    pub summary: String,
    /// Codes.
    pub categories: Vec<String>,
    /// SPDX ids.
    pub licenses: Vec<String>,
    /// Its owner, or the first organisation that the entry names.
    pub owner: Option<String>,
    /// Numbers.
    pub goals: Vec<u8>,
    /// Whether its logo is a drawing; none without a logo.
    pub drawing: Option<bool>,
    /// Its population.
    pub status: Status,
}

/// A value of a facet, and how many results have it.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// As entries write it.
    pub code: String,
    /// In the language of the index.
    pub label: String,
    /// The last segment of its address.
    pub segment: String,
    /// How many results have it under the filters of the other facets.
    pub count: usize,
    /// Whether the filters contain it.
    pub chosen: bool,
}

/// A card as its file contains it.
#[derive(Deserialize)]
struct Stored(
    String,
    String,
    Option<String>,
    String,
    Vec<String>,
    Vec<String>,
    Option<String>,
    Vec<u8>,
    Option<bool>,
);

/// Which populations are shown.
enum Shown<'a> {
    /// Those that were asked for.
    Chosen(&'a [Status]),
    /// Current goods.
    Usual,
    /// All, because the usual ones are none.
    All,
}

impl Engine<'_> {
    /// The goods that contain the words of a query and pass the filters; all goods if there are no
    /// words.
    ///
    /// # Errors
    /// If a file is missing, damaged or of another version.
    pub fn find(&self, text: &str, filters: &Filters, sort: Sort) -> Result<Found> {
        let found = self.matched(text)?;
        let kept = self.kept(filters, None)?;
        let shown = self.shown(&found.ranked, filters, &kept);
        let mut counts = Counts::default();
        let (mut docs, mut named) = (Vec::new(), Vec::new());
        for &doc in &found.ranked.docs {
            let is_kept = kept[doc as usize];
            if is_kept {
                counts.add(self.status(doc));
            }
            if is_kept && self.shows(&shown, doc) {
                docs.push(doc);
            } else if found.ranked.tier(doc) > 1 {
                named.push(doc);
            }
        }
        let widened = matches!(shown, Shown::All) && !docs.is_empty();
        let scores = &found.ranked.scores;
        match sort {
            Sort::Best if !scores.is_empty() => {
                docs.sort_by_key(|&doc| (std::cmp::Reverse(scores[doc as usize]), doc));
            }
            Sort::Best | Sort::Name => {}
            Sort::New => {
                let file = self.file(File::Dates)?;
                let days = super::bytes::Input(&file).numbers(self.root.goods())?;
                docs.sort_by_key(|&doc| (std::cmp::Reverse(days[doc as usize]), doc));
            }
        }
        docs.sort_by_key(|&doc| !found.ranked.is_whole(doc));
        let whole = docs.partition_point(|&doc| found.ranked.is_whole(doc));
        let words = found.query.words;
        let say = |how: fn(&Word) -> Option<&String>| {
            let said = words.iter().map(|word| how(word).unwrap_or(&word.text));
            let said: Vec<&str> = said.map(String::as_str).collect();
            let differs = words.iter().any(|word| how(word).is_some());
            (differs && !docs.is_empty()).then(|| said.join(" "))
        };
        Ok(Found {
            spelled: say(|word| word.spelled.as_ref()),
            suggested: say(|word| word.suggested.as_ref()),
            docs,
            whole,
            named,
            words: words
                .into_iter()
                .zip(found.needed)
                .map(|(word, is_needed)| Meaning {
                    word: word.text,
                    is_needed,
                    forms: word.forms.iter().map(|form| form.text.clone()).collect(),
                    found: word.forms,
                })
                .collect(),
            counts,
            widened,
        })
    }

    /// The values of a facet with how many results have each.
    ///
    /// # Errors
    /// As [`Engine::find`].
    pub fn facet(&self, kind: Kind, text: &str, filters: &Filters) -> Result<Vec<Choice>> {
        let values = Values::read(&self.file(File::Facet(kind))?, self.root.goods())?;
        let labels: serde_json::Value = serde_json::from_slice(&self.file(File::Labels)?)?;
        let labels = labels.get(kind.segment());
        let mut among = vec![false; self.root.goods()];
        let kept = self.kept(filters, Some(kind))?;
        let ranked = self.matched(text)?.ranked;
        let shown = self.shown(&ranked, filters, &self.kept(filters, None)?);
        for &doc in &ranked.docs {
            among[doc as usize] = kept[doc as usize] && self.shows(&shown, doc);
        }
        let chosen = filters.facets.iter().find(|(of, _)| *of == kind);
        let choices = values.codes.into_iter().enumerate().map(|(at, code)| {
            let own = labels.and_then(|labels| labels.get(at)?.as_str());
            let label = own.or(values.labels.get(at).map(String::as_str));
            let docs = values.docs[at].iter();
            Choice {
                label: label.unwrap_or(&code).to_owned(),
                segment: values.segments[at].clone(),
                count: docs.filter(|&&doc| among[doc as usize]).count(),
                chosen: chosen.is_some_and(|(_, codes)| codes.contains(&code)),
                code,
            }
        });
        Ok(choices.collect())
    }

    /// What results show.
    ///
    /// # Errors
    /// As [`Engine::find`], and if there is no such good.
    pub fn cards(&self, docs: &[u32]) -> Result<Vec<Card>> {
        let cards = docs.iter().map(|&doc| {
            let each = self.root.cards_per_file;
            let bytes = self.file(File::Cards(doc as usize / each))?;
            let stored: Vec<Stored> = serde_json::from_slice(&bytes)?;
            let card = stored.into_iter().nth(doc as usize % each);
            let Stored(id, name, lang, summary, categories, licenses, owner, goals, drawing) =
                card.context("a card of the index is missing")?;
            Ok(Card {
                doc,
                id,
                name,
                lang,
                summary,
                categories,
                licenses,
                owner,
                goals,
                drawing,
                status: self.status(doc),
            })
        });
        cards.collect()
    }

    /// Which populations are shown of what was found and passes the other filters.
    fn shown<'f>(&self, ranked: &Ranked, filters: &'f Filters, kept: &[bool]) -> Shown<'f> {
        if !filters.statuses.is_empty() {
            return Shown::Chosen(&filters.statuses);
        }
        let mut docs = ranked.docs.iter().filter(|&&doc| kept[doc as usize]);
        let is_usual = docs.any(|&doc| self.shows(&Shown::Usual, doc));
        let is_name = || ranked.docs.iter().any(|&doc| ranked.tier(doc) > 1);
        // Without a query there are no scores.
        if is_usual || ranked.scores.is_empty() || is_name() {
            Shown::Usual
        } else {
            Shown::All
        }
    }

    fn shows(&self, shown: &Shown<'_>, doc: u32) -> bool {
        match shown {
            Shown::Chosen(statuses) => statuses.contains(&self.status(doc)),
            Shown::Usual => self.status(doc) == Status::Current,
            Shown::All => true,
        }
    }

    /// The population of a good.
    fn status(&self, doc: u32) -> Status {
        let [current, candidate, _] = self.root.totals;
        match doc as usize {
            doc if doc < current => Status::Current,
            doc if doc < current + candidate => Status::Candidate,
            _ => Status::Former,
        }
    }

    /// Per good, whether it has one of the values of each kind, except one kind.
    fn kept(&self, filters: &Filters, but: Option<Kind>) -> Result<Vec<bool>> {
        let mut kept = vec![true; self.root.goods()];
        for (kind, codes) in &filters.facets {
            if Some(*kind) == but || codes.is_empty() {
                continue;
            }
            let values = Values::read(&self.file(File::Facet(*kind))?, self.root.goods())?;
            let mut any = vec![false; kept.len()];
            for (code, docs) in values.codes.iter().zip(&values.docs) {
                if codes.contains(code) {
                    for &doc in docs {
                        any[doc as usize] = true;
                    }
                }
            }
            kept.iter_mut()
                .zip(any)
                .for_each(|(kept, any)| *kept &= any);
        }
        Ok(kept)
    }
}
