//! A good as schema.org data, safe inside a script element.

pub(crate) mod registry;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::address::href;
use crate::derive::facets::Kind;
use crate::entry::{Derivation, Entry};
use crate::invisible::json;
use crate::markdown::{clean, plain};
use crate::site::addresses::good_address;
use crate::site::context::Context;
use crate::theme::html::Html;

/// The class of programs.
pub(crate) const CODE: &str = "SoftwareSourceCode";

/// A schema.org thing of clean texts; members that are empty are left out.
#[derive(Serialize)]
struct Thing {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kinds: Vec<&'static str>,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    #[serde(rename = "alternateName", skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<String>,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(rename = "sameAs", skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<String>,
    #[serde(rename = "codeRepository", skip_serializing_if = "Vec::is_empty")]
    code_repository: Vec<String>,
    #[serde(rename = "hasPart", skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Code>,
    #[serde(rename = "isBasedOn", skip_serializing_if = "Vec::is_empty")]
    based_on: Vec<Parent>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    license: Vec<String>,
    #[serde(rename = "inLanguage", skip_serializing_if = "Vec::is_empty")]
    in_language: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    creator: Vec<Maker>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    maintainer: Vec<Maker>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    funder: Vec<Maker>,
    #[serde(rename = "isAccessibleForFree")]
    free: bool,
    #[serde(rename = "mainEntityOfPage")]
    page: String,
}

/// The code of a good that is not a program: in schema.org only code has a repository.
#[derive(Serialize)]
struct Code {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "codeRepository")]
    repository: String,
}

