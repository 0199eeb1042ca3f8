//! The comment calls nobody and tells no other thread, however a report spells them.

use crate::ci::post::post;

/// The text of a comment after this report, with `|` for the character that is not seen.
fn posted(report: &str) -> Option<String> {
    let (run, written) = post(report, &[], &[])?;
    assert_eq!(run.status, 0, "{}", run.stderr);
    let (_, text) = written[0].1.split_once("\n\n").unwrap();
    Some(text.replace('\u{200b}', "|"))
}

#[test]
fn a_mention_in_any_spelling_calls_nobody() {
    for (written, shown) in [
        ("@bob", "@|bob"),
        ("/@bob", "/@|bob"),
        ("@org/team", "@|org/team"),
        (
            "&#64;bob &#064;bob &#x40;bob &#X0040;bob &commat;bob",
            "@|bob @|bob @|bob @|bob @|bob",
        ),
        // In a block of HTML no semicolon is needed.
        ("<p>&#64bob &#x40zoe</p>", "<p>@|bob @|zoe</p>"),
        // Emphasis and tags end one text and begin another.
        (
            "_x_@bob **x**@bob x<b></b>@bob #1@bob",
            "_x_@|bob **x**@|bob x<b></b>@|bob #|1@|bob",
        ),
        ("@&#98;ob \\@bob", "@|&#98;ob \\@|bob"),
        ("&#&#54;4;bob &amp;#64;bob", "&#|&#54;4;bob &amp;#|64;bob"),
        // Part of an address that GitHub may or may not link.
        (
            "https://a.example/@bob xhttps://a.example/&#64;bob",
            "https://a.example/%40bob xhttps://a.example/%40bob",
        ),
    ] {
        let Some(text) = posted(written) else { return };
        assert_eq!(text, shown, "{written}");
    }
}

#[test]
fn other_threads_are_not_told() {
    for (written, shown) in [
        ("#1 o/r#23 (#4) GH-5 gh-6", "#|1 o/r#|23 (#|4) GH-|5 gh-|6"),
        ("&#35;1 &#x23;1 &num;1 #&#49;", "#|1 #|1 #|1 #|&#49;"),
        ("&#12 &amp;#12;", "&#|12 &amp;#|12;"),
        (
            "https://github.com/o/r/issues/12",
            "https://github.com/o/r/issues/|12",
        ),
        (
            "https://github.com/o/r/pull/12",
            "https://github.com/o/r/pull/|12",
        ),
        // GitHub itself leads on from this host, and tells nobody.
        (
            "[1]: https://redirect.github.com/o/r/issues/12",
            "[1]: https://redirect.github.com/o/r/issues/12",
        ),
        (
            "https://redirect.github.com/o/r/pull/12 https://github.com/o/r/pull/12",
            "https://redirect.github.com/o/r/pull/12 https://github.com/o/r/pull/|12",
        ),
        (
            "https://redirect.github.com/o/r/x/issues/12",
            "https://redirect.github.com/o/r/x/issues/|12",
        ),
        // All else stays as it is.
        (
            "# Title\n## More\na &#124; b &#x7c; c & d, COVID-19",
            "# Title\n## More\na &#124; b &#x7c; c & d, COVID-19",
        ),
    ] {
        let Some(text) = posted(written) else { return };
        assert_eq!(text, shown, "{written}");
    }
}
