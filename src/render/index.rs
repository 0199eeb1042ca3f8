//! Indexes by letter: the values of a facet, and the names of all goods.

use serde::Serialize;

use crate::derive::facets::{Facet, Kind};
use crate::markdown::clean;
use crate::slug::slug;

use super::card::Pager;
use super::frame::{About, Frame, Here, Link};
use super::plan::{NAMES, PER_PAGE, facet_address, good_address, page_address, value_address};

/// `index.html`.
#[derive(Serialize)]
pub(super) struct IndexPage<'a> {
    page: Frame<'a>,
    heading: String,
    intro: String,
    /// Whether its items are the Sustainable Development Goals.
    goals: bool,
    /// Where each letter begins, when the list has more than one page.
    letters: Vec<Link>,
    groups: Vec<Group<'a>>,
    pager: Option<Pager>,
}

/// The items under one letter; without a letter where there are few items.
#[derive(Serialize)]
struct Group<'a> {
    letter: Option<String>,
    anchor: String,
    items: Vec<Item<'a>>,
}

/// One line of an index.
#[derive(Serialize)]
struct Item<'a> {
    label: std::borrow::Cow<'a, str>,
    href: String,
    /// A goal's number.
    goal: Option<u8>,
    /// How many current goods there are; nothing in an index of goods.
    count: Option<usize>,
    /// How many others.
    others: usize,
    /// What else it is called, or where it stands.
    detail: Option<String>,
}

/// One page of the values of a facet.
pub(super) fn facet<'a>(here: &'a Here<'_>, at: usize, number: usize) -> IndexPage<'a> {
    let facet = &here.site.sources.facets[at];
    let kind = facet.kind.segment();
    let labels = &here.language.labels[at];
    let order = &here.language.order[at];
    let heading = here.language.t(&format!("facet-{kind}-heading"));
    let base = facet_address(facet);
    let letter = |position: &usize| letter(&labels[*position]);
    let lettered = facet.kind != Kind::Goal && order.len() > PER_PAGE / 2;
    let item = |&position: &usize| {
        let value = &facet.values[position];
        Item {
            label: labels[position].as_str().into(),
            href: here.links.to(&value_address(facet, value)),
            goal: match facet.kind {
                Kind::Goal => value.code.parse().ok(),
                _ => None,
            },
            count: Some(value.counts.current),
            others: value.counts.total() - value.counts.current,
            detail: detail(here, facet, position),
        }
    };
    IndexPage {
        page: here.frame(About {
            title: here.numbered(&heading, number),
            description: here
                .language
                .count(&format!("facet-{kind}-description"), order.len()),
            name: here.language.t(&format!("facet-{kind}")),
            ..About::default()
        }),
        intro: here.language.t(&format!("facet-{kind}-intro")),
        heading,
        goals: facet.kind == Kind::Goal,
        letters: match lettered {
            true => letters(here, (&base, order), letter),
            false => Vec::new(),
        },
        groups: match lettered {
            true => groups(Here::part(order, number), letter, item),
            false => vec![Group {
                letter: None,
                anchor: String::new(),
                items: Here::part(order, number).iter().map(item).collect(),
            }],
        },
        pager: here.pager((&base, order.len()), number),
    }
}

/// One page of the names of all goods.
pub(super) fn names<'a>(here: &'a Here<'_>, number: usize) -> IndexPage<'a> {
    let order = &here.site.by_name;
    let heading = here.language.t("names-heading");
    let letter = |position: &usize| letter(&here.site.good(*position).entry.name);
    let item = |&position: &usize| {
        let good = here.site.good(position);
        let aliases = good.entry.aliases.iter().map(|alias| clean(alias));
        let status = here.status_unless_current(good).map(Into::into);
        let details: Vec<_> = aliases.chain(status).collect();
        Item {
            label: clean(&good.entry.name),
            href: here.links.to(&good_address(&good.id)),
            goal: None,
            count: None,
            others: 0,
            detail: (!details.is_empty()).then(|| details.join(", ")),
        }
    };
    IndexPage {
        page: here.frame(About {
            title: here.numbered(&heading, number),
            description: here.language.count("names-description", order.len()),
            name: here.language.t("menu-names"),
            ..About::default()
        }),
        intro: here.language.t("names-intro"),
        heading,
        goals: false,
        letters: letters(here, (NAMES, order), letter),
        groups: groups(Here::part(order, number), letter, item),
        pager: here.pager((NAMES, order.len()), number),
    }
}

/// What else is to be known of a value: a licence's full name, a language's own name.
fn detail(here: &Here<'_>, facet: &Facet, position: usize) -> Option<String> {
    let value = &facet.values[position];
    let term = here
        .site
        .sources
        .vocabularies
        .get(facet.kind.segment())
        .get(&value.code)?;
    match facet.kind {
        Kind::License => Some(term.title.clone()),
        Kind::Language => term
            .text("x-native")
            .filter(|native| *native != here.language.labels[facet_position(here, facet)][position])
            .map(str::to_owned),
        Kind::Goal
        | Kind::Category
        | Kind::Sector
        | Kind::Country
        | Kind::Organization
        | Kind::Collection => None,
    }
}

fn facet_position(here: &Here<'_>, facet: &Facet) -> usize {
    here.site
        .facet(facet.kind)
        .map_or(0, |(position, _)| position)
}

/// The letter a label is filed under: its slug's first, in upper case; `#` for digits and signs.
fn letter(label: &str) -> String {
    match slug(label).chars().next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}

/// A name for a letter in an address.
fn anchor(letter: &str) -> String {
    match letter {
        "#" => "letter-0".to_owned(),
        _ => format!("letter-{}", letter.to_lowercase()),
    }
}

/// Where each letter of a list begins.
fn letters<T>(
    here: &Here<'_>,
    (base, order): (&str, &[T]),
    letter: impl Fn(&T) -> String,
) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for (position, item) in order.iter().enumerate() {
        let letter = letter(item);
        if links.last().is_none_or(|link| link.label != letter) {
            let page = page_address(base, position / PER_PAGE + 1);
            let address = format!("{page}#{}", anchor(&letter));
            links.push(here.link(letter, &address));
        }
    }
    links
}

/// Neighbours of the same letter together.
fn groups<'a, T>(
    part: &[T],
    letter: impl Fn(&T) -> String,
    item: impl Fn(&T) -> Item<'a>,
) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for entry in part {
        let letter = letter(entry);
        match groups.last_mut() {
            Some(group) if group.letter.as_deref() == Some(&letter) => {
                group.items.push(item(entry))
            }
            _ => groups.push(Group {
                anchor: anchor(&letter),
                letter: Some(letter),
                items: vec![item(entry)],
            }),
        }
    }
    groups
}
