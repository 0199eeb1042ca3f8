//! `dpg build`: whole sites, the same bytes every time, no broken link, nothing half done.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{dpg, files, imported, own_registry, real_entries, skip};

const DAY: &str = "2026-07-13";

fn build(root: &Path, arguments: &[&str]) -> PathBuf {
    let mut all = vec!["build", "--as-of", DAY];
    all.extend(arguments);
    let run = dpg(root, &all);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    root.join("public")
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_jobs_and_the_time_zone() {
    let one = own_registry();
    let two = own_registry();
    let run = |root: &Path, jobs: &str, zone: &str, locale: &str| {
        let status = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .args(["-q", "build", "--as-of", DAY, "--jobs", jobs])
            .current_dir(root)
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .status()
            .unwrap();
        assert!(status.success());
    };
    run(one.path(), "1", "Pacific/Kiritimati", "C");
    run(two.path(), "2", "Pacific/Pago_Pago", "tr_TR.UTF-8");
    let (one, two) = (
        files(&one.path().join("public")),
        files(&two.path().join("public")),
    );
    let paths = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(path, _)| path.clone()).collect()
    };
    assert_eq!(paths(&one), paths(&two));
    for ((path, before), (_, after)) in one.iter().zip(&two) {
        assert!(before == after, "`{path}` differs");
    }
}

#[test]
fn a_compressed_site_is_the_same_site_with_smaller_forms_beside_it() {
    let plain = own_registry();
    let packed = own_registry();
    let mut plain = files(&build(plain.path(), &[]));
    let packed = files(&build(packed.path(), &["--compress"]));
    // It lists the files, and there are more of them.
    plain.retain(|(path, _)| path != ".dpg-site");
    let mut forms: BTreeMap<String, Vec<u8>> = packed.into_iter().collect();
    let own: BTreeSet<&str> = plain.iter().map(|(path, _)| path.as_str()).collect();
    for (path, bytes) in &plain {
        assert_eq!(forms.remove(path).as_ref(), Some(bytes), "{path}");
        // Some files of the site are packed already.
        let gz = format!("{path}.gz");
        let gz = (!own.contains(gz.as_str())).then(|| forms.remove(&gz));
        let gz = gz.flatten();
        let br = forms.remove(&format!("{path}.br"));
        let text = [".html", ".css", ".js", ".json"];
        if text.iter().any(|ending| path.ends_with(ending)) && bytes.len() > 500 {
            assert!(gz.is_some() && br.is_some(), "{path}");
        }
        if let Some(gz) = gz {
            let mut back = Vec::new();
            let read = flate2::read::GzDecoder::new(&gz[..]).read_to_end(&mut back);
            assert!(read.is_ok() && back == *bytes, "{path}");
        }
        if let Some(br) = br {
            let mut back = Vec::new();
            let read = brotli::Decompressor::new(&br[..], 4096).read_to_end(&mut back);
            assert!(
                read.is_ok() && back == *bytes && br.len() < bytes.len(),
                "{path}"
            );
        }
    }
    assert_eq!(forms.into_keys().collect::<Vec<_>>(), [".dpg-site"]);
}

#[test]
fn another_day_changes_nothing_but_what_names_the_day() {
    let root = own_registry();
    let one = files(&build(root.path(), &[]));
    let run = dpg(root.path(), &["-q", "build", "--as-of", "2027-01-01"]);
    assert_eq!(run.status, 0);
    let two = files(&root.path().join("public"));
    let changed = one
        .iter()
        .zip(&two)
        .filter(|(before, after)| before != after)
        .map(|(before, _)| before.0.as_str());
    let dated = ["api/v1/index.json", "report/index.html"];
    assert_eq!(changed.collect::<Vec<_>>(), dated);
}

