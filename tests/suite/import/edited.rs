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

/// The rows of a table as CSV, to be edited.
fn rows(root: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(export(root, "csv")).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows = reader.records();
    rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// Rows as a file with a separator.
fn written(root: &Path, rows: &[Vec<String>], separator: u8) -> String {
    let path = root.join("table.csv");
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_path(&path)
        .unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    path.display().to_string()
}

fn set(rows: &mut [Vec<String>], (id, path, text): (&str, &str, &str)) {
    let column = rows[0].iter().position(|one| one == path).unwrap();
    let row = rows.iter().position(|row| row[0] == id).unwrap();
    text.clone_into(&mut rows[row][column]);
}

/// A table as CSV with one cell replaced.
fn edited(root: &Path, cell: (&str, &str, &str)) -> String {
    let mut rows = rows(root);
    set(&mut rows, cell);
    written(root, &rows, b',')
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
    let entry = || {
        let text = std::fs::read_to_string(root.join("registry/harvest.yaml")).unwrap();
        serde_yaml::from_str::<Value>(&text).unwrap()
    };
    let before = entry();
    for (names, part) in [
        (
            "Harvest Foundation\nNew Owner",
            "what was line 2 is line 1 now",
        ),
        ("Only One", "it has 1 line, `organizations.role` has 2"),
    ] {
        let table = edited(root, ("harvest", "organizations.name", names));
        let run = dpg(root, &["import", "table", &table]);
        assert_eq!(run.status, 1, "{}", run.stderr);
        assert!(run.stderr.contains(part), "{}", run.stderr);
        assert!(run.stderr.contains("1 cell refused"), "{}", run.stderr);
        assert_eq!(entry(), before);
    }
    let table = edited(root, ("harvest", "organizations.name", "Fund\nNew Owner"));
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(
        entry()["organizations"],
        serde_json::json!([{"name": "Fund", "role": "funder"}, {"name": "New Owner", "role": "owner"}])
    );
    assert!(
        run.stderr.contains("line 2 is `New Owner` instead of `Harvest Foundation`, and keeps its `organizations.role`"),
        "{}",
        run.stderr
    );
}

#[test]
fn only_a_field_that_changed_on_both_sides_is_left_alone() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let mut rows = rows(root);
    let since = COMMENTED
        .replace("Keeps deliveries.", "Changed in git.")
        .replace(
            "stage: nominee",
            "website: https://harvest.example\nstage: nominee",
        );
    let import = |rows: &[Vec<String>]| {
        scratch.write("registry/harvest.yaml", &since);
        let table = written(root, rows, b',');
        let run = dpg(root, &["import", "table", &table]);
        (
            run,
            std::fs::read_to_string(root.join("registry/harvest.yaml")).unwrap(),
        )
    };
    // Nobody touched the row.
    let (run, text) = import(&rows);
    assert_eq!((run.status, &text), (0, &since), "{}", run.stderr);
    set(&mut rows, ("harvest", "aliases", "Ledger"));
    let (run, text) = import(&rows);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stdout.contains("registry/harvest.yaml: aliases\n"),
        "{}",
        run.stdout
    );
    assert!(
        text.contains("Ledger") && text.contains("Changed in git."),
        "{text}"
    );
    set(&mut rows, ("harvest", "summary", "From the table."));
    let (run, text) = import(&rows);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("so they were left alone; export a new table and edit that: `summary`\n"),
        "{}",
        run.stderr
    );
    assert!(
        text.contains("Ledger") && text.contains("Changed in git."),
        "{text}"
    );
}

#[test]
fn a_table_of_an_older_version_leaves_entries_alone_that_changed_since() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let mut rows = rows(root);
    let base = rows[1].last_mut().unwrap();
    base.truncate(16);
    set(&mut rows, ("harvest", "summary", "From the table."));
    let table = written(root, &rows, b',');
    let since = COMMENTED.replace("Harvest Ledger", "Harvest Books");
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
    scratch.write("registry/harvest.yaml", COMMENTED);
    let run = dpg(root, &["import", "table", &table]);
    assert_eq!(run.status, 0, "{}", run.stderr);
}

