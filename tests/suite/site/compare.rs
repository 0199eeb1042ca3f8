//! The comparison of goods in a real Chromium, over the real entries and below a sub-path in another
//! language.

use std::fs::read_to_string;

use dpg_registry::invisible::clean;
use regex::Regex;

use crate::support::sites::{BASE, build, judge, portable, real};
use crate::support::{own_registry, project};

#[test]
fn goods_of_the_real_entries_are_compared() {
    let Some(site) = real() else { return };
    judge("compare.mjs", site, &[]);
}

#[test]
fn goods_are_compared_below_a_sub_path_and_from_right_to_left() {
    // A language without messages: the words are English.
    let root = own_registry();
    let file = root.path().join("site.toml");
    let settings = read_to_string(&file).unwrap();
    let settings = settings.replace("[\"en\"]", "[\"en\", \"he\"]");
    assert!(settings.contains("\"he\""));
    std::fs::write(&file, settings).unwrap();
    let out = root.path().join("public");
    let base = format!("https://example.org{BASE}");
    build(root.path(), &out, &["--base-url", &base]);
    judge("compare.mjs", &out, &["--base", BASE, "--prefix", "he/"]);
}

#[test]
fn a_portable_site_has_no_scripts_and_says_what_is_missing() {
    let page = read_to_string(portable().join("compare/index.html")).unwrap();
    assert!(
        page.contains("does not work in this offline copy"),
        "{page}"
    );
    assert!(!page.contains("<script"), "{page}");
    let list = read_to_string(portable().join("goods/index.html")).unwrap();
    assert!(!list.contains("<script"), "{list}");
}

#[test]
fn the_script_leaves_out_the_characters_that_pages_leave_out() {
    let script = read_to_string(project().join("themes/default/assets/save.js")).unwrap();
    let class = script.split("/[").nth(1).unwrap();
    let class = class.split("]/gu").next().unwrap();
    let class = Regex::new(r"\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))")
        .unwrap()
        .replace_all(class, r"\x{$1$2}")
        .into_owned();
    let script = Regex::new(&format!("[{class}]")).unwrap();
    // Joiners may stand in emoji; marks of music hide and turn nothing.
    let is_left = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{1d173}'..='\u{1d17a}');
    for c in ('\0'..=char::MAX).filter(|&c| !is_left(c)) {
        let text = c.to_string();
        assert_eq!(script.is_match(&text), clean(&text).is_empty(), "{c:?}");
    }
}
