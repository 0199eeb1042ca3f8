//! The text about a facet's value on its page, above its goods.

use std::cmp::Reverse;
use std::fmt::Write as _;

use crate::address::href;
use crate::catalog::Collection;
use crate::derive::facets::{Kind, Value, ValueAt};
use crate::entry::Organization;
use crate::markdown::{escape, external_link, html};
use crate::pages::evidence::readable;
use crate::pages::facts::role_label;
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::theme::html::Html;

/// How many addresses of an organisation are shown.
pub(crate) const WEBSITES: usize = 5;

/// Why a good is in the list of a value.
pub(crate) fn note(context: &Context<'_>, at: ValueAt, good: usize) -> Option<String> {
    let entry = &context.site.good(good).entry;
    let (facet, Value { code, .. }) = context.site.value(at);
    match facet.kind {
        Kind::Country => {
            let developed = entry.deployment.developed_in.iter().any(|c| c == code);
            let used = entry.deployment.used_in.iter().any(|c| c == code);
            let id = match (developed, used) {
                (true, true) => "developed-and-used-here",
                (true, false) => "developed-here",
                (false, _) => "used-here",
            };
            Some(context.language.t(id))
        }
        Kind::Organization => {
            let roles = named(context, good, at.value).map(|o| role_label(context, &o.role));
            Some(context.language.list(roles))
        }
        Kind::Goal
        | Kind::Category
        | Kind::Sector
        | Kind::License
        | Kind::LicenseFamily
        | Kind::Link
        | Kind::Region
        | Kind::DevelopedIn
        | Kind::UsedIn
        | Kind::Language
        | Kind::Collection
        | Kind::Own(_) => None,
    }
}

/// What is known about a value besides its label, one paragraph each.
pub(crate) fn intro(context: &Context<'_>, at: ValueAt) -> Vec<Html> {
    let (facet, value) = context.site.value(at);
    match facet.kind {
        Kind::License => license_intro(context, &value.code),
        Kind::Collection => {
            // The values of this facet are the collections, in their order.
            let collection = context.site.sources.catalog.collections().get(at.value);
            let collection = collection.map(|collection| set_intro(context, (collection, at)));
            collection.into_iter().collect()
        }
        Kind::Organization => websites(context, at.value).into_iter().collect(),
        Kind::Category | Kind::Sector | Kind::LicenseFamily | Kind::Link | Kind::Own(_) => {
            let term = context
                .site
                .sources
                .vocabularies
                .get(facet.kind.vocabulary())
                .get(&value.code);
            let text = term.and_then(|term| term.text("description"));
            text.map(|text| Html::new(html(context.language.said(text), 1)))
                .into_iter()
                .collect()
        }
        Kind::Region => region_intro(context, &value.code),
        Kind::Goal | Kind::Country | Kind::DevelopedIn | Kind::UsedIn | Kind::Language => {
            Vec::new()
        }
    }
}

/// What a collection is for, in the language of the page, else marked as in that of the registry.
fn set_intro(context: &Context<'_>, (collection, at): (&Collection, ValueAt)) -> Html {
    let told = context.language.sets.get(at.value);
    if let Some(text) = told.and_then(|told| told.as_ref()?.text()) {
        return Html::new(html(text, 1));
    }
    let text = html(&collection.text, 1);
    Html::new(match context.other_language() {
        None => text,
        Some(tag) => {
            let mut out = String::from("<div lang=\"");
            escape(&mut out, tag);
            out.push_str("\">");
            out.push_str(&text);
            out.push_str("</div>");
            out
        }
    })
}

