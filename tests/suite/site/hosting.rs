//! The examples for web servers, run as they are: they send what `_headers` asks for, each file under its media
//! type, and v0 at the root of a host with the lines of the reference.

use std::path::Path;

use tempfile::TempDir;

use crate::api::consumers::rewrites;
use crate::site::hosting_server::{Server, caddy, nginx};
use crate::site::media::illustrated;
use crate::support::sites::right_to_left;
use crate::support::{files, lacks};

/// What the site's `_headers` gives an address: `name: value`, names in lower case.
fn asked_for(site: &Path, address: &str) -> Vec<String> {
    let rules = std::fs::read_to_string(site.join("_headers")).unwrap();
    let mut matches = false;
    let mut headers = Vec::new();
    for line in rules.lines() {
        match line
            .strip_prefix("  ")
            .and_then(|line| line.split_once(": "))
        {
            Some((name, value)) if matches => {
                headers.push(format!("{}: {value}", name.to_lowercase()));
            }
            Some(_) => {}
            None => {
                let pattern = regex::escape(line)
                    .replace("\\*", ".*")
                    .replace(":name", "[^/]+");
                matches = regex::Regex::new(&format!("^{pattern}$"))
                    .unwrap()
                    .is_match(address);
            }
        }
    }
    headers
}

fn check(server: &Server, site: &Path) {
    let mut assets = files(site).into_iter().map(|(path, _)| path);
    let style = assets.find(|path| path.starts_with("assets/style."));
    let style = format!("/{}", style.unwrap());
    let open = |headers: &[String]| headers.iter().any(|one| one.starts_with("access-control"));
    let closed = ["/", "/goods/openmrs/", &style];
    for (address, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/goods/openmrs/", "text/html; charset=utf-8"),
        (&style, "text/css; charset=utf-8"),
        ("/badges/openmrs.svg", "image/svg+xml"),
        ("/api/v1/goods.json", "application/json"),
        ("/api/v1/goods.ndjson", "application/x-ndjson"),
        ("/api/v1/goods.csv", "text/csv; charset=utf-8"),
        ("/api/v2/dpgs/", "application/json"),
        ("/catalog.jsonld", "application/ld+json"),
        ("/feed.xml", "application/atom+xml"),
        ("/goal/3/feed.xml", "application/atom+xml"),
        ("/feed.json", "application/feed+json"),
        ("/goods/openmrs/codemeta.json", "application/json"),
        ("/goods/openmrs/publiccode.yml", "application/yaml"),
    ] {
        let given = server.head(address);
        assert!(given[0].contains("200"), "{address}: {given:#?}");
        let kind = format!("content-type: {kind}");
        assert!(given.contains(&kind), "{address}: {kind} in {given:#?}");
        let asked = asked_for(site, address);
        assert!(
            asked.iter().any(|one| one.starts_with("cache-control")),
            "{address}"
        );
        for header in &asked {
            let times = given.iter().filter(|one| *one == header).count();
            assert_eq!(times, 1, "{address}: `{header}` in {given:#?}");
        }
        assert_eq!(open(&given), open(&asked), "{address}");
        assert_eq!(open(&given), !closed.contains(&address), "{address}");
    }
    check_feeds(server, site);
    let lost = server.head("/assets/gone.css");
    assert!(lost[0].contains("404"), "{lost:#?}");
    let policy = lost
        .iter()
        .any(|one| one.starts_with("content-security-policy: default-src"));
    assert!(policy, "{lost:#?}");
    assert!(
        !lost.iter().any(|one| one.contains("immutable")),
        "{lost:#?}"
    );
}

/// The addresses of the Alliance's feeds answer as they are, with and without the slash at the end.
/// A picture has a policy of its own and no other: it may do nothing when it is opened by itself.
fn check_pictures(server: &Server, site: &Path) {
    let all = files(site).into_iter().map(|(path, _)| path);
    let pictures: Vec<String> = all.filter(|path| path.starts_with("media/")).collect();
    let rules = std::fs::read_to_string(site.join("_headers")).unwrap();
    let (_, rule) = rules.split_once("/media/*\n").unwrap();
    let own = rule.lines().next().unwrap().trim();
    let own = own.replacen("Content-Security-Policy", "content-security-policy", 1);
    assert!(
        own.contains("default-src 'none'") && own.contains("sandbox"),
        "{own}"
    );
    for path in &pictures {
        let given = server.head(&format!("/{path}"));
        assert!(given[0].contains("200"), "{path}: {given:#?}");
        let policies = given
            .iter()
            .filter(|one| one.starts_with("content-security-policy"));
        assert_eq!(policies.collect::<Vec<_>>(), [&own], "{path}");
        let nosniff = "x-content-type-options: nosniff".to_owned();
        assert!(given.contains(&nosniff), "{path}: {given:#?}");
        let (_, ending) = path.rsplit_once('.').unwrap();
        let kind = if ending == "jpg" { "jpeg" } else { ending };
        let kind = format!("content-type: image/{kind}");
        assert!(given.contains(&kind), "{path}: {given:#?}");
    }
    assert!(pictures.len() > 2, "there are pictures");
}

