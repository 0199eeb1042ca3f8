//! `dpg import dpga` on a folder: what it writes and prints, and what it never touches.

use std::path::Path;
use std::process::{Command, Output};

use dpg_registry::config::Config;
use dpg_registry::fs;
use serde_json::json;
use tempfile::TempDir;

use crate::support::{project, real_entries};

/// A folder with a v0 source in `source/` and a v2 source in `feed.json`.
fn sources() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let nominee = json!({"name": "One", "aliases": [""], "description": "First.", "stage": "DPG",
        "repositories": [{"name": "main", "url": ""}],
        "organizations": [{"name": "Org", "website": "", "org_type": "owner", "contact_email": "a@b.example"}]});
    let feed = json!([{"id": "5", "name": "Five", "description": "Fifth.", "stage": "DPG", "categories": "Open Software"}]);
    for (path, value) in [("source/nominees/one.json", nominee), ("feed.json", feed)] {
        fs::write(&root.path().join(path), value.to_string().as_bytes()).unwrap();
    }
    root
}

/// Runs the program in a folder.
fn dpg(root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["import", "dpga"])
        .args(args)
        .current_dir(root)
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_first_import_makes_a_site_that_editors_understand() {
    let root = sources();
    let output = dpg(root.path(), &["source", "--into", "site"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let site = root.path().join("site");
    let entry = fs::read_text(&site.join("registry/one.yaml")).unwrap();
    assert_eq!(
        entry,
        "\
# yaml-language-server: $schema=../schema/entry.schema.json
name: One
summary: First.
organizations:
  - name: Org
    role: owner
stage: dpg
"
    );
    assert_eq!(Config::load(&site).unwrap().compat.len(), 2);
    assert!(site.join("schema/entry.schema.json").is_file());
    assert!(site.join("schema/vocabulary/country.schema.json").is_file());
    assert!(!site.join("schema/repairs.yaml").exists());
}

#[test]
fn the_report_names_every_place_and_closes_with_counts() {
    let root = sources();
    let summary = "\
entries written: 1
personal contacts left out: 1
empty values left out: 1
not imported: 1
";
    let output = dpg(root.path(), &["source", "--into", "site"]);
    let notes = "\
# not imported
nominees/one.json#/repositories/0: not imported: repository named `main` without an address
# empty values left out
nominees/one.json#/aliases/0: empty list item
";
    assert_eq!(stdout(&output), format!("{notes}{summary}"));
    let output = dpg(root.path(), &["source", "--into", "quiet", "-q"]);
    assert_eq!(stdout(&output), summary);
    let output = dpg(root.path(), &["feed.json", "--into", "feed"]);
    assert!(
        stdout(&output).contains("feed.json#/0/categories (five): one value instead of a list\n")
    );
}

#[test]
fn the_last_line_is_the_next_command() {
    let root = sources();
    for (into, root_of) in [
        ("site", " --root site"),
        (".", ""),
        ("our site", " --root 'our site'"),
    ] {
        let output = dpg(root.path(), &["source", "--into", into]);
        let next = format!(
            "next: `dpg validate{root_of}` says what is missing in 1 entry; `dpg build --skip-invalid{root_of}` leaves them out"
        );
        assert_eq!(stderr(&output).lines().last(), Some(next.as_str()));
    }
    let Some(real) = real_entries() else { return };
    let output = dpg(root.path(), &[real.to_str().unwrap(), "--into", "real"]);
    let said = stderr(&output);
    assert_eq!(said.lines().last(), Some("next: `dpg serve --root real`"));
}

#[test]
fn nothing_is_overwritten_unless_it_is_asked_for() {
    let root = sources();
    let site = root.path().join("site");
    let place = site.join("registry/deep/er/one.yaml");
    let own_site = b"format = 1\ntitle = \"Mine\"\nbase_url = \"https://mine.example\"\n";
    fs::write(&place, b"name: Mine\n").unwrap();
    fs::write(&site.join("site.toml"), own_site).unwrap();
    fs::write(&site.join("schema/entry.schema.json"), b"{}").unwrap();
    let output = dpg(root.path(), &["source", "--into", "site"]);
    assert_eq!(output.status.code(), Some(2));
    let error = stderr(&output);
    assert!(
        error.contains("one.yaml") && error.contains("--force"),
        "{error}"
    );
    assert_eq!(stdout(&output), "");
    assert_eq!(fs::read_text(&place).unwrap(), "name: Mine\n");

    let output = dpg(root.path(), &["source", "--into", "site", "--force"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).contains("`schema/entry.schema.json` is not the one of this version"));
    let text = fs::read_text(&place).unwrap();
    let head = "# yaml-language-server: $schema=../../../schema/entry.schema.json\nname: One\n";
    assert!(text.starts_with(head), "{text}");
    assert!(!site.join("registry/one.yaml").exists());
    assert_eq!(Config::load(&site).unwrap().title, "Mine");
    assert_eq!(
        fs::read_text(&site.join("schema/entry.schema.json")).unwrap(),
        "{}"
    );
}

#[test]
fn a_feed_is_written_under_mapped_ids() {
    let root = sources();
    fs::write(&root.path().join("ids.csv"), b"5,number-five\n6,nobody\n").unwrap();
    let output = dpg(
        root.path(),
        &["feed.json", "--into", "site", "--id-map", "ids.csv"],
    );
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("`6`"), "{}", stdout(&output));
    let text = fs::read_text(&root.path().join("site/registry/number-five.yaml")).unwrap();
    assert!(text.contains("dpga_id: \"5\""), "{text}");
}

#[test]
fn a_source_of_no_known_shape_is_refused_by_its_name() {
    let root = sources();
    for source in [".", "absent.json", "source/nominees/one.json"] {
        let output = dpg(root.path(), &[source, "--into", "site"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(source), "{}", stderr(&output));
        assert!(!root.path().join("site").exists());
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    use std::process::{Command, Stdio};
    let source = project().join("tests/fixtures/publiccode");
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args([
            "import",
            "publiccode",
            source.to_str().unwrap(),
            "--into",
            ".",
        ])
        .current_dir(&folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Before it has read its source.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(output.status.code(), Some(0), "{said}");
}
