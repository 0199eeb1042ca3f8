//! What neighbouring goods give an index. It depends on these goods alone, so it is kept for later builds.

use std::ops::Range;

use borsh::{BorshDeserialize, BorshSerialize};
use rayon::prelude::*;

use crate::cache::{Cache, Key, Keyed};

use super::blocks::{Block, Growing};
use super::bytes::Deflater;
use super::cards;
use super::expand::Expander;
use super::files::CARDS;
use super::gather::Gatherer;
use super::labels::Labels;
use super::subject::Subject;

/// How many goods make a stretch at least and at most: whole files of cards.
const SIZES: (usize, usize) = (8 * CARDS, 64 * CARDS);

/// Into how many stretches goods are divided, unless these would be too small or too large.
const STRETCHES: usize = 16;

/// What neighbouring goods give: their words, their names, and the files of their cards.
#[derive(Debug, BorshSerialize, BorshDeserialize)]
pub(super) struct Stretch {
    pub(super) words: Block,
    pub(super) names: Block,
    pub(super) cards: Vec<Vec<u8>>,
}

impl Stretch {
    /// Those of all goods, in order.
    pub(super) fn all(subject: &Subject<'_>, cache: Option<&Cache>) -> Vec<Self> {
        let expander = Expander::new(subject.synonyms, [subject.spoken, subject.own]);
        let labels = Labels::new(subject, &expander);
        let synonyms = expander.print();
        let goods = subject.order.len();
        // A power of two, so that it stays the same when a few goods are added.
        let size = goods.div_ceil(STRETCHES).next_power_of_two();
        let size = size.clamp(SIZES.0, SIZES.1);
        let starts: Vec<usize> = (0..goods).step_by(size).collect();
        let all = starts.into_par_iter().map(|from| {
            let goods = from..goods.min(from + size);
            let kept = cache.zip(key(&goods, subject, (&labels, &synonyms)));
            if let Some(stretch) = kept.and_then(|(cache, key)| cache.get(&key)) {
                return stretch;
            }
            let stretch = Self::new(goods, subject, (&labels, &expander));
            if let Some((cache, key)) = kept {
                cache.put(&key, &stretch);
            }
            stretch
        });
        all.collect()
    }

    fn new(
        goods: Range<usize>,
        subject: &Subject<'_>,
        (labels, expander): (&Labels, &Expander),
    ) -> Self {
        let mut gatherer = Gatherer::new(expander);
        let mut deflater = Deflater::default();
        let (mut words, mut names) = (Growing::default(), Growing::default());
        let mut shown: Vec<Vec<u8>> = Vec::new();
        let mut cards = Vec::new();
        for number in goods.clone() {
            let good = gatherer.good(subject.order[number], subject, labels);
            words.add(&good.words);
            names.add(&good.names);
            shown.push(good.card);
            if shown.len() == CARDS || number + 1 == goods.end {
                let file = cards::encode(shown.drain(..));
                cards.push(deflater.deflate(&file.0));
            }
        }
        Self {
            words: words.done(),
            names: names.done(),
            cards,
        }
    }
}

/// All that a stretch depends on: what is gathered from its goods, in their order. None if the content of
/// one is not known.
fn key(
    goods: &Range<usize>,
    subject: &Subject<'_>,
    (labels, synonyms): (&Labels, &str),
) -> Option<Key> {
    let mut key = Keyed::new()
        .with("search")
        .with(subject.spoken)
        .with(subject.own)
        .with(synonyms);
    for &position in &subject.order[goods.clone()] {
        let good = &subject.catalog.goods()[position];
        key.add(good.content?);
        key.add(&good.id);
        key.add(labels.print(position, subject));
        for name in subject.parents(good) {
            key.add(name);
        }
    }
    Some(key.key())
}
