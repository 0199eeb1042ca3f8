//! The closing line of a build, and of each update of `serve`: what the site has, what was done, how long it took, and
//! what came from the cache.

use std::path::Path;
use std::time::Duration;

use crate::publish::Written;
use crate::report::plural::plural;

/// What to do where there is no entry yet.
pub(super) const NO_ENTRY: &str =
    "note: there is no entry yet: `dpg new` writes one, `dpg import --help` names other sources";

/// How many entries a site has, and where they came from.
pub(super) type Entries = (usize, Source);

/// Where entries came from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source {
    /// So many from the cache, of so many that were read.
    Cache(usize, usize),
    /// Nothing was read, because nothing has changed.
    Nowhere,
}

/// What a build published, and in which time.
pub(super) fn built(entries: Entries, (out, written): (&Path, &Written), time: Duration) -> String {
    let files = |count| plural(count, "file");
    let done = match (written.replaced, written.removed) {
        (0, 0) => "wrote nothing".to_owned(),
        (0, removed) => format!("removed {}", files(removed)),
        (replaced, 0) => format!("wrote {}", files(replaced)),
        (replaced, removed) => format!("wrote {} and removed {removed}", files(replaced)),
    };
    format!(
        "{}, {} ({}, {}) in `{}`: {done} in {}; {}",
        plural(entries.0, "entry"),
        plural(written.pages, "page"),
        plural(written.files, "file"),
        size(written.bytes),
        out.display(),
        seconds(time),
        cached(entries.1)
    )
}

/// What `serve` shows, and after which time.
pub(super) fn ready(entries: Entries, files: usize, time: Duration) -> String {
    format!(
        "{}, {} ready in {}; {}",
        plural(entries.0, "entry"),
        plural(files, "file"),
        seconds(time),
        cached(entries.1)
    )
}

/// What came from the cache.
fn cached(from: Source) -> String {
    match from {
        Source::Nowhere => "everything came from the cache".to_owned(),
        Source::Cache(0, _) => "no entry came from the cache".to_owned(),
        Source::Cache(known, read) if known == read => "all entries came from the cache".to_owned(),
        Source::Cache(known, _) => format!("{} came from the cache", plural(known, "entry")),
    }
}

/// A number of bytes in the unit that people use.
fn size(bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    match tenths {
        0..10 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", tenths / 10, tenths % 10),
    }
}

/// A time in the unit that people use.
fn seconds(time: Duration) -> String {
    match time.as_millis() {
        millis @ 0..1_000 => format!("{millis} ms"),
        _ => format!("{:.1} s", time.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::Duration;

    use super::{Source, built, ready};
    use crate::publish::Written;

    const MOMENT: Duration = Duration::from_millis(48);

    #[test]
    fn a_build_says_what_there_is_and_what_was_done() {
        let written = Written {
            files: 4_316,
            pages: 3_012,
            bytes: 57_123_456,
            replaced: 12,
            removed: 0,
            ..Written::default()
        };
        let public = Path::new("public");
        let time = Duration::from_millis(1_340);
        assert_eq!(
            built((445, Source::Cache(444, 445)), (public, &written), time),
            "445 entries, 3,012 pages (4,316 files, 57.1 MB) in `public`: wrote 12 files in 1.3 s; 444 entries came from the cache"
        );
        let same = Written {
            replaced: 0,
            ..written.clone()
        };
        let line = built((445, Source::Nowhere), (public, &same), MOMENT);
        let end = ": wrote nothing in 48 ms; everything came from the cache";
        assert!(line.ends_with(end), "{line}");
        for (replaced, removed, told) in [
            (0, 1, ": removed 1 file in "),
            (2, 1, ": wrote 2 files and removed 1 in "),
        ] {
            let written = Written {
                replaced,
                removed,
                ..written.clone()
            };
            let line = built((445, Source::Nowhere), (public, &written), MOMENT);
            assert!(line.contains(told), "{line}");
        }
    }

    #[test]
    fn an_update_says_how_long_it_took() {
        let line = |all, known| ready((all, Source::Cache(known, 2)), 10, MOMENT);
        assert_eq!(
            line(1, 0),
            "1 entry, 10 files ready in 48 ms; no entry came from the cache"
        );
        assert!(line(2, 2).ends_with("; all entries came from the cache"));
        assert!(line(2, 1).ends_with("; 1 entry came from the cache"));
    }
}
