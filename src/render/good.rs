//! The page of one good.

use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::derive::facets::Kind;
use crate::entry::{Decided, Stage};
use crate::markdown::{clean, external_link, html, plain};
use crate::standard::{Assessed, Indicator, Outcome};

use super::Html;
use super::answers::{Part, parts};
use super::facts::{self, Dated, Fact, GoalLink, Listed, Role, readable};
use super::frame::{About, Frame, Here, Link};
use super::plan::{good_address, indicator_address, status_address};

/// `good.html`.
#[derive(Serialize)]
pub(super) struct GoodPage<'a> {
    page: Frame<'a>,
    name: String,
    aliases: Vec<String>,
    summary: String,
    /// The language of the texts where it is not the page's.
    lang: Option<&'a str>,
    /// The language of what only the entry's author wrote, likewise.
    own_lang: Option<&'a str>,
    description: Option<Html>,
    categories: Vec<Link>,
    sectors: Vec<Link>,
    collections: Vec<Link>,
    status: Option<Notice>,
    website: Option<Html>,
    repositories: Vec<Html>,
    licenses: Vec<Link>,
    goals: Vec<GoalLink>,
    roles: Vec<Role>,
    dates: Vec<Dated>,
    identifiers: Vec<Fact>,
    deployment: Vec<Listed>,
    awards: Html,
    highlights: Html,
    standard_version: Option<String>,
    /// What keeps a candidate from being recognised.
    findings: Vec<Finding>,
    /// What the part on the Standard is called.
    standard: String,
    answered: Vec<Answered>,
    unanswered: Vec<Answered>,
    translations: Vec<Translated>,
    edit: Option<String>,
    json: String,
}

/// What a reader must know first of a good that is not, or no longer, recognised.
#[derive(Serialize)]
struct Notice {
    code: &'static str,
    label: String,
    text: String,
    reason: Option<String>,
    note: Html,
    /// The good that takes its place or that it duplicates, with the words before it.
    instead: Vec<(String, Link)>,
    list: Link,
}

