//! Where `dpg build` publishes, what it refuses, and what it never removes.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::support::{Run, Scratch, dpg, entry_of, files, skip, sound_entry};

/// A registry with one entry and nothing else.
pub(crate) fn small() -> Scratch {
    Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())])
}

fn build(root: &Path, arguments: &[&str]) -> Run {
    dpg(
        root,
        &[
            &[
                "build",
                "--no-cache",
                "--publish",
                "whole",
                "--as-of",
                "2026-07-13",
            ],
            arguments,
        ]
        .concat(),
    )
}

fn built(root: &Path, arguments: &[&str]) {
    let run = build(root, arguments);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
}

/// The names in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// All files of a site but the list of what was written.
pub(crate) fn site(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = files(folder);
    all.retain(|(path, _)| path != ".dpg-site");
    all
}

/// A folder on another file system than the temporary folder, or nothing, said plainly.
fn elsewhere() -> Option<tempfile::TempDir> {
    use std::os::unix::fs::MetadataExt;
    let here = std::fs::metadata(std::env::temp_dir()).unwrap().dev();
    match std::fs::metadata("/dev/shm") {
        Ok(data) if data.dev() != here => Some(tempfile::tempdir_in("/dev/shm").unwrap()),
        _ => {
            skip("/dev/shm is no second file system here");
            None
        }
    }
}

/// Builds into a folder that must be refused, and checks that the whole root is as it was.
fn refused(scratch: &Scratch, out: &str, named: &str) {
    let before = files(scratch.root());
    let run = build(scratch.root(), &["--out", out]);
    assert_eq!(run.status, 2, "`--out {out}`: {}", run.stderr);
    assert!(run.stderr.contains(named), "`--out {out}`: {}", run.stderr);
    assert!(
        files(scratch.root()) == before,
        "`--out {out}` changed files"
    );
}

#[test]
fn two_dots_do_not_hide_that_the_output_is_the_registry() {
    let scratch = small();
    refused(&scratch, "public/../registry", "`registry/`");
    refused(&scratch, "a/b/../../registry", "`registry/`");
    refused(&scratch, "./registry/.", "`registry/`");
}

#[test]
fn folders_of_the_registry_are_no_output_under_any_name() {
    let scratch = small();
    let root = scratch.root().to_owned();
    for name in ["schema", "themes", "content", "observations"] {
        refused(&scratch, name, &format!("`{name}/`"));
        refused(&scratch, &format!("{name}/site"), &format!("`{name}/`"));
        refused(
            &scratch,
            &format!("x/../{name}/a/.."),
            &format!("`{name}/`"),
        );
        let absolute = root.join(name).join("site");
        refused(&scratch, absolute.to_str().unwrap(), &format!("`{name}/`"));
    }
    refused(&scratch, "registry/site", "`registry/`");
    refused(&scratch, ".git", "`.git/`");
    refused(&scratch, "sub/.git/site", "`.git`");
    refused(&scratch, ".", "root");
    refused(&scratch, "..", "root");
    refused(&scratch, "/", "root");
    refused(&scratch, root.to_str().unwrap(), "root");
}

#[test]
fn links_do_not_hide_what_the_output_is() {
    let scratch = small();
    let root = scratch.root();
    symlink("registry", root.join("public")).unwrap();
    refused(&scratch, "public", "`registry/`");
    symlink(".", root.join("here")).unwrap();
    refused(&scratch, "here", "root");
    refused(&scratch, "here/registry/site", "`registry/`");
    // What lies above a link is what lies above its target.
    let outside = tempfile::tempdir().unwrap();
    symlink(outside.path(), root.join("content")).unwrap();
    let inside = outside.path().join("site");
    refused(&scratch, inside.to_str().unwrap(), "`content/`");
    refused(
        &scratch,
        outside.path().parent().unwrap().to_str().unwrap(),
        "inside it",
    );
}

