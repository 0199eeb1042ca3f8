//! Whole sites in a real Chromium: every page opens without an error in the console.

use crate::sites::{BASE, judge, own, portable, real};
use crate::support::{dpg, imported, real_entries};

#[test]
fn every_page_of_the_own_registry_opens_below_a_sub_path() {
    judge("open-every-page.mjs", own(), &["--base", BASE]);
}

#[test]
fn every_page_of_a_portable_site_opens_from_a_folder_without_scripts() {
    judge(
        "open-every-page.mjs",
        portable(),
        &["--file", "--no-scripts"],
    );
}

#[test]
fn every_page_of_the_real_entries_opens() {
    let Some(site) = real() else { return };
    judge("open-every-page.mjs", site, &[]);
}

#[test]
fn every_page_of_the_live_entries_opens() {
    let Some(real) = real_entries() else { return };
    let root = imported(&real.join("live/dpgs-2026-07-13.json"));
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    judge("open-every-page.mjs", &root.path().join("public"), &[]);
}
