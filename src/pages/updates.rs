//! What an organisation has to update: its goods, what their entries do not answer, when they are due, and where to
//! change them. It says days and never how far they are, so it is the same on every day.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Serialize;

use crate::derive::duties::gaps;
use crate::derive::facets::{Kind, ValueAt};
use crate::derive::lifecycle::{confirmed_until, is_to_confirm};
use crate::derive::progress::progress;
use crate::site::addresses::{CONTRIBUTE, PER_PAGE, good_address};
use crate::site::context::Context;
use crate::site::link::Day;

/// What an organisation has to update, for the component.
#[derive(Serialize)]
pub(crate) struct Updates<'a> {
    /// How many goods have something to update, in words.
    summary: String,
    goods: Vec<Item<'a>>,
    /// How many goods are left out, in words.
    more: Option<String>,
}

/// A good of it.
#[derive(Serialize)]
struct Item<'a> {
    name: Cow<'a, str>,
    lang: Option<&'a str>,
    href: String,
    /// What its day is, in words, and the day, if there is one.
    when: Option<(String, Option<Day>)>,
    /// How many questions are open, in words; none if no question is.
    open: Option<String>,
    /// What the entry does not answer.
    gaps: Vec<String>,
    /// Where a form changes the entry.
    form: String,
    /// Where its file can be edited.
    edit: Option<String>,
}

/// What the organisation of a page has to update; nothing on other pages, or if nothing is open.
pub(crate) fn updates<'a>(context: &'a Context<'_>, at: ValueAt) -> Option<Updates<'a>> {
    let (facet, _) = context.site.value(at);
    if facet.kind != Kind::Organization {
        return None;
    }
    let goods = context.site.kept_by(at.value);
    let mut open: Vec<(Option<When>, usize)> = goods
        .map(|position| (when(context, position), position))
        .filter(|&(when, at)| when.is_some() || !gaps(context.site.good(at)).is_empty())
        .collect();
    if open.is_empty() {
        return None;
    }
    open.sort_by_key(|&(when, _)| (when.is_none(), when.map(|(_, day)| day)));
    let rest = open.len().saturating_sub(PER_PAGE);
    let shown = open.iter().take(PER_PAGE);
    Some(Updates {
        summary: context.language.count("updates-summary", open.len()),
        goods: shown.map(|&good| item(context, good)).collect(),
        more: (rest > 0).then(|| context.language.count("and-more", rest)),
    })
}

/// A message, and the day that it is about.
type When = (&'static str, Option<Date>);

/// The day on which a good is due, and the message that says what it is: the last day for an answer, else the last of its
/// recognition; of a listed entry the last on which it counts as confirmed, and none if nobody has confirmed it.
fn when(context: &Context<'_>, position: usize) -> Option<When> {
    let sources = &context.site.sources;
    let entry = &context.site.good(position).entry;
    let periods = sources.config.lifecycle;
    if is_to_confirm(entry, periods) {
        return Some(match confirmed_until(entry, periods) {
            Some(day) => ("queue-confirm-by", Some(day)),
            None => ("updates-unconfirmed", None),
        });
    }
    let review = progress(entry, sources.config.review);
    let answer = review.and_then(|review| review.lapses_on());
    let ends = sources.derived.lifecycles[position].valid_until;
    let answer = answer.map(|day| ("queue-due", Some(day)));
    answer.or_else(|| ends.map(|day| ("date-valid-until", Some(day))))
}

fn item<'a>(context: &'a Context<'_>, (when, position): (Option<When>, usize)) -> Item<'a> {
    let good = context.site.good(position);
    let texts = context.texts(&good.entry);
    let gaps = gaps(good);
    let sentences = gaps
        .iter()
        .map(|gap| gap.sentence(&context.language.locale));
    Item {
        name: texts.name,
        lang: texts.lang,
        href: context.links.to(&good_address(&good.id)),
        when: when.map(|(id, day)| {
            let day = day.map(|day| context.day(day));
            (context.language.t(id), day)
        }),
        open: (!gaps.is_empty()).then(|| context.language.count("updates-open", gaps.len())),
        gaps: sentences.collect(),
        form: format!("{}?id={}", context.links.to(CONTRIBUTE), good.id),
        edit: context.editor_of(good),
    }
}
