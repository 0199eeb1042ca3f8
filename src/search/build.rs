//! Makes an index: joins the words of all goods, splits them into files.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::cache::{Cache, Keyed};
use crate::catalog::Status;

use super::blocks::Lists;
use super::bytes::{Deflater, Output, VERSION};
use super::expand::Expander;
use super::files::{File, Layout};
use super::kin::families;
use super::root::Root;
use super::shards::{cut, cut_lists};
use super::spelling::Spelled;
use super::stems::Stemmers;
use super::stretch::Stretch;
use super::subject::Subject;
use super::words::words;
use super::{destination, facets, shards, spelling};

/// From this number of goods on, a word that more than half of them contain is kept only where it
/// weighs most.
const MANY: usize = 64;

/// The files of one language.
#[derive(Debug)]
pub struct Index(BTreeMap<File, Vec<u8>>);

/// The files of no language.
#[derive(Debug)]
pub struct Neutral {
    files: BTreeMap<File, Vec<u8>>,
    version: [u8; VERSION],
}

/// The words and names of all goods in order, and how they are divided into files.
struct Divided<'a> {
    terms: Lists<'a>,
    /// Per word the number of its family.
    kin: Vec<u8>,
    names: Lists<'a>,
    forward: Vec<Spelled<'a>>,
    backward: Vec<Spelled<'a>>,
    /// Words that most goods contain.
    frequent: Vec<&'a str>,
    of_terms: Vec<Range<usize>>,
    of_names: Vec<Range<usize>>,
    /// Of those forward and those backward.
    of_words: Vec<Range<usize>>,
}

/// What a file contains.
enum Part<'a> {
    Terms(&'a Divided<'a>, Range<usize>),
    Names(&'a Divided<'a>, Range<usize>),
    Words(&'a [Spelled<'a>]),
    Whole(Output),
    Nothing,
}

impl Neutral {
    /// Makes the files; labels that are the same in all languages are taken from any.
    #[must_use]
    pub fn build(subject: &Subject<'_>, cache: Option<&Cache>) -> Self {
        let mut docs_of = vec![0; subject.order.len()];
        for (doc, &position) in subject.order.iter().enumerate() {
            docs_of[position] = doc as u32;
        }
        let encoded = subject.facets.par_iter().zip(subject.labels);
        let encoded = encoded.map(|(facet, labels)| {
            let output = facets::encode(facet, labels, &docs_of);
            let deflated = deflated(&output, (&mut Deflater::default(), cache));
            (File::Facet(facet.kind), deflated)
        });
        let mut files: BTreeMap<_, _> = encoded.collect();
        for (file, output) in [
            (File::Dates, facets::dates(subject)),
            (File::Ids, facets::ids(subject)),
        ] {
            let deflated = deflated(&output, (&mut Deflater::default(), cache));
            files.insert(file, deflated);
        }
        let version = stamp(&mut files);
        Self { files, version }
    }

    /// One of these files; empty for a file of one language.
    #[must_use]
    pub fn file(&self, file: File) -> &[u8] {
        self.files.get(&file).map_or(&[], Vec::as_slice)
    }
}

impl Index {
    /// Makes the files of a language. What a cache knows of an earlier index is not made again.
    #[must_use]
    pub fn build(
        subject: &Subject<'_>,
        (layout, neutral): (Layout, &Neutral),
        cache: Option<&Cache>,
    ) -> Self {
        let mut stretches = Stretch::all(subject, cache);
        let cards = stretches.iter_mut();
        let cards = cards.flat_map(|stretch| std::mem::take(&mut stretch.cards));
        let cards = cards.enumerate();
        let cards = cards.map(|(number, file)| (File::Cards(number), file));
        let mut files: BTreeMap<_, _> = cards.collect();
        let stemmers = Stemmers::new([subject.spoken, subject.own]);
        let goods = subject.order.len();
        let divided = Divided::new(&stretches, (goods, layout), &stemmers);
        let optional: BTreeSet<String> = words(subject.optional).into_iter().collect();
        let optional = optional.iter().map(String::as_str).collect();
        let root = Root {
            optional,
            ..divided.root(neutral.version, totals(subject))
        };
        let root = root.encode();
        let labels = Output(facets::labels(subject));
        let expander = Expander::new(subject.synonyms, [subject.spoken, subject.own]);
        let destinations = Output(destination::encode(subject, &expander));
        let more = [
            (File::Root, Part::Whole(root)),
            (File::Labels, Part::Whole(labels)),
            (File::Destinations, Part::Whole(destinations)),
        ];
        let parts: Vec<_> = divided.parts(layout).chain(more).collect();
        let parts = parts.into_par_iter();
        let made = parts.map_init(Deflater::default, |deflater, (file, part)| {
            (file, deflated(&part.encode(), (deflater, cache)))
        });
        files.extend(made.collect::<Vec<_>>());
        stamp(&mut files);
        Self(files)
    }

    /// One of these files; empty for a file of no language.
    #[must_use]
    pub fn file(&self, file: File) -> &[u8] {
        self.0.get(&file).map_or(&[], Vec::as_slice)
    }
}

