//! The pictures of entries: what is published of them, and that nothing in them runs or calls out.

use std::fs;

use crate::support::sites::judge;
use crate::support::{Scratch, dpg, files, project, sound_entry};

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";

/// A file of the fixtures.
fn fixture(name: &str) -> Vec<u8> {
    let folder = project().join("tests/fixtures/pictures/registry/media");
    fs::read(folder.join(name)).unwrap()
}

/// An entry that shows pictures.
fn showing(logo: &str, screenshots: &[&str]) -> String {
    let logo = format!("logo: {{file: \"{logo}\", alt: A <green> sheaf}}\n");
    let screenshots = screenshots
        .iter()
        .map(|file| format!("  - {{file: \"{file}\", alt: Striped <b>, caption: The <i>field}}\n"));
    let screenshots: String = screenshots.collect();
    let shown = if screenshots.is_empty() {
        logo
    } else {
        format!("{logo}screenshots:\n{screenshots}")
    };
    sound_entry().replacen("organizations:\n", &format!("{shown}organizations:\n"), 1)
}

fn registry(entry: &str, pictures: &[(&str, Vec<u8>)]) -> Scratch {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
    for (name, bytes) in pictures {
        scratch.write(&format!("registry/media/{name}"), bytes);
    }
    scratch
}

/// The site of a registry, by path.
fn built(scratch: &Scratch) -> Vec<(String, Vec<u8>)> {
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    files(&scratch.root().join("public"))
}

fn text(site: &[(String, Vec<u8>)], path: &str) -> String {
    let found = site.iter().find(|(name, _)| name == path);
    let (_, bytes) = found.unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.clone()).unwrap()
}

/// A registry whose entry has all kinds of pictures, with the site of it.
pub(crate) fn illustrated() -> (Scratch, Vec<(String, Vec<u8>)>) {
    let pictures = [
        ("a/logo.png", fixture("logo.png")),
        ("shot.png", fixture("shot.png")),
        ("turned.jpg", fixture("turned.jpg")),
    ];
    let entry = showing("a/logo.png", &["shot.png", "turned.jpg"]);
    let scratch = registry(&entry, &pictures);
    let site = built(&scratch);
    (scratch, site)
}

#[test]
fn pictures_are_published_in_the_sizes_of_pages_and_never_as_they_are() {
    let (scratch, site) = illustrated();
    let media: Vec<&str> = site
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("media/harvest-ledger/"))
        .collect();
    assert_eq!(
        media,
        [
            "logo-192.png",
            "logo-48.png",
            "logo-96.png",
            "screenshot-1-1280.jpg",
            "screenshot-1-640.jpg",
            "screenshot-2-1280.jpg",
            "screenshot-2-640.jpg",
        ]
    );
    for name in ["logo.png", "shot.png", "turned.jpg"] {
        let source = fixture(name);
        let is_published = site.iter().any(|(_, bytes)| *bytes == source);
        assert!(!is_published, "{name} is published as it is");
    }
    let is_told = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("SECRET-PLACE");
    assert!(!site.iter().any(|(_, bytes)| is_told(bytes)));
    // The same bytes once more, without a cache.
    let day = ["--as-of", "2026-07-01"];
    let again = ["-q", "build", "--no-cache", "--out", "again"];
    let again = dpg(scratch.root(), &[&again[..], &day].concat());
    assert_eq!(again.status, 0, "{}", again.stderr);
    for (path, bytes) in files(&scratch.root().join("again")) {
        let is_same = site
            .iter()
            .any(|(name, first)| *name == path && *first == bytes);
        assert!(is_same || path.starts_with(".dpg"), "{path}");
    }
}

