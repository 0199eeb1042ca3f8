//! The goods that are similar to a good, with what they share with it in words.

use serde::Serialize;

use crate::derive::related::{Kin, Trait};
use crate::markdown::clean;
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
    /// What it is to the good of the page, if one is based on the other or both on the same.
    kin: Option<String>,
    /// Values of facets that both have.
    values: Vec<Link>,
    /// Words that both use.
    words: Vec<&'a str>,
}

/// The goods that are similar to a good, the most similar first.
pub(crate) fn related<'a>(context: &'a Context<'_>, position: usize) -> Vec<Like<'a>> {
    let derived = &context.site.sources.derived;
    let found = context.site.sources.related(position);
    found
        .into_iter()
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
                kin: related.kin.map(|kin| relation(context, position, kin)),
                values,
                words,
            }
        })
        .collect()
}

/// What a relative is to a good, in words.
fn relation(context: &Context<'_>, position: usize, kin: Kin) -> String {
    let entry = &context.site.good(position).entry;
    let own = context.texts(entry).name;
    match kin {
        Kin::Parent => context.language.text("related-parent", &[("name", &own)]),
        Kin::Derivative => context
            .language
            .text("related-derivative", &[("name", &own)]),
        Kin::Sibling(item) => {
            let parent = &entry.derived_from[item];
            let known = parent.good.as_deref();
            let known = known.and_then(|id| context.site.sources.catalog.get(id));
            let name = match known {
                Some(good) => context.texts(&good.entry).name,
                None => clean(parent.name.as_deref().unwrap_or_default()),
            };
            context.language.text("related-sibling", &[("name", &name)])
        }
    }
}
