//! Symbolic links out of the root, and files without an end: nothing outside of a registry is read or
//! written, and no command waits or fills the memory. Links inside the root keep working.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::support::{Run, Scratch, dpg, files, lacks, own_registry, sound_entry};

/// What nobody may find in a message or a site.
const SECRET: &str = "swordfish";

const ENTRY: &str = "registry/harvest-ledger.yaml";

const LOGO: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1z\"/></svg>";

/// A folder outside of every registry, full of secrets under the names that a registry has.
fn outside() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in [
        "site.toml",
        "content/about.md",
        "themes/default/assets/style.css",
        "themes/default/templates/base.html",
        "schema/standard/en.ftl",
        "registry/secret.yaml",
        "logo.svg",
        "changes.jsonl",
    ] {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, format!("---\ntitle: {SECRET}\n---\n{SECRET}\n")).unwrap();
    }
    folder
}

/// A registry with one entry and a logo.
fn registry() -> Scratch {
    let scratch = Scratch::with(&[(ENTRY, sound_entry())]);
    scratch.write("logo.svg", LOGO);
    let site = scratch.root().join("site.toml");
    let text = fs::read_to_string(&site).unwrap();
    scratch.write(
        "site.toml",
        format!("{text}\n[logo]\nfile = \"logo.svg\"\n"),
    );
    scratch
}

fn build(root: &Path) -> Run {
    dpg(root, &["build", "--as-of", "2026-07-01"])
}

/// Replaces something in a registry with a link.
fn link(root: &Path, path: &str, to: impl AsRef<Path>) {
    let place = root.join(path);
    if place.is_dir() {
        fs::remove_dir_all(&place).unwrap();
    } else if place.symlink_metadata().is_ok() {
        fs::remove_file(&place).unwrap();
    }
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    symlink(to, place).unwrap();
}

/// Expects a command to stop with an error that names a file, without a word of a secret.
fn stops(run: &Run, named: &str) {
    assert_eq!(run.status, 2, "{named}: {}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains(named), "{named}: {}", run.stderr);
    let said = format!("{}{}", run.stdout, run.stderr);
    assert!(!said.contains(SECRET), "{named}: {said}");
}

#[test]
fn a_link_out_of_the_root_is_refused_by_its_name_and_where_it_leads() {
    let outside = outside();
    for path in [
        "site.toml",
        "content",
        "content/about.md",
        "themes",
        "themes/default",
        "themes/default/assets",
        "themes/default/assets/style.css",
        "schema",
        "schema/standard",
        "logo.svg",
        "changes.jsonl",
    ] {
        let scratch = registry();
        let to = outside.path().join(path);
        link(scratch.root(), path, &to);
        let run = build(scratch.root());
        stops(
            &run,
            &format!("`{path}` is a symbolic link to `{}`", to.display()),
        );
        assert!(!scratch.root().join("public").exists(), "{path}");
    }
}

#[test]
fn a_way_out_through_relative_links_and_through_links_inside_is_found_too() {
    let top = tempfile::tempdir().unwrap();
    fs::create_dir(top.path().join("content")).unwrap();
    fs::write(top.path().join("content/about.md"), SECRET).unwrap();
    let scratch = registry();
    let root = top.path().join("registry");
    fs::rename(scratch.root(), &root).unwrap();
    link(&root, "content", "../content");
    stops(
        &build(&root),
        "`content` is a symbolic link to `../content`",
    );
    link(&root, "content", "pages");
    link(&root, "pages", "./registry/../../content");
    stops(
        &build(&root),
        "`pages` is a symbolic link to `./registry/../../content`",
    );
    link(&root, "pages", "nowhere");
    stops(
        &build(&root),
        "`content` is a symbolic link to `pages`, which does not exist",
    );
    fs::create_dir(scratch.root()).unwrap();
}

#[test]
fn a_registry_outside_of_the_root_is_refused() {
    let outside = outside();
    let scratch = registry();
    let placed = |folder: &str| {
        let site = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\n";
        scratch.write("site.toml", format!("{site}registry = \"{folder}\"\n"));
        build(scratch.root())
    };
    for folder in ["../../etc", "/etc", "registry/../../x"] {
        stops(&placed(folder), "expected a folder inside the root");
    }
    link(scratch.root(), "data", outside.path());
    stops(&placed("data/registry"), "`data` is a symbolic link to");
    link(scratch.root(), "goods", outside.path().join("registry"));
    let run = placed("goods");
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stdout.contains("[symbolic-link]"), "{}", run.stdout);
    assert!(!run.stdout.contains(SECRET), "{}", run.stdout);
}

