//! The versions of the Standard: the documents of their changes, and the checks they brought.

use serde::Serialize;

use crate::markdown::plain;
use crate::pages::source::{SourceLink, source};
use crate::site::addresses::indicator_address;
use crate::site::context::Context;
use crate::site::link::{Day, Link};
use crate::standard::history::Changes;
use crate::standard::{Indicator, RuleText};

/// The versions, newest first.
#[derive(Serialize)]
pub(crate) struct Versions {
    /// Those that changed something that is checked.
    changed: Vec<Described>,
    /// The others.
    others: Vec<Described>,
}

/// A version.
#[derive(Serialize)]
struct Described {
    version: String,
    day: Day,
    documents: Vec<SourceLink>,
    /// Requirements and checks that apply from it on.
    brought: Vec<Rule>,
    retired: Vec<Rule>,
}

/// A requirement or check that a version brought or retired.
#[derive(Serialize)]
struct Rule {
    indicator: Link,
    reason: String,
}

/// All versions up to the one in force.
pub(super) fn versions(context: &Context<'_>) -> Versions {
    let all = context.site.sources.standard.history();
    let is_told = |one: &Changes<'_>| {
        let rules = one.required.len() + one.brought.len() + one.retired.len();
        rules + one.release.changes.len() > 0
    };
    let (changed, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_told);
    let describe = |all: Vec<Changes<'_>>| all.iter().map(|one| version(context, one)).collect();
    Versions {
        changed: describe(changed),
        others: describe(others),
    }
}

fn version(context: &Context<'_>, changes: &Changes<'_>) -> Described {
    let release = changes.release;
    let documents = release.changes.iter();
    let required = changes.required.iter().map(|(indicator, note)| Rule {
        indicator: link(context, indicator),
        reason: plain(context.language.said(&note.text)),
    });
    let rules = |rules: &[(&Indicator, &RuleText)]| -> Vec<Rule> {
        let rules = rules.iter().map(|(indicator, rule)| Rule {
            indicator: link(context, indicator),
            reason: rule.sentence(&context.language.locale),
        });
        rules.collect()
    };
    Described {
        version: release.version.to_string(),
        day: context.day(release.date),
        documents: documents.filter_map(|id| source(context, id)).collect(),
        brought: required.chain(rules(&changes.brought)).collect(),
        retired: rules(&changes.retired),
    }
}

fn link(context: &Context<'_>, indicator: &Indicator) -> Link {
    let title = context.indicator_title(indicator);
    let label = format!("{}. {title}", indicator.number);
    context.link(label, &indicator_address(indicator.key))
}
