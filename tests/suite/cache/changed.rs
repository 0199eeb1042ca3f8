//! A site of which few files differ: only those are replaced.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::support::{Scratch, copy, dpg, entry_of, files, project};

/// The project's registry, and the site of it.
fn site() -> Scratch {
    let scratch = Scratch::new();
    copy(
        &project().join("registry"),
        &scratch.root().join("registry"),
    );
    build(scratch.root(), &[]);
    scratch
}

fn build(root: &Path, arguments: &[&str]) -> String {
    let fixed = ["build", "--as-of", "2026-06-01"];
    let run = dpg(root, &[&fixed[..], arguments].concat());
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    run.stderr
}

/// Gives every file of the site an old time, and tells which files have a new one later.
fn mark(root: &Path) -> impl Fn() -> Vec<String> {
    let site = root.join("public");
    let times = |site: &Path| -> Vec<(String, SystemTime)> {
        let names = files(site).into_iter().map(|(name, _)| name);
        names
            .map(|name| {
                let data = fs::metadata(site.join(&name)).unwrap();
                (name, data.modified().unwrap())
            })
            .collect()
    };
    let before = times(&site);
    move || {
        let now = times(&site).into_iter();
        let new = now.filter(|one| !before.contains(one));
        new.map(|(name, _)| name).collect()
    }
}

#[test]
fn only_files_that_differ_are_written() {
    let scratch = site();
    let root = scratch.root();
    let changed = mark(root);
    build(root, &[]);
    assert!(changed().is_empty(), "{:?}", changed());

    let path = root.join("registry/ckan.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("summary: ", "summary: Zebra ", 1)).unwrap();
    fs::write(root.join("public/CNAME"), "goods.example.org").unwrap();
    build(root, &["--publish", "changed"]);
    let changed = changed();
    let all = files(&root.join("public")).len();
    assert!(changed.contains(&"goods/ckan/index.html".to_owned()));
    assert!(changed.len() * 3 < all, "{} of {all}", changed.len());
    assert!(root.join("public/CNAME").exists());
}

#[test]
fn compressed_forms_come_and_go_with_their_option() {
    let scratch = site();
    let root = scratch.root();
    let forms = || {
        let names = files(&root.join("public")).into_iter();
        // Lines as gzip are files of the site.
        let forms = names.filter(|(name, _)| !name.ends_with(".ndjson.gz"));
        let forms = forms.filter(|(name, _)| name.ends_with(".br") || name.ends_with(".gz"));
        forms.count()
    };
    for publish in ["auto", "changed"] {
        build(root, &["--publish", publish, "--compress"]);
        assert!(forms() > 100, "{publish}: {}", forms());
        let lines = root.join("public/api/v1/goods.ndjson");
        assert!(
            lines.with_extension("ndjson.br").exists()
                && lines.with_extension("ndjson.gz").exists()
        );
        let said = build(root, &["--publish", publish]);
        assert_eq!(forms(), 0, "{publish}");
        let is_removed = said.contains(": removed ") || publish == "auto";
        assert!(is_removed, "{said}");
    }
}

#[test]
fn files_of_others_are_never_replaced() {
    let scratch = site();
    let root = scratch.root();
    fs::create_dir_all(root.join("public/goods/new-good")).unwrap();
    fs::write(root.join("public/goods/new-good/index.html"), "mine").unwrap();
    scratch.write("registry/new-good.yaml", entry_of("New Good"));
    let run = dpg(root, &["build", "--as-of", "2026-06-01"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
    assert!(run.stderr.contains("goods/new-good"), "{}", run.stderr);
    let kept = fs::read_to_string(root.join("public/goods/new-good/index.html"));
    assert_eq!(kept.unwrap(), "mine");
}

#[test]
fn the_way_to_publish_makes_no_difference_to_the_site() {
    let scratch = site();
    let root = scratch.root();
    scratch.write("registry/new-good.yaml", entry_of("New Good"));
    fs::remove_file(root.join("registry/ckan.yaml")).unwrap();
    for out in ["whole", "changed", "first"] {
        copy(&root.join("public"), &root.join(out));
    }
    build(root, &["--out", "whole", "--publish", "whole"]);
    build(root, &["--out", "changed", "--publish", "changed"]);
    build(
        root,
        &["--no-cache", "--out", "first", "--publish", "changed"],
    );
    build(root, &["--no-cache", "--out", "fresh"]);
    let fresh = files(&root.join("fresh"));
    for out in ["whole", "changed", "first"] {
        assert_eq!(files(&root.join(out)), fresh, "{out}");
        assert!(!root.join(out).join("goods/ckan").exists());
    }
}

#[test]
fn a_site_that_was_not_completed_is_written_whole() {
    let scratch = site();
    let root = scratch.root();
    let mark = root.join("public/.dpg-site");
    let text = fs::read_to_string(&mark).unwrap();
    fs::write(
        &mark,
        text.replacen("\"complete\": true", "\"complete\": false", 1),
    )
    .unwrap();
    fs::write(root.join("public/index.html"), "half").unwrap();
    build(root, &[]);
    build(root, &["--no-cache", "--out", "fresh"]);
    assert_eq!(files(&root.join("public")), files(&root.join("fresh")));
}
