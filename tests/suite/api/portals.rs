//! The descriptions of the data, read by the programs of data portals: ckanext-dcat and Frictionless.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::api::declared::{declared, document};
use crate::support::sites::{own, python, real, run};
use crate::support::{copy, project};

/// The data sets that CKAN makes of a catalogue; nothing, which is said, where ckanext-dcat is missing.
fn harvested(site: &Path) -> Option<Vec<Value>> {
    let mut command = python("ckan", &["ckan", "ckanext"])?;
    command.arg(project().join("tests/api/portal.py"));
    command.arg(site.join("catalog.jsonld"));
    let output = run(&mut command).expect("Python is there");
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// The extras of a data set by key.
fn extras(set: &Value) -> BTreeMap<&str, &str> {
    let all = set["extras"].as_array().unwrap().iter();
    all.filter_map(|one| Some((one["key"].as_str()?, one["value"].as_str()?)))
        .collect()
}

#[test]
fn a_data_portal_sees_every_recognised_good_with_identifier_days_and_contact() {
    for site in [Some(declared()), real()].into_iter().flatten() {
        let Some(sets) = harvested(site) else { return };
        let goods = document(site, "api/v1/goods.json");
        let goods = goods["goods"].as_array().unwrap().iter();
        let current: Vec<&Value> = goods.filter(|good| good["status"] == "current").collect();
        assert_eq!(sets.len(), current.len() + 1, "and the registry itself");
        let by_page: BTreeMap<&str, &Value> = sets
            .iter()
            .map(|set| (set["url"].as_str().unwrap(), set))
            .collect();
        for good in current {
            let set = by_page[good["url"].as_str().unwrap()];
            let extras = extras(set);
            let identifier = extras["identifier"];
            assert_eq!(
                identifier,
                format!("{}#good", good["url"].as_str().unwrap())
            );
            assert_eq!(identifier, extras["uri"]);
            if let Some(day) = good["dates"]["recognized"].as_str() {
                assert_eq!(extras["issued"], day, "{identifier}");
            }
            if site == declared() {
                assert!(extras.contains_key("modified"), "{identifier}");
                assert_eq!(
                    extras["contact_email"], "data@ministry.example",
                    "{identifier}"
                );
            }
        }
    }
}

#[test]
fn a_data_portal_sees_the_format_size_and_checksum_of_each_file_and_the_service() {
    let site = declared();
    let Some(sets) = harvested(site) else { return };
    let manifest = document(site, "api/v1/manifest.json");
    let sealed: BTreeMap<&str, &Value> = manifest["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| (file["path"].as_str().unwrap(), file))
        .collect();
    let registry = sets
        .iter()
        .find(|set| set["url"] == "https://example.org/")
        .unwrap();
    let mut formats = BTreeMap::new();
    for resource in registry["resources"].as_array().unwrap() {
        let url = resource["url"].as_str().unwrap();
        let name = url.strip_prefix("https://example.org/api/v1/").unwrap();
        let file = sealed[name];
        assert_eq!(resource["hash"], file["sha256"], "{name}");
        assert_eq!(
            resource["hash_algorithm"],
            "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"
        );
        assert_eq!(resource["size"], file["bytes"], "{name}");
        assert!(
            resource["modified"].is_string() && resource["issued"].is_string(),
            "{resource}"
        );
        assert_eq!(
            resource["license"],
            "https://creativecommons.org/licenses/by/4.0/"
        );
        let services = resource["access_services"].as_str().unwrap();
        assert!(
            services.contains("https://example.org/api/v1/openapi.json"),
            "{services}"
        );
        formats.insert(name, resource["format"].as_str().unwrap());
    }
    assert_eq!(formats["goods.csv"], "CSV");
    assert_eq!(formats["goods.json"], "JSON");
    assert_eq!(formats["goods.ndjson"], "NDJSON");
}

/// What Frictionless says of a package: whether it is valid, and its errors; nothing, which is said, where it is
/// missing.
fn checked(site: &Path) -> Option<(bool, String)> {
    let mut command = python("api", &["frictionless"])?;
    command.arg(project().join("tests/api/package.py"));
    command.arg(site.join("api/v1/datapackage.json"));
    let output = run(&mut command).expect("Python is there");
    let words = String::from_utf8_lossy(&output.stderr);
    let said = String::from_utf8_lossy(&output.stdout);
    Some((output.status.success(), format!("{said}{words}")))
}

#[test]
fn frictionless_accepts_the_files_and_every_row_of_the_table() {
    for site in [Some(own()), Some(declared()), real()]
        .into_iter()
        .flatten()
    {
        let Some((is_valid, said)) = checked(site) else {
            return;
        };
        assert!(is_valid, "{said}");
        let count = document(site, "api/v1/goods.json")["count"]
            .as_u64()
            .unwrap();
        assert!(said.contains(&format!("goods.csv: {count} rows")), "{said}");
    }
}

#[test]
fn frictionless_finds_a_changed_file_and_a_cell_that_is_no_day() {
    let folder = tempfile::tempdir().unwrap();
    copy(&own().join("api/v1"), &folder.path().join("api/v1"));
    let file = folder.path().join("api/v1/goods.csv");
    let text = std::fs::read_to_string(&file).unwrap();
    let day = regex::Regex::new(r",20\d\d-\d\d-\d\d,").unwrap();
    assert!(day.is_match(&text));
    std::fs::write(&file, day.replace(&text, ",last spring,").as_ref()).unwrap();
    let Some((is_valid, said)) = checked(folder.path()) else {
        return;
    };
    assert!(!is_valid, "{said}");
    for error in ["hash-count", "byte-count", "type-error"] {
        assert!(said.contains(error), "{error}: {said}");
    }
}

#[test]
fn the_package_describes_every_file_with_all_goods_once() {
    let package = document(own(), "api/v1/datapackage.json");
    let resources = package["resources"].as_array().unwrap();
    let names: Vec<&str> = resources
        .iter()
        .map(|one| one["path"].as_str().unwrap())
        .collect();
    for name in ["goods.json", "goods.full.json", "goods.ndjson", "goods.csv"] {
        assert_eq!(
            names.iter().filter(|one| **one == name).count(),
            1,
            "{names:?}"
        );
    }
    let table = resources
        .iter()
        .find(|one| one["path"] == "goods.csv")
        .unwrap();
    assert_eq!(table["schema"]["primaryKey"], json!(["id"]));
    let head = std::fs::read_to_string(own().join("api/v1/goods.csv")).unwrap();
    let columns: Vec<&str> = head.lines().next().unwrap().split(',').collect();
    let fields = table["schema"]["fields"].as_array().unwrap().iter();
    let fields: Vec<&str> = fields
        .map(|field| field["name"].as_str().unwrap())
        .collect();
    assert_eq!(fields, columns);
}