#[test]
fn the_folder_that_site_toml_names_is_the_registry() {
    let scratch = small();
    let root = scratch.root();
    std::fs::rename(root.join("registry"), root.join("public")).unwrap();
    let config = std::fs::read_to_string(root.join("site.toml")).unwrap();
    let config = config.replace("base_url", "registry = \"public\"\nbase_url");
    scratch.write("site.toml", config);
    refused(&scratch, "public", "`public/`");
}

#[test]
fn a_registry_that_contains_a_built_site_is_refused() {
    for mark in ["registry/.dpg-site", "registry/old/.dpg-site"] {
        let scratch = small();
        scratch.write(mark, "dpg 0.1.0\n");
        refused(&scratch, "public", &format!("`{mark}`"));
        refused(&scratch, "registry", "`registry/`");
    }
}

#[test]
fn a_link_is_followed_to_the_folder_that_it_names() {
    let scratch = small();
    let real = tempfile::tempdir().unwrap();
    let target = real.path().join("site");
    std::fs::create_dir(&target).unwrap();
    symlink(&target, scratch.root().join("public")).unwrap();
    published_through_a_link(&scratch, &target);
}

#[test]
fn a_link_to_another_file_system_is_followed() {
    let Some(other) = elsewhere() else { return };
    let scratch = small();
    let target = other.path().join("site");
    std::fs::create_dir(&target).unwrap();
    symlink(&target, scratch.root().join("public")).unwrap();
    published_through_a_link(&scratch, &target);
}

fn published_through_a_link(scratch: &Scratch, target: &Path) {
    let root = scratch.root();
    for _ in 0..2 {
        built(root, &[]);
        assert!(root.join("public").is_symlink(), "the link stays a link");
        assert!(target.join("index.html").is_file());
        assert_eq!(names(target.parent().unwrap()), ["site"]);
    }
    built(root, &["--out", "plain"]);
    assert!(site(target) == site(&root.join("plain")));
    assert_eq!(names(root), ["plain", "public", "registry", "site.toml"]);
}

#[test]
fn a_link_that_leads_nowhere_is_named() {
    let scratch = small();
    let root = scratch.root();
    symlink("nothing/here", root.join("public")).unwrap();
    refused(&scratch, "public", "link");
    refused(&scratch, "public/site", "link");
    symlink("two", root.join("one")).unwrap();
    symlink("one", root.join("two")).unwrap();
    refused(&scratch, "one", "link");
    assert!(root.join("public").is_symlink() && root.join("one").is_symlink());
}

