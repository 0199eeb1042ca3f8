//! Whole sites in a real Chromium: every page opens without an error in the console.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::support::{dpg, imported, lacks, own_registry, project, real_entries};

/// Opens every page of a site; nothing when a tool is missing, which is said.
fn open_every_page(site: &Path, arguments: &[&str]) {
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !Path::new(&chromium).is_file() {
        return lacks("Chromium");
    }
    let script = project().join("tests/browser/open-every-page.mjs");
    if !project()
        .join("tests/browser/node_modules/playwright-core")
        .is_dir()
    {
        return lacks("playwright-core (`npm ci --prefix tests/browser`)");
    }
    let Ok(output) = Command::new("node")
        .arg(script)
        .arg(site)
        .args(arguments)
        .output()
    else {
        return lacks("Node");
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}");
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn own_site(arguments: &[&str]) -> TempDir {
    let root = own_registry();
    let mut all = vec!["-q", "build"];
    all.extend(arguments);
    let run = dpg(root.path(), &all);
    assert_eq!(run.status, 0, "{}", run.stderr);
    root
}

#[test]
fn every_page_of_the_own_registry_opens_below_a_sub_path() {
    let root = own_site(&["--base-url", "https://example.org/a/registry/"]);
    open_every_page(&root.path().join("public"), &["--base", "/a/registry/"]);
}

#[test]
fn every_page_of_a_portable_site_opens_from_a_folder_without_scripts() {
    let root = own_site(&["--portable"]);
    open_every_page(&root.path().join("public"), &["--file", "--no-scripts"]);
}

#[test]
fn every_page_of_the_real_entries_opens() {
    let Some(real) = real_entries() else { return };
    for source in [real.clone(), real.join("live/dpgs-2026-07-13.json")] {
        let root = imported(&source);
        let run = dpg(root.path(), &["-q", "build"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        open_every_page(&root.path().join("public"), &[]);
    }
}
