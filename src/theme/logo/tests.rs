//! Logos that are drawn, and logos that are refused.

use crate::theme::logo::{Size, picture};

fn refused(file: &str, bytes: &[u8]) -> String {
    picture(file, bytes).unwrap_err().to_string()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes
}

/// An SVG with some elements in it.
fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 1 1\">{inside}</svg>"
    )
}

fn drawn(text: &str) -> String {
    String::from_utf8(picture("a.svg", text.as_bytes()).unwrap().bytes).unwrap()
}

#[test]
fn pictures_are_drawn_in_proportion() {
    let size = |file: &str, bytes: &[u8]| picture(file, bytes).unwrap().size;
    let expected = Size {
        width: 80,
        height: 40,
    };
    assert_eq!(size("a.PNG", &png(200, 100)), expected);
    let svg = |sides: &str| {
        format!(
            "<?xml version='1.0'?>\n<!-- x > y -->\n<svg xmlns='http://www.w3.org/2000/svg' {sides}/>"
        )
    };
    assert_eq!(
        size("a.svg", svg("viewBox='0,0 20 10'").as_bytes()),
        expected
    );
    assert_eq!(
        size("a.svg", svg("width='50px' height='25'").as_bytes()),
        expected
    );
    assert_eq!(size("a.png", &png(1000, 10)).width, 240);
}

#[test]
fn a_file_that_is_not_a_picture_is_refused_with_what_to_do() {
    assert!(refused("a.gif", b"GIF89a").contains("`.svg` or `.png`"));
    assert!(refused("a.png", b"<svg viewBox=\"0 0 1 1\"/>").contains("not a PNG"));
    assert!(refused("a.png", &png(4000, 1)).contains("at most 2000"));
    assert!(refused("a.svg", b"<html></html>").contains("not an SVG"));
    assert!(refused("a.svg", b"<svg viewBox=\"0 0 1 1\"/>").contains("xmlns="));
    assert!(refused("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>").contains("viewBox"));
    assert!(refused("a.svg", &vec![b' '; 70_000]).contains("70000 bytes"));
}

#[test]
fn a_picture_is_written_as_it_is() {
    let text = svg("<title>A &amp; B</title><path d=\"M0 0h1v1z\" fill=\"url(#g)\"/>");
    let plain = text.replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "");
    assert_eq!(drawn(&text), plain);
    let text = svg("<defs><g id=\"a\"/></defs><use xlink:href=\"#a\" xml:space=\"preserve\"/>");
    assert_eq!(drawn(&text), text);
    assert_eq!(drawn(&drawn(&text)), text);
}

#[test]
fn notes_of_editors_and_of_people_are_left_out() {
    let text = svg(
        "<!-- by A --><metadata><script>alert(1)</script></metadata>\
         <n:view xmlns:n=\"http://www.inkscape.org/namespaces/inkscape\"><script>alert(1)</script></n:view>\
         <g xmlns:n=\"http://www.inkscape.org/namespaces/inkscape\" n:label=\"A\" data-name=\"A\" xlink:title=\"A\"/>",
    );
    let text = text.replace("<svg", "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><?x y?><svg");
    assert_eq!(
        drawn(&text),
        svg("<g/>").replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "")
    );
}

