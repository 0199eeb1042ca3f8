//! What the files of `src/` use of each other, read from their paths: `crate::a::b`, `super::b`, `b::c`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regex::Regex;

use crate::support::{files, project};

/// The Rust files of `src/` by their path in it.
pub(crate) fn sources() -> BTreeMap<String, String> {
    let all = files(&project().join("src")).into_iter();
    all.filter(|(path, _)| Path::new(path).extension().is_some_and(|end| end == "rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

/// For each file the files it uses, each with a path that says so.
pub(crate) type Uses = BTreeMap<String, BTreeMap<String, String>>;

/// What the files use of each other.
pub(crate) fn uses(sources: &BTreeMap<String, String>) -> Uses {
    let is_counted = |path: &&String| !["main.rs", "lib.rs"].contains(&path.as_str());
    let counted = sources.keys().filter(is_counted);
    let used = counted.map(|path| {
        let mut found = BTreeMap::new();
        for written in paths(&code(&sources[path]), &module(path)) {
            let target = file(&written, sources).filter(|target| target != path);
            if let Some(target) = target {
                found.entry(target).or_insert(written.join("::"));
            }
        }
        (path.clone(), found)
    });
    used.collect()
}

/// The module that a file is, such as `search`, `rank`.
fn module(path: &str) -> Vec<String> {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    stem.split('/').map(str::to_owned).collect()
}

/// The file in which the item at a path lies: that of the longest part of the path that is a file.
fn file(path: &[String], sources: &BTreeMap<String, String>) -> Option<String> {
    let names = (1..=path.len()).rev();
    let mut names = names.map(|length| format!("{}.rs", path[..length].join("/")));
    names.find(|name| sources.contains_key(name))
}

/// A text without comments, strings, inline tests, and the places where an item can be seen.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let noise = Regex::new(r#"(?m)"(?:\\.|[^"\\])*"|//.*$|pub\(in [\w:]+\)"#).unwrap();
    noise.replace_all(text, "").into_owned()
}

/// All paths of a file to items of this crate, from its root.
fn paths(code: &str, own: &[String]) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    let start = Regex::new(r"(^|[^:\w])(crate|self|(?:super::)*super)::").unwrap();
    for part in start.captures_iter(code) {
        let base = match &part[2] {
            "crate" => &[],
            "self" => own,
            above => &own[..own.len() - above.split("::").count()],
        };
        let rest = &code[part.get(0).unwrap().end()..];
        found.extend(
            branches(rest)
                .into_iter()
                .map(|path| [base, &path].concat()),
        );
    }
    let declared = Regex::new(r"(?m)^(?:pub(?:\(crate\))? )?mod (\w+);").unwrap();
    for child in declared.captures_iter(code) {
        let used = format!(r"(?:^|[^:\w])({}::|use {}\b)", &child[1], &child[1]);
        for part in Regex::new(&used).unwrap().find_iter(code) {
            let from = part.as_str().find(&child[1]).unwrap();
            let paths = branches(&code[part.start() + from..]).into_iter();
            found.extend(paths.map(|path| [own, &path].concat()));
        }
    }
    found
}

/// The paths that a text begins with: one, or several where it goes on in braces.
fn branches(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        return items(group).into_iter().flat_map(branches).collect();
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let (name, rest) = text.split_at(end.unwrap_or(text.len()));
    let rest = match rest.strip_prefix("::") {
        Some(rest) if !rest.starts_with('<') => branches(rest),
        _ => vec![Vec::new()],
    };
    let name = [name.to_owned()];
    rest.into_iter()
        .map(|path| [&name[..], &path].concat())
        .collect()
}

/// The items of a group whose opening brace is already read.
fn items(group: &str) -> Vec<&str> {
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

#[test]
fn paths_are_read_in_every_form() {
    let own = ["a".to_owned(), "b".to_owned()];
    let of = |code_of: &str| -> Vec<String> {
        let found = paths(&code(code_of), &own).into_iter();
        found.map(|path| path.join("/")).collect()
    };
    assert_eq!(of("use crate::{x, y::{self, Z}};"), ["x", "y/Z", "y/self"]);
    assert_eq!(
        of("use super::c::D;\nfn f() { super::super::e(); }"),
        ["a/c/D", "e"]
    );
    assert_eq!(of("mod child;\npub use child::One;"), ["a/b/child/One"]);
    assert_eq!(of("// crate::x\n\"crate::y\"\n/// [`crate::z`]"), [""; 0]);
    assert_eq!(
        of("#[cfg(test)]\nmod tests {\n    use crate::x;\n}"),
        [""; 0]
    );
}
