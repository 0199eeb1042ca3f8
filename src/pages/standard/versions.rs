//! The versions of the Standard: the documents of their changes, and the checks they brought.

use serde::Serialize;

use crate::pages::source::{Source, source};
use crate::site::addresses::indicator_address;
use crate::site::context::Context;
use crate::site::link::{Day, Link};
use crate::standard::{Changes, Indicator, RuleText};

/// The versions, newest first.
#[derive(Serialize)]
pub(crate) struct Versions {
    /// Those that changed something that is checked.
    changed: Vec<Version>,
    /// The others.
    others: Vec<Version>,
}

/// A version.
#[derive(Serialize)]
struct Version {
    version: String,
    day: Day,
    documents: Vec<Source>,
    brought: Vec<Rule>,
    retired: Vec<Rule>,
}

/// A check that a version brought or retired.
#[derive(Serialize)]
struct Rule {
    indicator: Link,
    reason: String,
}

/// All versions up to the one in force.
pub(super) fn versions(context: &Context<'_>) -> Versions {
    let all = context.site.sources.standard.history();
    let is_empty = |one: &Changes<'_>| {
        one.brought.is_empty() && one.retired.is_empty() && one.release.changes.is_empty()
    };
    let (others, changed): (Vec<_>, Vec<_>) = all.into_iter().partition(is_empty);
    let describe = |all: Vec<Changes<'_>>| all.iter().map(|one| version(context, one)).collect();
    Versions {
        changed: describe(changed),
        others: describe(others),
    }
}

fn version(context: &Context<'_>, changes: &Changes<'_>) -> Version {
    let release = changes.release;
    let documents = release.changes.iter();
    let rules = |rules: &[(&Indicator, &RuleText)]| {
        let rules = rules.iter();
        rules
            .map(|&(indicator, text)| rule(context, indicator, text))
            .collect()
    };
    Version {
        version: release.version.to_string(),
        day: context.day(release.date),
        documents: documents.filter_map(|id| source(context, id)).collect(),
        brought: rules(&changes.brought),
        retired: rules(&changes.retired),
    }
}

fn rule(context: &Context<'_>, indicator: &Indicator, rule: &RuleText) -> Rule {
    let title = context.indicator_title(indicator);
    let label = format!("{}. {title}", indicator.number);
    Rule {
        indicator: context.link(label, &indicator_address(indicator.key)),
        reason: rule.sentence(&context.language.locale),
    }
}
