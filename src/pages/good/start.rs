//! How to start with a good: the addresses that a visitor looks for first, as buttons.

use serde::Serialize;

use crate::address::href;
use crate::entry::{Entry, Evidence};
use crate::markdown::links;
use crate::site::context::Context;

/// A button.
#[derive(Serialize)]
pub(crate) struct Start {
    /// What it leads to: `website`, `documentation`, `source`, or another kind of link.
    kind: &'static str,
    label: String,
    href: String,
}

/// The buttons of a good, in the order of a visitor's questions; each address once.
pub(crate) fn start(context: &Context<'_>, position: usize) -> Vec<Start> {
    let entry = &context.site.good(position).entry;
    let mut found: Vec<Start> = Vec::new();
    for (kind, address) in ways(entry) {
        let Some(href) = address.as_deref().and_then(href) else {
            continue;
        };
        if found.iter().all(|one| one.href != href) {
            found.push(Start {
                kind,
                label: context.language.t(&format!("start-{kind}")),
                href,
            });
        }
    }
    found
}

/// Kinds of `links` that are buttons after the website, the documentation and the source, in this order.
const OTHERS: [&str; 6] = ["demo", "download", "app", "community", "support", "chat"];

/// What can be a button, in this order. An address that the entry gives for a purpose comes before one that is only
/// found in its answers.
fn ways(entry: &Entry) -> Vec<(&'static str, Option<String>)> {
    let is_code = entry
        .categories
        .iter()
        .any(|code| code == "software" || code == "ai-system");
    let repository = if is_code { "source" } else { "repository" };
    let link = |kind: &str| {
        let link = entry.links.iter().find(|link| link.kind == kind);
        link.map(|link| link.url.clone())
    };
    let said = || documented(&entry.indicators.documentation.evidence);
    let mut ways = vec![
        ("website", entry.website.clone()),
        ("documentation", link("documentation").or_else(said)),
        (
            repository,
            entry.repositories.first().map(|one| one.url.clone()),
        ),
    ];
    ways.extend(OTHERS.map(|kind| (kind, link(kind))));
    ways
}

/// The first address in the evidence for documentation.
fn documented(evidence: &[Evidence]) -> Option<String> {
    let addresses = evidence.iter().flat_map(|item| {
        let text = item.text.as_deref().map(links).unwrap_or_default();
        item.url.iter().cloned().chain(text)
    });
    addresses.into_iter().next()
}
