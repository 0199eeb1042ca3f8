//! Whether to trust a good, in four facts: its recognition, its answers, its use, its licence.

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::derive::lifecycle::State;
use crate::markdown::clean;
use crate::pages::good::indicators::Answered;
use crate::site::addresses::value_address;
use crate::site::context::Context;

/// A fact.
#[derive(Serialize)]
pub(crate) struct Point {
    /// `recognised`, `answered`, `used` or `license`.
    kind: &'static str,
    label: String,
    value: String,
    note: Option<String>,
    /// Where to read more: a part of the page, or another page.
    href: Option<String>,
}

/// The facts that are known about a good; the recognition always is.
pub(crate) fn trust(context: &Context<'_>, position: usize, answers: &[Answered]) -> Vec<Point> {
    let facts = [
        Some(standing(context, position)),
        answered(context, answers),
        used(context, position),
        license(context, position),
    ];
    facts.into_iter().flatten().collect()
}

/// Since when a good is recognised, and until when; of others, the day of the step that they are at.
fn standing(context: &Context<'_>, position: usize) -> Point {
    let good = context.site.good(position);
    let dates = &good.entry.dates;
    let language = context.language;
    let archived = good.entry.archived.as_ref();
    let day = match good.status {
        Status::Current => dates.recognized,
        Status::Candidate => dates.nominated,
        Status::Former => archived.map_or(dates.reviewed, |archived| archived.on),
    };
    let step = match good.status {
        Status::Former if archived.is_none() => "ineligible",
        status => status.code(),
    };
    let cycle = context.site.sources.derived.lifecycles.get(position);
    let until = cycle.and_then(|cycle| Some((cycle.valid_until?, cycle.state)));
    let note = match (good.status, until) {
        (Status::Current, Some((end, state))) => {
            let id = match state {
                State::Expired => "trust-over",
                State::NoTerm | State::Valid | State::Renewable => "trust-until",
            };
            language.text(id, &[("day", &language.day(end))])
        }
        (Status::Current, None) => language.t("trust-no-end"),
        (Status::Candidate, _) => language.t("trust-candidate"),
        (Status::Former, _) => language.t("trust-former"),
    };
    Point {
        kind: "recognised",
        label: language.t(&format!("trust-{step}-since")),
        value: day.map_or_else(|| language.t("trust-no-date"), |day| language.day(day)),
        note: Some(note),
        href: None,
    }
}

/// How many indicators have an answer on record.
fn answered(context: &Context<'_>, answers: &[Answered]) -> Option<Point> {
    let language = context.language;
    let all = answers.len().to_string();
    let given = answers.iter().filter(|one| one.is_answered()).count();
    let met = answers.iter().filter(|one| one.is_met()).count();
    (given > 0).then(|| Point {
        kind: "answered",
        label: language.t("trust-answered"),
        value: language.text("trust-of", &[("count", &given.to_string()), ("all", &all)]),
        note: (met > 0).then(|| language.count("trust-met", met)),
        href: Some("#standard".to_owned()),
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
        .then(|| language.text("trust-developed", &[("list", &from.join(", "))]));
    (count > 0).then(|| Point {
        kind: "used",
        label: language.t("used-in"),
        value: language.count("reach-countries", count),
        note: developed,
        href: Some("#deployment".to_owned()),
    })
}

/// The first licence, and what it allows in plain words.
fn license(context: &Context<'_>, position: usize) -> Option<Point> {
    let (_, facet) = context.site.facet(Kind::License)?;
    let mut values = context.site.values_of(Kind::License, position);
    let (_, value) = values.next()?;
    let others = values.count();
    let term = context
        .site
        .sources
        .vocabularies
        .get("license")
        .get(&value.code);
    let name = clean(&value.code);
    Some(Point {
        kind: "license",
        label: context.language.t("facet-license-one"),
        value: match others {
            0 => name.into_owned(),
            more => format!("{name} +{more}"),
        },
        note: term.and_then(|term| term.text("x-summary")).map(brief),
        href: Some(context.links.to(&value_address(facet, value))),
    })
}

/// The first sentence of a summary: what the licence allows, with all its conditions.
fn brief(summary: &str) -> String {
    let end = summary.find(". ").map_or(summary.len(), |at| at + 1);
    summary[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn a_licence_is_explained_with_its_conditions() {
        let mit =
            "Use, change and share for any purpose; keep the copyright notice and this permission.";
        assert_eq!(brief(mit), mit);
        let long = format!("Use it; {}.", "x".repeat(200));
        assert_eq!(brief(&format!("{long} The id leaves it open.")), long);
    }
}
