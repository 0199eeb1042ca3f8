//! `goods.csv`: the same goods as in JSON, nothing that a spreadsheet would compute, all of it readable again.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use dpg_registry::invisible::clean;
use regex::Regex;
use serde_json::Value;

use crate::api::consumers::{has_r, snippets};
use crate::support::sites::{own, real, run};
use crate::support::{Scratch, dpg, entry_of, lacks, project};

type Row = BTreeMap<String, String>;

/// The rows as a program reads them.
fn rows(bytes: &[u8]) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(bytes);
    let rows = reader.deserialize::<Row>();
    rows.map(Result::unwrap).collect()
}

/// Undoes the guard, as the reference says.
fn cell(text: &str) -> String {
    let guard = Regex::new("(^|[,;|\"\t\r\n])'").unwrap();
    guard.replace_all(text, "$1").into_owned()
}

/// Takes a list apart, as the reference says.
fn items(text: &str) -> Vec<String> {
    let item = Regex::new(r"(?s)(?:\\.|[^|\\])+").unwrap();
    let escaped = Regex::new(r"(?s)\\(.)").unwrap();
    let text = cell(text);
    item.find_iter(&text)
        .map(|found| escaped.replace_all(found.as_str(), "$1").into_owned())
        .collect()
}

fn texts(list: &Value, key: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    items
        .map(|item| if key.is_empty() { item } else { &item[key] })
        .map(|text| {
            text.as_str()
                .map_or_else(|| text.to_string(), |text| clean(text).into_owned())
        })
        .collect()
}

/// Every cell of a row against the object of the same good.
fn same(row: &Row, good: &Value) {
    for key in [
        "id",
        "name",
        "summary",
        "status",
        "stage",
        "stage_label",
        "url",
        "website",
        "standard_version",
    ] {
        assert_eq!(
            cell(&row[key]),
            clean(good[key].as_str().unwrap_or_default()),
            "{key} of {}",
            good["id"]
        );
    }
    for (column, pointer, key) in [
        ("aliases", "/aliases", ""),
        ("previous_ids", "/previous_ids", ""),
        ("repositories", "/repositories", "url"),
        ("categories", "/categories", "code"),
        ("category_labels", "/categories", "label"),
        ("sectors", "/sectors", "code"),
        ("sector_labels", "/sectors", "label"),
        ("goals", "/indicators/sdgs", "goal"),
        ("goal_labels", "/indicators/sdgs", "label"),
        ("developed_in", "/deployment/developed_in", "code"),
        ("used_in_labels", "/deployment/used_in", "label"),
        ("languages", "/deployment/languages", "code"),
    ] {
        let list = good.pointer(pointer).unwrap();
        assert_eq!(
            items(&row[column]),
            texts(list, key),
            "{column} of {}",
            good["id"]
        );
    }
    for key in ["nominated", "recognized", "reviewed", "valid_until"] {
        assert_eq!(row[key], good["dates"][key].as_str().unwrap_or_default());
    }
    let results = good["assessment"].as_array().unwrap().iter();
    let results = results.map(|one| {
        format!(
            "{}:{}",
            one["indicator"].as_str().unwrap(),
            one["result"].as_str().unwrap()
        )
    });
    assert_eq!(items(&row["assessment"]), results.collect::<Vec<_>>());
}

fn check(folder: &Path) -> Vec<Row> {
    let bytes = std::fs::read(folder.join("api/v1/goods.csv")).unwrap();
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(text.starts_with("id,name,"), "no byte order mark");
    assert!(text.ends_with("\r\n"));
    let full = std::fs::read(folder.join("api/v1/goods.full.json")).unwrap();
    let full: Value = serde_json::from_slice(&full).unwrap();
    let rows = rows(&bytes);
    assert_eq!(full["count"], rows.len());
    for (row, good) in rows.iter().zip(full["goods"].as_array().unwrap()) {
        same(row, good);
        for part in row
            .values()
            .flat_map(|cell| cell.split([',', ';', '|', '"', '\t', '\r', '\n']))
        {
            assert!(
                !part.starts_with(['=', '+', '-', '@']),
                "{part} in {}",
                row["id"]
            );
        }
    }
    rows
}

#[test]
fn the_table_says_the_same_of_the_own_registry_as_the_objects() {
    check(own());
}

#[test]
fn the_table_says_the_same_of_the_real_entries_as_the_objects() {
    let Some(site) = real() else { return };
    check(site);
}