#[test]
fn pages_and_documents_name_the_pictures_and_hosts_their_policy() {
    let (_, site) = illustrated();
    let page = text(&site, "goods/harvest-ledger/index.html");
    for expected in [
        "src=\"/media/harvest-ledger/logo-96.png\" srcset=\"/media/harvest-ledger/logo-192.png 2x\" alt=\"A &lt;green&gt; sheaf\" width=\"96\" height=\"96\"",
        "src=\"/media/harvest-ledger/screenshot-1-640.jpg\"",
        "alt=\"Striped &lt;b&gt;\" width=\"576\" height=\"360\" loading=\"lazy\"",
        "alt=\"Striped &lt;b&gt;\" width=\"200\" height=\"320\" loading=\"lazy\"",
        "The &lt;i&gt;field",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let good = text(&site, "api/v1/goods/harvest-ledger.json");
    let good: serde_json::Value = serde_json::from_str(&good).unwrap();
    let addresses = [
        &good["logo"]["url"],
        &good["logo"]["small"],
        &good["screenshots"][1]["url"],
        &good["screenshots"][0]["small"],
    ];
    for address in addresses {
        let (_, path) = address.as_str().unwrap().split_once("/media/").unwrap();
        assert!(
            site.iter()
                .any(|(name, _)| name == &format!("media/{path}")),
            "{path}"
        );
    }
    assert_eq!(good["logo"]["media_type"], "image/png");
    let headers = text(&site, "_headers");
    let (_, own) = headers.split_once("/media/*\n").unwrap();
    assert!(own.lines().next().unwrap().contains("default-src 'none'") && own.contains("sandbox"));
}

#[test]
fn a_picture_that_cannot_be_shown_stops_the_build_and_names_why() {
    let script = SVG.replace("<path", "<script>alert(1)</script><path");
    for (file, bytes, code) in [
        ("a.svg", script.into_bytes(), "picture-format"),
        ("a.png", SVG.as_bytes().to_vec(), "picture-format"),
        ("a.svg", vec![b' '; 100_000], "picture-too-large"),
        (
            "a.png",
            fixture("logo.png")[..60].to_vec(),
            "picture-format",
        ),
        ("a.gif", b"GIF89a".to_vec(), "picture-format"),
    ] {
        let scratch = registry(&showing(file, &[]), &[(file, bytes)]);
        let run = dpg(scratch.root(), &["-q", "build"]);
        assert_eq!(run.status, 1, "{code}: {}", run.stderr);
        assert!(run.stdout.contains(code), "{}", run.stdout);
        assert!(!scratch.root().join("public").exists());
        let found = scratch.findings();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(
            (&found[0]["code"], &found[0]["pointer"]),
            (&code.into(), &"/logo/file".into())
        );
    }
    let scratch = registry(
        &showing("a.svg", &["b.svg"]),
        &[("a.svg", SVG.into()), ("b.svg", SVG.into())],
    );
    let found = scratch.findings();
    assert!(
        found[0]["message"]
            .as_str()
            .unwrap()
            .contains("a screenshot is a bitmap")
    );
}

#[test]
fn a_changed_picture_is_judged_though_its_entry_stays() {
    let scratch = registry(&showing("a.svg", &[]), &[("a.svg", SVG.into())]);
    scratch.commit();
    scratch.write(
        "registry/media/a.svg",
        SVG.replace("<path", "<script/><path"),
    );
    let run = scratch.validate(&["--changed-since", "HEAD"]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(
        run.stdout.contains("registry/media/a.svg"),
        "{}",
        run.stdout
    );
    let run = scratch.review(&["--base", "HEAD"]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    scratch.commit();
    let head = ["--base", "HEAD~1", "--head", "HEAD"];
    scratch.write("registry/media/a.svg", SVG);
    let run = scratch.review(&head);
    assert_eq!(
        run.status, 1,
        "of the commit, not of the work tree: {}",
        run.stdout
    );
}

#[cfg(unix)]
#[test]
fn links_lead_to_no_picture() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("a.svg"), SVG).unwrap();
    let scratch = registry(&showing("a.svg", &[]), &[]);
    fs::create_dir(scratch.root().join("registry/media")).unwrap();
    symlink(
        outside.path().join("a.svg"),
        scratch.root().join("registry/media/a.svg"),
    )
    .unwrap();
    assert_eq!(scratch.findings()[0]["code"], "picture-missing");
    fs::remove_dir_all(scratch.root().join("registry/media")).unwrap();
    symlink(outside.path(), scratch.root().join("registry/media")).unwrap();
    let found = scratch.findings();
    assert!(!found.is_empty(), "a linked folder was read");
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
}

/// A registry whose site has pictures for links, and its pages as Markdown.
fn extras() -> Scratch {
    let scratch = registry(&sound_entry(), &[]);
    let site = fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    let extras = "extras = [\"cards\", \"markdown\"]\n";
    scratch.write("site.toml", format!("{extras}{site}"));
    scratch
}

#[test]
fn pages_name_a_picture_for_links_that_is_there() {
    let scratch = extras();
    let site = built(&scratch);
    for (page, card) in [
        (
            "goods/harvest-ledger/index.html",
            "cards/harvest-ledger.png",
        ),
        ("index.html", "cards/index.png"),
        ("statistics/index.html", "cards/index.png"),
    ] {
        let html = text(&site, page);
        let (_, rest) = html
            .split_once("<meta property=\"og:image\" content=\"")
            .unwrap();
        let (address, _) = rest.split_once('"').unwrap();
        assert!(
            address.starts_with("https://") && address.ends_with(card),
            "{address}"
        );
        let (_, bytes) = site.iter().find(|(path, _)| path == card).unwrap();
        assert!(bytes.starts_with(b"\x89PNG"), "{card}");
        assert_eq!(bytes[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "1200 by 630");
    }
    assert!(!text(&site, "404.html").contains("og:image"));
    let run = dpg(
        scratch.root(),
        &["-q", "build", "--portable", "--out", "disk"],
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    for (path, bytes) in files(&scratch.root().join("disk")) {
        let is_page = path.ends_with(".html");
        assert!(
            !is_page || !String::from_utf8(bytes).unwrap().contains("og:image"),
            "{path}"
        );
    }
}

#[test]
fn the_page_of_a_good_is_there_as_markdown() {
    let site = built(&extras());
    let twin = text(&site, "goods/harvest-ledger/index.md");
    for expected in [
        "# Harvest Ledger\n",
        "- Status: Candidate\n",
        "- Licences: Apache-2.0\n",
        "- Owner: Seedling Foundation\n",
        "### 3. Clear ownership: ",
        "https://code.example.org/harvest/ledger/blob/main/NOTICE",
    ] {
        assert!(twin.contains(expected), "{expected}: {twin}");
    }
    assert!(!twin.contains('<'), "{twin}");
    let page = text(&site, "goods/harvest-ledger/index.html");
    assert!(page.contains("/goods/harvest-ledger/index.md\""));
}

#[test]
fn browsers_learn_how_to_search_the_site() {
    let site = built(&extras());
    let description = text(&site, "opensearch.xml");
    assert!(
        description.contains("/search/?q={searchTerms}\""),
        "{description}"
    );
    let (_, name) = description.split_once("<ShortName>").unwrap();
    assert!(
        name.split('<').next().unwrap().chars().count() <= 16,
        "{description}"
    );
    let home = text(&site, "index.html");
    assert!(home.contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\""));
}

/// What leaves a trace, or asks for something, where it runs.
const RUN: &str =
    "document.documentElement.setAttribute('data-ran','1');fetch('https://example.org/ran')";

/// Drawings that run, load or read something where they are opened as they are.
const ACTIVE: [&str; 22] = [
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload=\"RUN\"><path d='M0 0h9v9z'/></svg>",
    "<?xml-stylesheet href='https://example.org/a.css'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
    "<?xml-stylesheet type='text/xsl' href='data:text/xml,%3Cx/%3E'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
    "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&x;</text></svg>",
    "<!DOCTYPE svg SYSTEM 'https://example.org/a.dtd'><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
    "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"RUN\">]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><filter id='f'><feImage href='https://example.org/a.png'/></filter><path filter='url(#f)' d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>@font-face{font-family:x;src:url(https://example.org/a.woff2)}text{font-family:x}</style><text y='9'>a</text></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>@\\69mport 'https://example.org/a.css';</style><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>path{fill:u\\72l(https://example.org/a.svg#a)}</style><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>svg{background:image-set('https://example.org/a.png' 1x)}</style><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' style='background-image:url(https://example.org/a.png)'><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' style='cursor:url(https://example.org/a.cur),auto'><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path mask='url(https://example.org/a.svg#m)' d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path marker-end='url(//example.org/a.svg#m)' d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><linearGradient id='g' href='https://example.org/a.svg#g'/><path fill='url(#g)' d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><set attributeName='onload' to=\"RUN\"/><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml' viewBox='0 0 9 9'><h:meta http-equiv='refresh' content='0;url=https://example.org/'/><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml' viewBox='0 0 9 9'><h:link rel='stylesheet' href='https://example.org/a.css'/><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><switch><foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='https://example.org/'/></foreignObject><path d='M0 0h9v9z'/></switch></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:ev='http://www.w3.org/2001/xml-events' viewBox='0 0 9 9'><handler ev:event='load'>RUN</handler><path d='M0 0h9v9z'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><defs><script href='https://example.org/a.js'/></defs><path d='M0 0h9v9z'/></svg>",
];

#[test]
fn nothing_in_a_picture_runs_or_calls_out_in_a_browser() {
    let quiet = "<metadata><script>RUN</script></metadata><title>&lt;script>RUN&lt;/script></title>\
        <n:x xmlns:n=\"http://www.inkscape.org/namespaces/inkscape\" onload=\"RUN\"><script>RUN</script></n:x>\
        <text><![CDATA[<script>RUN</script>]]></text><!-- <script>RUN</script> --><style>path{fill:red}</style>";
    let svg = SVG.replace("<path", &format!("{}<path", quiet.replace("RUN", RUN)));
    let page = format!(
        "<html><body><script>{RUN}</script><img src=https://example.org/a.png></body></html>"
    );
    let polyglot = [fixture("logo.png"), page.clone().into_bytes()].concat();
    let photo = [fixture("turned.jpg"), page.into_bytes()].concat();
    let scratch = registry(
        &showing("logo.svg", &["polyglot.png", "photo.jpg"]),
        &[
            ("logo.svg", svg.into_bytes()),
            ("polyglot.png", polyglot.clone()),
            ("photo.jpg", photo),
        ],
    );
    let other = showing("other.png", &[]).replacen("Harvest Ledger", "Water <script>", 1);
    scratch.write(
        "registry/water.yaml",
        other.replace("harvest-ledger", "water"),
    );
    scratch.write("registry/media/other.png", polyglot);
    for (at, active) in ACTIVE.into_iter().enumerate() {
        let entry = showing(&format!("active-{at}.svg"), &[]);
        let entry = entry.replace("Harvest Ledger", &format!("Active {at}"));
        let entry = entry.replace("harvest-ledger", &format!("active-{at}"));
        let entry = entry.replace("harvest/ledger", &format!("active/{at}"));
        scratch.write(&format!("registry/active-{at}.yaml"), entry);
        let drawn = active.replace("RUN", &RUN.replace('&', "&amp;"));
        scratch.write(&format!("registry/media/active-{at}.svg"), drawn);
    }
    let run = dpg(
        scratch.root(),
        &["-q", "build", "--as-of", "2026-07-01", "--skip-invalid"],
    );
    assert!(run.status < 2, "{}{}", run.stdout, run.stderr);
    let site = files(&scratch.root().join("public"));
    // Some are refused, of the others only the drawing is left.
    for (path, bytes) in &site {
        let is_active = path.starts_with("media/active-");
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !is_active || !text.contains("example.org"),
            "{path}: {text}"
        );
    }
    judge("media.mjs", &scratch.root().join("public"), &[]);
}
