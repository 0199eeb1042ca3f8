//! Whether to trust a good, in a few facts: who recognised it, what its licence allows, its answers, its use, and what its source
//! showed.

use crate::catalog::Status;
use crate::derive::lifecycle::State;
use crate::pages::facts::{alliance_record, countries_in_words};
use crate::pages::good::indicators::Answered;
use crate::pages::good::point::Point;
use crate::pages::good::rights::license;
use crate::pages::good::seen::point;
use crate::site::context::Context;

/// The facts that are known about a good; of a recognised one, always by whom.
pub(crate) fn trust(context: &Context<'_>, position: usize, answers: &[Answered]) -> Vec<Point> {
    let facts = [
        match context.site.good(position).status {
            Status::Current if context.site.good(position).is_listed() => None,
            Status::Current => Some(recognised(context, position)),
            Status::Candidate | Status::Former => step(context, position),
        },
        license(context, position),
        answered(context, answers),
        used(context, position),
        point(context, context.site.good(position)),
    ];
    facts.into_iter().flatten().collect()
}

/// By whom a good is recognised, with the record if there is one elsewhere; since when, and until when.
fn recognised(context: &Context<'_>, position: usize) -> Point {
    let language = context.language;
    let entry = &context.site.good(position).entry;
    let record = alliance_record(&entry.identifiers);
    let since = match entry.dates.recognized {
        Some(day) => language.text("trust-since", &[("day", &language.day(day))]),
        None => language.t("trust-no-date"),
    };
    let here = || {
        let mut written = context.site.sources.content.iter();
        let about = written.any(|page| page.segment == "about");
        context.links.to(if about { "about/" } else { "standard/" })
    };
    Point {
        kind: "recognised",
        label: language.t(if record.is_some() {
            "trust-by"
        } else {
            "trust-in"
        }),
        value: match record {
            Some(_) => language.t("trust-alliance"),
            None => context.site.sources.config.title.clone(),
        },
        notes: std::iter::once(since)
            .chain(until(context, position))
            .collect(),
        away: record.is_some(),
        href: Some(record.unwrap_or_else(here)),
    }
}

/// Until when a good is recognised, or since when its review is overdue.
fn until(context: &Context<'_>, position: usize) -> Option<String> {
    let language = context.language;
    let cycle = context.site.sources.derived.lifecycles.get(position)?;
    let id = match cycle.state {
        State::Expired => "trust-over",
        State::NoTerm | State::Valid | State::Renewable => "trust-until",
    };
    let day = language.day(cycle.valid_until?);
    Some(language.text(id, &[("day", &day)]))
}

/// The day of the step that a good is at which is not, or no longer, recognised.
fn step(context: &Context<'_>, position: usize) -> Option<Point> {
    let good = context.site.good(position);
    let dates = &good.entry.dates;
    let (id, day) = match (good.status, &good.entry.archived) {
        (Status::Former, Some(archived)) => ("date-archived", archived.on),
        (Status::Former, None) => ("trust-reviewed", dates.reviewed),
        _ => ("date-nominated", dates.nominated),
    };
    Some(Point {
        kind: "recognised",
        label: context.language.t(id),
        value: context.language.day(day?),
        notes: Vec::new(),
        href: None,
        away: false,
    })
}

/// How many indicators have an answer on record, and how many of these are met, and how that is known.
fn answered(context: &Context<'_>, answers: &[Answered]) -> Option<Point> {
    let language = context.language;
    let all = answers.len().to_string();
    let given = || answers.iter().filter(|one| one.is_answered());
    let count = given().count();
    let checked = given().filter(|one| one.is_met_by_check()).count();
    let reviewed = given().filter(|one| one.is_met_by_review()).count();
    let others = given().filter(|one| one.is_not_applicable()).count();
    let notes = [
        ("trust-checked", checked),
        ("trust-decided", reviewed),
        ("trust-not-applicable", others),
    ];
    let notes = notes.into_iter().filter(|(_, count)| *count > 0);
    (count > 0).then(|| Point {
        kind: "answered",
        label: language.t("trust-answered"),
        value: language.text("trust-of", &[("count", &count.to_string()), ("all", &all)]),
        notes: notes.map(|(id, count)| language.count(id, count)).collect(),
        href: Some("#standard".to_owned()),
        away: false,
    })
}

/// In how many countries a good is used.
fn used(context: &Context<'_>, position: usize) -> Option<Point> {
    let deployment = &context.site.good(position).entry.deployment;
    let language = context.language;
    let count = deployment.used_in.len();
    let from: Vec<String> = deployment
        .developed_in
        .iter()
        .map(|code| context.code_label("country", code))
        .collect();
    let developed = (!from.is_empty() && from.len() < 4)
        .then(|| language.text("trust-developed", &[("list", &language.list(&from))]));
    (count > 0).then(|| Point {
        kind: "used",
        label: language.t("used-in"),
        value: countries_in_words(context, count),
        notes: developed.into_iter().collect(),
        href: Some("#deployment".to_owned()),
        away: false,
    })
}
