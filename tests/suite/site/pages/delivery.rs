//! How pages are delivered: what `_headers` gives each file, and that pages obey their policy.

use std::collections::BTreeMap;

use dpg_registry::exports::headers;
use dpg_registry::render::plan;

use crate::support::rendered::text;

use super::site::{BASES, hostile_site, site};
use super::{pages, percent_decoded};

/// The rules of `_headers`: pattern, then name and value of each header.
fn header_rules(text: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let mut rules: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    for line in text.lines() {
        match line.strip_prefix("  ") {
            Some(header) => {
                let last = rules.last_mut().expect("a pattern comes first");
                last.1.push(header.split_once(": ").unwrap());
            }
            None => rules.push((line, Vec::new())),
        }
    }
    rules
}

#[test]
fn each_file_is_given_each_header_once() {
    for (base, style) in BASES {
        let site = site(base, style);
        let plan = plan(&site).unwrap();
        let text = text(&site, "_headers");
        let rules = header_rules(&text);
        let root = base.strip_prefix("https://example.org").unwrap();
        for planned in &plan {
            let address = planned.path.strip_suffix("index.html");
            let address = format!("{root}{}", address.unwrap_or(&planned.path));
            let (mut given, mut stricter) = (BTreeMap::new(), None);
            for (pattern, asked) in &rules {
                let matches = matches(&percent_decoded(pattern), &address);
                for (name, value) in asked.iter().filter(|_| matches) {
                    // Browsers apply both policies of a picture.
                    if value.contains("sandbox") {
                        stricter = Some(*value);
                        continue;
                    }
                    let twice = given.insert(*name, *value).is_some();
                    assert!(!twice, "{address}: {name} is given twice");
                }
            }
            check_headers(&planned.path, &given);
            assert_eq!(stricter.is_some(), planned.path.starts_with("media/"));
            given.extend(stricter.map(|policy| ("Content-Security-Policy", policy)));
            // Hosts do not know this one, and `dpg serve` sends it as the type of the file.
            let kind = given.remove("Content-Type");
            let is_lines = planned.path.ends_with(".ndjson");
            assert_eq!(
                kind,
                is_lines.then_some("application/x-ndjson"),
                "{address}"
            );
            // What `dpg serve` sends; it forbids to keep anything.
            if !planned.path.starts_with(['_', '.']) && !planned.path.ends_with("404.html") {
                let sent: BTreeMap<&str, String> =
                    headers(&site, &planned.path).into_iter().collect();
                given.remove("Cache-Control");
                assert!(
                    sent.iter()
                        .map(|(name, value)| (*name, value.as_str()))
                        .eq(given)
                );
            }
        }
    }
}

/// Whether a pattern is for an address: `*` at its end stands for all that follows, a word with a
/// colon for one segment.
fn matches(pattern: &str, address: &str) -> bool {
    if let Some(start) = pattern.strip_suffix('*') {
        return address.starts_with(start);
    }
    let (pattern, address) = (pattern.split('/'), address.split('/'));
    let same = |(part, given): (&str, &str)| part == given || part.starts_with(':');
    pattern.clone().count() == address.clone().count() && pattern.zip(address).all(same)
}

/// What a file must come with, by its path.
fn check_headers(path: &str, given: &BTreeMap<&str, &str>) {
    let policy = given["Content-Security-Policy"];
    assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors"));
    assert!(
        !policy.contains("unsafe") && !policy.contains("http"),
        "{policy}"
    );
    assert_eq!(given["X-Content-Type-Options"], "nosniff");
    assert_eq!(given["Referrer-Policy"], "no-referrer");
    let open = given.get("Access-Control-Allow-Origin");
    assert_eq!(
        open.is_some(),
        ["api/", "badges/", "catalog.jsonld", "feed.", "llms.txt"]
            .iter()
            .any(|top| path.starts_with(top))
            || path.ends_with("/feed.xml")
            || path.ends_with("/feed.json"),
        "{path}"
    );
    if path.starts_with(['_', '.']) || path.ends_with("404.html") {
        return;
    }
    let lasts = given["Cache-Control"].contains("immutable");
    assert_eq!(lasts, path.starts_with("assets/"), "{path}");
}

#[test]
fn pages_obey_the_policy_that_they_carry() {
    for site in [hostile_site(), site(BASES[0].0, BASES[0].1)] {
        for (planned, tags, _) in pages(&site) {
            let path = &planned.path;
            let policy = tags
                .iter()
                .find(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"));
            let policy = policy.and_then(|tag| tag.get("content")).unwrap();
            assert!(policy.contains("script-src 'self';"), "{path}: {policy}");
            for tag in &tags {
                assert!(tag.get("style").is_none(), "{path}: {tag:?}");
                assert!(tag.name != "style" && tag.name != "base", "{path}: {tag:?}");
                let is_data = tag.get("type") == Some("application/ld+json");
                let is_inline = tag.name == "script" && tag.get("src").is_none();
                assert!(!is_inline || is_data, "{path}: {tag:?}");
                let handler = tag
                    .attributes
                    .iter()
                    .any(|(name, _)| name.starts_with("on"));
                assert!(!handler, "{path}: {tag:?}");
            }
        }
    }
}
