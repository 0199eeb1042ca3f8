//! The indicators on the page of a good: its answers, their results, open points.

use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::entry::{Decided, IndicatorKey};
use crate::markdown::{clean, html};
use crate::pages::answers::{Part, parts};
use crate::pages::good::gist::{Gist, gist};
use crate::pages::source::{SourceLink, source};
use crate::site::addresses::indicator_address;
use crate::site::context::Context;
use crate::standard::{Assessed, Indicator, Outcome, Source};
use crate::theme::html::Html;

/// One indicator: the good's answers and the result.
#[derive(Serialize)]
pub(crate) struct Answered {
    key: &'static str,
    number: String,
    title: String,
    href: String,
    verdict: Option<Verdict>,
    decision: Option<Decision>,
    /// The answer in a line.
    gist: Option<Gist>,
    /// Why there is no answer, if the questionnaire did not ask for one.
    why: Option<String>,
    parts: Vec<Part>,
}

impl Answered {
    /// Whether the entry has an answer.
    pub(crate) fn is_answered(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Whether something is said of it although it has no answer.
    pub(crate) fn is_explained(&self) -> bool {
        self.decision.is_some() || self.why.is_some()
    }

    /// Whether the answer alone shows that the good meets the indicator.
    pub(crate) fn is_met_by_check(&self) -> bool {
        self.is_one_of(&["met"])
    }

    /// Whether the indicator does not apply to the good.
    pub(crate) fn is_not_applicable(&self) -> bool {
        self.is_one_of(&["not-applicable"])
    }

    /// Whether reviewers had to decide that it does.
    pub(crate) fn is_met_by_review(&self) -> bool {
        self.is_one_of(&["reviewed"])
    }

    fn is_one_of(&self, codes: &[&str]) -> bool {
        let verdict = self.verdict.as_ref();
        verdict.is_some_and(|one| codes.contains(&one.code))
    }
}

/// The result of an indicator.
#[derive(Serialize)]
struct Verdict {
    code: &'static str,
    label: String,
    reason: Option<String>,
    /// The document that the reason follows.
    source: Option<SourceLink>,
}

/// What reviewers decided.
#[derive(Serialize)]
struct Decision {
    text: String,
    note: Html,
}

/// An open point of a candidate.
#[derive(Serialize)]
pub(crate) struct Finding {
    key: &'static str,
    /// Its row on the page, else the page of the indicator.
    href: String,
    number: String,
    title: String,
    code: &'static str,
    label: String,
    reason: String,
    quote: Option<String>,
    /// The document that the reason follows.
    source: Option<SourceLink>,
}

/// What reviewers of a candidate should ask about impact and breadth.
#[derive(Serialize)]
pub(crate) struct Impact {
    facts: Vec<String>,
    quotes: Vec<String>,
    questions: Vec<String>,
    /// The document that the questions follow.
    source: Option<SourceLink>,
}

/// What reviewers should ask about impact and breadth; `None` if there is nothing to ask.
pub(crate) fn impact(context: &Context<'_>, position: usize) -> Option<Impact> {
    let good = context.site.good(position);
    if good.status != Status::Candidate {
        return None;
    }
    let impact = context.site.sources.standard.impact(&good.entry);
    let locale = &context.language.locale;
    let questions = impact.questions(locale);
    let quotes = impact.technical.iter();
    let quotes = quotes.map(|one| clean(&one.quote).into_owned());
    (!questions.is_empty()).then(|| Impact {
        facts: impact.facts(locale),
        source: source(context, Source::IMPACT),
        quotes: quotes.collect(),
        questions,
    })
}

/// The indicators with the assessment of a good beside each.
fn assessed<'a>(
    context: &Context<'a>,
    position: usize,
) -> impl Iterator<Item = (&'a Indicator, Option<&'a Assessed>)> {
    let results = &context.site.good(position).assessed;
    let indicators = context.site.sources.standard.indicators().iter();
    indicators
        .enumerate()
        .map(move |(at, indicator)| (indicator, results.get(at)))
}

/// The indicators of a good, each with its answers and its result; none of what is listed without assessment.
pub(crate) fn indicators(context: &Context<'_>, position: usize) -> Vec<Answered> {
    let good = context.site.good(position);
    if good.is_listed() {
        return Vec::new();
    }
    let version = context.site.sources.standard.version_of(&good.entry);
    let reviewed = good.entry.dates.reviewed.map(|day| {
        let day = context.language.day(day);
        let args = [("day", day.as_str())];
        context.language.text("verdict-reviewed-on", &args)
    });
    let reviewed = reviewed.as_deref();
    let all = assessed(context, position).map(|(indicator, assessed)| Answered {
        key: indicator.key.as_str(),
        number: indicator.number.clone(),
        title: context.indicator_title_under(indicator, &version),
        href: context.links.to(&indicator_address(indicator.key)),
        verdict: assessed.and_then(|assessed| verdict(context, good, (assessed, reviewed))),
        decision: decision(context, good, indicator.key),
        gist: gist(context, position, indicator.key),
        why: assessed
            .filter(|assessed| assessed.result == Outcome::NotAsked)
            .map(|assessed| assessed.sentence(&context.language.locale)),
        parts: parts(context, position, indicator.key),
    });
    all.collect()
}

