//! Pictures that are shown, and pictures that mean harm.

use super::picture::judge;
use super::{
    Fault, Format, LOGO_SIZES, Library, Reader, SCREENSHOT_WIDTHS, Size, fit, logo, screenshot,
};
use crate::fs::beneath::Root;

/// A file of the fixtures.
fn file(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = folder.join("tests/fixtures/pictures/registry/media");
    Root::open(&folder).unwrap().read(name, 1 << 20).unwrap()
}

fn fault(name: &str, bytes: &[u8]) -> String {
    match judge(name, bytes).unwrap_err() {
        Fault::Format(why) => format!("format: {why}"),
        Fault::Content(why) => format!("content: {why}"),
        Fault::TooLarge(why) => format!("large: {why}"),
        Fault::Unreadable(why) => format!("unreadable: {why}"),
    }
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/>{inside}</svg>"
    )
    .into_bytes()
}

/// A chunk of a PNG.
fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let named = [kind, data].concat();
    let crc = named.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    });
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], &named, &(!crc).to_be_bytes()].concat()
}

/// A PNG that says it has this size, with hardly any dots.
fn png(width: u32, height: u32) -> Vec<u8> {
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let head = chunk(b"IHDR", &[&sides[..], &[8, 2, 0, 0, 0]].concat());
    // Twenty zeros, deflated without compression.
    let zeros =
        b"\x78\x01\x01\x14\x00\xeb\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x00\x14\x00\x01";
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        head,
        chunk(b"IDAT", zeros),
        chunk(b"IEND", b""),
    ]
    .concat()
}

#[test]
fn every_format_is_read_and_written_in_the_sizes_of_pages() {
    for name in ["logo.png", "turned.jpg", "shot.webp"] {
        let bytes = file(name);
        let picture = judge(name, &bytes).unwrap();
        for side in LOGO_SIZES {
            let small = logo(&bytes, picture, side).unwrap();
            let again = judge("a.png", &small).unwrap();
            assert_eq!(again.size, Size::square(side), "{name}");
            assert_eq!(small, logo(&bytes, picture, side).unwrap(), "{name}");
        }
        let small = screenshot(&bytes, picture, SCREENSHOT_WIDTHS[0]).unwrap();
        let again = judge("a.jpg", &small).unwrap();
        assert_eq!(
            again.size,
            fit(picture.size, SCREENSHOT_WIDTHS[0]),
            "{name}"
        );
    }
    let bytes = file("logo.svg");
    let picture = judge("logo.svg", &bytes).unwrap();
    assert_eq!(picture.format, Format::Svg);
    let text = String::from_utf8(logo(&bytes, picture, 48).unwrap()).unwrap();
    assert!(
        text.contains("<circle") && !text.contains("SECRET"),
        "{text}"
    );
    assert!(screenshot(&bytes, picture, 640).is_err());
}

#[test]
fn a_screenshot_fits_a_box_and_never_grows() {
    let size = |width, height| Size { width, height };
    assert_eq!(fit(size(1600, 900), 640), size(640, 360));
    assert_eq!(fit(size(1600, 1000), 640), size(576, 360));
    assert_eq!(fit(size(400, 3000), 640), size(48, 360));
    assert_eq!(fit(size(8000, 1), 640), size(640, 1));
    assert_eq!(fit(size(320, 200), 1280), size(320, 200));
}

#[test]
fn a_photo_is_turned_as_its_notes_say_and_loses_them() {
    let bytes = file("turned.jpg");
    let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
    assert!(holds(&bytes, b"SECRET-PLACE") && holds(&bytes, b"Exif"));
    let picture = judge("turned.jpg", &bytes).unwrap();
    let upright = Size {
        width: 200,
        height: 320,
    };
    assert_eq!(picture.size, upright);
    let published = [
        screenshot(&bytes, picture, 640).unwrap(),
        logo(&bytes, picture, 96).unwrap(),
    ];
    for bytes in published {
        for word in [&b"SECRET"[..], b"Exif", b"exif", b"eXIf", b"tEXt", b"http"] {
            assert!(!holds(&bytes, word));
        }
    }
}

#[test]
fn nothing_behind_or_before_a_picture_is_published() {
    let page = b"<html><script>alert(1)</script></html>";
    let behind = [&file("logo.png")[..], page, b"PK\x03\x04"].concat();
    let picture = judge("a.png", &behind).unwrap();
    let small = logo(&behind, picture, 48).unwrap();
    assert!(!String::from_utf8_lossy(&small).contains("script"));
    let before = [&page[..], &file("logo.png")].concat();
    assert!(fault("a.png", &before).starts_with("format: "));
}