#[test]
fn files_that_dpg_did_not_write_stay_in_the_site() {
    let scratch = small();
    let out = scratch.root().join("public");
    built(scratch.root(), &[]);
    let before = site(&out);
    let added = [
        ("CNAME", "goods.example.org\n"),
        (
            ".well-known/security.txt",
            "Contact: mailto:a@example.org\n",
        ),
        ("goods/harvest-ledger/note.txt", "a note\n"),
        ("goods/gone/note.txt", "another note\n"),
        (".git/HEAD", "ref: refs/heads/main\n"),
    ];
    for (path, text) in added {
        scratch.write(&format!("public/{path}"), text);
    }
    symlink("CNAME", out.join("alias")).unwrap();
    for _ in 0..2 {
        let run = build(scratch.root(), &[]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(run.stderr.contains("`CNAME`"), "{}", run.stderr);
        for (path, text) in added {
            let kept = std::fs::read_to_string(out.join(path)).unwrap();
            assert_eq!(kept, text, "{path}");
        }
        assert_eq!(
            std::fs::read_link(out.join("alias")).unwrap(),
            Path::new("CNAME")
        );
        assert!(!out.join("CNAME").is_symlink() && !out.join(".git").is_symlink());
        let mut now = site(&out);
        now.retain(|(path, _)| added.iter().all(|(added, _)| added != path));
        assert!(now == before, "the site itself is as it was");
        assert_eq!(names(scratch.root()), ["public", "registry", "site.toml"]);
    }
}

#[test]
fn an_empty_file_for_github_pages_that_somebody_made_before_is_no_obstacle() {
    let scratch = small();
    let out = scratch.root().join("public");
    built(scratch.root(), &[]);
    let list = out.join(".dpg-site");
    for publish in ["whole", "changed"] {
        let files = std::fs::read_to_string(&list).unwrap();
        let others = files.lines().filter(|line| !line.contains(".nojekyll"));
        std::fs::write(&list, others.collect::<String>()).unwrap();
        let run = dpg(scratch.root(), &["build", "--publish", publish]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert_eq!(std::fs::read(out.join(".nojekyll")).unwrap(), b"");
    }
}

#[test]
fn pages_that_are_gone_leave_no_empty_folder() {
    let scratch = small();
    scratch.write("registry/other.yaml", entry_of("Other"));
    built(scratch.root(), &[]);
    scratch.remove("registry/other.yaml");
    built(scratch.root(), &[]);
    assert!(!scratch.root().join("public/goods/other").exists());
    assert!(scratch.root().join("public/goods/harvest-ledger").exists());
}

#[test]
fn a_file_of_somebody_else_where_a_page_comes_is_named_and_kept() {
    let scratch = small();
    built(scratch.root(), &[]);
    scratch.write("public/goods/other/index.html", "by hand");
    scratch.write("registry/other.yaml", entry_of("Other"));
    refused(&scratch, "public", "`goods/other/index.html`");
}

#[test]
fn a_link_in_the_old_site_does_not_lead_the_build_out_of_it() {
    let scratch = small();
    built(scratch.root(), &[]);
    let out = scratch.root().join("public");
    std::fs::remove_dir_all(out.join("goods")).unwrap();
    std::fs::create_dir(scratch.root().join("mine")).unwrap();
    scratch.write("mine/index.html", "by hand");
    scratch.write("mine/harvest-ledger/index.html", "by hand");
    symlink("../mine", out.join("goods")).unwrap();
    refused(&scratch, "public", "`goods`");
}

/// Folders beside the output that look like what a killed build left, but were made by others.
#[test]
fn a_folder_beside_the_output_is_removed_only_if_dpg_wrote_it() {
    let scratch = small();
    built(scratch.root(), &[]);
    let hostile: PathBuf = scratch.root().join(".public.dpg-AAAAAAAAAAAA");
    std::fs::create_dir(&hostile).unwrap();
    std::fs::write(hostile.join("thesis.txt"), "years of work").unwrap();
    // Claims to have written what lies elsewhere.
    let liar = scratch.root().join(".public.dpg-BBBBBBBBBBBB");
    std::fs::create_dir(&liar).unwrap();
    symlink("../registry", liar.join("goods")).unwrap();
    let list = r#"{"dpg": "0.1.0", "complete": true, "files": ["../registry/harvest-ledger.yaml",
        "goods/harvest-ledger.yaml", "/etc/hostname"]}"#;
    std::fs::write(liar.join(".dpg-site"), list).unwrap();
    let entry = scratch.root().join("registry/harvest-ledger.yaml");
    let run = build(scratch.root(), &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(hostile.join("thesis.txt").is_file());
    assert!(entry.is_file());
    assert!(
        run.stderr.contains(".public.dpg-AAAAAAAAAAAA"),
        "{}",
        run.stderr
    );
}

#[test]
fn folders_above_the_output_are_made_only_to_publish() {
    let scratch = small();
    scratch.write("registry/broken.yaml", "name: [\n");
    assert_eq!(build(scratch.root(), &["--out", "a/b/site"]).status, 1);
    assert_eq!(names(scratch.root()), ["registry", "site.toml"]);
    scratch.remove("registry/broken.yaml");
    built(scratch.root(), &["--out", "a/b/site"]);
    assert_eq!(names(&scratch.root().join("a/b")), ["site"]);
}

#[test]
fn a_site_of_a_version_that_listed_no_files_is_not_guessed_at() {
    let scratch = small();
    scratch.write("public/.dpg-site", "dpg 0.1.0\n");
    scratch.write("public/index.html", "old");
    refused(&scratch, "public", "delete it and build again");
}
