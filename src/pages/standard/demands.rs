//! What an indicator requires and what is checked, in words, each with the document that asks for it.

use serde::Serialize;

use crate::markdown::{escape, html};
use crate::pages::source::{SourceLink, source};
use crate::site::context::Context;
use crate::standard::{Indicator, Note, Outcome, RuleText, Version};
use crate::theme::html::Html;

/// A check.
#[derive(Serialize)]
pub(crate) struct Check {
    code: &'static str,
    /// The result of an entry that does not pass it.
    label: String,
    reason: String,
    /// The goods and versions that it is for, if not all.
    only: Option<String>,
    source: Option<SourceLink>,
}

/// A requirement and the document that asks for it.
#[derive(Serialize)]
pub(crate) struct Required {
    text: String,
    source: Option<SourceLink>,
}

/// An extra requirement and the document that asks for it.
#[derive(Serialize)]
pub(crate) struct Noted {
    text: Html,
    source: Option<SourceLink>,
}

/// The requirements of an indicator for every good.
pub(super) fn requirements(context: &Context<'_>, indicator: &Indicator) -> Vec<Required> {
    let requirements = indicator.requirements.iter();
    requirements
        .map(|one| Required {
            text: context.language.said(&one.text).to_owned(),
            source: source(context, &one.source),
        })
        .collect()
}

/// Its extra requirements in the version in force.
pub(super) fn notes(context: &Context<'_>, indicator: &Indicator) -> Vec<Noted> {
    let standard = &context.site.sources.standard;
    let applies = |note: &&Note| standard.is_in_force(note.since.as_ref(), note.until.as_ref());
    let notes = indicator.notes.iter().filter(applies);
    notes.map(|one| note(context, one)).collect()
}

/// The extra requirements of an indicator for some categories, or since some version, with the words
/// before them.
fn note(context: &Context<'_>, note: &Note) -> Noted {
    let mut out = String::new();
    if let Some(before) = concerned(context, &note.categories, note.since.as_ref()) {
        out.push_str("<p><strong>");
        escape(&mut out, &before);
        out.push_str(":</strong></p>\n");
    }
    out.push_str(&html(context.language.said(&note.text), 2));
    Noted {
        text: Html::new(out),
        source: source(context, &note.source),
    }
}

/// The checks of an indicator in the version in force.
pub(super) fn checks(context: &Context<'_>, indicator: &Indicator) -> Vec<Check> {
    let standard = &context.site.sources.standard;
    let applies = |rule: &&RuleText| standard.is_in_force(rule.since.as_ref(), rule.until.as_ref());
    let rules = indicator.rules.iter().filter(applies);
    rules.map(|rule| check(context, rule)).collect()
}

fn check(context: &Context<'_>, rule: &RuleText) -> Check {
    let code = match rule.result {
        Outcome::Gap => "gap",
        _ => "needs-human",
    };
    Check {
        code,
        label: context.language.t(&format!("verdict-{code}")),
        reason: rule.sentence(&context.language.locale),
        only: concerned(context, &rule.categories, rule.since.as_ref()),
        source: source(context, &rule.source),
    }
}

/// The categories and the version that something is for; `None` for all.
fn concerned(
    context: &Context<'_>,
    categories: &[String],
    since: Option<&Version>,
) -> Option<String> {
    let categories = categories.iter();
    let categories = categories.map(|code| context.code_label("category", code));
    let since = since.map(|version| {
        let version = version.to_string();
        let args = [("version", version.as_str())];
        context.language.text("indicator-note-since", &args)
    });
    let all: Vec<String> = categories.chain(since).collect();
    (!all.is_empty()).then(|| context.language.list(&all))
}