/// One indicator: what the good answers and what came of it.
#[derive(Serialize)]
struct Answered {
    key: String,
    number: String,
    title: String,
    href: String,
    verdict: Option<Verdict>,
    decision: Option<Decision>,
    parts: Vec<Part>,
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
struct Finding {
    key: String,
    number: String,
    title: String,
    code: &'static str,
    label: String,
    reason: String,
    quote: Option<String>,
}

/// The texts of a good in one other language.
#[derive(Serialize)]
struct Translated {
    lang: String,
    dir: &'static str,
    language: String,
    name: Option<String>,
    summary: Option<String>,
    description: Option<Html>,
}

/// The page of one good.
pub(super) fn good<'a>(here: &'a Here<'_>, position: usize) -> GoodPage<'a> {
    let good = here.site.good(position);
    let entry = &good.entry;
    let texts = here.texts(entry);
    let own = here.site.languages[0].tag.as_str();
    let title = match here.site.shares_name(position) {
        true => format!("{} ({})", texts.name, good.id),
        false => texts.name.to_string(),
    };
    let (answered, unanswered) = indicators(here, position)
        .into_iter()
        .partition(|indicator| !indicator.parts.is_empty());
    GoodPage {
        page: here.frame(About {
            title,
            description: description(&texts.summary, texts.description),
            above: vec![(here.language.t("menu-goods"), "goods/".to_owned())],
            name: texts.name.to_string(),
            json_ld: Some(super::json_ld::json_ld(here, position)),
        }),
        name: texts.name.into_owned(),
        aliases: entry
            .aliases
            .iter()
            .map(|alias| clean(alias).into_owned())
            .collect(),
        summary: texts.summary.into_owned(),
        lang: texts.lang,
        own_lang: (here.language.tag != own).then_some(own),
        description: texts.description.map(|text| Html(html(text, 2))),
        categories: here.value_links(Kind::Category, position),
        sectors: here.value_links(Kind::Sector, position),
        collections: here.value_links(Kind::Collection, position),
        status: notice(here, good),
        website: entry
            .website
            .as_deref()
            .map(|url| Html(external_link(url, &readable(url)))),
        repositories: facts::repositories(good),
        licenses: here.value_links(Kind::License, position),
        goals: facts::goal_links(here, position),
        roles: facts::roles(here, position),
        dates: facts::dates(here, position),
        identifiers: facts::identifiers(here, good),
        deployment: facts::deployment(here, position),
        awards: facts::evidence(&entry.deployment.awards, 2),
        highlights: facts::evidence(&entry.highlights, 2),
        standard_version: entry
            .standard_version
            .as_deref()
            .map(|v| clean(v).into_owned()),
        findings: findings(here, position),
        standard: here
            .language
            .t(&format!("good-standard-{}", good.status.code())),
        answered,
        unanswered,
        translations: translations(here, good),
        edit: edit(here, good),
        json: here.links.to(&format!("api/v1/goods/{}.json", good.id)),
    }
}

fn description(summary: &str, long: Option<&str>) -> String {
    match (summary.trim(), long) {
        ("", Some(long)) => plain(long),
        (summary, _) => summary.to_owned(),
    }
}

fn edit(here: &Here<'_>, good: &Good) -> Option<String> {
    let base = here.site.sources.config.edit_url.as_deref()?;
    let mut address = base.to_owned();
    super::links::encode(&mut address, &good.path);
    Some(address)
}

fn notice(here: &Here<'_>, good: &Good) -> Option<Notice> {
    let entry = &good.entry;
    let code = match (good.status, entry.stage) {
        (Status::Current, _) => return None,
        (Status::Candidate, Stage::UnderReview) => "under-review",
        (Status::Candidate, _) => "nominee",
        (Status::Former, _) if entry.archived.is_some() => "archived",
        (Status::Former, _) => "ineligible",
    };
    let archived = entry.archived.clone().unwrap_or_default();
    let reasons = here.site.sources.vocabularies.get("archive-reason");
    let reason = archived.reason.as_deref().map(|code| {
        here.language
            .label("archive-reason", (code, reasons.label(code)))
    });
    let others = [("archived-by", &archived.by), ("archived-of", &archived.of)];
    let instead = others.into_iter().filter_map(|(id, other)| {
        let other = here.site.sources.catalog.get(other.as_deref()?)?;
        let link = here.link(clean(&other.entry.name), &good_address(&other.id));
        Some((here.language.t(id), link))
    });
    let status = good.status.code();
    Some(Notice {
        code,
        label: here.language.t(&format!("notice-{code}")),
        text: here.language.t(&format!("notice-{code}-text")),
        reason,
        note: Html(
            archived
                .note
                .as_deref()
                .map(|note| html(note, 2))
                .unwrap_or_default(),
        ),
        instead: instead.collect(),
        list: here.link(
            here.language.t(&format!("status-{status}-heading")),
            status_address(good.status),
        ),
    })
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

fn indicators(here: &Here<'_>, position: usize) -> Vec<Answered> {
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
pub(super) fn title(here: &Here<'_>, indicator: &Indicator) -> String {
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
        note: Html(
            decision
                .note
                .as_deref()
                .map(|note| html(note, 3))
                .unwrap_or_default(),
        ),
    })
}

/// The gaps and open questions of a candidate, gaps first.
fn findings(here: &Here<'_>, position: usize) -> Vec<Finding> {
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

fn translations(here: &Here<'_>, good: &Good) -> Vec<Translated> {
    let others = good.entry.translations.iter();
    let others = others.filter(|(tag, _)| tag.as_str() != here.language.tag);
    let text = |text: &Option<String>| text.as_deref().map(|text| clean(text).into_owned());
    let all = others.map(|(tag, translation)| Translated {
        lang: clean(tag).into_owned(),
        dir: super::site::direction(tag),
        language: here.language.label(
            "language",
            (
                tag,
                here.site.sources.vocabularies.get("language").label(tag),
            ),
        ),
        name: text(&translation.name),
        summary: text(&translation.summary),
        description: translation
            .description
            .as_deref()
            .map(|text| Html(html(text, 3))),
    });
    all.collect()
}
