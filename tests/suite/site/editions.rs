//! `dpg edition`: what is frozen, how a site shows it, and what keeps it as it was.

use std::fs;
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{dpg, entry_of, files, git, own_registry};

const JULY: &str = "--as-of=2026-07-13";
const OCTOBER: &str = "--as-of=2026-10-01";

fn read(root: &Path, path: &str) -> String {
    let text = fs::read_to_string(root.join(path));
    text.unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn manifest(root: &Path, name: &str) -> Value {
    serde_json::from_str(&read(root, &format!("editions/{name}/manifest.json"))).unwrap()
}

/// Runs a command that succeeds; what it said.
fn fine(root: &Path, arguments: &[&str]) -> String {
    let run = dpg(root, arguments);
    assert_eq!(run.status, 0, "{arguments:?}: {}{}", run.stdout, run.stderr);
    format!("{}{}", run.stdout, run.stderr)
}

/// The registry with an edition of July; then a good less, a good more and a good with another name, and an edition of
/// October.
fn two_editions() -> tempfile::TempDir {
    let root = own_registry();
    fine(root.path(), &[JULY, "edition", "2026-q2"]);
    let mut entries: Vec<_> = fs::read_dir(root.path().join("registry"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .filter(|path| {
            let text = fs::read_to_string(path).unwrap();
            let id = path.file_stem().unwrap().to_str().unwrap();
            let mut all = files(&root.path().join("registry")).into_iter();
            // One that no other file names.
            text.contains("stage: dpg")
                && all.all(|(name, bytes)| {
                    name == format!("{id}.yaml") || !String::from_utf8_lossy(&bytes).contains(id)
                })
        })
        .collect();
    entries.sort();
    fs::remove_file(&entries[0]).unwrap();
    let renamed = fs::read_to_string(&entries[1]).unwrap();
    let renamed: Vec<String> = renamed
        .lines()
        .map(|line| match line.strip_prefix("summary: ") {
            Some(_) => {
                "summary: Says something else than it said in July, so that people see the change"
                    .to_owned()
            }
            None => line.to_owned(),
        })
        .collect();
    fs::write(&entries[1], renamed.join("\n") + "\n").unwrap();
    fs::write(
        root.path().join("registry/water-watch-of-wells.yaml"),
        entry_of("Water Watch of Wells"),
    )
    .unwrap();
    fine(root.path(), &[OCTOBER, "edition", "2026-q3"]);
    root
}

#[test]
fn an_edition_has_the_registry_of_its_day_and_never_changes() {
    let root = two_editions();
    let root = root.path();
    let (first, second) = (manifest(root, "2026-q2"), manifest(root, "2026-q3"));
    assert_eq!(first["date"], "2026-07-13");
    assert_eq!(first["since"], Value::Null);
    let table = read(root, "editions/2026-q2/goods.csv");
    let goods = first["goods"].as_object().unwrap().values();
    let goods: u64 = goods.map(|count| count.as_u64().unwrap()).sum();
    let rows = csv::Reader::from_reader(table.as_bytes())
        .into_records()
        .count();
    assert_eq!(rows as u64, goods);
    for edition in [&first, &second] {
        let name = edition["name"].as_str().unwrap();
        let folder = root.join("editions").join(name);
        let mut on_disk: Vec<String> = files(&folder).into_iter().map(|(path, _)| path).collect();
        let mut named = vec!["manifest.json".to_owned()];
        for file in edition["files"].as_array().unwrap() {
            let path = file["path"].as_str().unwrap();
            let bytes = fs::read(folder.join(path)).unwrap();
            assert_eq!(file["bytes"], bytes.len(), "{path}");
            assert_eq!(
                file["sha256"],
                dpg_registry::hex::hex(Sha256::digest(&bytes)),
                "{path}"
            );
            named.push(path.to_owned());
        }
        on_disk.sort();
        named.sort();
        assert_eq!(on_disk, named);
    }
    let since = &second["since"];
    assert_eq!(since["edition"], "2026-q2");
    for change in ["added", "removed", "updated"] {
        assert_eq!(since[change], 1, "{change}: {since}");
    }
    let changes = read(root, "editions/2026-q3/changes.csv");
    assert!(
        changes.contains("water-watch-of-wells,Water Watch of Wells,added,"),
        "{changes}"
    );
    assert!(changes.contains(",updated,summary,"), "{changes}");
    assert!(
        changes.contains("Says something else than it said in July"),
        "{changes}"
    );
    let again = own_registry();
    fine(again.path(), &[JULY, "edition", "2026-q2"]);
    let (one, other) = (
        root.join("editions/2026-q2"),
        again.path().join("editions/2026-q2"),
    );
    assert!(
        files(&one) == files(&other),
        "the same registry gives the same edition"
    );
}

#[test]
fn the_site_shows_editions_with_their_files_and_what_changed() {
    let root = two_editions();
    let root = root.path();
    fine(root, &["-q", OCTOBER, "build"]);
    for name in ["2026-q2", "2026-q3"] {
        for (path, bytes) in files(&root.join("editions").join(name)) {
            let published = fs::read(root.join("public/editions").join(name).join(&path));
            assert!(published.unwrap() == bytes, "{name}/{path}");
        }
    }
    let list = read(root, "public/editions/index.html");
    let (newer, older) = (
        list.find(">2026-q3</a>").unwrap(),
        list.find(">2026-q2</a>").unwrap(),
    );
    assert!(newer < older, "the newest first");
    let page = read(root, "public/editions/2026-q3/index.html");
    for said in [
        "1 good added",
        "1 good removed",
        "1 good with other changes",
        "/editions/2026-q2/\"",
        "edition 2026-q3",
        "goods/water-watch-of-wells/\" dir=\"auto\">Water Watch of Wells</a></li>",
        "</a>: <code>summary</code></li>",
    ] {
        assert!(page.contains(said), "{said}");
    }
    assert!(
        !page.contains("not recognised any more"),
        "what did not happen is left out"
    );
    assert!(read(root, "public/sitemap.xml").contains("/editions/2026-q3/"));
    let report = read(root, "public/editions/2026-q3/report.html");
    assert!(
        report.contains("href=\"report.css\"") && !report.contains("<style"),
        "what a host allows to load"
    );
    // Without editions there is neither a page nor a way to it.
    fs::remove_dir_all(root.join("editions")).unwrap();
    fine(root, &["-q", OCTOBER, "build"]);
    assert!(!root.join("public/editions").exists());
    assert!(!read(root, "public/index.html").contains("editions/"));
}

#[test]
fn what_was_changed_afterwards_is_not_published() {
    let root = two_editions();
    let root = root.path();
    let run = dpg(root, &["edition"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stdout.starts_with("2026-q3  2026-10-01  "),
        "{}",
        run.stdout
    );
    let same = dpg(root, &["edition", "2026-q3"]);
    assert_eq!(same.status, 2);
    assert!(
        same.stderr
            .contains("an edition never changes: choose another name"),
        "{}",
        same.stderr
    );
    fs::write(root.join("editions/2026-q2/goods.csv"), "id\n").unwrap();
    fs::remove_file(root.join("editions/2026-q3/report.css")).unwrap();
    let run = dpg(root, &["edition"]);
    assert_eq!(run.status, 1);
    for path in ["`editions/2026-q2/goods.csv` has changed", "report.css"] {
        assert!(run.stderr.contains(path), "{path}: {}", run.stderr);
    }
    let build = dpg(root, &["-q", OCTOBER, "build"]);
    assert_eq!(build.status, 2, "{}", build.stderr);
    assert!(!root.join("public").exists(), "nothing was published");
    assert!(build.stderr.contains("git checkout"), "{}", build.stderr);
}

#[test]
fn an_edition_that_was_not_finished_is_no_edition_until_it_is() {
    let root = own_registry();
    let root = root.path();
    fs::create_dir_all(root.join("editions/2026")).unwrap();
    fs::write(root.join("editions/2026/goods.csv"), "id\n").unwrap();
    let build = dpg(root, &["-q", JULY, "build"]);
    assert_eq!(build.status, 0);
    assert!(
        build.stderr.contains("run `dpg edition 2026` again"),
        "{}",
        build.stderr
    );
    assert!(!root.join("public/editions").exists());
    fs::write(root.join("editions/2026/notes.txt"), "mine").unwrap();
    let run = dpg(root, &[JULY, "edition", "2026"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("notes.txt` is in the way"),
        "{}",
        run.stderr
    );
    fs::remove_file(root.join("editions/2026/notes.txt")).unwrap();
    fine(root, &[JULY, "edition", "2026"]);
    assert!(fine(root, &["edition"]).contains("1 edition, all as they were made"));
}

#[test]
fn the_commit_is_named_where_everything_is_committed() {
    let root = own_registry();
    let root = root.path();
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "--message", "All"]);
    fine(root, &[JULY, "edition", "clean"]);
    let head = git(root, &["rev-parse", "HEAD"]);
    assert_eq!(manifest(root, "clean")["commit"], head.trim());
    assert!(read(root, "editions/clean/CITATION.cff").contains(head.trim()));
    fs::write(
        root.join("registry/water-watch-of-wells.yaml"),
        entry_of("Water Watch of Wells"),
    )
    .unwrap();
    let said = fine(root, &[JULY, "edition", "changed"]);
    assert!(said.contains("names no commit"), "{said}");
    assert_eq!(manifest(root, "changed")["commit"], Value::Null);
}

#[test]
fn names_that_are_no_addresses_and_entries_with_errors_are_refused() {
    let root = own_registry();
    let root = root.path();
    for name in ["..", "../out", "Q4", "a b", "-x", "index.html"] {
        let run = dpg(root, &["edition", "--", name]);
        assert_eq!(run.status, 2, "{name}");
        assert!(run.stderr.contains("such as `2026-q4`"), "{}", run.stderr);
    }
    fs::write(root.join("registry/broken.yaml"), "name: [\n").unwrap();
    let run = dpg(root, &["edition", "2026"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stderr.contains("dpg validate"), "{}", run.stderr);
    assert!(!root.join("editions").exists());
}
