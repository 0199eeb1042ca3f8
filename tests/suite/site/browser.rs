//! Whole sites in a real Chromium: pages open without an error in the console.

use crate::support::sites::{BASE, judge, own, portable, real};
use crate::support::{dpg, imported, real_entries};

#[test]
fn pages_of_the_own_registry_open_below_a_sub_path() {
    judge("open-pages.mjs", own(), &["--base", BASE, "--step", "8"]);
}

#[test]
fn pages_of_a_portable_site_open_from_a_folder_without_scripts() {
    judge(
        "open-pages.mjs",
        portable(),
        &["--file", "--no-scripts", "--step", "12"],
    );
}

#[test]
fn pages_of_the_real_entries_open() {
    let Some(site) = real() else { return };
    judge("open-pages.mjs", site, &["--step", "20"]);
}

#[test]
fn pages_of_the_live_entries_open() {
    let Some(real) = real_entries() else { return };
    let root = imported(&real.join("live/dpgs-2026-07-13.json"));
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let site = root.path().join("public");
    judge("open-pages.mjs", &site, &["--step", "20"]);
}
