//! Makes an index: reads all goods in parallel, sorts their words, splits them into files.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::catalog::Status;

use super::bytes::{Output, VERSION, deflate};
use super::collect::{Collector, Known, Labels, Posting, Words, known};
use super::files::{CARDS, File, Layout};
use super::root::Root;
use super::shards::{Term, cut, cut_terms, encode};
use super::subject::Subject;
use super::words::order;
use super::{cards, facets, spelling};

/// How many goods are read at once.
const CHUNK: usize = 256;

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
            (File::Facet(facet.kind), deflate(&output.0))
        });
        let mut files: BTreeMap<_, _> = encoded.collect();
        files.insert(File::Dates, deflate(&facets::dates(subject).0));
        let version = version(&files);
        Self {
            files: stamp(files, version),
            version,
        }
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
        let (terms, frequent) = terms(subject);
        let names = names(subject);
        let forward = spelling::forward(&terms);
        let backward = spelling::backward(&forward);
        let mut files = BTreeMap::new();
        let of_terms = cut_terms(&terms, layout.terms);
        let of_names = cut_terms(&names, layout.names);
        let of_words = cut(&vec![1; forward.len()], layout.spelling);
        fill(
            &mut files,
            (&of_terms, layout.terms),
            File::Terms,
            |range| encode(&terms[range]),
        );
        fill(
            &mut files,
            (&of_names, layout.names),
            File::Names,
            |range| encode(&names[range]),
        );
        fill(
            &mut files,
            (&of_words, layout.spelling),
            File::Forward,
            |range| spelling::encode(&forward[range]),
        );
        fill(
            &mut files,
            (&of_words, layout.spelling),
            File::Backward,
            |range| spelling::encode(&backward[range]),
        );
        fill(
            &mut files,
            (&of_cards(subject), layout.cards),
            File::Cards,
            |range| Output(cards::encode(subject, (range.start, range.end))),
        );
        files.insert(File::Labels, deflate(&facets::labels(subject)));
        let root = Root {
            neutral: neutral.version,
            totals: totals(subject),
            frequent: frequent.iter().map(String::as_str).collect(),
            firsts: [
                firsts(&of_terms, |at| &terms[at].word),
                firsts(&of_names, |at| &names[at].word),
                firsts(&of_words, |at| &forward[at].word),
                firsts(&of_words, |at| &backward[at].word),
            ],
        };
        files.insert(File::Root, deflate(&root.encode().0));
        let version = version(&files);
        Self(stamp(files, version))
    }

    /// One of these files; empty for a file of no language.
    #[must_use]
    pub fn file(&self, file: File) -> &[u8] {
        self.0.get(&file).map_or(&[], Vec::as_slice)
    }
}

/// The first word of each range.
fn firsts<'a>(ranges: &[Range<usize>], word: impl Fn(usize) -> &'a String) -> Vec<&'a str> {
    let words = ranges.iter().map(|range| word(range.start).as_str());
    words.collect()
}

/// The goods of each file of cards.
fn of_cards(subject: &Subject<'_>) -> Vec<Range<usize>> {
    let goods = subject.order.len();
    let starts = (0..goods).step_by(CARDS);
    starts.map(|from| from..goods.min(from + CARDS)).collect()
}

/// How many current goods, candidates and former ones there are.
fn totals(subject: &Subject<'_>) -> [usize; 3] {
    Status::ALL.map(|status| subject.catalog.with_status(status).count())
}

/// Adds files up to the number in the layout; the last ones are empty.
fn fill(
    files: &mut BTreeMap<File, Vec<u8>>,
    (ranges, count): (&[Range<usize>], usize),
    file: fn(usize) -> File,
    content: impl Fn(Range<usize>) -> Output + Sync,
) {
    let filled = ranges
        .par_iter()
        .map(|range| deflate(&content(range.clone()).0));
    let filled: Vec<Vec<u8>> = filled.collect();
    let empty = std::iter::repeat_with(|| deflate(&[0]));
    let all = filled.into_iter().chain(empty).take(count).enumerate();
    files.extend(all.map(|(number, bytes)| (file(number), bytes)));
}

