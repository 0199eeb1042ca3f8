//! The automatic checks of an indicator in words, each with the document that it follows.

use serde::Serialize;

use crate::pages::source::{Source, source};
use crate::site::context::Context;
use crate::standard::{Indicator, Outcome, RuleText, Version};

/// A check.
#[derive(Serialize)]
pub(crate) struct Check {
    code: &'static str,
    /// The result of an entry that does not pass it.
    label: String,
    reason: String,
    /// The goods and versions that it is for, if not all.
    only: Option<String>,
    source: Option<Source>,
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
pub(super) fn concerned(
    context: &Context<'_>,
    categories: &[String],
    since: Option<&Version>,
) -> Option<String> {
    let vocabulary = context.site.sources.vocabularies.get("category");
    let categories = categories.iter().map(|code| {
        let label = vocabulary.label(code);
        context.language.label("category", (code, label))
    });
    let since = since.map(|version| {
        let version = version.to_string();
        let args = [("version", version.as_str())];
        context.language.text("indicator-note-since", &args)
    });
    let all: Vec<String> = categories.chain(since).collect();
    (!all.is_empty()).then(|| all.join(", "))
}