/// What a reader may conclude: for a recognised good, that reviewers found it to meet the indicator;
/// for a candidate, what the answers show; for a former one, nothing.
/// `reviewed` says when reviewers did.
fn verdict(
    context: &Context<'_>,
    good: &Good,
    (assessed, reviewed): (&Assessed, Option<&str>),
) -> Option<Verdict> {
    let code = match (good.status, assessed.result) {
        (Status::Former, _) => return None,
        (_, Outcome::Met) if !assessed.applicable => "not-applicable",
        (_, Outcome::Met) => "met",
        (Status::Current, _) => "reviewed",
        (Status::Candidate, Outcome::Gap) => "gap",
        (Status::Candidate, Outcome::NeedsHuman) => "needs-human",
        (Status::Candidate, Outcome::NotAsked) => "not-asked",
    };
    let label = match (code, reviewed) {
        ("reviewed", Some(reviewed)) => reviewed.to_owned(),
        _ => context.language.t(&format!("verdict-{code}")),
    };
    let says_why = good.status == Status::Candidate && assessed.result != Outcome::Met;
    Some(Verdict {
        code,
        label,
        reason: says_why.then(|| assessed.sentence(&context.language.locale)),
        source: says_why.then(|| followed(context, assessed)).flatten(),
    })
}

/// The document that a reason follows.
fn followed(context: &Context<'_>, assessed: &Assessed) -> Option<SourceLink> {
    source(context, assessed.source.as_deref()?)
}

fn decision(context: &Context<'_>, good: &Good, key: IndicatorKey) -> Option<Decision> {
    let decision = good.entry.decisions.get(key.as_str())?;
    let id = match decision.result {
        Decided::Met => "decided-as-met",
        Decided::NotMet => "decided-as-not-met",
    };
    let day = context.language.day(decision.on);
    Some(Decision {
        text: context.language.text(id, &[("day", &day)]),
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
pub(crate) fn findings(context: &Context<'_>, position: usize, rows: &[Answered]) -> Vec<Finding> {
    if context.site.good(position).status != Status::Candidate {
        return Vec::new();
    }
    let standard = &context.site.sources.standard;
    let version = standard.version_of(&context.site.good(position).entry);
    let mut findings: Vec<(Outcome, Finding)> = assessed(context, position)
        .filter_map(|(indicator, assessed)| {
            let assessed = assessed?;
            let code = match assessed.result {
                Outcome::Gap => "gap",
                Outcome::NeedsHuman => "needs-human",
                Outcome::Met | Outcome::NotAsked => return None,
            };
            let finding = Finding {
                key: indicator.key.as_str(),
                href: row_or_page(context, rows, indicator),
                number: indicator.number.clone(),
                title: context.indicator_title_under(indicator, &version),
                code,
                label: context.language.t(&format!("verdict-{code}")),
                reason: assessed.sentence(&context.language.locale),
                quote: assessed
                    .quote
                    .as_deref()
                    .map(|quote| clean(quote).into_owned()),
                source: followed(context, assessed),
            };
            Some((assessed.result, finding))
        })
        .collect();
    findings.sort_by_key(|(result, _)| *result);
    findings.into_iter().map(|(_, finding)| finding).collect()
}

/// Where an open point leads: to the row of its indicator, or if there is nothing in it, to the indicator's page.
fn row_or_page(context: &Context<'_>, rows: &[Answered], indicator: &Indicator) -> String {
    let key = indicator.key.as_str();
    let mut rows = rows.iter().filter(|row| row.key == key);
    if rows.any(|row| row.is_answered() || row.is_explained()) {
        format!("#{key}")
    } else {
        context.links.to(&indicator_address(indicator.key))
    }
}

/// The document that all open points follow, taken from each; `None` if they follow several.
pub(crate) fn shared_source(findings: &mut [Finding]) -> Option<SourceLink> {
    let (first, others) = findings.split_first_mut()?;
    let is_shared = !others.is_empty()
        && first.source.is_some()
        && others.iter().all(|other| other.source == first.source);
    if !is_shared {
        return None;
    }
    for other in others {
        other.source = None;
    }
    first.source.take()
}

/// The indicators without an answer that are not among the open points, which say so.
pub(crate) fn unsaid(silent: Vec<Answered>, findings: &[Finding]) -> Vec<Answered> {
    let is_said = |row: &Answered| findings.iter().any(|finding| finding.key == row.key);
    silent.into_iter().filter(|row| !is_said(row)).collect()
}