#[test]
fn formulas_of_strangers_are_no_formulas_in_the_table_and_can_be_read_back() {
    let entry = entry_of("Plain");
    let entry = entry.replacen("name: Plain", "name: '=HYPERLINK(\"https://evil.example\";\"x\")'\naliases: ['+1|2', '-a\\b', '@x', \"'q'\", 'a;=1+1']", 1);
    let scratch = Scratch::with(&[("registry/plain.yaml", entry)]);
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let rows = check(&scratch.root().join("public"));
    assert_eq!(
        rows[0]["name"],
        "'=HYPERLINK(\"https://evil.example\";\"x\")"
    );
    assert_eq!(
        cell(&rows[0]["name"]),
        "=HYPERLINK(\"https://evil.example\";\"x\")"
    );
    assert_eq!(
        items(&rows[0]["aliases"]),
        ["+1|2", "-a\\b", "@x", "'q'", "a;=1+1"]
    );
}

/// The table as the code in R on the page of the reference reads it, to a list of objects.
fn read_in_r(site: &Path) -> Vec<Value> {
    let page = std::fs::read_to_string(site.join("api/index.html")).unwrap();
    let code = snippets(&page).remove("R").unwrap();
    let code = code
        .into_iter()
        .find(|code| code.contains("read.csv("))
        .unwrap();
    let url = Regex::new("read\\.csv\\(\"[^\"]*\"").unwrap();
    let code = url.replace(&code, "read.csv(commandArgs(TRUE)[1]");
    let (code, _) = code.split_once("print(").unwrap();
    let written = "goods$items <- lapply(goods$license_labels, items)\n\
        cat(jsonlite::toJSON(goods, na = \"null\"))";
    let mut command = Command::new("Rscript");
    command.arg("-e").arg(format!("{code}\n{written}"));
    // Elsewhere R would print letters beyond ASCII as their numbers.
    command.env("LC_ALL", "C.UTF-8");
    let output = run(command.arg(site.join("api/v1/goods.csv"))).unwrap();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn in_r_the_table_loses_no_cell_and_no_item() {
    if !has_r() {
        return;
    }
    let entry = entry_of("Plain").replacen(
        "name: Plain",
        "name: '=1+1'\naliases: ['+1|2', '-a\\b', NA]",
        1,
    );
    let entry = format!("{entry}deployment: {{developed_in: [NA], used_in: [NA, KE]}}\n");
    let scratch = Scratch::with(&[("registry/plain.yaml", entry)]);
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let built = scratch.root().join("public");
    for site in [Some(built.as_path()), Some(own()), real()]
        .into_iter()
        .flatten()
    {
        let rows = rows(&std::fs::read(site.join("api/v1/goods.csv")).unwrap());
        let read = read_in_r(site);
        assert_eq!(read.len(), rows.len());
        for (row, read) in rows.iter().zip(&read) {
            for (name, text) in row {
                assert_eq!(read[name], cell(text), "{name} of {}", row["id"]);
            }
            assert_eq!(texts(&read["items"], ""), items(&row["license_labels"]));
        }
    }
}

/// Holds the table against the objects with the reader of Python; gives how many cells it has.
fn read_by_python(site: &Path) -> Option<usize> {
    let mut command = Command::new("python3");
    command.arg(project().join("tests/api/table.py")).arg(site);
    let output = run(&mut command)?;
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    let said = String::from_utf8_lossy(&output.stdout);
    Some(said.trim().parse().unwrap())
}

#[test]
fn python_reads_the_table_as_the_reference_says_and_finds_the_same_as_in_the_objects() {
    for (site, least) in [(Some(own()), 3000), (real(), 15_000)] {
        let Some(site) = site else { continue };
        match read_by_python(site) {
            Some(cells) => assert!(cells > least, "{cells}"),
            None => return lacks("Python"),
        }
    }
}

#[test]
fn formulas_behind_signs_that_nobody_sees_and_between_quotation_marks_are_guarded_too() {
    let table = |names: &str| {
        let entry = entry_of("Plain").replacen("name: Plain", names, 1);
        let scratch = Scratch::with(&[("registry/plain.yaml", entry)]);
        let run = dpg(scratch.root(), &["-q", "build"]);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        let rows = check(&scratch.root().join("public"));
        (scratch, rows)
    };
    let hidden = r#"name: "\uFEFF=1+1"
aliases: ["\u200B@SUM(1)", "\u202E-1", "\x01+1", "\0a", "'\uFEFF=1", "\uFEFF'"]"#;
    let (_, rows) = table(hidden);
    assert_eq!(rows[0]["name"], "'=1+1");
    assert_eq!(rows[0]["aliases"], "'@SUM(1)|'-1|'+1|a|''=1|''");
    let seen = r#"name: "=1+1"
aliases: ["@SUM(1)", "-1", "a\"=1\"", "\t=1", "\n=1", "'=1", "'"]"#;
    let (scratch, rows) = table(seen);
    assert!(items(&rows[0]["aliases"]).contains(&"'".to_owned()));
    let site = scratch.root().join("public");
    if read_by_python(&site).is_none() {
        lacks("Python");
    }
}

#[test]
fn a_registry_without_goods_has_a_table_with_the_names_of_the_columns() {
    let scratch = Scratch::new();
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let rows = check(&scratch.root().join("public"));
    assert!(rows.is_empty());
}
