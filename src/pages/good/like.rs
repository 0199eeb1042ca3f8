//! The goods that are similar to a good, with what they share with it in words.

use serde::Serialize;

use crate::derive::related::{Kin, Trait, spelled};
use crate::markdown::clean;
use crate::pages::card::Card;
use crate::site::addresses::value_address;
use crate::site::context::Context;

/// How many values of a kind are named.
const NAMED: usize = 2;

/// The kinds of what two goods share in the order in which they are named, with their messages.
const ORDER: [(&str, &str); 7] = [
    ("goal", "facet-goal"),
    ("sector", "facet-sector"),
    ("standard", "related-standards"),
    ("organization", "facet-organization"),
    ("collection", "facet-collection"),
    ("country", "facet-country"),
    ("word", "related-words"),
];

/// A good that is similar to the one of the page.
#[derive(Serialize)]
pub(crate) struct Like<'a> {
    card: Card<'a>,
    /// What it is to the good of the page, if one is based on the other or both on the same.
    kin: Option<String>,
    /// What both have, by kind.
    reasons: Vec<Reason>,
}

/// What two goods share of one kind.
#[derive(Serialize)]
struct Reason {
    /// The kind: `goal`, `sector`, `standard`, `organization`, `collection`, `country` or `word`.
    kind: &'static str,
    label: String,
    items: Vec<Item>,
}

/// A value of a facet with its address, or a word.
#[derive(Serialize)]
struct Item {
    label: String,
    href: Option<String>,
}

/// The goods that are similar to a good, the most similar first.
pub(crate) fn related<'a>(context: &'a Context<'_>, position: usize) -> Vec<Like<'a>> {
    let found = context.site.sources.related(position);
    let related = found.into_iter().map(|related| Like {
        card: context.card(related.good),
        kin: related.kin.map(|kin| relation(context, position, kin)),
        reasons: reasons(context, position, &related.shared),
    });
    related.collect()
}

/// What two goods share, by kind; words only if that is little.
fn reasons(context: &Context<'_>, position: usize, shared: &[&Trait]) -> Vec<Reason> {
    let mut all: Vec<Reason> = Vec::new();
    for (kind, message) in ORDER {
        if kind == "word" && all.len() > 1 {
            break;
        }
        let items = shared
            .iter()
            .filter_map(|what| item(context, position, (kind, what)));
        let items: Vec<Item> = items.take(NAMED).collect();
        if !items.is_empty() {
            let label = context.language.t(message);
            all.push(Reason { kind, label, items });
        }
    }
    all
}

/// A trait as a reason, if it is of a kind.
fn item(context: &Context<'_>, position: usize, (kind, what): (&str, &Trait)) -> Option<Item> {
    let plain = |label: &str| {
        let (label, href) = (label.to_owned(), None);
        Some(Item { label, href })
    };
    match what {
        Trait::Value(facet, value) => {
            let of = &context.site.sources.derived.facets[*facet];
            let address = value_address(of, &of.values[*value]);
            (of.kind.segment() == kind).then(|| Item {
                label: context.language.labels[*facet][*value].clone(),
                href: Some(context.links.to(&address)),
            })
        }
        Trait::Standard(name) => plain(name).filter(|_| kind == "standard"),
        Trait::Word(word) if kind == "word" => {
            let entry = &context.site.good(position).entry;
            let text = [&entry.summary, &entry.name];
            plain(text.into_iter().find_map(|text| spelled(text, word))?)
        }
        Trait::Word(_) => None,
    }
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
