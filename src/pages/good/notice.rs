//! What a reader must know first about a good that is not, or no longer, recognised.

use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::entry::Stage;
use crate::markdown::{clean, html};
use crate::pages::good::path::{Reason, ineligible};
use crate::site::addresses::{good_address, status_address};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::html::Html;

/// What a reader must know first about a good that is not, or no longer, recognised.
#[derive(Serialize)]
pub(crate) struct Notice {
    code: &'static str,
    /// The status in a word.
    label: String,
    /// What it means.
    heading: String,
    /// Why the page is still there, if the good is no longer.
    text: Option<String>,
    reason: Option<String>,
    note: Html,
    /// Why reviewers found it ineligible, and their notes.
    reasons: Vec<Reason>,
    notes: Vec<Html>,
    /// The good that replaces it or that it duplicates, with the words before it.
    instead: Vec<(String, Link)>,
    list: Link,
}

/// The notice on a good; `None` for a current one.
pub(crate) fn notice(context: &Context<'_>, good: &Good) -> Option<Notice> {
    let entry = &good.entry;
    let code = match (good.status, entry.stage) {
        (Status::Current, _) => return None,
        (Status::Candidate, Stage::UnderReview) => "under-review",
        (Status::Candidate, _) => "nominee",
        (Status::Former, Stage::Nominee | Stage::UnderReview) => "archived-candidate",
        (Status::Former, _) if entry.archived.is_some() => "archived",
        (Status::Former, _) => "ineligible",
    };
    let archived = entry.archived.clone().unwrap_or_default();
    let reason = archived.reason.as_deref();
    let reason = reason.map(|code| context.code_label("archive-reason", code));
    let others = [("archived-by", &archived.by), ("archived-of", &archived.of)];
    let instead = others.into_iter().filter_map(|(id, other)| {
        let other = context.site.sources.catalog.get(other.as_deref()?)?;
        let link = context.link(clean(&other.entry.name), &good_address(&other.id));
        Some((context.language.t(id), link))
    });
    let status = good.status.code();
    let (why, notes) = match code {
        "ineligible" => ineligible(context, good),
        _ => (Vec::new(), Vec::new()),
    };
    Some(Notice {
        code,
        label: context.language.t(&format!("notice-{code}")),
        heading: context.language.t(&format!("notice-{code}-heading")),
        text: code
            .starts_with("archived")
            .then(|| context.language.t("notice-archived-text")),
        reason,
        note: Html::new(
            archived
                .note
                .as_deref()
                .map(|note| html(note, 2))
                .unwrap_or_default(),
        ),
        reasons: why,
        notes,
        instead: instead.collect(),
        list: context.link(
            context.language.t(&format!("notice-{status}-list")),
            status_address(good.status),
        ),
    })
}
