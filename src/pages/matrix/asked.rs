//! What each requirement asks, group by group.

use serde::Serialize;

use super::member::requirement_anchor;
use crate::collection::{Requirement, Requirements};
use crate::markdown::{clean, html};
use crate::site::context::Context;
use crate::theme::html::Html;

/// Requirements that follow each other in one group.
#[derive(Serialize)]
pub(super) struct Part {
    /// The name of the group; `None` for requirements without one.
    title: Option<String>,
    text: Option<Html>,
    items: Vec<Asked>,
}

/// One requirement.
#[derive(Serialize)]
struct Asked {
    id: String,
    anchor: String,
    title: String,
    /// Whether it is required or recommended: the code and the label.
    level: (&'static str, String),
    /// The categories that it applies to, if not to all.
    categories: Option<String>,
    asks: Html,
    evidence: Option<Html>,
    computed: bool,
}

/// All requirements in their order.
pub(super) fn parts(context: &Context<'_>, requirements: &Requirements) -> Vec<Part> {
    let mut parts: Vec<(Option<&str>, Part)> = Vec::new();
    for requirement in &requirements.list {
        let group = requirements.group(requirement);
        let id = group.map(|group| group.id.as_str());
        if parts.last().is_none_or(|(last, _)| *last != id) {
            let part = Part {
                title: group.map(|group| clean(&group.title).into_owned()),
                text: group
                    .and_then(|group| group.text.as_deref())
                    .map(|text| Html::new(html(text, 3))),
                items: Vec::new(),
            };
            parts.push((id, part));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.items.push(asked(context, requirement));
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

fn asked(context: &Context<'_>, requirement: &Requirement) -> Asked {
    let code = requirement.level.code();
    let evidence = requirement.evidence.as_deref();
    Asked {
        id: requirement.id.clone(),
        anchor: requirement_anchor(&requirement.id),
        title: clean(&requirement.title).into_owned(),
        level: (
            code,
            context.language.t(&format!("requirement-level-{code}")),
        ),
        categories: categories(context, &requirement.categories),
        asks: Html::new(html(&requirement.asks, 4)),
        evidence: evidence.map(|text| Html::new(html(text, 4))),
        computed: requirement.check.is_some(),
    }
}

/// The labels of some categories; `None` for none.
fn categories(context: &Context<'_>, codes: &[String]) -> Option<String> {
    let labels = codes.iter();
    let labels: Vec<String> = labels
        .map(|code| context.code_label("category", code))
        .collect();
    (!labels.is_empty()).then(|| context.language.list(&labels))
}
