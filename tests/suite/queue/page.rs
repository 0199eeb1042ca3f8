//! The page of what is due.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::command::{DAY, document, registry};
use crate::support::{dpg, files, imported, own_registry, real_entries};

/// The pages of the queue in a built site, joined.
fn page(site: &Path) -> String {
    let pages = files(&site.join("queue")).into_iter();
    // `index.html`, then `page/2/index.html` and so on.
    pages
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect()
}

/// Per group of the page, its goods and the day that stands last beside each.
fn shown(page: &str) -> BTreeMap<&str, Vec<(&str, Option<&str>)>> {
    let mut groups: BTreeMap<&str, Vec<(&str, Option<&str>)>> = BTreeMap::new();
    for section in page.split("<h2 id=\"").skip(1) {
        let group = section.split('"').next().unwrap();
        for row in section.split("<a href=\"").skip(1) {
            let row = row.split("</tr>").next().unwrap();
            let row = row.split("</li>").next().unwrap();
            // The menu leads to `goods/` too.
            let href = row.split('"').next().unwrap();
            let Some((_, link)) = href.split_once("goods/").filter(|(_, id)| !id.is_empty()) else {
                continue;
            };
            let id = link.split('/').next().unwrap();
            let day = row.rsplit_once("datetime=\"").map(|(_, rest)| &rest[..10]);
            groups.entry(group).or_default().push((id, day));
        }
    }
    groups
}

/// What the command says, in the same shape.
fn said(document: &Value) -> BTreeMap<&str, Vec<(&str, Option<&str>)>> {
    let mut groups: BTreeMap<&str, Vec<(&str, Option<&str>)>> = BTreeMap::new();
    for (group, day) in [
        ("expired", "valid_until"),
        ("expiring", "valid_until"),
        ("waiting", "nominated"),
        ("decided", ""),
        ("undated", "recognized"),
    ] {
        for good in document[group].as_array().unwrap() {
            let shown = (good["id"].as_str().unwrap(), good[day].as_str());
            groups.entry(group).or_default().push(shown);
        }
    }
    groups
}

#[test]
fn the_page_says_what_the_command_says() {
    let registry = registry();
    for (day, arguments) in [
        ("2026-04-01", &[][..]),
        (DAY, &["--portable"]),
        (DAY, &["--base-url", "https://example.org/a/registry/"]),
        ("2027-12-31", &[]),
    ] {
        let document = document(registry.root(), day);
        let build = ["-q", "build", "--as-of", day];
        let run = dpg(registry.root(), &[&build, arguments].concat());
        assert_eq!(run.status, 0, "{}", run.stderr);
        let page = page(&registry.root().join("public"));
        assert_eq!(shown(&page), said(&document), "{day} {arguments:?}");
    }
    let page = page(&registry.root().join("public"));
    for words in [
        "\">10 met, 1 gap, 1 needs a reviewer</td>",
        "\">Not met on 1 May 2026</td>",
        "\">Met on 30 June 2026</td>",
        "\">No date</td>",
        "<span class=\"tag under-review\">Candidate</span>",
        "valid for 365 days after a review. It can be renewed in the last 60 of these days.",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("31 December 2027") && !page.contains("2027-12-31"));
}

#[test]
fn a_day_changes_the_page_only_when_something_falls_due() {
    let registry = registry();
    let built = |day: &str| {
        let run = dpg(registry.root(), &["-q", "build", "--as-of", day]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        files(&registry.root().join("public"))
            .into_iter()
            .collect::<BTreeMap<_, _>>()
    };
    // The report names the day it is about, and has lists of what is due; the sitemap names these.
    let is_of_report = |path: &str| path.starts_with("report/") || path == "sitemap.xml";
    let changed = |one: &BTreeMap<String, Vec<u8>>, two: &BTreeMap<String, Vec<u8>>| {
        let paths: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
        let differ = paths
            .into_iter()
            .filter(|path| one.get(*path) != two.get(*path));
        let differ = differ.filter(|path| !is_of_report(path) && *path != ".dpg-site");
        differ.cloned().collect::<Vec<_>>()
    };
    let before = built("2026-06-30");
    let same = built("2026-06-29");
    assert_eq!(changed(&before, &same), ["api/v1/index.json"]);
    let after = built("2026-07-02");
    // The good, the front page and the queue say that a review is overdue.
    assert_eq!(
        changed(&before, &after),
        [
            "api/v1/index.json",
            "goods/last-day/index.html",
            "index.html",
            "queue/index.html"
        ]
    );
}

#[test]
fn the_page_is_found_from_those_on_candidates_and_contributing() {
    let root = own_registry();
    let run = dpg(root.path(), &["-q", "build", "--as-of", DAY]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let read = |path: &str| {
        let file = root.path().join("public").join(path);
        std::fs::read_to_string(file).unwrap()
    };
    for from in ["contribute/index.html", "status/candidate/index.html"] {
        assert!(read(from).contains("href=\"/queue/\""), "{from}");
    }
    assert!(read("queue/index.html").contains("href=\"/contribute/\">How to contribute</a>"));
    assert!(read("sitemap.xml").contains("https://example.org/queue/</loc>"));
    let taken = root.path().join("content/queue.md");
    std::fs::write(taken, "---\ntitle: Mine\n---\n").unwrap();
    let run = dpg(root.path(), &["-q", "build", "--as-of", DAY]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("`/queue/` cannot be its address"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_page_of_real_entries_says_that_no_date_is_known() {
    let Some(real) = real_entries() else { return };
    let root = imported(&real);
    let run = dpg(root.path(), &["-q", "build", "--as-of", DAY]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let page = page(&root.path().join("public"));
    assert_eq!(shown(&page), said(&document(root.path(), DAY)));
    assert!(page.contains("the end of their recognition is unknown"));
}
