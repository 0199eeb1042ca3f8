//! The pages of a small site: nothing hostile gets through, every link leads somewhere, every page
//! names itself.

mod delivery;
mod facts;
pub(crate) mod html;
mod lists;
pub(crate) mod site;

use std::collections::{BTreeMap, BTreeSet};

use dpg_registry::links::LinkStyle;
use dpg_registry::render::{Planned, plan};
use dpg_registry::site::Site;

use crate::support::rendered::{files, text};

use html::{Tag, tags};
use site::{BASES, goods_of, hostile_site, site};

/// The attributes that the theme writes.
const ATTRIBUTES: [&str; 70] = [
    "decoding",
    "srcset",
    "sizes",
    "lang",
    "dir",
    "charset",
    "name",
    "content",
    "rel",
    "href",
    "hreflang",
    "type",
    "class",
    "id",
    "aria-label",
    "aria-labelledby",
    "aria-current",
    "aria-hidden",
    "aria-describedby",
    "tabindex",
    "datetime",
    "property",
    "http-equiv",
    "role",
    "action",
    "method",
    "for",
    "autocomplete",
    "maxlength",
    "scope",
    "colspan",
    "rowspan",
    "span",
    "start",
    "viewBox",
    "preserveAspectRatio",
    "focusable",
    "width",
    "height",
    "xmlns",
    "value",
    "media",
    "title",
    "open",
    "x",
    "y",
    "dx",
    "dy",
    "d",
    "cx",
    "cy",
    "r",
    "text-anchor",
    "rx",
    "ry",
    "placeholder",
    "src",
    "alt",
    "loading",
    "data-id",
    "hidden",
    "accept",
    "autocapitalize",
    "list",
    "novalidate",
    "readonly",
    "required",
    "rows",
    "spellcheck",
    "download",
];

/// All HTML pages of a site: plan, tags and source.
fn pages(site: &Site) -> Vec<(Planned, Vec<Tag>, String)> {
    let is_page = |path: &str| std::path::Path::new(path).extension() == Some("html".as_ref());
    let pages = files(site, is_page).into_iter().map(|(planned, bytes)| {
        let html = String::from_utf8(bytes).unwrap();
        (planned, tags(&html), html)
    });
    pages.collect()
}

fn first<'a>(tags: &'a [Tag], name: &str) -> &'a Tag {
    let found = tags.iter().find(|tag| tag.name == name);
    found.unwrap_or_else(|| panic!("no <{name}>"))
}

#[test]
fn hostile_text_never_becomes_markup() {
    let site = hostile_site();
    for (planned, tags, html) in pages(&site) {
        let path = &planned.path;
        assert!(
            !html.contains('\u{202E}') && !html.contains('\u{200B}'),
            "{path}"
        );
        for tag in &tags {
            let is_ours = |src: &str| {
                src == "/registry/badges/hostile.svg" || src.starts_with("/registry/media/")
            };
            let known = tag.get("src").is_some_and(is_ours)
                || !matches!(
                    tag.name.as_str(),
                    "img" | "iframe" | "object" | "style" | "b"
                );
            assert!(known, "{path}: {tag:?}");
            if tag.get("type") == Some("module") {
                assert!(tag.text.trim().is_empty(), "{path}");
                assert!(
                    tag.get("src")
                        .is_some_and(|src| src.starts_with("/registry/assets/")),
                    "{path}"
                );
            } else if tag.name == "script" {
                assert_eq!(tag.get("type"), Some("application/ld+json"), "{path}");
                serde_json::from_str::<serde_json::Value>(&tag.text).unwrap();
            }
            for (name, value) in &tag.attributes {
                let known = ATTRIBUTES.contains(&name.as_str()) || name.starts_with("data-");
                assert!(known, "{path}: {tag:?}");
                let lower = value.to_lowercase();
                if matches!(name.as_str(), "href" | "action") {
                    let safe = lower.starts_with("https://")
                        || lower.starts_with("http://")
                        || lower.starts_with('/')
                        || lower.starts_with('#')
                        || lower.starts_with("mailto:?subject=")
                        // The contact of site.toml.
                        || lower == "mailto:data@ministry.example"
                        || lower.starts_with("mailto:data@ministry.example?subject=");
                    assert!(safe, "{path}: {tag:?}");
                }
                if tag.name == "meta" && name == "content" && lower.starts_with("0;") {
                    assert!(lower.starts_with("0; url=/"), "{path}: {tag:?}");
                }
            }
        }
    }
}

