//! A change to a good in words, as pages and feeds show it.

use serde::Serialize;

use super::context::Context;
use crate::derive::history::{Event, Kind};

/// A change in words.
#[derive(Serialize)]
pub(crate) struct Said {
    /// What happened, as a code and in words.
    pub(crate) code: &'static str,
    pub(crate) label: String,
    pub(crate) name: String,
    /// The language of the name where it is not the page's.
    pub(crate) lang: Option<String>,
    /// What changed, or why.
    pub(crate) details: Vec<String>,
}

/// A change in the words of the page's language.
pub(crate) fn said(context: &Context<'_>, event: &Event) -> Said {
    let code = event.kind.code();
    let good = context.site.sources.catalog.get(&event.id);
    let (name, lang) = match good {
        Some(good) => {
            let texts = context.texts(&good.entry);
            (texts.name.into_owned(), texts.lang.map(str::to_owned))
        }
        None => (event.name.clone(), None),
    };
    Said {
        code,
        label: context.language.t(&format!("change-{code}")),
        name,
        lang,
        details: details(context, event),
    }
}

fn details(context: &Context<'_>, event: &Event) -> Vec<String> {
    match event.kind {
        Kind::Added => event
            .stage
            .map(|stage| context.code_label("stage", stage.code()))
            .into_iter()
            .collect(),
        Kind::Renamed => {
            let before = event.previous_id.as_deref().unwrap_or_default();
            vec![
                context
                    .language
                    .text("change-previous-id", &[("id", before)]),
            ]
        }
        Kind::Archived | Kind::Removed => reason(context, event.reason.as_deref())
            .into_iter()
            .collect(),
        Kind::Recognized | Kind::Renewed => Vec::new(),
        Kind::Updated => {
            let fields = event.fields.iter();
            let fields = fields.map(|key| {
                let key = key.replace('_', "-");
                context.language.t(&format!("field-{key}"))
            });
            let indicators = context.site.sources.standard.indicators().iter();
            let indicators = indicators
                .filter(|indicator| {
                    event
                        .indicators
                        .iter()
                        .any(|key| key == indicator.key.as_str())
                })
                .map(|indicator| {
                    format!(
                        "{}. {}",
                        indicator.number,
                        context.indicator_title(indicator)
                    )
                });
            fields.chain(indicators).collect()
        }
    }
}

/// A reason for archiving in words; `None` if the code is unknown.
pub(crate) fn reason(context: &Context<'_>, code: Option<&str>) -> Option<String> {
    let reasons = context.site.sources.vocabularies.get("archive-reason");
    let code = code.filter(|code| reasons.get(code).is_some())?;
    Some(context.code_label("archive-reason", code))
}