impl<'a> Divided<'a> {
    fn new(
        stretches: &'a [Stretch],
        (goods, layout): (usize, Layout),
        stemmers: &Stemmers,
    ) -> Self {
        let often = match goods {
            0..MANY => usize::MAX,
            _ => goods / 2 + 1,
        };
        let (mut terms, names) = rayon::join(
            || Lists::new(stretches.iter().map(|one| &one.words), often),
            || Lists::new(stretches.iter().map(|one| &one.names), usize::MAX),
        );
        let frequent = terms.frequent();
        let forward = spelling::forward(&terms);
        let words: Vec<&str> = terms.terms.iter().map(|term| terms.word(term)).collect();
        Self {
            of_terms: cut_lists(&terms, layout.terms),
            of_names: cut_lists(&names, layout.names),
            of_words: cut(&vec![1; forward.len()], layout.spelling),
            backward: spelling::backward(&forward),
            forward,
            frequent,
            kin: families(&words, stemmers),
            terms,
            names,
        }
    }

    fn root(&self, neutral: [u8; VERSION], totals: [usize; 3]) -> Root<'_> {
        Root {
            neutral,
            totals,
            frequent: self.frequent.clone(),
            optional: Vec::new(),
            firsts: [
                firsts(&self.of_terms, |at| self.terms.word(&self.terms.terms[at])),
                firsts(&self.of_names, |at| self.names.word(&self.names.terms[at])),
                firsts(&self.of_words, |at| &self.forward[at].word),
                firsts(&self.of_words, |at| &self.backward[at].word),
            ],
        }
    }

    /// What is in each file.
    fn parts(&self, layout: Layout) -> impl Iterator<Item = (File, Part<'_>)> {
        let terms = self.of_terms.iter().cloned();
        let terms = terms.map(|range| Part::Terms(self, range));
        let names = self.of_names.iter().cloned();
        let names = names.map(|range| Part::Names(self, range));
        let forward = of_words(&self.forward, &self.of_words);
        let backward = of_words(&self.backward, &self.of_words);
        let terms = files(terms, layout.terms, File::Terms);
        let names = files(names, layout.names, File::Names);
        let forward = files(forward, layout.spelling, File::Forward);
        let backward = files(backward, layout.spelling, File::Backward);
        terms.chain(names).chain(forward).chain(backward)
    }
}

impl Part<'_> {
    fn encode(self) -> Output {
        match self {
            Self::Terms(all, range) => shards::encode(&all.terms, Some(&all.kin), range),
            Self::Names(all, range) => shards::encode(&all.names, None, range),
            Self::Words(words) => spelling::encode(words),
            Self::Whole(output) => output,
            Self::Nothing => Output(vec![0]),
        }
    }
}

fn of_words<'a>(
    words: &'a [Spelled<'a>],
    ranges: &'a [Range<usize>],
) -> impl Iterator<Item = Part<'a>> {
    let ranges = ranges.iter().cloned();
    ranges.map(move |range| Part::Words(&words[range]))
}

/// Files up to the number in the layout; the last ones are empty.
fn files<'a>(
    parts: impl Iterator<Item = Part<'a>>,
    count: usize,
    file: fn(usize) -> File,
) -> impl Iterator<Item = (File, Part<'a>)> {
    let all = parts.chain(std::iter::repeat_with(|| Part::Nothing));
    let all = all.take(count).enumerate();
    all.map(move |(number, part)| (file(number), part))
}

/// The first word of each range.
fn firsts<'a>(ranges: &[Range<usize>], word: impl Fn(usize) -> &'a str) -> Vec<&'a str> {
    ranges.iter().map(|range| word(range.start)).collect()
}

/// How many current goods, candidates and former ones there are.
fn totals(subject: &Subject<'_>) -> [usize; 3] {
    Status::ALL.map(|status| subject.catalog.with_status(status).count())
}

/// The compressed form of a file, which is known if an earlier index had the same file.
fn deflated(file: &Output, (deflater, cache): (&mut Deflater, Option<&Cache>)) -> Vec<u8> {
    let Some(cache) = cache else {
        return deflater.deflate(&file.0);
    };
    let key = Keyed::new().with("deflated").with(&file.0).key();
    cache.get(&key).unwrap_or_else(|| {
        let made = deflater.deflate(&file.0);
        cache.put(&key, &made);
        made
    })
}

/// Puts the version before each file: four bytes that differ when any of the files does.
fn stamp(files: &mut BTreeMap<File, Vec<u8>>) -> [u8; VERSION] {
    let mut hash = Sha256::new();
    for bytes in files.values() {
        hash.update(((bytes.len() - VERSION) as u64).to_le_bytes());
        hash.update(&bytes[VERSION..]);
    }
    let hash = hash.finalize();
    let version = std::array::from_fn(|at| hash[at]);
    for bytes in files.values_mut() {
        bytes[..VERSION].copy_from_slice(&version);
    }
    version
}
