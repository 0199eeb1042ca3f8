//! The logo of `site.toml`: what runs in an SVG never reaches the site, also when its file is opened directly.

use std::fs;
use std::path::Path;

use crate::support::sites::judge;
use crate::support::{Scratch, dpg, files, sound_entry};

/// Leaves a trace that a browser test finds.
const RUN: &str = "document.documentElement.setAttribute('data-ran','1')";

const SHAPE: &str = "<rect width=\"40\" height=\"40\"/>";

/// An SVG with a rectangle and something more.
fn svg(more: &str) -> String {
    let more = more.replace("RUN", RUN);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 40\">{SHAPE}{more}</svg>"
    )
}

/// Builds a site with a logo: the file that is published, or why there is none.
fn published(logo: &str) -> Result<String, String> {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.write("logo.svg", logo);
    let site = fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    scratch.write("site.toml", format!("{site}[logo]\nfile = \"logo.svg\"\n"));
    let run = dpg(scratch.root(), &["-q", "build"]);
    if run.status != 0 {
        assert_eq!(run.status, 2, "{}", run.stderr);
        return Err(run.stderr);
    }
    let built = files(&scratch.root().join("public"));
    let mut logos = built
        .into_iter()
        .filter(|(path, _)| path.starts_with("assets/site-logo."));
    let (_, bytes) = logos.next().expect("a logo is published");
    Ok(String::from_utf8(bytes).unwrap())
}

/// What runs when its file is opened, by what the error names.
const ACTIVE: [(&str, &str); 9] = [
    ("<script>", "<script>RUN</script>"),
    (
        "<x:script>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">RUN</x:script>",
    ),
    (
        "<script>",
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">RUN</script>",
    ),
    (
        "<h:img>",
        "<h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"data:,\" onerror=\"RUN\"/>",
    ),
    (
        "<foreignObject>",
        "<foreignObject width=\"9\" height=\"9\"><i:iframe xmlns:i=\"http://www.w3.org/1999/xhtml\" srcdoc=\"&lt;script>parent.RUN&lt;/script>\"/></foreignObject>",
    ),
    (
        "<a>",
        "<a xlink:href=\"&#106;avascript:RUN\"><rect width=\"40\" height=\"40\"/></a>",
    ),
    ("onload", "<g><svg onload=\"RUN\"/></g>"),
    (
        "onclick",
        "<rect width=\"40\" height=\"40\" onclick=\"RUN\"/>",
    ),
    (
        "<animate>",
        "<animate onbegin=\"RUN\" attributeName=\"x\" to=\"1\"/>",
    ),
];

/// What is left out or shows no harm, though it says something that would run elsewhere.
const QUIET: [&str; 4] = [
    "<metadata><script>RUN</script><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">RUN</x:script></metadata>",
    "<n:view xmlns:n=\"http://www.inkscape.org/namespaces/inkscape\"><script>RUN</script></n:view>",
    "<title>&lt;script>RUN&lt;/script></title><text><![CDATA[<script>RUN</script>]]></text><!-- <script>RUN</script> -->",
    "<style>@media (width > 1px){.a{fill:url(#g)}}</style><linearGradient id=\"g\"/><use class=\"a\" xlink:href=\"#p\"/><path id=\"p\" d=\"M0 0h9v9z\"/>",
];

#[test]
fn a_logo_that_runs_is_refused_and_no_other_logo_runs_in_a_browser() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: String, text: &str| fs::write(folder.path().join(name), text).unwrap();
    put("control.svg".to_owned(), &svg(ACTIVE[1].1));
    for (at, (named, active)) in ACTIVE.into_iter().enumerate() {
        match published(&svg(active)) {
            Ok(text) => put(format!("active-{at}.svg"), &text),
            Err(error) => {
                assert!(error.contains(&format!("take `{named}` out")), "{error}");
                assert!(error.contains("`site.toml`, line "), "{error}");
            }
        }
    }
    for (at, quiet) in QUIET.into_iter().enumerate() {
        let text = published(&svg(quiet)).unwrap_or_else(|error| panic!("{quiet}: {error}"));
        put(format!("quiet-{at}.svg"), &text);
    }
    judge("logo.mjs", folder.path(), &[]);
    let refused = files(folder.path()).len() == 1 + QUIET.len();
    assert!(refused, "a logo that runs was published");
}

#[test]
fn a_logo_of_a_theme_is_written_anew_too() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    let logo = Path::new("themes/default/assets/site-logo.svg");
    scratch.write(
        logo.to_str().unwrap(),
        svg("<metadata><script>RUN</script></metadata>"),
    );
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    for (path, bytes) in files(&scratch.root().join("public/assets")) {
        if path.starts_with("site-logo") {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(SHAPE) && !text.contains("script"), "{text}");
        }
    }
}
