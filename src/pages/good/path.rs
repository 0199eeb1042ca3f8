//! The path of a good's review: where it is, what it waits for, and its steps.

use serde::Serialize;

use crate::catalog::Good;
use crate::derive::progress::{Progress, WaitsFor};
use crate::entry::{IndicatorKey, Review, ReviewState, ReviewStep, Round, Vote, VoteResult};
use crate::markdown::html;
use crate::pages::review_words::state;
use crate::site::context::Context;
use crate::site::link::Day;
use crate::theme::html::Html;

/// The path of a review.
#[derive(Serialize)]
pub(crate) struct Path {
    /// The state and since when; then what the review waits for, and until when.
    line: String,
    /// Whether it is still open.
    is_open: bool,
    steps: Vec<Step>,
}

/// One step.
#[derive(Serialize)]
struct Step {
    day: Day,
    label: String,
    /// The indicators that it asks about, and the last day for an answer.
    details: Vec<String>,
    note: Html,
}

/// Why a good is ineligible.
#[derive(Serialize)]
pub(crate) struct Reason {
    label: String,
    /// The indicators that are not met.
    indicators: Vec<String>,
}

/// The path of a good's review; none if its entry does not record it.
pub(crate) fn path(context: &Context<'_>, position: usize) -> Option<Path> {
    let good = context.site.good(position);
    let review = good.entry.review.as_ref()?;
    let progress = context.site.sources.derived.progress[position]?;
    Some(Path {
        line: line(context, &progress),
        is_open: progress.waits_for.is_some(),
        steps: review.steps.iter().map(|one| step(context, one)).collect(),
    })
}

fn line(context: &Context<'_>, progress: &Progress) -> String {
    let language = context.language;
    let name = state(context, progress.state);
    let since = language.day(progress.since);
    let mut parts = vec![if progress.state == ReviewState::Decided {
        language.text("review-decided", &[("day", &since)])
    } else {
        language.text("review-since", &[("state", &name), ("day", &since)])
    }];
    let waits_for = progress.waits_for.map(WaitsFor::code);
    parts.extend(waits_for.map(|code| language.t(&format!("review-waits-{code}"))));
    let due = progress.due.map(|day| language.day(day));
    parts.extend(due.map(|day| language.text("review-due", &[("day", &day)])));
    parts.join(" ")
}

fn step(context: &Context<'_>, step: &ReviewStep) -> Step {
    let asks = context.language.list(titles(context, &step.asks));
    let about = (!asks.is_empty()).then(|| {
        let args = [("indicators", asks.as_str())];
        context.language.text("review-asks", &args)
    });
    let due = step.due.map(|day| {
        let day = context.language.day(day);
        context.language.text("review-due", &[("day", &day)])
    });
    Step {
        day: context.day(step.on),
        label: state(context, step.state),
        details: about.into_iter().chain(due).collect(),
        note: note(step.note.as_deref()),
    }
}

/// The numbers and titles of indicators.
fn titles(context: &Context<'_>, keys: &[IndicatorKey]) -> Vec<String> {
    let indicators = context.site.sources.standard.indicators().iter();
    let asked = indicators.filter(|indicator| keys.contains(&indicator.key));
    asked
        .map(|one| format!("{}. {}", one.number, context.indicator_title(one)))
        .collect()
}

fn note(text: Option<&str>) -> Html {
    Html::new(text.map(|text| html(text, 3)).unwrap_or_default())
}

/// The reasons and the notes of the votes against a good that count in its last decided round.
pub(crate) fn ineligible(context: &Context<'_>, good: &Good) -> (Vec<Reason>, Vec<Html>) {
    let review = good.entry.review.iter();
    let decided = review.flat_map(Review::rounds).rfind(Round::is_decided);
    let verdicts = decided.map(|round| round.verdicts()).unwrap_or_default();
    let votes: Vec<&Vote> = verdicts
        .into_values()
        .filter(|vote| vote.result == VoteResult::Ineligible)
        .collect();
    let mut codes: Vec<&str> = Vec::new();
    for code in votes.iter().flat_map(|vote| &vote.reasons) {
        if !codes.contains(&code.as_str()) {
            codes.push(code);
        }
    }
    let indicators = votes.iter().flat_map(|vote| vote.indicators.iter());
    let indicators: Vec<IndicatorKey> = indicators.copied().collect();
    let reasons = codes.iter().map(|code| Reason {
        label: context.code_label("ineligible-reason", code),
        indicators: if *code == "indicator-not-met" {
            titles(context, &indicators)
        } else {
            Vec::new()
        },
    });
    let notes = votes.iter().filter_map(|vote| vote.note.as_deref());
    (
        reasons.collect(),
        notes.map(|text| note(Some(text))).collect(),
    )
}
