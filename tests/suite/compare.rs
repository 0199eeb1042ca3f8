//! The comparison of goods in a real Chromium, over the real entries and below a sub-path in another
//! language.

use std::path::Path;
use std::process::Command;

use crate::support::{dpg, imported, lacks, own_registry, project, real_entries};

/// Drives the comparison of a site; nothing when a tool is missing, which is said.
fn compare(site: &Path, arguments: &[&str]) {
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !Path::new(&chromium).is_file() {
        return lacks("Chromium");
    }
    let folder = project().join("tests/browser");
    if !folder.join("node_modules/playwright-core").is_dir() {
        return lacks("playwright-core (`npm ci --prefix tests/browser`)");
    }
    let mut node = Command::new("node");
    node.arg(folder.join("compare.mjs"))
        .arg(site)
        .args(arguments);
    let Ok(output) = node.output() else {
        return lacks("Node");
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{errors}");
}

#[test]
fn goods_of_the_real_entries_are_compared() {
    let Some(real) = real_entries() else { return };
    let root = imported(&real);
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    compare(&root.path().join("public"), &[]);
}

#[test]
fn goods_are_compared_below_a_sub_path_and_from_right_to_left() {
    let root = own_registry();
    let file = root.path().join("site.toml");
    let settings = std::fs::read_to_string(&file).unwrap();
    let settings = settings.replace("[\"en\"]", "[\"en\", \"ar\"]");
    assert!(settings.contains("\"ar\""));
    std::fs::write(&file, settings).unwrap();
    let base = ["--base-url", "https://example.org/a/registry/"];
    let run = dpg(root.path(), &[&["-q", "build"], &base[..]].concat());
    assert_eq!(run.status, 0, "{}", run.stderr);
    let place = ["--base", "/a/registry/", "--prefix", "ar/"];
    compare(&root.path().join("public"), &place);
}

#[test]
fn a_portable_site_has_no_scripts_and_says_what_is_missing() {
    let root = own_registry();
    let run = dpg(root.path(), &["-q", "build", "--portable"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let public = root.path().join("public");
    let page = std::fs::read_to_string(public.join("compare/index.html")).unwrap();
    assert!(page.contains("made to be read from a folder"), "{page}");
    assert!(!page.contains("<script"), "{page}");
    let list = std::fs::read_to_string(public.join("goods/index.html")).unwrap();
    assert!(!list.contains("<script"), "{list}");
}
