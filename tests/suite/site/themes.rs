//! What others change: a theme of three files, and the looks that `site.toml` sets.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::{Run, copy, dpg, files, own_registry, own_settings, project};

/// The files of a built site by path.
type Built = BTreeMap<String, Vec<u8>>;

fn build(root: &Path) -> Built {
    let run = dpg(root, &["-q", "build", "--as-of", "2026-07-13"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    files(&root.join("public")).into_iter().collect()
}

/// Adds lines to `site.toml`: tables at its end, keys of no table at its start.
fn settings(root: &Path, lines: &str) {
    let file = root.join("site.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let text = if lines.trim_start().starts_with('[') {
        format!("{text}{lines}\n")
    } else {
        format!("{lines}\n{text}")
    };
    std::fs::write(&file, text).unwrap();
}

fn text(built: &Built, path: &str) -> String {
    String::from_utf8(built[path].clone()).unwrap()
}

/// The asset whose name begins and ends like this.
fn asset(built: &Built, begins: &str, ends: &str) -> (String, String) {
    let begins = format!("assets/{begins}.");
    let found = built
        .keys()
        .find(|path| path.starts_with(&begins) && path.ends_with(ends));
    let path = found
        .unwrap_or_else(|| panic!("no {begins}*{ends}"))
        .clone();
    let content = String::from_utf8_lossy(&built[&path]).into_owned();
    (path, content)
}

fn refused(lines: &str) -> Run {
    let root = own_registry();
    settings(root.path(), lines);
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(run.status, 2, "{lines}");
    run
}

#[test]
fn a_theme_is_what_it_changes_and_nothing_else() {
    let root = own_registry();
    let before = build(root.path());
    let theme = root.path().join("themes/tiny");
    copy(&project().join("tests/fixtures/theme"), &theme);
    assert_eq!(
        files(&theme).len(),
        3,
        "a template, a style sheet, a string"
    );
    settings(root.path(), "theme = \"tiny\"");
    let after = build(root.path());

    let (old_style, old_rules) = asset(&before, "style", ".css");
    let (new_style, new_rules) = asset(&after, "style", ".css");
    let rest = new_rules.strip_prefix(&old_rules).unwrap();
    assert_eq!(rest.trim(), ":root { --radius: 0; }");

    let old_paths = before.keys().filter(|path| **path != old_style);
    let new_paths = after.keys().filter(|path| **path != new_style);
    assert!(old_paths.eq(new_paths), "no file more, no file less");
    let mut pages = 0;
    for (path, bytes) in before.iter().filter(|(path, _)| **path != old_style) {
        let old = String::from_utf8_lossy(bytes);
        let new = String::from_utf8_lossy(&after[path]);
        if !path.ends_with(".html") {
            // Only the list of the files names the style sheet.
            assert_eq!(old, new.replace(&new_style, &old_style), "{path}");
            continue;
        }
        let added = "<p class=\"before\">Of the tiny theme: DPG Registry</p>\n";
        if !new.contains("http-equiv=\"refresh\"") {
            assert!(new.contains(added), "{path}");
            assert!(new.contains(">Public goods</a>"), "{path}");
            pages += 1;
        }
        // With the three changes taken back, every page is as it was.
        let undone = new.replace(added, "").replace(&new_style, &old_style);
        let undone = undone.replace("Public goods<", "Goods<");
        assert_eq!(undone, old, "{path}");
    }
    assert!(pages > 100, "{pages}");
}

#[test]
fn a_component_alone_can_be_replaced() {
    let root = own_registry();
    let file = root.path().join("themes/mine/templates/mine.html");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    let component =
        "{% component pager(pager) %}<p>Page {{ pager.number }}</p>{% endcomponent pager %}";
    std::fs::write(&file, component).unwrap();
    settings(root.path(), "theme = \"mine\"");
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(
        run.status, 2,
        "a component of the same rank is refused, not chosen by chance"
    );
    assert!(
        run.stderr.contains("`pager` is defined in both"),
        "{}",
        run.stderr
    );
    std::fs::rename(&file, file.with_file_name("parts.html")).unwrap();
    let page = text(&build(root.path()), "goods/index.html");
    assert!(page.contains("<p>Page 1</p>"), "{page}");
    assert!(
        page.contains("class=\"cards\""),
        "the other components stay"
    );
}

#[test]
fn a_theme_that_is_not_there_is_no_theme() {
    let run = refused("theme = \"typo\"");
    assert!(run.stderr.contains("themes/typo"), "{}", run.stderr);
    assert!(run.stderr.contains("theme = \"default\""), "{}", run.stderr);
}

/// All that `site.toml` can say of how a site looks.
const DRESSED: &str = r##"
[logo]
file = "content/logo.svg"
alt = { en = "Ministry \"of\" <Goods>", fr = "Ministère" }
[colors]
accent = "#5b2a86"
[[navigation.menu]]
label = { en = "All goods", fr = "Tous les biens" }
to = "/goods/"
[[navigation.extra]]
label = "Elsewhere"
to = "https://example.com/?a=1&b=2"
[footer]
text = "Kept by **us**. [About](/about/) <script>alert(1)</script>"
"##;

#[test]
fn site_toml_sets_logo_colours_navigation_and_footer() {
    let root = own_registry();
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><path d=\"M0 0h30v10z\"/></svg>";
    std::fs::write(root.path().join("content/logo.svg"), logo).unwrap();
    let file = root.path().join("site.toml");
    let all = std::fs::read_to_string(&file).unwrap();
    let more = "[\"en\", \"fr\"]\ndocumentation = \"https://docs.example.org/dpg/\"";
    std::fs::write(&file, all.replace("[\"en\"]", more)).unwrap();
    settings(root.path(), DRESSED);
    let built = build(root.path());
    let (path, content) = asset(&built, "site-logo", ".svg");
    assert_eq!(content, logo);
    let home = text(&built, "index.html");
    for (page, label) in [
        ("index.html", "Documentation of dpg"),
        ("fr/about/index.html", "Documentation de dpg"),
    ] {
        let link = format!("<a href=\"https://docs.example.org/dpg/\">{label}</a>");
        assert!(text(&built, page).contains(&link), "{page}");
    }
    assert!(
        home.contains(&format!("<img src=\"/{path}\" alt=\"Ministry &quot;of&quot; &lt;Goods&gt;\" width=\"120\" height=\"40\">")),
        "{home}"
    );
    assert!(home.contains("<li><a href=\"/goods/\">All goods</a></li>\n<li><a href=\"https://example.com/?a=1&amp;b=2\">Elsewhere</a></li>\n<li class=\"scripted\"><a data-saved"), "{home}");
    assert!(
        !home.contains(">Sectors</a></li>\n<li><a href=\"/country/\">"),
        "the menu is replaced"
    );
    assert!(
        home.contains("Kept by <strong>us</strong>. <a href=\"/about/\">About</a>"),
        "{home}"
    );
    assert!(!home.contains("<script>alert"), "{home}");
    let french = text(&built, "fr/goods/index.html");
    assert!(french.contains("alt=\"Ministère\"") && french.contains("<a href=\"/fr/about/\">"));
    assert!(
        french.contains("<a href=\"/fr/goods/\" aria-current=\"page\">Tous les biens</a>"),
        "{french}"
    );
    let (_, rules) = asset(&built, "style", ".css");
    assert!(
        rules.contains("--accent: #5b2a86; --accent-ink: #ffffff"),
        "{rules}"
    );
    assert!(
        rules.contains("prefers-color-scheme: dark) { :root { --accent: #"),
        "a dark shade follows"
    );
    assert!(!built.keys().any(|path| path.ends_with("theme.css")));
    assert!(
        !home.contains("style=") && !home.contains("<style"),
        "nothing inline"
    );
}

#[test]
fn faults_in_site_toml_name_the_line_and_what_to_write() {
    let lines = own_settings();
    let next = lines.lines().count() + 1;
    let cases: [(&str, usize, &str); 11] = [
        ("[colors]\naccent = \"red\"", 1, "`#rrggbb`"),
        (
            "[colors]\naccent = \"#ffcc00\"",
            1,
            "expected at least 4.5:1; write `#",
        ),
        (
            "[colors]\naccent = \"#0b5563\"\naccent_dark = \"#0b5563\"",
            2,
            "on a dark background",
        ),
        ("[colors]\nacent = \"#0b5563\"", 1, "did you mean `accent`?"),
        (
            "[logo]\nfile = \"content/none.svg\"",
            1,
            "write the path of an SVG or PNG",
        ),
        (
            "[logo]\nfile = \"../logo.svg\"",
            1,
            "is not a file inside the root",
        ),
        ("[logo]\nfile = \"site.toml\"", 1, "`.svg` or `.png`"),
        (
            "[[navigation.extra]]\nlabel = \"A\"\nto = \"http://example.com/\"",
            2,
            "`https://`",
        ),
        (
            "[[navigation.extra]]\nlabel = \"A\"\nto = \"/abuot/\"",
            2,
            "did you mean `/about/`?",
        ),
        (
            "[[navigation.extra]]\nlabel = { de = \"A\" }\nto = \"/about/\"",
            1,
            "`de` is not a language of the site",
        ),
        ("[footer]\ntext = 3", 1, "text by language"),
    ];
    for (written, offset, said) in cases {
        let run = refused(written);
        let message = &run.stderr;
        assert!(message.contains("site.toml"), "{written}: {message}");
        assert!(
            message.contains(&format!("line {}", next + offset)),
            "{written}: {message}"
        );
        assert!(message.contains(said), "{written}: {message}");
    }
}

#[test]
fn the_grounds_that_colours_are_checked_on_are_those_of_the_theme() {
    let style = std::fs::read_to_string(project().join("themes/default/assets/style.css")).unwrap();
    for (at, name) in ["paper", "panel", "tint"].into_iter().enumerate() {
        let token = format!("--{name}: ");
        let mut values = style.split(&token).skip(1);
        for grounds in [dpg_registry::config::LIGHT, dpg_registry::config::DARK] {
            let value = values.next().unwrap().split(';').next().unwrap();
            assert_eq!(value, grounds[at].to_string(), "--{name}");
        }
    }
}

/// The sections of `docs/themes.md` by the name in their heading.
fn sections() -> BTreeMap<String, String> {
    let docs = std::fs::read_to_string(project().join("docs/themes.md")).unwrap();
    let sections = docs.split("\n### `").skip(1).map(|section| {
        let (name, rest) = section.split_once('`').unwrap();
        let rest = rest.split("\n## ").next().unwrap();
        (name.to_owned(), rest.to_owned())
    });
    sections.collect()
}

/// The names in backticks in the first column of the tables of a text.
fn first_column(text: &str) -> BTreeSet<String> {
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.map(|row| row.split('|').nth(1).unwrap());
    cells.flat_map(in_backticks).collect()
}

fn in_backticks(text: &str) -> Vec<String> {
    let names = text.split('`').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}

/// Per template, the fields of the struct whose comment names it; those of every page under `page`.
fn structs() -> BTreeMap<String, BTreeSet<String>> {
    let head = regex::Regex::new(r"/// `([a-z]+(?:\.html|\.md)?)`[^\n]*\n#\[derive\(Serialize\)\]\n(?:pub\(\w+\) )?struct [^{]*\{\n((?s:.*?))\n\}").unwrap();
    let field = regex::Regex::new(r"(?m)^    (?:pub\([a-z]+\) )?([a-z_]+): ").unwrap();
    let mut found = BTreeMap::new();
    let folders = ["src/pages", "src/requests"];
    let sources = folders.map(|folder| files(&project().join(folder)));
    for (path, bytes) in sources.into_iter().flatten() {
        let source = String::from_utf8(bytes).unwrap();
        for one in head.captures_iter(&source) {
            let fields = field.captures_iter(&one[2]).map(|f| f[1].to_owned());
            let twice = found.insert(one[1].to_owned(), fields.collect());
            assert!(twice.is_none(), "{path}: {}", &one[1]);
        }
    }
    found
}

#[test]
fn the_page_on_themes_names_every_template_block_component_and_field() {
    let sections = sections();
    let structs = structs();
    let block = regex::Regex::new(r"\{% block ([a-z]+)").unwrap();
    let component = regex::Regex::new(r"\{% component ([a-z]+)").unwrap();
    let docs = std::fs::read_to_string(project().join("docs/themes.md")).unwrap();
    let templates = files(&project().join("themes/default/templates"));
    for (name, bytes) in &templates {
        let source = String::from_utf8_lossy(bytes);
        let said = sections
            .get(name)
            .unwrap_or_else(|| panic!("docs/themes.md has no heading \"### `{name}`\""));
        let blocks: BTreeSet<&str> = block
            .captures_iter(&source)
            .map(|b| b.get(1).unwrap().as_str())
            .collect();
        let (_, rest) = said
            .split_once("Blocks: ")
            .expect("a section lists the blocks");
        let listed = in_backticks(
            rest.split(". ")
                .next()
                .unwrap()
                .split(".\n")
                .next()
                .unwrap(),
        );
        let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
        assert_eq!(listed, blocks, "the blocks of {name}");
        for one in component.captures_iter(&source) {
            assert!(
                docs.contains(&format!("| `<{} ", &one[1])),
                "the component {}",
                &one[1]
            );
        }
        // Templates without a struct of their own are parts of others.
        let fields = structs.get(name).cloned().unwrap_or_default();
        assert_eq!(first_column(said), fields, "the fields of {name}");
    }
    assert_eq!(
        first_column(&sections["page"]),
        structs["page"],
        "the fields of `page`"
    );
    assert_eq!(
        sections.len(),
        templates.len() + 1,
        "no section is of a template that is gone"
    );
    assert!(structs.len() >= 12);
}