/// The regions around and inside a region, and its countries, each with the number of its recognised goods.
fn region_intro(context: &Context<'_>, code: &str) -> Vec<Html> {
    let regions = &context.site.sources.derived.regions;
    let Some(region) = regions.iter().find(|region| region.code == code) else {
        return Vec::new();
    };
    let around = region.parent.iter().map(String::as_str);
    let inside = regions
        .iter()
        .filter(|one| one.parent.as_deref() == Some(code));
    let inside = inside.map(|one| one.code.as_str());
    let countries = region.countries.iter().map(String::as_str);
    let mut intro: Vec<Html> = [
        ("region-around", around.collect()),
        ("region-inside", inside.collect()),
    ]
    .into_iter()
    .filter_map(|(id, codes): (_, Vec<&str>)| {
        let links = counted(context, Kind::Region, &codes)?;
        Some(Html::new(format!("{} {links}", context.language.t(id))))
    })
    .collect();
    if let Some(links) = counted(context, Kind::Country, &countries.collect::<Vec<_>>()) {
        let mut folded = String::from("<details><summary>");
        escape(&mut folded, &context.language.t("facet-country"));
        folded.push_str("</summary>");
        folded.push_str(&links);
        folded.push_str("</details>");
        intro.push(Html::new(folded));
    }
    intro
}

/// Links to values of a facet with the number of their recognised goods, the most first; none if no value has
/// any.
fn counted(context: &Context<'_>, kind: Kind, codes: &[&str]) -> Option<String> {
    let (at, facet) = context.site.facet(kind)?;
    let values = facet.values.iter().enumerate();
    let of = values
        .filter(|(_, value)| value.counts.current > 0 && codes.contains(&value.code.as_str()));
    let mut found: Vec<(usize, &Value)> = of.collect();
    let places = &context.language.order[at].places;
    found.sort_by_key(|&(place, value)| (Reverse(value.counts.current), places[place]));
    let links = found.into_iter().map(|(place, value)| {
        let mut out = String::from("<a href=\"");
        escape(&mut out, &context.links.to(&value_address(facet, value)));
        out.push_str("\">");
        escape(&mut out, &context.language.labels[at][place]);
        let _ = write!(out, "</a>\u{a0}{}", value.counts.current);
        out
    });
    let links: Vec<String> = links.collect();
    (!links.is_empty()).then(|| links.join(" · "))
}

/// The licence's full name, what it means in plain words, what it is approved for, where to read it.
pub(crate) fn license_intro(context: &Context<'_>, code: &str) -> Vec<Html> {
    let Some(term) = context.site.sources.vocabularies.get("license").get(code) else {
        return Vec::new();
    };
    let mut name = String::from("<strong>");
    escape(&mut name, &term.title);
    name.push_str("</strong>");
    let mut intro = vec![Html::new(name)];
    if let Some(summary) = term.text("x-summary") {
        intro.push(Html::new(html(context.language.said(summary), 1)));
    }
    let approved: Vec<String> = term
        .texts("x-approved")
        .map(|code| context.code_label("category", code))
        .collect();
    if !approved.is_empty() {
        let list = context.language.list(&approved);
        let text = context
            .language
            .text("license-approved-for", &[("list", &list)]);
        let mut paragraph = String::new();
        escape(&mut paragraph, &text);
        intro.push(Html::new(paragraph));
    }
    if let Some(url) = term.text("x-url") {
        intro.push(Html::new(external_link(
            url,
            &context.language.t("license-text"),
        )));
    }
    intro
}

/// The organisations of a good that are one value of the facet.
pub(crate) fn named<'a>(
    context: &'a Context<'_>,
    good: usize,
    value: usize,
) -> impl Iterator<Item = &'a Organization> {
    let organizations = context.site.good(good).entry.organizations.iter();
    let values = context.site.organizations(good);
    let named = organizations
        .zip(values)
        .filter(move |&(_, of)| of == value);
    named.map(|(organization, _)| organization)
}

/// The addresses of an organisation that entries name, each once as it is shown.
pub(crate) fn websites(context: &Context<'_>, position: usize) -> Option<Html> {
    let (_, facet) = context.site.facet(Kind::Organization)?;
    let goods = facet.values[position].goods.iter();
    let all = goods.flat_map(|&good| named(context, good, position));
    let addresses = all.flat_map(|one| one.website.iter().chain(&one.same_as));
    let mut found: Vec<String> = Vec::new();
    for href in addresses.filter_map(|url| href(url)) {
        if found.iter().all(|one| readable(one) != readable(&href)) {
            found.push(href);
        }
        if found.len() == WEBSITES {
            break;
        }
    }
    let links: Vec<String> = found
        .iter()
        .map(|href| external_link(href, &readable(href)))
        .collect();
    (!links.is_empty()).then(|| Html::new(links.join(" · ")))
}