/// Logos that run, load or hide something, and what the error names.
const ATTACKS: [(&str, &str); 44] = [
    ("<script>alert(1)</script>", "<script>"),
    ("<SCRIPT>alert(1)</SCRIPT>", "<SCRIPT>"),
    (
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<x:script>",
    ),
    (
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>",
        "<script>",
    ),
    (
        "<h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(1)\"/>",
        "<h:img>",
    ),
    ("<b xmlns=\"\"/>", "<b>"),
    (
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"/>",
        "<math>",
    ),
    ("<foreignObject><p/></foreignObject>", "<foreignObject>"),
    ("<iframe/>", "<iframe>"),
    ("<a xlink:href=\"javascript:alert(1)\"/>", "<a>"),
    (
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set>",
    ),
    (
        "<animate attributeName=\"xlink:href\" values=\"javascript:alert(1)\"/>",
        "<animate>",
    ),
    ("<handler/>", "<handler>"),
    ("<g onload=\"alert(1)\"/>", "onload"),
    ("<g\nonclick='alert(1)'/>", "onclick"),
    ("<g ONLOAD=\"alert(1)\"/>", "ONLOAD"),
    ("<svg><g><svg onload=\"alert(1)\"/></g></svg>", "onload"),
    ("<g xml:base=\"https://example.org/\"/>", "base"),
    ("<g src=\"x\"/>", "src"),
    (
        "<use href=\"data:image/svg+xml;base64,PHN2Zy8+#a\"/>",
        "data:image/svg+xml",
    ),
    ("<use xlink:href=\"other.svg#a\"/>", "other.svg#a"),
    (
        "<use href=\"https://example.org/a.svg#a\"/>",
        "https://example.org",
    ),
    (
        "<image href=\"https://example.org/a.png\"/>",
        "https://example.org",
    ),
    (
        "<image href=\"data:image/svg+xml,%3Csvg/%3E\"/>",
        "data:image/svg+xml",
    ),
    (
        "<image href=\"&#106;avascript:alert(1)\"/>",
        "javascript:alert(1)",
    ),
    (
        "<feImage xlink:href=\"//example.org/a.png\"/>",
        "//example.org",
    ),
    (
        "<style>@import 'https://example.org/a.css';</style>",
        "@import",
    ),
    (
        "<style><![CDATA[@import url(https://example.org/a.css);]]></style>",
        "@import",
    ),
    ("<style>@im<!-- -->port 'a.css';</style>", "@import"),
    (
        "<style>@font-face{font-family:a;src:url(https://example.org/a)}</style>",
        "@font-face",
    ),
    (
        "<style>g{fill:url(https://example.org/a.svg#a)}</style>",
        "url(",
    ),
    ("<style>g{fill:u\\72l(a)}</style>", "\\"),
    (
        "<style>g{mask:image-set('https://example.org/a' 1x)}</style>",
        "image-set(",
    ),
    (
        "<g style=\"background:url('https://example.org/a')\"/>",
        "url(",
    ),
    ("<g style=\"fill:&#117;rl(a)\"/>", "url("),
    ("<g fill=\"url(//example.org/a#b)\"/>", "url("),
    ("<g filter=\"url(a.svg#b)\"/>", "url("),
    ("<g mask=\"src('a')\"/>", "src("),
    ("<?xml-stylesheet href=\"a.css\"?>", "<?xml-stylesheet"),
    ("<g id=\"a\"><use href=\"#a\"/></g>", "circle"),
    ("&x;", "unknown entity"),
    ("<g>", "expected 'g' tag"),
    ("<g x=\"1\" x=\"2\"/>", "already defined"),
    ("\u{0}", "non-XML character"),
];

#[test]
fn what_acts_is_refused_by_name() {
    for (attack, named) in ATTACKS {
        let text = svg(attack);
        let error = refused("a.svg", text.as_bytes());
        assert!(error.contains(named), "{attack}: {error}");
    }
}

#[test]
fn an_error_shows_the_line_and_the_column() {
    let error = refused("a.svg", svg("\n  <g>\n    <script/>\n  </g>").as_bytes());
    assert_eq!(
        error,
        "a logo is a picture and nothing else: take `<script>` out (line 3, column 5)"
    );
    let error = refused("a.svg", svg("\n<g id=\"a\" onload=\"x\"/>").as_bytes());
    assert!(
        error.ends_with("take `onload` out (line 2, column 11)"),
        "{error}"
    );
}

#[test]
fn a_document_in_front_of_the_picture_is_read_too() {
    for (before, named) in [
        (
            "<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>",
            "<!ENTITY",
        ),
        (
            "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"https://example.org/\"> %x;]>",
            "<!ENTITY",
        ),
        (
            "<?xml-stylesheet type=\"text/xsl\" href=\"data:,x\"?>",
            "<?xml-stylesheet",
        ),
    ] {
        let error = refused("a.svg", format!("{before}{}", svg("")).as_bytes());
        assert!(error.contains(named), "{error}");
    }
}

#[test]
fn other_encodings_are_refused() {
    let text = svg("<script>alert(1)</script>");
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    for bytes in [
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        [&[0xff, 0xfe][..], &wide(u16::to_le_bytes)].concat(),
        [&[0xfe, 0xff][..], &wide(u16::to_be_bytes)].concat(),
    ] {
        assert!(refused("a.svg", &bytes).contains("not an SVG"));
    }
    // Only a reader of UTF-7 would see this script; for all others it is text.
    let hidden = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?>{}",
        svg("<text>+ADw-script+AD4-alert(1)</text>")
    );
    assert!(!drawn(&hidden).contains("encoding"));
}

#[test]
fn deep_and_endless_pictures_are_refused() {
    let deep = format!("{}{}", "<g>".repeat(100), "</g>".repeat(100));
    assert!(refused("a.svg", svg(&deep).as_bytes()).contains("more than 64 deep"));
    let deeper = format!("{}{}", "<g>".repeat(9_000), "</g>".repeat(9_000));
    assert!(refused("a.svg", svg(&deeper).as_bytes()).contains("deep"));
    let many = "<g/>".repeat(15_000);
    assert!(refused("a.svg", svg(&many).as_bytes()).contains("limit"));
}
