//! The facts of a good as short labelled values: who, where, under which licence, since when.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::catalog::Good;
use crate::derive::facets::Kind;
use crate::entry::{Identifiers, Organization};
use crate::markdown::{clean, escape, external_link, html};
use crate::pages::evidence::readable;
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::site::link::{Day, Link};
use crate::slug::slug;
use crate::theme::html::Html;

/// Above this number of links or words, the number is shown, and they are folded.
const COUNTED: usize = 5;

/// How many members the United Nations have.
const MEMBERS: usize = 193;

/// The organisations in one role.
#[derive(Serialize)]
pub(crate) struct Role {
    label: String,
    organizations: Vec<Named>,
}

/// Something that has a page here, an address elsewhere, or both.
#[derive(Serialize)]
pub(crate) struct Named {
    name: String,
    href: Option<String>,
    /// Links to other sites.
    elsewhere: Html,
}

/// A label and its values.
#[derive(Serialize)]
pub(crate) struct Fact {
    label: String,
    value: Html,
}

/// A date of a good.
#[derive(Serialize)]
pub(crate) struct Dated {
    label: String,
    day: Day,
}

/// A list of links or words under a label.
#[derive(Serialize)]
pub(crate) struct Listed {
    label: String,
    /// How many links or words there are, if there are many.
    count: Option<usize>,
    links: Vec<Link>,
    words: Vec<String>,
}

/// A goal with its number separate, which selects its colour.
#[derive(Serialize, Clone)]
pub(crate) struct GoalLink {
    pub(crate) goal: u8,
    pub(crate) label: String,
    pub(crate) href: String,
}

/// The goals of a good by number.
pub(crate) fn goal_links(context: &Context<'_>, position: usize) -> Vec<GoalLink> {
    let links = context.coded_links(Kind::Goal, position).into_iter();
    let goals = links.filter_map(|(code, link)| {
        Some(GoalLink {
            goal: code.parse().ok()?,
            label: link.label,
            href: link.href,
        })
    });
    goals.collect()
}

/// The label of an organisation's role.
pub(crate) fn role_label(context: &Context<'_>, role: &str) -> String {
    let title = context.site.sources.vocabularies.get("role").label(role);
    context.language.label("role", (role, title))
}

/// The organisations of a good by role, in the order of the vocabulary.
pub(crate) fn roles(context: &Context<'_>, position: usize) -> Vec<Role> {
    let organizations = &context.site.good(position).entry.organizations;
    let terms = context.site.sources.vocabularies.get("role").terms().iter();
    let mut codes: Vec<&str> = terms.map(|term| term.code.as_str()).collect();
    for organization in organizations {
        if !codes.contains(&organization.role.as_str()) {
            codes.push(&organization.role);
        }
    }
    let roles = codes.into_iter().filter_map(|code| {
        let named = organizations.iter().enumerate();
        let named = named.filter(|(_, o)| o.role == code);
        let named: Vec<Named> = named
            .map(|(n, o)| organization(context, (position, n), o))
            .collect();
        (!named.is_empty()).then(|| Role {
            label: role_label(context, code),
            organizations: named,
        })
    });
    roles.collect()
}

/// The organisations that own a good.
pub(crate) fn owners(context: &Context<'_>, position: usize) -> Vec<Named> {
    let organizations = context.site.good(position).entry.organizations.iter();
    let owners = organizations.enumerate().filter(|(_, o)| o.role == "owner");
    owners
        .map(|(n, o)| organization(context, (position, n), o))
        .collect()
}

/// The organisation at an index of a good.
fn organization(
    context: &Context<'_>,
    (position, number): (usize, usize),
    organization: &Organization,
) -> Named {
    let facet = context.site.facet(Kind::Organization);
    let value = context.site.organizations(position).nth(number);
    let href = facet.zip(value).map(|((_, facet), value)| {
        context
            .links
            .to(&value_address(facet, &facet.values[value]))
    });
    let addresses = organization.website.iter().chain(&organization.same_as);
    let links: Vec<String> = addresses
        .map(|url| external_link(url, &readable(url)))
        .collect();
    Named {
        name: clean(&organization.name).into_owned(),
        href,
        elsewhere: Html::new(links.join(&context.language.t("comma"))),
    }
}

/// The repositories of a good.
pub(crate) fn repositories(context: &Context<'_>, good: &Good) -> Vec<Html> {
    let repositories = good.entry.repositories.iter().map(|repository| {
        let mut out = String::new();
        if let Some(name) = &repository.name {
            escape(&mut out, name);
            escape(&mut out, &context.language.t("colon"));
        }
        out.push_str(&external_link(&repository.url, &readable(&repository.url)));
        if let Some(note) = &repository.note {
            out.push_str("<div class=\"note\">");
            out.push_str(&html(note, 3));
            out.push_str("</div>");
        }
        Html::new(out)
    });
    repositories.collect()
}

