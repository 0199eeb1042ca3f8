//! The words of what goods are listed by.

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::derive::facets::{Facet, Kind};

use super::expand::Expander;
use super::fields::Field;
use super::subject::Subject;
use super::words::{joined, words};

/// The words of all labels.
pub(super) struct Labels {
    /// Per facet and value the words of its label.
    words: Vec<(Field, Vec<Vec<String>>)>,
    /// The hash of each of these lists of words.
    prints: Vec<Vec<[u8; PRINT]>>,
}

/// How many bytes of a hash tell two labels apart.
const PRINT: usize = 16;

impl Labels {
    pub(super) fn new(subject: &Subject<'_>, expander: &Expander) -> Self {
        let labelled = subject.facets.par_iter().zip(subject.labels);
        let words = labelled.map(|(facet, labels)| of_facet(facet, labels, (subject, expander)));
        let words: Vec<(Field, Vec<Vec<String>>)> = words.collect();
        let prints = words.par_iter();
        let prints = prints.map(|(_, values)| values.iter().map(|words| print(words)).collect());
        Self {
            prints: prints.collect(),
            words,
        }
    }

    /// What tells these words of a good from those of others.
    pub(super) fn print(&self, position: usize, subject: &Subject<'_>) -> Vec<u8> {
        let mut all = Vec::new();
        for (prints, values_of) in self.prints.iter().zip(subject.values_of) {
            let values = values_of.of(position);
            all.extend((values.len() as u32).to_le_bytes());
            all.extend(values.iter().flat_map(|&value| prints[value as usize]));
        }
        all
    }

    /// Per facet, the words of the values that a good has, by its position in the catalogue.
    pub(super) fn of<'a>(
        &'a self,
        position: usize,
        subject: &'a Subject<'_>,
    ) -> impl Iterator<Item = (Field, impl Iterator<Item = &'a str>)> {
        let facets = self.words.iter().zip(subject.values_of);
        facets.map(move |((field, words), values_of)| {
            let values = values_of.of(position).iter();
            let words = values.flat_map(|&value| &words[value as usize]);
            (*field, words.map(String::as_str))
        })
    }
}

fn of_facet(
    facet: &Facet,
    labels: &[String],
    (subject, expander): (&Subject<'_>, &Expander),
) -> (Field, Vec<Vec<String>>) {
    let field = match facet.kind {
        Kind::Goal | Kind::Category | Kind::Sector | Kind::Collection | Kind::Own(_) => {
            Field::Topic
        }
        Kind::Country | Kind::Language => Field::Place,
        Kind::License => Field::License,
        // What is in a region is found by its countries.
        Kind::Region | Kind::DevelopedIn | Kind::UsedIn => {
            return (Field::Place, vec![Vec::new(); labels.len()]);
        }
        // Words such as `share` and `demo` tell nothing about a good.
        Kind::LicenseFamily | Kind::Link => {
            return (Field::License, vec![Vec::new(); labels.len()]);
        }
        // Organisations are read from the entry, which may spell them differently.
        Kind::Organization => return (Field::Organization, vec![Vec::new(); labels.len()]),
    };
    let licenses = subject.vocabularies.get("license");
    let values = facet.values.iter().zip(labels);
    let all = values.map(|(value, label)| {
        if facet.kind == Kind::License {
            return words(&format!("{label} {}", licenses.label(&value.code)));
        }
        let mut words = words(label);
        let meant = expander.meant(words.len(), |at| &words[at]);
        let meant: Vec<String> = meant.into_iter().map(str::to_owned).collect();
        if (2..4).contains(&words.len()) {
            words.push(joined(label));
        }
        words.extend(meant);
        words
    });
    (field, all.collect())
}

fn print(words: &[String]) -> [u8; PRINT] {
    let mut hash = Sha256::new();
    for word in words {
        hash.update(word);
        hash.update("\n");
    }
    let hash = hash.finalize();
    std::array::from_fn(|at| hash[at])
}
