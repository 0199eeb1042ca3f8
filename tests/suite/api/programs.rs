//! Programs of other people, rewritten in small after what they do: they read the files and compare counts.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::sites::{build, own, own_root, passes, python, real, run};
use crate::support::{imported, lacks, project, real_entries};

/// What a script says of a site.
fn said(script: &str, site: &Path, mut command: Command) -> Value {
    command.arg(project().join("tests/api").join(script));
    let said = passes(command.arg(site.join("api/v1")));
    serde_json::from_str(&said).unwrap()
}

/// Runs the programs over a site; each must have found something.
fn programs(site: &Path) {
    let python = || Command::new("python3");
    if run(python().arg("--version")).is_none() {
        return lacks("Python");
    }
    let said = said("programs.py", site, python());
    for (program, found) in said.as_object().unwrap() {
        if found.is_null() {
            lacks("jq");
            continue;
        }
        assert!(found.as_u64().unwrap() > 0, "{program}");
    }
}

#[test]
fn programs_of_others_find_the_same_counts_in_every_file_of_the_own_registry() {
    programs(own());
}

#[test]
fn programs_of_others_find_the_same_counts_in_every_file_of_the_real_entries() {
    let Some(site) = real() else { return };
    programs(site);
}

/// Builds the site of a registry with everything that can be downloaded and every list.
fn with_all(root: &Path) -> std::path::PathBuf {
    let config = root.join("site.toml");
    let settings = std::fs::read_to_string(&config).unwrap();
    let asked = "downloads = [\"full\", \"sqlite\", \"parquet\"]\nlists = [\"goals\", \"categories\", \"sectors\", \"licenses\", \"countries\", \"regions\", \"organizations\", \"languages\", \"collections\"]\n";
    std::fs::write(&config, format!("{asked}{settings}")).unwrap();
    let out = root.join("public");
    build(root, &out, &[]);
    out
}

/// Opens database and table of a site with the tools of others, and runs the programs again.
fn databases(root: &Path) {
    let site = with_all(root);
    programs(&site);
    if let Some(python) = python("data", &["duckdb"]) {
        said("databases.py", &site, python);
    }
    let again = root.join("again");
    build(root, &again, &["--no-cache"]);
    for file in ["catalog.sqlite", "goods.parquet", "goods.ndjson.gz"] {
        let path = format!("api/v1/{file}");
        let read = |site: &Path| std::fs::read(site.join(&path)).unwrap();
        assert!(read(&site) == read(&again), "{file} differs");
    }
}

#[test]
fn database_and_columns_of_the_own_registry_are_what_the_documents_say() {
    databases(own_root().path());
}

#[test]
fn database_and_columns_of_the_real_entries_are_what_the_documents_say() {
    let Some(source) = real_entries() else { return };
    databases(imported(&source).path());
}