/// A work that a good is based on.
#[derive(Serialize)]
pub(crate) struct Parent {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Parent {
    /// The same work as a program.
    pub(crate) fn into_program(self) -> Self {
        Self { kind: CODE, ..self }
    }
}

/// A schema.org organisation; persons are never named.
#[derive(Serialize)]
pub(crate) struct Maker {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// The data of one good as the content of a `script` element.
pub(crate) fn json_ld(context: &Context<'_>, position: usize) -> Html {
    let good = context.site.good(position);
    let entry = &good.entry;
    let texts = context.texts(entry);
    let page = context.absolute(context.language, &good_address(&good.id));
    let default = context.absolute(&context.site.languages[0], &good_address(&good.id));
    let keywords = [Kind::Sector, Kind::Goal].into_iter().flat_map(|kind| {
        let at = context.site.facet(kind).map_or(0, |(at, _)| at);
        let values = context.site.values_of(kind, position);
        values.map(move |(value, _)| clean(&context.language.labels[at][value]).into_owned())
    });
    let kinds = kinds(entry);
    let repositories = entry.repositories.iter();
    let repositories = repositories.filter_map(|one| href(&one.url)).collect();
    let (code_repository, parts) = if kinds.contains(&CODE) {
        (repositories, Vec::new())
    } else {
        (Vec::new(), codes(repositories))
    };
    let thing = Thing {
        context: "https://schema.org",
        kinds,
        id: format!("{default}#good"),
        name: texts.name.to_string(),
        alternate_name: entry
            .aliases
            .iter()
            .map(|alias| clean(alias).into_owned())
            .collect(),
        description: match texts.summary.as_ref() {
            "" => plain(texts.description.unwrap_or_default()),
            summary => summary.to_owned(),
        },
        url: entry.website.as_deref().and_then(href),
        same_as: same_as(entry),
        code_repository,
        parts,
        based_on: parents(context, entry),
        license: licenses(entry),
        in_language: entry
            .deployment
            .languages
            .iter()
            .map(|tag| clean(tag).into_owned())
            .collect(),
        keywords: keywords.collect(),
        creator: makers(entry, "owner"),
        maintainer: makers(entry, "maintainer"),
        funder: makers(entry, "funder"),
        free: true,
        page,
    };
    Html::new(in_script(&json::exact(&thing).unwrap_or_default()))
}

fn kinds(entry: &Entry) -> Vec<&'static str> {
    let mut kinds: Vec<&'static str> = Vec::new();
    for category in &entry.categories {
        let kind = match category.as_str() {
            program if is_program(program) => CODE,
            "data" => "Dataset",
            _ => "CreativeWork",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.is_empty() {
        kinds.push("CreativeWork");
    }
    kinds
}

/// Whether goods of a category are programs.
pub(crate) fn is_program(category: &str) -> bool {
    matches!(category, "software" | "ai-system")
}

fn codes(repositories: Vec<String>) -> Vec<Code> {
    let codes = repositories.into_iter().map(|repository| Code {
        kind: CODE,
        repository,
    });
    codes.collect()
}

/// The works that a good is based on: those of the registry by their pages, others by their addresses.
pub(crate) fn parents(context: &Context<'_>, entry: &Entry) -> Vec<Parent> {
    let parent = |parent: &Derivation| {
        let known = parent.good.as_deref();
        let known = known.and_then(|id| context.site.sources.catalog.get(id));
        if let Some(good) = known {
            let own = &context.site.languages[0];
            let page = context.absolute(own, &good_address(&good.id));
            return Some(Parent {
                kind: kinds(&good.entry)[0],
                id: Some(format!("{page}#good")),
                name: clean(&good.entry.name).into_owned(),
                url: Some(page),
            });
        }
        Some(Parent {
            kind: "CreativeWork",
            id: None,
            name: clean(parent.name.as_deref()?).into_owned(),
            url: parent.url.as_deref().and_then(href),
        })
    };
    entry.derived_from.iter().filter_map(parent).collect()
}

/// Where else a good is described.
pub(crate) fn same_as(entry: &Entry) -> Vec<String> {
    let known = &entry.identifiers;
    let wikidata = known.wikidata.iter();
    let wikidata = wikidata.map(|item| format!("https://www.wikidata.org/wiki/{item}"));
    let doi = known.doi.iter().map(|doi| format!("https://doi.org/{doi}"));
    let urls = known.same_as.iter().cloned().chain(wikidata).chain(doi);
    urls.filter_map(|url| href(&url)).collect()
}

/// The addresses that browsers may follow.
pub(crate) fn addresses<'a>(urls: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    urls.into_iter().filter_map(|url| href(url)).collect()
}

/// The organisations in a role.
pub(crate) fn makers(entry: &Entry, role: &str) -> Vec<Maker> {
    let organizations = entry.organizations_as(role).map(|organization| Maker {
        kind: "Organization",
        name: clean(&organization.name).into_owned(),
        url: organization.website.as_deref().and_then(href),
    });
    organizations.collect()
}

/// What a good is, in full and in plain text.
pub(crate) fn described(entry: &Entry) -> String {
    match &entry.description {
        Some(description) => plain(description),
        None => clean(&entry.summary).into_owned(),
    }
}

/// The addresses of the licences in the SPDX list, each once.
pub(crate) fn licenses(entry: &Entry) -> Vec<String> {
    let licenses = entry.indicators.licenses.iter();
    let mut known = BTreeSet::new();
    licenses
        .flat_map(|license| crate::license::ids(&license.spdx))
        .filter(|id| crate::license::listed(id).is_some() && known.insert(id.clone()))
        .map(|id| format!("https://spdx.org/licenses/{id}"))
        .collect()
}

/// JSON with everything escaped that could end the script element or one of its lines.
pub(crate) fn in_script(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut from = 0;
    for (at, found) in json.match_indices(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        out.push_str(&json[from..at]);
        out.push_str(match found {
            "<" => "\\u003c",
            ">" => "\\u003e",
            "&" => "\\u0026",
            "\u{2028}" => "\\u2028",
            _ => "\\u2029",
        });
        from = at + found.len();
    }
    out.push_str(&json[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::in_script;

    #[test]
    fn a_script_element_cannot_be_ended_from_inside() {
        let json = serde_json::to_string("</script><!--\u{2028}&").unwrap();
        let safe = in_script(&json);
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        let back: String = serde_json::from_str(&safe).unwrap();
        assert_eq!(back, "</script><!--\u{2028}&");
    }
}
