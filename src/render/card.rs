//! A good in a list, and the way through a list of many pages.

use serde::Serialize;

use std::borrow::Cow;

use crate::catalog::{Good, Status};
use crate::derive::facets::Kind;
use crate::entry::Entry;
use crate::search::{Texts, owner};

use super::frame::{Here, Link};
use super::plan::{PER_PAGE, good_address, page_address, page_count};

/// A good in a list.
#[derive(Serialize)]
pub(super) struct Card<'a> {
    href: String,
    name: Cow<'a, str>,
    summary: Cow<'a, str>,
    /// The language of name and summary where it is not the page's.
    lang: Option<&'a str>,
    /// The id of the good.
    id: &'a str,
    /// Code and label of each category.
    categories: Vec<(&'a str, &'a str)>,
    licenses: Vec<&'a str>,
    /// Who stands behind it, unless it bears the same name.
    owner: Option<Cow<'a, str>>,
    goals: Vec<u8>,
    /// The label of its status unless it is current, and the status's code.
    status: Option<String>,
    status_code: &'static str,
    /// Why it stands in this list.
    pub(super) note: Option<String>,
}

/// The way through the pages of a list.
#[derive(Serialize)]
pub(super) struct Pager {
    number: usize,
    last: usize,
    previous: Option<String>,
    next: Option<String>,
    pages: Vec<Step>,
}

/// One step of a pager.
#[derive(Serialize)]
struct Step {
    number: usize,
    href: String,
    current: bool,
    /// Whether pages before it are left out.
    gap: bool,
}

impl<'a> Here<'a> {
    pub(super) fn card(&self, position: usize) -> Card<'a> {
        let good = self.site.good(position);
        let texts = self.texts(&good.entry);
        let categories = self
            .site
            .facet(Kind::Category)
            .map_or(0, |(facet, _)| facet);
        let values = self.site.values_of(Kind::Category, position);
        let language = self.language;
        let mut goals: Vec<u8> = good.entry.indicators.sdgs.iter().map(|g| g.goal).collect();
        goals.sort_unstable();
        goals.dedup();
        Card {
            href: self.links.to(&good_address(&good.id)),
            name: texts.name,
            summary: texts.summary,
            lang: texts.lang,
            id: &good.id,
            categories: values
                .map(|(value, term)| {
                    let label = language.labels[categories][value].as_str();
                    (term.code.as_str(), label)
                })
                .collect(),
            licenses: self
                .site
                .values_of(Kind::License, position)
                .map(|(_, term)| term.code.as_str())
                .collect(),
            owner: owner(&good.entry),
            goals,
            status: self.status_unless_current(good),
            status_code: good.status.code(),
            note: None,
        }
    }

    pub(super) fn cards(&self, positions: &[usize]) -> Vec<Card<'a>> {
        positions
            .iter()
            .map(|&position| self.card(position))
            .collect()
    }

    pub(super) fn status_unless_current(&self, good: &Good) -> Option<String> {
        match good.status {
            Status::Current => None,
            Status::Candidate | Status::Former => Some(
                self.language
                    .t(&format!("status-{}-one", good.status.code())),
            ),
        }
    }

    pub(super) fn status_label(&self, status: Status) -> String {
        self.language.t(&format!("status-{}", status.code()))
    }

    /// What a good is called and said to be, in the page's language where somebody translated it.
    pub(super) fn texts(&self, entry: &'a Entry) -> Texts<'a> {
        Texts::of(entry, &self.language.tag, &self.site.languages[0].tag)
    }

    /// The part of a list that its page shows.
    pub(super) fn part<T>(items: &[T], number: usize) -> &[T] {
        let from = (number.saturating_sub(1) * PER_PAGE).min(items.len());
        &items[from..(from + PER_PAGE).min(items.len())]
    }

    /// The way through a list of so many items; nothing where one page shows all.
    pub(super) fn pager(&self, (base, items): (&str, usize), number: usize) -> Option<Pager> {
        let last = page_count(items);
        let href = |number| self.links.to(&page_address(base, number));
        let near = |page: usize| page == 1 || page == last || page.abs_diff(number) <= 2;
        let mut pages: Vec<Step> = Vec::new();
        for page in (1..=last).filter(|&page| near(page)) {
            pages.push(Step {
                number: page,
                href: href(page),
                current: page == number,
                gap: pages.last().is_some_and(|before| before.number + 1 < page),
            });
        }
        (last > 1).then(|| Pager {
            number,
            last,
            previous: (number > 1).then(|| href(number - 1)),
            next: (number < last).then(|| href(number + 1)),
            pages,
        })
    }

    /// A title with the number of its page behind it, from the second on.
    pub(super) fn numbered(&self, title: &str, number: usize) -> String {
        if number == 1 {
            return title.to_owned();
        }
        let number = number.to_string();
        let args = [("title", title), ("number", number.as_str())];
        self.language.text("title-numbered", &args)
    }

    /// Links to the values of one kind that a good is listed under.
    pub(super) fn value_links(&self, kind: Kind, position: usize) -> Vec<Link> {
        let Some((at, facet)) = self.site.facet(kind) else {
            return Vec::new();
        };
        let values = self.site.values_of(kind, position).map(|(value, term)| {
            let label = self.language.labels[at][value].clone();
            self.link(label, &super::plan::value_address(facet, term))
        });
        values.collect()
    }
}