/// The dates of a good, and the last day of its recognition.
pub(crate) fn dates(context: &Context<'_>, position: usize) -> Vec<Dated> {
    let good = context.site.good(position);
    let dates = &good.entry.dates;
    let archived = good
        .entry
        .archived
        .as_ref()
        .and_then(|archived| archived.on);
    let valid_until = context
        .site
        .sources
        .derived
        .lifecycles
        .get(position)
        .and_then(|l| l.valid_until);
    let all = [
        ("date-nominated", dates.nominated),
        ("date-recognized", dates.recognized),
        ("date-reviewed", dates.reviewed),
        ("date-valid-until", valid_until),
        ("date-archived", archived),
    ];
    let known = all.into_iter().filter_map(|(id, day)| {
        Some(Dated {
            label: context.language.t(id),
            day: context.day(day?),
        })
    });
    known.collect()
}

/// A number of countries in words. More than the United Nations have members cannot all be countries.
pub(crate) fn countries_in_words(context: &Context<'_>, count: usize) -> String {
    let id = if count > MEMBERS {
        "reach-territories"
    } else {
        "reach-countries"
    };
    context.language.count(id, count)
}

/// The address of the Alliance's own record of a good.
pub(crate) fn alliance_record(known: &Identifiers) -> Option<String> {
    let number = known.dpga_id.as_deref()?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && known.dpga_linked != Some(false))
        .then(|| format!("https://app.digitalpublicgoods.net/a/{number}"))
}

/// A good's identifiers elsewhere.
pub(crate) fn identifiers(context: &Context<'_>, good: &Good) -> Vec<Fact> {
    let known = &good.entry.identifiers;
    let mut facts = Vec::new();
    let mut add = |id: &str, value: String| {
        facts.push(Fact {
            label: context.language.t(id),
            value: Html::new(value),
        });
    };
    let mut own = String::new();
    escape(&mut own, &good.id);
    add("identifier-id", own);
    let texts = [
        ("identifier-dpga-id", &known.dpga_id),
        ("identifier-dpga-gid", &known.dpga_gid),
        ("identifier-dpga-name", &known.dpga_name),
        ("identifier-dpga-activity", &known.dpga_activity),
    ];
    for (id, text) in texts {
        let Some(text) = text else { continue };
        let record = alliance_record(known).filter(|_| id == "identifier-dpga-id");
        let value = record.map_or_else(
            || {
                let mut out = String::new();
                escape(&mut out, text);
                out
            },
            |record| external_link(&record, text),
        );
        add(id, value);
    }
    if let Some(item) = &known.wikidata {
        let url = format!("https://www.wikidata.org/wiki/{item}");
        add("identifier-wikidata", external_link(&url, item));
    }
    if let Some(doi) = &known.doi {
        add(
            "identifier-doi",
            external_link(&format!("https://doi.org/{doi}"), doi),
        );
    }
    let links = known
        .same_as
        .iter()
        .map(|url| external_link(url, &readable(url)));
    let links: Vec<String> = links.collect();
    if !links.is_empty() {
        add("identifier-same-as", links.join("<br>"));
    }
    facts
}

/// Where and by whom a good is developed and used.
pub(crate) fn deployment(context: &Context<'_>, position: usize) -> Vec<Listed> {
    let deployment = &context.site.good(position).entry.deployment;
    let countries = |codes: &[String]| {
        let mut links = links_to(context, Kind::Country, (position, codes));
        links.sort_by_cached_key(|link| slug(&link.label));
        links
    };
    let words = |words: &[String]| words.iter().map(|word| clean(word).into_owned()).collect();
    let developed: BTreeSet<_> = deployment.developed_in.iter().collect();
    let used: BTreeSet<_> = deployment.used_in.iter().collect();
    let (developed, used) = if developed == used {
        ([].as_slice(), "developed-and-used-in")
    } else {
        (deployment.developed_in.as_slice(), "used-in")
    };
    let linked = [
        ("developed-in", countries(developed)),
        (used, countries(&deployment.used_in)),
        (
            "languages",
            links_to(context, Kind::Language, (position, &deployment.languages)),
        ),
    ];
    let worded: [(&str, Vec<String>); 4] = [
        ("used-by-organizations", words(&deployment.organizations)),
        ("used-by-departments", words(&deployment.departments)),
        ("used-by-others", words(&deployment.other_organizations)),
        ("programmes", words(&deployment.programmes)),
    ];
    let linked = linked
        .into_iter()
        .map(|(id, links)| (id, links, Vec::new()));
    let worded = worded
        .into_iter()
        .map(|(id, words)| (id, Vec::new(), words));
    let all = linked
        .chain(worded)
        .filter(|(_, links, words)| !links.is_empty() || !words.is_empty());
    all.map(|(id, links, words)| Listed {
        label: context.language.t(id),
        count: Some(links.len() + words.len()).filter(|&count| count > COUNTED),
        links,
        words,
    })
    .collect()
}

/// Links to the pages of some codes of a good, in its author's order.
pub(crate) fn links_to(
    context: &Context<'_>,
    kind: Kind,
    (position, codes): (usize, &[String]),
) -> Vec<Link> {
    let Some((at, facet)) = context.site.facet(kind) else {
        return Vec::new();
    };
    let values = context.site.values_of(kind, position);
    let values: BTreeMap<&str, _> = values
        .map(|(value, term)| (term.code.as_str(), (value, term)))
        .collect();
    let links = codes.iter().filter_map(|code| {
        let &(value, term) = values.get(code.as_str())?;
        let label = context.language.labels[at][value].as_str();
        Some(context.link(label, &value_address(facet, term)))
    });
    links.collect()
}
