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
    for (name, switch) in [("goods.full.json", "full"), ("goods.ndjson", "ndjson")] {
        let lines = run.stderr.lines();
        let about = format!("`api/v1/{name}` is over that: it has 25.9 MiB");
        let mut about = lines.filter(|line| line.contains(&about));
        let line = about.next().unwrap_or_else(|| panic!("{}", run.stderr));
        assert!(
            line.starts_with("warning: Cloudflare Pages takes files of 25 MiB"),
            "{line}"
        );
        let off = format!("Leave `\"{switch}\"` out of `downloads` in `site.toml`");
        assert!(line.contains(&off), "{line}");
    }
    assert!(!run.stderr.contains("goods.json` is"), "{}", run.stderr);
    // Said again when there is nothing to do.
    let again = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(again.stderr, run.stderr);
    // What is advised helps.
    scratch.write("site.toml", "format = 1\ntitle = \"Goods\"\nbase_url = \"https://goods.example.org/\"\ndownloads = []\n");
    let without = dpg(scratch.root(), &["-q", "build"]);
    assert!(
        !without.stderr.contains("takes files"),
        "{}",
        without.stderr
    );
    let api = scratch.root().join("public/api/v1");
    assert!(!api.join("goods.ndjson").exists() && api.join("goods.ndjson.gz").exists());
}
