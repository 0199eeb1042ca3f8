//! Sorts the keys of a document in the order of the schema.
//!
//! A key that the schema does not contain stays after the key before it. If an alias would come before
//! its anchor, the keys of that mapping keep their order.

use std::collections::BTreeMap;

use super::form::Shape;
use super::tokens::Collection;
use super::tree::{Key, Part, Tree, Value};

/// Whether keys had to keep an order that differs from the schema's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// All of them are in the schema's order.
    Canonical,
    /// An alias would have come before its anchor.
    Held,
}

/// Sorts the keys of a document.
pub(super) fn sort(tree: &mut Tree<'_>, shape: Shape<'_>) -> Order {
    let mut links = Links::default();
    links.number(&tree.root);
    let mut sorter = Sorter {
        aliases: links.aliases,
        is_ambiguous: links.is_ambiguous,
        next: 0,
        order: Order::Canonical,
    };
    sorter.part(&mut tree.root, shape);
    sorter.order
}

/// Which alias refers to which anchor; every part has a number, counted in the order of the text.
#[derive(Default)]
struct Links<'a> {
    next: usize,
    anchors: BTreeMap<&'a str, usize>,
    /// The part with the alias, and the one with the anchor.
    aliases: Vec<(usize, usize)>,
    /// Whether an anchor's name appears twice, so that the order decides what an alias means.
    is_ambiguous: bool,
}

impl<'a> Links<'a> {
    fn number(&mut self, part: &Part<'a>) {
        let here = self.next;
        self.next += 1;
        if let Some(key) = &part.key {
            self.note(key.anchor, &key.value, here);
        }
        self.note(part.anchor, &part.value, here);
        if let Value::Parts(_, parts) = &part.value {
            for part in parts {
                self.number(part);
            }
        }
    }

    fn note(&mut self, anchor: Option<&'a str>, value: &Value<'a>, here: usize) {
        if let Some(anchor) = anchor {
            let name = anchor.trim_start_matches('&');
            self.is_ambiguous |= self.anchors.insert(name, here).is_some();
        }
        if let Value::Alias(alias) = value
            && let Some(&anchor) = self.anchors.get(alias.trim_start_matches('*'))
        {
            self.aliases.push((here, anchor));
        }
    }
}

/// The walk that sorts.
struct Sorter {
    aliases: Vec<(usize, usize)>,
    is_ambiguous: bool,
    next: usize,
    order: Order,
}

impl Sorter {
    fn part(&mut self, part: &mut Part<'_>, shape: Shape<'_>) {
        self.next += 1;
        let Value::Parts(kind, parts) = &mut part.value else {
            return;
        };
        let mut starts = Vec::with_capacity(parts.len() + 1);
        for part in parts.iter_mut() {
            starts.push(self.next);
            let shape = part.shape(shape);
            self.part(part, shape);
        }
        starts.push(self.next);
        if *kind == Collection::Mapping {
            self.mapping(parts, shape, &starts);
        }
    }

    /// Sorts the members of one mapping; `starts` has the number of each and of the part after it.
    fn mapping(&mut self, parts: &mut Vec<Part<'_>>, shape: Shape<'_>, starts: &[usize]) {
        let ranks = ranks(parts, shape);
        if ranks.is_sorted() {
            return;
        }
        if self.is_held(&ranks, starts) {
            self.order = Order::Held;
            return;
        }
        let mut ranked: Vec<_> = ranks.into_iter().zip(parts.drain(..)).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        parts.extend(ranked.into_iter().map(|(_, part)| part));
    }

    /// Whether an alias would come before its anchor.
    fn is_held(&self, ranks: &[usize], starts: &[usize]) -> bool {
        let member = |number: usize| {
            starts
                .partition_point(|start| *start <= number)
                .checked_sub(1)
        };
        let rank = |number: usize| ranks.get(member(number)?).copied();
        let (first, end) = (starts[0], starts[starts.len() - 1]);
        let from = self.aliases.partition_point(|(alias, _)| *alias < first);
        let inside = self.aliases[from..]
            .iter()
            .take_while(|(alias, _)| *alias < end);
        let mut turned = inside.filter(|(_, anchor)| *anchor >= first);
        let is_any = self.is_ambiguous && !self.aliases.is_empty();
        is_any || turned.any(|(alias, anchor)| rank(*alias) < rank(*anchor))
    }
}

/// The position of each member: that of its key in the schema, or else that of the key before it.
fn ranks(parts: &[Part<'_>], shape: Shape<'_>) -> Vec<usize> {
    let mut latest = 0;
    let rank = |part: &Part<'_>| {
        let name = part.key.as_ref().and_then(Key::name);
        if let Some(rank) = name.and_then(|name| shape.rank(name)) {
            latest = rank + 1;
        }
        latest
    };
    parts.iter().map(rank).collect()
}
