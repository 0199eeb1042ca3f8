//! What strangers may write, and what becomes of it.

use super::{external_link, html};

#[test]
fn ordinary_markdown_becomes_ordinary_html() {
    assert_eq!(
        html("Some *words* and **more**.", 2),
        "<p>Some <em>words</em> and <strong>more</strong>.</p>\n"
    );
    assert_eq!(
        html("3. a\n4. b", 2),
        "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"
    );
    assert_eq!(
        html("|a|b|\n|-|-|\n|1|2|", 2),
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>\n\
         <tbody><tr><td>1</td><td>2</td></tr>\n</tbody></table></div>\n"
    );
}

#[test]
fn links_carry_rel_and_nothing_of_their_author() {
    assert_eq!(
        html("[x](https://a.org \"title\")", 2),
        "<p><a href=\"https://a.org/\" rel=\"nofollow ugc noopener\">x</a></p>\n"
    );
    assert_eq!(
        html("at https://a.org/b_c_d.", 2),
        "<p>at <a href=\"https://a.org/b_c_d\" rel=\"nofollow ugc noopener\" class=\"url\">https://a.org/b_c_d</a>.</p>\n"
    );
}

#[test]
fn images_become_links_and_never_stand_in_links() {
    let image = html("![alt](https://a.org/i.png)", 2);
    assert!(
        image.contains(">alt</a>") && !image.contains("<img"),
        "{image}"
    );
    let nested = html("[![alt](https://a.org/i.png)](https://b.org)", 2);
    assert_eq!(nested.matches("<a ").count(), 1, "{nested}");
    assert!(html("![](https://a.org/i.png)", 2).contains(">https://a.org/i.png</a>"));
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let out = html("# a\n\n#### b\n\n## c\n\n# d", 3);
    assert_eq!(out, "<h4>a</h4>\n<h5>b</h5>\n<h5>c</h5>\n<h4>d</h4>\n");
}

#[test]
fn no_dangerous_address_becomes_a_link() {
    for text in [
        "[x](javascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#x0A;script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java%0ascript:alert(1))",
        "[x](\u{1}javascript:alert(1))",
        "[x](vbscript&colon;msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<mailto:somebody@example.org>",
        "<somebody@example.org>",
        "[x](//evil.org) [y](/path) [z](#id) [w](https://good.org@evil.org/)",
        "[x]: javascript:alert(1)\n\n[x]",
    ] {
        let out = html(text, 2);
        assert!(
            !out.contains("<a") && !out.contains("<img"),
            "{text} -> {out}"
        );
    }
}

#[test]
fn raw_html_is_visible_text() {
    for text in [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<div onclick=\"x()\">\n\n*y*\n\n</div>",
        "<!-- <p> --> <![CDATA[<b>]]> <?php <i> ?>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<a href=\"https://a.org\" onmouseover=\"x\">y</a>",
        "<script",
        "```\"><script>\n</code></pre><script>\n```",
        "`</code><script>`",
        "| <script> |\n|-|\n| </td><script> |",
        "# <script>\n> <svg onload=x>",
    ] {
        let out = html(text, 2);
        for bad in ["<script", "<img", "<div on", "<svg", "<!--", "<?", "<!["] {
            assert!(!out.contains(bad), "{text} -> {out}");
        }
    }
}

#[test]
fn quotes_in_addresses_and_texts_stay_inside_their_attribute() {
    for out in [
        html("[x](https://a.org/\"onclick=\"y)", 2),
        html("[x](<https://a.org/\" onclick=\"y>)", 2),
        html("https://a.org/'onclick='y", 2),
        external_link("https://a.org/\" onclick=\"y", "\"><b>"),
    ] {
        assert!(!out.contains("\" onclick") && !out.contains("<b>"), "{out}");
        let opening = &out[out.find("<a ").unwrap()..];
        let tag = &opening[..opening.find('>').unwrap()];
        let attributes = if tag.ends_with(" class=\"url\"") {
            3
        } else {
            2
        };
        assert_eq!(tag.matches('"').count(), 2 * attributes, "{out}");
    }
}

#[test]
fn direction_controls_do_not_pass_even_as_entities() {
    let out = html("a\u{202E}b &#x202E; &#8203; c", 2);
    assert!(
        !out.contains('\u{202E}') && !out.contains('\u{200B}'),
        "{out:?}"
    );
}

#[test]
fn nesting_is_bounded_and_balanced() {
    for text in [
        "> ".repeat(5_000) + "x",
        "- ".repeat(5_000) + "x",
        "[".repeat(50_000),
        "*".repeat(50_000) + "a",
    ] {
        let out = html(&text, 2);
        assert!(out.matches("<blockquote>").count() <= 12);
        for tag in ["blockquote", "ul", "li", "p", "em", "strong"] {
            let starts = out.matches(&format!("<{tag}>")).count();
            assert_eq!(starts, out.matches(&format!("</{tag}>")).count(), "{tag}");
        }
    }
}

#[test]
fn unclosed_things_close_themselves() {
    let out = html("**bold *it [link](https://a.org `code\n\n- <b>", 2);
    assert_eq!(out.matches("<ul>").count(), out.matches("</ul>").count());
    assert!(!out.contains("<b>"), "{out}");
}

#[test]
fn an_address_without_a_scheme_is_a_link_as_the_assessment_counts_it() {
    let text = "Read docs.example.org/handbook, or and/or";
    let shown = html(text, 1);
    let link = "<a href=\"https://docs.example.org/handbook\" rel=\"nofollow ugc noopener\" class=\"url\">docs.example.org/handbook</a>";
    assert!(shown.contains(link), "{shown}");
    assert_eq!(shown.matches("<a ").count(), 1, "{shown}");
    assert_eq!(
        crate::markdown::links(text),
        ["https://docs.example.org/handbook"]
    );
}