#[test]
fn every_link_inside_the_site_leads_to_a_planned_file_and_place() {
    for (base, style) in BASES {
        let site = site(base, style);
        let planned: BTreeSet<String> = plan(&site).unwrap().into_iter().map(|p| p.path).collect();
        let pages = pages(&site);
        let anchors: BTreeMap<&str, BTreeSet<&str>> = pages
            .iter()
            .map(|(p, tags, _)| {
                (
                    p.path.as_str(),
                    tags.iter().filter_map(|t| t.get("id")).collect(),
                )
            })
            .collect();
        for (from, tags, _) in &pages {
            for tag in tags {
                let Some(href) = tag.get("href").or(tag.get("action")) else {
                    continue;
                };
                let is_elsewhere = href.starts_with("http") && !href.starts_with(base);
                if is_elsewhere || href.starts_with("mailto:") {
                    continue;
                }
                let (path, fragment) = resolve(&from.path, href, (base, style));
                assert!(planned.contains(&path), "{}: {href} -> {path}", from.path);
                if let Some(fragment) = fragment {
                    let there = &anchors[path.as_str()];
                    assert!(there.contains(fragment), "{}: {href}", from.path);
                }
            }
        }
    }
}

/// The planned path that a link leads to, and its fragment.
fn resolve<'a>(
    from: &str,
    href: &'a str,
    (base, style): (&str, LinkStyle),
) -> (String, Option<&'a str>) {
    let (address, fragment) = match href.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment)),
        None => (href, None),
    };
    if address.is_empty() {
        return (from.to_owned(), fragment);
    }
    let host = url::Url::parse(base).unwrap();
    let absolute = match style {
        LinkStyle::Pretty => host.join(address).unwrap(),
        LinkStyle::Portable => host.join(from).unwrap().join(address).unwrap(),
    };
    let path = percent_decoded(absolute.path());
    let path = path
        .strip_prefix(host.path())
        .unwrap_or_else(|| panic!("{href} leaves {base}"));
    let is_folder = path.is_empty() || path.ends_with('/');
    // A canonical address is never portable.
    assert!(
        style == LinkStyle::Pretty || !is_folder || href.starts_with("http"),
        "{from}: {href} names no file"
    );
    let index = if is_folder { "index.html" } else { "" };
    (format!("{path}{index}"), fragment)
}

fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_page_names_itself_and_is_built_for_readers() {
    let (base, style) = BASES[1];
    let site = site(base, style);
    let mut titles = BTreeSet::new();
    for (planned, tags, _) in pages(&site) {
        let path = &planned.path;
        let title = &first(&tags, "title").text;
        let new = titles.insert((planned.language, title.clone()));
        assert!(new, "{path}: {title} stands twice");
        check_structure(path, &tags);
        let moved = path.contains("old-id") || path.contains("status/current");
        if !path.ends_with("404.html") && !moved {
            check_head(path, &tags, base);
        }
    }
}

/// Ids are unique, headings go down one step at a time from one `h1`, tables have captions.
fn check_structure(path: &str, tags: &[Tag]) {
    assert!(
        !first(tags, "html").get("lang").unwrap().is_empty(),
        "{path}"
    );
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.get("id")) {
        assert!(ids.insert(id), "{path}: id {id} stands twice");
    }
    let mut level = 0;
    for tag in tags {
        let number = tag
            .name
            .strip_prefix('h')
            .and_then(|n| n.parse::<u8>().ok());
        let Some(number) = number else { continue };
        let in_order = number <= level + 1 && (number > 1 || level == 0);
        assert!(in_order, "{path}: {tag:?}");
        level = number;
    }
    assert!(level > 0, "{path} has no heading");
    for pair in tags.windows(2).filter(|pair| pair[0].name == "table") {
        assert_eq!(pair[1].name, "caption", "{path}");
    }
}

/// A page says what it is, where it is, and where it is in other languages.
fn check_head(path: &str, tags: &[Tag], base: &str) {
    let described = tags.iter().any(|tag| {
        tag.get("name") == Some("description") && tag.get("content").is_some_and(|c| !c.is_empty())
    });
    assert!(described, "{path} has no description");
    let link = |rel: &'static str| {
        let links = tags.iter().filter(|tag| tag.name == "link");
        links.filter(move |tag| tag.get("rel") == Some(rel))
    };
    let canonical = link("canonical").next().and_then(|tag| tag.get("href"));
    let expected = format!("{base}{}", path.strip_suffix("index.html").unwrap());
    assert_eq!(percent_decoded(canonical.unwrap()), expected);
    let languages = link("alternate").filter_map(|tag| tag.get("hreflang"));
    assert_eq!(
        languages.collect::<Vec<_>>(),
        ["en", "ar", "x-default"],
        "{path}"
    );
}

#[test]
fn visible_strings_are_messages_and_all_of_them_exist() {
    let (base, style) = BASES[0];
    let id = regex::Regex::new(
        r"\b(menu|pager|goods|count|names|status|home|facet|goal|category|sector|license|country|organization|language|collection|requirement|requirements|notice|archived|fact|date|identifier|good|used-by|verdict|decided|answer|ask|handling|standard|indicator|statistics|queue|missing|redirect|figure|map)-[a-z]+(-[a-z]+)*\b",
    )
    .unwrap();
    for (planned, tags, _) in pages(&site(base, style)) {
        // Data and examples of them hold codes that look like the ids of messages.
        let read = |tag: &&Tag| !matches!(tag.name.as_str(), "script" | "code");
        for tag in tags.iter().filter(read) {
            let words = id.find(&tag.text).map(|found| found.as_str());
            let known = words.is_none_or(|word| ["good-1", "good-2"].contains(&word));
            assert!(known, "{}: {:?}", planned.path, tag.text);
        }
    }
}

