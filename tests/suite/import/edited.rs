//! `dpg export table` and back: an edited table changes what was edited, and nothing else.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{
    Scratch, dpg, files, imported, lacks, own_registry, project, real_entries, skip,
};

fn export(root: &Path, format: &str) -> String {
    let out = root.join(format!("table.{format}")).display().to_string();
    let run = dpg(
        root,
        &["export", "table", "--format", format, "--out", &out],
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    out
}

/// The cells of all entries by id and path.
fn cells(root: &Path) -> BTreeMap<(String, String), String> {
    let run = dpg(root, &["export", "table", "--format", "csv", "--out", "-"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = run.stdout.trim_start_matches('\u{feff}').to_owned();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let mut cells = BTreeMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        for (path, cell) in header
            .iter()
            .zip(&record)
            .filter(|(path, _)| *path != "dpg:base")
        {
            cells.insert((record[0].to_owned(), path.to_owned()), cell.to_owned());
        }
    }
    cells
}

fn entries(root: &Path) -> Vec<(String, Vec<u8>)> {
    files(&root.join("registry"))
}

fn unchanged(root: &Path) {
    let before = entries(root);
    for format in ["csv", "xlsx"] {
        let table = export(root, format);
        let run = dpg(root, &["import", "table", &table]);
        assert_eq!(run.status, 0, "{format}: {}", run.stderr);
        assert!(
            run.stderr.contains("0 entries changed, 0 added"),
            "{format}: {}",
            run.stderr
        );
        assert!(before == entries(root), "{format}: a file differs");
    }
}

#[test]
fn a_table_that_nobody_edited_changes_no_byte_of_the_own_registry() {
    unchanged(own_registry().path());
}

#[test]
fn a_table_that_nobody_edited_changes_no_byte_of_the_real_entries() {
    let Some(source) = real_entries() else { return };
    unchanged(imported(&source).path());
}

#[test]
fn fifty_edited_cells_change_exactly_their_fields() {
    let script = project().join("tests/tables/edit.py");
    let python = Command::new("python3")
        .env("PYTHONPATH", project().join("target/tables"))
        .args(["-c", "import openpyxl"])
        .output();
    if !python.is_ok_and(|run| run.status.success()) {
        return lacks("openpyxl");
    }
    let root = own_registry();
    let root = root.path();
    let before = cells(root);
    let table = export(root, "xlsx");
    let run = Command::new("python3")
        .env("PYTHONPATH", project().join("target/tables"))
        .args([script.to_str().unwrap(), &table, "50"])
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let edits: Vec<Value> = serde_json::from_slice(&run.stdout).unwrap();
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let after = cells(root);
    let mut changed: Vec<(&str, &str)> = Vec::new();
    for (place, cell) in &after {
        if before[place] != *cell {
            changed.push((&place.0, &place.1));
        }
    }
    let mut wanted: Vec<(&str, &str)> = edits
        .iter()
        .map(|edit| (edit["id"].as_str().unwrap(), edit["path"].as_str().unwrap()))
        .collect();
    wanted.sort_unstable();
    assert_eq!(changed, wanted);
    for edit in &edits {
        let place = (
            edit["id"].as_str().unwrap().to_owned(),
            edit["path"].as_str().unwrap().to_owned(),
        );
        let plain = after[&place].replace('\'', "");
        assert_eq!(
            plain,
            edit["after"].as_str().unwrap().replace('\'', ""),
            "{place:?}"
        );
    }
}

#[test]
fn what_libreoffice_saves_changes_no_byte() {
    let has = |name: &str| Command::new(name).arg("--version").output().is_ok();
    let Some(office) = ["soffice", "libreoffice"]
        .into_iter()
        .find(|name| has(name))
    else {
        return skip("LibreOffice is not installed, so no table was opened and saved with it");
    };
    let root = own_registry();
    let root = root.path();
    let before = entries(root);
    let table = export(root, "xlsx");
    let saved = root.join("saved");
    let profile = format!(
        "-env:UserInstallation=file://{}",
        root.join("profile").display()
    );
    let run = Command::new(office)
        .args([
            &profile,
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
        ])
        .arg(&saved)
        .arg(&table)
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let table = saved.join("table.xlsx").display().to_string();
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stderr.contains("0 entries changed, 0 added"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert!(before == entries(root), "a file differs");
}

/// A table as CSV with one cell replaced.
fn edited(root: &Path, (id, path, text): (&str, &str, &str)) -> String {
    let table = export(root, "csv");
    let bytes = std::fs::read(&table).unwrap();
    let text_of = String::from_utf8(bytes).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text_of.trim_start_matches('\u{feff}').as_bytes());
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let column = rows[0].iter().position(|one| one == path).unwrap();
    let row = rows.iter().position(|row| row[0] == id).unwrap();
    text.clone_into(&mut rows[row][column]);
    let mut writer = csv::Writer::from_path(&table).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    table
}

const COMMENTED: &str = "# Kept by the ministry.\nname: Harvest Ledger # its name\nsummary: Keeps deliveries.\ncategories: [software]\n\
    organizations:\n  # the one that pays\n  - {name: Fund, role: funder}\n  - {name: Harvest Foundation, role: owner}\nstage: nominee\n\
    indicators:\n  sdgs:\n    - goal: 2 # hunger\n      evidence: [Farmers see what they are owed.]\n  licenses: [{spdx: MIT}]\n";

#[test]
fn comments_and_order_survive_and_only_the_edited_line_changes() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let table = edited(root, ("harvest", "summary", "Keeps deliveries of farmers."));
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = std::fs::read_to_string(root.join("registry/harvest.yaml")).unwrap();
    assert_eq!(
        text,
        COMMENTED.replace("Keeps deliveries.", "Keeps deliveries of farmers.")
    );
    assert!(
        run.stdout.contains("registry/harvest.yaml: summary"),
        "{}",
        run.stdout
    );
}

#[test]
fn lines_of_a_list_belong_together() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let table = edited(
        root,
        (
            "harvest",
            "organizations.name",
            "Harvest Foundation\nNew Owner",
        ),
    );
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = std::fs::read_to_string(root.join("registry/harvest.yaml")).unwrap();
    let entry: Value = serde_yaml::from_str(&text).unwrap();
    assert_eq!(
        entry["organizations"][0],
        serde_json::json!({"name": "Harvest Foundation", "role": "owner"})
    );
    assert_eq!(entry["organizations"][1]["name"], "New Owner");
}