#[test]
fn links_inside_the_root_and_to_the_root_are_followed() {
    let plain = own_registry();
    let site = plain.path().join("site.toml");
    let text = fs::read_to_string(&site).unwrap();
    fs::write(&site, format!("{text}\n[logo]\nfile = \"logo.svg\"\n")).unwrap();
    fs::write(plain.path().join("logo.svg"), LOGO).unwrap();
    let style = plain.path().join("themes/default/assets/theme.css");
    fs::create_dir_all(style.parent().unwrap()).unwrap();
    fs::write(style, ":root { --radius: 0; }\n").unwrap();
    let run = build(plain.path());
    assert_eq!(run.status, 0, "{}", run.stderr);
    let expected = files(&plain.path().join("public"));
    fs::remove_dir_all(plain.path().join("public")).unwrap();

    // As Kubernetes shows the files of a volume, and as people share folders.
    fs::create_dir(plain.path().join("..data")).unwrap();
    for (path, to) in [
        ("site.toml", "..data/site.toml"),
        ("logo.svg", "..data/logo.svg"),
        ("content", "..data/pages"),
        ("themes/default", "../..data/look"),
    ] {
        let place = plain.path().join(path);
        let real = plain
            .path()
            .join(path.rsplit_once('/').map_or("", |(above, _)| above));
        fs::rename(&place, real.join(to)).unwrap();
        symlink(to, place).unwrap();
    }
    let top = tempfile::tempdir().unwrap();
    let linked = top.path().join("linked");
    symlink(plain.path(), &linked).unwrap();
    for run in [
        build(plain.path()),
        build(&linked),
        dpg(
            top.path(),
            &["--root", "linked", "build", "--as-of", "2026-07-01"],
        ),
    ] {
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        assert_eq!(files(&plain.path().join("public")), expected);
    }
}

