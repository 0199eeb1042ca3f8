//! The files per good that `site.toml` asks for, and the catalogue for data portals.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

use crate::support::sites::{build, judge, kept};
use crate::support::{copy, dpg, files, imported, own_registry, project, real_entries};

/// The own registry with all extras.
fn site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let root = own_registry();
        let file = root.path().join("site.toml");
        let settings = std::fs::read_to_string(&file).unwrap();
        let extras = "extras = [\"shields\", \"codemeta\", \"embed\"]\n";
        std::fs::write(&file, format!("{extras}{settings}")).unwrap();
        let out = kept("site-extras");
        build(root.path(), &out, &[]);
        out
    })
}

fn json(path: &str) -> Value {
    serde_json::from_slice(&std::fs::read(site().join(path)).unwrap()).unwrap()
}

fn goods() -> Vec<Value> {
    json("api/v1/goods.full.json")["goods"]
        .as_array()
        .unwrap()
        .clone()
}

fn has_category(good: &Value, wanted: &[&str]) -> bool {
    let categories = good["categories"].as_array().unwrap().iter();
    let mut codes = categories.map(|category| category["code"].as_str().unwrap());
    codes.any(|code| wanted.contains(&code))
}

#[test]
fn by_default_a_good_has_no_extras() {
    let root = own_registry();
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let extra = files(&root.path().join("public"))
        .into_iter()
        .map(|(path, _)| path)
        .find(|path| path.starts_with("embed/") || path.ends_with("codemeta.json"));
    assert_eq!(extra, None);
}

#[test]
fn the_reference_of_the_api_names_the_extras_that_are_there_and_no_other() {
    let page = std::fs::read_to_string(site().join("api/index.html")).unwrap();
    let address = |name: &str| format!("<code>/{name}</code>");
    for name in [
        "feed.xml",
        "badges/ID.json",
        "goods/ID/codemeta.json",
        "embed/ID/",
    ] {
        assert!(page.contains(&address(name)), "{name}");
    }
    for name in ["goods/ID/publiccode.yml", "goal/N/feed.xml"] {
        assert!(!page.contains(&address(name)), "{name}");
    }
}

#[test]
fn an_extra_that_is_not_known_is_answered_with_those_that_are() {
    let root = own_registry();
    let file = root.path().join("site.toml");
    let settings = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("extras = [\"shield\"]\n{settings}")).unwrap();
    let run = dpg(root.path(), &["build"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("`shields`"), "{}", run.stderr);
}

#[test]
fn shields_say_what_the_badge_says() {
    let mut said = 0;
    for good in goods() {
        let id = good["id"].as_str().unwrap();
        let path = format!("badges/{id}.json");
        let was = good["status"] == "former" && good["stage"]["code"] == "dpg";
        let is_shown = good["status"] == "current" || was;
        assert_eq!(site().join(&path).exists(), is_shown, "{id}");
        if is_shown {
            let shields = json(&path);
            assert_eq!(shields["schemaVersion"], 1);
            let badge = std::fs::read_to_string(site().join(format!("badges/{id}.svg"))).unwrap();
            let (label, message) = (&shields["label"], &shields["message"]);
            let words = format!("{}: {}", label.as_str().unwrap(), message.as_str().unwrap());
            assert!(badge.contains(&words), "{words} in {badge}");
            assert_eq!(message == "archived", was, "{words}");
            said += 1;
        }
    }
    assert!(said > 40, "{said}");
}

