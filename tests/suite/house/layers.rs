//! The modules of `src/` follow the order of `src/lib.rs`, its files use each other in no circle and are in shape.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{files, project};

use super::uses::{Uses, sources, uses};

/// No file is longer, tests included.
const LONGEST: usize = 400;

/// The groups of modules in `src/lib.rs`, in order; each file by the position of its group.
fn ranks(lib: &str) -> BTreeMap<String, usize> {
    let groups = lib.split("\n\n").enumerate();
    let modules = groups.flat_map(|(rank, group)| {
        let lines = group
            .lines()
            .filter_map(|line| line.strip_prefix("pub mod "));
        lines.map(move |name| (name.trim_end_matches(';').to_owned(), rank))
    });
    modules.collect()
}

/// The module at the top that a file belongs to.
fn module(path: &str) -> &str {
    let first = path.split('/').next().unwrap();
    first.strip_suffix(".rs").unwrap_or(first)
}

#[test]
fn a_module_uses_only_those_of_earlier_groups() {
    let sources = sources();
    let ranks = ranks(&sources["lib.rs"]);
    for (path, used) in uses(&sources) {
        let own = module(&path);
        for (target, written) in used {
            let other = module(&target);
            assert!(
                other == own || ranks[other] < ranks[own],
                "`src/{path}` uses `{written}`, but `src/lib.rs` lists `{other}` beside or after `{own}`"
            );
        }
    }
}

/// The first circle of files that is found, or nothing.
fn circle(uses: &Uses) -> Option<Vec<&str>> {
    fn visit<'a>(
        file: &'a str,
        uses: &'a Uses,
        (way, done): (&mut Vec<&'a str>, &mut BTreeSet<&'a str>),
    ) -> Option<Vec<&'a str>> {
        if let Some(at) = way.iter().position(|one| *one == file) {
            return Some(way[at..].to_vec());
        }
        if !done.insert(file) {
            return None;
        }
        way.push(file);
        let mut targets = uses.get(file).into_iter().flat_map(BTreeMap::keys);
        let found = targets.find_map(|target| visit(target, uses, (&mut *way, &mut *done)));
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    let mut files = uses.keys();
    files.find_map(|file| visit(file, uses, (&mut Vec::new(), &mut done)))
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let uses = uses(&sources());
    let Some(files) = circle(&uses) else { return };
    let next = files.iter().cycle().skip(1);
    let edges = files.iter().zip(next).map(|(file, next)| {
        let written = &uses[*file][*next];
        format!("`src/{file}` uses `{written}` of `src/{next}`")
    });
    let edges: Vec<String> = edges.collect();
    panic!("files use each other in a circle:\n{}", edges.join("\n"));
}

#[test]
fn a_circle_is_found_with_its_edges() {
    let sources = [
        ("a.rs", "mod b;\nfn f() { b::g() }"),
        ("a/b.rs", "use crate::c::T;"),
        ("c.rs", "use crate::a::f;"),
        ("d.rs", "use crate::a::f;"),
    ];
    let sources = sources.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let uses = uses(&BTreeMap::from(sources));
    assert_eq!(circle(&uses), Some(vec!["a.rs", "a/b.rs", "c.rs"]));
    assert_eq!(uses["c.rs"]["a.rs"], "a::f");
}

#[test]
fn every_file_says_what_it_is_and_is_short() {
    for (path, text) in sources() {
        assert!(
            text.starts_with("//! "),
            "`src/{path}` does not open with `//!`"
        );
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "`src/{path}` has {lines} lines");
    }
}

#[test]
fn names_are_imported_one_by_one() {
    let tests = files(&project().join("tests/suite")).into_iter();
    let tests = tests.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()));
    let glob = ["use super", "::*"].concat();
    for (path, text) in sources().into_iter().chain(tests) {
        assert!(!text.contains(&glob), "`{path}` says `{glob}`");
    }
}

#[test]
fn the_disk_is_touched_in_one_place() {
    let direct = ["std", "::fs::"].concat();
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        assert!(
            is_disk(&path) || !code.contains(&direct),
            "`src/{path}` goes past `crate::fs`"
        );
    }
}

/// Whether a file may touch the disk.
fn is_disk(path: &str) -> bool {
    path == "fs.rs" || path.starts_with("fs/")
}

#[test]
fn what_lies_below_a_root_is_opened_through_it() {
    // Reads what its arguments name; writes below `--out`.
    let may_read = |path: &str| path.starts_with("commands/import") || path.starts_with("publish");
    // A cache writes below the folder that it was given, which is checked before.
    let may_write = |path: &str| path.starts_with("publish") || path == "cache.rs";
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        let says = |names: &[&str]| names.iter().any(|name| code.contains(name));
        let reads = says(&["fs::read(", "fs::read_text("]);
        let writes = says(&[
            "fs::write(",
            "fs::write_into(",
            "fs::write_pieces(",
            "fs::replace(",
        ]);
        let past = says(&["walkdir", "cap_std", ".read_dir(", "File::open("]);
        let is_fine = (may_read(&path) || !reads && !past) && (may_write(&path) || !writes);
        assert!(
            is_disk(&path) || is_fine,
            "`src/{path}` goes past `crate::fs::beneath::Root`, which keeps links from leaving the root"
        );
    }
}

#[test]
fn json_is_published_without_characters_that_nobody_sees() {
    const PUBLISHED: [&str; 6] = ["site", "theme", "exports", "api", "pages", "render"];
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        let mut raw = ["serde_json::to_string(", "serde_json::to_vec("].into_iter();
        assert!(
            !PUBLISHED.contains(&module(&path)) || !raw.any(|name| code.contains(name)),
            "`src/{path}` goes past `crate::invisible::json`"
        );
    }
}

#[test]
fn no_code_removes_a_folder_with_all_that_is_in_it() {
    for (path, text) in sources() {
        assert!(
            !text.contains("remove_dir_all"),
            "`src/{path}`: what dpg did not write would be lost"
        );
    }
}

#[test]
fn no_folder_has_a_mod_file() {
    for path in sources().into_keys() {
        assert!(!path.ends_with("mod.rs"), "`src/{path}`");
    }
}
