//! The page on how to contribute: the maintainers' text, and the form that writes an entry.
//!
//! The server writes every control and every word; the scripts fill them and repeat the parts that are templates.

mod controls;
mod send;
mod words;

use serde::Serialize;

use crate::config::Config;
use crate::format::emit::SCHEMA;
use crate::markdown::{clean, html_resolving};
use crate::pages::frame::{About, Frame};
use crate::pages::terms::link;
use crate::site::addresses::{
    CONTRIBUTE, ENTRY_TEMPLATE, good_address, indicator_address, rules_address,
};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::site::{ContentText, Site};
use crate::standard::Indicator;
use crate::theme::html::Html;
use controls::{Controls, List, Part, Repeated};
use send::Send;
use words::Word;

/// `contribute.html`.
#[derive(Serialize)]
pub(crate) struct ContributePage<'a> {
    page: Frame<'a>,
    heading: String,
    /// The maintainers' text.
    text: Option<Html>,
    /// The repository of the registry.
    repository: Option<Link>,
    /// How to reach the operator.
    contact: Option<Link>,
    /// The steps of the form.
    steps: Vec<Step>,
    /// The parts that are repeated.
    templates: Vec<Repeated>,
    /// The values that are suggested.
    lists: Vec<List>,
    /// The texts of the scripts.
    words: Vec<Word>,
    /// The file with the rules.
    rules: String,
    /// The start of the address of a good's object; its id and `.json` follow.
    api: String,
    /// The address of a good's page with `ID` instead of its id.
    good: String,
    /// The version of the Standard that a new entry answers to.
    version: &'a str,
    /// The folder of entries in the repository.
    folder: String,
    /// The address of the schema relative to an entry.
    schema: &'static str,
    /// Where the result can be sent.
    send: Option<Send>,
    /// The file to fill in by hand.
    download: Link,
}

/// One step of the form.
#[derive(Serialize)]
struct Step {
    key: String,
    heading: String,
    /// Whether its answers are under the indicator of this key.
    is_indicator: bool,
    /// The number of the indicator.
    number: Option<String>,
    /// The codes of the categories that are asked, with spaces between them; empty for all.
    asked_of: String,
    /// What the step is about; for an indicator its question.
    intro: String,
    /// What the Standard requires.
    requirements: Vec<String>,
    /// What it also requires of some categories; their codes with spaces between them.
    notes: Vec<Note>,
    /// An answer that reviewers accept.
    example: Option<String>,
    /// The page about the indicator.
    href: Option<String>,
    parts: Vec<Part>,
}

/// An extra requirement.
#[derive(Serialize)]
struct Note {
    categories: String,
    text: String,
}

/// The page.
pub(crate) fn contribute<'a>(context: &'a Context<'_>) -> ContributePage<'a> {
    let sources = &context.site.sources;
    let config = &sources.config;
    let written = written(context);
    let heading = contribute_title(context);
    let description = written.and_then(|text| text.description.clone());
    let mut controls = Controls::new(context);
    let questions = &sources.questions;
    let steps = questions.steps.iter();
    let steps = steps.map(|asked| step(context, (asked, controls.parts(&asked.fields))));
    let steps: Vec<Step> = steps.collect();
    let (templates, lists) = controls.finish();
    ContributePage {
        page: context.frame(About {
            title: heading.clone(),
            description: description.unwrap_or_else(|| context.language.t("contribute-text")),
            name: heading.clone(),
            ..About::default()
        }),
        heading,
        text: written.map(|written| {
            Html::new(html_resolving(&written.text, 1, |to| {
                context.links.inside(to)
            }))
        }),
        repository: send::repository(config).map(|address| link(address, address.to_owned())),
        contact: config
            .data
            .contact
            .as_ref()
            .map(|one| link(one.text(), one.href())),
        steps,
        templates,
        lists,
        words: words::words(context),
        rules: context.links.to(&rules_address(questions)),
        api: context.links.to("api/v1/goods/"),
        good: context.links.to(&good_address("ID")),
        version: &questions.version,
        folder: folder(config),
        schema: SCHEMA,
        send: send::send(config),
        download: context.link(context.language.t("contribute-download"), ENTRY_TEMPLATE),
    }
}

/// The file of an entry to fill in by hand.
pub(crate) fn template(site: &Site) -> String {
    site.sources.questions.template(SCHEMA)
}

/// The title of the page: that of the maintainers' text if there is one.
pub(crate) fn contribute_title(context: &Context<'_>) -> String {
    match written(context) {
        Some(text) => clean(&text.title).into_owned(),
        None => context.language.t("contribute-heading"),
    }
}

/// The maintainers' text.
fn written<'a>(context: &'a Context<'_>) -> Option<&'a ContentText> {
    let mut pages = context.site.sources.content.iter();
    let found = pages.find(|page| is_contribute(&page.segment))?;
    Some(found.text(&context.language.tag))
}

/// Whether a page of the maintainers is the text of the page on how to contribute.
pub(crate) fn is_contribute(segment: &str) -> bool {
    CONTRIBUTE.strip_suffix('/') == Some(segment)
}

/// The folder of entries, with a slash at its end.
fn folder(config: &Config) -> String {
    format!("{}/", config.registry.trim_end_matches('/'))
}

fn step(context: &Context<'_>, (asked, parts): (&crate::questions::Step, Vec<Part>)) -> Step {
    let standard = &context.site.sources.standard;
    let mut indicators = standard.indicators().iter();
    let about = asked
        .indicator
        .filter(|_| asked.is_assessed)
        .and_then(|key| indicators.find(|one| one.key == key));
    let language = context.language;
    let key = &asked.key;
    let optional = |id: String| language.locale.get(&id, None);
    match about {
        Some(indicator) => Step {
            heading: context.indicator_title(indicator),
            is_indicator: true,
            number: Some(indicator.number.clone()),
            asked_of: asked.asked_of.join(" "),
            intro: language.label("indicator-asks", (key, &indicator.asks)),
            requirements: indicator
                .requirements
                .iter()
                .map(|one| language.said(&one.text).to_owned())
                .collect(),
            notes: notes(context, indicator),
            example: optional(format!("form-example-{key}")),
            href: Some(context.links.to(&indicator_address(indicator.key))),
            key: key.clone(),
            parts,
        },
        None => Step {
            heading: language.t(&format!("form-step-{key}")),
            is_indicator: asked.indicator.is_some(),
            number: None,
            asked_of: asked.asked_of.join(" "),
            intro: language.t(&format!("form-step-{key}-text")),
            requirements: Vec::new(),
            notes: Vec::new(),
            // The examples of indicators are answers that reviewers accept.
            example: optional(format!("form-example-{key}")).filter(|_| asked.indicator.is_none()),
            href: None,
            key: key.clone(),
            parts,
        },
    }
}

/// The extra requirements of the version in force.
fn notes(context: &Context<'_>, indicator: &Indicator) -> Vec<Note> {
    let standard = &context.site.sources.standard;
    let notes = indicator.notes.iter();
    let in_force =
        notes.filter(|note| standard.is_in_force(note.since.as_ref(), note.until.as_ref()));
    in_force
        .map(|note| Note {
            categories: note.categories.join(" "),
            text: context.language.said(&note.text).to_owned(),
        })
        .collect()
}
