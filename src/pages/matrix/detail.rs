//! The results of one good with their evidence, and what is open.

use serde::Serialize;

use super::member::{Member, good_anchor, requirement_anchor, result_anchor, summary_of};
use crate::collection::{Requirement, RequirementResult, Requirements, WrittenResult};
use crate::markdown::{clean, html};
use crate::pages::evidence::evidence;
use crate::site::addresses::good_address;
use crate::site::context::Context;
use crate::site::link::{Day, Link};
use crate::theme::html::Html;

/// The results of one good.
#[derive(Serialize)]
pub(super) struct Detail {
    anchor: String,
    name: String,
    href: String,
    /// The language of the name if it is not the page's.
    lang: Option<String>,
    tally: String,
    told: Vec<Told>,
    /// Ids of the requirements that are open, unless something was written on them.
    open: Vec<String>,
    /// Ids of those that do not apply.
    none: Vec<String>,
}

/// One result with what supports it.
#[derive(Serialize)]
struct Told {
    anchor: String,
    /// The requirement.
    link: Link,
    title: String,
    code: &'static str,
    label: String,
    day: Option<Day>,
    note: Option<Html>,
    evidence: Html,
    /// Whether the data of the entry gives the result.
    computed: bool,
}

/// Whether a result has more to say than the table.
pub(super) fn is_told(
    requirement: &Requirement,
    result: Option<RequirementResult>,
    written: Option<&WrittenResult>,
) -> bool {
    match result {
        None => false,
        Some(RequirementResult::Open) => requirement.check.is_none() && written.is_some(),
        Some(RequirementResult::Meets | RequirementResult::Partly) => true,
    }
}

/// The results of a good.
pub(super) fn detail(
    context: &Context<'_>,
    member: Member<'_>,
    requirements: &Requirements,
) -> Detail {
    let good = context.site.good(member.position);
    let texts = context.texts(&good.entry);
    let mut detail = Detail {
        anchor: good_anchor(&good.id),
        name: texts.name.into_owned(),
        href: context.links.to(&good_address(&good.id)),
        lang: texts.lang.map(str::to_owned),
        tally: summary_of(context, member.standing.tally),
        told: Vec::new(),
        open: Vec::new(),
        none: Vec::new(),
    };
    let results = requirements.list.iter().zip(&member.standing.results);
    for (requirement, result) in results {
        let written = requirements.written(&good.id, &requirement.id);
        let Some(standing) = *result else {
            detail.none.push(requirement.id.clone());
            continue;
        };
        if is_told(requirement, *result, written) {
            let written = written.filter(|_| requirement.check.is_none());
            let anchor = result_anchor(&good.id, &requirement.id);
            detail
                .told
                .push(told(context, (requirement, standing, written), anchor));
        } else {
            detail.open.push(requirement.id.clone());
        }
    }
    detail
}

fn told(
    context: &Context<'_>,
    (requirement, standing, written): (&Requirement, RequirementResult, Option<&WrittenResult>),
    anchor: String,
) -> Told {
    let code = standing.code();
    let note = written.and_then(|one| one.note.as_deref());
    Told {
        anchor,
        link: link(requirement),
        title: clean(&requirement.title).into_owned(),
        code,
        label: context.language.t(&format!("requirement-{code}")),
        day: written.and_then(|one| one.on).map(|day| context.day(day)),
        note: note.map(|note| Html::new(html(note, 4))),
        evidence: written.map_or_else(Html::default, |one| evidence(&one.evidence, 4)),
        computed: requirement.check.is_some(),
    }
}

/// The id of a requirement, which leads to what it asks.
fn link(requirement: &Requirement) -> Link {
    Link {
        label: requirement.id.clone(),
        href: format!("#{}", requirement_anchor(&requirement.id)),
        current: None,
    }
}
