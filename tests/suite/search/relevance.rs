//! The judged queries: what visitors look for stands first, in the program and in the browser alike.

use std::path::Path;
use std::process::Command;

use dpg_registry::catalog::Status;
use dpg_registry::search::{Filters, Sort};
use serde_json::{Value, json};

use super::engine::engine;
use super::parity::answers;
use crate::support::sites::{own, real};
use crate::support::{lacks, project};

/// The queries of `tests/relevance` for a site; nothing, which is said, where there is no Node.
fn queries(site: &Path, arguments: &[&str]) -> Option<Vec<Value>> {
    let mut node = Command::new("node");
    node.arg(project().join("tests/relevance/draw.mjs"));
    let Ok(output) = node.arg(site).args(arguments).output() else {
        lacks("node");
        return None;
    };
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Puts queries to the program and to the browser's module, which must agree; gives recall at 1 and at 5
/// in thousandths, as tests/relevance/README.md defines them.
fn recall(site: &Path, queries: &[Value]) -> Option<(usize, usize)> {
    let all = Filters {
        statuses: Status::ALL.to_vec(),
        ..Filters::default()
    };
    let status = Status::ALL.map(Status::code);
    let ask = |query: &Value| json!({"query": query["query"], "filters": {"status": status}, "sort": "best"});
    let asked: Vec<Value> = queries.iter().map(ask).collect();
    let questions = json!({"texts": [], "queries": asked, "facets": []});
    let said = answers(site, &questions)?;
    let engine = engine(site);
    let (mut first, mut five) = (0, 0);
    for (query, said) in queries.iter().zip(said["answers"].as_array().unwrap()) {
        let text = query["query"].as_str().unwrap();
        let found = engine.find(text, &all, Sort::Best).unwrap();
        assert_eq!(json!(found), said["found"], "{text}");
        let shown = &found.docs[..found.docs.len().min(5)];
        let ids: Vec<Value> = engine
            .cards(shown)
            .unwrap()
            .iter()
            .map(|card| json!(card)["id"].clone())
            .collect();
        let right = |key: &str| query[key].as_array().unwrap();
        first += usize::from(ids.first().is_some_and(|id| right("first").contains(id)));
        let held = right("five").iter().filter(|id| ids.contains(id)).count() as u64;
        let need = query["need"].as_u64().unwrap_or(right("five").len() as u64);
        five += usize::from(held >= need);
    }
    let share = |hits: usize| hits * 1000 / queries.len();
    Some((share(first), share(five)))
}

#[test]
fn what_is_looked_for_among_the_real_entries_stands_among_the_first_five() {
    let Some(site) = real() else { return };
    for (arguments, least, bound) in [
        (&["--judged", "v0"][..], 300, 970),
        (&["--judged", "v0", "--typos"], 300, 930),
        (&["--judged", "v0", "--typos", "--seed", "2"], 300, 930),
        (&["--seed", "3"], 150, 970),
    ] {
        let Some(queries) = queries(site, arguments) else {
            return;
        };
        assert!(queries.len() >= least, "{arguments:?}: {}", queries.len());
        let Some((first, five)) = recall(site, &queries) else {
            return;
        };
        println!(
            "{arguments:?}: {} queries, {first} of 1,000 at 1, {five} at 5",
            queries.len()
        );
        assert!(five >= bound, "{arguments:?}: {five}");
        assert!(first >= 900, "{arguments:?}: {first}");
    }
}

#[test]
fn other_scripts_and_languages_are_found_too() {
    let Some(queries) = queries(own(), &["--judged", "own", "--count", "0"]) else {
        return;
    };
    assert!(queries.len() > 30, "{}", queries.len());
    let Some((first, five)) = recall(own(), &queries) else {
        return;
    };
    println!(
        "own: {} queries, {first} of 1,000 at 1, {five} at 5",
        queries.len()
    );
    assert!(first >= 940 && five >= 970, "{first} {five}");
}