#[test]
fn lists_are_cut_into_pages_of_48() {
    let (base, style) = BASES[0];
    let site = site(base, style);
    let paths: BTreeSet<String> = plan(&site).unwrap().into_iter().map(|p| p.path).collect();
    for list in [
        "goods",
        "a-z",
        "goal/3",
        "organization",
        "standard/ownership",
        "country/ke",
        "queue",
    ] {
        assert!(
            paths.contains(&format!("{list}/page/2/index.html")),
            "{list}"
        );
        assert!(
            !paths.contains(&format!("{list}/page/1/index.html")),
            "{list}"
        );
        assert!(
            paths.contains(&format!("ar/{list}/page/2/index.html")),
            "{list}"
        );
    }
    let all = pages(&site);
    let cards = |path: &str| {
        let (_, tags, _) = all.iter().find(|(p, _, _)| p.path == path).unwrap();
        let cards = tags.iter().filter(|tag| tag.get("class") == Some("card"));
        cards.count()
    };
    let current = goods_of(&site, "current");
    assert_eq!(cards("goods/index.html"), 48);
    assert_eq!(cards("goods/page/2/index.html"), current - 48);
}

#[test]
fn a_good_is_shown_with_its_facts() {
    let (base, style) = BASES[0];
    let site = site(base, style);
    let all = pages(&site);
    let html = |path: &str| &all.iter().find(|(p, _, _)| p.path == path).unwrap().2;
    let good = html("goods/full/index.html");
    for fact in [
        "Kenya",
        "Swahili",
        "MIT OR Apache-2.0",
        "Recognition valid until",
        "5 January 2027",
        "href=\"/license/mit/\"",
        "href=\"/country/ke/\"",
        "href=\"/api/v1/goods/full.json\"",
        "https://edit.example.com/main/registry/full.yaml",
        "Reviewers decided on 5 January 2026 that this indicator is met.",
        "\"@type\":[\"SoftwareSourceCode\"",
    ] {
        assert!(good.contains(fact), "{fact}");
    }
    assert!(
        !good.contains("verdict gap"),
        "no doubt is cast on a recognised good"
    );
    let nominee = html("goods/nominee/index.html");
    assert!(nominee.contains("verdict gap") && nominee.contains("Candidate"));
    let archived = html("goods/archived/index.html");
    assert!(
        archived.contains("No longer in the registry")
            && archived.contains("href=\"/goods/full/\"")
    );
    let moved = html("goods/old-id/index.html");
    assert!(moved.contains("0; url=/goods/full/"), "{moved}");
}

#[test]
fn other_languages_have_their_direction_their_texts_and_their_links() {
    let (base, style) = BASES[0];
    let all = pages(&site(base, style));
    let html = |path: &str| &all.iter().find(|(p, _, _)| p.path == path).unwrap().2;
    let arabic = html("ar/goods/full/index.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.contains("href=\"/ar/goal/3/\"") && arabic.contains("href=\"/goods/full/\""));
    assert!(
        arabic.contains("سجل تجريبي"),
        "the translated summary stands on the page"
    );
    let english = html("goods/full/index.html");
    assert!(
        english.contains("lang=\"ar\" dir=\"rtl\""),
        "the translation is marked as such"
    );
}

#[test]
fn redirects_and_the_sitemap_name_whole_addresses() {
    let (base, style) = BASES[1];
    let site = site(base, style);
    let file = |path: &str| text(&site, path);
    let redirects = file("_redirects");
    assert!(redirects.contains("/registry/goods/old-id/ /registry/goods/full/ 301\n"));
    assert!(redirects.contains("/registry/ar/goods/old-id/ /registry/ar/goods/full/ 301\n"));
    let sitemap = file("sitemap.xml");
    assert!(sitemap.contains("<loc>https://example.org/registry/goods/full/</loc>"));
    assert!(!sitemap.contains("old-id") && !sitemap.contains("404"));
    assert!(file("robots.txt").contains("https://example.org/registry/sitemap.xml"));
}

#[test]
fn two_renderings_are_the_same() {
    let (base, style) = BASES[0];
    let (one, two) = (site(base, style), site(base, style));
    assert_eq!(plan(&one).unwrap(), plan(&two).unwrap());
    let mut paths = BTreeSet::new();
    for ((planned, first), (_, second)) in files(&one, |_| true).iter().zip(files(&two, |_| true)) {
        let path = &planned.path;
        assert!(paths.insert(path), "{path} is planned twice");
        assert!(*first == second, "{path}");
    }
}
