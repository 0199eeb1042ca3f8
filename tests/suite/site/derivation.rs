//! What a good is based on, and what is based on it: on pages, in the API, in files for other programs,
//! and in the search.

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::sites::kept;
use crate::support::{Scratch, dpg, entry_of};
use crate::validate::derivation::derived;

const FORK: &str = "  - good: root\n    kind: fork\n    distinction:\n      - pillar: functional-innovation\n        evidence:\n          - text: Works *without* a connection.\n            url: https://leaf.example.org/offline\n    tracks_upstream:\n      answer: no\n  - name: Odoo\n    url: https://www.odoo.com/\n";

/// A site of a parent, a fork, a distribution that is a candidate, and a work of an outside parent.
static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let recognised = |entry: String| {
        entry.replace(
            "stage: under-review",
            "dates: {reviewed: 2026-05-01}\nstage: dpg",
        )
    };
    let scratch = Scratch::with(&[
        ("registry/root.yaml", recognised(entry_of("Root"))),
        ("registry/leaf.yaml", recognised(derived("Leaf", FORK))),
        (
            "registry/seed.yaml",
            derived("Seed", "  - good: root\n    kind: distribution\n"),
        ),
        (
            "registry/stem.yaml",
            recognised(derived(
                "Stem",
                "  - name: Odoo\n    url: http://odoo.com\n",
            )),
        ),
        ("registry/rock.yaml", recognised(entry_of("Rock"))),
    ]);
    let config = scratch.root().join("site.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(
        &config,
        text + "\nextras = [\"codemeta\", \"publiccode\"]\n",
    )
    .unwrap();
    let out = kept("site-derivation");
    let run = dpg(
        scratch.root(),
        &[
            "-q",
            "build",
            "--as-of",
            "2026-07-01",
            "--out",
            out.to_str().unwrap(),
        ],
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let run = dpg(scratch.root(), &["search", "odoo", "--format", "json"]);
    std::fs::write(out.join("search.json"), run.stdout).unwrap();
    out
});

fn text(path: &str) -> String {
    std::fs::read_to_string(SITE.join(path)).unwrap()
}

fn data(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap()
}

fn page(id: &str) -> String {
    text(&format!("goods/{id}/index.html"))
}

/// The part of a page below a heading.
fn part(page: &str, id: &str) -> String {
    let start = page.find(&format!("aria-labelledby=\"{id}\"")).unwrap();
    let rest = &page[start..];
    let end = rest.find("<section aria-labelledby").unwrap_or(rest.len());
    rest[..end].to_owned()
}

#[test]
fn the_page_of_a_derived_good_leads_to_its_parents_and_says_what_sets_it_apart() {
    let based = part(&page("leaf"), "based-on");
    assert!(
        based.contains(
            "<a href=\"/goods/root/\" dir=\"auto\">Root</a> <span class=\"tag\">Fork</span>"
        ),
        "{based}"
    );
    assert!(
        based.contains("What sets it apart: Functional innovation"),
        "{based}"
    );
    assert!(
        based.contains("Works <em>without</em> a connection."),
        "{based}"
    );
    assert!(
        based.contains("href=\"https://leaf.example.org/offline\""),
        "{based}"
    );
    assert!(based.contains("href=\"https://www.odoo.com/\""), "{based}");
    assert!(!based.contains("does not say yet"), "{based}");
    let candidate = part(&page("seed"), "based-on");
    assert!(
        candidate.contains("does not say yet what sets it apart"),
        "{candidate}"
    );
}

#[test]
fn the_page_of_a_parent_lists_what_is_derived_from_it_by_kind() {
    let below = part(&page("root"), "derivatives");
    assert!(below.contains("Forks and distributions of Root"), "{below}");
    let (forks, distributions) = below.split_once("<dt>Distributions</dt>").unwrap();
    assert!(
        forks.contains("<dt>Forks</dt>") && forks.contains("/goods/leaf/"),
        "{forks}"
    );
    assert!(
        distributions.contains("/goods/seed/") && distributions.contains("Candidate"),
        "{distributions}"
    );
    let other = page("rock");
    assert!(
        !other.contains("based-on") && !other.contains("id=\"derivatives\""),
        "{other}"
    );
}