#[test]
fn programs_have_codemeta_and_nothing_else_has() {
    let mut programs = 0;
    for good in goods() {
        let id = good["id"].as_str().unwrap();
        let path = format!("goods/{id}/codemeta.json");
        let is_program = has_category(&good, &["software", "ai-system"]);
        assert_eq!(site().join(&path).exists(), is_program, "{id}");
        if !is_program {
            continue;
        }
        programs += 1;
        let meta = json(&path);
        assert_eq!(meta["@context"], "https://w3id.org/codemeta/3.0");
        assert_eq!(meta["name"], good["name"]);
        assert_eq!(meta["identifier"], good["url"]);
        let ids = good["indicators"]["licenses"].as_array().unwrap().iter();
        let ids: BTreeSet<String> = ids
            .flat_map(|license| license["ids"].as_array().unwrap())
            .map(|id| format!("https://spdx.org/licenses/{}", id["code"].as_str().unwrap()))
            .collect();
        let named = meta["license"].as_array().into_iter().flatten();
        let named: BTreeSet<String> = named.map(|one| one.as_str().unwrap().to_owned()).collect();
        assert!(named.is_subset(&ids), "{id}: {named:?} of {ids:?}");
        assert!(!meta.to_string().contains("\"Person\""));
    }
    assert!(programs > 40, "{programs}");
}

#[test]
fn the_catalogue_for_data_portals_holds_every_recognised_good_once() {
    let catalog = json("catalog.jsonld");
    assert_eq!(catalog["@type"], "dcat:Catalog");
    let all: Vec<&Value> = catalog["dcat:dataset"].as_array().unwrap().iter().collect();
    assert!(catalog["dcat:resource"].is_null());
    let ids: Vec<&str> = all
        .iter()
        .map(|one| one["dct:identifier"].as_str().unwrap())
        .collect();
    let current: Vec<Value> = goods()
        .into_iter()
        .filter(|good| good["status"] == "current")
        .collect();
    assert_eq!(ids.len(), current.len() + 1, "and the registry itself");
    for good in &current {
        let id = good["id"].as_str().unwrap();
        let iri = format!("https://example.org/goods/{id}/#good");
        let one = all[ids.iter().position(|known| **known == iri).unwrap()];
        assert_eq!(one["@id"], iri.as_str());
        assert_eq!(one["dcat:landingPage"]["@id"], good["url"]);
        assert_eq!(one["dct:title"]["@value"], good["name"]);
        assert_eq!(one["@type"], "dcat:Dataset", "{id}");
        let is_data = has_category(good, &["data"]);
        let kind = &one["dct:type"]["@id"];
        assert_eq!(
            kind == "http://purl.org/dc/dcmitype/Dataset",
            is_data,
            "{id}"
        );
        let goals = one["dcat:theme"].as_array().unwrap();
        assert_eq!(
            goals.len(),
            good["indicators"]["sdgs"].as_array().unwrap().len()
        );
    }
    let downloads = catalog["dcat:dataset"][0]["dcat:distribution"]
        .as_array()
        .unwrap();
    for one in downloads {
        let url = one["dcat:downloadURL"]["@id"].as_str().unwrap();
        let path = url.strip_prefix("https://example.org/").unwrap();
        assert!(site().join(path).is_file(), "{url}");
    }
}

#[test]
fn a_card_is_shown_by_another_site_in_a_frame_without_scripts() {
    let headers = std::fs::read_to_string(site().join("_headers")).unwrap();
    assert!(!headers.contains("frame-ancestors"), "{headers}");
    let page = std::fs::read_to_string(site().join("embed/openmrs/index.html")).unwrap();
    assert!(!page.contains("<script"), "{page}");
    let sitemap = std::fs::read_to_string(site().join("sitemap.xml")).unwrap();
    assert!(!sitemap.contains("/embed/"));
    judge("embed.mjs", site(), &["--id", "openmrs"]);
}

/// Builds a registry with cards alone, and has each of them looked at in its frame.
fn judge_cards(root: &Path, name: &str) {
    let file = root.join("site.toml");
    let settings = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("extras = [\"embed\"]\n{settings}")).unwrap();
    let out = kept(name);
    build(root, &out, &[]);
    judge("embed-all.mjs", &out, &[]);
}

#[test]
fn every_card_fits_the_frame_that_its_page_tells_to_write() {
    let own = own_registry();
    let most = project().join("tests/fixtures/reach");
    copy(&most, &own.path().join("registry"));
    judge_cards(own.path(), "site-cards");
    let Some(source) = real_entries() else { return };
    judge_cards(imported(&source).path(), "site-cards-real");
}