fn check_feeds(server: &Server, site: &Path) {
    for folder in [
        "v0",
        "v0/dpgs",
        "v0/nominees",
        "v0/dpg/openmrs",
        "v2/dpgs",
        "v2/nominees",
        "v2/dpg/12113",
        "v1/dpgs",
    ] {
        for end in ["", "/"] {
            let address = format!("/api/{folder}{end}");
            let (given, body) = server.get(&address, "identity");
            assert!(given[0].contains("200"), "{address}: {given:#?}");
            for header in [
                "content-type: application/json",
                "access-control-allow-origin: *",
            ] {
                assert!(given.contains(&header.to_owned()), "{address}: {given:#?}");
            }
            let file = site.join("api").join(folder).join("index.json");
            assert!(body == std::fs::read(file).unwrap(), "{address}");
        }
    }
    for address in ["/api/", "/api/v1/goods.json"] {
        assert!(server.head(address)[0].contains("200"), "{address}");
    }
    assert!(server.head("/api/v2/dpg/nobody")[0].contains("404"));
}

/// Every address that consumers of the first feed know leads to its file, and scripts may read it.
fn check_first_feed(server: &Server, site: &Path) {
    for (address, file) in [
        ("/", "index.json"),
        ("/index.json", "index.json"),
        ("/dpgs", "dpgs/index.json"),
        ("/dpgs/", "dpgs/index.json"),
        ("/nominees/index.json", "nominees/index.json"),
        ("/dpg/openmrs", "dpg/openmrs/index.json"),
        ("/dpg/openmrs/", "dpg/openmrs/index.json"),
        ("/nominee/clinicalbert", "nominee/clinicalbert/index.json"),
        (
            "/nominee/clinicalbert/index.json",
            "nominee/clinicalbert/index.json",
        ),
    ] {
        let (given, body) = server.get(address, "identity");
        assert!(given[0].contains("200"), "{address}: {given:#?}");
        assert!(
            given.contains(&"content-type: application/json".to_owned()),
            "{given:#?}"
        );
        let open = "access-control-allow-origin: *";
        let times = given.iter().filter(|one| *one == open).count();
        assert_eq!(times, 1, "{address}: {given:#?}");
        let expected = std::fs::read(site.join("api/v0").join(file)).unwrap();
        assert!(body == expected, "{address} is not {file}");
    }
    assert!(server.head("/dpg/nobody")[0].contains("404"));
}

/// A site with files as `--compress` writes them, whose contents say what they are.
fn compressed() -> TempDir {
    let site = tempfile::tempdir().unwrap();
    for name in ["index.html", "feed.xml", "catalog.jsonld"] {
        for ending in ["", ".gz", ".br"] {
            let file = format!("{name}{ending}");
            std::fs::write(site.path().join(&file), &file).unwrap();
        }
    }
    site
}

/// What was compressed beforehand is sent as it lies there, under the media type of the file.
fn check_compressed(server: &Server, (encoding, ending): (&str, &str)) {
    for (address, file, kind) in [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/feed.xml", "feed.xml", "application/atom+xml"),
        ("/catalog.jsonld", "catalog.jsonld", "application/ld+json"),
    ] {
        let (given, body) = server.get(address, encoding);
        for header in [
            format!("content-encoding: {encoding}"),
            format!("content-type: {kind}"),
        ] {
            assert!(
                given.contains(&header),
                "{header} of {address} in {given:#?}"
            );
        }
        assert_eq!(String::from_utf8_lossy(&body), format!("{file}{ending}"));
        let (_, plain) = server.get(address, "identity");
        assert_eq!(String::from_utf8_lossy(&plain), file);
    }
}

/// The lines of the reference that begin so.
fn lines(site: &Path, begin: &str) -> String {
    rewrites(
        &std::fs::read_to_string(site.join("api/index.html")).unwrap(),
        begin,
    )
}

#[test]
fn nginx_sends_what_the_site_asks_for() {
    match nginx(right_to_left(), "") {
        Some(server) => check(&server, right_to_left()),
        None => lacks("nginx"),
    }
}

#[test]
fn caddy_sends_what_the_site_asks_for() {
    match caddy(right_to_left(), "") {
        Some(server) => check(&server, right_to_left()),
        None => lacks("Caddy"),
    }
}

#[test]
fn nginx_sends_pictures_with_a_policy_of_their_own() {
    let (scratch, _) = illustrated();
    let site = scratch.root().join("public");
    match nginx(&site, "") {
        Some(server) => check_pictures(&server, &site),
        None => lacks("nginx"),
    }
}

#[test]
fn caddy_sends_pictures_with_a_policy_of_their_own() {
    let (scratch, _) = illustrated();
    let site = scratch.root().join("public");
    match caddy(&site, "") {
        Some(server) => check_pictures(&server, &site),
        None => lacks("Caddy"),
    }
}

#[test]
fn nginx_serves_v0_at_the_root_of_a_host() {
    let site = right_to_left();
    match nginx(site, &lines(site, "rewrite ^")) {
        Some(server) => check_first_feed(&server, site),
        None => lacks("nginx"),
    }
}

#[test]
fn caddy_serves_v0_at_the_root_of_a_host() {
    let site = right_to_left();
    match caddy(site, &lines(site, "header ")) {
        Some(server) => check_first_feed(&server, site),
        None => lacks("Caddy"),
    }
}

#[test]
fn nginx_sends_what_was_compressed_beforehand() {
    let site = compressed();
    match nginx(site.path(), "") {
        Some(server) => check_compressed(&server, ("gzip", ".gz")),
        None => lacks("nginx"),
    }
}

#[test]
fn caddy_sends_what_was_compressed_beforehand() {
    let site = compressed();
    match caddy(site.path(), "") {
        Some(server) => {
            check_compressed(&server, ("gzip", ".gz"));
            check_compressed(&server, ("br", ".br"));
        }
        None => lacks("Caddy"),
    }
}
