//! The goods that the report is about, and what they are listed by.

use std::collections::HashMap;

use rayon::prelude::*;

use super::figure::{Cell, Label, List, OwnList};
use crate::catalog::{Catalog, Good, Status};
use crate::derive::facets::{Facet, Kind, Value, ValueAt};
use crate::derive::lifecycle::Lifecycle;
use crate::derive::regions::Region;
use crate::lists::Lists;
use crate::vocabulary::Vocabularies;

/// What an analysis is made from besides the goods.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// What goods are listed by.
    pub facets: &'a [Facet],
    /// The regions of the world.
    pub regions: &'a [Region],
    /// Per good, the state of its recognition.
    pub lifecycles: &'a [Lifecycle],
    /// Labels of codes.
    pub vocabularies: &'a Vocabularies,
}

/// The goods that the report is about, and what they are listed by.
pub(super) struct Facts<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) parts: Parts<'a>,
    /// The status of the goods that the report is about.
    pub(super) about: Status,
    /// Their positions, ascending.
    pub(super) base: Vec<usize>,
    /// Per facet and good, its values.
    by_good: Vec<Lists>,
    /// The same of a facet that there is not.
    none: Lists,
}

impl<'a> Facts<'a> {
    pub(super) fn new(catalog: &'a Catalog, parts: Parts<'a>) -> Self {
        let of = |status| catalog.with_status(status).collect::<Vec<usize>>();
        let current = of(Status::Current);
        let candidates = of(Status::Candidate);
        let (about, base) = if current.is_empty() && !candidates.is_empty() {
            (Status::Candidate, candidates)
        } else {
            (Status::Current, current)
        };
        let goods = catalog.goods().len();
        let by_good = parts.facets.par_iter();
        let by_good = by_good.map(|facet| facet.values_by_good(goods));
        Self {
            by_good: by_good.collect(),
            none: Lists::default(),
            catalog,
            parts,
            about,
            base,
        }
    }

    pub(super) fn good(&self, position: usize) -> &'a Good {
        &self.catalog.goods()[position]
    }

    /// Whether nothing of it is assessed or recognised: then there is nothing to say of licences, days and reviews that its
    /// entries do not have.
    pub(super) fn is_list(&self) -> bool {
        let mut goods = self.base.iter();
        !self.base.is_empty() && goods.all(|&good| self.good(good).is_listed())
    }

    pub(super) fn is_in(&self, position: usize) -> bool {
        self.good(position).status == self.about
    }

    /// A facet with its position.
    pub(super) fn facet(&self, kind: Kind) -> Option<(usize, &'a Facet)> {
        let mut facets = self.parts.facets.iter().enumerate();
        facets.find(|(_, facet)| facet.kind == kind)
    }

    /// The values of a facet with their places.
    pub(super) fn values(&self, kind: Kind) -> impl Iterator<Item = (ValueAt, &'a Value)> {
        let found = self.facet(kind).into_iter();
        found.flat_map(|(facet, of)| {
            let values = of.values.iter().enumerate();
            values.map(move |(value, term)| (ValueAt { facet, value }, term))
        })
    }

    /// How many goods of the report a value has.
    pub(super) fn count(&self, value: &Value) -> usize {
        value.counts.of(self.about)
    }

    /// The number of goods of the report that a value has, with their list.
    pub(super) fn cell(&self, (at, value): (ValueAt, &Value)) -> Cell {
        Cell::new(self.count(value), List::Values(vec![at]))
    }

    /// All goods of the report.
    pub(super) fn all(&self) -> Cell {
        Cell::new(self.base.len(), List::Status(self.about))
    }

    /// Per good, its values of a kind.
    pub(super) fn by_good(&self, kind: Kind) -> &Lists {
        let facet = self.facet(kind);
        facet.map_or(&self.none, |(at, _)| &self.by_good[at])
    }

    /// How many goods of the report have all of some values.
    pub(super) fn having(&self, values: &[ValueAt]) -> Vec<usize> {
        let of = |at: &ValueAt| &at.of(self.parts.facets).1.goods;
        let Some((first, rest)) = values.split_first() else {
            return Vec::new();
        };
        let goods = of(first).iter().copied();
        let goods = goods.filter(|&good| self.is_in(good));
        goods
            .filter(|good| rest.iter().all(|at| of(at).binary_search(good).is_ok()))
            .collect()
    }

    /// The positions of the organisations among the values of their facet, by what equal names have in common.
    pub(super) fn organizations(&self) -> HashMap<String, ValueAt> {
        let values = self.values(Kind::Organization);
        values
            .map(|(at, value)| (Kind::Organization.key(&value.code), at))
            .collect()
    }

    /// The number of some goods: in the list of a value if it has the same ones, else in a list of its own.
    pub(super) fn listed(&self, lists: &mut Vec<OwnList>, (at, list): (ValueAt, OwnList)) -> Cell {
        let value = at.of(self.parts.facets).1;
        if self.count(value) == list.goods.len() {
            return self.cell((at, value));
        }
        Cell::listed(lists, list)
    }
}

/// The code of some values, for programs.
pub(super) fn code(facets: &[Facet], values: &[ValueAt]) -> String {
    let codes = values.iter().map(|at| at.of(facets).1.code.as_str());
    codes.collect::<Vec<_>>().join("|")
}

/// Some values in words.
pub(super) fn labels(values: &[ValueAt]) -> Vec<Label> {
    values.iter().copied().map(Label::Value).collect()
}
