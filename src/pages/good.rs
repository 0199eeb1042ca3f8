//! The page of one good.

mod derivation;
mod gist;
mod improve;
mod indicators;
mod like;
mod membership;
mod notice;
mod own;
mod path;
mod point;
mod reach;
mod rights;
mod screenshots;
mod seen;
mod start;
mod trust;
mod version;

use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::derive::facets::Kind;
use crate::exports::schema_org;
use crate::markdown::{clean, external_link, html, plain};
use crate::pages::answers;
use crate::pages::answers::Part;
use crate::pages::changes;
use crate::pages::changes::Change;
use crate::pages::evidence::{evidence, readable};
use crate::pages::facts;
use crate::pages::facts::{Dated, Fact, GoalLink, Listed, Named, Role};
use crate::pages::frame::{About, Frame};
use crate::pages::mark::Face;
use crate::pages::source::SourceLink;
use crate::search::Texts;
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::html::Html;
use derivation::{Derivatives, Parent};
use improve::{Improve, improve};
use indicators::{Answered, Finding, Impact, findings, impact, indicators, shared_source, unsaid};
use like::Like;
use membership::Membership;
use notice::{Notice, notice};
use own::{OwnFact, own};
use path::{Path, path};
use point::Point;
use reach::{Reach, reach};
use screenshots::{Screenshot, screenshots};
use seen::{Seen, seen};
use start::{Start, start};
use trust::trust;
use version::{Older, older};

/// `good.html`.
#[derive(Serialize)]
pub(crate) struct GoodPage<'a> {
    page: Frame<'a>,
    id: &'a str,
    /// What is beside its name.
    face: Face,
    /// What it looks like.
    screenshots: Vec<Screenshot>,
    name: String,
    aliases: Vec<String>,
    summary: String,
    /// The language of the summary if it is not the page's.
    lang: Option<&'a str>,
    /// The same of the description.
    description_lang: Option<&'a str>,
    /// The same of texts that exist only in the entry's own language.
    own_lang: Option<&'a str>,
    /// The name of that language.
    own_language: Option<String>,
    /// The description, if it says more than the summary.
    description: Option<Html>,
    /// Code and link of each category.
    categories: Vec<(String, Link)>,
    sectors: Vec<Link>,
    collections: Vec<Membership>,
    status: Option<Notice>,
    /// The path of its review, if its entry records it.
    review: Option<Path>,
    website: Option<Html>,
    repositories: Vec<Html>,
    licenses: Vec<Link>,
    goals: Vec<GoalLink>,
    /// How to start with it.
    start: Vec<Start>,
    /// Whether it is listed without assessment.
    listed: bool,
    /// What it says in the fields of the registry's own.
    own: Vec<OwnFact>,
    /// Whether to trust it, in at most five facts.
    trust: Vec<Point>,
    /// Where it is used.
    reach: Option<Reach>,
    /// Its owners by name.
    owners: Vec<Named>,
    roles: Vec<Role>,
    dates: Vec<Dated>,
    identifiers: Vec<Fact>,
    /// What it is based on.
    parents: Vec<Parent>,
    /// The goods that are based on it, by kind.
    derivatives: Option<Derivatives>,
    deployment: Vec<Listed>,
    /// Whether it is designed for different languages or regions.
    multilingual: Option<Part>,
    awards: Html,
    highlights: Html,
    standard_version: Option<String>,
    /// What prevents a candidate from being recognised.
    findings: Vec<Finding>,
    /// The document that all of these follow, if it is one.
    findings_source: Option<SourceLink>,
    /// What reviewers of a candidate should ask about impact and breadth.
    impact: Option<Impact>,
    /// The heading of the part on the Standard.
    standard: String,
    /// What the results mean; former goods have none.
    meaning: Option<String>,
    /// The version that it was assessed under, if there is a newer one.
    older: Option<Older>,
    answered: Vec<Answered>,
    /// Indicators without an answer, with what reviewers or the questionnaire say of that.
    unanswered: Vec<Answered>,
    /// Indicators without any of it.
    silent: Vec<Answered>,
    translations: Vec<Translated>,
    /// What its source showed.
    seen: Option<Seen>,
    history: Vec<Change>,
    /// Similar recognised goods, and what they share with this one.
    related: Vec<Like<'a>>,
    #[serde(flatten)]
    improve: Improve,
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
#[expect(clippy::too_many_lines, reason = "a line for each field of the page")]
pub(crate) fn good<'a>(context: &'a Context<'_>, position: usize) -> GoodPage<'a> {
    let good = context.site.good(position);
    let entry = &good.entry;
    let texts = context.texts(entry);
    let description = description(&texts);
    let indicators = indicators(context, position);
    let trust = trust(context, position, &indicators);
    let mut findings = findings(context, position, &indicators);
    let findings_source = shared_source(&mut findings);
    let [answered, unanswered, silent] = by_answer(indicators);
    let silent = unsaid(silent, &findings);
    GoodPage {
        page: frame(context, position, &texts),
        id: &good.id,
        face: context.large_face(good, &texts.name),
        screenshots: screenshots(context, good),
        name: texts.name.into_owned(),
        aliases: cleaned(&entry.aliases),
        summary: texts.summary.into_owned(),
        lang: texts.lang,
        description_lang: texts.description_lang,
        own_lang: context.language_of(entry),
        own_language: context
            .language_of(entry)
            .map(|tag| language_name(context, tag)),
        description,
        categories: context.coded_links(Kind::Category, position),
        sectors: context.value_links(Kind::Sector, position),
        collections: membership::memberships(context, position),
        status: notice(context, good),
        review: path(context, position),
        website: entry.website.as_deref().map(website),
        repositories: facts::repositories(context, good),
        licenses: context.value_links(Kind::License, position),
        goals: facts::goal_links(context, position),
        start: start(context, position),
        listed: good.is_listed(),
        own: own(context, position),
        trust,
        reach: reach(context, position),
        owners: facts::owners(context, position),
        roles: facts::roles(context, position),
        dates: facts::dates(context, position),
        identifiers: facts::identifiers(context, good),
        parents: derivation::parents(context, position),
        derivatives: derivation::derivatives(context, position),
        deployment: facts::deployment(context, position),
        multilingual: multilingual(context, good),
        awards: evidence(&entry.deployment.awards, 2),
        highlights: evidence(&entry.highlights, 2),
        standard_version: entry.standard_version.as_deref().map(cleaned_text),
        findings,
        findings_source,
        impact: impact(context, position),
        standard: standard(context, good.status),
        meaning: meaning(context, good.status),
        older: older(context, good),
        answered,
        unanswered,
        silent,
        translations: translations(context, good),
        seen: seen(context, good),
        history: changes::of_good(context, position),
        related: like::related(context, position),
        improve: improve(context, position),
    }
}

