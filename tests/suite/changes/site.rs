//! What a site says of changes: pages, documents, feeds, addresses of goods that are gone; with the
//! history, without it, and with a ledger in its place.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::changes::history::Story;
use crate::support::sites;
use crate::support::{Run, dpg, entry_of, files, git, project};

/// A registry in which one good was updated, one renamed, two removed.
fn story() -> Story {
    let (well, seed) = (entry_of("Well Watch"), entry_of("Seed Bank"));
    let story = Story::new();
    let archived = format!(
        "{}archived: {{on: 2026-03-01, reason: superseded, by: well}}\n",
        entry_of("Barn <b>Door")
    );
    story
        .set("well", Some(&well))
        .set("seed", Some(&seed))
        .set("barn", Some(&archived));
    story
        .set("gate", Some(&entry_of("Gate Post")))
        .commit("2026-01-01");
    story
        .set("seed", None)
        .set("seed-vault", Some(&seed))
        .commit("2026-02-01");
    story
        .set("barn", None)
        .set("gate", None)
        .commit("2026-03-02");
    let text = format!(
        "{}previous_ids: [pump]\n",
        well.replace("agriculture", "health")
    );
    story.set("well", Some(&text)).commit("2026-03-03");
    story
}

fn build(root: &Path) -> (PathBuf, Run) {
    let run = dpg(root, &["build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    (root.join("public"), run)
}

fn read(site: &Path, path: &str) -> String {
    std::fs::read_to_string(site.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn document(site: &Path, path: &str) -> Value {
    serde_json::from_str(&read(site, &format!("api/v1/{path}"))).unwrap()
}

/// A clone of the last commit alone.
fn shallow(story: &Story) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = format!("file://{}", story.root().display());
    git(
        folder.path(),
        &["clone", "-q", "--depth", "1", &from, "clone"],
    );
    folder
}

#[test]
fn a_copy_learns_from_one_document_what_to_fetch() {
    let story = story();
    let (site, run) = build(story.root());
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    let changes = document(&site, "changes.json");
    assert_eq!(
        (&changes["dated"], &changes["count"]),
        (&json!(true), &json!(8))
    );
    let months: Vec<&str> = changes["months"]
        .as_array()
        .unwrap()
        .iter()
        .map(|month| month["month"].as_str().unwrap())
        .collect();
    assert_eq!(months, ["2026-03", "2026-02", "2026-01"]);
    let short = |good: &Value| {
        let word = |key: &str| good[key].as_str().unwrap_or("null").to_owned();
        ["id", "status", "on", "kind"].map(word).join(" ")
    };
    let goods = changes["goods"].as_array().unwrap();
    assert_eq!(
        goods.iter().map(short).collect::<Vec<_>>(),
        [
            "pump moved null null",
            "well candidate 2026-03-03 updated",
            "barn removed 2026-03-02 removed",
            "gate removed 2026-03-02 removed",
            "seed moved 2026-02-01 renamed",
            "seed-vault candidate 2026-02-01 renamed",
        ]
    );
    for good in goods {
        let url = good["url"].as_str().unwrap();
        let object = read(&site, url.strip_prefix("https://example.org/").unwrap());
        let object: Value = serde_json::from_str(&object).unwrap();
        assert_eq!(
            (&object["id"], &object["status"]),
            (&good["id"], &good["status"])
        );
    }
    let march = document(&site, "changes/2026-03.json");
    let updated = &march["changes"][0];
    assert_eq!(march["count"], 3);
    assert_eq!(updated["fields"], json!(["sectors", "previous_ids"]));
    assert_eq!(
        (&updated["reason"], &updated["stage"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn an_id_that_is_gone_leads_on_in_pages_and_in_the_api() {
    let story = story();
    let (site, _) = build(story.root());
    for (old, new) in [("pump", "well"), ("seed", "seed-vault")] {
        let page = read(&site, &format!("goods/{old}/index.html"));
        assert!(page.contains(&format!("url=/goods/{new}/")), "{page}");
        let line = format!("/goods/{old}/ /goods/{new}/ 301\n");
        assert!(read(&site, "_redirects").contains(&line));
        let stone = document(&site, &format!("goods/{old}.json"));
        assert_eq!(
            (&stone["status"], &stone["successor"]),
            (&json!("moved"), &json!(new))
        );
        let url = format!("https://example.org/api/v1/goods/{new}.json");
        assert_eq!(stone["successor_url"], json!(url));
    }
    let barn = document(&site, "goods/barn.json");
    assert_eq!(
        barn,
        json!({"id": "barn", "object": "tombstone", "status": "removed", "url": "https://example.org/goods/barn/",
            "name": "Barn <b>Door", "on": "2026-03-02", "reason": "superseded",
            "reason_label": "Superseded", "successor": "well",
            "successor_url": "https://example.org/api/v1/goods/well.json"})
    );
    let gate = document(&site, "goods/gate.json");
    assert_eq!(
        (&gate["reason"], &gate["successor_url"]),
        (&Value::Null, &Value::Null)
    );
    let page = read(&site, "goods/barn/index.html");
    for part in [
        "Barn &lt;b&gt;Door",
        "2 March 2026",
        "Superseded",
        "/goods/well/",
        "noindex",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!read(&site, "sitemap.xml").contains("/goods/barn/"));
    assert!(!read(&site, "_redirects").contains("barn"));
    let ids = document(&site, "goods.json").to_string();
    assert!(!ids.contains("\"barn\"") && !ids.contains("\"pump\""));
}

#[test]
fn the_page_lists_changes_by_month_and_every_page_names_the_feeds() {
    let story = story();
    let config = story.root().join("site.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(
        &config,
        text + "languages = [\"en\", \"ar\"]\nfacet_feeds = true\n",
    )
    .unwrap();
    let (site, _) = build(story.root());
    let page = read(&site, "changes/index.html");
    let at = |part: &str| {
        page.find(part)
            .unwrap_or_else(|| panic!("{part} in {page}"))
    };
    assert!(at("March 2026") < at("February 2026"));
    assert!(at("id=\"2026-03-03-well-updated\"") < at("id=\"2026-03-02-barn-removed\""));
    assert!(page.contains("sectors, previous IDs"), "{page}");
    assert!(page.contains("previously seed"), "{page}");
    assert!(read(&site, "ar/changes/index.html").contains("dir=\"rtl\""));
    for (path, bytes) in files(&site) {
        let page = String::from_utf8_lossy(&bytes);
        assert!(
            !page.contains("Secret") && !page.contains("Nobody Known"),
            "{path}"
        );
        if path.ends_with(".html") && page.contains("<link rel=\"icon\"") {
            let language = if path.starts_with("ar/") { "ar/" } else { "" };
            for feed in ["feed.xml", "feed.json"] {
                let feed = format!("href=\"/{language}{feed}\"");
                assert!(page.contains(&feed), "{feed} in {path}");
            }
        }
    }
    assert!(read(&site, "goal/2/index.html").contains("href=\"/goal/2/feed.xml\""));
    assert!(read(&site, "goal/2/feed.xml").contains("Well Watch: Updated"));
    assert!(
        !site
            .join("organization/seedling-foundation/feed.xml")
            .exists()
    );
}

#[test]
fn on_a_day_with_many_changes_what_must_not_be_missed_comes_first() {
    let story = story();
    for number in 0..60 {
        let entry = entry_of(&format!("Brook {number:02}"));
        story.set(&format!("brook-{number:02}"), Some(&entry));
    }
    let (well, vault) = (entry_of("Well Watch"), entry_of("Seed Bank"));
    story.set("well", Some(&well.replace("agriculture", "energy")));
    let archived = format!("{vault}archived: {{on: 2026-03-09, reason: superseded}}\n");
    story
        .set("seed-vault", Some(&archived))
        .commit("2026-03-09");
    let (site, _) = build(story.root());
    let feed: Value = serde_json::from_str(&read(&site, "feed.json")).unwrap();
    let titles: Vec<&str> = feed["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles[0], "Seed Bank: Archived");
    assert_eq!(titles[1], "Brook 00: Added");
    let month = document(&site, "changes/2026-03.json");
    let changes = month["changes"].as_array().unwrap();
    assert_eq!(
        (&changes[0]["kind"], &changes[61]["kind"]),
        (&json!("archived"), &json!("updated"))
    );
    let last = document(&site, "changes.json");
    let mut goods = last["goods"].as_array().unwrap().iter();
    let vault = goods.find(|good| good["id"] == "seed-vault").unwrap();
    assert_eq!(vault["kind"], "archived");
}

#[test]
fn the_page_of_a_good_tells_what_happened_to_it() {
    let story = story();
    let (site, _) = build(story.root());
    let page = read(&site, "goods/well/index.html");
    let told = page.split("<h2 id=\"history\">").nth(1).expect("a history");
    let told = told.split("</section>").next().unwrap();
    assert_eq!(told.matches("<li>").count(), 2, "{told}");
    let (updated, added) = (told.find("2026-03-03"), told.find("2026-01-01"));
    assert!(updated.is_some() && updated < added, "{told}");
    assert!(told.contains("sectors, previous IDs"), "{told}");
    let page = read(&site, "goods/seed-vault/index.html");
    assert!(page.contains("previously seed"), "{page}");
}

#[test]
fn without_the_history_no_day_is_guessed_and_one_warning_says_how_to_get_it() {
    let story = story();
    let clone = shallow(&story);
    let bare = tempfile::tempdir().unwrap();
    crate::support::copy(&clone.path().join("clone"), &bare.path().join("clone"));
    std::fs::remove_dir_all(bare.path().join("clone/.git")).unwrap();
    for (folder, help) in [
        (&clone, "git fetch --unshallow"),
        (&bare, "Build in a git clone"),
    ] {
        let (site, run) = build(&folder.path().join("clone"));
        let warnings = run.stderr.lines().filter(|line| line.contains("warning"));
        assert_eq!(warnings.count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains(help), "{}", run.stderr);
        let changes = document(&site, "changes.json");
        assert_eq!(
            (&changes["dated"], &changes["months"]),
            (&json!(false), &json!([]))
        );
        for good in changes["goods"].as_array().unwrap() {
            assert_eq!((&good["on"], &good["kind"]), (&Value::Null, &Value::Null));
        }
        assert!(read(&site, "changes/index.html").contains("without the history"));
        assert!(!read(&site, "goods/well/index.html").contains("id=\"history\""));
        // What the entries themselves say goes on.
        assert!(site.join("goods/pump/index.html").exists());
        assert!(!read(&site, "feed.xml").contains("<entry>"));
    }
    let run = dpg(&clone.path().join("clone"), &["changes", "--write"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("fetch-depth: 0"), "{}", run.stderr);
}

#[test]
fn with_a_ledger_clones_of_any_depth_give_the_same_bytes() {
    let story = story();
    let (before, _) = build(story.root());
    let before = files(&before);
    std::fs::remove_dir_all(story.root().join("public")).unwrap();
    assert_eq!(dpg(story.root(), &["changes", "--write"]).status, 0);
    story.commit("2026-03-04");
    let (site, run) = build(story.root());
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    assert!(
        files(&site) == before,
        "the ledger says what the history says"
    );
    std::fs::remove_dir_all(story.root().join("public")).unwrap();
    let clone = shallow(&story);
    let (site, run) = build(&clone.path().join("clone"));
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    assert!(files(&site) == before, "a shallow clone gives the same");
    // Written anew after its own commit it is the same.
    let ledger = std::fs::read(story.root().join("changes.jsonl")).unwrap();
    assert_eq!(dpg(story.root(), &["changes", "--write"]).status, 0);
    assert_eq!(
        std::fs::read(story.root().join("changes.jsonl")).unwrap(),
        ledger
    );
    // What came after it is missed aloud.
    story.set("well", None).commit("2026-03-05");
    let (_, run) = build(story.root());
    assert!(
        run.stderr.contains("1 commit changed entries since"),
        "{}",
        run.stderr
    );
    story.0.write(
        "changes.jsonl",
        "{\"format\":1,\"commit\":\"ab\"}\n{\"on\":\"2026-01-01\"}\n",
    );
    let run = dpg(story.root(), &["build"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("changes.jsonl") && run.stderr.contains("line 2"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_chain_of_new_ids_leads_to_its_end_and_one_that_came_back_is_no_longer_gone() {
    let well = entry_of("Well Watch");
    let story = Story::new();
    story.set("m", Some(&well)).commit("2026-01-01");
    story
        .set("m", None)
        .set("z", Some(&well))
        .commit("2026-01-02");
    // Two steps of one day.
    story
        .set("z", None)
        .set("b", Some(&well))
        .commit("2026-01-03");
    story
        .set("b", None)
        .set("a", Some(&well))
        .commit("2026-01-03");
    story
        .set("m", Some(&entry_of("Seed Bank")))
        .commit("2026-01-04");
    let (site, _) = build(story.root());
    for old in ["z", "b"] {
        let stone = document(&site, &format!("goods/{old}.json"));
        assert_eq!(
            (&stone["status"], &stone["successor"]),
            (&json!("moved"), &json!("a"))
        );
    }
    assert_eq!(document(&site, "goods/m.json")["name"], "Seed Bank");
    story.set("a", None).commit("2026-01-05");
    let (site, _) = build(story.root());
    for old in ["z", "b", "a"] {
        let stone = document(&site, &format!("goods/{old}.json"));
        assert_eq!(
            (&stone["status"], &stone["name"]),
            (&json!("removed"), &json!("Well Watch"))
        );
    }
}

#[test]
fn a_huge_file_in_the_history_and_a_bare_clock_do_no_harm() {
    let story = Story::new();
    story
        .set("well", Some(&"x".repeat(3 << 20)))
        .commit("1970-01-01T00:00:00Z");
    story
        .set("well", Some(&entry_of("Well Watch")))
        .commit("2099-12-31T23:59:59Z");
    let (site, _) = build(story.root());
    let changes = document(&site, "changes.json");
    assert_eq!(changes["goods"][0]["on"], "2099-12-31");
    assert_eq!(changes["count"], 1);
}

#[test]
fn a_hundred_changes_are_cut_into_pages() {
    let story = Story::new();
    let names: Vec<String> = (0..100).map(|n| format!("Good {n}")).collect();
    for (at, name) in names.iter().enumerate() {
        let entry = entry_of(name).replace("Keeps the books", &format!("Keeps {at} books"));
        story.set(&format!("good-{at}"), Some(&entry));
    }
    story.commit("2026-01-01");
    let (site, _) = build(story.root());
    assert!(read(&site, "changes/index.html").contains("/changes/page/3/"));
    let items = read(&site, "changes/page/3/index.html")
        .matches("<li id=")
        .count();
    assert_eq!(items, 4);
    assert_eq!(read(&site, "feed.xml").matches("<entry>").count(), 50);
}

#[test]
fn feeds_are_valid_for_parsers_of_others() {
    let story = story();
    let (site, _) = build(story.root());
    // How many changes, how many feeds of goals, countries and categories, how many changes in those.
    // Entries that came without a history tell none.
    let sites = [
        (Some(site.as_path()), "^8 0 0 Well Watch: Updated$"),
        (Some(sites::own()), "^50 [0-9]{3} [0-9]{4} "),
        (sites::real(), "^0 [0-9]{3} 0 nothing$"),
    ];
    for (site, expected) in sites {
        if let Some(said) = site.and_then(parsed) {
            assert!(
                regex::Regex::new(expected).unwrap().is_match(&said),
                "{said}"
            );
        }
    }
}

/// What the parsers say of all feeds of a site; nothing when one of them is missing, which is said.
pub(crate) fn parsed(site: &Path) -> Option<String> {
    let mut command = sites::python("lint", &["atoma", "feedparser"])?;
    command.arg(project().join("tests/lint/feeds.py"));
    let said = sites::passes(command.arg(site));
    Some(said.trim().to_owned())
}

#[test]
fn what_other_sites_show_of_a_good_goes_on_when_it_is_renamed_or_archived() {
    let story = Story::new();
    let entry = |name: &str| {
        format!(
            "{}stage: dpg\ndates: {{reviewed: 2026-01-05}}\n",
            bare(name)
        )
    };
    story
        .set("seed", Some(&entry("Seed Bank")))
        .set("well", Some(&entry("Well Watch")))
        .commit("2026-01-01");
    let archived = format!(
        "{}archived: {{on: 2026-02-01, reason: inactive}}\n",
        entry("Well Watch")
    );
    story
        .set("seed", None)
        .set("seed-vault", Some(&entry("Seed Bank")))
        .set("well", Some(&archived))
        .commit("2026-02-01");
    let config = story.root().join("site.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    let extras = "extras = [\"shields\", \"embed\", \"codemeta\", \"publiccode\"]\n";
    std::fs::write(&config, text + extras).unwrap();
    let (site, _) = build(story.root());
    for file in [
        "badges/ID.svg",
        "badges/ID.json",
        "goods/ID/codemeta.json",
        "goods/ID/publiccode.yml",
    ] {
        let at = |id: &str| read(&site, &file.replace("ID", id));
        assert_eq!(at("seed"), at("seed-vault"), "{file}");
    }
    assert!(read(&site, "embed/seed/index.html").contains("Seed Bank"));
    let badge = read(&site, "badges/well.svg");
    assert!(
        badge.contains("archived") && !badge.contains("2026-01-05"),
        "{badge}"
    );
    assert!(!read(&site, "goods/well/index.html").contains("badges/"));
}

/// An entry without a stage.
fn bare(name: &str) -> String {
    let entry = entry_of(name);
    let lines = entry.lines().filter(|line| !line.starts_with("stage:"));
    lines.fold(String::new(), |text, line| text + line + "\n")
}
