//! A good in a list, and the pager of a long list.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde::Serialize;
use tera::Value;

use crate::derive::facets::Kind;
use crate::links::LinkStyle;
use crate::pages::mark::Face;
use crate::pages::rights::Rights;
use crate::search::owner;
use crate::site::addresses::{self, good_address, page_address, page_count};
use crate::site::context::Context;

/// The placeholder in a card until a script fills it.
const BLANK: &str = "…";

/// How many cards are kept; one takes less than a kilobyte.
const MOST_KEPT: usize = 40_000;

/// A good in a list.
#[derive(Serialize)]
pub(crate) struct Card<'a> {
    href: String,
    /// What is beside its name.
    face: Face,
    name: Cow<'a, str>,
    summary: Cow<'a, str>,
    /// The language of name and summary if it is not the page's.
    lang: Option<&'a str>,
    /// The id of the good.
    id: &'a str,
    /// Code and label of each category.
    categories: Vec<(&'a str, &'a str)>,
    licenses: Vec<&'a str>,
    /// What the licences allow, in words.
    rights: Option<String>,
    /// Its main organisation, unless it has the same name.
    owner: Option<Cow<'a, str>>,
    goals: Vec<u8>,
    /// The label of its status unless it is current, and the status's code.
    status: Option<String>,
    status_code: &'static str,
    /// Why it is in this list.
    note: Option<String>,
}

/// A good in a list, as data or as what is known of its HTML.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Listed<'a> {
    Data(Box<Card<'a>>),
    Known {
        head: Value,
        meta: Value,
        note: Option<String>,
    },
}

/// The pager of a list.
#[derive(Serialize)]
pub(crate) struct Pager {
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

impl<'a> Context<'a> {
    pub(crate) fn card(&self, position: usize) -> Card<'a> {
        let good = self.site.good(position);
        let texts = self.texts(&good.entry);
        let categories = self
            .site
            .facet(Kind::Category)
            .map_or(0, |(facet, _)| facet);
        let values = self.site.values_of(Kind::Category, position);
        let licenses = self.site.values_of(Kind::License, position);
        let licenses: Vec<_> = licenses.map(|(_, term)| term.code.as_str()).collect();
        let known = self
            .site
            .sources
            .vocabularies
            .get(Kind::License.vocabulary());
        let rights = Rights::of_all(known, licenses.iter().copied());
        let language = self.language;
        let mut goals: Vec<u8> = good.entry.indicators.sdgs.iter().map(|g| g.goal).collect();
        goals.sort_unstable();
        goals.dedup();
        Card {
            href: self.links.to(&good_address(&good.id)),
            face: self.small_face(good, &texts.name),
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
            licenses,
            rights: rights.map(|rights| language.t(rights.message())),
            owner: owner(&good.entry),
            goals,
            status: self.status_unless_current(good),
            status_code: good.status.code(),
            note: None,
        }
    }

    /// A card with every part, for a script to fill; `None` if no script runs.
    pub(crate) fn blank(&self) -> Option<Card<'a>> {
        if self.site.sources.style == LinkStyle::Portable {
            return None;
        }
        let categories = self.site.facet(Kind::Category).into_iter();
        let categories = categories.flat_map(|(at, facet)| {
            let codes = facet.values.iter().map(|value| value.code.as_str());
            codes.zip(self.language.labels[at].iter().map(String::as_str))
        });
        // Codes are in a list, separated by spaces.
        let categories = categories.filter(|(code, _)| code.chars().all(|c| c.is_ascii_graphic()));
        Some(Card {
            href: self.links.to(""),
            face: Face::marked("", ""),
            name: BLANK.into(),
            summary: BLANK.into(),
            lang: None,
            id: "",
            categories: categories.collect(),
            licenses: vec![BLANK],
            rights: Some(BLANK.to_owned()),
            owner: Some(BLANK.into()),
            goals: (1..=17).collect(),
            status: Some(BLANK.to_owned()),
            status_code: "",
            note: None,
        })
    }

    /// The cards of a list, each with the reason why it is there.
    pub(crate) fn cards(
        &self,
        positions: &[usize],
        note: impl Fn(usize) -> Option<String>,
    ) -> Vec<Listed<'a>> {
        let cards = positions.iter().map(|&position| {
            let note = note(position);
            match self.known(position) {
                Some([head, meta]) => Listed::Known { head, meta, note },
                None => Listed::Data(Box::new(Card {
                    note,
                    ..self.card(position)
                })),
            }
        });
        cards.collect()
    }

    /// The HTML of a card before and after its note, if the site keeps cards.
    fn known(&self, position: usize) -> Option<[Value; 2]> {
        let place = self.kept()?.cards.get(position)?;
        let parts = place.get_or_init(|| {
            let card = Value::from_serializable(&self.card(position));
            let part = |name| {
                self.language
                    .templates
                    .component(name, ("card", card.clone()))
            };
            Some([part("card_head")?, part("card_meta")?])
        });
        parts.clone()
    }

    /// Places for all cards of the language, if that is not too much for memory. A theme of one's own gets
    /// data.
    pub(super) fn places_for_cards(&self) -> Vec<OnceLock<Option<[Value; 2]>>> {
        let goods = self.site.sources.catalog.goods();
        let mut languages = self.site.languages.iter();
        let before = languages.position(|one| one.tag == self.language.tag);
        let last = (before.unwrap_or_default() + 1) * goods.len();
        if last > MOST_KEPT || !self.language.templates.are_own() {
            return Vec::new();
        }
        goods.iter().map(|_| OnceLock::new()).collect()
    }

    /// The part of a list that its page shows.
    pub(crate) fn part<T>(items: &[T], number: usize) -> &[T] {
        addresses::part(items, number)
    }

    /// The pager of a list of this many items; `None` if one page shows all.
    pub(crate) fn pager(&self, (base, items): (&str, usize), number: usize) -> Option<Pager> {
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

    /// A title with the number of its page after it, from the second page on.
    pub(crate) fn numbered(&self, title: &str, number: usize) -> String {
        if number == 1 {
            return title.to_owned();
        }
        let number = number.to_string();
        let args = [("title", title), ("number", number.as_str())];
        self.language.text("title-numbered", &args)
    }
}
