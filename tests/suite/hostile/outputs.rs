//! What every output holds whatever an entry says: files are well-formed, tables compute nothing, nothing of a
//! text acts on a terminal, a log, a mail or a comment.

use std::io::Read;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag};
use regex::Regex;
use serde_json::Value;

use crate::ci::post::post;
use crate::hostile::registry::is_wild;
use crate::support::{Run, dpg, files};

/// Every file of a site can be read by what reads its kind, and does nothing.
pub(crate) fn files_are_sound(site: &Path, entries: usize) {
    let mut kinds = std::collections::BTreeMap::<String, usize>::new();
    for (path, bytes) in files(site) {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        *kinds.entry(ending.to_owned()).or_default() += 1;
        is_plain_name(&path);
        let text = || String::from_utf8(bytes.clone()).unwrap_or_else(|e| panic!("{path}: {e}"));
        match ending {
            "json" | "jsonld" => drop(
                serde_json::from_str::<Value>(&text()).unwrap_or_else(|e| panic!("{path}: {e}")),
            ),
            "ndjson" => {
                let lines = text();
                let ids = lines
                    .lines()
                    .map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].is_string());
                assert!(ids.filter(|is_id| *is_id).count() >= entries, "{path}");
            }
            "xml" | "svg" => {
                let text = text();
                let read =
                    roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{path}: {e}"));
                let acts = |node: &roxmltree::Node<'_, '_>| {
                    matches!(
                        node.tag_name().name(),
                        "script" | "foreignObject" | "iframe"
                    )
                };
                assert!(!read.descendants().any(|node| acts(&node)), "{path}");
                assert!(
                    !text
                        .chars()
                        .any(|c| is_wild(c) && !matches!(c, '\n' | '\t' | '\u{200e}' | '\u{200f}')),
                    "{path}"
                );
            }
            "csv" => table(&path, &text()),
            "md" => markdown(&path, &text()),
            "yml" => drop(
                serde_yaml::from_str::<Value>(&text()).unwrap_or_else(|e| panic!("{path}: {e}")),
            ),
            "html" | "txt" | "css" | "js" => tame(&path, &text()),
            _ if path.starts_with('_') => tame(&path, &text()),
            _ => {}
        }
    }
    for kind in [
        "html", "json", "jsonld", "ndjson", "xml", "svg", "csv", "md", "yml", "png", "txt",
        "sqlite", "parquet",
    ] {
        assert!(
            kinds.contains_key(kind),
            "no file of kind {kind}: {kinds:?}"
        );
    }
    println!("{kinds:?}");
}

/// A path that every file system holds and no text of an entry reaches.
fn is_plain_name(path: &str) {
    for name in path.split('/') {
        let is_odd = |c: char| c.is_control() || is_wild(c) || "<>:\"|?*\\".contains(c);
        assert!(name.len() <= 255 && !name.contains(is_odd), "{path}");
        assert!(
            !name.ends_with(['.', ' ']) && !name.starts_with(' '),
            "{path}"
        );
    }
}

/// No control characters and no marks that turn text, but for those beside letters that need them.
fn tame(name: &str, text: &str) {
    let is_used = |c: char| matches!(c, '\n' | '\t' | '\u{200e}' | '\u{200f}');
    if let Some(at) = text.find(|c| is_wild(c) && !is_used(c)) {
        let before = text[..at]
            .char_indices()
            .rev()
            .nth(80)
            .map_or(0, |(from, _)| from);
        panic!(
            "{name}: {:?}",
            text[before..].chars().take(160).collect::<String>()
        );
    }
}

/// No cell of a table begins like a formula.
fn table(name: &str, text: &str) {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(false)
        .from_reader(text.as_bytes());
    let mut cells = 0;
    for row in reader.records() {
        let row = row.unwrap_or_else(|e| panic!("{name}: {e}"));
        for cell in &row {
            let first = cell
                .trim_start_matches(['\u{200e}', '\u{200f}'])
                .chars()
                .next();
            let is_number = cell.parse::<f64>().is_ok();
            let computes = first.is_some_and(|c| "=+-@＝＋－＠\t\r".contains(c));
            assert!(!computes || is_number, "{name}: {cell:?}");
            cells += 1;
        }
    }
    assert!(cells > 0, "{name}");
}

