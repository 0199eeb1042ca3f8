//! The words of what goods are listed by.

use rayon::prelude::*;

use crate::derive::facets::{Facet, Kind};

use super::fields::Field;
use super::subject::Subject;
use super::words::{joined, words};

/// Per facet and value the words of its label.
pub(super) struct Labels(Vec<(Field, Vec<Vec<String>>)>);

impl Labels {
    pub(super) fn new(subject: &Subject<'_>) -> Self {
        let labelled = subject.facets.par_iter().zip(subject.labels);
        let words = labelled.map(|(facet, labels)| of_facet(facet, labels, subject));
        Self(words.collect())
    }

    /// Per facet, the words of the values that a good has, by its position in the catalogue.
    pub(super) fn of<'a>(
        &'a self,
        position: usize,
        subject: &'a Subject<'_>,
    ) -> impl Iterator<Item = (Field, impl Iterator<Item = &'a str>)> {
        let facets = self.0.iter().zip(subject.values_of);
        facets.map(move |((field, words), values_of)| {
            let values = values_of[position].iter();
            let words = values.flat_map(|&value| &words[value]);
            (*field, words.map(String::as_str))
        })
    }
}

fn of_facet(facet: &Facet, labels: &[String], subject: &Subject<'_>) -> (Field, Vec<Vec<String>>) {
    let field = match facet.kind {
        Kind::Goal | Kind::Category | Kind::Sector | Kind::Collection => Field::Topic,
        Kind::Country | Kind::Language => Field::Place,
        Kind::License => Field::License,
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
        if (2..4).contains(&words.len()) {
            words.push(joined(label));
        }
        words
    });
    (field, all.collect())
}
