//! The comparison of goods in a real Chromium, over the real entries and below a sub-path in another
//! language.

use std::fs::read_to_string;

use crate::sites::{BASE, build, judge, portable, real};
use crate::support::own_registry;

#[test]
fn goods_of_the_real_entries_are_compared() {
    let Some(site) = real() else { return };
    judge("compare.mjs", site, &[]);
}

#[test]
fn goods_are_compared_below_a_sub_path_and_from_right_to_left() {
    let root = own_registry();
    let file = root.path().join("site.toml");
    let settings = read_to_string(&file).unwrap();
    let settings = settings.replace("[\"en\"]", "[\"en\", \"ar\"]");
    assert!(settings.contains("\"ar\""));
    std::fs::write(&file, settings).unwrap();
    let out = root.path().join("public");
    let base = format!("https://example.org{BASE}");
    build(root.path(), &out, &["--base-url", &base]);
    judge("compare.mjs", &out, &["--base", BASE, "--prefix", "ar/"]);
}

#[test]
fn a_portable_site_has_no_scripts_and_says_what_is_missing() {
    let page = read_to_string(portable().join("compare/index.html")).unwrap();
    assert!(page.contains("made to be read from a folder"), "{page}");
    assert!(!page.contains("<script"), "{page}");
    let list = read_to_string(portable().join("goods/index.html")).unwrap();
    assert!(!list.contains("<script"), "{list}");
}
