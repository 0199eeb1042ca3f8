//! One page of each kind, kept as a file, so that the diff of a change shows how pages change.

use std::collections::BTreeSet;

use regex::Regex;
use serde_json::Value;

use crate::support::{Scratch, copy, dpg, entry_of, files, golden, project};

/// Each kind of file that a site has beside its data: the snapshot's name in `tests/fixtures/pages`,
/// the file of the site it is made of, and the paths of that kind. `*` is any name, `FACET` the name
/// of a facet.
const KINDS: [(&str, &str, &str); 44] = [
    ("home.html", "index.html", "index.html"),
    ("goods.html", "goods/index.html", "goods/index.html"),
    (
        "good.html",
        "goods/harvest-ledger/index.html",
        "goods/*/index.html",
    ),
    (
        "good-candidate.html",
        "goods/rain-watch/index.html",
        "goods/*/index.html",
    ),
    (
        "good-former.html",
        "goods/field-notes/index.html",
        "goods/*/index.html",
    ),
    (
        "good-moved.html",
        "goods/atlas-of-seeds/index.html",
        "goods/*/index.html",
    ),
    (
        "good-removed.html",
        "goods/gone-good/index.html",
        "goods/*/index.html",
    ),
    (
        "status.html",
        "status/former/index.html",
        "status/*/index.html",
    ),
    ("names.html", "a-z/index.html", "a-z/index.html"),
    ("facet.html", "category/index.html", "FACET/index.html"),
    ("value.html", "goal/2/index.html", "FACET/*/index.html"),
    (
        "collection.html",
        "collection/farming/index.html",
        "FACET/*/index.html",
    ),
    ("value.xml", "goal/2/feed.xml", "FACET/*/feed.xml"),
    (
        "standard.html",
        "standard/index.html",
        "standard/index.html",
    ),
    (
        "indicator.html",
        "standard/privacy/index.html",
        "standard/*/index.html",
    ),
    (
        "statistics.html",
        "statistics/index.html",
        "statistics/index.html",
    ),
    ("report.html", "report/index.html", "report/index.html"),
    ("report.csv", "report/goals.csv", "report/*.csv"),
    (
        "report-list.html",
        "report/without-logo/index.html",
        "report/*/index.html",
    ),
    ("map.html", "map/index.html", "map/index.html"),
    ("compare.html", "compare/index.html", "compare/index.html"),
    (
        "contribute.html",
        "contribute/index.html",
        "contribute/index.html",
    ),
    (
        "entry.yaml",
        "contribute/entry.yaml",
        "contribute/entry.yaml",
    ),
    ("search.html", "search/index.html", "search/index.html"),
    ("queue.html", "queue/index.html", "queue/index.html"),
    ("changes.html", "changes/index.html", "changes/index.html"),
    ("api.html", "api/index.html", "api/index.html"),
    ("content.html", "about/index.html", "about/index.html"),
    ("not-found.html", "404.html", "404.html"),
    (
        "embed.html",
        "embed/harvest-ledger/index.html",
        "embed/*/index.html",
    ),
    ("feed.xml", "feed.xml", "feed.xml"),
    ("feed.json", "feed.json", "feed.json"),
    ("sitemap.xml", "sitemap.xml", "sitemap.xml"),
    ("robots.txt", "robots.txt", "robots.txt"),
    ("llms.txt", "llms.txt", "llms.txt"),
    ("opensearch.xml", "opensearch.xml", "opensearch.xml"),
    ("headers.txt", "_headers", "_headers"),
    ("redirects.txt", "_redirects", "_redirects"),
    ("badge.svg", "badges/harvest-ledger.svg", "badges/*.svg"),
    ("badge.json", "badges/harvest-ledger.json", "badges/*.json"),
    (
        "codemeta.json",
        "goods/harvest-ledger/codemeta.json",
        "goods/*/codemeta.json",
    ),
    (
        "publiccode.yml",
        "goods/harvest-ledger/publiccode.yml",
        "goods/*/publiccode.yml",
    ),
    (
        "good.md",
        "goods/harvest-ledger/index.md",
        "goods/*/index.md",
    ),
    ("catalog.jsonld", "catalog.jsonld", "catalog.jsonld"),
];