/// Whether a good is designed for different languages or regions, if its entry says so.
fn multilingual(context: &Context<'_>, good: &Good) -> Option<Part> {
    let question = &good.entry.deployment.multilingual;
    let part = answers::question(context, "multilingual", question);
    Some(part).filter(answers::answered)
}

/// The heading of the answers.
fn standard(context: &Context<'_>, status: Status) -> String {
    let id = format!("good-standard-{}", status.code());
    context.language.t(&id)
}

/// What the results of a good mean.
fn meaning(context: &Context<'_>, status: Status) -> Option<String> {
    let id = match status {
        Status::Current => "good-meaning-current",
        Status::Candidate => "good-meaning-candidate",
        Status::Former => return None,
    };
    Some(context.language.t(id))
}

fn website(url: &str) -> Html {
    Html::new(external_link(url, &readable(url)))
}

/// Indicators with an answer, without one but with a reason, and without either.
fn by_answer(indicators: Vec<Answered>) -> [Vec<Answered>; 3] {
    let (answered, others): (Vec<_>, Vec<_>) =
        indicators.into_iter().partition(Answered::is_answered);
    let (explained, silent) = others.into_iter().partition(Answered::is_explained);
    [answered, explained, silent]
}

/// The description, if it says more than the summary, which is above it.
fn description(texts: &Texts<'_>) -> Option<Html> {
    let text = texts.description?;
    (plain(text) != texts.summary.trim()).then(|| Html::new(html(text, 2)))
}

fn frame<'a>(context: &'a Context<'_>, position: usize, texts: &Texts<'_>) -> Frame<'a> {
    let id = &context.site.good(position).id;
    context.frame(About {
        title: if context.site.shares_name(position) {
            format!("{} ({id})", texts.name)
        } else {
            texts.name.to_string()
        },
        description: match (texts.summary.trim(), texts.description) {
            ("", Some(long)) => plain(long),
            (summary, _) => summary.to_owned(),
        },
        above: vec![(context.language.t("menu-goods"), "goods/".to_owned())],
        name: texts.name.to_string(),
        json_ld: Some(schema_org::json_ld(context, position)),
        good: Some(position),
        ..About::default()
    })
}

fn cleaned(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| cleaned_text(text)).collect()
}

fn cleaned_text(text: &str) -> String {
    clean(text).into_owned()
}

/// What a language is called in that of the page.
fn language_name(context: &Context<'_>, tag: &str) -> String {
    let vocabulary = context.site.sources.vocabularies.get("language");
    let label = vocabulary.label(tag);
    context.language.label("language", (tag, label))
}

fn translations(context: &Context<'_>, good: &Good) -> Vec<Translated> {
    let others = good.entry.translations.iter();
    let others = others.filter(|(tag, _)| tag.as_str() != context.language.tag);
    let text = |text: &Option<String>| text.as_deref().map(|text| clean(text).into_owned());
    let all = others.map(|(tag, translation)| Translated {
        lang: clean(tag).into_owned(),
        dir: crate::locale::direction(tag),
        language: language_name(context, tag),
        name: text(&translation.name),
        summary: text(&translation.summary),
        description: translation
            .description
            .as_deref()
            .map(|text| Html::new(html(text, 3))),
    });
    all.collect()
}
