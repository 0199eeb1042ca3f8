//! Who can use the pages: with any eyes, by keyboard, on a slow line, without scripts, in a text
//! browser, from a folder.

use std::path::Path;
use std::process::Command;

use crate::support::sites::{BASE, judge, own, portable, real, right_to_left, run, sample};
use crate::support::{lacks, project};

#[test]
fn axe_finds_nothing_on_any_type_of_page_in_any_colours_and_at_any_width() {
    judge("axe.mjs", own(), &["--base", BASE]);
}

#[test]
fn axe_finds_nothing_on_pages_from_right_to_left() {
    judge("axe.mjs", right_to_left(), &["--modes", "narrow,light"]);
}

#[test]
fn axe_finds_nothing_on_pages_of_the_real_entries() {
    let Some(site) = real() else { return };
    judge("axe.mjs", site, &["--modes", "narrow,dark"]);
}

#[test]
fn the_tab_key_alone_reaches_everything_in_order() {
    judge("keyboard.mjs", own(), &["--base", BASE]);
}

#[test]
fn the_key_that_leads_to_the_search_can_be_switched_off() {
    judge("shortcut.mjs", own(), &["--base", BASE]);
}

#[test]
fn first_pages_are_small_and_soon_there_on_a_slow_line() {
    judge("budget.mjs", own(), &["--base", BASE]);
}

#[test]
fn first_pages_of_the_real_entries_are_small_and_soon_there_on_a_slow_line() {
    let Some(site) = real() else { return };
    judge("budget.mjs", site, &[]);
}

#[test]
fn what_is_on_the_screen_stays_in_its_place_while_the_page_arrives() {
    judge("steady.mjs", own(), &["--base", BASE]);
}

#[test]
fn a_portable_site_is_browsed_from_a_folder_with_a_difficult_name() {
    judge("offline.mjs", portable(), &[]);
}

#[test]
fn pages_are_valid_html_and_pictures_valid_svg() {
    let checker = project().join("tests/browser/node_modules/vnu-jar/build/dist/vnu.jar");
    if !checker.is_file() {
        return lacks("vnu-jar (`npm ci --prefix tests/browser --ignore-scripts`)");
    }
    let mut pages = sample(own());
    pages.extend(sample(portable()).into_iter().step_by(8));
    pages.extend(real().into_iter().flat_map(sample));
    pages.push(project().join("themes/default/assets/icon.svg"));
    assert!(pages.len() > 100, "{} pages", pages.len());
    let output = run(Command::new("java")
        .arg("-jar")
        .arg(checker)
        .args(["--also-check-svg", "--Werror", "--format", "gnu"])
        // Pages read from a file have no origin for the checker, and data counts as a script; what
        // the policy really forbids is found in the browser.
        .args(["--filterpattern", ".*Content Security Policy.*"])
        .args(pages));
    let Some(output) = output else {
        return lacks("Java");
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && said.is_empty(), "{said}");
}

/// A page as a text browser shows it; nothing when there is no such browser, which is said.
fn as_text(page: &Path) -> Option<String> {
    let output = run(Command::new("lynx")
        .args([
            "-dump",
            "-nolist",
            "-width=100",
            "-display_charset=utf-8",
            "-assume_charset=utf-8",
        ])
        .arg(page)
        .env("LANG", "C.UTF-8"));
    if output.is_none() {
        lacks("lynx");
    }
    Some(String::from_utf8_lossy(&output?.stdout).into_owned())
}

/// Asserts that some words stand in a text in this order.
fn in_order(text: &str, words: &[&str]) {
    let mut rest = text;
    for word in words {
        let Some(at) = rest.find(word) else {
            panic!("`{word}` is not where it should be in:\n{text}");
        };
        rest = &rest[at + word.len()..];
    }
}

#[test]
fn a_text_browser_shows_pages_in_a_sensible_order() {
    let Some(home) = as_text(&own().join("index.html")) else {
        return;
    };
    in_order(
        &home,
        &["Skip to main content", "DPG Registry", "No Poverty", "CC0"],
    );
    let catalogue = as_text(&own().join("goods/index.html")).unwrap();
    in_order(
        &catalogue,
        &[
            "Skip to main content",
            "Aam Digital",
            "OpenMRS",
            "SYSPIN",
            "CC0",
        ],
    );
    let good = as_text(&own().join("goods/openmrs/index.html")).unwrap();
    in_order(
        &good,
        &[
            "Skip to main content",
            "OpenMRS",
            "medical records",
            "Good Health and Well-Being",
            "Visit website",
            "MPL-2.0",
            "Who uses it",
            "9c",
            "CC0",
        ],
    );
    let statistics = as_text(&own().join("statistics/index.html")).unwrap();
    in_order(
        &statistics,
        &["Skip to main content", "Partnerships for the Goals", "CC0"],
    );
}