/// Markdown without elements, pictures and addresses that act.
fn markdown(name: &str, text: &str) {
    let html = elements(name, text);
    assert_eq!(html, "", "{name}");
}

/// The same with the few elements that reports use to fold and to stress.
fn folded_markdown(name: &str, text: &str) {
    let ours = Regex::new(
        r"^(?:</?(?:details|summary|b|br|sub|sup|code|strong)>|<!-- dpg[^<>]* -->|\s)*$",
    )
    .unwrap();
    let html = elements(name, text);
    let tags = Regex::new("<[^>]*>").unwrap();
    for tag in tags.find_iter(&html) {
        assert!(ours.is_match(tag.as_str()), "{name}: {}", tag.as_str());
    }
}

/// The HTML in a Markdown text, whose links and pictures are harmless.
fn elements(name: &str, text: &str) -> String {
    tame(name, text);
    let mut html = String::new();
    for event in Parser::new_ext(text, pulldown_cmark::Options::ENABLE_TABLES) {
        match event {
            Event::Html(part) | Event::InlineHtml(part) => html += &part,
            Event::Start(Tag::Image { dest_url, .. }) => panic!("{name}: a picture {dest_url}"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let is_fine = ["https://", "http://", "mailto:", "/", "#"]
                    .iter()
                    .any(|start| dest_url.starts_with(start));
                assert!(is_fine && !dest_url.starts_with("//"), "{name}: {dest_url}");
            }
            _ => {}
        }
    }
    html
}

