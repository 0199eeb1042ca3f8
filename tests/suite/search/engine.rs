//! The search: the program and the browser find the same, all that is misspelled within bounds is
//! found, counts are those of the pages.

use std::path::Path;

use dpg_registry::search::{Engine, File, fold};

use crate::support::property::{property, texts, tries};
use crate::support::sites::{own, real};

/// Built sites to search: the own one, and that of the real entries where they are at hand.
pub(super) fn sites() -> Vec<&'static Path> {
    let mut sites = vec![own()];
    sites.extend(real());
    sites
}

/// The index of a built site, read from its files.
pub(super) fn engine(site: &Path) -> Engine<'_> {
    let get = move |file: File| Ok(std::fs::read(site.join("search").join(file.path()))?);
    Engine::open(get).unwrap()
}

#[test]
fn folding_what_is_folded_changes_nothing() {
    property(tries(3000), texts(), |text| {
        let folded = fold(&text);
        assert_eq!(fold(&folded), folded);
    });
}