/// Four bytes that differ when any of the files does.
fn version(files: &BTreeMap<File, Vec<u8>>) -> [u8; VERSION] {
    let mut hash = Sha256::new();
    for bytes in files.values() {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    let hash = hash.finalize();
    std::array::from_fn(|at| hash[at])
}

/// The files with the version before each.
fn stamp(files: BTreeMap<File, Vec<u8>>, version: [u8; VERSION]) -> BTreeMap<File, Vec<u8>> {
    let stamped = files.into_iter().map(|(file, bytes)| {
        let stamped = version.into_iter().chain(bytes).collect();
        (file, stamped)
    });
    stamped.collect()
}

/// All words in order with their goods, and the words that more than half of the goods contain.
fn terms(subject: &Subject<'_>) -> (Vec<Term>, Vec<String>) {
    let labels = Labels::new(subject);
    let goods = subject.order.len();
    let chunks: Vec<usize> = (0..goods).step_by(CHUNK).collect();
    let read = chunks.into_par_iter().map(|from| {
        let mut collector = Collector::default();
        for doc in from..goods.min(from + CHUNK) {
            collector.good(doc as u32, subject, &labels);
        }
        collector.done()
    });
    let read: Vec<Words> = read.collect();
    let mut all: Vec<(&str, usize, usize)> = Vec::new();
    for (chunk, words) in read.iter().enumerate() {
        let words = words.terms.iter().enumerate();
        all.extend(words.map(|(id, word)| (word.as_str(), chunk, id)));
    }
    all.par_sort_unstable_by(|a, b| order(a.0, b.0).then(a.1.cmp(&b.1)));
    let same: Vec<&[(&str, usize, usize)]> = all.chunk_by(|a, b| a.0 == b.0).collect();
    let merged = same.into_par_iter().map(|group| {
        let lists = group
            .iter()
            .map(|&(_, chunk, id)| &read[chunk].postings[id]);
        let postings: Vec<Posting> = lists.flatten().copied().collect();
        let is_frequent = postings.len() * 2 > goods && goods >= MANY;
        let kept = if is_frequent {
            |posting: &Posting| posting.strong
        } else {
            |posting: &Posting| posting.full
        };
        (term(group[0].0, &postings, kept), is_frequent)
    });
    let merged: Vec<(Term, bool)> = merged.collect();
    let frequent = merged.iter().filter(|(_, is_frequent)| *is_frequent);
    let frequent = frequent.map(|(term, _)| term.word.clone()).collect();
    let kept = merged.into_iter().map(|(term, _)| term);
    (
        kept.filter(|term| !term.docs.is_empty()).collect(),
        frequent,
    )
}

fn term(word: &str, postings: &[Posting], impact: fn(&Posting) -> u8) -> Term {
    let kept = postings.iter().filter(|posting| impact(posting) > 0);
    let (docs, impacts) = kept.map(|posting| (posting.doc, impact(posting))).unzip();
    Term {
        word: word.to_owned(),
        docs,
        impacts,
    }
}

/// All names in order with their goods: 2 if it is the good's name, 1 if it is another name.
fn names(subject: &Subject<'_>) -> Vec<Term> {
    let docs = 0..subject.order.len() as u32;
    let known = docs
        .into_par_iter()
        .flat_map_iter(|doc| known(doc, subject));
    let mut known: Vec<Known> = known.collect();
    known.par_sort_by(|a, b| order(&a.joined, &b.joined).then(a.doc.cmp(&b.doc)));
    let groups = known.chunk_by(|a, b| a.joined == b.joined);
    let terms = groups.map(|group| Term {
        word: group[0].joined.clone(),
        docs: group.iter().map(|known| known.doc).collect(),
        impacts: group
            .iter()
            .map(|known| 1 + u8::from(known.is_name))
            .collect(),
    });
    terms.collect()
}