/// Workbooks and the database say what entries say, and compute nothing.
pub(crate) fn tables_are_texts(root: &Path, site: &Path) {
    let out = tempfile::tempdir().unwrap();
    let file = |name: &str| out.path().join(name).to_str().unwrap().to_owned();
    for (command, name) in [
        ("export table", "goods.xlsx"),
        ("export table --format csv", "goods.csv"),
        ("requests --format csv", "csv"),
        ("requests --format md", "md"),
        ("requests --format eml", "eml"),
    ] {
        let out = file(name);
        let mut arguments = vec!["-q", "--as-of", "2028-07-01"];
        arguments.extend(command.split(' ').chain(["--out", &out]));
        let run = dpg(root, &arguments);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    }
    let mut seen = 0;
    for (path, bytes) in files(out.path()) {
        let text = || String::from_utf8(bytes.clone()).unwrap();
        let path = path.as_str();
        match path.rsplit('.').next().unwrap() {
            "xlsx" => workbook(&bytes),
            "csv" => table(path, &text()),
            "md" => folded_markdown(path, &text()),
            "eml" => mail(path, &text()),
            _ => continue,
        }
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
    database(site);
}

/// A workbook in which nothing is computed and nothing leads outside.
fn workbook(bytes: &[u8]) {
    let mut all = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut sheets = 0;
    for at in 0..all.len() {
        let mut part = all.by_index(at).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let read =
            roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{}: {e}", part.name()));
        for node in read.descendants() {
            let name = node.tag_name().name();
            assert!(
                !matches!(
                    name,
                    "f" | "hyperlink" | "externalReference" | "ddeLink" | "oleLink"
                ),
                "{}: {name}",
                part.name()
            );
            assert_ne!(
                node.attribute("TargetMode"),
                Some("External"),
                "{}",
                part.name()
            );
        }
        sheets += usize::from(part.name().starts_with("xl/worksheets/"));
    }
    assert!(sheets > 0);
}

/// A mail whose headers are ours.
fn mail(path: &str, text: &str) {
    let (headers, _) = text
        .split_once("\r\n\r\n")
        .unwrap_or_else(|| panic!("{path}"));
    let known = Regex::new(r"^(?:Date|Subject|To|From|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Content-Language|X-Unsent|Auto-Submitted):|^[ \t]").unwrap();
    for line in headers.split("\r\n") {
        assert!(known.is_match(line), "{path}: {line:?}");
        assert!(
            !line.contains(|c: char| c.is_control() && c != '\t'),
            "{path}: {line:?}"
        );
    }
}

/// The database is whole, and has the goods of the list.
fn database(site: &Path) {
    let database = rusqlite::Connection::open(site.join("api/v1/catalog.sqlite")).unwrap();
    let whole: String = database
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(whole, "ok");
    let list: Value =
        serde_json::from_slice(&std::fs::read(site.join("api/v1/goods.json")).unwrap()).unwrap();
    let goods = list["goods"].as_array().unwrap();
    for good in goods {
        let name: String = database
            .query_row(
                "SELECT name FROM goods WHERE id = ?1",
                [good["id"].as_str().unwrap()],
                |row| row.get(0),
            )
            .unwrap();
        let shown = |text: &str| dpg_registry::invisible::clean(text).into_owned();
        assert_eq!(shown(&name), shown(good["name"].as_str().unwrap()));
    }
}

/// Every command prints text: nothing acts on the terminal or the log, and programs can read what is for them.
/// `errors` is the status that checks give.
pub(crate) fn commands_are_tame(root: &Path, errors: i32) {
    let run = |arguments: &[&str]| -> Run {
        let run = dpg(root, &[&["--as-of", "2026-07-01"], arguments].concat());
        assert!(run.status <= 1, "{arguments:?}: {}", run.stderr);
        assert!(
            !run.stderr.contains("panicked"),
            "{arguments:?}: {}",
            run.stderr
        );
        for text in [&run.stdout, &run.stderr] {
            assert!(
                !text.contains(|c: char| c != '\n' && is_wild(c)),
                "{arguments:?}: {:?}",
                around(text)
            );
        }
        run
    };
    for format in ["text", "json", "github", "sarif"] {
        let run = run(&["validate", "--all", "--format", format]);
        assert_eq!(run.status, errors, "{format}: {}", run.stderr);
        match format {
            "json" => run
                .stdout
                .lines()
                .for_each(|line| drop(serde_json::from_str::<Value>(line).unwrap())),
            "sarif" => drop(serde_json::from_str::<Value>(&run.stdout).unwrap()),
            _ => only_our_commands(&run.stdout, format),
        }
    }
    for arguments in [
        &["queue"][..],
        &["report"],
        &["search", "text"],
        &["review", "--base", "HEAD"],
    ] {
        let arguments = [&["-q"], arguments].concat();
        only_our_commands(&run(&arguments).stdout, arguments[1]);
    }
    for arguments in [
        &["queue", "--format", "json"][..],
        &["search", "text", "--format", "json"],
        &["review", "--base", "HEAD", "--format", "json"],
    ] {
        drop(serde_json::from_str::<Value>(&run(arguments).stdout).unwrap());
    }
    comment(&run(&["review", "--base", "HEAD", "--format", "markdown"]).stdout);
}

/// The first place in a text that is not tame.
fn around(text: &str) -> String {
    let at = text.find(|c: char| c != '\n' && is_wild(c)).unwrap_or(0);
    let before = text[..at]
        .char_indices()
        .rev()
        .nth(80)
        .map_or(0, |(from, _)| from);
    text[before..].chars().take(160).collect()
}

/// No line is an instruction to what runs a workflow, but for the annotations of findings.
fn only_our_commands(text: &str, what: &str) {
    let ours = Regex::new(
        r"^::(?:error|warning|notice) file=[A-Za-z0-9/._-]+(?:,[a-zA-Z]+=[^:,\r\n]*)*::",
    )
    .unwrap();
    let acts = Regex::new(r"^\s*::[^:]|##\[|##vso\[").unwrap();
    for line in text.lines().filter(|line| acts.is_match(line)) {
        assert!(what == "github" && ours.is_match(line), "{what}: {line}");
        assert!(!line[2..].contains("\n::"), "{what}: {line}");
    }
}

/// The report as a comment of a pull request: it calls nobody, tells no other thread, shows no element.
fn comment(report: &str) {
    folded_markdown("the report", report);
    let Some((run, written)) = post(report, &[], &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = &written[0].1;
    folded_markdown("the comment", text);
    let calls = Regex::new(r"(?:^|[^A-Za-z0-9_`])@[A-Za-z0-9]|(?:^|[^&A-Za-z0-9_])#[0-9]|\bGH-[0-9]|&(?:#0*64|#[xX]0*40|commat);").unwrap();
    let found = calls.find(text).map(|at| {
        text[at.start().saturating_sub(0)..]
            .chars()
            .take(80)
            .collect::<String>()
    });
    assert_eq!(found, None);
    // What `redirect.github.com` leads to is not told.
    let told = Regex::new(r"(?:^|[^.\w-]|www\.)github\.com/[^\s)]*/(?:issues|pull)/[0-9]").unwrap();
    assert_eq!(told.find(text).map(|found| found.as_str()), None);
}
