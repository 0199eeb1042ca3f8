//! `dpg import table`: surveys and inventories become entries, and each cell has a place or is listed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{Run, dpg, real_entries, skip};

/// Made-up tables as spreadsheets and forms export them, each with what it must become.
fn cases() -> Option<PathBuf> {
    let cases = real_entries()?.join("../cases/tables");
    if cases.is_dir() {
        return Some(cases);
    }
    skip("no tables to import: `cases/tables` of the shared data is absent");
    None
}

fn import(into: &Path, table: &Path, more: &[&str]) -> Run {
    let fixed = ["import", "table", table.to_str().unwrap(), "--into", "."];
    dpg(into, &[&fixed[..], more].concat())
}

/// The entries of a registry by id.
fn entries(root: &Path) -> BTreeMap<String, Value> {
    let files = std::fs::read_dir(root.join("registry")).unwrap();
    let entries = files.map(|file| {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (id, serde_yaml::from_str(&text).unwrap())
    });
    entries.collect()
}

/// Each line of the report that lists cells without a place: `A2:A4: not imported: ...`.
fn listed(run: &Run) -> Vec<String> {
    let lines = run
        .stdout
        .lines()
        .filter(|line| line.contains("not imported: "));
    lines
        .filter_map(|line| line.split_once('#').map(|(_, rest)| rest.to_owned()))
        .collect()
}

/// A field as the expectations of the cases name it.
fn field(entry: &Value, name: &str) -> Value {
    let each = |path: &str, key: &str| {
        let items = entry.pointer(path).and_then(Value::as_array);
        json!(
            items
                .into_iter()
                .flatten()
                .map(|item| item[key].clone())
                .collect::<Vec<_>>()
        )
    };
    match name {
        "goals" => each("/indicators/sdgs", "goal"),
        "licenses" => each("/indicators/licenses", "spdx"),
        "organizations" => each("/organizations", "name"),
        "repositories" => each("/repositories", "url"),
        "used_in" | "developed_in" | "languages" => entry["deployment"][name].clone(),
        "reviewed" | "nominated" | "recognized" => entry["dates"][name].clone(),
        _ => entry[name].clone(),
    }
}

/// What is expected of a field, without remarks about it.
fn expected(name: &str, value: &Value) -> Value {
    let key = match name {
        "licenses" => "spdx",
        "organizations" => "name",
        _ => return value.clone(),
    };
    let items = value.as_array().unwrap().iter();
    json!(
        items
            .map(|item| item.get(key).unwrap_or(item).clone())
            .collect::<Vec<_>>()
    )
}

/// Whether a line of the report is about the cells that an expectation names: `E4: no such goal: 18`,
/// `A2:A4 (Timestamp)`.
fn is_listed(lines: &[String], expectation: &str) -> bool {
    let (cells, word) = match expectation.split_once(" (") {
        Some((cells, word)) => (cells, word.trim_end_matches(')')),
        None => match expectation.rsplit_once(": ") {
            Some((before, word)) => (before.split(": ").next().unwrap(), word),
            None => (expectation, ""),
        },
    };
    let word = if word == "title" { "" } else { word };
    lines.iter().any(|line| {
        let place = line.split([' ']).next().unwrap_or_default();
        let place = if cells.contains(' ') {
            line.as_str()
        } else {
            place
        };
        place.starts_with(cells)
            && !line[cells.len()..].starts_with(|c: char| c.is_ascii_digit())
            && line.contains(word)
    })
}

