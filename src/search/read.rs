//! Reads the files of an index, as a browser does.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};

use super::bytes::{Input, VERSION, inflate};
use super::files::File;
use super::root::FORMAT;
use super::words::order;

/// The content of the root, except how letters fold, which this crate's reader already knows.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) version: [u8; VERSION],
    pub(super) neutral: [u8; VERSION],
    pub(super) totals: [usize; 3],
    pub(super) cards_per_file: usize,
    pub(super) frequent: BTreeSet<String>,
    /// Endings by which words with one root differ.
    pub(super) endings: BTreeSet<String>,
    /// Words that goods need not contain if a query has others.
    pub(super) optional: BTreeSet<String>,
    /// The first word of each file of words, names, words forward and backward.
    pub(super) firsts: [Vec<String>; 4],
}

/// A file of words with their goods.
#[derive(Debug)]
pub(super) struct Shard {
    pub(super) words: Vec<String>,
    /// Per word the number of its family, see [`super::kin`]; none in files of names.
    pub(super) kin: Vec<u8>,
    pub(super) docs: Vec<Vec<u32>>,
    /// Per word and good the posted weight: the impact in the lower five bits, the place in the others; in files
    /// of names 2 or 1.
    pub(super) impacts: Vec<Vec<u8>>,
}

/// A file of words with how common they are.
#[derive(Debug)]
pub(super) struct Spelling {
    pub(super) words: Vec<String>,
    pub(super) common: Vec<u8>,
}

/// The values of a facet with their goods.
#[derive(Debug)]
pub(super) struct Values {
    pub(super) codes: Vec<String>,
    pub(super) segments: Vec<String>,
    /// None if they depend on the language.
    pub(super) labels: Vec<String>,
    pub(super) docs: Vec<Vec<u32>>,
}

/// The rest of a file after its version, which must be the expected one.
pub(super) fn open(
    file: &[u8],
    expected: Option<[u8; VERSION]>,
) -> Result<([u8; VERSION], Vec<u8>)> {
    let (version, stream) = file
        .split_first_chunk()
        .context("a file of the index is empty")?;
    if let Some(expected) = expected {
        ensure!(
            *version == expected,
            "a file of the index is of another version"
        );
    }
    Ok((*version, inflate(stream)?))
}

impl Root {
    pub(super) fn read(file: &[u8]) -> Result<Self> {
        let (version, bytes) = open(file, None)?;
        let mut input = Input(&bytes);
        if input.number()? != FORMAT {
            bail!("the search index is of another format");
        }
        let neutral = input.bytes(VERSION)?.try_into()?;
        let totals = [input.number()?, input.number()?, input.number()?];
        let cards_per_file = input.number()?;
        let rules = input.number()?;
        input.ascending(rules)?;
        input.numbers(rules)?;
        input.words()?;
        Ok(Self {
            version,
            neutral,
            totals,
            cards_per_file,
            frequent: input.words()?.into_iter().collect(),
            endings: input.words()?.into_iter().collect(),
            optional: input.words()?.into_iter().collect(),
            firsts: [
                input.words()?,
                input.words()?,
                input.words()?,
                input.words()?,
            ],
        })
    }

    /// The numbers of the first candidate and the first former good, and how many goods there are.
    pub(super) fn ends(&self) -> [usize; 3] {
        let [current, candidate, former] = self.totals;
        [current, current + candidate, current + candidate + former]
    }

    /// How many goods there are.
    pub(super) fn goods(&self) -> usize {
        self.totals.iter().sum()
    }
}

impl Shard {
    /// Reads a file of words, or one of names, of an index of so many goods.
    pub(super) fn read(bytes: &[u8], file: File, goods: usize) -> Result<Self> {
        let mut input = Input(bytes);
        let words = input.words()?;
        let kin = match file {
            File::Terms(_) => input.bytes(words.len())?.to_vec(),
            _ => Vec::new(),
        };
        let docs = lists(&mut input, words.len(), goods)?;
        let impacts = docs
            .iter()
            .map(|list| Ok(input.bytes(list.len())?.to_vec()));
        Ok(Self {
            impacts: impacts.collect::<Result<_>>()?,
            words,
            kin,
            docs,
        })
    }
}

impl Spelling {
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let mut input = Input(bytes);
        let words = input.words()?;
        Ok(Self {
            common: input.bytes(words.len())?.to_vec(),
            words,
        })
    }
}

impl Values {
    /// Reads the values of a facet of an index of so many goods.
    pub(super) fn read(bytes: &[u8], goods: usize) -> Result<Self> {
        let mut input = Input(bytes);
        let codes = input.words()?;
        Ok(Self {
            segments: input.words()?,
            labels: input.words()?,
            docs: lists(&mut input, codes.len(), goods)?,
            codes,
        })
    }
}

/// Some lists of goods: how long each is, then all of them. No good has a number from `goods` on.
fn lists(input: &mut Input<'_>, count: usize, goods: usize) -> Result<Vec<Vec<u32>>> {
    let lengths = input.numbers(count)?;
    let lists = lengths.into_iter().map(|length| {
        let list = input.ascending(length)?;
        ensure!(
            list.last().is_none_or(|&doc| (doc as usize) < goods),
            "a file of the index names a good that is not there"
        );
        Ok(list)
    });
    lists.collect()
}

/// The first position in a sorted list that is not before `word`.
pub(super) fn place(list: &[String], word: &str) -> usize {
    list.partition_point(|one| order(one, word).is_lt())
}

#[cfg(test)]
mod tests {
    use super::Values;
    use crate::search::bytes::Output;

    #[test]
    fn a_good_that_is_not_there_is_damage() {
        let mut output = Output::default();
        for words in [["health"], ["health"], ["Health"]] {
            output.words(&words);
        }
        // One list of one good, number 5.
        output.number(1);
        output.ascending([5]);
        assert!(Values::read(&output.0, 6).is_ok());
        let error = Values::read(&output.0, 5).unwrap_err();
        assert!(error.to_string().contains("not there"), "{error}");
    }
}