#[test]
fn an_error_publishes_nothing_and_the_old_site_stands() {
    let root = own_registry();
    let before = files(&build(root.path(), &[]));
    std::fs::write(root.path().join("registry/broken.yaml"), "name: [\n").unwrap();
    let run = dpg(root.path(), &["build"]);
    assert_eq!(run.status, 1);
    assert!(
        run.stdout.contains("registry/broken.yaml:"),
        "{}",
        run.stdout
    );
    assert!(
        run.stderr.contains("nothing was published"),
        "{}",
        run.stderr
    );
    assert!(files(&root.path().join("public")) == before);
    let run = dpg(root.path(), &["build", "--skip-invalid", "--as-of", DAY]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(files(&root.path().join("public")) == before);
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let root = own_registry();
    std::fs::create_dir(root.path().join("thesis")).unwrap();
    std::fs::write(root.path().join("thesis/chapter.txt"), "years of work").unwrap();
    let run = dpg(root.path(), &["build", "--out", "thesis"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr
            .contains("was not created by dpg (it contains `chapter.txt`)"),
        "{}",
        run.stderr
    );
    assert!(root.path().join("thesis/chapter.txt").is_file());
    let run = dpg(root.path(), &["build", "--out", "."]);
    assert_eq!(run.status, 2, "the root itself is no place to publish to");
    assert!(root.path().join("site.toml").is_file());
}

#[test]
fn no_link_leads_nowhere_from_any_place_the_site_can_stand_at() {
    let root = own_registry();
    crawl(&build(root.path(), &[]), "/");
    crawl(
        &build(
            root.path(),
            &["--base-url", "https://example.org/a/registry/"],
        ),
        "/a/registry/",
    );
    crawl_portable(&build(root.path(), &["--portable"]));
}

#[test]
fn the_real_entries_of_both_shapes_become_sites_without_a_broken_link() {
    let Some(real) = real_entries() else { return };
    for (source, least) in [
        (real.clone(), 400),
        (real.join("live/dpgs-2026-07-13.json"), 160),
    ] {
        let root = imported(&source);
        let site = build(root.path(), &[]);
        let list: serde_json::Value =
            serde_json::from_slice(&std::fs::read(site.join("api/v1/goods.json")).unwrap())
                .unwrap();
        assert!(list["count"].as_u64().unwrap() > least);
        crawl(&site, "/");
    }
}

/// The addresses of `href` and `src` in a page, entities decoded.
fn links(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in ["href=\"", "src=\"", "action=\""] {
        for part in page.split(name).skip(1) {
            let value = part.split('"').next().unwrap();
            found.push(
                value
                    .replace("&amp;", "&")
                    .replace("&#x2F;", "/")
                    .replace("&#47;", "/"),
            );
        }
    }
    found
}

/// Every link below the base path must be a file of the site, every page must be reachable.
fn crawl(site: &Path, base: &str) {
    let all: BTreeMap<String, Vec<u8>> = files(site).into_iter().collect();
    let mut broken = Vec::new();
    let mut linked = BTreeSet::new();
    for (path, bytes) in all.iter().filter(|(path, _)| path.ends_with(".html")) {
        for link in links(std::str::from_utf8(bytes).unwrap()) {
            let is_elsewhere = link.contains("://") || link.starts_with("mailto:");
            if is_elsewhere || link.starts_with('#') {
                continue;
            }
            let target = link.split(['#', '?']).next().unwrap();
            let Some(below) = target.strip_prefix(base) else {
                broken.push(format!("{path}: `{link}` is not below {base}"));
                continue;
            };
            let below = percent_encoding::percent_decode_str(below)
                .decode_utf8()
                .unwrap();
            let file = if below.is_empty() || below.ends_with('/') {
                format!("{below}index.html")
            } else {
                below.into_owned()
            };
            if !all.contains_key(&file) {
                broken.push(format!("{path}: `{link}` leads nowhere"));
            }
            linked.insert(file);
        }
    }
    assert!(
        broken.is_empty(),
        "{} broken: {:#?}",
        broken.len(),
        &broken[..broken.len().min(20)]
    );
    let lost: Vec<&String> = all
        .keys()
        .filter(|path| path.ends_with("index.html") && *path != "index.html")
        .filter(|path| !linked.contains(*path) && !path.starts_with("status/current/"))
        .filter(|path| !is_empty_facet(&all, path))
        .collect();
    assert!(lost.is_empty(), "no page links to {lost:?}");
}

/// Whether a page is the index of something that no good has, which is in no menu.
fn is_empty_facet(all: &BTreeMap<String, Vec<u8>>, path: &str) -> bool {
    let facets: serde_json::Value = serde_json::from_slice(&all["api/v1/facets.json"]).unwrap();
    let mut facets = facets["facets"].as_array().unwrap().iter();
    facets.any(|facet| {
        path == format!("{}/index.html", facet["kind"].as_str().unwrap()) && facet["count"] == 0
    })
}

/// Every link of a portable site must be relative and name a file.
fn crawl_portable(site: &Path) {
    for (path, bytes) in files(site)
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        let page = std::str::from_utf8(bytes).unwrap();
        for link in links(page) {
            let is_elsewhere = link.contains("://") || link.starts_with("mailto:");
            if is_elsewhere || link.starts_with('#') {
                continue;
            }
            assert!(!link.starts_with('/'), "{path}: `{link}` is not relative");
            let target = link.split(['#', '?']).next().unwrap();
            let target = percent_encoding::percent_decode_str(target)
                .decode_utf8()
                .unwrap();
            let file = site.join(path).parent().unwrap().join(target.as_ref());
            assert!(file.is_file(), "{path}: `{link}` is no file");
        }
    }
}

#[test]
fn what_strangers_write_never_becomes_markup() {
    let root = own_registry();
    let attack = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
    let entry =
        include_str!("../../fixtures/hostile.yaml").replace("ATTACK", &attack.replace('"', "\\\""));
    std::fs::write(root.path().join("registry/hostile.yaml"), entry).unwrap();
    let site = build(root.path(), &[]);
    let mut shown = 0;
    for (path, bytes) in files(&site) {
        if !(path.ends_with(".html") || path.ends_with(".xml")) {
            continue;
        }
        let page = String::from_utf8(bytes).unwrap();
        assert!(!page.contains("<script>alert"), "{path}");
        assert!(!page.contains("<img src=x"), "{path}");
        assert!(!page.contains("javascript:"), "{path}");
        shown += usize::from(page.contains("alert(1)"));
    }
    assert!(shown > 3, "the texts are shown as texts on {shown} pages");
}

#[test]
fn nothing_of_this_machine_is_in_the_output() {
    let root = own_registry();
    let place = root.path().to_str().unwrap().to_owned();
    for (path, bytes) in files(&build(root.path(), &[])) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            !text.contains(&place),
            "{path} names the folder it was built in"
        );
    }
    if std::env::var("USER").is_err() {
        skip("no user name to look for in the output");
    }
}

#[test]
fn a_language_without_strings_is_said_and_english_keeps_its_own_plurals() {
    let root = own_registry();
    let config = root.path().join("site.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    let text = text.replace("languages = [\"en\"]", "languages = [\"en\", \"tlh\"]");
    std::fs::write(&config, text).unwrap();
    let run = dpg(root.path(), &["build", "--as-of", DAY]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let warning = run.stderr.lines().find(|line| line.contains("`tlh`"));
    let warning = warning.expect("a warning");
    assert!(
        warning.contains("`themes/default/locales/tlh.ftl`"),
        "{warning}"
    );
    assert!(!run.stderr.contains("`en`"), "{}", run.stderr);
}