#[test]
fn notes_and_further_frames_of_a_picture_are_dropped() {
    // After the head of the PNG, whose data has thirteen bytes.
    let whole = file("logo.png");
    let (head, rest) = whole.split_at(33);
    let frames = [2_u32.to_be_bytes(), 0_u32.to_be_bytes()].concat();
    let extra = [
        chunk(b"tEXt", b"Author\0SECRET-NAME"),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x>SECRET-PLACE</x>"),
        chunk(b"eXIf", b"MM\0*\0\0\0\x08SECRET"),
        chunk(b"acTL", &frames),
    ];
    let bytes = [head, &extra.concat(), rest].concat();
    let picture = judge("a.png", &bytes).unwrap();
    for published in [
        logo(&bytes, picture, 48).unwrap(),
        screenshot(&bytes, picture, 640).unwrap(),
    ] {
        let text = String::from_utf8_lossy(&published);
        for word in ["SECRET", "tEXt", "iTXt", "eXIf", "acTL"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn where_a_part_is_looked_at_only_pictures_that_are_asked_for_are_read() {
    use std::sync::{Arc, Mutex};
    let read = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&read);
    let reader = Reader::new(move |path| {
        seen.lock().unwrap().push(path.to_owned());
        Ok(if path == "large.png" {
            Err(9 << 20)
        } else {
            Ok(file("logo.png"))
        })
    });
    let paths = ["a.png", "b.png", "large.png", "LICENSES.md"].map(str::to_owned);
    let library = Library::lazy("registry/media".to_owned(), (paths, reader), |path| {
        path == "registry/media/large.png"
    });
    assert_eq!(
        library.paths().collect::<Vec<_>>(),
        ["a.png", "b.png", "large.png"]
    );
    assert_eq!(library.asked().collect::<Vec<_>>(), ["large.png"]);
    assert!(read.lock().unwrap().is_empty());
    for _ in 0..2 {
        assert!(library.picture("a.png").is_some());
        assert!(matches!(
            library.get("large.png"),
            Some(Err(Fault::TooLarge(_)))
        ));
    }
    assert!(library.get("c.png").is_none());
    assert_eq!(*read.lock().unwrap(), ["a.png", "large.png"]);
}

#[test]
fn a_picture_is_what_its_name_says() {
    for (name, bytes) in [
        ("a.png", file("turned.jpg")),
        ("a.jpg", file("logo.png")),
        ("a.webp", file("logo.png")),
        ("a.svg", file("logo.png")),
        ("a.png", svg("")),
        ("a.png", Vec::new()),
        ("a.jpeg", b"GIF89a".to_vec()),
    ] {
        assert!(fault(name, &bytes).contains("its name says"), "{name}");
    }
    for name in ["a.gif", "a.svgz", "a.html", "a", "a.png.exe"] {
        assert!(
            fault(name, &file("logo.png")).contains("does not end in"),
            "{name}"
        );
    }
}

#[test]
fn what_is_cut_off_is_refused_at_every_place() {
    for name in ["logo.png", "shot.webp"] {
        let bytes = file(name);
        for end in (0..bytes.len() - 12).step_by(7) {
            assert!(judge(name, &bytes[..end]).is_err(), "{name} {end}");
        }
    }
    // Of a photo, a decoder fills up what is missing at the end; nothing else may happen.
    let bytes = file("turned.jpg");
    for end in (0..bytes.len()).step_by(13) {
        let _ = judge("a.jpg", &bytes[..end]);
    }
    assert!(judge("a.jpg", &bytes[..200]).is_err());
}

#[test]
fn a_picture_that_claims_to_be_huge_is_not_decoded() {
    for (width, height) in [(60_000, 60_000), (8_001, 1), (5_000, 5_000)] {
        let found = fault("a.png", &png(width, height));
        assert!(found.starts_with("large: "), "{found}");
        assert!(found.contains(&format!("{width} by {height}")), "{found}");
    }
    assert!(fault("a.png", &png(u32::MAX >> 1, 1)).starts_with("large: "));
    assert!(fault("a.png", &png(4_000, 4_000)).starts_with("content: "));
    assert!(fault("a.svg", &vec![b' '; 70_000]).starts_with("large: it has 70000 bytes"));
    assert!(fault("a.png", &vec![0; 6 << 20]).starts_with("large: "));
}

#[test]
fn a_drawing_only_draws() {
    let laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let laughs = [laughs.as_bytes(), &svg("<text>&b;</text>")].concat();
    assert!(fault("a.svg", &laughs).contains("<!ENTITY"));
    for (inside, named) in [
        ("<script>alert(1)</script>", "<script>"),
        ("<foreignObject><p/></foreignObject>", "<foreignObject>"),
        ("<rect onload=\"alert(1)\"/>", "onload"),
        ("<a href=\"https://example.org/\"><rect/></a>", "<a>"),
        (
            "<image href=\"https://example.org/a.png\"/>",
            "https://example.org/a.png",
        ),
        (
            "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
            "data:image/png",
        ),
        (
            "<image xlink:href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
            "data:image/svg",
        ),
        (
            "<use href=\"data:image/svg+xml,%3Csvg/%3E#a\"/>",
            "data:image/svg",
        ),
        (
            "<use xlink:href=\"//example.org/a.svg#a\"/>",
            "//example.org",
        ),
        (
            "<style>@import 'https://example.org/a.css';</style>",
            "@import",
        ),
        ("<path style=\"fill:url(https://example.org/#a)\"/>", "url("),
        ("<animate attributeName=\"href\"/>", "<animate>"),
        ("<set attributeName=\"x\"/>", "<set>"),
    ] {
        let found = fault("a.svg", &svg(inside));
        assert!(
            found.starts_with("content: ") && found.contains(named),
            "{found}"
        );
    }
    let level = |n: usize| {
        format!(
            "<g id=\"a{}\">{}</g>",
            n + 1,
            format!("<use href=\"#a{n}\"/>").repeat(10)
        )
    };
    let levels: String = (0..9).map(level).collect();
    let found = fault("a.svg", &svg(&format!("<g id=\"a0\"/>{levels}")));
    assert!(found.contains("more than 10000 elements"), "{found}");
}