#[test]
fn relatives_come_first_among_related_goods_and_say_why() {
    let names = |id: &str| -> Vec<(String, String)> {
        let page = page(id);
        let related = page
            .split("id=\"related\"")
            .nth(1)
            .unwrap_or_default()
            .to_owned();
        let cards = related.split("<li class=\"card\" data-id=\"").skip(1);
        let why = |card: &str| {
            let why = card.split("<ul class=\"why\">").nth(1).unwrap_or_default();
            let first = why.trim_start().strip_prefix("<li dir=\"auto\">");
            let first = first.and_then(|rest| rest.split("</li>").next());
            first.unwrap_or_default().to_owned()
        };
        cards
            .map(|card| (card.split('"').next().unwrap().to_owned(), why(card)))
            .collect()
    };
    let leaf = names("leaf");
    assert_eq!(
        leaf[0],
        ("root".to_owned(), "Leaf is based on it.".to_owned())
    );
    assert_eq!(
        leaf[1],
        ("stem".to_owned(), "Also based on Odoo.".to_owned())
    );
    assert_eq!(
        names("root")[0],
        ("leaf".to_owned(), "Based on Root.".to_owned())
    );
    assert_eq!(
        names("seed")[0],
        ("root".to_owned(), "Seed is based on it.".to_owned())
    );
    assert_eq!(
        names("seed")[1],
        ("leaf".to_owned(), "Also based on Root.".to_owned())
    );
    assert!(
        names("root").iter().all(|(id, _)| id != "seed"),
        "only recognised goods"
    );
}

#[test]
fn the_api_has_parents_with_labels_and_derived_goods_always() {
    let leaf = data("api/v1/goods/leaf.json");
    let parent = &leaf["derived_from"][0];
    assert_eq!(parent["good"], "root");
    assert_eq!(parent["name"], "Root");
    assert!(parent["url"].as_str().unwrap().ends_with("/goods/root/"));
    assert_eq!(
        (&parent["kind"], &parent["kind_label"]),
        (&json!("fork"), &json!("Fork"))
    );
    assert_eq!(
        parent["distinction"][0]["pillar_label"],
        "Functional innovation"
    );
    assert_eq!(
        parent["tracks_upstream"],
        json!({"answer": "no", "evidence": []})
    );
    let outside = &leaf["derived_from"][1];
    assert_eq!(
        (&outside["good"], &outside["kind"], &outside["url"]),
        (&Value::Null, &Value::Null, &json!("https://www.odoo.com/"))
    );
    assert_eq!(leaf["derivatives"], json!([]));
    assert_eq!(
        data("api/v1/goods/root.json")["derivatives"],
        json!(["leaf", "seed"])
    );
    assert_eq!(data("api/v1/goods/rock.json")["derived_from"], json!([]));
    let table = text("api/v1/goods.csv");
    let row = table
        .lines()
        .find(|line| line.starts_with("leaf,"))
        .unwrap();
    assert!(row.contains(",root|https://www.odoo.com/,"), "{row}");
}

#[test]
fn structured_data_and_files_for_other_programs_name_the_parents() {
    let page = page("leaf");
    let script = page.split("application/ld+json\">").nth(1).unwrap();
    let thing: Value = serde_json::from_str(script.split("</script>").next().unwrap()).unwrap();
    let parents = &thing["isBasedOn"];
    assert!(
        parents[0]["@id"]
            .as_str()
            .unwrap()
            .ends_with("/goods/root/#good")
    );
    assert_eq!(
        parents[1],
        json!({"@type": "CreativeWork", "name": "Odoo", "url": "https://www.odoo.com/"})
    );
    // CodeMeta has a word for programs alone.
    let mut programs = parents.clone();
    for parent in programs.as_array_mut().unwrap() {
        parent["@type"] = json!("SoftwareSourceCode");
    }
    assert_eq!(
        data("goods/leaf/codemeta.json")["schema:isBasedOn"],
        programs
    );
    let file: Value = serde_yaml::from_str(&text("goods/leaf/publiccode.yml")).unwrap();
    assert_eq!(
        file["isBasedOn"],
        json!([
            "https://code.example.org/root/main",
            "https://www.odoo.com/"
        ])
    );
    assert!(!text("goods/rock/publiccode.yml").contains("isBasedOn"));
}

#[test]
fn a_parent_outside_of_the_registry_leads_the_search_to_what_is_based_on_it() {
    let found = text("search.json");
    assert!(
        found.contains("leaf") && found.contains("stem") && !found.contains("rock"),
        "{found}"
    );
}

#[test]
fn a_parent_of_many_names_the_first_and_leads_to_all() {
    let scratch = Scratch::with(&[("registry/root.yaml", entry_of("Root"))]);
    for n in 100..150 {
        let entry = derived(
            &format!("Leaf {n}"),
            "  - good: root\n    kind: distribution\n",
        );
        scratch.write(&format!("registry/leaf-{n}.yaml"), entry);
    }
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let file =
        |path: &str| std::fs::read_to_string(scratch.root().join("public").join(path)).unwrap();
    let below = part(&file("goods/root/index.html"), "derivatives");
    assert_eq!(below.matches("/goods/leaf-").count(), 48);
    assert!(
        below.contains("2 more are not listed here. <a href=\"/api/v1/goods/root.json\">"),
        "{below}"
    );
    let all: Value = serde_json::from_str(&file("api/v1/goods/root.json")).unwrap();
    assert_eq!(all["derivatives"].as_array().unwrap().len(), 50);
}
