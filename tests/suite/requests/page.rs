//! What an organisation has to update, on its page.

use super::support::registry;
use crate::support::dpg;

/// The pages of organisations in a site built on a day, by their ids.
fn pages(day: &str, ids: &[&str]) -> Vec<String> {
    let registry = registry();
    let run = dpg(registry.root(), &["-q", "build", "--as-of", day]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let page = |id: &&str| {
        let path = format!("public/organization/{id}/index.html");
        std::fs::read_to_string(registry.root().join(path)).unwrap()
    };
    ids.iter().map(page).collect()
}

/// The section of a page.
fn section(page: &str) -> &str {
    let (_, rest) = page.split_once("aria-labelledby=\"updates\"").unwrap();
    rest.split("</section>").next().unwrap()
}

#[test]
fn the_page_says_what_is_open_until_when_and_where_to_update() {
    let pages = pages("2026-07-01", &["seedling-foundation", "quoted-ltd", "done"]);
    let seedling = section(&pages[0]);
    for part in [
        "<summary>2 entries: open questions and dates</summary>",
        "Recognition valid until <time datetime=\"2026-04-01\">1 April 2026</time>",
        "<p>1 open question:</p>",
        "<a href=\"/r/contribute/?id=open\">Improve The open Ledger</a>",
        "<a href=\"https://host.example/o/n/edit/main/registry/open.yaml\" rel=\"noopener\">Edit the file of The open Ledger</a>",
    ] {
        assert!(seedling.contains(part), "no `{part}` in {seedling}");
    }
    let gone = seedling.find("goods/gone/").unwrap();
    assert!(
        gone < seedling.find("goods/open/").unwrap(),
        "what has a day comes first"
    );
    let asked = section(&pages[1]);
    assert!(
        asked.contains("Answer due <time datetime=\"2026-07-20\">"),
        "{asked}"
    );
    let done = section(&pages[2]);
    assert!(done.contains("goods/done/"), "{done}");
    assert!(
        !done.contains("waits"),
        "a candidate without a question has nothing to update: {done}"
    );
}

#[test]
fn the_page_is_the_same_on_every_day() {
    let ids = ["seedling-foundation", "agua-solo", "quoted-ltd", "done"];
    assert_eq!(pages("2026-01-01", &ids), pages("2029-01-01", &ids));
}
