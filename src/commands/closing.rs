//! The closing line of a build, and of each update of `serve`: what the site has, what was done, how long it took, and
//! what came from the cache.

use std::path::Path;
use std::time::Duration;

use crate::publish::Written;
use crate::report::plural::plural;

/// How many entries a site has, and where they came from.
pub(super) type Entries = (usize, Source);

/// Where entries came from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source {
    /// So many from the cache, the others from their files.
    Cache(usize),
    /// Nothing was read, because nothing has changed.
    Nowhere,
}

/// What a build published, and in which time.
pub(super) fn built(entries: Entries, (out, written): (&Path, &Written), time: Duration) -> String {
    let done = match written.replaced {
        0 => "nothing".to_owned(),
        files => plural(files, "file"),
    };
    format!(
        "{}, {} ({}, {}) in `{}`: wrote {done} in {}; {}",
        plural(entries.0, "entry"),
        plural(written.pages, "page"),
        plural(written.files, "file"),
        size(written.bytes),
        out.display(),
        seconds(time),
        cached(entries)
    )
}

/// What `serve` shows, and after which time.
pub(super) fn ready(entries: Entries, files: usize, time: Duration) -> String {
    format!(
        "{}, {} ready in {}; {}",
        plural(entries.0, "entry"),
        plural(files, "file"),
        seconds(time),
        cached(entries)
    )
}

/// What came from the cache.
fn cached((all, from): Entries) -> String {
    match from {
        Source::Nowhere => "everything came from the cache".to_owned(),
        Source::Cache(0) => "no entry came from the cache".to_owned(),
        Source::Cache(known) if known >= all => "all entries came from the cache".to_owned(),
        Source::Cache(known) => format!("{} came from the cache", plural(known, "entry")),
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
            ..Written::default()
        };
        let public = Path::new("public");
        let time = Duration::from_millis(1_340);
        assert_eq!(
            built((445, Source::Cache(444)), (public, &written), time),
            "445 entries, 3,012 pages (4,316 files, 57.1 MB) in `public`: wrote 12 files in 1.3 s; 444 entries came from the cache"
        );
        let same = Written {
            replaced: 0,
            ..written
        };
        let line = built((445, Source::Nowhere), (public, &same), MOMENT);
        let end = ": wrote nothing in 48 ms; everything came from the cache";
        assert!(line.ends_with(end), "{line}");
    }

    #[test]
    fn an_update_says_how_long_it_took() {
        let line = |all, known| ready((all, Source::Cache(known)), 10, MOMENT);
        assert_eq!(
            line(1, 0),
            "1 entry, 10 files ready in 48 ms; no entry came from the cache"
        );
        assert!(line(2, 2).ends_with("; all entries came from the cache"));
        assert!(line(2, 1).ends_with("; 1 entry came from the cache"));
    }
}