/// Files that have tests of their own: documents, the search index, assets, the list of files.
fn is_data(path: &str) -> bool {
    let is_program = [".bin", ".css", ".js"]
        .iter()
        .any(|end| path.ends_with(end));
    let is_mark = [".dpg-site", ".nojekyll"].contains(&path);
    is_program || path.starts_with("api/v") || path.starts_with("assets/") || is_mark
}

/// The site of `tests/fixtures/pages/registry`, with a good that was removed.
fn site() -> Vec<(String, String)> {
    let scratch = Scratch::new();
    copy(
        &project().join("tests/fixtures/pages/registry"),
        scratch.root(),
    );
    let settings = std::fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    let declared = "[data]\nlicense = \"CC-BY-4.0\"\nattribution = \"Ministry of Data\"\n\
        contact = \"data@ministry.example\"\n";
    scratch.write("site.toml", format!("{settings}{declared}"));
    scratch.write("registry/gone-good.yaml", entry_of("Gone Good"));
    scratch.commit();
    scratch.remove("registry/gone-good.yaml");
    scratch.commit();
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let all = files(&scratch.root().join("public")).into_iter();
    all.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
        .collect()
}

/// The text of a file of the site.
fn text<'a>(site: &'a [(String, String)], path: &str) -> &'a str {
    let found = site.iter().find(|(other, _)| other == path);
    &found
        .unwrap_or_else(|| panic!("the site has no `{path}`"))
        .1
}

/// The names of all facets.
fn facets(site: &[(String, String)]) -> Vec<String> {
    let document: Value = serde_json::from_str(text(site, "api/v1/facets.json")).unwrap();
    let facets = document["facets"].as_array().unwrap().iter();
    facets
        .map(|facet| facet["kind"].as_str().unwrap().to_owned())
        .collect()
}

/// Whether a path is of a kind.
fn matches(path: &str, pattern: &str, facets: &[String]) -> bool {
    let (names, parts) = (path.split('/'), pattern.split('/'));
    path.matches('/').count() == pattern.matches('/').count()
        && names.zip(parts).all(|(name, part)| match part {
            "FACET" => facets.iter().any(|facet| facet == name),
            _ => match part.split_once('*') {
                Some((_, end)) => name.ends_with(end),
                None => name == part,
            },
        })
}

#[test]
fn a_page_of_each_kind_is_as_its_snapshot() {
    let site = site();
    // The names of assets hold a hash of what is in them, which says nothing about a page.
    let hash = Regex::new(r"\.[0-9a-f]{8}\.(css|js|svg)\b").unwrap();
    for (name, path, _) in KINDS {
        let page = hash.replace_all(text(&site, path), ".$1");
        golden(&project().join("tests/fixtures/pages").join(name), &page);
    }
}

#[test]
fn every_kind_of_page_has_a_snapshot() {
    let site = site();
    let facets = facets(&site);
    for (path, _) in &site {
        let is_known = KINDS
            .iter()
            .any(|(_, _, kind)| matches(path, kind, &facets));
        assert!(
            is_data(path) || is_known,
            "`{path}` is a new kind of page: add it to `KINDS` and run with UPDATE_GOLDEN=1"
        );
    }
}

#[test]
fn every_snapshot_is_of_a_kind_of_page() {
    let kinds: BTreeSet<&str> = KINDS.iter().map(|(name, _, _)| *name).collect();
    for (path, _) in files(&project().join("tests/fixtures/pages")) {
        let is_kind = kinds.contains(path.as_str());
        assert!(path.starts_with("registry/") || is_kind, "{path}");
    }
}
