//! The modules of `src/` stand in the order that docs/architecture.md gives, and its files are in shape.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::{files, project};

/// A module uses only what stands before it.
const ORDER: [&str; 32] = [
    "fs",
    "id",
    "invisible",
    "embedded",
    "diagnostic",
    "address",
    "bounded_schema",
    "license",
    "locale",
    "slug",
    "suggest",
    "vocabulary",
    "markdown",
    "config",
    "entry",
    "load",
    "standard",
    "validate",
    "catalog",
    "derive",
    "review",
    "format",
    "import",
    "links",
    "search",
    "render",
    "publish",
    "report",
    "cli",
    "commands",
    "lib",
    "main",
];

/// No file is longer, tests included.
const LONGEST: usize = 400;

/// The Rust files of `src/` by their path in it.
fn sources() -> BTreeMap<String, String> {
    let all = files(&project().join("src")).into_iter();
    all.filter(|(path, _)| Path::new(path).extension().is_some_and(|end| end == "rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

/// The module at the top that a file belongs to.
fn module(path: &str) -> &str {
    let first = path.split('/').next().unwrap();
    first.strip_suffix(".rs").unwrap_or(first)
}

fn rank(module: &str) -> usize {
    ORDER
        .iter()
        .position(|name| *name == module)
        .unwrap_or_else(|| panic!("`{module}` has no place in the order of modules"))
}

/// The modules at the top that a text names after `crate::`, groups in braces included.
fn used(text: &str) -> Vec<String> {
    let code: String = text
        .split_inclusive('\n')
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let names = match rest.strip_prefix('{') {
            Some(group) => outermost(group),
            None => vec![rest],
        };
        found.extend(names.into_iter().map(first_word));
    }
    found
}

/// The items of a group in braces, those of inner groups left with theirs.
fn outermost(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut items) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                items.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.retain(|item| !item.trim().is_empty());
    items
}

fn first_word(text: &str) -> String {
    let is_name = |c: &char| c.is_alphanumeric() || *c == '_';
    text.trim_start().chars().take_while(is_name).collect()
}

#[test]
fn a_module_uses_only_what_stands_before_it() {
    for (path, text) in sources() {
        let own = rank(module(&path));
        for name in used(&text) {
            if name.is_empty() || name.starts_with(char::is_uppercase) {
                continue;
            }
            let other = rank(&name);
            assert!(
                other < own || name == module(&path),
                "`src/{path}` uses `crate::{name}`, which stands behind `{}`",
                module(&path)
            );
        }
    }
}

#[test]
fn groups_in_braces_are_read_too() {
    let text = "use crate::{fs, report::{json, text}};\nfn f() { crate::slug::slug(1) }\n";
    assert_eq!(used(text), ["fs", "report", "slug"]);
    assert_eq!(used("// crate::main\n/// [`crate::main`]\n"), [""; 0]);
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
    let may_read = |path: &str| path == "commands/import.rs" || path.starts_with("publish");
    let may_write = |path: &str| path.starts_with("publish");
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        let says = |names: &[&str]| names.iter().any(|name| code.contains(name));
        let reads = says(&["fs::read(", "fs::read_text("]);
        let writes = says(&["fs::write(", "fs::write_into(", "fs::replace("]);
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
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        let mut raw = ["serde_json::to_string(", "serde_json::to_vec("].into_iter();
        assert!(
            !path.starts_with("render") || !raw.any(|name| code.contains(name)),
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