#[test]
fn an_entry_that_changed_since_is_left_alone_and_named() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let table = edited(root, ("harvest", "summary", "From the table."));
    let since = COMMENTED.replace("Keeps deliveries.", "Changed in git.");
    scratch.write("registry/harvest.yaml", &since);
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("the entry changed since the table was written")
            && run.stderr.contains("`summary`"),
        "{}",
        run.stderr
    );
    assert_eq!(
        std::fs::read_to_string(root.join("registry/harvest.yaml")).unwrap(),
        since
    );
}

#[test]
fn cells_that_mean_nothing_are_named_and_change_nothing() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    for (path, text, part) in [
        (
            "deployment.used_in",
            "Wakanda",
            "no known country: `Wakanda`",
        ),
        ("indicators.sdgs.goal", "18", "no such goal: `18`"),
        (
            "organizations.role",
            "owner\nowner\nowner",
            "write a line for each item",
        ),
        ("dates.reviewed", "31/31/2026", "no day: `31/31/2026`"),
    ] {
        let table = edited(root, ("harvest", path, text));
        let run = dpg(root, &["import", "table", &table]);
        assert_eq!(run.status, 1, "{path}: {}", run.stderr);
        assert!(
            run.stderr.contains(part) && run.stderr.contains(path),
            "{path}: {}",
            run.stderr
        );
        assert_eq!(
            std::fs::read_to_string(root.join("registry/harvest.yaml")).unwrap(),
            COMMENTED,
            "{path}"
        );
    }
}

#[test]
fn a_row_without_an_id_is_a_new_entry_and_formulas_are_texts() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let table = edited(root, ("harvest", "id", ""));
    let text = std::fs::read_to_string(&table)
        .unwrap()
        .replace("Harvest Ledger", "'=cmd|' /C calc'!A0");
    std::fs::write(&table, text).unwrap();
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = std::fs::read_to_string(root.join("registry/cmd-c-calc-a0.yaml")).unwrap();
    let entry: Value = serde_yaml::from_str(&text).unwrap();
    assert_eq!(entry["name"], "=cmd|' /C calc'!A0");
    let table = std::fs::read_to_string(export(root, "csv")).unwrap();
    assert!(table.contains(",'=cmd|' /C calc"), "{table}");
}
