//! `dpg forge` and `dpg import issue` as people and workflows call them.

use std::fs::{create_dir_all, read_to_string, write};
use std::process::{Command, Stdio};

use crate::support::{Run, dpg, project};

/// A new registry with one entry.
fn registry() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let settings = "format = 1\ntitle = \"Goods\"\nbase_url = \"https://example.org/\"\n";
    write(root.path().join("site.toml"), settings).unwrap();
    create_dir_all(root.path().join("registry")).unwrap();
    let entry = project().join("registry/dhis2.yaml");
    std::fs::copy(entry, root.path().join("registry/dhis2.yaml")).unwrap();
    root
}

fn run(root: &tempfile::TempDir, arguments: &[&str]) -> Run {
    dpg(
        root.path(),
        &[&["--as-of", "2026-07-01"], arguments].concat(),
    )
}

/// Imports a text.
fn import(root: &tempfile::TempDir, text: &str, more: &[&str]) -> Run {
    let file = root.path().join("issue.md");
    write(&file, text).unwrap();
    run(
        root,
        &[&["import", "issue", file.to_str().unwrap()], more].concat(),
    )
}

const ISSUE: &str = "### Name\n\nHarvest Ledger\n\n### Summary\n\nRecords what farmers deliver.\n\n\
### Categories\n\n- [x] Open software\n\n### Organisations\n\nHarvest Foundation | owner\n\n\
### 1. Relevance to the Sustainable Development Goals\n\n2 | Farmers see what they are owed.\n\n\
### 2. Approved open licences\n\nApache-2.0 | https://example.org/LICENSE\n";

#[test]
fn an_issue_becomes_a_valid_entry_in_canonical_form() {
    let root = registry();
    let imported = import(&root, ISSUE, &[]);
    assert_eq!(imported.status, 0, "{}{}", imported.stdout, imported.stderr);
    assert!(
        imported
            .stderr
            .contains("wrote `registry/harvest-ledger.yaml`: 0 errors"),
        "{}",
        imported.stderr
    );
    let text = read_to_string(root.path().join("registry/harvest-ledger.yaml")).unwrap();
    assert!(text.contains("\nstage: nominee\n"), "{text}");
    let checked = run(&root, &["fmt", "--check"]);
    assert_eq!(checked.status, 0, "{}", checked.stdout);
    assert_eq!(run(&root, &["validate"]).status, 0);
}

#[test]
fn what_is_missing_is_told_and_what_is_there_is_kept() {
    let root = registry();
    let imported = import(
        &root,
        "### Name\n\nLedger\n\n### Used in\n\nAtlantis\n",
        &["--format", "markdown"],
    );
    assert_eq!(imported.status, 1, "{}", imported.stdout);
    assert!(
        imported.stdout.contains("`missing-key`"),
        "{}",
        imported.stdout
    );
    assert!(
        imported.stdout.contains("Used in: `Atlantis`"),
        "{}",
        imported.stdout
    );
    let text = read_to_string(root.path().join("registry/ledger.yaml")).unwrap();
    assert!(text.contains("Atlantis"), "{text}");
}

#[test]
fn an_entry_that_exists_is_never_replaced() {
    let root = registry();
    let before = read_to_string(root.path().join("registry/dhis2.yaml")).unwrap();
    let imported = import(&root, "### Name\n\nDHIS2\n", &["--format", "markdown"]);
    assert_eq!(imported.status, 1);
    assert!(
        imported
            .stdout
            .contains("there is a good with the id `dhis2` already"),
        "{}",
        imported.stdout
    );
    assert_eq!(
        read_to_string(root.path().join("registry/dhis2.yaml")).unwrap(),
        before
    );
}

#[test]
fn the_yaml_of_an_entry_in_an_issue_becomes_its_file() {
    let root = registry();
    let entry = read_to_string(project().join("registry/dhis2.yaml")).unwrap();
    let entry = entry.replacen("name: DHIS2", "name: Another Ledger", 1);
    let imported = import(
        &root,
        &format!("From the form.\n\n~~~\n~~~\n````yaml\n{entry}````\n"),
        &[],
    );
    let text = read_to_string(root.path().join("registry/another-ledger.yaml"));
    assert_eq!(text.unwrap(), entry, "{}", imported.stderr);
}

#[test]
fn an_issue_can_come_from_standard_input() {
    let root = registry();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args([
            "--root",
            root.path().to_str().unwrap(),
            "import",
            "issue",
            "-",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), ISSUE.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(root.path().join("registry/harvest-ledger.yaml").is_file());
}

#[test]
fn forms_are_written_where_each_host_looks_and_checked() {
    let root = registry();
    let hosts = ["github", "gitlab", "forgejo"];
    let check = || run(&root, &[&["forge", "--check"], &hosts[..]].concat());
    assert_eq!(check().status, 1);
    assert_eq!(run(&root, &[&["forge"], &hosts[..]].concat()).status, 0);
    let github = read_to_string(root.path().join(".github/ISSUE_TEMPLATE/good.yml")).unwrap();
    assert!(
        github.contains("https://example.org/contribute/"),
        "{github}"
    );
    assert!(
        root.path()
            .join(".gitlab/issue_templates/good.md")
            .is_file()
    );
    assert!(
        root.path()
            .join(".forgejo/issue_template/good.yml")
            .is_file()
    );
    assert_eq!(check().status, 0);
    write(root.path().join(".github/ISSUE_TEMPLATE/good.yml"), "old").unwrap();
    let stale = check();
    assert_eq!(stale.status, 1);
    assert!(
        stale.stderr.contains("run `dpg forge github`"),
        "{}",
        stale.stderr
    );
}
