//! The indicators on the page of a good: its answers, what came of them, what is open.

use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::entry::Decided;
use crate::markdown::{clean, html};
use crate::render::Html;
use crate::render::answers::{Part, parts};
use crate::render::frame::Here;
use crate::render::plan::indicator_address;
use crate::standard::{Assessed, Indicator, Outcome};

/// One indicator: what the good answers and what came of it.
#[derive(Serialize)]
pub(super) struct Answered {
    key: String,
    number: String,
    title: String,
    href: String,
    verdict: Option<Verdict>,
    decision: Option<Decision>,
    pub(super) parts: Vec<Part>,
}

/// What came of an indicator.
#[derive(Serialize)]
struct Verdict {
    code: &'static str,
    label: String,
    reason: Option<String>,
}

/// What reviewers decided.
#[derive(Serialize)]
struct Decision {
    text: String,
    note: Html,
}

/// An open point of a candidate.
#[derive(Serialize)]
pub(super) struct Finding {
    key: String,
    number: String,
    title: String,
    code: &'static str,
    label: String,
    reason: String,
    quote: Option<String>,
}

/// The indicators with the assessment of a good beside each.
fn assessed<'a>(
    here: &Here<'a>,
    position: usize,
) -> impl Iterator<Item = (&'a Indicator, Option<&'a Assessed>)> {
    let results = here.site.sources.derived.assessments.get(position);
    let indicators = here.site.sources.standard.indicators().iter();
    indicators
        .enumerate()
        .map(move |(at, indicator)| (indicator, results.and_then(|results| results.get(at))))
}

/// The indicators of a good, each with its answers and what came of it.
pub(super) fn indicators(here: &Here<'_>, position: usize) -> Vec<Answered> {
    let good = here.site.good(position);
    let all = assessed(here, position).map(|(indicator, assessed)| Answered {
        key: indicator.key.clone(),
        number: indicator.number.clone(),
        title: title(here, indicator),
        href: here.links.to(&indicator_address(&indicator.key)),
        verdict: assessed.and_then(|assessed| verdict(here, good, assessed)),
        decision: decision(here, good, &indicator.key),
        parts: parts(here, position, &indicator.key),
    });
    all.collect()
}

/// The title of an indicator in the page's language.
pub(in crate::render) fn title(here: &Here<'_>, indicator: &Indicator) -> String {
    here.language
        .label("indicator", (&indicator.key, &indicator.title))
}

/// What a reader may conclude: of a recognised good that reviewers found it to meet the indicator,
/// of a candidate what the answers show, of a former one nothing.
fn verdict(here: &Here<'_>, good: &Good, assessed: &Assessed) -> Option<Verdict> {
    let code = match (good.status, assessed.result) {
        (Status::Former, _) => return None,
        (_, Outcome::Met) if !assessed.applicable => "not-applicable",
        (_, Outcome::Met) => "met",
        (Status::Current, _) => "reviewed",
        (Status::Candidate, Outcome::Gap) => "gap",
        (Status::Candidate, Outcome::NeedsHuman) => "needs-human",
        (Status::Candidate, Outcome::NotAsked) => "not-asked",
    };
    let label = match (code, good.entry.dates.reviewed) {
        ("reviewed", Some(day)) => {
            let day = here.language.day(day);
            here.language.text("verdict-reviewed-on", &[("day", &day)])
        }
        _ => here.language.t(&format!("verdict-{code}")),
    };
    let says_why = good.status == Status::Candidate && assessed.result != Outcome::Met;
    Some(Verdict {
        code,
        label,
        reason: says_why.then(|| assessed.sentence(&here.language.locale)),
    })
}

fn decision(here: &Here<'_>, good: &Good, key: &str) -> Option<Decision> {
    let decision = good.entry.decisions.get(key)?;
    let id = match decision.result {
        Decided::Met => "decided-as-met",
        Decided::NotMet => "decided-as-not-met",
    };
    let day = here.language.day(decision.on);
    Some(Decision {
        text: here.language.text(id, &[("day", &day)]),
        note: Html::new(
            decision
                .note
                .as_deref()
                .map(|note| html(note, 3))
                .unwrap_or_default(),
        ),
    })
}

/// The gaps and open questions of a candidate, gaps first.
pub(super) fn findings(here: &Here<'_>, position: usize) -> Vec<Finding> {
    if here.site.good(position).status != Status::Candidate {
        return Vec::new();
    }
    let mut findings: Vec<(Outcome, Finding)> = assessed(here, position)
        .filter_map(|(indicator, assessed)| {
            let assessed = assessed?;
            let code = match assessed.result {
                Outcome::Gap => "gap",
                Outcome::NeedsHuman => "needs-human",
                Outcome::Met | Outcome::NotAsked => return None,
            };
            let finding = Finding {
                key: indicator.key.clone(),
                number: indicator.number.clone(),
                title: title(here, indicator),
                code,
                label: here.language.t(&format!("verdict-{code}")),
                reason: assessed.sentence(&here.language.locale),
                quote: assessed
                    .quote
                    .as_deref()
                    .map(|quote| clean(quote).into_owned()),
            };
            Some((assessed.result, finding))
        })
        .collect();
    findings.sort_by_key(|(result, _)| *result);
    findings.into_iter().map(|(_, finding)| finding).collect()
}
