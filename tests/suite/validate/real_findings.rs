//! What `dpg validate` says of real entries: no error on an accepted one that is not at fault, and
//! every warning as often as docs/findings.md says.

use std::collections::BTreeMap;
use std::path::Path;

use dpg_registry::diagnostic::Code;
use dpg_registry::diagnostic::Severity;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{copy, dpg, imported, project, real_entries};

/// Accepted entries that an error hits rightly, with its code.
const AT_FAULT: [(&str, &str); 0] = [];

/// The findings of a registry, as of the day that the figures were taken.
fn findings(registry: &Path) -> Vec<Value> {
    let arguments = ["validate", "--as-of", "2026-07-13", "--format", "json"];
    let run = dpg(registry, &arguments);
    let lines = run.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The first registry with the first versions of answers in place of the accepted ones, its goods
/// nominees again.
fn first_answers(folder: &Path) -> TempDir {
    let source = tempfile::tempdir().unwrap();
    let answers = source.path().join("digitalpublicgoods");
    copy(&folder.join("first-answers"), &answers);
    let nominees = source.path().join("nominees");
    std::fs::create_dir(&nominees).unwrap();
    for file in std::fs::read_dir(&answers).unwrap() {
        let name = file.unwrap().file_name();
        let Ok(bytes) = std::fs::read(folder.join("nominees").join(&name)) else {
            continue;
        };
        let mut nominee: Value = serde_json::from_slice(&bytes).unwrap();
        nominee["stage"] = Value::from("nominee");
        std::fs::write(nominees.join(&name), nominee.to_string()).unwrap();
    }
    imported(source.path())
}

/// Whether a code is about several entries, or about a change, and so is counted by other tests.
fn has_figures_elsewhere(code: Code) -> bool {
    let of_change = project().join("tests/fixtures/broken").join(code.name());
    code.name().starts_with("duplicate-") || of_change.join("before").is_dir()
}

#[test]
fn no_accepted_entry_has_an_error_that_is_not_its_own() {
    let Some(folder) = real_entries() else { return };
    for source in [folder.clone(), folder.join("live/dpgs-2026-07-13.json")] {
        let registry = imported(&source);
        for finding in findings(registry.path()) {
            if finding["severity"] != "error" {
                continue;
            }
            let path = finding["path"].as_str().unwrap();
            let text = std::fs::read_to_string(registry.path().join(path)).unwrap();
            let hit = (path, finding["code"].as_str().unwrap());
            let is_accepted = text.contains("\nstage: dpg\n");
            assert!(!is_accepted || AT_FAULT.contains(&hit), "{finding}");
        }
    }
}

#[test]
fn every_warning_is_given_as_often_as_it_is_written() {
    let Some(folder) = real_entries() else { return };
    let sets = [
        imported(&folder),
        imported(&folder.join("live/dpgs-2026-07-13.json")),
        first_answers(&folder),
    ];
    let counts: Vec<BTreeMap<String, usize>> = sets.iter().map(|set| count(set.path())).collect();
    let mut rows = written();
    for code in Code::ALL
        .iter()
        .filter(|code| code.severity() == Severity::Warning)
        .filter(|code| !has_figures_elsewhere(**code))
    {
        let name = code.name();
        let given: Vec<usize> = counts
            .iter()
            .map(|set| set.get(name).copied().unwrap_or_default())
            .collect();
        let (figures, wrong) = rows
            .remove(name)
            .unwrap_or_else(|| panic!("no row for `{name}`"));
        assert_eq!(figures[..3], given, "{name}");
        let read = figures[3];
        assert!(
            read >= given.iter().sum::<usize>().min(30),
            "{name}: read too few"
        );
        assert!(wrong * 5 <= read, "{name}: too often wrong");
    }
    assert!(rows.is_empty(), "{rows:?}");
}

fn count(registry: &Path) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings(registry) {
        let code = finding["code"].as_str().unwrap().to_owned();
        *counts.entry(code).or_default() += 1;
    }
    counts
}

/// The table of docs/findings.md: by code the hits in three sets and how many of them were read,
/// and how many of those were wrong.
fn written() -> BTreeMap<String, (Vec<usize>, usize)> {
    let text = std::fs::read_to_string(project().join("docs/findings.md")).unwrap();
    let (_, text) = text.split_once("## Results on real entries").unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let figures = cells[1..5].iter().map(|cell| cell.parse().unwrap());
        let name = cells[0].trim_end_matches('`').to_owned();
        (name, (figures.collect(), cells[5].parse().unwrap()))
    })
    .collect()
}
