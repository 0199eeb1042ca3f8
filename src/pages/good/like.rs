//! The goods that are similar to a good, with what they share with it in words.

use serde::Serialize;

use crate::derive::related::Trait;
use crate::pages::card::Card;
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::site::link::Link;

/// How many of the shared traits of two goods are named.
const NAMED: usize = 4;

/// A good that is similar to the one of the page.
#[derive(Serialize)]
pub(crate) struct Like<'a> {
    card: Card<'a>,
    /// Values of facets that both have.
    values: Vec<Link>,
    /// Words that both use.
    words: Vec<&'a str>,
}

/// The goods that are similar to a good, the most similar first.
pub(crate) fn related<'a>(context: &'a Context<'_>, position: usize) -> Vec<Like<'a>> {
    let derived = &context.site.sources.derived;
    let found = derived.related.get(position).into_iter().flatten();
    found
        .map(|related| {
            let (mut values, mut words) = (Vec::new(), Vec::new());
            for what in related.shared.iter().take(NAMED) {
                match what {
                    Trait::Value(facet, value) => {
                        let of = &derived.facets[*facet];
                        let label = context.language.labels[*facet][*value].as_str();
                        values.push(context.link(label, &value_address(of, &of.values[*value])));
                    }
                    Trait::Word(word) => words.push(word.as_str()),
                }
            }
            Like {
                card: context.card(related.good),
                values,
                words,
            }
        })
        .collect()
}
