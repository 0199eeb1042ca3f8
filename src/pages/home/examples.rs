//! Example searches on the front page. Each is read off the registry, so none of them leads to nothing.

use std::collections::BTreeMap;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::site::context::Context;
use crate::site::link::Link;

/// Two kinds of values, with the message that names a value of each.
const PAIRS: [(&str, Kind, Kind); 4] = [
    ("example-sector-country", Kind::Sector, Kind::Country),
    ("example-category-goal", Kind::Category, Kind::Goal),
    ("example-sector-country", Kind::Sector, Kind::Country),
    ("example-category-goal", Kind::Category, Kind::Goal),
];

/// How many characters the words of an example have at most.
const LONGEST: usize = 34;

/// A value as its kind and its position in the facet.
type At = (Kind, usize);

/// Searches for recognised goods with two values each: of each pair of kinds the two that most goods share, no
/// value twice. A link leads to the catalogue with both as filters.
pub(super) fn examples(context: &Context<'_>) -> Vec<Link> {
    let mut taken: Vec<At> = Vec::new();
    let mut found = Vec::new();
    for (message, one, other) in PAIRS {
        let shared = shared(context, (one, other));
        // The commonest category, mostly software, says little: an example of it shows nothing new.
        if one == Kind::Category && taken.iter().all(|(kind, _)| *kind != Kind::Category) {
            taken.extend(commonest(context, one));
        }
        let fresh = shared.into_iter().find_map(|(pair, _)| {
            let values = [(one, pair.0), (other, pair.1)];
            let is_new = values.iter().all(|at| !taken.contains(at));
            let link = is_new.then(|| link(context, (message, values))).flatten();
            let link = link.filter(|link| is_readable(&link.label));
            link.map(|link| (link, values))
        });
        if let Some((link, values)) = fresh {
            found.push(link);
            taken.extend(values);
        }
    }
    found
}

/// Whether a label reads like something that somebody would search for.
fn is_readable(label: &str) -> bool {
    label.chars().count() <= LONGEST && !label.contains('/')
}

/// How many recognised goods have two values, the most first.
fn shared(context: &Context<'_>, (one, other): (Kind, Kind)) -> Vec<((usize, usize), usize)> {
    let mut counts: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for &good in context.site.with_status(Status::Current) {
        for (first, _) in context.site.values_of(one, good) {
            for (second, _) in context.site.values_of(other, good) {
                *counts.entry((first, second)).or_default() += 1;
            }
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    counts
}

/// The value of a kind that most recognised goods have.
fn commonest(context: &Context<'_>, kind: Kind) -> Option<At> {
    let (_, facet) = context.site.facet(kind)?;
    let values = facet.values.iter().enumerate().rev();
    let most = values.max_by_key(|(_, value)| value.counts.current)?;
    Some((kind, most.0))
}

fn link(context: &Context<'_>, (message, values): (&str, [At; 2])) -> Option<Link> {
    let mut query = Vec::new();
    let mut labels = Vec::new();
    for (kind, value) in values {
        let (at, facet) = context.site.facet(kind)?;
        let code = utf8_percent_encode(&facet.values[value].code, NON_ALPHANUMERIC);
        query.push(format!("{}={code}", kind.segment()));
        labels.push(context.language.labels[at][value].as_str());
    }
    let args = [("one", labels[0]), ("other", labels[1])];
    Some(Link {
        label: context.language.text(message, &args),
        href: format!("{}?{}", context.links.to("goods/"), query.join("&")),
        current: None,
    })
}
