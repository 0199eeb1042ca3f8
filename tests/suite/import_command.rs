//! `dpg import dpga` on a folder: what it writes, and what it never touches.

use std::path::Path;

use dpg_registry::commands::import::{ImportOptions, Overwrite, Quiet, dpga};
use dpg_registry::config::Config;
use dpg_registry::fs;
use serde_json::json;
use tempfile::TempDir;

/// A folder with a v0 source in `source/` and a v2 source in `feed.json`.
fn sources() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let nominee = json!({"name": "One", "description": "First.", "stage": "DPG"}).to_string();
    let feed = json!([{"id": "5", "name": "Five", "description": "Fifth."}]).to_string();
    fs::write(
        &root.path().join("source/nominees/one.json"),
        nominee.as_bytes(),
    )
    .unwrap();
    fs::write(&root.path().join("feed.json"), feed.as_bytes()).unwrap();
    root
}

fn options(root: &Path, source: &str) -> ImportOptions {
    ImportOptions {
        source: root.join(source),
        into: root.join("site"),
        id_map: None,
        overwrite: Overwrite::Never,
        quiet: Quiet::Yes,
    }
}

#[test]
fn a_first_import_makes_a_site_that_editors_understand() {
    let root = sources();
    assert_eq!(dpga(&options(root.path(), "source")).unwrap(), 0);
    let site = root.path().join("site");
    let entry = fs::read_text(&site.join("registry/one.yaml")).unwrap();
    assert_eq!(
        entry,
        "# yaml-language-server: $schema=../schema/entry.schema.json\nname: One\nsummary: First.\nstage: dpg\n"
    );
    assert_eq!(Config::load(&site).unwrap().compat.len(), 2);
    assert!(site.join("schema/entry.schema.json").is_file());
    assert!(site.join("schema/vocabulary/country.schema.json").is_file());
    assert!(!site.join("schema/repairs.yaml").exists());
}

#[test]
fn nothing_is_overwritten_unless_it_is_asked_for() {
    let root = sources();
    let site = root.path().join("site");
    let place = site.join("registry/deep/er/one.yaml");
    fs::write(&place, b"name: Mine\n").unwrap();
    fs::write(
        &site.join("site.toml"),
        b"format = 1\ntitle = \"Mine\"\nbase_url = \"https://mine.example\"\n",
    )
    .unwrap();
    fs::write(&site.join("schema/entry.schema.json"), b"{}").unwrap();
    let error = dpga(&options(root.path(), "source"))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("one.yaml") && error.contains("--force"),
        "{error}"
    );
    assert_eq!(fs::read_text(&place).unwrap(), "name: Mine\n");
    let force = ImportOptions {
        overwrite: Overwrite::Force,
        ..options(root.path(), "source")
    };
    dpga(&force).unwrap();
    let text = fs::read_text(&place).unwrap();
    assert!(
        text.starts_with(
            "# yaml-language-server: $schema=../../../schema/entry.schema.json\nname: One\n"
        ),
        "{text}"
    );
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
    fs::write(&root.path().join("ids.csv"), b"5,number-five\n").unwrap();
    let mapped = ImportOptions {
        id_map: Some(root.path().join("ids.csv")),
        ..options(root.path(), "feed.json")
    };
    dpga(&mapped).unwrap();
    let text = fs::read_text(&root.path().join("site/registry/number-five.yaml")).unwrap();
    assert!(text.contains("dpga_id: \"5\""), "{text}");
}

#[test]
fn a_source_of_no_known_shape_is_refused_by_its_name() {
    let root = sources();
    for source in ["", "absent.json", "source/nominees/one.json"] {
        let error = format!("{:#}", dpga(&options(root.path(), source)).unwrap_err());
        assert!(
            error.contains(&root.path().display().to_string()),
            "{error}"
        );
        assert!(!root.path().join("site/registry").exists());
    }
}
