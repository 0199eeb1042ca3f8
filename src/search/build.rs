//! Makes an index: gathers all goods in parallel, joins their words, splits them into files.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::catalog::Status;

use super::blocks::{Block, Growing, Lists};
use super::bytes::{Deflater, Output, VERSION};
use super::files::{CARDS, File, Layout};
use super::gather::Gatherer;
use super::labels::Labels;
use super::root::Root;
use super::shards::{cut, cut_lists};
use super::spelling::Spelled;
use super::subject::Subject;
use super::{cards, facets, shards, spelling};

/// How many goods make a block at least and at most: whole files of cards.
const BLOCK: (usize, usize) = (8 * CARDS, 256 * CARDS);

/// Into how many blocks goods are divided if these are not too small or too large.
const BLOCKS: usize = 16;

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

/// The words and names of goods, and the files of their cards.
#[derive(Default)]
struct Read {
    words: Vec<Block>,
    names: Vec<Block>,
    cards: Vec<(File, Vec<u8>)>,
}

/// What a file contains.
enum Part<'a> {
    Goods(&'a Lists<'a>, Range<usize>),
    Words(&'a [Spelled<'a>]),
    Nothing,
}

impl Neutral {
    /// Makes the files; labels that are the same in all languages are taken from any.
    #[must_use]
    pub fn build(subject: &Subject<'_>) -> Self {
        let mut docs_of = vec![0; subject.order.len()];
        for (doc, &position) in subject.order.iter().enumerate() {
            docs_of[position] = doc as u32;
        }
        let encoded = subject.facets.par_iter().zip(subject.labels);
        let encoded = encoded.map(|(facet, labels)| {
            let output = facets::encode(facet, labels, &docs_of);
            let deflated = Deflater::default().deflate(&output.0);
            (File::Facet(facet.kind), deflated)
        });
        let mut files: BTreeMap<_, _> = encoded.collect();
        let dates = facets::dates(subject);
        files.insert(File::Dates, Deflater::default().deflate(&dates.0));
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
    /// Makes the files of a language.
    #[must_use]
    pub fn build(subject: &Subject<'_>, layout: Layout, neutral: &Neutral) -> Self {
        let goods = subject.order.len();
        let Read {
            words,
            names,
            cards,
        } = Read::all(subject);
        let often = if goods < MANY {
            usize::MAX
        } else {
            goods / 2 + 1
        };
        let (mut terms, names) = rayon::join(
            || Lists::new(&words, often),
            || Lists::new(&names, usize::MAX),
        );
        let frequent = terms.frequent();
        let forward = spelling::forward(&terms);
        let backward = spelling::backward(&forward);
        let of_terms = cut_lists(&terms, layout.terms);
        let of_names = cut_lists(&names, layout.names);
        let of_words = cut(&vec![1; forward.len()], layout.spelling);
        let root = Root {
            neutral: neutral.version,
            totals: totals(subject),
            frequent,
            firsts: [
                firsts(&of_terms, |at| terms.word(&terms.terms[at])),
                firsts(&of_names, |at| names.word(&names.terms[at])),
                firsts(&of_words, |at| &forward[at].word),
                firsts(&of_words, |at| &backward[at].word),
            ],
        };
        let of_terms = parts((of_terms, layout.terms), File::Terms, |range| {
            Part::Goods(&terms, range)
        });
        let of_names = parts((of_names, layout.names), File::Names, |range| {
            Part::Goods(&names, range)
        });
        let of_forward = parts(
            (of_words.clone(), layout.spelling),
            File::Forward,
            |range| Part::Words(&forward[range]),
        );
        let of_backward = parts((of_words, layout.spelling), File::Backward, |range| {
            Part::Words(&backward[range])
        });
        let of_words = of_forward.chain(of_backward);
        let parts: Vec<_> = of_terms.chain(of_names).chain(of_words).collect();
        let deflated = parts
            .into_par_iter()
            .map_init(Deflater::default, |deflater, (file, part)| {
                (file, deflater.deflate(&part.encode().0))
            });
        let mut files: BTreeMap<_, _> = deflated.collect();
        files.extend(cards);
        let root = root.encode();
        let labels = facets::labels(subject);
        for (file, bytes) in [(File::Root, root.0), (File::Labels, labels)] {
            files.insert(file, Deflater::default().deflate(&bytes));
        }
        stamp(&mut files);
        Self(files)
    }

    /// One of these files; empty for a file of no language.
    #[must_use]
    pub fn file(&self, file: File) -> &[u8] {
        self.0.get(&file).map_or(&[], Vec::as_slice)
    }
}

impl Part<'_> {
    fn encode(self) -> Output {
        match self {
            Self::Goods(lists, range) => shards::encode(lists, range),
            Self::Words(words) => spelling::encode(words),
            Self::Nothing => Output(vec![0]),
        }
    }
}

impl Read {
    /// The words, names and cards of all goods.
    fn all(subject: &Subject<'_>) -> Self {
        let labels = Labels::new(subject);
        let goods = subject.order.len();
        let size = goods.div_ceil(BLOCKS).next_multiple_of(CARDS);
        let size = size.clamp(BLOCK.0, BLOCK.1);
        let starts: Vec<usize> = (0..goods).step_by(size).collect();
        let some = starts
            .into_par_iter()
            .map(|from| Self::some(from..goods.min(from + size), subject, &labels));
        some.reduce(Self::default, Self::and)
    }

    /// Those of some goods, by their numbers.
    fn some(goods: Range<usize>, subject: &Subject<'_>, labels: &Labels) -> Self {
        let mut gatherer = Gatherer::default();
        let mut deflater = Deflater::default();
        let (mut words, mut names) = (Growing::default(), Growing::default());
        let mut cards = Vec::new();
        let mut shown: Vec<Vec<u8>> = Vec::new();
        for number in goods.clone() {
            let good = gatherer.good(subject.order[number], subject, labels);
            words.add(number - goods.start, &good.words);
            names.add(number - goods.start, &good.names);
            shown.push(good.card);
            if shown.len() == CARDS || number + 1 == goods.end {
                let file = cards::encode(shown.drain(..));
                cards.push((File::Cards(number / CARDS), deflater.deflate(&file.0)));
            }
        }
        Self {
            words: vec![words.done(goods.start)],
            names: vec![names.done(goods.start)],
            cards,
        }
    }

    /// These goods, then others.
    fn and(mut self, others: Self) -> Self {
        self.words.extend(others.words);
        self.names.extend(others.names);
        self.cards.extend(others.cards);
        self
    }
}

/// Files up to the number in the layout; the last ones are empty.
fn parts<'a>(
    (ranges, count): (Vec<Range<usize>>, usize),
    file: fn(usize) -> File,
    part: impl Fn(Range<usize>) -> Part<'a>,
) -> impl Iterator<Item = (File, Part<'a>)> {
    let parts = ranges.into_iter().map(part);
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
