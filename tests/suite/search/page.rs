//! What a visitor sees of search, in a real Chromium.

use crate::support::sites::{BASE, judge, own, real, right_to_left};

#[test]
fn visitors_search_the_own_registry_below_a_sub_path() {
    // What has to do with addresses: the two others see the rest.
    judge(
        "search.mjs",
        own(),
        &["--base", BASE, "--only", "lead,address"],
    );
}

#[test]
fn visitors_search_pages_from_right_to_left() {
    judge("search.mjs", right_to_left(), &[]);
}

#[test]
fn visitors_search_the_real_entries() {
    let Some(site) = real() else { return };
    judge("search.mjs", site, &[]);
}
