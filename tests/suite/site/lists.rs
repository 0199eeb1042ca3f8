//! Lists of goods: by region, with what is not stated, taken along; and which goods are related.

use std::fs::read_to_string;
use std::path::Path;

use serde_json::Value;

use crate::support::sites::{BASE, judge, kept, own, real};
use crate::support::{Scratch, dpg, entry_of, imported, real_entries};

fn json(site: &Path, path: &str) -> Value {
    serde_json::from_str(&read_to_string(site.join(path)).unwrap()).unwrap()
}

#[test]
fn lists_are_tables_and_can_be_taken_along_below_a_sub_path() {
    judge("lists.mjs", own(), &["--base", BASE]);
}

#[test]
fn lists_of_the_real_entries_can_be_taken_along() {
    let Some(site) = real() else { return };
    judge("lists.mjs", site, &[]);
}

#[test]
fn regions_have_pages_with_the_goods_of_their_countries() {
    let site = own();
    let facets = json(site, "api/v1/facets.json");
    let kinds = facets["facets"].as_array().unwrap();
    let kind = |name: &str| kinds.iter().find(|one| one["kind"] == name).unwrap();
    let order: Vec<&str> = kinds
        .iter()
        .filter_map(|one| one["kind"].as_str())
        .collect();
    let place = |name: &str| order.iter().position(|one| *one == name).unwrap();
    assert_eq!(place("region") + 1, place("country"));
    let sitemap = read_to_string(site.join("sitemap.xml")).unwrap();
    let regions = kind("region")["values"].as_array().unwrap();
    assert!(regions.len() > 5);
    for region in regions {
        let code = region["code"].as_str().unwrap();
        let page = read_to_string(site.join(format!("region/{code}/index.html"))).unwrap();
        let current = region["counts"]["current"].as_u64().unwrap();
        let said = page.split("class=\"counts\">").nth(1).unwrap();
        assert!(
            said.starts_with(&format!("{current} ")),
            "{code}: {said:.60}"
        );
        assert!(sitemap.contains(&format!("/region/{code}/")), "{code}");
        let list = json(site, &format!("api/v1/regions/{code}.json"));
        let current_of = |good: &&Value| good["status"] == "current";
        let goods = list["goods"].as_array().unwrap().iter();
        assert_eq!(goods.filter(current_of).count() as u64, current);
        assert!(
            page.contains(&format!("api/v1/regions/{code}.json\"")),
            "{code}"
        );
    }
    // Only regions with goods have a page.
    let known = json(site, "api/v1/regions.json");
    let without = known["regions"].as_array().unwrap().iter();
    let without = without.filter(|one| one["counts"].as_object().unwrap().values().all(|n| n == 0));
    for region in without {
        let code = region["code"].as_str().unwrap();
        assert!(!site.join(format!("region/{code}")).exists(), "{code}");
    }
}

#[test]
fn what_goods_do_not_state_is_counted() {
    let site = own();
    let goods = json(site, "api/v1/goods.full.json");
    let goods = goods["goods"].as_array().unwrap().iter();
    let current = goods.filter(|good| good["status"] == "current");
    let without = current.filter(|good| good["sectors"].as_array().unwrap().is_empty());
    let page = read_to_string(site.join("goods/index.html")).unwrap();
    let sectors = page.split("id=\"by-sector\"").nth(1).unwrap();
    let sectors = sectors.split("</section>").next().unwrap();
    let row = sectors.split("data-code=\"-\"").nth(1).unwrap();
    let count = row.split("class=\"count\">").nth(1).unwrap();
    let count = count.split('<').next().unwrap();
    assert_eq!(count, without.count().to_string());
}

#[test]
fn the_page_about_contributing_names_what_the_operator_declares_and_nothing_else() {
    let build = |more: &str| {
        let settings =
            format!("format = 1\ntitle = \"A\"\nbase_url = \"https://a.example/\"\n{more}");
        let scratch = Scratch::with(&[
            ("site.toml", settings),
            ("registry/one.yaml", entry_of("One")),
            (
                "content/contribute.md",
                "---\ntitle: Help\n---\n\nWords.\n".to_owned(),
            ),
        ]);
        let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        read_to_string(scratch.root().join("public/contribute/index.html")).unwrap()
    };
    let bare = build("");
    assert!(bare.contains("does not name its repository"));
    assert!(!bare.contains("Suggest a change"));
    let full = build(
        "edit_url = \"https://host.example/owner/name/edit/main/\"\n[data]\ncontact = \"data@ministry.example\"\n",
    );
    for part in [
        "https://host.example/owner/name\"",
        "Suggest a change",
        "mailto:data@ministry.example",
    ] {
        assert!(full.contains(part), "{part}");
    }
    assert!(!full.contains("does not name its repository"));
}

/// The related goods of a page with their reasons, as text.
fn related(site: &Path, id: &str) -> Vec<(String, String)> {
    let page = read_to_string(site.join(format!("goods/{id}/index.html"))).unwrap();
    let Some(section) = page.split("id=\"related\"").nth(1) else {
        return Vec::new();
    };
    let section = section.split("</section>").next().unwrap();
    let tag = regex::Regex::new("<[^>]*>").unwrap();
    let cards = section.split("class=\"card\"").skip(1);
    let cards = cards.map(|card| {
        let (card, why) = card.split_once("class=\"why\"").unwrap();
        let id = card
            .split("data-id=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let why = tag.replace_all(&why[1..], " ").into_owned();
        (
            id.to_owned(),
            why.split_whitespace().collect::<Vec<_>>().join(" "),
        )
    });
    cards.collect()
}

#[test]
fn goods_for_the_same_purpose_are_related_and_words_alone_relate_none() {
    let Some(real) = real_entries() else { return };
    let root = imported(&real.join("live/dpgs-2026-07-13.json"));
    let site = kept("related");
    let out = site.to_str().unwrap();
    let run = dpg(root.path(), &["-q", "build", "--out", out]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let goods = json(&site, "api/v1/goods.json");
    let goods = goods["goods"].as_array().unwrap();
    let id_of = |part: &str| {
        let named = |good: &&Value| good["name"].as_str().unwrap().contains(part);
        goods.iter().find(named).unwrap()["id"].as_str().unwrap()
    };
    let mut reasons = 0;
    for good in goods {
        for (other, why) in related(&site, good["id"].as_str().unwrap()) {
            assert!(!why.starts_with("Words:"), "{other}: {why}");
            for word in ["which", "individual", "platform", "businesse"] {
                let words = why.split("Words:").nth(1).unwrap_or_default();
                assert!(!words.split([' ', ',']).any(|one| one == word), "{why}");
            }
            reasons += 1;
        }
    }
    assert!(reasons > 400, "{reasons}");
    let health = related(&site, id_of("OpenMRS"));
    assert_eq!(health.len(), 4);
    for (other, why) in &health {
        assert!(why.contains("Good Health"), "{other}: {why}");
    }
    for (other, why) in related(&site, id_of("DHIS2")) {
        assert!(why.contains("Good Health"), "{other}: {why}");
    }
}