#[test]
fn a_link_to_a_page_or_an_asset_is_said_and_a_lock_of_an_editor_is_not() {
    let scratch = registry();
    scratch.write("content/about.md", "---\ntitle: About\n---\nWe.\n");
    link(scratch.root(), "content/.#about.md", "somebody@host.4711");
    assert_eq!(build(scratch.root()).status, 0);
    link(scratch.root(), "content/more.md", "about.md");
    stops(
        &build(scratch.root()),
        "`content/more.md` is a symbolic link to `about.md`, and links are not followed here",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn files_without_an_end_are_refused_at_once() {
    for path in [
        "content/about.md",
        "themes/default/assets/style.css",
        "schema/standard/en.ftl",
        "logo.svg",
        "changes.jsonl",
    ] {
        let scratch = registry();
        link(scratch.root(), path, "/dev/zero");
        stops(&build(scratch.root()), "symbolic link to `/dev/zero`");
        fs::remove_file(scratch.root().join(path)).unwrap();
        let pipe = Command::new("mkfifo")
            .arg(scratch.root().join(path))
            .status();
        if !pipe.is_ok_and(|status| status.success()) {
            return lacks("mkfifo");
        }
        let run = build(scratch.root());
        stops(&run, "it is not a regular file");
        assert!(run.stderr.contains(path), "{}", run.stderr);
    }
}

#[test]
fn files_that_are_too_large_are_refused_unread() {
    for path in [
        "site.toml",
        "content/about.md",
        "themes/default/assets/photo.jpg",
        "schema/notes.txt",
        "logo.svg",
        "changes.jsonl",
    ] {
        let scratch = registry();
        let file = scratch.root().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        // A terabyte that takes no room on the disk.
        File::create(file).unwrap().set_len(1 << 40).unwrap();
        let run = build(scratch.root());
        stops(&run, "it has 1099511627776 bytes, expected at most");
        assert!(run.stderr.contains(path), "{}", run.stderr);
    }
    let scratch = registry();
    for n in 0..5 {
        let path = format!("themes/default/assets/{n}.bin");
        scratch.write(&path, "");
        let file = File::options().write(true).open(scratch.root().join(path));
        file.unwrap().set_len(16 << 20).unwrap();
    }
    stops(&build(scratch.root()), "themes/default` have more than");
}

#[test]
fn what_a_site_does_not_need_may_be_large_and_may_be_a_link() {
    let scratch = registry();
    scratch.write("content/film.mp4", "");
    scratch.write("themes/default/drafts/film.mp4", "");
    for path in ["content/film.mp4", "themes/default/drafts/film.mp4"] {
        let file = File::options().write(true).open(scratch.root().join(path));
        file.unwrap().set_len(1 << 40).unwrap();
    }
    link(scratch.root(), "content/film.webm", "/srv/film.webm");
    link(
        scratch.root(),
        "themes/default/node_modules",
        "/srv/packages",
    );
    let run = build(scratch.root());
    assert_eq!(run.status, 0, "{}", run.stderr);
}

#[test]
fn fmt_writes_nothing_outside_of_the_root() {
    let outside = tempfile::tempdir().unwrap();
    let file = outside.path().join("harvest-ledger.yaml");
    let untidy = format!("{}\n\n", sound_entry());
    fs::write(&file, &untidy).unwrap();
    let scratch = registry();
    link(scratch.root(), "registry", outside.path());
    let run = dpg(scratch.root(), &["fmt"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stdout.contains("[symbolic-link]"), "{}", run.stdout);
    assert_eq!(fs::read_to_string(&file).unwrap(), untidy);
    // The folder above it is the link.
    fs::create_dir(outside.path().join("goods")).unwrap();
    let file = outside.path().join("goods/harvest-ledger.yaml");
    fs::write(&file, &untidy).unwrap();
    link(scratch.root(), "data", outside.path());
    let site = fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    scratch.write("site.toml", format!("registry = \"data/goods\"\n{site}"));
    let run = dpg(scratch.root(), &["fmt"]);
    stops(&run, "`data` is a symbolic link");
    assert_eq!(fs::read_to_string(&file).unwrap(), untidy);
}

#[test]
fn changes_writes_no_ledger_outside_of_the_root() {
    let scratch = registry();
    scratch.commit();
    let outside = tempfile::tempdir().unwrap();
    let file = outside.path().join("file");
    for is_there in [true, false] {
        if is_there {
            fs::write(&file, SECRET).unwrap();
        } else {
            fs::remove_file(&file).unwrap();
        }
        link(scratch.root(), "changes.jsonl", &file);
        let run = dpg(scratch.root(), &["changes", "--write"]);
        stops(&run, "`changes.jsonl` is a symbolic link");
        let kept = fs::read_to_string(&file).ok();
        assert_eq!(kept.as_deref(), is_there.then_some(SECRET));
    }
}

#[test]
fn import_writes_and_reads_nothing_outside_of_its_folders() {
    let source = tempfile::tempdir().unwrap();
    let nominee = "{\"name\": \"One\", \"description\": \"First.\", \"stage\": \"nominee\"}";
    fs::create_dir(source.path().join("nominees")).unwrap();
    fs::write(source.path().join("nominees/one.json"), nominee).unwrap();
    let import = |into: &Path| {
        let source = source.path().to_str().unwrap();
        let into = into.to_str().unwrap();
        dpg(
            Path::new("/"),
            &["import", "dpga", source, "--into", into, "--force"],
        )
    };
    for path in [
        "registry",
        "registry/one.yaml",
        "site.toml",
        "schema",
        "schema/vocabulary",
        "schema/entry.schema.json",
    ] {
        for is_there in [true, false] {
            let (into, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let place = outside.path().join("place");
            match path.rsplit_once('.') {
                _ if !is_there => {}
                Some(_) => fs::write(&place, SECRET).unwrap(),
                None => fs::create_dir(&place).unwrap(),
            }
            let before = files(outside.path());
            link(into.path(), path, &place);
            stops(
                &import(into.path()),
                &format!("`{path}` is a symbolic link"),
            );
            assert_eq!(files(outside.path()), before, "{path}");
        }
    }
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret"), SECRET).unwrap();
    link(
        source.path(),
        "nominees/two.json",
        outside.path().join("secret"),
    );
    let into = tempfile::tempdir().unwrap();
    stops(
        &import(into.path()),
        "`nominees/two.json` is a symbolic link",
    );
}