fn check(case: &Path) {
    let expectations = std::fs::read_to_string(case.with_extension("expected.yaml")).unwrap();
    let expectations: Value = serde_yaml::from_str(&expectations).unwrap();
    let root = tempfile::tempdir().unwrap();
    let run = import(root.path(), case, &[]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let found = entries(root.path());
    let wanted = expectations["entries"].as_object().unwrap();
    assert_eq!(
        found.len(),
        wanted.len(),
        "{}: {:?}",
        case.display(),
        found.keys()
    );
    let lines = listed(&run);
    for (id, fields) in wanted {
        let named = |entry: &Value| {
            let name = entry["name"].as_str().unwrap_or_default();
            fields["name"] == entry["name"] || id.starts_with(name)
        };
        let entry = found
            .get(id)
            .or_else(|| found.values().find(|entry| named(entry)));
        let entry = entry.unwrap_or_else(|| panic!("{id} is not among {:?}", found.keys()));
        for (name, value) in fields.as_object().unwrap() {
            let what = format!("{}: {id}: {name}", case.display());
            match name.as_str() {
                "not_placed" => {
                    for one in value.as_array().unwrap() {
                        assert!(
                            is_listed(&lines, one.as_str().unwrap()),
                            "{what}: {one}: {lines:#?}"
                        );
                    }
                }
                "missing" => {
                    for one in value.as_array().unwrap() {
                        assert!(entry.get(one.as_str().unwrap()).is_none(), "{what}: {one}");
                    }
                }
                _ => assert_eq!(field(entry, name), expected(name, value), "{what}"),
            }
        }
    }
    for one in expectations["not_placed"].as_array().into_iter().flatten() {
        assert!(
            is_listed(&lines, one.as_str().unwrap()),
            "{one}: {lines:#?}"
        );
    }
    if let Some(contacts) = expectations["contacts_left_out"].as_u64() {
        let line = format!("personal contacts left out: {contacts}");
        assert!(run.stdout.contains(&line), "{}", run.stdout);
    }
    if let Some(encoding) = expectations["encoding"].as_str() {
        let encoding = encoding.split(',').next().unwrap();
        assert!(run.stderr.contains(encoding), "{}", run.stderr);
    }
}

#[test]
fn each_case_becomes_what_it_must_and_every_other_cell_is_listed() {
    let Some(cases) = cases() else { return };
    let mut checked = 0;
    for file in std::fs::read_dir(cases).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending != "yaml") {
            check(&path);
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn a_table_without_names_says_what_was_found_and_what_to_do() {
    let root = tempfile::tempdir().unwrap();
    let table = root.path().join("numbers.csv");
    std::fs::write(&table, "Year,Count\n2025,3\n").unwrap();
    let run = import(root.path(), &table, &[]);
    assert_eq!(run.status, 2);
    for part in [
        "no column of `numbers.csv` has the names of goods",
        "`Year`, `Count`",
        "--suggest-map",
    ] {
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    assert!(!root.path().join("registry").exists());
}

#[test]
fn what_is_no_table_is_refused_with_what_is_expected() {
    let root = tempfile::tempdir().unwrap();
    let files: [(&str, &[u8], &str); 4] = [
        (
            "old.xls",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
            "save it as .xlsx",
        ),
        ("broken.xlsx", b"PK\x03\x04 and nothing more", "damaged"),
        (
            "picture.csv",
            b"\x89PNG\r\n\x1a\n\0\0",
            "expected CSV, TSV, XLSX or ODS",
        ),
        ("empty.csv", b"", "has the names of goods"),
    ];
    for (name, bytes, part) in files {
        let table = root.path().join(name);
        std::fs::write(&table, bytes).unwrap();
        let run = import(root.path(), &table, &[]);
        assert_eq!(run.status, 2, "{name}");
        assert!(run.stderr.contains(part), "{name}: {}", run.stderr);
    }
}

#[test]
fn formulas_stay_texts() {
    let root = tempfile::tempdir().unwrap();
    let table = root.path().join("formulas.csv");
    let formula = "=HYPERLINK(\"\"https://evil.example\"\",\"\"click\"\")";
    std::fs::write(&table, format!("name,summary\n\"{formula}\",'@SUM(1)\n")).unwrap();
    let run = import(root.path(), &table, &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let entry = entries(root.path()).into_values().next().unwrap();
    assert_eq!(
        entry["name"],
        "=HYPERLINK(\"https://evil.example\",\"click\")"
    );
    assert_eq!(entry["summary"], "@SUM(1)");
}
