//! Every number of the report, counted again by another program, and every list that a number leads to.

use std::path::Path;

use serde_json::Value;

use super::support::{open, recounted, registry, site};
use crate::support::sites::{BASE, own, real};
use crate::support::{copy, project};

/// Expects that all is the same, and that so many numbers were compared at least.
fn same(site: &Path, base: &str, least: u64) {
    let Some((is_fine, said)) = recounted(site, base) else {
        return;
    };
    assert!(is_fine, "{said}");
    let said: Value = serde_json::from_str(&said).unwrap();
    println!("{said}");
    assert!(said["numbers"].as_u64().unwrap() >= least, "{said}");
}

#[test]
fn every_number_of_the_own_registry_is_counted_again() {
    same(own(), BASE, 300);
}

#[test]
fn every_number_of_the_real_entries_is_counted_again() {
    let Some(site) = real() else { return };
    same(site, "/", 500);
}

#[test]
fn no_one_few_and_many_goods_are_counted_again() {
    for (goods, stage, least) in [
        (0, "dpg", 3),
        (1, "dpg", 20),
        (3, "nominee", 20),
        (40, "dpg", 100),
    ] {
        let registry = registry(goods, stage);
        same(&site(registry.root()), "/", least);
    }
}

#[test]
fn facets_of_the_registry_are_counted_again() {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    let out = site(root.path());
    assert!(out.join("report/own-action-lines.csv").is_file());
    same(&out, "/", 100);
}

#[test]
fn reasons_questions_and_names_of_one_organisation_are_counted_again() {
    let registry = open();
    let out = site(registry.root());
    for name in ["former", "open-questions", "alike"] {
        assert!(out.join(format!("report/{name}.csv")).is_file(), "{name}");
    }
    same(&out, "/", 100);
}

#[test]
fn a_number_that_is_wrong_is_found() {
    let registry = registry(4, "dpg");
    let site = site(registry.root());
    for (file, right, wrong) in [
        ("report/goals.csv", "Zero Hunger,3,", "Zero Hunger,4,"),
        (
            "report/index.html",
            ">4</a> recognised",
            ">5</a> recognised",
        ),
    ] {
        let path = site.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let changed = text.replace(right, wrong);
        assert!(changed != text, "{file} has no {right}");
        std::fs::write(&path, changed).unwrap();
        let Some((is_fine, said)) = recounted(&site, "/") else {
            return;
        };
        assert!(!is_fine, "{wrong} was not found: {said}");
        std::fs::write(&path, text).unwrap();
    }
}
