//! A site that is too large for a common host: the build names host, file and size.

use crate::support::{Scratch, dpg, entry_of};

/// Bytes that each of the entries adds to the lists in full.
const MORE: usize = 1_000_000;

#[test]
fn a_build_names_the_host_that_takes_no_files_of_this_size() {
    let scratch = Scratch::new();
    for number in 0..27 {
        let entry = entry_of(&format!("Large Good {number}"));
        let text = "x".repeat(MORE);
        let file = format!("registry/large-good-{number}.yaml");
        scratch.write(&file, format!("{entry}extra:\n  text: {text}\n"));
    }
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    for name in ["goods.full.json", "goods.ndjson"] {
        let begin = format!(
            "warning: Cloudflare Pages takes files of 26.2 MB, and `api/v1/{name}` is over that: it has 27"
        );
        assert!(run.stderr.contains(&begin), "{}", run.stderr);
    }
    assert!(!run.stderr.contains("goods.json` is"), "{}", run.stderr);
    // Said again when there is nothing to do.
    let again = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(again.stderr, run.stderr);
}
