//! The search: the program and the browser find the same, all that is misspelled within bounds is
//! found, counts are those of the pages.

mod command;
mod index;
mod parity;
mod relevance;

use std::path::{Path, PathBuf};

use dpg_registry::search::{Engine, File};

use crate::sites::own;
use crate::support::{dpg, imported, real_entries};

/// Built sites to search: the own one, and that of the real entries where they are at hand.
fn sites() -> Vec<&'static Path> {
    let mut sites = vec![own()];
    sites.extend(real());
    sites
}

/// The site of the real entries.
fn real() -> Option<&'static Path> {
    static SITE: std::sync::OnceLock<Option<PathBuf>> = std::sync::OnceLock::new();
    let site = SITE.get_or_init(|| {
        let root = imported(&real_entries()?);
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site-search");
        let out_name = out.to_str().unwrap();
        let run = dpg(
            root.path(),
            &[
                "-q",
                "build",
                "--as-of",
                "2026-07-13",
                "--skip-invalid",
                "--out",
                out_name,
            ],
        );
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        Some(out)
    });
    site.as_deref()
}

/// The index of a built site, read from its files.
fn engine(site: &Path) -> Engine<'_> {
    let get = move |file: File| Ok(std::fs::read(site.join("search").join(file.path()))?);
    Engine::open(get).unwrap()
}