#[test]
fn rows_without_their_entry_and_rows_with_the_id_of_another_are_named() {
    let scratch = Scratch::with(&[
        ("registry/harvest.yaml", COMMENTED),
        (
            "registry/other.yaml",
            &COMMENTED.replace("Harvest", "Other"),
        ),
    ]);
    let root = scratch.root();
    let mut rows = rows(root);
    let twice = rows[1].clone();
    rows.push(twice);
    std::fs::remove_file(root.join("registry/other.yaml")).unwrap();
    let run = dpg(root, &["import", "table", &written(root, &rows, b',')]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    for part in [
        "table.csv#A4: row 4 has the id of row 2, `harvest`",
        "table.csv#A3: the entry `other` was removed since the table was written: delete the row\n",
    ] {
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    rows.pop();
    set(&mut rows, ("other", "summary", "Edited."));
    let run = dpg(root, &["import", "table", &written(root, &rows, b',')]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("These cells were left alone: `summary`"),
        "{}",
        run.stderr
    );
    assert!(!root.join("registry/other.yaml").exists());
}

#[test]
fn a_table_without_its_hidden_column_is_refused() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    for (column, name) in [(None, "dpg:base"), (Some(0), "id")] {
        let mut rows = rows(root);
        for row in &mut rows {
            let at = column.unwrap_or(row.len() - 1);
            row.remove(at);
        }
        let table = written(root, &rows, b',');
        let run = dpg(root, &["import", "table", &table, "--force"]);
        assert_eq!(run.status, 2, "{}", run.stderr);
        assert!(
            run.stderr
                .contains(&format!("its column `{name}` is missing")),
            "{}",
            run.stderr
        );
        assert_eq!(entries(root).len(), 1);
    }
}

#[test]
fn what_a_spreadsheet_saves_with_semicolons_is_read() {
    let text = COMMENTED.replace(
        "Keeps deliveries.",
        "'Keeps, for example, deliveries, sales, and more: été, Ł.'",
    );
    let scratch = Scratch::with(&[
        ("registry/harvest.yaml", &text),
        ("registry/other.yaml", &text.replace("Harvest", "Other")),
    ]);
    let root = scratch.root();
    let mut rows = rows(root);
    set(&mut rows, ("harvest", "aliases", "Ledger"));
    let table = written(root, &rows, b';');
    let utf8 = std::fs::read_to_string(&table).unwrap();
    // As Excel does: what windows-1252 does not have is `?`.
    let latin = utf8.replace('Ł', "?");
    let latin: Vec<u8> = latin
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    for bytes in [utf8.into_bytes(), latin] {
        scratch.write("registry/harvest.yaml", &text);
        std::fs::write(&table, bytes).unwrap();
        let run = dpg(root, &["import", "table", &table]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(
            run.stdout.contains("registry/harvest.yaml: aliases\n"),
            "{}{}",
            run.stdout,
            run.stderr
        );
        assert!(
            run.stderr.contains("1 entry changed, 0 added, 1 as before"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn refused_cells_have_their_own_addresses_and_errors_are_named() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let root = scratch.root();
    let mut rows = rows(root);
    set(&mut rows, ("harvest", "name", ""));
    set(&mut rows, ("harvest", "website", "not a url"));
    set(&mut rows, ("harvest", "aliases", "Ledger"));
    let mut new = vec![String::new(); rows[0].len()];
    new[1] = "New Good".to_owned();
    let summary = rows[0].iter().position(|one| one == "summary").unwrap();
    new[summary] = "Made by jo@example.org".to_owned();
    rows.push(new);
    let run = dpg(root, &["import", "table", &written(root, &rows, b',')]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    let website = rows[0].iter().position(|one| one == "website").unwrap();
    let letter = |column: usize| char::from(b'A' + u8::try_from(column).unwrap());
    for part in [
        "table.csv#B2: `registry/harvest.yaml`: `name` was not changed: each entry must have it"
            .to_owned(),
        format!(
            "table.csv#{}2: `registry/harvest.yaml`: `website` was not changed: no web address",
            letter(website)
        ),
        format!(
            "table.csv#{}3: `registry/new-good.yaml`: `summary` has an e-mail address now",
            letter(summary)
        ),
        "`registry/new-good.yaml` has an error: ".to_owned(),
        "1 entry changed, 1 added, 0 as before, 2 cells refused".to_owned(),
        "next: `dpg validate".to_owned(),
    ] {
        assert!(run.stderr.contains(&part), "{part}: {}", run.stderr);
    }
}

#[test]
fn csv_has_no_language() {
    let scratch = Scratch::with(&[("registry/harvest.yaml", COMMENTED)]);
    let more = ["--format", "csv", "--language", "fr", "--out", "-"];
    let run = dpg(scratch.root(), &[&["export", "table"][..], &more].concat());
    assert_eq!(run.status, 2, "{}", run.stdout);
    assert!(
        run.stderr.contains("leave out `--language`"),
        "{}",
        run.stderr
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
